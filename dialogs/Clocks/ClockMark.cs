namespace ComplaintBot.Dialogs.Clocks;

/// <summary>
/// What happened to one clock. Marks are read in their order: one stamped earlier than the one before it counts as simultaneous,
/// and one that says nothing new (a second start, pausing a paused clock, anything after the stop) is passed over, so a history
/// written by machines whose clocks differ can always be read.
/// </summary>
/// <param name="At">When.</param>
public abstract record ClockMark(DateTimeOffset At)
{
    /// <summary>The event that starts the clock happened.</summary>
    public sealed record Started(DateTimeOffset At) : ClockMark(At);

    /// <summary>The clock is held, for instance until the customer is back.</summary>
    /// <param name="At">When.</param>
    /// <param name="Reason">Key of the reason's text.</param>
    public sealed record Paused(DateTimeOffset At, string Reason) : ClockMark(At);

    /// <summary>The clock goes on.</summary>
    public sealed record Resumed(DateTimeOffset At) : ClockMark(At);

    /// <summary>
    /// The case was graded anew. The new limit counts from the original start: what has run has run, and pauses stay.
    /// </summary>
    /// <param name="At">When.</param>
    /// <param name="Limit">The limit from now on.</param>
    public sealed record LimitChanged(DateTimeOffset At, ClockLimit Limit) : ClockMark(At);

    /// <summary>The event that stops the clock happened.</summary>
    public sealed record Stopped(DateTimeOffset At) : ClockMark(At);
}
