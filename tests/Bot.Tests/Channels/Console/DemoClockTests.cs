using ComplaintBot.Channels.Console;

namespace ComplaintBot.Bot.Tests.Channels.Console;

public class DemoClockTests
{
    private readonly ManualTime real = new();
    private readonly DemoClock clock;

    public DemoClockTests() => clock = new DemoClock(real);

    [Fact]
    public void Jump_OfTwoHours_IsTwoHoursLaterAndGoesOnFromThere()
    {
        var before = clock.GetUtcNow();

        clock.Jump(TimeSpan.FromHours(2));
        real.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(before.AddMinutes(121), clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromHours(2), clock.Ahead);
    }

    [Fact]
    public void Jump_OverATimersTime_FiresItOnce()
    {
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, state: null, TimeSpan.FromHours(2), Timeout.InfiniteTimeSpan);

        clock.Jump(TimeSpan.FromHours(1));
        real.FireDue();
        Assert.Equal(0, fired);
        clock.Jump(TimeSpan.FromHours(1));
        real.FireDue();
        clock.Jump(TimeSpan.FromHours(1));
        real.Advance(TimeSpan.FromHours(5));

        Assert.Equal(1, fired);
    }

    [Fact]
    public void Timer_WithoutAJump_FiresInItsTime()
    {
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, state: null, TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan);

        real.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(0, fired);
        real.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(1, fired);
    }

    [Fact]
    public void Timer_AfterAJumpPartOfTheWay_FiresAfterTheRest()
    {
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, state: null, TimeSpan.FromMinutes(60), Timeout.InfiniteTimeSpan);

        clock.Jump(TimeSpan.FromMinutes(45));
        real.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(0, fired);
        real.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(1, fired);
    }

    [Fact]
    public void Timer_WithAPeriod_FiresOnceForAJumpAndThenInItsPeriod()
    {
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, state: null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));

        clock.Jump(TimeSpan.FromHours(1));
        real.FireDue();
        Assert.Equal(1, fired);
        real.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(2, fired);
    }

    [Fact]
    public void Timer_StoppedOrDisposed_DoesNotFire()
    {
        var fired = 0;
        var stopped = clock.CreateTimer(_ => fired++, state: null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        var disposed = clock.CreateTimer(_ => fired++, state: null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);

        stopped.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        disposed.Dispose();
        clock.Jump(TimeSpan.FromHours(1));
        real.Advance(TimeSpan.FromHours(1));

        Assert.Equal(0, fired);
        stopped.Dispose();
    }

    [Fact]
    public async Task Delay_OverWhichTheClockJumps_Ends()
    {
        var delay = Task.Delay(TimeSpan.FromHours(2), clock);

        clock.Jump(TimeSpan.FromHours(2));
        real.FireDue();

        await delay.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.True(delay.IsCompletedSuccessfully);
    }

    [Fact]
    public void Jump_Backwards_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => clock.Jump(TimeSpan.FromSeconds(-1)));
}
