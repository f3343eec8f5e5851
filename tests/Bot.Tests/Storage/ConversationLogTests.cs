using System.Text.Json;
using ComplaintBot.Storage;

namespace ComplaintBot.Bot.Tests.Storage;

public class ConversationLogTests
{
    [Fact]
    public async Task CommitAsync_PostsToLogs_AreNumberedPerConversation()
    {
        await using var test = await TestStore.OpenAsync();

        var first = await test.CommitAsync(Sample.Turn with { Posts = [Sample.Post("directline:a"), Sample.Post("console:b"), Sample.Post("directline:a")] });
        var second = await test.CommitAsync(Sample.Turn with { At = TestStore.Start.AddMilliseconds(1234.5), Posts = [Sample.Post("directline:a", "好")] });

        Assert.Equal(["a|0000001", "b|0000001", "a|0000002"], first.ActivityIds);
        Assert.Equal(["a|0000003"], second.ActivityIds);
        Assert.Equal([2, 3], (await test.Store.ReadLogAsync("directline:a", 1, 10, default)).Select(row => row.Number));
        Assert.Equal([1], (await test.Store.ReadLogAsync("directline:a", 0, 1, default)).Select(row => row.Number));
        Assert.Equal(
            """{"id":"a|0000003","timestamp":"2026-11-21T08:00:01.234Z","type":"message","text":"好"}""",
            (await test.Store.ReadLogAsync("directline:a", 2, 10, default))[0].Activity);
    }

    [Fact]
    public async Task CommitAsync_ActivityWithOwnIdAndTimestamp_GetsThoseOfTheLog()
    {
        await using var test = await TestStore.OpenAsync();
        var post = Sample.Post("directline:a") with { Activity = """{"id":"x","timestamp":"y"}""" };

        await test.CommitAsync(Sample.Turn with { Posts = [post] });

        Assert.Equal("""{"id":"a|0000001","timestamp":"2026-11-21T08:00:00.000Z"}""", Assert.Single(await test.Store.ReadLogAsync("directline:a", 0, 10, default)).Activity);
    }

    [Fact]
    public async Task CommitAsync_CardStandsAlready_IsLoggedAgainUnderItsIdAndTimestamp()
    {
        await using var test = await TestStore.OpenAsync();
        await test.CommitAsync(Sample.Turn with { Posts = [Sample.Post("directline:a"), Sample.Post("directline:a", "v1", "card")] });

        var committed = await test.CommitAsync(Sample.Turn with
        {
            At = TestStore.Start.AddHours(1),
            Posts = [Sample.Post("directline:a", "v2", "card"), Sample.Post("directline:b", "v2", "card")],
        });

        Assert.Equal(["a|0000002", "b|0000001"], committed.ActivityIds);
        var log = await test.Store.ReadLogAsync("directline:a", 1, 10, default);
        Assert.Equal([2, 3], log.Select(row => row.Number));
        var versions = log.Select(row => JsonDocument.Parse(row.Activity).RootElement).ToList();
        Assert.Equal(["a|0000002", "a|0000002"], versions.Select(json => json.GetProperty("id").GetString()));
        Assert.Equal(versions[0].GetProperty("timestamp").GetString(), versions[1].GetProperty("timestamp").GetString());
        Assert.Equal(["v1", "v2"], versions.Select(json => json.GetProperty("text").GetString()));
        Assert.Equal(new CardRow("card", "directline:b", "b|0000001"), await test.Store.FindCardAsync("card", default));
    }

    [Fact]
    public async Task CommitAsync_ActivityIsNoJson_IsRefusedBeforeTheQueue()
    {
        await using var test = await TestStore.OpenAsync();

        await Assert.ThrowsAnyAsync<JsonException>(() => test.CommitAsync(Sample.Turn with { InboundKey = "k", Posts = [Sample.Post("directline:a") with { Activity = "no" }] }));

        Assert.Null(await test.Store.FindAnswerAsync("k", default));
    }

    [Fact]
    public async Task Subscribe_WrittenBetweenReadAndWait_EndsTheWait()
    {
        await using var test = await TestStore.OpenAsync();
        using var subscription = test.Signals.Conversations.Subscribe("directline:a");
        Assert.Empty(await test.Store.ReadLogAsync("directline:a", 0, 10, default));

        await test.CommitAsync(Sample.Turn with { Posts = [Sample.Post("directline:a")] });
        await subscription.WaitAsync(default);

        Assert.Single(await test.Store.ReadLogAsync("directline:a", 0, 10, default));
        Assert.False(subscription.WaitAsync(default).IsCompleted);
    }

    [Fact]
    public async Task Subscribe_OtherConversationOrRolledBack_StaysQuiet()
    {
        await using var test = await TestStore.OpenAsync();
        using var subscription = test.Signals.Conversations.Subscribe("directline:a");
        var wait = subscription.WaitAsync(default);

        await test.CommitAsync(Sample.Turn with { InboundKey = "k", Posts = [Sample.Post("directline:b")] });
        await test.CommitAsync(Sample.Turn with { InboundKey = "k", Posts = [Sample.Post("directline:a")] });

        Assert.False(wait.IsCompleted);
    }
}
