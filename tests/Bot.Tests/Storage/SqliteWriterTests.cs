using System.Globalization;
using ComplaintBot.Storage;
using Microsoft.Data.Sqlite;

namespace ComplaintBot.Bot.Tests.Storage;

public class SqliteWriterTests
{
    [Fact]
    public async Task CommitAsync_BadTurnInGroup_RollsBackAlone()
    {
        await using var test = await TestStore.OpenAsync();
        await test.CommitAsync(Sample.Turn with { InboundKey = "known", InboundAnswer = "first" });
        Task<Committed> good, bad, conflict, duplicate, last;
        using (test.HoldWrites())
        {
            _ = test.CommitAsync(Sample.Turn);
            good = test.CommitAsync(Sample.Turn with { Conversation = Sample.Conversation("msteams:good") });
            bad = test.CommitAsync(Sample.Turn with { Conversation = Sample.Conversation("msteams:bad"), Events = [Sample.Event(7)] });
            conflict = test.CommitAsync(Sample.Turn with { Summaries = [Sample.Summary()], Conversation = Sample.Conversation("msteams:good") });
            duplicate = test.CommitAsync(Sample.Turn with { InboundKey = "known", Summaries = [Sample.Summary()] });
            last = test.CommitAsync(Sample.Turn with { Conversation = Sample.Conversation("msteams:last") });
        }

        Assert.Equal(CommitOutcome.Written, (await good).Outcome);
        await Assert.ThrowsAsync<InvalidOperationException>(() => bad);
        Assert.Equal(CommitOutcome.Conflict, (await conflict).Outcome);
        Assert.Equal(CommitOutcome.Duplicate, (await duplicate).Outcome);
        Assert.Equal(CommitOutcome.Written, (await last).Outcome);
        Assert.NotNull(await test.Store.FindConversationAsync("msteams:good", default));
        Assert.Null(await test.Store.FindConversationAsync("msteams:bad", default));
        Assert.NotNull(await test.Store.FindConversationAsync("msteams:last", default));
        Assert.Empty(await test.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default));
    }

    [Fact]
    public async Task CommitAsync_CommitItselfFails_WholeGroupIsToldAndTheNextWorks()
    {
        await using var test = await TestStore.OpenAsync();

        // A deferred foreign key is checked by COMMIT only.
        test.Tamper("""
            CREATE TABLE late (id TEXT REFERENCES conversation (id) DEFERRABLE INITIALLY DEFERRED);
            CREATE TRIGGER late AFTER INSERT ON playbook BEGIN INSERT INTO late VALUES ('nobody'); END
            """);
        Task<Committed> innocent, failing;
        using (test.HoldWrites())
        {
            _ = test.CommitAsync(Sample.Turn);
            innocent = test.CommitAsync(Sample.Turn with { Conversation = Sample.Conversation() });
            failing = test.CommitAsync(Sample.Turn with { Playbooks = new Dictionary<string, string> { ["h"] = "x" } });
        }

        await Assert.ThrowsAsync<SqliteException>(() => innocent);
        await Assert.ThrowsAsync<SqliteException>(() => failing);
        Assert.Null(await test.Store.FindConversationAsync("msteams:a:1", default));
        Assert.Equal(CommitOutcome.Written, (await test.CommitAsync(Sample.Turn with { Conversation = Sample.Conversation() })).Outcome);
    }

    [Fact]
    public async Task CommitAsync_QueueFull_IsBusyAtOnceAndAcceptedOnesAreWritten()
    {
        await using var test = await TestStore.OpenAsync();
        var accepted = new List<Task<Committed>>();
        using (test.HoldWrites())
        {
            await Assert.ThrowsAsync<StoreBusyException>(async () =>
            {
                while (accepted.Count <= 2 * SqliteWriter.QueueLength)
                {
                    accepted.Add(test.CommitAsync(Sample.Turn with { InboundKey = accepted.Count.ToString(CultureInfo.InvariantCulture) }));
                }

                await Task.WhenAll(accepted);
            });
        }

        Assert.InRange(accepted.Count, SqliteWriter.QueueLength, 2 * SqliteWriter.QueueLength);
        Assert.All(await Task.WhenAll(accepted), committed => Assert.Equal(CommitOutcome.Written, committed.Outcome));
        Assert.NotNull(await test.Store.FindAnswerAsync($"{accepted.Count - 1}", default));
    }

    [Fact]
    public async Task Reads_WhileAWriteWaits_DoNotWait()
    {
        await using var test = await TestStore.OpenAsync();
        await test.CommitAsync(Sample.Turn with { Conversation = Sample.Conversation() });
        Task<Committed> waiting;
        using (test.HoldWrites())
        {
            waiting = test.CommitAsync(Sample.Turn with { Conversation = Sample.Conversation(version: 2) });

            Assert.Equal(1, (await test.Store.FindConversationAsync("msteams:a:1", default))!.Version);
            Assert.False(waiting.IsCompleted);
        }

        await waiting;
        Assert.Equal(2, (await test.Store.FindConversationAsync("msteams:a:1", default))!.Version);
    }

    [Fact]
    public async Task DisposeAsync_WritesWaiting_AreFinished()
    {
        await using var test = await TestStore.OpenAsync();
        var writes = Enumerable.Range(0, 500).Select(i => test.CommitAsync(Sample.Turn with { InboundKey = $"{i}" })).ToList();

        await test.Store.DisposeAsync();

        Assert.All(writes, write => Assert.True(write.IsCompletedSuccessfully));
        await Assert.ThrowsAsync<InvalidOperationException>(() => test.CommitAsync(Sample.Turn));
    }

    [Fact]
    public async Task CommitAsync_InboundKeysOfLongAgo_ArePruned()
    {
        await using var test = await TestStore.OpenAsync();
        await test.CommitAsync(Sample.Turn with { InboundKey = "old" });
        await test.CommitAsync(Sample.Turn with { InboundKey = "new", At = TestStore.Start.AddDays(10) });
        test.Clock.Advance(TimeSpan.FromDays(31));

        // A writer prunes with its first group.
        await using var reopened = await test.ReopenAsync();
        await reopened.CommitAsync(Sample.Turn);

        Assert.Null(await reopened.Store.FindAnswerAsync("old", default));
        Assert.NotNull(await reopened.Store.FindAnswerAsync("new", default));
    }

    [Fact]
    public async Task IsReadyAsync_OpenAndClosed_TellsTheTruth()
    {
        await using var test = await TestStore.OpenAsync();
        Assert.True(await test.Store.IsReadyAsync(default));

        await test.Store.DisposeAsync();
        Assert.False(await test.Store.IsReadyAsync(default));
    }
}
