using System.Globalization;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>The timers that a complaint wants set. What has been told once is not told again.</summary>
public static class CaseTimers
{
    /// <summary>How long before a progress node its reminder comes.</summary>
    public static readonly TimeSpan NodeNotice = TimeSpan.FromHours(1);

    /// <summary>All timers that should be set for it, as it stands.</summary>
    public static IReadOnlyList<(CaseTimer Timer, DateTimeOffset Due)> Of(Case of)
    {
        List<(CaseTimer, DateTimeOffset)> timers = [];
        if (!of.Complaint.IsOpen)
        {
            return timers;
        }

        var round = of.Complaint.Round;
        foreach (var clock in CaseClocks.Of(of).Where(clock => clock.IsRunning))
        {
            Add(CaseTimerKind.Open, EventKinds.ClockOpened, clock.Rule.Id, clock.Reading.OpensAt);
            if (!IsTold(of.Complaint, EventKinds.ClockBreached, clock.Rule.Id))
            {
                Add(CaseTimerKind.Remind, EventKinds.ClockReminded, clock.Rule.Id, clock.Reading.RemindAt);
            }

            Add(CaseTimerKind.Due, EventKinds.ClockBreached, clock.Rule.Id, clock.Reading.DueAt);
        }

        if (Registration.AwaitsIssue(of))
        {
            timers.Add((new CaseTimer(CaseTimerKind.Issue, "issue", round), of.Calendar.NextWorking(of.Complaint.When(EventKinds.Registered) ?? of.Now)));
        }

        foreach (var node in of.Complaint.Nodes)
        {
            Add(CaseTimerKind.Node, EventKinds.NodeReminded, node.Id, node.At - NodeNotice);
        }

        return timers;

        void Add(CaseTimerKind kind, string told, string id, DateTimeOffset? due)
        {
            if (due is { } at && !IsTold(of.Complaint, told, id))
            {
                timers.Add((new CaseTimer(kind, id, round), at));
            }
        }
    }

    /// <summary>Whether an event of a clock or node was written in this round.</summary>
    internal static bool IsTold(Complaint complaint, string kind, string id)
    {
        var round = complaint.Round.ToString(CultureInfo.InvariantCulture);
        return complaint.Events.Any(e => e.Kind == kind && e.Datum("clock") == id && e.Datum("round") == round);
    }
}
