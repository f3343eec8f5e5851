using System.Text.Json.Nodes;
using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Sources;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Bot.Tests.Turns;

public class RecipientsTests
{
    private static readonly Target Here = new("msteams:here", new ConversationReference { Channel = "msteams" }, Locale.En, IsHere: true);

    [Fact]
    public async Task FindAsync_PersonWhoSpoke_IsTheirConversationInItsLanguage()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("1", "投訴：冷氣修了三次還漏水，要求退款"));
        var target = await Recipients(bot).FindAsync(new Recipient.Member("teams:object-zhang"), default);
        Assert.Equal(("msteams:a:zhang", Locale.ZhHant, "http://localhost:56150/_connector"), (target!.Conversation, target.Locale, target.Reference.ServiceUrl));
    }

    [Fact]
    public async Task FindAsync_PersonWhoNeverSpoke_IsTheStaffChannel()
    {
        await using var bot = await TestBot.StartAsync();
        Assert.Equal("console:staff-zhang", (await Recipients(bot).FindAsync(new Recipient.Member("li"), default))!.Conversation);
    }

    [Fact]
    public async Task FindAsync_PersonHere_IsHere()
    {
        await using var bot = await TestBot.StartAsync();
        Assert.Same(Here, await Recipients(bot).FindAsync(new Recipient.Member("lin"), default));
    }

    [Fact]
    public async Task FindAsync_UnknownChannel_IsTheFallbackElseNobody()
    {
        await using var bot = await TestBot.StartAsync();
        Assert.Null(await Recipients(bot).FindAsync(new Recipient.Channel("press"), default));
        Assert.Equal("msteams:19:f", (await Recipients(bot, ("channel:fallback", "msteams:19:f")).FindAsync(new Recipient.Channel("press"), default))!.Conversation);
    }

    [Theory]
    [InlineData("msteams:19:m@thread.tacv2", true)]
    [InlineData("msteams:19:m@thread.tacv2;messageid=7", false)]
    [InlineData("msteams:19:group@thread.v2", false)]
    public async Task FindAsync_ChannelNobodySpokeIn_IsReachedAsTeamsWasReachedLast(string conversation, bool newThread)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("1", "hi"));
        var target = await Recipients(bot, ("channel:managers", conversation)).FindAsync(new Recipient.Channel("managers"), default);
        Assert.Equal(
            ("http://localhost:56150/_connector", "tenant", conversation["msteams:".Length..], true, newThread, null),
            (target!.Reference.ServiceUrl, target.Reference.Tenant, target.Reference.Conversation, target.Reference.IsGroup, target.Reference.NewThread, target.Reference.User));
        Assert.Equal(Locale.ZhHans, target.Locale);
    }

    [Fact]
    public async Task FindAsync_ConversationOfAnotherOrganisation_IsNobody()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.ConsoleAsync("staff", "zhang", "staff-zhang", "1", new JsonObject { ["text"] = "hi" });
        var other = new Recipients(bot.Store, DemoOrganisation.Create(withConsole: true) with { Id = "other" }, new Dictionary<string, string>(), Here, null);
        Assert.Null(await other.FindAsync(new Recipient.Conversation("console:staff-zhang", Locale.En), default));
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public async Task AccountsAsync_OfALargeOrganisation_AreThoseWhoSpokeToTheBot(int people, bool named)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("1", "hi"));
        var large = DemoOrganisation.Create(withConsole: true) with
        {
            People = Enumerable.Range(0, people).Select(i => $"p{i}").ToDictionary(id => id, id => new Person { Id = id, Name = id, Accounts = new Dictionary<string, string>() }, StringComparer.Ordinal),
        };
        var accounts = await new Recipients(bot.Store, large, new Dictionary<string, string>(), Here, null).AccountsAsync(["teams:object-zhang", "p1"], default);
        Assert.Equal(named ? [("teams:object-zhang", "29:zhang")] : null, accounts?.Select(account => (account.Key, account.Value)));
    }

    private static Recipients Recipients(TestBot bot, params (string Name, string Conversation)[] bound) =>
        new(bot.Store, DemoOrganisation.Create(withConsole: true), bound.ToDictionary(binding => binding.Name, binding => binding.Conversation), Here, "lin");
}
