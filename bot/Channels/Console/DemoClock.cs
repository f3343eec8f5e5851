namespace ComplaintBot.Channels.Console;

/// <summary>
/// The demo's time: the machine's, plus what the console has jumped ahead. Its timers jump along, so that whoever waits two
/// hours for a reminder waits no longer once two hours are skipped. Elapsed time (<see cref="GetTimestamp"/>) stays real.
/// </summary>
internal sealed class DemoClock(TimeProvider real) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly HashSet<DemoTimer> armed = [];
    private TimeSpan ahead;

    /// <summary>The time that no jump moves.</summary>
    public TimeProvider Real => real;

    /// <summary>All jumps together.</summary>
    public TimeSpan Ahead
    {
        get
        {
            lock (gate)
            {
                return ahead;
            }
        }
    }

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return real.GetUtcNow() + ahead;
        }
    }

    public override long GetTimestamp() => real.GetTimestamp();

    /// <summary>Jumps ahead; timers that have become due fire.</summary>
    public void Jump(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        lock (gate)
        {
            ahead += by;
            foreach (var timer in armed)
            {
                timer.Rearm(real.GetUtcNow() + ahead);
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new DemoTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>A timer of the machine's time that knows when it is due in the demo's.</summary>
    private sealed class DemoTimer : ITimer
    {
        private readonly DemoClock clock;
        private readonly TimerCallback callback;
        private readonly object? state;
        private readonly ITimer timer;
        private DateTimeOffset due;
        private TimeSpan period = Timeout.InfiniteTimeSpan;

        public DemoTimer(DemoClock clock, TimerCallback callback, object? state)
        {
            (this.clock, this.callback, this.state) = (clock, callback, state);
            timer = clock.Real.CreateTimer(static self => ((DemoTimer)self!).Fire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                this.period = period;
                if (dueTime == Timeout.InfiniteTimeSpan)
                {
                    clock.armed.Remove(this);
                    return timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                }

                due = clock.Real.GetUtcNow() + clock.ahead + dueTime;
                clock.armed.Add(this);
                return timer.Change(dueTime, Timeout.InfiniteTimeSpan);
            }
        }

        /// <summary>Called with the clock's gate held.</summary>
        public void Rearm(DateTimeOffset now) =>
            timer.Change(due > now ? due - now : TimeSpan.Zero, Timeout.InfiniteTimeSpan);

        public void Dispose()
        {
            lock (clock.gate)
            {
                clock.armed.Remove(this);
            }

            timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            lock (clock.gate)
            {
                clock.armed.Remove(this);
            }

            return timer.DisposeAsync();
        }

        private void Fire()
        {
            lock (clock.gate)
            {
                var now = clock.Real.GetUtcNow() + clock.ahead;
                if (!clock.armed.Contains(this))
                {
                    return;
                }

                if (due > now)
                {
                    // Stopped and set again while this was on its way.
                    Rearm(now);
                    return;
                }

                if (period > TimeSpan.Zero)
                {
                    due = now + period;
                    timer.Change(period, Timeout.InfiniteTimeSpan);
                }
                else
                {
                    clock.armed.Remove(this);
                }
            }

            callback(state);
        }
    }
}
