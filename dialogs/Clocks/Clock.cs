namespace ComplaintBot.Dialogs.Clocks;

/// <summary>
/// The clock engine (S-014, S-015): one pure function from what happened to a clock to where it stands.
/// </summary>
/// <remarks>
/// A clock is breached from the instant it is due on; stopping it exactly then is in time. A pause takes out the time that would
/// have counted, so pausing over lunch costs a working clock nothing. The reminder comes when 80 % of the limit's own time has run;
/// where the limit names calendar days (a window, before a day of the month, by an instant) it comes when 80 % of the working time
/// up to the due has run, or of the wall time when there is none. Reminders other than those of wall clocks come in working time: what is
/// reached at the stroke of lunch or of closing is told after it.
/// </remarks>
public static class Clock
{
    /// <summary>The part of a limit after which its owner is reminded, where a playbook says nothing (SYSTEMS 1.19).</summary>
    public const double DefaultRemindAt = 0.8;

    /// <summary>Reads a clock.</summary>
    /// <param name="limit">The limit with which it started; a later <see cref="ClockMark.LimitChanged"/> replaces it.</param>
    /// <param name="calendar">The organisation's calendar.</param>
    /// <param name="marks">What happened to the clock, in order; marks after <paramref name="now"/> have not happened yet.</param>
    /// <param name="now">The instant to read it at.</param>
    /// <param name="remindAt">After which part of the limit to remind, above 0 and at most 1.</param>
    public static ClockReading Read(
        ClockLimit limit,
        BusinessCalendar calendar,
        IReadOnlyList<ClockMark> marks,
        DateTimeOffset now,
        double remindAt = DefaultRemindAt)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(remindAt, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(remindAt, 0);
        var run = new ClockRun(limit, calendar, marks, now.UtcTicks);
        if (run.Started is not { } start)
        {
            return new ClockReading { State = ClockState.NotStarted, Limit = run.Limit };
        }

        var remind = Remind(run, calendar, remindAt);
        var elapsed = run.Elapsed(run.End, run.Limit.Time);
        return new ClockReading
        {
            State = State(run, remind),
            Limit = run.Limit,
            StartedAt = calendar.Local(start),
            OpensAt = run.Limit is ClockLimit.Window ? calendar.Local(run.Plan.Opens) : null,
            RemindAt = remind is { } r ? calendar.Local(r) : null,
            DueAt = run.Due is { } d ? calendar.Local(d) : null,
            StoppedAt = run.Stopped is { } s ? calendar.Local(s) : null,
            StoppedLate = run.Stopped > run.Due,
            StoppedEarly = run.Stopped < run.Plan.Opens,
            Elapsed = new TimeSpan(elapsed),
            Remaining = new TimeSpan(Math.Max(0, run.Plan.Total - elapsed)),
            Overdue = new TimeSpan(Math.Max(0, elapsed - run.Plan.Total)),
        };
    }

    /// <summary>Tells why a clock stands where it stands; the arguments are those of <see cref="Read"/>. Null before the start.</summary>
    public static ClockExplanation? Explain(
        ClockLimit limit,
        BusinessCalendar calendar,
        IReadOnlyList<ClockMark> marks,
        DateTimeOffset now) =>
        ClockExplanation.Of(new ClockRun(limit, calendar, marks, now.UtcTicks), calendar);

    private static ClockState State(ClockRun run, long? remind) =>
        run.Stopped is not null ? ClockState.Stopped
        : run.End >= run.Due ? ClockState.Breached
        : run.IsHeld ? ClockState.Paused
        : run.End < run.Plan.Opens ? ClockState.Waiting
        : run.End >= remind ? ClockState.Reminded
        : ClockState.Running;

    private static long? Remind(ClockRun run, BusinessCalendar calendar, double remindAt)
    {
        if (run.Due is not { } due)
        {
            return null;
        }

        var (time, total) = (run.Limit.Time, run.Plan.Total);
        if (run.Limit.IsByCalendar && run.Elapsed(due, ClockTime.Work) is > 0 and var working)
        {
            (time, total) = (ClockTime.Work, working);
        }

        var reached = run.Reach((long)Math.Round(total * remindAt), time) ?? due;
        return Math.Min(due, time == ClockTime.Work ? calendar.NextWorking(reached) : reached);
    }
}
