namespace ComplaintBot.Dialogs.Playbooks;

/// <summary>Something wrong in a playbook or an organisation file, at the place where it is to be mended (S-002).</summary>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Error">A plain sentence that names the thing.</param>
public sealed record PlaybookFinding(string File, int Line, int Column, string Error)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column}: {Error}";
}

/// <summary>A playbook, or why there is none.</summary>
/// <param name="Playbook">The playbook; null when anything is wrong.</param>
/// <param name="Findings">All that is wrong, in the order of the file; empty when there is a playbook.</param>
public sealed record PlaybookResult(Playbook? Playbook, IReadOnlyList<PlaybookFinding> Findings);
