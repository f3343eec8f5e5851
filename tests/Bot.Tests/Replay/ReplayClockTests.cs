using ComplaintBot.Replay;

namespace ComplaintBot.Bot.Tests.Replay;

public class ReplayClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 6, 9, 50, 0, TimeSpan.Zero);

    [Fact]
    public void Step_TwoTimers_FiresThemInOrderAtTheirTimes()
    {
        var clock = new ReplayClock(Start);
        var fired = new List<(string, TimeSpan)>();
        using var late = clock.CreateTimer(_ => fired.Add(("late", clock.GetUtcNow() - Start)), null, TimeSpan.FromHours(2), Timeout.InfiniteTimeSpan);
        using var soon = clock.CreateTimer(_ => fired.Add(("soon", clock.GetUtcNow() - Start)), null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        using var never = clock.CreateTimer(_ => fired.Add(("never", clock.GetUtcNow() - Start)), null, TimeSpan.FromHours(4), Timeout.InfiniteTimeSpan);

        while (clock.Step(Start.AddHours(3)))
        {
            // step by step, as a transcript waits
        }

        Assert.Equal([("soon", TimeSpan.FromHours(1)), ("late", TimeSpan.FromHours(2))], fired);
        Assert.Equal(Start.AddHours(3), clock.GetUtcNow());
    }

    [Fact]
    public void CreateTimer_DueNow_FiresAtOnce()
    {
        var fired = false;

        using var timer = new ReplayClock(Start).CreateTimer(_ => fired = true, null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);

        Assert.True(fired);
    }

    [Fact]
    public void Dispose_ArmedTimer_NeverFires()
    {
        var clock = new ReplayClock(Start);
        clock.CreateTimer(_ => Assert.Fail("It was disposed."), null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan).Dispose();

        Assert.False(clock.Step(Start.AddDays(1)));
    }
}
