namespace ComplaintBot.Dialogs.Complaints;

/// <summary>A manager's answer.</summary>
/// <param name="Kind"><c>approved</c> or <c>rejected</c>.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why; null when none was given or it has been erased.</param>
/// <param name="Approvals">Approval rules of the playbook that it satisfies, by id.</param>
/// <param name="Covers">What may now be promised.</param>
/// <param name="Level">The level that it was made on: what rises above it may be for somebody else to decide.</param>
public sealed record Decision(string Kind, string By, DateTimeOffset At, string? Reason, IReadOnlyList<string> Approvals, IReadOnlyList<string> Covers, Severity.Level Level)
{
    /// <summary>Approved rather than rejected.</summary>
    public bool IsApproval => Kind == EventKinds.Approved;
}

/// <summary>A solution put forward.</summary>
/// <param name="By">Who.</param>
/// <param name="Sequence">Of the event: a press on a card that is older has not seen it.</param>
/// <param name="Plan">What is proposed; null once erased.</param>
/// <param name="Remedies">What kinds of remedy it offers (<c>refund</c>, <c>replacement</c> …); none when it does not say.</param>
/// <param name="Options">Options for the customer to choose from, each with pros and cons (S-146).</param>
public sealed record Proposal(string By, int Sequence, string? Plan, IReadOnlyList<string> Remedies, IReadOnlyList<OfferedSolution> Options);

/// <summary>One option of a proposal.</summary>
public sealed record OfferedSolution(string Id, string Text, string Pros, string Cons);

/// <summary>A time by which something is to have happened, told to the customer (S-147).</summary>
/// <param name="Id">Unique within the complaint, so that a new plan is reminded of anew.</param>
/// <param name="At">By when.</param>
/// <param name="What">What; empty once erased.</param>
public sealed record PlannedNode(string Id, DateTimeOffset At, string What);
