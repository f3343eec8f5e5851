using System.Globalization;
using System.Threading.Channels;
using ComplaintBot.Bot.Tests.BotFramework;
using ComplaintBot.Bot.Tests.Delivery;
using ComplaintBot.Bot.Tests.Turns;
using ComplaintBot.Channels.DirectLine;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Language;
using ComplaintBot.Storage;
using ComplaintBot.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Bot.Tests.Language;

/// <summary>The whole program beside a stand-in of the service: what it reads comes after the reply, and nothing waits for it.</summary>
public sealed class ReadingTests : IAsyncLifetime, IDisposable, ITurnListener
{
    private const string Managers = "19:managers@thread.tacv2;messageid=1";
    private const string Words = "客户王先生要投诉：空调修了三次还漏水，维修工刘大壮骂人，再不解决就找电视台，电话 13800138000";

    private readonly WatchedClock clock = new(TestBot.Start);
    private readonly KeptLog log = new();
    private readonly Channel<ComplaintEvent> read = Channel.CreateUnbounded<ComplaintEvent>();
    private StandInLanguage service = null!;
    private TestBot bot = null!;

    public async Task InitializeAsync()
    {
        service = await StandInLanguage.StartAsync();
        bot = await TestBot.StartAsync(
            "Development",
            services =>
            {
                services.AddKeyedSingleton<TimeProvider>(DirectLineRegistration.RealTime, clock);
                services.AddSingleton<ITurnListener>(this);
                services.AddSingleton<ILoggerProvider>(log);
            },
            ("ComplaintBot:Language:Endpoint", service.Endpoint),
            ("ComplaintBot:Language:Key", StandInLanguage.Key));
        await bot.PostAsync(TestBot.Activity("b", "message", "lin", Managers, "channel", "<at>Bot</at> 升级发到这里").WithMention());
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await service.DisposeAsync();

        // whatever a test has done: no word of a customer, no finding, no key in a line
        Assert.DoesNotContain(log.Lines, line => line.Contains("刘大壮", StringComparison.Ordinal) || line.Contains("空调", StringComparison.Ordinal) || line.Contains("138001", StringComparison.Ordinal) || line.Contains(StandInLanguage.Key, StringComparison.Ordinal));
    }

    public void Dispose() => log.Dispose();

    void ITurnListener.Committed(Case of, IReadOnlyList<ComplaintEvent> added)
    {
        foreach (var happening in added.Where(happening => happening.Kind == EventKinds.ReadByService))
        {
            read.Writer.TryWrite(happening);
        }
    }

    [Fact]
    public async Task Read_ServiceIsSilent_TheReplyIsThereAndTheCardFollows()
    {
        var released = service.NextIsSilent();
        var number = await RegisterAsync();
        await bot.IdleAsync();
        var card = bot.Connector.Calls.Last(IsCard);
        Assert.Contains("刘大壮", card.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("客户情绪", card.Body, StringComparison.Ordinal);

        await BeginAsync(1);
        await service.ArrivalAsync();
        var replies = await bot.RepliesAsync(TestBot.Say("more", number));
        Assert.NotEmpty(replies);
        Assert.DoesNotContain(EventKinds.ReadByService, await bot.EventsAsync(number));

        released.SetResult();
        var happening = await NextAsync();
        await bot.IdleAsync();
        Assert.Equal(("1", "words", "negative", "0.97"), (happening.Datum("of"), happening.Datum("name"), happening.Datum("sentiment"), happening.Datum("negative")));
        Assert.Equal($"Person:{Words.IndexOf("刘大壮", StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture)}:3,Organization:{Words.IndexOf("电视台", StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture)}:3", happening.Datum("personal"));
        card = bot.Connector.Calls.Last(IsCard);
        Assert.Equal("PUT", card.Method);
        Assert.Contains("很不满（Azure AI Language，97%）", card.Body, StringComparison.Ordinal);
        Assert.Contains("维修工刘••骂人", card.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("刘大壮", card.Body, StringComparison.Ordinal);
        Assert.Contains("找电视台", card.Body, StringComparison.Ordinal);

        bool IsCard(FakeConnector.Call call) =>
            call.Body.Contains("AdaptiveCard", StringComparison.Ordinal) && call.Body.Contains(number, StringComparison.Ordinal)
            && (call.Uri.Contains("managers%40thread", StringComparison.Ordinal) || call.Body.Contains("managers@thread", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_TooManyCalls_WaitsAsLongAsAsked()
    {
        service.Next(429, "17");
        await bot.PostAsync(TestBot.Say("1", Words));
        await BeginAsync(1);
        await clock.ArmedAsync(TimeSpan.FromSeconds(17));
        Assert.Single(service.Calls);
        clock.Advance(TimeSpan.FromSeconds(17));
        Assert.Equal("negative", (await NextAsync()).Datum("sentiment"));
    }

    [Fact]
    public async Task Read_ServiceIsDownForAnHour_CostsTheReadingAndNothingElse()
    {
        service.Always = StandInLanguage.Answer(503);
        var number = await RegisterAsync();
        await BeginAsync(1);
        await clock.ArmedAsync(TimeSpan.FromSeconds(1));
        clock.Advance(TimeSpan.FromSeconds(1));
        await clock.ArmedAsync(TimeSpan.FromSeconds(2));
        clock.Advance(TimeSpan.FromSeconds(2));
        for (var minute = 1; minute <= 7; minute++)
        {
            await clock.ArmedAsync(CircuitBreaker.OpenFor, minute);
            clock.Advance(CircuitBreaker.OpenFor);
        }

        Assert.NotEmpty(await bot.RepliesAsync(TestBot.Say("2", number)));
        Assert.DoesNotContain(EventKinds.ReadByService, await bot.EventsAsync(number));
        service.Always = null;
        await bot.PostAsync(TestBot.Say("3", "再投诉一次：维修工刘大壮骂人，投诉他", "a:other"));
        await BeginAsync(2);
        Assert.Equal(2 * ReadingWorker.MostAttempts, service.Calls.Count);
        Assert.Contains(log.Lines, line => line.Contains("failed 3 times in a row", StringComparison.Ordinal));

        await clock.ArmedAsync(CircuitBreaker.OpenFor - ReadingWorker.Window);
        clock.Advance(CircuitBreaker.OpenFor);
        Assert.Equal(EventKinds.ReadByService, (await NextAsync()).Kind);
        Assert.Contains(log.Lines, line => line.Contains("answers again", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"results":{"documents":[{"id":"0","sentiment":"furious","confidenceScores":{"positive":0,"neutral":0,"negative":1}},{"id":"77","sentiment":"negative","confidenceScores":{"positive":0,"neutral":0,"negative":1}},null],"errors":[]}}""")]
    [InlineData("""{"results":{"documents":[{"id":"0","sentiment":"negative","confidenceScores":{"positive":0,"neutral":0,"negative":7}}],"errors":[]}}""")]
    [InlineData("""{"results":{"documents":[],"errors":[{"id":"0","error":{"code":"InvalidArgument","message":"刘大壮"}}]}}""")]
    public async Task Read_SentimentIsWrong_GoesWithoutItAndKeepsThePersonalData(string answer)
    {
        service.Next(200, body: answer);
        await bot.PostAsync(TestBot.Say("1", Words));
        await BeginAsync(1);
        var happening = await NextAsync();
        Assert.Null(happening.Datum("sentiment"));
        Assert.StartsWith("Person:", happening.Datum("personal"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_SentimentIsNoAnswerAtAll_GoesWithoutItAndKeepsThePersonalData()
    {
        service.Next(200, body: "not json: 刘大壮");
        await bot.PostAsync(TestBot.Say("1", Words));
        await BeginAsync(1);
        await clock.ArmedAsync(TimeSpan.FromSeconds(1));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null((await NextAsync()).Datum("sentiment"));
    }

    [Fact]
    public async Task Read_OffsetsAreWrong_HidesNothingElse()
    {
        service.Next(200, body: """{"results":{"documents":[{"id":"0","sentiment":"mixed","confidenceScores":{"positive":0.4,"neutral":0.1,"negative":0.5}}],"errors":[]}}""");
        service.Next(200, body: """{"results":{"documents":[{"id":"0","entities":[{"text":"刘大壮","category":"Person","offset":3,"length":3},{"text":"王","category":"Person","offset":-1,"length":1},{"text":"王","category":"Person","offset":2147483647,"length":2147483647},null]}],"errors":[]}}""");
        await bot.PostAsync(TestBot.Say("1", Words));
        await BeginAsync(1);
        var happening = await NextAsync();
        Assert.Equal(("mixed", null), (happening.Datum("sentiment"), happening.Datum("personal")));
        Assert.Contains(log.Lines, line => line.Contains("4 of its findings could not be", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_LongText_IsReadInPartsAndFoundWhereItStands()
    {
        var text = Words + "。" + string.Concat(Enumerable.Repeat("😀我们等了一整天也没有人来。", 800)) + "维修工叫刘大壮。";
        await bot.PostAsync(TestBot.Say("1", text));
        await BeginAsync(1);
        var happening = await NextAsync();
        Assert.Equal("negative", happening.Datum("sentiment"));
        Assert.EndsWith($"Person:{text.LastIndexOf("刘大壮", StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture)}:3", happening.Datum("personal"), StringComparison.Ordinal);
        Assert.All(service.Calls.SelectMany(call => call["analysisInput"]!["documents"]!.AsArray()), document => Assert.InRange(((string)document!["text"]!).Length, 1, 5120));
    }

    [Fact]
    public async Task Read_ManyTextsAtOnce_GoTogether()
    {
        foreach (var id in Enumerable.Range(0, 10))
        {
            await bot.PostAsync(TestBot.Say($"m{id}", $"客户要投诉第{id}件事：空调漏水，刘大壮骂人", $"a:{id}"));
        }

        await BeginAsync(1);
        for (var i = 0; i < 10; i++)
        {
            await NextAsync();
        }

        Assert.Equal([("SentimentAnalysis", 10), ("PiiEntityRecognition", 5), ("PiiEntityRecognition", 5)], service.Calls.Select(call => ((string)call["kind"]!, call["analysisInput"]!["documents"]!.AsArray().Count)));
    }

    [Fact]
    public async Task Start_WithoutAnEndpoint_NothingOfItIsThere()
    {
        await using var plain = await TestBot.StartAsync();
        Assert.Empty(plain.Services.GetServices<ITurnListener>());
        Assert.Null(plain.Services.GetService<LanguageClient>());
        Assert.Null(plain.Services.GetService<WaitingTexts>());
    }

    [Theory]
    [InlineData("Endpoint", "http://name.cognitiveservices.azure.com", "Endpoint is 'http://name")]
    [InlineData("Endpoint", "ftp://name", "Endpoint is 'ftp://name'")]
    [InlineData("Endpoint", "https://user:pass@name", "Endpoint is")]
    [InlineData("Endpoint", "name", "Endpoint is 'name'")]
    [InlineData("Endpoint", "http://127.0.0.1:1", "Key is missing")]
    [InlineData("Key", "abc", "Endpoint is missing")]
    [InlineData("ClientId", "me", "ClientId is 'me'")]
    public async Task Start_SettingIsWrong_SaysWhich(string setting, string value, string message)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => TestBot.StartAsync(settings: ("ComplaintBot:Language:" + setting, value)));
        Assert.Contains(refused.Failures, failure => failure.Contains("ComplaintBot:Language:" + message, StringComparison.Ordinal));
    }

    [Fact]
    public void Start_KeyThatIsNone_IsNotRepeated()
    {
        var environment = Moq.Mock.Of<Microsoft.Extensions.Hosting.IHostEnvironment>(host => host.EnvironmentName == "Production");
        var result = new LanguageOptionsValidation(environment).Validate(name: null, new LanguageOptions { Endpoint = "http://127.0.0.1:1", Key = "se\ncret" });
        Assert.Equal(2, result.Failures!.Count());
        Assert.DoesNotContain("cret", result.FailureMessage, StringComparison.Ordinal);
    }

    private async Task<string> RegisterAsync()
    {
        await bot.PostAsync(TestBot.Say("s1", Words));
        var number = (await bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default)).Single().Number;
        await bot.InvokeAsync(TestBot.Press("s2", "confirm", number, await bot.VersionAsync(number), inputs: TestBot.Rest()));
        return number;
    }

    /// <summary>Lets the short time pass in which texts are gathered.</summary>
    private async Task BeginAsync(int batch)
    {
        await clock.ArmedAsync(ReadingWorker.Window, batch);
        clock.Advance(ReadingWorker.Window);
    }

    private Task<ComplaintEvent> NextAsync() => read.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30)); // a failing test ends
}
