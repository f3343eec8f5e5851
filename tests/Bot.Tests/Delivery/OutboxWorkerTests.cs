using System.Net;
using ComplaintBot.Bot.Tests.Storage;
using ComplaintBot.Delivery;
using ComplaintBot.Storage;

namespace ComplaintBot.Bot.Tests.Delivery;

public class OutboxWorkerTests
{
    private const string Activities = "http://localhost:56150/_connector/v3/conversations/a/activities";

    [Fact]
    public async Task Post_SeveralInOneLane_GoInOrderOneAtATime()
    {
        await using var test = await DeliveryTest.StartAsync();
        var first = test.Connector.NextHangs();

        // The one that hangs goes first: lanes go in no order.
        await test.QueueAsync(DeliveryTest.Post("a", "1"));
        Assert.Equal("1", (await test.Connector.ArrivalAsync()).Text);
        await test.QueueAsync(DeliveryTest.Post("a", "2"), DeliveryTest.Post("b", "other"));
        Assert.Equal("other", (await test.Connector.ArrivalAsync()).Text);
        await test.QueueAsync(DeliveryTest.Post("b", "more"), DeliveryTest.Post("a", "3"));
        Assert.Equal("more", (await test.Connector.ArrivalAsync()).Text);
        Assert.DoesNotContain("2", test.Connector.Texts);

        first.SetResult(FakeConnector.Answer(HttpStatusCode.Created));
        await test.IdleAsync();

        Assert.Equal(["1", "2", "3"], test.Connector.Texts.Where(text => text.Length == 1));
        Assert.Empty(await test.Storage.Store.SendableAsync(DateTimeOffset.MaxValue, 10, default));
    }

    [Fact]
    public async Task Post_TooMany_WaitsAsLongAsThePlatformSaysAndKeepsOrder()
    {
        await using var test = await DeliveryTest.StartAsync();
        test.Connector.Next(HttpStatusCode.TooManyRequests, retryAfter: "7");

        await test.PostAsync(DeliveryTest.Post("a", "1"), DeliveryTest.Post("a", "2"));
        Assert.Equal(["1"], test.Connector.Texts);
        await test.AdvanceAsync(TimeSpan.FromSeconds(6.9));
        Assert.Equal(["1"], test.Connector.Texts);

        await test.AdvanceAsync(TimeSpan.FromSeconds(0.1));
        Assert.Equal(["1", "1", "2"], test.Connector.Texts);
        Assert.Empty(test.Told);
    }

    [Fact]
    public async Task Post_RetryAfterAsDate_IsHonoured()
    {
        await using var test = await DeliveryTest.StartAsync();
        test.Connector.Next(HttpStatusCode.TooManyRequests, retryAfter: (TestStore.Start + TimeSpan.FromSeconds(20)).ToString("R"));

        await test.PostAsync(DeliveryTest.Post("a", "1"));
        await test.AdvanceAsync(TimeSpan.FromSeconds(19));
        Assert.Single(test.Connector.Calls);

        await test.AdvanceAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(2, test.Connector.Calls.Count);
    }

    [Fact]
    public async Task Post_NotTaken_IsRepeatedEverMoreSlowly()
    {
        await using var test = await DeliveryTest.StartAsync();
        test.Connector.Next(HttpStatusCode.PreconditionFailed);
        test.Connector.Next(new HttpRequestException(HttpRequestError.ConnectionError));
        test.Connector.Next(HttpStatusCode.TooManyRequests);

        await test.PostAsync(DeliveryTest.Post("a", "1"));
        foreach (var (seconds, calls) in new[] { (1, 2), (1, 2), (1, 3), (3, 3), (1, 4) })
        {
            await test.AdvanceAsync(TimeSpan.FromSeconds(seconds));
            Assert.Equal(calls, test.Connector.Calls.Count);
        }

        Assert.Null(await test.Storage.Store.NextSendAsync(default));
        Assert.Empty(test.Told);
    }

    [Fact]
    public async Task Post_NeverTaken_IsGivenUpAfterADay()
    {
        await using var test = await DeliveryTest.StartAsync();
        test.Connector.Next(HttpStatusCode.TooManyRequests, retryAfter: "86400");
        test.Connector.Next(HttpStatusCode.TooManyRequests);

        await test.PostAsync(DeliveryTest.Post("a", "1"), DeliveryTest.Post("a", "2"));
        await test.AdvanceAsync(TimeSpan.FromDays(1));

        Assert.Equal(("http 429", false), Assert.Single(test.Told) is var row ? (row.Reason, row.Uncertain) : default);
        Assert.Equal(["1", "1", "2"], test.Connector.Texts);
    }

    public static TheoryData<HttpStatusCode?, Exception?> UnknownOutcomes => new()
    {
        { HttpStatusCode.RequestTimeout, null },
        { HttpStatusCode.BadGateway, null },
        { HttpStatusCode.InternalServerError, null },
        { null, new HttpRequestException(HttpRequestError.ResponseEnded) },
        { null, new TaskCanceledException("timeout") },
        { null, new IOException("reset") },
    };

    [Theory]
    [MemberData(nameof(UnknownOutcomes))]
    public async Task Post_MessageWithUnknownOutcome_IsListedAndNotRepeated(HttpStatusCode? status, Exception? exception)
    {
        await using var test = await DeliveryTest.StartAsync();
        Fail(test, status, exception);

        await test.PostAsync(DeliveryTest.Post("a", "1"), DeliveryTest.Post("a", "2"));
        await test.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal(["1", "2"], test.Connector.Texts);
        Assert.True(Assert.Single(test.Told).Uncertain);
        Assert.Equal(test.Told, await test.Storage.Store.UndeliveredAsync(string.Empty, 10, default));
    }

    [Theory]
    [MemberData(nameof(UnknownOutcomes))]
    public async Task Post_EscalationWithUnknownOutcome_IsPostedOnceMoreAfterADelay(HttpStatusCode? status, Exception? exception)
    {
        await using var test = await DeliveryTest.StartAsync();
        Fail(test, status, exception);
        Fail(test, status, exception);

        await test.PostAsync(DeliveryTest.Post("a", "card", "o/escalation/1"));
        Assert.Single(test.Connector.Calls);
        await test.AdvanceAsync(DeliveryPolicy.SecondCardDelay);
        Assert.Equal(["POST", "POST"], test.Connector.Calls.Select(call => call.Method));
        await test.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal(2, test.Connector.Calls.Count);
        Assert.True(Assert.Single(test.Told).Uncertain);
    }

    [Fact]
    public async Task Post_OtherCardWithUnknownOutcome_IsListedAndNotRepeated()
    {
        await using var test = await DeliveryTest.StartAsync();
        test.Connector.Next(HttpStatusCode.BadGateway);

        await test.PostAsync(DeliveryTest.Post("a", "card", "o/case/1/zhang"));
        await test.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Single(test.Connector.Calls);
        Assert.True(Assert.Single(test.Told).Uncertain);
    }

    [Theory]
    [MemberData(nameof(UnknownOutcomes))]
    public async Task Update_UnknownOutcome_IsRepeated(HttpStatusCode? status, Exception? exception)
    {
        await using var test = await DeliveryTest.StartAsync();
        await test.PostAsync(DeliveryTest.Post("a", "v1", "k"));
        Fail(test, status, exception);

        await test.PostAsync(DeliveryTest.Post("a", "v2", "k"));
        await test.AdvanceAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(["v1", "v2", "v2"], test.Connector.Texts);
        Assert.Equal(["POST", "PUT", "PUT"], test.Connector.Calls.Select(call => call.Method));
        Assert.Empty(test.Told);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, """{"error":{"code":"BotNotInConversationRoster","message":"13800138000"}}""", "BotNotInConversationRoster")]
    [InlineData(HttpStatusCode.Forbidden, """{"error":{"code":"not a code: 13800138000"}}""", "http 403")]
    [InlineData(HttpStatusCode.NotFound, "", "http 404")]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, "<html>", "http 413")]
    [InlineData(HttpStatusCode.BadRequest, "[]", "http 400")]
    [InlineData(HttpStatusCode.Redirect, "", "http 302")]
    public async Task Post_Refused_IsListedToldAndNeverRetried(HttpStatusCode status, string body, string reason)
    {
        await using var test = await DeliveryTest.StartAsync();
        test.Connector.Next(status, body);

        await test.PostAsync(DeliveryTest.Post("a", "1", "k"), DeliveryTest.Post("a", "2"));
        await test.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal(["1", "2"], test.Connector.Texts);
        var row = Assert.Single(test.Told);
        Assert.Equal(("msteams:a", "k", reason, false), (row.Lane, row.CardKey, row.Reason, row.Uncertain));
        Assert.Equal(row, Assert.Single(await test.Storage.Store.UndeliveredAsync(string.Empty, 10, default)));
    }

    [Fact]
    public async Task Update_WhileTheCardIsOnItsWay_WaitsForItAndOnlyTheNewestGoes()
    {
        await using var test = await DeliveryTest.StartAsync();
        var create = test.Connector.NextHangs();
        await test.QueueAsync(DeliveryTest.Post("a", "v1", "k"), DeliveryTest.Post("a", "after"));
        await test.Connector.ArrivalAsync();
        await test.QueueAsync(DeliveryTest.Post("a", "v2", "k"));
        await test.QueueAsync(DeliveryTest.Post("a", "v3", "k"));

        create.SetResult(FakeConnector.Answer(HttpStatusCode.Created, """{"id":"the card"}"""));
        await test.IdleAsync();

        Assert.Equal(["v1", "v3", "after"], test.Connector.Texts);
        Assert.Equal(("PUT", $"{Activities}/the%20card"), (test.Connector.Calls[1].Method, test.Connector.Calls[1].Uri));
        Assert.Equal("the card", test.Connector.Calls[1].Json.GetProperty("id").GetString());
        Assert.Equal(new CardRow("k", "msteams:a", "the card"), await test.Storage.Store.FindCardAsync("k", default));
    }

    [Fact]
    public async Task Update_WhileTheCardWaits_ReplacesItInItsPlace()
    {
        await using var test = await DeliveryTest.StartAsync();
        test.Connector.Next(HttpStatusCode.TooManyRequests, retryAfter: "5");
        await test.PostAsync(DeliveryTest.Post("a", "v1", "k"), DeliveryTest.Post("a", "after"));

        await test.PostAsync(DeliveryTest.Post("a", "v2", "k"));
        await test.AdvanceAsync(TimeSpan.FromSeconds(5));

        Assert.Equal(["v1", "v2", "after"], test.Connector.Texts);
        Assert.All(test.Connector.Calls, call => Assert.Equal("POST", call.Method));
    }

    [Fact]
    public async Task Update_CardOfTheSameKeyElsewhere_IsAnotherCard()
    {
        await using var test = await DeliveryTest.StartAsync();

        await test.PostAsync(DeliveryTest.Post("a", "v1", "k"));
        await test.PostAsync(DeliveryTest.Post("b", "v1", "k"));

        Assert.Equal(["POST", "POST"], test.Connector.Calls.Select(call => call.Method));
    }

    [Fact]
    public async Task Post_Expired_IsNeverSent()
    {
        await using var test = await DeliveryTest.StartAsync();
        test.Connector.Next(HttpStatusCode.TooManyRequests, retryAfter: "10");

        await test.PostAsync(DeliveryTest.Post("a", "1"), DeliveryTest.Post("a", "typing") with { Expires = TestStore.Start.AddSeconds(9) }, DeliveryTest.Post("a", "2"));
        await test.AdvanceAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(["1", "1", "2"], test.Connector.Texts);
        Assert.Empty(test.Told);
    }

    [Fact]
    public async Task Start_AfterACrashInTheMiddle_TreatsTheOutcomeAsUnknown()
    {
        await using var test = await DeliveryTest.StartAsync();
        test.Connector.NextHangs();
        test.Connector.NextHangs();
        await test.QueueAsync(DeliveryTest.Post("a", "message"), DeliveryTest.Post("b", "card", "o/escalation/1"), DeliveryTest.Post("a", "waiting"));
        await test.Connector.ArrivalAsync();
        await test.Connector.ArrivalAsync();

        await test.CrashAsync();
        Assert.Equal(("msteams:a", "interrupted", true), Assert.Single(test.Told) is var row ? (row.Lane, row.Reason, row.Uncertain) : default);
        Assert.Equal("waiting", test.Connector.Calls[2].Text);

        await test.AdvanceAsync(DeliveryPolicy.SecondCardDelay);
        Assert.Equal(["message", "card"], test.Connector.Texts.Take(2).OrderDescending());
        Assert.Equal(["waiting", "card"], test.Connector.Texts.Skip(2));
    }

    [Fact]
    public async Task Stop_WhileOneIsOnItsWay_WaitsForItsOutcome()
    {
        await using var test = await DeliveryTest.StartAsync();
        var answer = test.Connector.NextHangs();
        await test.QueueAsync(DeliveryTest.Post("a", "1"), DeliveryTest.Post("a", "2"));
        await test.Connector.ArrivalAsync();

        var stop = test.StopAsync();
        Assert.False(stop.IsCompleted);
        answer.SetResult(FakeConnector.Answer(HttpStatusCode.Created));
        await stop;

        Assert.Empty(await test.Storage.Store.InterruptedAsync(default));
        Assert.Equal(["1"], test.Connector.Texts);
        Assert.NotNull(await test.Storage.Store.NextSendAsync(default));
    }

    [Theory]
    [InlineData("""{"channel":"slack","conversation":"C1"}""", "no client for the channel")]
    [InlineData("nonsense", "unreadable row")]
    [InlineData("""{"channel":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/","conversation":"a"}""", "service url not allowed")]
    [InlineData("""{"channel":"msteams","serviceUrl":"http://localhost.example.com/","conversation":"a"}""", "service url not allowed")]
    [InlineData("""{"channel":"msteams","serviceUrl":"file://localhost/x","conversation":"a"}""", "service url not allowed")]
    public async Task Post_NowhereToSend_IsListedAndNothingIsSent(string reference, string reason)
    {
        await using var test = await DeliveryTest.StartAsync();

        await test.PostAsync(DeliveryTest.Post("a", "1") with { Reference = reference });

        Assert.Equal(reason, Assert.Single(test.Told).Reason);
        Assert.Empty(test.Connector.Calls);
    }

    [Fact]
    public async Task Send_StoreFailsToRecord_IsRecordedLaterAndNotSentAgain()
    {
        await using var test = await DeliveryTest.StartAsync();
        var answer = test.Connector.NextHangs();
        await test.QueueAsync(DeliveryTest.Post("a", "1"));
        await test.Connector.ArrivalAsync();
        test.Storage.Tamper("CREATE TRIGGER broken BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'broken'); END");

        answer.SetResult(FakeConnector.Answer(HttpStatusCode.Created));
        while (test.Storage.Clock.Timers == 0)
        {
            await Task.Yield();
        }

        Assert.Single(await test.Storage.Store.InterruptedAsync(default));
        test.Storage.Tamper("DROP TRIGGER broken");
        await test.AdvanceAsync(TimeSpan.FromSeconds(1));

        Assert.Empty(await test.Storage.Store.InterruptedAsync(default));
        Assert.Single(test.Connector.Calls);
        Assert.Empty(test.Told);
    }

    private static void Fail(DeliveryTest test, HttpStatusCode? status, Exception? exception)
    {
        if (exception is null)
        {
            test.Connector.Next(status!.Value);
        }
        else
        {
            test.Connector.Next(exception);
        }
    }
}
