using System.Net;
using ComplaintBot.Bot.Tests.Storage;
using ComplaintBot.Delivery;
using ComplaintBot.Storage;

namespace ComplaintBot.Bot.Tests.Delivery;

public class ConnectorClientTests
{
    private static readonly ConversationReference Personal = new()
    {
        Channel = "msteams",
        ServiceUrl = "http://127.0.0.1:56150/_connector/",
        Conversation = "a:1/2;messageid=3",
        Tenant = "t",
        Bot = new ConversationAccount("28:bot", "Bot"),
        User = new ConversationAccount("29:user"),
    };

    [Fact]
    public async Task DeliverAsync_Message_IsPostedToTheConversationWithWhoAndWhere()
    {
        using var connector = new FakeConnector();

        var outcome = await Deliver(connector, Row("好"), Personal);

        var call = Assert.Single(connector.Calls);
        Assert.Equal(("POST", "http://127.0.0.1:56150/_connector/v3/conversations/a%3A1%2F2%3Bmessageid%3D3/activities"), (call.Method, call.Uri));
        Assert.Contains("好", call.Body, StringComparison.Ordinal);
        Assert.Equal("28:bot", call.Json.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("29:user", call.Json.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal(Personal.Conversation, call.Json.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal(new DeliveryOutcome.Delivered("m1", null), outcome);
    }

    [Fact]
    public async Task DeliverAsync_NewThread_OpensAConversationAndKeepsBothIds()
    {
        using var connector = new FakeConnector();
        connector.Next(HttpStatusCode.Created, """{"id":"19:x;messageid=5","activityId":"5"}""");

        var outcome = await Deliver(connector, Row("card"), Personal with { Conversation = "19:x", NewThread = true, IsGroup = true });

        var call = Assert.Single(connector.Calls);
        Assert.Equal("http://127.0.0.1:56150/_connector/v3/conversations", call.Uri);
        Assert.True(call.Json.GetProperty("isGroup").GetBoolean());
        Assert.Equal("t", call.Json.GetProperty("tenantId").GetString());
        Assert.Equal("28:bot", call.Json.GetProperty("bot").GetProperty("id").GetString());
        Assert.Equal("19:x", call.Json.GetProperty("channelData").GetProperty("channel").GetProperty("id").GetString());
        Assert.Equal("card", call.Text);
        Assert.Equal(new DeliveryOutcome.Delivered("5", "19:x;messageid=5"), outcome);
    }

    [Fact]
    public async Task DeliverAsync_UpdateInAThread_GoesToTheThread()
    {
        using var connector = new FakeConnector();

        await Deliver(connector, Row("v2") with { ActivityId = "5", Thread = "19:x;messageid=5" }, Personal with { Conversation = "19:x", NewThread = true, IsGroup = true });

        var call = Assert.Single(connector.Calls);
        Assert.Equal(("PUT", "http://127.0.0.1:56150/_connector/v3/conversations/19%3Ax%3Bmessageid%3D5/activities/5"), (call.Method, call.Uri));
    }

    [Fact]
    public async Task DeliverAsync_AcceptedWithoutBody_IsDeliveredWithoutId()
    {
        using var connector = new FakeConnector();
        connector.Next(HttpStatusCode.Accepted);

        Assert.Equal(new DeliveryOutcome.Delivered(null, null), await Deliver(connector, Row("x"), Personal));
    }

    [Fact]
    public void Reference_WrittenAndRead_IsTheSame()
    {
        Assert.Equal(Personal, ConversationReference.Parse(Personal.ToJson()));
        Assert.Equal("""{"channel":"directline"}""", new ConversationReference { Channel = "directline" }.ToJson());
    }

    private static OutboxRow Row(string text) => new()
    {
        Id = 1,
        Lane = "msteams:a",
        Reference = string.Empty,
        Activity = $$"""{"type":"message","text":"{{text}}"}""",
        Attempts = 0,
        NotBefore = TestStore.Start,
        At = TestStore.Start,
        Revision = 1,
        Uncertain = false,
    };

    private static Task<DeliveryOutcome> Deliver(FakeConnector connector, OutboxRow row, ConversationReference reference) =>
        Deliver(connector, row, reference, new FakeClock(TestStore.Start));

    private static Task<DeliveryOutcome> Deliver(FakeConnector connector, OutboxRow row, ConversationReference reference, FakeClock clock)
    {
        var client = new ConnectorClient(connector, new ConnectorPace(clock), DeliveryTest.ThisMachine, clock);
        Assert.Null(client.Wait(reference));
        return client.DeliverAsync(row, reference, default);
    }
}
