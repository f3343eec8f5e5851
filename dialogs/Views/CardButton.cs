using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Dialogs.Views;

/// <summary>
/// A button. Its press carries <c>verb</c>, <c>complaint</c> and <c>version</c>, the <paramref name="Data"/>, and the inputs of the
/// card or of the button itself.
/// </summary>
/// <param name="Verb">One of <see cref="Verbs"/>.</param>
/// <param name="Title">What stands on it; null for the verb's own word.</param>
/// <param name="Data">What else the press carries: <c>phrase</c>, <c>option</c>, <c>draft</c> …</param>
/// <param name="Inputs">Asked for when it is pressed, before it is sent.</param>
/// <param name="Secondary">It stands behind “…”.</param>
public sealed record CardButton(
    string Verb,
    Message? Title = null,
    IReadOnlyDictionary<string, string>? Data = null,
    IReadOnlyList<InputField>? Inputs = null,
    bool Secondary = false);

/// <summary>What buttons do. The names are a contract with whoever presses them.</summary>
public static class Verbs
{
#pragma warning disable CS1591 // the names say it
    public const string Approve = "approve";
    public const string Reject = "reject";
    public const string Ask = "ask";
    public const string Acknowledge = "acknowledge";
    public const string Reassign = "reassign";
    public const string Refresh = "refresh";
    public const string Confirm = "confirm";
    public const string Change = "change";
    public const string Cancel = "cancel";
    public const string Use = "use";
    public const string More = "more";
    public const string Apply = "apply";
    public const string Edit = "edit";
    public const string Show = "show";
    public const string New = "new";
    public const string Handover = "handover";
    public const string Add = "add";
    public const string Files = "files";
    public const string Wording = "wording";
    public const string Original = "original";
    public const string Contacted = "contacted";
    public const string Unreached = "unreached";
    public const string Satisfied = "satisfied";
    public const string Dissatisfied = "dissatisfied";
    public const string Propose = "propose";
    public const string Progress = "progress";
    public const string Return = "return";
    public const string Executed = "executed";
    public const string Choose = "choose";
    public const string Accept = "accept";
    public const string Decline = "decline";
    public const string Override = "override";
    public const string Merge = "merge";
    public const string Skip = "skip";
    public const string Takeover = "takeover";
    public const string Upload = "upload";
    public const string Person = "person";
    public const string Resend = "resend";
    public const string Dismiss = "dismiss";
#pragma warning restore CS1591
}
