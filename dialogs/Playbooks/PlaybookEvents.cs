using System.Collections.Frozen;

namespace ComplaintBot.Dialogs.Playbooks;

/// <summary>The events a playbook may name: what starts and stops clocks, and what steps write.</summary>
public static class PlaybookEvents
{
    /// <summary>All of them, by the names that stand in playbooks.</summary>
    public static IReadOnlySet<string> All { get; } = new[]
    {
        "received", "graded", "registered", "escalated", "assigned", "contacted", "progress_reported", "proposed", "approved", "rejected",
        "acknowledged", "asked", "answered", "accepted", "declined", "executed", "form_returned", "visited", "closed", "reopened",
        "withdrawn", "merged", "month_ended", "period_ended",
    }.ToFrozenSet(StringComparer.Ordinal);
}
