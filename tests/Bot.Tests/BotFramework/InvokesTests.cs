using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Bot.Tests.Turns;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Bot.Tests.BotFramework;

public class InvokesTests
{
    private const string Link = "https://teams.microsoft.com/l/message/19:x/1";

    [Theory]
    [InlineData("task/fetch", "null", HttpStatusCode.BadRequest)]
    [InlineData("task/fetch", "{}", HttpStatusCode.BadRequest)]
    [InlineData("task/fetch", """{"data":"x"}""", HttpStatusCode.BadRequest)]
    [InlineData("task/fetch", """{"data":{"open":7}}""", HttpStatusCode.BadRequest)]
    [InlineData("task/submit", """{"data":{"reason":"x"}}""", HttpStatusCode.BadRequest)]
    [InlineData("task/submit", "[]", HttpStatusCode.BadRequest)]
    [InlineData("composeExtension/fetchTask", "{}", HttpStatusCode.BadRequest)]
    [InlineData("composeExtension/fetchTask", """{"commandId":"logComplaint","messagePayload":[]}""", HttpStatusCode.BadRequest)]
    [InlineData("composeExtension/submitAction", """{"commandId":"logComplaint"}""", HttpStatusCode.BadRequest)]
    [InlineData("composeExtension/submitAction", """{"commandId":"logComplaint","data":[]}""", HttpStatusCode.BadRequest)]
    [InlineData("composeExtension/query", """{"commandId":"findComplaints"}""", HttpStatusCode.BadRequest)]
    [InlineData("composeExtension/query", """{"commandId":"logComplaint","parameters":[]}""", HttpStatusCode.NotImplemented)]
    [InlineData("composeExtension/fetchTask", """{"commandId":"other"}""", HttpStatusCode.NotImplemented)]
    [InlineData("composeExtension/selectItem", "{}", HttpStatusCode.NotImplemented)]
    [InlineData("composeExtension/queryLink", "{}", HttpStatusCode.NotImplemented)]
    public async Task Post_MalformedOrUnknownInvoke_IsAProblemAndWritesNothing(string name, string value, HttpStatusCode expected)
    {
        await using var bot = await TestBot.StartAsync();
        using var response = await bot.PostAsync(Invoke("1", name, JsonNode.Parse(value)));
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Null(await bot.Store.FindConversationAsync("msteams:19:chat@thread.v2", default));
    }

    [Theory]
    [InlineData("composeExtension/fetchTask", "webchat")]
    [InlineData("composeExtension/submitAction", "directline")]
    [InlineData("composeExtension/query", "webchat")]
    [InlineData("task/fetch", "webchat")]
    [InlineData("task/submit", "directline")]
    public async Task Post_FromACustomersChannel_Is403(string name, string channel)
    {
        await using var bot = await TestBot.StartAsync();
        var invoke = Invoke("1", name, Log());
        invoke["channelId"] = channel;
        using var response = await bot.PostAsync(invoke);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Post_FetchTask_LooksAndWritesNothing()
    {
        await using var bot = await TestBot.StartAsync();
        var window = (await bot.InvokeAsync(Invoke("1", "composeExtension/fetchTask", Log()))).GetProperty("task");

        Assert.Equal("continue", window.GetProperty("type").GetString());
        Assert.Equal("application/vnd.microsoft.card.adaptive", window.GetProperty("value").GetProperty("card").GetProperty("contentType").GetString());
        Assert.Contains("找电视台", window.GetRawText(), StringComparison.Ordinal);
        Assert.Empty(await SummariesAsync(bot));
        Assert.Null(await bot.Store.FindPersonalConversationAsync("demo", "teams:object-zhang", default));
        Assert.Empty(bot.Connector.Calls);
    }

    [Fact]
    public async Task Post_FetchTaskExpectingReplies_AnswersAmongThem()
    {
        await using var bot = await TestBot.StartAsync();
        var replies = await bot.RepliesAsync(Invoke("1", "composeExtension/fetchTask", Log()));
        var response = Assert.Single(replies).GetProperty("value");
        Assert.Equal(200, response.GetProperty("status").GetInt32());
        Assert.Equal("continue", response.GetProperty("body").GetProperty("task").GetProperty("type").GetString());
    }

    [Fact]
    public async Task Post_SubmitFiveTimesAtOnceUnderOtherIds_OneComplaintAndTheSameAnswer()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("0", "hi"));
        var answers = await Task.WhenAll(Enumerable.Range(1, 5).Select(i => bot.InvokeAsync(Invoke($"{i}", "composeExtension/submitAction", Log(Filled())))));

        Assert.Single(answers.Select(answer => answer.GetRawText()).Distinct(StringComparer.Ordinal));
        Assert.Equal("message", answers[0].GetProperty("task").GetProperty("type").GetString());
        Assert.Single(await SummariesAsync(bot));
    }

    [Fact]
    public async Task Post_SubmitWithoutTheMessage_KeepsWhereItCameFrom()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("0", "hi"));
        var window = await bot.InvokeAsync(Invoke("1", "composeExtension/fetchTask", Log()));
        var data = JsonNode.Parse(window.GetProperty("task").GetProperty("value").GetProperty("card").GetProperty("content").GetProperty("actions")[0].GetProperty("data").GetRawText())!.AsObject();
        foreach (var (name, value) in Filled())
        {
            data[name] = value!.DeepClone();
        }

        data["content"] = TestBot.Complaint;
        await bot.InvokeAsync(Invoke("2", "composeExtension/submitAction", new JsonObject { ["commandId"] = "logComplaint", ["commandContext"] = "message", ["data"] = data }));

        var complaint = await bot.Store.ReadComplaintAsync("demo/" + Assert.Single(await SummariesAsync(bot)).Number, default);
        Assert.Equal(new SourceMessage("陈店长", new DateTimeOffset(2026, 11, 23, 1, 30, 0, TimeSpan.Zero), Link), complaint!.Source);
        Assert.Equal(TestBot.Complaint, complaint.FirstWords);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://example.com/")]
    [InlineData("x")]
    public async Task Post_ALinkThatIsNotHttps_IsNotKept(string link)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("0", "hi"));
        var log = Log(Filled());
        log["messagePayload"]!["linkToMessage"] = link;
        await bot.InvokeAsync(Invoke("1", "composeExtension/submitAction", log));
        Assert.Null((await bot.Store.ReadComplaintAsync("demo/" + Assert.Single(await SummariesAsync(bot)).Number, default))!.Source!.Link);
    }

    [Fact]
    public async Task Post_ALoggedComplaint_ErasesWithItsSource()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("0", "hi"));
        await bot.InvokeAsync(Invoke("1", "composeExtension/submitAction", Log(Filled())));
        var received = (await bot.Store.ReadEventsAsync(Assert.Single(await SummariesAsync(bot)).Complaint, default))[0];
        Assert.DoesNotContain("陈店长", received.Data, StringComparison.Ordinal);
        Assert.DoesNotContain(Link, received.Data, StringComparison.Ordinal);
        Assert.Equal(("陈店长", Link), (received.Texts["source_author"], received.Texts["source_link"]));
    }

    [Fact]
    public async Task Post_TaskSubmitFiveTimesAtOnceUnderOtherIds_OneDecision()
    {
        await using var bot = await TestBot.StartAsync();
        const string managers = "19:managers@thread.tacv2;messageid=1";
        await bot.PostAsync(TestBot.Activity("b", "message", "lin", managers, "channel", "<at>Bot</at> 升级发到这里").WithMention());
        var number = await bot.RegisterAsync();
        var data = new JsonObject { ["open"] = "reject", ["complaint"] = number, ["version"] = await bot.VersionAsync(number), ["type"] = "task/fetch" };
        var version = (await bot.Store.FindConversationAsync("msteams:" + managers, default))!.Version;
        var form = await bot.InvokeAsync(Managers("1", "task/fetch", data));
        Assert.Equal(version, (await bot.Store.FindConversationAsync("msteams:" + managers, default))!.Version);

        var sent = JsonNode.Parse(form.GetProperty("task").GetProperty("value").GetProperty("card").GetProperty("content").GetProperty("actions")[0].GetProperty("data").GetRawText())!.AsObject();
        sent["reason"] = "先查清原因";
        await Task.WhenAll(Enumerable.Range(2, 5).Select(i => bot.PostAsync(Managers($"{i}", "task/submit", sent))));
        Assert.Single(await bot.EventsAsync(number), EventKinds.Rejected);

        static JsonObject Managers(string id, string name, JsonObject data)
        {
            var activity = TestBot.Activity(id, "invoke", "lin", managers, "channel", text: null);
            activity["name"] = name;
            activity["value"] = new JsonObject { ["data"] = data.DeepClone() };
            return activity;
        }
    }

    [Theory]
    [InlineData("messageUpdate", EventKinds.MessageEdited)]
    [InlineData("messageDelete", EventKinds.MessageDeleted)]
    public async Task Post_AMessageThatWasLoggedIsChanged_IsNotedOnce(string type, string kind)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("0", "hi"));
        await bot.InvokeAsync(Invoke("1", "composeExtension/submitAction", Log(Filled())));
        var number = Assert.Single(await SummariesAsync(bot)).Number;

        // by its author, who is not the one who logged it, and sent twice
        for (var i = 0; i < 2; i++)
        {
            var change = TestBot.Activity("1795287527285", type, "chen", "19:chat@thread.v2", "groupChat", "算了").AsGuest();
            change["timestamp"] = "2026-11-23T02:00:00Z";
            using var response = await bot.PostAsync(change);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Single(await bot.EventsAsync(number), kind);
        Assert.DoesNotContain(bot.Connector.Calls, call => call.Body.Contains("19:chat@thread.v2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_QueryByAGuest_FindsNothing()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.RegisterAsync();
        var query = new JsonObject { ["commandId"] = "findComplaints", ["parameters"] = new JsonArray() };
        Assert.Equal("result", (await bot.InvokeAsync(Invoke("1", "composeExtension/query", query))).GetProperty("composeExtension").GetProperty("type").GetString());

        // the same account, told by Teams to be a guest's
        Assert.Equal("message", (await bot.InvokeAsync(Invoke("2", "composeExtension/query", query).AsGuest())).GetProperty("composeExtension").GetProperty("type").GetString());
    }

    private static ValueTask<IReadOnlyList<SummaryRow>> SummariesAsync(TestBot bot) => bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default);

    private static JsonObject Filled()
    {
        var filled = TestBot.Rest();
        filled["customer_name"] = "王先生";
        filled["contact"] = "13800138000";
        return filled;
    }

    private static JsonObject Log(JsonObject? data = null) => new()
    {
        ["commandId"] = "logComplaint",
        ["commandContext"] = "message",
        ["data"] = data,
        ["messagePayload"] = new JsonObject
        {
            ["id"] = "1795287527285",
            ["createdDateTime"] = "2026-11-23T01:30:00Z",
            ["linkToMessage"] = Link,
            ["from"] = new JsonObject { ["user"] = new JsonObject { ["displayName"] = "陈店长" } },
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = $"<div>{TestBot.Complaint}</div>" },
        },
    };

    private static JsonObject Invoke(string id, string name, JsonNode? value)
    {
        var activity = TestBot.Activity(id, "invoke", "zhang", "19:chat@thread.v2", "groupChat", text: null);
        activity["name"] = name;
        activity["value"] = value?.DeepClone();
        return activity;
    }
}
