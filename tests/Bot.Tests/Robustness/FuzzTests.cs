using System.Net;
using ComplaintBot.Bot.Tests.Turns;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ComplaintBot.Bot.Tests.Robustness;

/// <summary>Whatever comes in is answered, in time, without an error of the program's own.</summary>
public class FuzzTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20); // a failing test ends; a passing one never waits so long

    [Fact]
    public async Task AnyRequest_IsAnsweredHonestly()
    {
        var log = new Errors();
        await using var bot = await TestBot.StartAsync(services: services => services.AddSingleton<ILoggerProvider>(log));
        var token = await TokenAsync(bot);

        // FsCheck says on failure which request it was and with which seed to have it again.
        await Task.Run(() => Prop.ForAll(Requests.All, async request =>
        {
            using var patience = new CancellationTokenSource(Patience);
            using var message = request.ToMessage(token.Conversation, token.Token);
            using var response = await bot.Client.SendAsync(message, patience.Token);
            Assert.True((int)response.StatusCode < 500 || response.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.NotImplemented, $"{response.StatusCode} to {request}");
            if ((int)response.StatusCode >= 400 && request.Method != "HEAD")
            {
                Assert.True(response.Content.Headers.ContentType?.MediaType == "application/problem+json", $"{response.StatusCode} without a problem document to {request}");
            }

            await bot.IdleAsync().WaitAsync(patience.Token);
            Assert.True(log.Lines.IsEmpty, $"{string.Join('\n', log.Lines)} after {request}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400)));

        await foreach (var violation in bot.Store.VerifyChainsAsync(default))
        {
            Assert.Fail(violation.ToString());
        }
    }

    private static async Task<(string Conversation, string Token)> TokenAsync(TestBot bot)
    {
        using var given = await bot.Client.PostAsync(new Uri("/api/directline/token", UriKind.Relative), content: null);
        var answer = System.Text.Json.Nodes.JsonNode.Parse(await given.Content.ReadAsStringAsync())!;
        var (conversation, token) = ((string)answer["conversationId"]!, (string)answer["token"]!);
        using var start = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        start.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        using var started = await bot.Client.SendAsync(start);
        Assert.Equal(HttpStatusCode.Created, started.StatusCode);
        return (conversation, token);
    }

    /// <summary>Keeps what is logged as an error.</summary>
    private sealed class Errors : ILoggerProvider, ILogger
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel >= LogLevel.Error)
            {
                Lines.Enqueue($"{formatter(state, exception)} {exception}");
            }
        }

        public void Dispose()
        {
            // nothing is held
        }
    }
}
