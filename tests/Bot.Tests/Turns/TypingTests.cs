using System.Net;
using System.Text.Json.Nodes;
using ComplaintBot.Bot.Tests.Delivery;

namespace ComplaintBot.Bot.Tests.Turns;

public class TypingTests
{
    [Theory]
    [InlineData("a:zhang", "personal", true)]
    [InlineData("19:group@thread.v2", "groupChat", true)]
    [InlineData("19:staff@thread.tacv2;messageid=1", "channel", false)]
    public async Task FilesToFetch_InAChat_AreAnnouncedByTyping(string conversation, string kind, bool types)
    {
        await using var bot = await TestBot.StartAsync();

        await bot.PostAsync(WithFile("1", conversation, kind));

        Assert.Equal(types, bot.Connector.Calls.Any(IsTyping));
    }

    [Fact]
    public async Task WordsAlone_AreAnsweredWithoutTyping()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.PostAsync(TestBot.Say("1", "帮助"));

        Assert.DoesNotContain(bot.Connector.Calls, IsTyping);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.BadGateway)]
    public async Task TypingThatIsNotTaken_HoldsUpNothingAndIsNotListed(HttpStatusCode status)
    {
        await using var bot = await TestBot.StartAsync();
        bot.Connector.Next(status);

        await bot.PostAsync(WithFile("1", "a:zhang", "personal"));

        Assert.True(bot.Connector.Calls.Any(call => call.Body.Contains("leak.jpg", StringComparison.Ordinal)), "What became of the file is told.");
        Assert.Empty(await bot.Store.UndeliveredAsync("demo", 10, default));
    }

    [Fact]
    public async Task TypingThatComesTooFast_IsDropped_AndTheAnswerWaitsAsLongAsThePlatformSays()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Connector.Next(HttpStatusCode.TooManyRequests, retryAfter: "60");

        await bot.PostAsync(WithFile("1", "a:zhang", "personal"));
        Assert.Single(bot.Connector.Calls);
        await bot.AdvanceAsync(TimeSpan.FromSeconds(60));

        Assert.Contains(bot.Connector.Calls, call => call.Body.Contains("leak.jpg", StringComparison.Ordinal));
        Assert.Single(bot.Connector.Calls, IsTyping);
        Assert.Empty(await bot.Store.UndeliveredAsync("demo", 10, default));
    }

    private static bool IsTyping(FakeConnector.Call call) => call.Body.Contains("\"typing\"", StringComparison.Ordinal);

    private static JsonObject WithFile(string id, string conversation, string kind)
    {
        var activity = TestBot.Activity(id, "message", "zhang", conversation, kind, text: null);
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = "leak.jpg",
            ["content"] = new JsonObject { ["downloadUrl"] = "https://files.example/leak.jpg" },
        });
        return activity;
    }
}
