namespace ComplaintBot.Dialogs.Clocks;

/// <summary>Where a clock stands.</summary>
public enum ClockState
{
    /// <summary>The event that starts it has not happened.</summary>
    NotStarted,

    /// <summary>Its window is not open yet.</summary>
    Waiting,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>It runs, and the time of the reminder has come (80 %).</summary>
    Reminded,

    /// <summary>It is due and was not stopped: from the very instant it is due on, and also when it was paused after that.</summary>
    Breached,

    /// <summary>It is held; it has no due until it goes on.</summary>
    Paused,

    /// <summary>It was stopped, in time or late.</summary>
    Stopped,
}

/// <summary>One clock at one instant. Instants are in the organisation's zone, lengths in the limit's own time (wall or working).</summary>
public sealed record ClockReading
{
    /// <summary>Where the clock stands.</summary>
    public required ClockState State { get; init; }

    /// <summary>The limit in force.</summary>
    public required ClockLimit Limit { get; init; }

    /// <summary>When it started.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When its window opens; only for <see cref="ClockLimit.Window"/>.</summary>
    public DateTimeOffset? OpensAt { get; init; }

    /// <summary>When to remind; null while paused.</summary>
    public DateTimeOffset? RemindAt { get; init; }

    /// <summary>When it is due, also after it was stopped; null while paused. A day that ends at 24:00 is due at 00:00 of the next date.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When it was stopped.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>Whether it was stopped after its due; exactly at the due is in time.</summary>
    public bool StoppedLate { get; init; }

    /// <summary>Whether it was stopped before its window opened (a return visit on day 3 is not the visit of day 5 to 7).</summary>
    public bool StoppedEarly { get; init; }

    /// <summary>The time that has run, pauses taken out, until now or until the stop; a window counts from its opening.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>The time left; zero from the due on, null before the start.</summary>
    public TimeSpan? Remaining { get; init; }

    /// <summary>The time that has run beyond the due, pauses taken out.</summary>
    public TimeSpan Overdue { get; init; }

    /// <summary>When to look at the clock again if nothing happens to it; null when time alone changes nothing any more.</summary>
    public DateTimeOffset? NextChangeAt => State switch
    {
        ClockState.Waiting => OpensAt,
        ClockState.Running => RemindAt,
        ClockState.Reminded => DueAt,
        _ => null,
    };
}
