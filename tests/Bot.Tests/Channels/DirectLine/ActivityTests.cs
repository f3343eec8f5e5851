using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ComplaintBot.Channels.DirectLine;
using ComplaintBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace ComplaintBot.Bot.Tests.Channels.DirectLine;

public class ActivityTests
{
    private static readonly object Hello = new
    {
        type = "message",
        text = "hello",
        locale = "zh-Hant",
        channelData = new { clientActivityID = "n59k", attachmentSizes = Array.Empty<int>(), tenant = "x" },
        from = new { id = "lin", role = "bot", name = "Lin" },
        channelId = "msteams",
        id = "mine",
        timestamp = "2001-01-01T00:00:00Z",
        recipient = new { id = "x" },
        attachments = new[] { new { contentType = "application/vnd.microsoft.card.adaptive" } },
    };

    [Fact]
    public async Task Start_Twice_TellsTheBotOnceInTheTokensLanguage()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync(new { locale = "zh-HK" });

        await server.PostAsync("/v3/directline/conversations", new { user = new { id = "x" }, locale = "en-US" }, guest.Token);

        var joined = Assert.Single(await server.InboxAsync());
        Assert.Equal("conversationUpdate", joined.Activity.GetProperty("type").GetString());
        Assert.Equal("zh-Hant", joined.Locale);
        Assert.Equal(guest.StoreId, joined.Conversation);
        Assert.Equal(joined.User, joined.Activity.GetProperty("membersAdded")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Post_FromAClient_SaysOnlyWhatAClientMaySay()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        var id = (string?)(await ChannelServer.JsonOfAsync(await server.SayAsync(guest, Hello)))["id"];

        var echo = Assert.Single((await server.ReadAsync(guest))["activities"]!.AsArray())!;
        Assert.Equal(id, (string?)echo["id"]);
        Assert.NotEqual("mine", id);
        Assert.Equal("hello", (string?)echo["text"]);
        Assert.Equal("webchat", (string?)echo["channelId"]);
        Assert.Equal("user", (string?)echo["from"]!["role"]);
        Assert.StartsWith("dl_", (string?)echo["from"]!["id"], StringComparison.Ordinal);
        Assert.Null(echo["from"]!["name"]);
        Assert.Equal("n59k", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Null(echo["channelData"]!["tenant"]);
        Assert.Null(echo["attachments"]);
        Assert.Null(echo["recipient"]);
        Assert.Equal(server.Time.GetUtcNow(), (DateTimeOffset)echo["timestamp"]!);
    }

    [Fact]
    public async Task Post_Accepted_WaitsInTheInboxAsSpokenByTheToken()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        await server.SayAsync(guest, Hello);

        var accepted = (await server.InboxAsync())[^1];
        Assert.Equal(guest.StoreId, accepted.Conversation);
        Assert.Equal("demo", accepted.Organisation);
        Assert.Equal("webchat", accepted.Channel);
        Assert.Equal("zh-Hant", accepted.Locale);
        Assert.StartsWith("dl_", accepted.User, StringComparison.Ordinal);
        Assert.Equal(accepted.User, accepted.Activity.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("hello", accepted.Activity.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Post_OfAPress_KeepsItsValue()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        await server.SayAsync(guest, new { type = "message", channelData = new { postBack = true }, value = new { verb = "confirm", complaint = "C261120-0001", version = 2 } });

        var accepted = (await server.InboxAsync())[^1];
        Assert.Equal("confirm", accepted.Activity.GetProperty("value").GetProperty("verb").GetString());
        Assert.True(accepted.Activity.GetProperty("channelData").GetProperty("postBack").GetBoolean());
    }

    [Fact]
    public async Task Post_SentFourTimes_IsAcceptedOnceUnderTheFirstId()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => server.SayAsync(guest, Hello)));
        var ids = await Task.WhenAll(answers.Select(async answer => (string?)(await ChannelServer.JsonOfAsync(answer))["id"]));

        Assert.Single(ids.Distinct(StringComparer.Ordinal));
        Assert.Single((await server.ReadAsync(guest))["activities"]!.AsArray());
        Assert.Equal(2, (await server.InboxAsync()).Count); // the join and this
    }

    [Fact]
    public async Task Post_OfTheSameClientIdByAnotherPerson_IsAnother()
    {
        await using var server = await ChannelServer.StartAsync();
        var lin = await server.EnterAsPersonaAsync("manager-1");
        var zhou = await server.EnterAsPersonaAsync("manager-2");

        await server.SayAsync(lin, Hello);
        await server.SayAsync(zhou, Hello);

        Assert.Equal(["lin", "zhou"], (await server.ReadAsync(lin))["activities"]!.AsArray().Select(echo => (string)echo!["from"]!["id"]!));
    }

    [Fact]
    public async Task Post_Typing_IsAnsweredAndNotKept()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        Assert.Equal(HttpStatusCode.OK, (await server.SayAsync(guest, new { type = "typing" })).StatusCode);

        Assert.Empty((await server.ReadAsync(guest))["activities"]!.AsArray());
        Assert.Single(await server.InboxAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("""{"type":"invoke"}""")]
    [InlineData("""{"type":"conversationUpdate"}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","text":"a","text":"b"}""")]
    [InlineData("""{"type":"message","channelData":[]},""")]
    public async Task Post_OfSomethingElse_IsRefusedAndNothingKept(string body)
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        await ChannelServer.AssertProblemAsync(HttpStatusCode.BadRequest, await PostRawAsync(server, guest, Encoding.UTF8.GetBytes(body)));

        Assert.Empty((await server.ReadAsync(guest))["activities"]!.AsArray());
    }

    [Fact]
    public async Task Post_NotInUtf8_IsRefused()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        await ChannelServer.AssertProblemAsync(HttpStatusCode.BadRequest, await PostRawAsync(server, guest, [.. """{"type":"message","text":" """u8, 0xff, .. "\"}"u8]));
    }

    [Theory]
    [InlineData("""{"type":"message","channelData":[]}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":7}}""")]
    [InlineData("""{"type":"message","text":7,"locale":[]}""")]
    [InlineData("""{"type":"event","name":"webchat/join","value":{"language":"en-US"}}""")]
    public async Task Post_WithOddMembers_IsTaken(string body)
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        Assert.Equal(HttpStatusCode.OK, (await PostRawAsync(server, guest, Encoding.UTF8.GetBytes(body))).StatusCode);
    }

    [Fact]
    public async Task Post_OfTheLongestActivity_IsTakenAndOneCharacterMoreIsNot()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        const string Frame = """{"type":"message","text":""}""";
        var longest = Frame.Insert(Frame.Length - 2, new string('漏', ClientActivity.LongestActivity - Frame.Length));

        Assert.Equal(HttpStatusCode.OK, (await PostRawAsync(server, guest, Encoding.UTF8.GetBytes(longest))).StatusCode);
        await ChannelServer.AssertProblemAsync(HttpStatusCode.RequestEntityTooLarge, await PostRawAsync(server, guest, Encoding.UTF8.GetBytes(longest + " ")));
        await ChannelServer.AssertProblemAsync(HttpStatusCode.RequestEntityTooLarge, await PostRawAsync(server, guest, new byte[(4 * ClientActivity.LongestActivity) + 1]));
    }

    [Fact]
    public async Task AnyCall_ToAConversationNotStarted_IsNotFound()
    {
        await using var server = await ChannelServer.StartAsync();
        var given = await ChannelServer.JsonOfAsync(await server.PostAsync("/api/directline/token"));
        var guest = new Guest((string)given["conversationId"]!, (string)given["token"]!, string.Empty, string.Empty);

        await ChannelServer.AssertProblemAsync(HttpStatusCode.NotFound, await server.SayAsync(guest, Hello));
        await ChannelServer.AssertProblemAsync(HttpStatusCode.NotFound, await server.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{guest.Conversation}", guest.Token));
    }

    [Fact]
    public async Task Poll_FromAWatermark_GoesOnWithoutGapOrRepetition()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        await server.PostAsBotAsync(guest.StoreId, [.. Enumerable.Range(1, 1001).Select(i => $"{i}")]);

        var first = await server.ReadAsync(guest);
        var second = await server.ReadAsync(guest, (string)first["watermark"]!);
        var third = await server.ReadAsync(guest, (string)second["watermark"]!);

        Assert.Equal(Enumerable.Range(1, 1000).Select(i => $"{i}"), first["activities"]!.AsArray().Select(activity => (string)activity!["text"]!));
        Assert.Equal("1001", (string)Assert.Single(second["activities"]!.AsArray())!["text"]!);
        Assert.Empty(third["activities"]!.AsArray());
        Assert.Equal((string?)second["watermark"], (string?)third["watermark"]);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("99999999999999999999")]
    public async Task Poll_FromAWatermarkThatIsNotOurs_IsRefused(string watermark)
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        await ChannelServer.AssertProblemAsync(HttpStatusCode.BadRequest, await server.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{guest.Conversation}/activities?watermark={watermark}", guest.Token));
    }

    [Fact]
    public async Task Post_TooOftenInOneConversation_IsRefusedThereOnly()
    {
        await using var server = await ChannelServer.StartAsync(settings: ("ComplaintBot:DirectLine:ActivitiesPerMinute", "1"));
        var guest = await server.EnterAsync();
        var other = await server.EnterAsync();
        Task<HttpResponseMessage> Say(Guest who) =>
            server.PostAsync($"/v3/directline/conversations/{who.Conversation}/activities", new { type = "message", text = "?" }, who.Token, (ChannelServer.From, "203.0.113.7"));

        Assert.Equal(HttpStatusCode.OK, (await Say(guest)).StatusCode);
        await ChannelServer.AssertProblemAsync(HttpStatusCode.TooManyRequests, await Say(guest));
        Assert.Equal(HttpStatusCode.OK, (await Say(other)).StatusCode);
    }

    [Fact]
    public async Task Post_WhileTheStoreIsFull_IsAnHonestBusy()
    {
        var store = new Mock<IStore>();
        store.Setup(s => s.FindSettingAsync(It.IsAny<string>(), "directline-key", It.IsAny<CancellationToken>())).ReturnsAsync(Convert.ToBase64String(new byte[32]));
        store.Setup(s => s.CommitAsync(It.IsAny<TurnWrites>(), It.IsAny<CancellationToken>())).ThrowsAsync(new StoreBusyException());
        await using var server = await ChannelServer.StartAsync(services: services => services.AddSingleton(store.Object));
        var given = await ChannelServer.JsonOfAsync(await server.PostAsync("/api/directline/token"));

        var answer = await server.PostAsync("/v3/directline/conversations", token: (string)given["token"]!);

        await ChannelServer.AssertProblemAsync(HttpStatusCode.ServiceUnavailable, answer);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    private static Task<HttpResponseMessage> PostRawAsync(ChannelServer server, Guest guest, byte[] body) =>
        server.SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{guest.Conversation}/activities", guest.Token, new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } });
}
