using System.Collections.Concurrent;
using System.Net.Http.Json;
using ComplaintBot.Bot.Tests.Turns;
using ComplaintBot.Channels.DirectLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;

namespace ComplaintBot.Bot.Tests.Channels.BotFramework.Authentication;

/// <summary>The whole program as it serves Teams, outside Development, with an issuer whose keys the tests have.</summary>
public sealed class GuardedBot : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("guarded-").FullName;
    private readonly ConcurrentQueue<string> log = new();

    internal TestIssuer Issuer { get; } = new();

    internal TestBot Bot { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "acme.yaml"), $$$"""
            id: acme
            languages: [zh-Hans, en]
            calendar: {timezone: Asia/Shanghai, week: {mon-fri: ["09:00-18:00"]}}
            number: "C{yyMMdd}-{0000}"
            tenants: {teams: [{{{TokenDraft.Tenant}}}]}
            playbooks: {default: standard-service}
            """);
        Bot = await TestBot.StartAsync(
            "Production",
            services =>
            {
                services.AddSingleton<IDocumentRetriever>(Issuer);
                services.AddKeyedSingleton(DirectLineRegistration.RealTime, Clock(services));
                services.AddLogging(logging => logging.AddProvider(new LogKeeper(log)));
            },
            ("ComplaintBot:Organisations", folder),
            ("ComplaintBot:BotFramework:AppId", TokenDraft.AppId),
            ("ComplaintBot:BotFramework:AppPassword", "secret"),
            ("ComplaintBot:BotFramework:TenantId", TokenDraft.Tenant),
            ("ComplaintBot:BotFramework:AllowedCallers:0", TokenDraft.Agent));
        log.Clear();
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The clock that a test has put in.</summary>
    internal static TimeProvider Clock(IServiceCollection services) =>
        (TimeProvider)services.Last(each => each.ServiceType == typeof(TimeProvider) && !each.IsKeyedService).ImplementationInstance!;

    /// <summary>Posts a call.</summary>
    internal async Task<HttpResponseMessage> PostAsync(TokenDraft draft)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(draft.Activity) };
        if (draft.Authorization() is { } authorization)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        var response = await Bot.Client.SendAsync(request);
        await Bot.IdleAsync();
        return response;
    }

    /// <summary>What was logged since this was asked last.</summary>
    public IReadOnlyList<string> TakeLog()
    {
        var taken = new List<string>();
        while (log.TryDequeue(out var line))
        {
            taken.Add(line);
        }

        return taken;
    }

    private sealed class LogKeeper(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
