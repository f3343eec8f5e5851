using ComplaintBot.Bot.Tests.Storage;

namespace ComplaintBot.Bot.Tests.Language;

/// <summary>A clock that stands still until it is advanced, and tells when somebody has begun to wait by it.</summary>
internal sealed class WatchedClock(DateTimeOffset start) : TimeProvider
{
    private readonly FakeClock inner = new(start);
    private readonly Lock gate = new();
    private readonly List<TimeSpan> armed = [];
    private readonly List<(TimeSpan Length, int Times, TaskCompletionSource Reached)> watchers = [];

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow();

    public void Advance(TimeSpan by) => inner.Advance(by);

    /// <summary>Completes when a wait of this length has been begun so many times since the start.</summary>
    public Task ArmedAsync(TimeSpan length, int times = 1)
    {
        lock (gate)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            watchers.Add((length, times, reached));
            Tell();
            return reached.Task.WaitAsync(TimeSpan.FromSeconds(30)); // a failing test ends; a passing one never waits
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = inner.CreateTimer(callback, state, dueTime, period);
        lock (gate)
        {
            armed.Add(dueTime);
            Tell();
        }

        return timer;
    }

    private void Tell()
    {
        foreach (var (length, times, reached) in watchers)
        {
            if (armed.Count(each => each == length) >= times)
            {
                reached.TrySetResult();
            }
        }
    }
}
