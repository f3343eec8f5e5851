using ComplaintBot.Bot.Tests.Turns;
using ComplaintBot.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Bot.Tests.Sources;

public sealed class OrganisationCatalogTests : IDisposable
{
    private const string Acme = """
        id: acme
        languages: [en]
        calendar: {timezone: Asia/Shanghai, week: {mon-fri: ["09:00-18:00"]}}
        number: "C{yyMMdd}-{0000}"
        tenants: {teams: [TENANT]}
        playbooks: {default: general-company, "teams:19:kitchen@thread.tacv2": standard-service}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("sources-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Find_NoFiles_IsDemo()
    {
        await using var bot = await TestBot.StartAsync();
        var catalog = Catalog(bot);
        var demo = Assert.Single(catalog.All);
        Assert.Equal("demo", demo.Id);
        Assert.Same(demo, catalog.FindByTenant("teams", "anything"));
        Assert.Equal("standard-service", catalog.PlaybookFor(demo, "teams:19:x").Id);
        Assert.All(demo.Playbooks.Values, id => Assert.NotNull(catalog.FindPlaybook(id)));
    }

    [Fact]
    public async Task Find_WithFiles_ByIdTenantAndChannel()
    {
        await WriteAsync(Acme);
        await using var bot = await TestBot.StartAsync(settings: ("ComplaintBot:Organisations", folder));
        var catalog = Catalog(bot);
        var acme = Assert.Single(catalog.All);
        Assert.Same(acme, catalog.FindByTenant("teams", "tenant"));
        Assert.Equal("demo", catalog.FindByTenant("teams", "other")!.Id);
        Assert.Equal("general-company", catalog.PlaybookFor(acme, "teams:19:other").Id);
        Assert.Equal("standard-service", catalog.PlaybookFor(acme, "teams:19:kitchen@thread.tacv2").Id);
        Assert.Equal("console:managers", acme.Channels["managers"]);
    }

    [Fact]
    public async Task FindByTenant_OutsideDevelopment_UnknownIsRefused()
    {
        await WriteAsync(Acme);
        await using var bot = await TestBot.StartAsync("Production", null, ("ComplaintBot:Organisations", folder), ("ComplaintBot:DirectLine:TokensPerMinute", "60"));
        Assert.Null(Catalog(bot).FindByTenant("teams", "other"));
        Assert.Null(Catalog(bot).Find("demo"));
        Assert.Empty(Catalog(bot).Find("acme")!.Channels);
    }

    [Fact]
    public async Task Look_BadFileAfterAGoodOne_KeepsTheGoodOneAndSaysWhere()
    {
        await WriteAsync(Acme);
        var log = new Lines();
        await using var bot = await TestBot.StartAsync(services: services => services.AddSingleton<ILoggerProvider>(log), settings: ("ComplaintBot:Organisations", folder));
        var catalog = Catalog(bot);
        await WriteAsync(Acme.Replace("languages: [en]", "languages: [xx]", StringComparison.Ordinal));
        catalog.Look();

        Assert.Equal("acme", Assert.Single(catalog.All).Id);
        Assert.Contains(log.All, line => line.StartsWith("acme.yaml:2:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Watch_FileChanged_IsReadWithoutARestart()
    {
        await WriteAsync(Acme);
        var log = new Lines();
        await using var bot = await TestBot.StartAsync(services: services => services.AddSingleton<ILoggerProvider>(log), settings: ("ComplaintBot:Organisations", folder));
        var read = log.NextAsync("acme.yaml was read");
        await WriteAsync(Acme.Replace("[en]", "[zh-Hant, en]", StringComparison.Ordinal));
        await read.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(2, Catalog(bot).Find("acme")!.Languages.Count);
    }

    [Fact]
    public async Task Look_FileDeleted_StaysInForce()
    {
        await WriteAsync(Acme);
        await using var bot = await TestBot.StartAsync(settings: ("ComplaintBot:Organisations", folder));
        File.Delete(Path.Combine(folder, "acme.yaml"));
        Catalog(bot).Look();
        Assert.NotNull(Catalog(bot).Find("acme"));
    }

    [Fact]
    public async Task Look_SecondFileWithTheSameId_IsRefused()
    {
        await WriteAsync(Acme);
        await using var bot = await TestBot.StartAsync(settings: ("ComplaintBot:Organisations", folder));
        await WriteAsync(Acme.Replace("[en]", "[zh-Hans]", StringComparison.Ordinal), "other.yaml");
        Catalog(bot).Look();
        Assert.Equal(ComplaintBot.Dialogs.Language.Locale.En, Assert.Single(Catalog(bot).Find("acme")!.Languages));
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task FindByTenant_NamedByTwo_IsNeithers(string environment)
    {
        await WriteAsync(Acme);
        await WriteAsync(Acme.Replace("id: acme", "id: other", StringComparison.Ordinal).Replace("[TENANT]", "[tenant, own]", StringComparison.Ordinal), "other.yaml");
        await using var bot = await TestBot.StartAsync(environment, null, ("ComplaintBot:Organisations", folder), ("ComplaintBot:DirectLine:TokensPerMinute", "60"));
        Assert.Null(Catalog(bot).FindByTenant("teams", "tenant"));
        Assert.Equal("other", Catalog(bot).FindByTenant("teams", "own")!.Id);
    }

    [Theory]
    [InlineData("ComplaintBot:BotFramework:AllowedServiceUrls", "https://a.example, http://b.example", "ComplaintBot:BotFramework:AllowedServiceUrls:1 is 'http://b.example'")]
    [InlineData("ComplaintBot:BotFramework:AllowedCallers:0", "*", "ComplaintBot:BotFramework:AllowedCallers:0 is '*'")]
    [InlineData("ComplaintBot:Organisations", "/no/such/folder", "ComplaintBot:Organisations is '/no/such/folder'")]
    [InlineData("ComplaintBot:PublicUrl", "bot", "ComplaintBot:PublicUrl is 'bot'")]
    [InlineData("ComplaintBot:BotFramework:AppType", "Other", "ComplaintBot:BotFramework:AppType is 'Other'")]
    public async Task Start_WrongSetting_IsNamed(string setting, string value, string expected)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => TestBot.StartAsync(settings: (setting, value)));
        Assert.StartsWith(expected, Assert.Single(refused.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OutsideDevelopmentWithoutAChannel_IsRefused()
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => TestBot.StartAsync("Production"));
        Assert.StartsWith("No channel is on.", Assert.Single(refused.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OutsideDevelopmentWithoutCredentials_SaysWhichAreMissing()
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => TestBot.StartAsync(
            "Production", null, ("ComplaintBot:BotFramework:AppId", "app"), ("ComplaintBot:Slack:BotToken", "x")));
        Assert.Equal(
            ["ComplaintBot:BotFramework:AppPassword", "ComplaintBot:BotFramework:TenantId", "ComplaintBot:Slack:SigningSecret"],
            refused.Failures.Select(failure => failure.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    private static OrganisationCatalog Catalog(TestBot bot) => bot.Services.GetRequiredService<OrganisationCatalog>();

    private Task WriteAsync(string text, string name = "acme.yaml") => File.WriteAllTextAsync(Path.Combine(folder, name), text);

    /// <summary>Keeps what was logged.</summary>
    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly Lock gate = new();
        private readonly List<string> lines = [];
        private (string Part, TaskCompletionSource Seen)? awaited;

        public IReadOnlyList<string> All
        {
            get
            {
                lock (gate)
                {
                    return [.. lines];
                }
            }
        }

        public Task NextAsync(string part)
        {
            lock (gate)
            {
                var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                awaited = (part, seen);
                return seen.Task;
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = formatter(state, exception);
            lock (gate)
            {
                lines.Add(line);
                if (awaited is { } wait && line.Contains(wait.Part, StringComparison.Ordinal))
                {
                    wait.Seen.TrySetResult();
                }
            }
        }

        public void Dispose()
        {
        }
    }
}
