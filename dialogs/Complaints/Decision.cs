namespace ComplaintBot.Dialogs.Complaints;

/// <summary>A manager's answer.</summary>
/// <param name="Kind"><c>approved</c> or <c>rejected</c>.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why; null when none was given or it has been erased.</param>
/// <param name="Approvals">Approval rules of the playbook that it satisfies, by id.</param>
/// <param name="Covers">What may now be promised.</param>
public sealed record Decision(string Kind, string By, DateTimeOffset At, string? Reason, IReadOnlyList<string> Approvals, IReadOnlyList<string> Covers)
{
    /// <summary>Approved rather than rejected.</summary>
    public bool IsApproval => Kind == EventKinds.Approved;
}

/// <summary>A solution put forward.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Plan">What is proposed; null once erased.</param>
/// <param name="Remedy">Its kind (<c>refund</c>, <c>replacement</c> …); null when none.</param>
/// <param name="Options">Options for the customer to choose from, each with pros and cons (S-146).</param>
public sealed record Proposal(string By, DateTimeOffset At, string? Plan, string? Remedy, IReadOnlyList<OfferedSolution> Options);

/// <summary>One option of a proposal.</summary>
public sealed record OfferedSolution(string Id, string Text, string Pros, string Cons);

/// <summary>A time by which something is to have happened, told to the customer (S-147).</summary>
public sealed record PlannedNode(DateTimeOffset At, string What);
