using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Bot.Tests.Turns;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace ComplaintBot.Bot.Tests.BotFramework;

public class MessagesEndpointTests
{
    [Fact]
    public async Task Post_Message_AnswersEmptyAndRepliesThroughTheConnector()
    {
        await using var bot = await TestBot.StartAsync();
        using var response = await bot.PostAsync(TestBot.Say("1", TestBot.Complaint));

        Assert.Equal((HttpStatusCode.OK, string.Empty), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.NotEmpty(bot.Connector.Calls);
        Assert.All(bot.Connector.Calls, call => Assert.Equal("http://localhost:56150/_connector/v3/conversations/a%3Azhang/activities", call.Uri));
        Assert.Contains("C261123-0001", bot.Connector.Calls[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ExpectReplies_AnswersWithTheReplies()
    {
        await using var bot = await TestBot.StartAsync();
        var replies = await bot.RepliesAsync(TestBot.Say("1", TestBot.Complaint));
        Assert.Contains(replies, reply => reply.TryGetProperty("text", out var text) && text.GetString()!.Contains("C261123-0001", StringComparison.Ordinal));
        Assert.Empty(bot.Connector.Calls);
    }

    [Fact]
    public async Task Post_SameActivityFiveTimes_OneTurnAndTheSameAnswer()
    {
        await using var bot = await TestBot.StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => bot.RepliesAsync(TestBot.Say("1", TestBot.Complaint))));
        Assert.Single(answers.Select(replies => JsonSerializer.Serialize(replies)).Distinct(StringComparer.Ordinal));
        Assert.Single(await bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default));
    }

    [Fact]
    public async Task Post_InvokeThatRegisters_AnswersWithTheSettledCardOnceAndAgain()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("1", TestBot.Complaint));
        const string number = "C261123-0001";
        var press = TestBot.Press("2", "confirm", number, await bot.VersionAsync(number), inputs: TestBot.Rest());
        var answer = await bot.InvokeAsync(press);
        var again = await bot.InvokeAsync(press);

        Assert.Equal(200, answer.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/vnd.microsoft.card.adaptive", answer.GetProperty("type").GetString());
        Assert.False(answer.GetProperty("value").TryGetProperty("actions", out _));
        Assert.Equal(answer.GetRawText(), again.GetRawText());
        Assert.Single(await bot.EventsAsync(number), EventKinds.Registered);
    }

    [Fact]
    public async Task Post_InvokeOnTheManagersCard_AnswersWithTheCardAsItIsNow()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Activity("b", "message", "lin", "19:managers@thread.tacv2;messageid=1", "channel", "<at>Bot</at> 升级发到这里").WithMention());
        var number = await bot.RegisterAsync();
        var posted = bot.Connector.Calls.Single(call => call.Uri.EndsWith("/v3/conversations", StringComparison.Ordinal) && call.Body.Contains(number, StringComparison.Ordinal));
        Assert.Equal("19:managers@thread.tacv2", posted.Json.GetProperty("channelData").GetProperty("channel").GetProperty("id").GetString());
        var standing = await bot.Store.FindCardAsync($"demo/escalation/{number}", default);

        var press = TestBot.Press("p", "approve", number, await bot.VersionAsync(number), "lin", "19:managers@thread.tacv2;messageid=1", "channel");
        press["replyToId"] = standing!.ActivityId;
        var answer = await bot.InvokeAsync(press);

        Assert.Equal("application/vnd.microsoft.card.adaptive", answer.GetProperty("type").GetString());
        Assert.Equal("AdaptiveCard", answer.GetProperty("value").GetProperty("type").GetString());
        Assert.Contains(bot.Connector.Calls, call => call.Method == "PUT" && call.Body.Contains(number, StringComparison.Ordinal));
        Assert.Contains(EventKinds.Approved, await bot.EventsAsync(number));
    }

    [Fact]
    public async Task Post_GuestInTheManagersChannel_DecidesNothing()
    {
        await using var bot = await TestBot.StartAsync();
        const string managers = "19:managers@thread.tacv2;messageid=1";
        await bot.PostAsync(TestBot.Activity("g", "message", "guest", managers, "channel", "<at>Bot</at> 升级发到这里").WithMention().AsGuest());
        Assert.Null(await bot.Store.FindSettingAsync("demo", "channel:managers", default));

        await bot.PostAsync(TestBot.Activity("b", "message", "lin", managers, "channel", "<at>Bot</at> 升级发到这里").WithMention());
        var number = await bot.RegisterAsync();
        var before = await bot.EventsAsync(number);
        foreach (var verb in (string[])["approve", "acknowledge", "reject", "reassign", "ask"])
        {
            var inputs = new JsonObject { ["reason"] = "x", ["assignee"] = "lin", ["question"] = "?" };
            await bot.InvokeAsync(TestBot.Press(verb, verb, number, await bot.VersionAsync(number), "guest", managers, "channel", inputs).AsGuest());
        }

        Assert.Equal(before, await bot.EventsAsync(number));
        await bot.InvokeAsync(TestBot.Press("p", "approve", number, await bot.VersionAsync(number), "lin", managers, "channel"));
        Assert.Contains(EventKinds.Approved, await bot.EventsAsync(number));
    }

    [Fact]
    public async Task Post_Refresh_AnswersWithTheCardAndWritesNothing()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Activity("b", "message", "lin", "19:managers@thread.tacv2;messageid=1", "channel", "<at>Bot</at> 升级发到这里").WithMention());
        var number = await bot.RegisterAsync();
        var before = (await bot.Store.FindConversationAsync("msteams:19:managers@thread.tacv2;messageid=1", default))!.Version;
        var answer = await bot.InvokeAsync(TestBot.Press("p", "refresh", number, 1, "lin", "19:managers@thread.tacv2;messageid=1", "channel"));

        Assert.Equal("application/vnd.microsoft.card.adaptive", answer.GetProperty("type").GetString());
        Assert.Equal(before, (await bot.Store.FindConversationAsync("msteams:19:managers@thread.tacv2;messageid=1", default))!.Version);
    }

    [Fact]
    public async Task Post_InvokeExpectingReplies_AnswersAmongThem()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("1", TestBot.Complaint));
        var replies = await bot.RepliesAsync(TestBot.Press("2", "confirm", "C261123-0001", await bot.VersionAsync("C261123-0001")));
        var response = replies.Single(reply => reply.GetProperty("type").GetString() == "invokeResponse").GetProperty("value");
        Assert.Equal(200, response.GetProperty("status").GetInt32());
        Assert.Equal(200, response.GetProperty("body").GetProperty("statusCode").GetInt32());
    }

    [Theory]
    [InlineData("invoke", "task/fetch", HttpStatusCode.BadRequest)]
    [InlineData("invoke", null, HttpStatusCode.NotImplemented)]
    [InlineData("invoke", "adaptiveCard/action", HttpStatusCode.BadRequest)]
    [InlineData("typing", null, HttpStatusCode.OK)]
    [InlineData("event", "webchat/join", HttpStatusCode.OK)]
    [InlineData("messageUpdate", null, HttpStatusCode.OK)]
    [InlineData("messageDelete", null, HttpStatusCode.OK)]
    [InlineData("endOfConversation", null, HttpStatusCode.OK)]
    [InlineData("nobodyKnows", null, HttpStatusCode.OK)]
    public async Task Post_ActivityWithoutATurn_IsAcknowledgedOrRefused(string type, string? name, HttpStatusCode expected)
    {
        await using var bot = await TestBot.StartAsync();
        var activity = TestBot.Activity("1", type, "zhang", "a:zhang", "personal", text: null);
        activity["name"] = name;
        using var response = await bot.PostAsync(activity);
        Assert.Equal(expected, response.StatusCode);
        Assert.Null(await bot.Store.FindConversationAsync("msteams:a:zhang", default));
    }

    [Theory]
    [InlineData("installationUpdate", "personal", 1)]
    [InlineData("conversationUpdate", "personal", 1)]
    [InlineData("conversationUpdate", "channel", 1)]
    public async Task Post_BotAdded_GreetsOnce(string type, string kind, int greetings)
    {
        await using var bot = await TestBot.StartAsync();
        foreach (var id in (string[])["1", "2"])
        {
            var activity = TestBot.Activity(id, type, "zhang", "a:zhang", kind, text: null);
            activity["action"] = "add";
            activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:bot" });
            await bot.PostAsync(activity);
        }

        Assert.Equal(greetings, bot.Connector.Calls.Count);
    }

    [Fact]
    public async Task Post_SomebodyElseJoinsAChannel_SaysNothing()
    {
        await using var bot = await TestBot.StartAsync();
        var activity = TestBot.Activity("1", "conversationUpdate", "zhang", "19:x", "channel", text: null);
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "29:new" });
        await bot.PostAsync(activity);
        Assert.Empty(bot.Connector.Calls);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"type\":1}")]
    [InlineData("{\"type\":\"message\"}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"console:managers\",\"conversation\":{\"id\":\"1\"},\"from\":{\"id\":\"1\"}}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"msteams\",\"conversation\":{\"id\":\"1\"}}")]
    [InlineData("{\"type\":\"message\",\"type\":\"invoke\"}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"msteams\",\"conversation\":{\"id\":\"1\"},\"from\":{\"id\":\"1\"},\"text\":\"\\ud800\"}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"msteams\",\"conversation\":{\"id\":\"1\"},\"from\":{\"id\":\"1\"},\"value\":{\"verb\":\"\\udc00\"}}")]
    public async Task Post_NoActivity_Is400WithAProblem(string body)
    {
        await using var bot = await TestBot.StartAsync();
        using var response = await bot.Client.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData(256 * 1024, HttpStatusCode.OK)]
    [InlineData((256 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(5 * 1024 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Post_LongText_Is413BeyondTheLimit(int length, HttpStatusCode expected)
    {
        await using var bot = await TestBot.StartAsync();
        using var response = await bot.PostAsync(TestBot.Say("1", new string('x', length)));
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Post_PlaygroundWebChat_IsACustomerAndNeverALogOfOurs()
    {
        await using var bot = await TestBot.StartAsync();
        var activity = TestBot.Say("1", TestBot.Complaint, "x");
        activity["channelId"] = "directline";
        await bot.PostAsync(activity);
        var row = Assert.Single(await bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default));
        Assert.Equal("connector-directline:x", row.Conversation);
        Assert.Null((await bot.Store.FindConversationAsync(row.Conversation, default))!.Person);
        Assert.NotEmpty(bot.Connector.Calls);
    }

    [Theory]
    [InlineData("Forwarded", "for=1.2.3.4")]
    [InlineData("X-Forwarded-For", "1.2.3.4")]
    [InlineData("X-Forwarded-Anything", "1")]
    [InlineData("Host", "bot.example")]
    public async Task Post_NotPlainlyFromThisMachine_Is403(string header, string value)
    {
        await using var bot = await TestBot.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(TestBot.Say("1", "hi")) };
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await bot.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Post_NotJson_Is403()
    {
        await using var bot = await TestBot.StartAsync();
        using var content = new StringContent("{}");
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        using var response = await bot.Client.PostAsync("/api/messages", content);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Post_WithAppIdOrOutsideDevelopment_Is401()
    {
        await using var withAppId = await TestBot.StartAsync(settings: ("ComplaintBot:BotFramework:AppId", "app"));
        using var first = await withAppId.PostAsync(TestBot.Say("1", "hi"));
        await using var production = await TestBot.StartAsync("Production", settings: ("ComplaintBot:DirectLine:TokensPerMinute", "60"));
        using var second = await production.PostAsync(TestBot.Say("1", "hi"));
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task Post_StoreIsFull_Is503WithRetryAfter()
    {
        var store = new Mock<IStore>();
        store.Setup(port => port.CommitAsync(It.IsAny<TurnWrites>(), It.IsAny<CancellationToken>())).ThrowsAsync(new StoreBusyException());
        await using var bot = await TestBot.StartAsync();
        var runner = ActivatorUtilities.CreateInstance<ComplaintBot.Turns.TurnRunner>(bot.Services, store.Object);
        await using var full = await TestBot.StartAsync(services: services => services.AddSingleton(runner));
        using var response = await full.PostAsync(TestBot.Say("1", "hi"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task Post_TurnFailsUnexpectedly_IsAnsweredAndNotTriedAgain()
    {
        var classifier = new Mock<ISeverityClassifier>();
        classifier.Setup(port => port.Assess(It.IsAny<string>())).Throws<InvalidOperationException>();
        await using var bot = await TestBot.StartAsync(services: services => services.AddSingleton(classifier.Object));
        var first = await bot.RepliesAsync(TestBot.Say("1", "hi"));
        var again = await bot.RepliesAsync(TestBot.Say("1", "hi"));
        Assert.Single(first);
        Assert.Equal(first[0].GetRawText(), again[0].GetRawText());
    }

    [Fact]
    public async Task Post_NothingFollowsAndRepliesAreExpected_AnswersWithNone()
    {
        await using var bot = await TestBot.StartAsync();
        Assert.Empty(await bot.RepliesAsync(TestBot.Activity("1", "messageReaction", "zhang", "a:zhang", "personal", text: null)));
    }

    [Theory]
    [InlineData("attachments", """[{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"a.jpg","content":{"downloadUrl":"\ud800"}}]""")]
    [InlineData("channelData", """{"team":{"id":"LONG"}}""")]
    [InlineData("channelData", """{"channel":{"id":"LONG"}}""")]
    public async Task Post_MembersThatCannotBeKept_Is400(string member, string value)
    {
        await using var bot = await TestBot.StartAsync();
        var activity = TestBot.Activity("1", "message", "zhang", "a:zhang", "personal", "hi");
        var body = activity.ToJsonString()[..^1] + $",\"{member}\":{value.Replace("LONG", new string('x', 2000), StringComparison.Ordinal)}}}";
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await bot.Client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Probes_AfterStart_AreHealthyAndReady()
    {
        await using var bot = await TestBot.StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await bot.Client.GetAsync("/healthz")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await bot.Client.GetAsync("/readyz")).StatusCode);
    }
}

internal static class Mentions
{
    /// <summary>Says that the text mentions the bot, as Teams does in a channel.</summary>
    public static JsonObject AsGuest(this JsonObject activity)
    {
        activity["from"]!["userRole"] = "guest";
        return activity;
    }

    public static JsonObject WithMention(this JsonObject activity)
    {
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Bot</at>",
            ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Bot" },
        });
        return activity;
    }
}
