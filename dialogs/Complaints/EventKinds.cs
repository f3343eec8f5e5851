namespace ComplaintBot.Dialogs.Complaints;

/// <summary>
/// What can happen to a complaint. Playbooks start and stop clocks by these names and steps write them, so they are words, not numbers.
/// </summary>
public static class EventKinds
{
    /// <summary>First words that are a complaint: it has a number from here on.</summary>
    public const string Received = "received";

    /// <summary>Something was said about it (S-020).</summary>
    public const string Said = "said";

    /// <summary>A message that belongs to it was changed by whoever wrote it; what it said first stays (S-020).</summary>
    public const string MessageEdited = "message_edited";

    /// <summary>A message that belongs to it was taken back by whoever wrote it; what it said stays (S-020).</summary>
    public const string MessageDeleted = "message_deleted";

    /// <summary>Fields were filled or changed.</summary>
    public const string Detailed = "detailed";

    /// <summary>A fact was added after it was received.</summary>
    public const string Noted = "noted";

    /// <summary>A file was kept with it: hash, size and kind as data, its name as text (S-028).</summary>
    public const string EvidenceAdded = "evidence_added";

    /// <summary>A language service has read one of its texts: how it sounds, and where personal data stands in it. It changes no grade.</summary>
    public const string ReadByService = "read_by_service";

    /// <summary>It was graded, or re-graded on new facts (S-012).</summary>
    public const string Graded = "graded";

    /// <summary>Cases that tell of the same were found: their numbers; a hint that merges nothing (S-022).</summary>
    public const string Linked = "linked";

    /// <summary>A person set another grade and gave the reason (S-011).</summary>
    public const string Overridden = "overridden";

    /// <summary>The summary was confirmed (S-007).</summary>
    public const string Registered = "registered";

    /// <summary>Its card went to the managers.</summary>
    public const string Escalated = "escalated";

    /// <summary>Somebody has it to work on.</summary>
    public const string Assigned = "assigned";

    /// <summary>The customer was spoken to.</summary>
    public const string Contacted = "contacted";

    /// <summary>Progress was reported.</summary>
    public const string ProgressReported = "progress_reported";

    /// <summary>A solution was put forward.</summary>
    public const string Proposed = "proposed";

    /// <summary>A manager approved.</summary>
    public const string Approved = "approved";

    /// <summary>A manager rejected.</summary>
    public const string Rejected = "rejected";

    /// <summary>A manager has seen it.</summary>
    public const string Acknowledged = "acknowledged";

    /// <summary>A manager asked something.</summary>
    public const string Asked = "asked";

    /// <summary>The manager's question was answered.</summary>
    public const string Answered = "answered";

    /// <summary>The customer accepted the solution.</summary>
    public const string Accepted = "accepted";

    /// <summary>The customer declined it.</summary>
    public const string Declined = "declined";

    /// <summary>The solution was carried out.</summary>
    public const string Executed = "executed";

    /// <summary>The department handed the filled form back.</summary>
    public const string FormReturned = "form_returned";

    /// <summary>The return visit was made.</summary>
    public const string Visited = "visited";

    /// <summary>Closed.</summary>
    public const string Closed = "closed";

    /// <summary>Opened again: the next round, with new clocks (S-024).</summary>
    public const string Reopened = "reopened";

    /// <summary>Withdrawn by who made it; the number is kept.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Merged into another with a reason (S-021).</summary>
    public const string Merged = "merged";

    /// <summary>A clock reached 80 %.</summary>
    public const string ClockReminded = "clock_reminded";

    /// <summary>The window of a clock opened.</summary>
    public const string ClockOpened = "clock_opened";

    /// <summary>A clock reached 100 %.</summary>
    public const string ClockBreached = "clock_breached";

    /// <summary>A progress node is near (S-147).</summary>
    public const string NodeReminded = "node_reminded";

    /// <summary>The managers' card could not be delivered; the fallback channel has it (S-030).</summary>
    public const string Undelivered = "undelivered";

    /// <summary>Kinds that change what a card asks: a press made on an older one is stale.</summary>
    internal static readonly IReadOnlySet<string> Material = new HashSet<string>(StringComparer.Ordinal)
    {
        Received, Detailed, Noted, Graded, Overridden, Registered, Assigned, Proposed, Approved, Rejected, Closed, Reopened, Withdrawn, Merged,
    };
}
