using ComplaintBot.Storage;

namespace ComplaintBot.Bot.Tests.Storage;

public class SqliteStoreTurnTests
{
    [Fact]
    public async Task CommitAsync_EveryKindOfRow_IsReadBackAsWritten()
    {
        await using var test = await TestStore.OpenAsync();
        var conversation = Sample.Conversation();
        var summary = Sample.Summary();
        var timer = new TimerRow("t1", TestStore.Start.AddHours(1), Sample.Complaint, "{}");

        var committed = await test.CommitAsync(Sample.Turn with
        {
            InboundKey = "teams/1",
            InboundAnswer = """{"statusCode":200}""",
            InboundComplaint = "C261121-0042",
            Conversation = conversation,
            Events = [Sample.Event(1, texts: ("what", "空调漏水")), Sample.Event(2)],
            Summaries = [summary],
            SetTimers = [timer],
            Inbox = [new InboxRow(0, "msteams:b", """{"input":1}""")],
            Playbooks = new Dictionary<string, string> { ["hash"] = "id: x" },
            Settings = [("demo", "channel:managers", "msteams:19:x")],
            Files = [new FileRow("demo", "ab", "image/jpeg", [1, 2])],
        });

        Assert.Equal(CommitOutcome.Written, committed.Outcome);
        Assert.Equal("""{"statusCode":200}""", (await test.Store.FindAnswerAsync("teams/1", default))?.Answer);
        Assert.Equal("C261121-0042", await test.Store.FindComplaintOfAsync("teams/1", default));
        Assert.Null(await test.Store.FindComplaintOfAsync("teams/2", default));
        Assert.Equal(conversation, await test.Store.FindConversationAsync(conversation.Id, default));
        Assert.Equal(conversation, await test.Store.FindPersonalConversationAsync("demo", "zhang", default));
        Assert.Equal(summary, Assert.Single(await test.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default)));
        Assert.Equal(timer, Assert.Single(await test.Store.DueTimersAsync(timer.Due, 10, default)));
        Assert.Equal(timer.Due, await test.Store.NextTimerAsync(default));
        Assert.Equal(("msteams:b", """{"input":1}"""), Assert.Single(await test.Store.PendingInboxAsync(10, default)) is var row ? (row.Conversation, row.Data) : default);
        Assert.Equal("id: x", await test.Store.FindPlaybookAsync("hash", default));
        Assert.Equal("msteams:19:x", await test.Store.FindSettingAsync("demo", "channel:managers", default));
        Assert.Equal([1, 2], (await test.Store.FindFileAsync("demo", "ab", default))?.Content);
        Assert.Null(await test.Store.FindFileAsync("other", "ab", default));
        var events = await test.Store.ReadEventsAsync(Sample.Complaint, default);
        Assert.Equal([1, 2], events.Select(e => e.Sequence));
        Assert.Equal("空调漏水", events[0].Texts["what"]);
        Assert.Equal(TestStore.Start.AddTicks(1), events[0].At);
        Assert.NotEqual(events[0].Hash, events[1].Hash);
    }

    [Fact]
    public async Task CommitAsync_KnownKey_WritesNothingAndGivesFirstAnswer()
    {
        await using var test = await TestStore.OpenAsync();
        var turn = Sample.Turn with { InboundKey = "k", InboundAnswer = "first", Posts = [Sample.Post("directline:a"), Sample.Post("msteams:x")] };
        var first = await test.CommitAsync(turn);

        var second = await test.CommitAsync(turn with { InboundAnswer = "second", Events = [Sample.Event(1)] });

        Assert.Equal(CommitOutcome.Duplicate, second.Outcome);
        Assert.Equal("first", second.Answer);
        Assert.Equal(first.ActivityIds, second.ActivityIds);
        Assert.Equal(["a|0000001", null], second.ActivityIds);
        Assert.Empty(await test.Store.ReadEventsAsync(Sample.Complaint, default));
        Assert.Single(await test.Store.ReadLogAsync("directline:a", 0, 10, default));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task CommitAsync_VersionNotNext_ConflictsAndWritesNothing(long version)
    {
        await using var test = await TestStore.OpenAsync();
        await test.CommitAsync(Sample.Turn with { Conversation = Sample.Conversation() });

        var committed = await test.CommitAsync(Sample.Turn with { InboundKey = "k", Conversation = Sample.Conversation(version: version), Events = [Sample.Event(1)] });

        Assert.Equal(CommitOutcome.Conflict, committed.Outcome);
        Assert.Null(await test.Store.FindAnswerAsync("k", default));
        Assert.Empty(await test.Store.ReadEventsAsync(Sample.Complaint, default));
        Assert.Equal(1, (await test.Store.FindConversationAsync("msteams:a:1", default))!.Version);
    }

    [Fact]
    public async Task CommitAsync_SequenceTaken_ConflictsAndTakesConversationBack()
    {
        await using var test = await TestStore.OpenAsync();
        await test.CommitAsync(Sample.Turn with { Events = [Sample.Event(1)] });

        var committed = await test.CommitAsync(Sample.Turn with { Conversation = Sample.Conversation(), Events = [Sample.Event(1)] });

        Assert.Equal(CommitOutcome.Conflict, committed.Outcome);
        Assert.Null(await test.Store.FindConversationAsync("msteams:a:1", default));
    }

    [Fact]
    public async Task CommitAsync_GapInSequence_IsRefused()
    {
        await using var test = await TestStore.OpenAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => test.CommitAsync(Sample.Turn with { Events = [Sample.Event(2)] }));

        Assert.Empty(await test.Store.ReadEventsAsync(Sample.Complaint, default));
    }

    [Fact]
    public async Task CommitAsync_InboxRowWorkedOffTwice_SecondIsDuplicate()
    {
        await using var test = await TestStore.OpenAsync();
        await test.CommitAsync(Sample.Turn with { Inbox = [new InboxRow(0, "msteams:b", "{}")] });
        var row = Assert.Single(await test.Store.PendingInboxAsync(10, default));

        var first = await test.CommitAsync(Sample.Turn with { WorkedOff = row.Id });
        var second = await test.CommitAsync(Sample.Turn with { WorkedOff = row.Id, Events = [Sample.Event(1)] });

        Assert.Equal((CommitOutcome.Written, CommitOutcome.Duplicate), (first.Outcome, second.Outcome));
        Assert.Empty(await test.Store.PendingInboxAsync(10, default));
        Assert.Empty(await test.Store.ReadEventsAsync(Sample.Complaint, default));
    }

    [Fact]
    public async Task CommitAsync_TimerSetAgainAndCleared_FollowsTheLast()
    {
        await using var test = await TestStore.OpenAsync();
        var timer = new TimerRow("t", TestStore.Start.AddHours(1), Sample.Complaint, "1");
        await test.CommitAsync(Sample.Turn with { SetTimers = [timer] });
        await test.CommitAsync(Sample.Turn with { SetTimers = [timer with { Due = TestStore.Start.AddHours(2), Data = "2" }] });

        Assert.Empty(await test.Store.DueTimersAsync(TestStore.Start.AddHours(1), 10, default));
        Assert.Equal("2", Assert.Single(await test.Store.DueTimersAsync(TestStore.Start.AddHours(2), 10, default)).Data);

        await test.CommitAsync(Sample.Turn with { ClearTimers = ["t"] });
        Assert.Null(await test.Store.NextTimerAsync(default));
    }

    [Fact]
    public async Task CommitAsync_CancelledWhileWaiting_IsNotWritten()
    {
        await using var test = await TestStore.OpenAsync();
        using var cancellation = new CancellationTokenSource();
        Task<Committed> waiting, cancelled;
        using (test.HoldWrites())
        {
            waiting = test.CommitAsync(Sample.Turn);
            cancelled = test.Store.CommitAsync(Sample.Turn with { InboundKey = "k" }, cancellation.Token);
            await cancellation.CancelAsync();
        }

        Assert.Equal(CommitOutcome.Written, (await waiting).Outcome);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Null(await test.Store.FindAnswerAsync("k", default));
    }

    [Fact]
    public async Task FindSummariesAsync_Filters_MostUrgentFirstAndNeverAcrossOrganisations()
    {
        await using var test = await TestStore.OpenAsync();
        await test.CommitAsync(Sample.Turn with
        {
            Summaries =
            [
                Sample.Summary(1) with { NextDue = null, Listed = "||", ReceivedAt = TestStore.Start.AddHours(1) },
                Sample.Summary(2) with { NextDue = null, Conversation = "msteams:other" },
                Sample.Summary(3) with { NextDue = TestStore.Start.AddHours(9), Listed = "|lin2|", Contact = string.Empty },
                Sample.Summary(4) with { NextDue = TestStore.Start.AddHours(3) },
                Sample.Summary(5) with { NextDue = TestStore.Start, State = "closed" },
                Sample.Summary(6, "other"),
            ],
        });
        var all = new SummaryFilter { Organisation = "demo" };

        Assert.Equal("5, 4, 3, 1, 2", await Counters(all));
        Assert.Equal("4, 3, 1, 2", await Counters(all with { OpenOnly = true }));
        Assert.Equal("4, 2", await Counters(all with { OpenOnly = true, Listed = "lin" }));
        Assert.Equal("2", await Counters(all with { Conversation = "msteams:other" }));
        Assert.Equal("5, 4, 1, 2", await Counters(all with { Contact = "c0ffee" }));
        Assert.Equal("4, 1, 2", await Counters(all with { OpenOnly = true, Contact = "c0ffee" }));
        Assert.Equal("3", await Counters(all with { Number = "C261121-0003" }));
        Assert.Equal("5, 4", await Counters(all with { Limit = 2 }));
        Assert.Equal(5, await test.Store.LastNumberAsync("demo", "261121", default));
        Assert.Equal(0, await test.Store.LastNumberAsync("demo", "261122", default));

        async Task<string> Counters(SummaryFilter filter) => string.Join(", ", (await test.Store.FindSummariesAsync(filter, default)).Select(row => row.Counter));
    }
}
