using System.Net;
using System.Text.Json.Nodes;
using ComplaintBot.Bot.Tests.Delivery;

namespace ComplaintBot.Bot.Tests.Turns;

/// <summary>Posts of a case in a team's channel: its card opens a thread, updates replace the card, the rest is said below it.</summary>
public class CaseThreadTests
{
    private const string Thread = "19:managers@thread.tacv2;messageid=42";

    [Fact]
    public async Task WhatIsSaidAboutACase_StandsInTheThreadOfItsCard()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(In("b", "19:managers@thread.tacv2;messageid=1", "<at>Bot</at> 升级发到这里"));
        await bot.PostAsync(TestBot.Say("s1", TestBot.Complaint));
        var number = Assert.Single(await bot.Store.FindSummariesAsync(new ComplaintBot.Storage.SummaryFilter { Organisation = "demo" }, default)).Number;
        var before = bot.Connector.Calls.Count;
        bot.Connector.OnOpen = () => FakeConnector.Answer(HttpStatusCode.Created, $$"""{"id":"{{Thread}}","activityId":"42"}""");
        await bot.InvokeAsync(TestBot.Press("s2", "confirm", number, await bot.VersionAsync(number), inputs: TestBot.Rest()));

        var opened = Assert.Single(bot.Connector.Calls.Skip(before), call => call.Uri.EndsWith("/v3/conversations", StringComparison.Ordinal));
        Assert.Contains(number, opened.Body, StringComparison.Ordinal);

        await bot.InvokeAsync(TestBot.Press("q", "ask", number, await bot.VersionAsync(number), "lin", Thread, "channel", new JsonObject { ["question"] = "修了几次？" }));
        before = bot.Connector.Calls.Count;
        await bot.PostAsync(TestBot.Say("s3", "修了三次"));

        var calls = bot.Connector.Calls.Skip(before).ToList();
        Assert.Contains(calls, call => call.Method == "POST" && call.Uri.Contains(Uri.EscapeDataString(Thread), StringComparison.Ordinal) && call.Body.Contains("修了三次", StringComparison.Ordinal));
        Assert.Contains(calls, call => call.Method == "PUT" && call.Uri.EndsWith($"{Uri.EscapeDataString(Thread)}/activities/42", StringComparison.Ordinal));
        Assert.DoesNotContain(calls, call => call.Uri.EndsWith("/v3/conversations", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatIsAskedInAThread_IsAnsweredInIt()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.PostAsync(In("1", Thread, "<at>Bot</at> 帮助"));

        Assert.Contains(Uri.EscapeDataString(Thread), Assert.Single(bot.Connector.Calls).Uri, StringComparison.Ordinal);
    }

    private static JsonObject In(string id, string conversation, string text)
    {
        var activity = TestBot.Activity(id, "message", "lin", conversation, "channel", text);
        activity["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>Bot</at>", ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Bot" } });
        return activity;
    }
}
