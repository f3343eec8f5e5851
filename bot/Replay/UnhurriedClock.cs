namespace ComplaintBot.Replay;

/// <summary>
/// The time by which pace is kept and measured: people take their time between two steps, though the clock of the transcript stands.
/// </summary>
internal sealed class UnhurriedClock(TimeProvider clock) : TimeProvider
{
    private long pauses;

    /// <summary>A minute passes that no clock of the product sees.</summary>
    public void Pause() => Interlocked.Add(ref pauses, TimeSpan.FromMinutes(1).Ticks);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref pauses));

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => clock.CreateTimer(callback, state, dueTime, period);
}
