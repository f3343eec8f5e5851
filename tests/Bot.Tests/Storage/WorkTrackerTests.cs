using ComplaintBot.Storage;

namespace ComplaintBot.Bot.Tests.Storage;

public class WorkTrackerTests
{
    [Fact]
    public async Task WhenIdleAsync_WorkInProgress_CompletesWithTheLast()
    {
        var tracker = new WorkTracker();
        Assert.True(tracker.WhenIdleAsync().IsCompleted);
        tracker.Begin();
        tracker.Begin();
        var idle = tracker.WhenIdleAsync();

        tracker.End();
        Assert.False(idle.IsCompleted);
        tracker.End();
        await idle;
    }

    [Fact]
    public async Task Ring_SeveralTimes_IsWorkOnceUntilTheListenerWaitsAgain()
    {
        var tracker = new WorkTracker();
        var bell = new Doorbell(tracker);
        bell.Ring();
        bell.Ring();

        Assert.False(tracker.WhenIdleAsync().IsCompleted);
        await bell.WaitAsync(default);
        var idle = tracker.WhenIdleAsync();
        Assert.False(idle.IsCompleted);

        var wait = bell.WaitAsync(default);
        await idle;
        Assert.False(wait.IsCompleted);
    }

    [Fact]
    public async Task Ring_WhileTheListenerWorks_IsHeardAtTheNextWait()
    {
        var tracker = new WorkTracker();
        var bell = new Doorbell(tracker);
        bell.Ring();
        await bell.WaitAsync(default);

        bell.Ring();
        await bell.WaitAsync(default);

        Assert.False(tracker.WhenIdleAsync().IsCompleted);
    }

    [Fact]
    public async Task WaitAsync_Until_RingsByItselfAndCountsAsWorkAtOnce()
    {
        var tracker = new WorkTracker();
        var bell = new Doorbell(tracker);
        var clock = new FakeClock(TestStore.Start);
        var wait = bell.WaitAsync(TestStore.Start.AddMinutes(1), clock, default);

        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.True(tracker.WhenIdleAsync().IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.False(tracker.WhenIdleAsync().IsCompleted);
        await wait;
        Assert.Equal(0, clock.Timers);
    }

    [Fact]
    public async Task Commit_WhatItTouched_RingsOnlyThere()
    {
        await using var test = await TestStore.OpenAsync();
        foreach (var bell in new[] { test.Signals.Outbox, test.Signals.Inbox, test.Signals.Timers })
        {
            await bell.WaitAsync(default);
        }

        var (outbox, inbox, timers) = (test.Signals.Outbox.WaitAsync(default), test.Signals.Inbox.WaitAsync(default), test.Signals.Timers.WaitAsync(default));

        await test.CommitAsync(Sample.Turn with { Posts = [Sample.Post("msteams:a")] });
        await outbox;
        Assert.False(inbox.IsCompleted || timers.IsCompleted);
        await test.CommitAsync(Sample.Turn with { Inbox = [new InboxRow(0, "msteams:a", "{}")] });
        await inbox;
        Assert.False(timers.IsCompleted);
        await test.CommitAsync(Sample.Turn with { ClearTimers = ["t"] });
        await timers;
    }
}
