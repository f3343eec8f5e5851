using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace ComplaintBot.Bot.Tests.Turns;

public class InboxWorkerTests
{
    [Fact]
    public async Task Work_MessagesOfOneConversation_InOrder()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.ConsoleAsync("staff", "zhang", "staff-zhang", "1", new JsonObject { ["text"] = TestBot.Complaint });
        var asked = (await bot.LogAsync("console:staff-zhang")).Select(activity => activity.TryGetProperty("channelData", out var data) ? data.GetProperty("asks").GetString() : null);
        Assert.Contains("date", asked);
        Assert.Empty(await bot.Store.PendingInboxAsync(10, default));
    }

    [Fact]
    public async Task Work_RowsOfBeforeARestart_AreWorkedOffAtTheStart()
    {
        var bot = await TestBot.StartAsync();
        await using var again = await bot.RestartAsync(meanwhile: store =>
            TestBot.AcceptAsync(store, "staff", "zhang", "staff-zhang", "1", new JsonObject { ["text"] = TestBot.Complaint }));
        Assert.Empty(await again.Store.PendingInboxAsync(10, default));
        Assert.Single(await again.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default));
    }

    [Fact]
    public async Task Work_InputThatAlwaysFails_IsAnsweredSetAsideAndBlocksNobody()
    {
        var classifier = new Mock<ISeverityClassifier>();
        classifier.Setup(port => port.Assess(It.Is<string>(text => text == "poison"))).Throws<InvalidOperationException>();
        classifier.Setup(port => port.Assess(It.Is<string>(text => text != "poison"))).Returns((string text) => new SeverityClassifier().Assess(text));
        await using var bot = await TestBot.StartAsync(services: services => services.AddSingleton(classifier.Object));

        await bot.ConsoleAsync("staff", "zhang", "staff-zhang", "1", new JsonObject { ["text"] = "poison" });
        await bot.ConsoleAsync("staff", "zhang", "staff-zhang", "2", new JsonObject { ["text"] = TestBot.Complaint });

        Assert.Empty(await bot.Store.PendingInboxAsync(10, default));
        Assert.Single(await bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default));
        Assert.Contains(await bot.LogAsync("console:staff-zhang"), activity => activity.TryGetProperty("text", out var text) && text.GetString()!.Contains("再试", StringComparison.Ordinal));
        classifier.Verify(port => port.Assess("poison"), Times.Exactly(3));
    }
}
