namespace ComplaintBot.Dialogs.Clocks;

/// <summary>A stretch in which a clock was held; <see cref="To"/> is null while it still is. In UTC ticks.</summary>
internal readonly record struct Hold(long From, long? To, string Reason);

/// <summary>
/// The marks of one clock folded, as of one instant, and the arithmetic over what ran. Every limit reduces to the same three
/// facts (from when, how much, in which time), so pauses and re-grading need no rule per kind of limit.
/// </summary>
internal sealed class ClockRun
{
    private readonly BusinessCalendar _calendar;
    private readonly List<Hold> _holds = [];

    public ClockRun(ClockLimit limit, BusinessCalendar calendar, IReadOnlyList<ClockMark> marks, long now)
    {
        _calendar = calendar;
        Limit = limit;
        Fold(marks, now);
        End = Stopped ?? now;
        if (Started is { } start)
        {
            Plan = Limit.Plan(calendar, start);
            Due = _holds.Count == 0 ? Plan.Due : Reach(Plan.Total, Limit.Time);
        }
    }

    /// <summary>The limit in force.</summary>
    public ClockLimit Limit { get; private set; }

    /// <summary>When the limit was last changed.</summary>
    public long? LimitChanged { get; private set; }

    public long? Started { get; private set; }

    public long? Stopped { get; private set; }

    /// <summary>Until when is counted: the stop, else now.</summary>
    public long End { get; }

    public ClockPlan Plan { get; }

    /// <summary>When the clock is due; null when it is held before that.</summary>
    public long? Due { get; }

    public IReadOnlyList<Hold> Holds => _holds;

    public bool IsHeld => _holds.Count > 0 && _holds[^1].To is null;

    /// <summary>What ran until an instant, in ticks of wall or working time.</summary>
    public long Elapsed(long until, ClockTime time)
    {
        var total = 0L;
        foreach (var (from, to) in Runs(until))
        {
            total += time == ClockTime.Wall ? to - from : _calendar.WorkingTime(from, to);
        }

        return total;
    }

    /// <summary>When so much has run; null when the clock is held before that.</summary>
    public long? Reach(long target, ClockTime time)
    {
        foreach (var (from, to) in Runs(long.MaxValue))
        {
            var reached = time == ClockTime.Wall ? from + target : _calendar.AddWorking(from, target);
            if (reached <= to)
            {
                return reached;
            }

            target -= time == ClockTime.Wall ? to - from : _calendar.WorkingTime(from, to);
        }

        return null;
    }

    /// <summary>The stretches that count, in order: from the opening on, without the holds.</summary>
    public IEnumerable<(long From, long To)> Runs(long until)
    {
        var from = Plan.Opens;
        foreach (var hold in _holds)
        {
            var to = Math.Min(hold.From, until);
            if (from < to)
            {
                yield return (from, to);
            }

            if (hold.To is not { } resumed)
            {
                yield break;
            }

            from = Math.Max(from, resumed);
        }

        if (from < until)
        {
            yield return (from, until);
        }
    }

    private void Fold(IReadOnlyList<ClockMark> marks, long now)
    {
        var previous = long.MinValue;
        for (var i = 0; i < marks.Count; i++)
        {
            var at = Math.Max(previous, marks[i].At.UtcTicks);
            if (at > now || Stopped is not null)
            {
                return;
            }

            previous = at;
            switch (marks[i])
            {
                case ClockMark.Started when Started is null:
                    Started = at;
                    break;
                case ClockMark.LimitChanged changed:
                    (Limit, LimitChanged) = (changed.Limit, at);
                    break;
                case ClockMark.Paused paused when Started is not null && !IsHeld:
                    _holds.Add(new Hold(at, null, paused.Reason));
                    break;
                case ClockMark.Resumed when IsHeld:
                    _holds[^1] = _holds[^1] with { To = at };
                    break;
                case ClockMark.Stopped when Started is not null:
                    Stopped = at;
                    break;
                default:
                    break;
            }
        }
    }
}
