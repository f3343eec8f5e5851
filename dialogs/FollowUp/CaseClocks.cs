using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>One deadline of a case: the playbook's rule and where the clock stands.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reading">Where it stands now.</param>
/// <param name="Marks">What happened to it.</param>
internal sealed record CaseClock(ClockRule Rule, ClockReading Reading, IReadOnlyList<ClockMark> Marks)
{
    /// <summary>It started and was not stopped.</summary>
    public bool IsRunning => Reading.State is ClockState.Waiting or ClockState.Running or ClockState.Reminded or ClockState.Breached or ClockState.Paused;
}

/// <summary>
/// The clocks of a complaint, worked out from its events. Started and stopped by events of the current round only; a re-grade that
/// brings another rule counts from the same event, so it keeps what has run.
/// </summary>
internal static class CaseClocks
{
    /// <summary>Every clock that has started in this round.</summary>
    public static IReadOnlyList<CaseClock> Of(Case of) => [.. Running(of)];

    /// <summary>The clock the case is measured by now: the one due next of those that run, else of those whose window is to open.</summary>
    public static CaseClock? Current(Case of)
    {
        var running = Running(of).Where(clock => clock.IsRunning && clock.Reading.State != ClockState.Paused && clock.Reading.DueAt is not null).ToList();
        return running.Where(clock => clock.Reading.State != ClockState.Waiting).MinBy(clock => clock.Reading.DueAt)
            ?? running.MinBy(clock => clock.Reading.DueAt);
    }

    /// <summary>One clock by its rule's id; null when it has not started.</summary>
    public static CaseClock? Find(Case of, string id) => Running(of).FirstOrDefault(clock => clock.Rule.Id == id);

    private static IEnumerable<CaseClock> Running(Case of)
    {
        if (of.Complaint.Phase is Phase.Withdrawn or Phase.Merged)
        {
            yield break;
        }

        foreach (var rule in of.Playbook.Clocks)
        {
            if (rule.When.Holds(of.Complaint) && Marks(of.Complaint, rule) is { Count: > 0 } marks)
            {
                yield return new CaseClock(rule, Clock.Read(rule.Limit, of.Calendar, marks, of.Now), marks);
            }
        }
    }

    private static List<ClockMark> Marks(Complaint complaint, ClockRule rule)
    {
        List<ClockMark> marks = [];
        if (complaint.When(rule.From) is not { } start)
        {
            return marks;
        }

        marks.Add(new ClockMark.Started(start));
        var stops = rule.To.Select(complaint.When).Where(at => at is not null).Select(at => at!.Value).ToList();
        if (stops.Count > 0 && Max(stops.Min(), start) is var stop)
        {
            marks.Add(new ClockMark.Stopped(stop));
        }
        else if (complaint.Phase == Phase.Closed)
        {
            marks.Add(new ClockMark.Stopped(complaint.When(EventKinds.Closed) ?? start));
        }

        return marks;
    }

    private static DateTimeOffset Max(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
