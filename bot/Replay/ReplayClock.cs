namespace ComplaintBot.Replay;

/// <summary>A clock that stands still until it is moved from one timer to the next.</summary>
internal sealed class ReplayClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<StandingTimer> armed = [];
    private DateTimeOffset now = start;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new StandingTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves to the earliest timer due until <paramref name="end"/> and fires it; false when there is none, and the clock stands at the end.</summary>
    public bool Step(DateTimeOffset end)
    {
        StandingTimer? next;
        lock (gate)
        {
            next = armed.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
            if (next is null)
            {
                now = end > now ? end : now;
                return false;
            }

            armed.Remove(next);
            now = next.Due > now ? next.Due : now;
        }

        next.Fire();
        return true;
    }

    private sealed class StandingTimer(ReplayClock clock, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (period != Timeout.InfiniteTimeSpan)
            {
                throw new NotSupportedException("Nothing here ticks; it waits for a moment.");
            }

            lock (clock.gate)
            {
                clock.armed.Remove(this);
                if (dueTime > TimeSpan.Zero)
                {
                    Due = clock.now + dueTime;
                    clock.armed.Add(this);
                }
            }

            if (dueTime == TimeSpan.Zero)
            {
                Fire();
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock.gate)
            {
                clock.armed.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
