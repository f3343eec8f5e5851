using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Sources;
using ComplaintBot.Storage;
using ComplaintBot.Turns;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace ComplaintBot.Bot.Tests.Turns;

public class TurnRunnerTests
{
    [Fact]
    public async Task RunAsync_FirstWordsOfAComplaint_WritesEventsSummaryPlaybookAndState()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("1", TestBot.Complaint));

        var row = Assert.Single(await bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default));
        Assert.Equal(("C261123-0001", "261123", 1, 3, "intake", "zh-Hans"), (row.Number, row.Day, row.Counter, row.Level, row.State, row.Language));
        Assert.Equal(64, row.Contact.Length);
        var complaint = await bot.Store.ReadComplaintAsync(row.Complaint, default);
        Assert.Equal(TestBot.Complaint, complaint!.FirstWords);
        Assert.NotNull(await bot.Store.FindPlaybookAsync(complaint.PlaybookHash, default));
        var conversation = await bot.Store.FindConversationAsync("msteams:a:zhang", default);
        Assert.Equal((1, "teams:object-zhang", "zh-Hans"), (conversation!.Version, conversation.Person, conversation.Language));
        Assert.Equal(row.Number, ConversationMemory.Parse(conversation.State).Dialog.Intake);
    }

    [Fact]
    public async Task RunAsync_EventData_HoldsNoWordsAndNamesItsSchema()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("1", TestBot.Complaint));

        var rows = await bot.Store.ReadEventsAsync("demo/C261123-0001", default);
        Assert.All(rows, row => Assert.Contains("\"v\":1", row.Data, StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Data.Contains("13800138000", StringComparison.Ordinal) || row.Data.Contains("空调", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RunAsync_Registered_PostsTheCardToTheManagersAndSetsTimers()
    {
        await using var bot = await TestBot.StartAsync();
        var number = await bot.RegisterAsync();

        var card = Assert.Single(await bot.LogAsync("console:managers"));
        Assert.Contains(number, card.GetProperty("summary").GetString(), StringComparison.Ordinal);
        var timers = await bot.Store.DueTimersAsync(DateTimeOffset.MaxValue, 100, default);
        Assert.Contains(timers, timer => timer.Key == $"demo/{number}/1/decision/Due" && timer.Due == TestBot.Start + TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task RunAsync_TwoManagersPressAtOnce_OneDecisionAndTheOtherIsTold()
    {
        await using var bot = await TestBot.StartAsync();
        var number = await bot.RegisterAsync();
        var version = await bot.VersionAsync(number);

        await Task.WhenAll(
            bot.ConsoleAsync("manager-1", "lin", "managers", "p1", Submit("approve", number, version)),
            bot.ConsoleAsync("manager-2", "zhou", "managers", "p2", Submit("reject", number, version, ("reason", "先核实"))));

        Assert.Single(await bot.EventsAsync(number), kind => kind is EventKinds.Approved or EventKinds.Rejected);
        Assert.Contains(await bot.LogAsync("console:managers"), activity => activity.TryGetProperty("text", out _));
    }

    [Fact]
    public async Task RunAsync_TwoPeopleTalkAtOnce_BothComplaintsAreTakenUnderNumbersOfTheirOwn()
    {
        await using var bot = await TestBot.StartAsync();
        var texts = Enumerable.Range(0, 12).Select(i => bot.PostAsync(TestBot.Say($"m{i}", TestBot.Complaint, $"a:{i}"))).ToList();
        await Task.WhenAll(texts);

        var rows = await bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default);
        Assert.Equal(Enumerable.Range(1, 12), rows.Select(row => row.Counter).Order());
        Assert.Equal(0, bot.Services.GetRequiredService<KeyedLocks>().Count);
    }

    [Fact]
    public async Task RunAsync_TwoMessagesInOneConversationAtOnce_OneAfterTheOther()
    {
        await using var bot = await TestBot.StartAsync();
        await Task.WhenAll(bot.PostAsync(TestBot.Say("1", TestBot.Complaint)), bot.PostAsync(TestBot.Say("2", "另外，师傅态度也很差")));
        Assert.Single(await bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default));
        Assert.Equal(2, (await bot.Store.FindConversationAsync("msteams:a:zhang", default))!.Version);
    }

    [Fact]
    public async Task RunAsync_SamePressUnderAnotherId_OneDecision()
    {
        await using var bot = await TestBot.StartAsync();
        var number = await bot.RegisterAsync();
        var version = await bot.VersionAsync(number);

        await bot.ConsoleAsync("manager-1", "lin", "managers", "p1", Submit("approve", number, version));
        await bot.ConsoleAsync("manager-1", "lin", "managers", "p2", Submit("approve", number, version));

        Assert.Single(await bot.EventsAsync(number), EventKinds.Approved);
    }

    [Fact]
    public async Task RunAsync_CardUpdated_ReplacesTheOneThatStands()
    {
        await using var bot = await TestBot.StartAsync();
        var number = await bot.RegisterAsync();
        await bot.ConsoleAsync("manager-1", "lin", "managers", "p1", Submit("approve", number, await bot.VersionAsync(number)));

        var cards = (await bot.LogAsync("console:managers")).Where(activity => activity.TryGetProperty("attachments", out _)).ToList();
        Assert.Equal(2, cards.Count);
        Assert.Equal(cards[0].GetProperty("id").GetString(), cards[1].GetProperty("id").GetString());
        Assert.Contains("林总", cards[1].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_AnotherReplicaWasFirst_RunsAgain()
    {
        await using var bot = await TestBot.StartAsync();
        var store = new Mock<IStore>();
        Forward(store, bot.Store);
        store.SetupSequence(port => port.CommitAsync(It.IsAny<TurnWrites>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Committed(CommitOutcome.Conflict, null, []))
            .ReturnsAsync(new Committed(CommitOutcome.Written, null, []));

        await Runner(bot, store.Object).RunAsync(Greeting(bot), default);
        store.Verify(port => port.CommitAsync(It.IsAny<TurnWrites>(), It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    [Fact]
    public async Task RunAsync_NeverFirst_GivesUpAfterFiveAttempts()
    {
        await using var bot = await TestBot.StartAsync();
        var store = new Mock<IStore>();
        Forward(store, bot.Store);
        store.Setup(port => port.CommitAsync(It.IsAny<TurnWrites>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Committed(CommitOutcome.Conflict, null, []));

        await Assert.ThrowsAsync<StoreBusyException>(() => Runner(bot, store.Object).RunAsync(Greeting(bot), default));
        store.Verify(port => port.CommitAsync(It.IsAny<TurnWrites>(), It.IsAny<CancellationToken>()), Times.Exactly(5));
    }

    [Fact]
    public async Task RunAsync_NumberTakenByAnotherReplica_NextOneIsGiven()
    {
        await using var bot = await TestBot.StartAsync();
        var numbers = new ComplaintNumbers(bot.Store);
        var organisation = bot.Services.GetRequiredService<OrganisationCatalog>().Find("demo")!;
        var mine = await numbers.NextAsync(organisation, TestBot.Start, default);
        await bot.PostAsync(TestBot.Say("1", TestBot.Complaint));
        await bot.PostAsync(TestBot.Say("2", TestBot.Complaint, "a:other"));

        numbers.Reseed(organisation, mine);
        Assert.Equal("C261123-0003", (await numbers.NextAsync(organisation, TestBot.Start, default)).Number);
    }

    [Fact]
    public async Task RunAsync_StateOfANewerProgram_IsReadWithoutWhatIsUnknown()
    {
        var memory = ConversationMemory.Parse("""{"kind":"Personal","channel":"msteams","dialog":{"intake":"C261123-0001","tomorrow":{"x":1}},"later":[]}""");
        Assert.Equal("C261123-0001", memory.Dialog.Intake);
        Assert.Empty(memory.Dialog.Asked);
        Assert.Empty(memory.Dialog.Offered);
        await Task.CompletedTask;
    }

    internal static JsonObject Submit(string verb, string number, int version, params (string Name, string Value)[] inputs)
    {
        var value = new JsonObject { ["verb"] = verb, ["complaint"] = number, ["version"] = version.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        foreach (var (name, text) in inputs)
        {
            value[name] = text;
        }

        return new JsonObject { ["value"] = value };
    }

    private static InboundTurn Greeting(TestBot bot)
    {
        var catalog = bot.Services.GetRequiredService<OrganisationCatalog>();
        var organisation = catalog.Find("demo")!;
        return new InboundTurn
        {
            Organisation = organisation,
            Input = new TurnInput.Joined
            {
                Actor = Members.Customer("dl_1", null),
                Place = new Place("directline:x", "webchat", PlaceKind.Customer, catalog.PlaybookFor(organisation, null), null),
                At = TestBot.Start,
            },
        };
    }

    private static TurnRunner Runner(TestBot bot, IStore store) => ActivatorUtilities.CreateInstance<TurnRunner>(bot.Services, store);

    private static void Forward(Mock<IStore> store, IStore real) =>
        store.Setup(port => port.FindConversationAsync(It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .Returns((string id, CancellationToken cancellation) => real.FindConversationAsync(id, cancellation));
}
