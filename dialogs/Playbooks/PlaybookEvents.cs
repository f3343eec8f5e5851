using System.Collections.Frozen;
using ComplaintBot.Dialogs.Complaints;

namespace ComplaintBot.Dialogs.Playbooks;

/// <summary>The events a playbook may name: what starts and stops clocks, and what steps write.</summary>
public static class PlaybookEvents
{
    /// <summary>All of them, by the names that stand in playbooks: a complaint's own, and the ends of periods for reports.</summary>
    public static IReadOnlySet<string> All { get; } = new[]
    {
        EventKinds.Received, EventKinds.Graded, EventKinds.Registered, EventKinds.Escalated, EventKinds.Assigned, EventKinds.Contacted,
        EventKinds.ProgressReported, EventKinds.Proposed, EventKinds.Approved, EventKinds.Rejected, EventKinds.Acknowledged, EventKinds.Asked,
        EventKinds.Answered, EventKinds.Accepted, EventKinds.Declined, EventKinds.Executed, EventKinds.FormReturned, EventKinds.Visited,
        EventKinds.Closed, EventKinds.Reopened, EventKinds.Withdrawn, EventKinds.Merged, "month_ended", "period_ended",
    }.ToFrozenSet(StringComparer.Ordinal);
}
