using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Dialogs.Playbooks;

/// <summary>
/// An organisation's complaint procedure as data. Everything that differs between organisations stands here:
/// the engine knows no playbook by name and no number of a procedure.
/// </summary>
public sealed record Playbook
{
    /// <summary>The id by which organisations name it, such as <c>general-company</c>.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of its text in lower-case hexadecimal. A complaint pins it when received, so that a change reaches new cases only.</summary>
    public required string Hash { get; init; }

    /// <summary>The text it was read from.</summary>
    public required string Text { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Whether an apology may admit fault; the first rule whose condition holds wins (S-019, X-01, X-02).</summary>
    public IReadOnlyList<ApologyRule> Apology { get; init; } = [];

    /// <summary>The calendar of the procedure where it prints one; null for the organisation's own.</summary>
    public BusinessCalendar? Calendar { get; init; }

    /// <summary>What happens to a complaint received outside working time (S-118); null when nothing special does.</summary>
    public AfterHoursRule? AfterHours { get; init; }

    /// <summary>Numbers that no source prints, by name, so that an organisation can set them.</summary>
    public IReadOnlyDictionary<string, decimal> Parameters { get; init; } = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>The roles it speaks of, with their titles. It names no person (S-029).</summary>
    public IReadOnlyDictionary<string, LocalizedText> Roles { get; init; } = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);

    /// <summary>What intake captures, in the order in which it is asked.</summary>
    public required IReadOnlyList<Field> Intake { get; init; }

    /// <summary>Its own severity labels; the first whose condition holds is the grade. Empty where the source has none.</summary>
    public IReadOnlyList<Grade> Grades { get; init; } = [];

    /// <summary>Trigger floors that differ from the product's, such as <c>food_contamination: 2</c>.</summary>
    public IReadOnlyDictionary<string, Level> Floors { get; init; } = new Dictionary<string, Level>(StringComparer.Ordinal);

    /// <summary>Who gets a complaint to own and to work on.</summary>
    public IReadOnlyList<Route> Routes { get; init; } = [];

    /// <summary>When and to whom a case is put before managers.</summary>
    public required EscalationRule Escalation { get; init; }

    /// <summary>Its deadlines.</summary>
    public IReadOnlyList<ClockRule> Clocks { get; init; } = [];

    /// <summary>What needs whose consent before it happens.</summary>
    public IReadOnlyList<ApprovalRule> Approvals { get; init; } = [];

    /// <summary>What people do with a registered complaint, in order.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>Who closes, after what.</summary>
    public required CloseRule Close { get; init; }

    /// <summary>Phrases of its own by trigger or situation; an entry under <c>only</c> closes the list to these.</summary>
    public WordingRule Wording { get; init; } = new();

    /// <summary>The customer's texts in the procedure's own words, by occasion: <c>opening</c>, <c>registered</c>, <c>approved</c>, <c>rejected</c>, <c>closed</c>.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Says { get; init; } = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);

    /// <summary>Its forms, registers and reports by their own names.</summary>
    public IReadOnlyList<Register> Registers { get; init; } = [];

    /// <summary>Its letters.</summary>
    public IReadOnlyList<Letter> Letters { get; init; } = [];
}

/// <summary>Which apology is allowed while a condition holds.</summary>
public sealed record ApologyRule(Condition When, ApologyMode Mode);

/// <summary>After working time: an urgent complaint rings <see cref="Notify"/> at once, its form is issued when work resumes; any other waits (P13, 002:149).</summary>
/// <param name="Urgent">When it counts as urgent; a field or a level.</param>
/// <param name="Notify">Roles called at once for an urgent one.</param>
public sealed record AfterHoursRule(Condition Urgent, IReadOnlyList<string> Notify);

/// <summary>One label of the procedure's own severity scale.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">As printed.</param>
/// <param name="Level">Where it stands on the merged scale.</param>
/// <param name="When">Its criterion.</param>
/// <param name="ConfirmBy">Role asked to confirm it, or null .</param>
public sealed record Grade(string Id, LocalizedText Name, Level Level, Condition When, string? ConfirmBy);

/// <summary>Owner, assignee and who is told, while a condition holds; later routes add to earlier ones, the last owner and assignee win.</summary>
public sealed record Route(Condition When, string? Owner, string? Assign, IReadOnlyList<string> Notify);

/// <summary>When a card goes to the managers and who decides there.</summary>
/// <param name="From">The first level that is posted; a required approval posts from any level.</param>
/// <param name="Deciders">Roles that may decide, by level; a level without an entry takes the next lower one's.</param>
public sealed record EscalationRule(Level From, IReadOnlyDictionary<Level, IReadOnlyList<string>> Deciders);

/// <summary>A deadline.</summary>
public sealed record ClockRule
{
    /// <summary>Its id, such as <c>call-back</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is to be done in time, as a noun phrase ("两小时回访", "call back within two hours").</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Runs only while this holds.</summary>
    public Condition When { get; init; } = Condition.Always;

    /// <summary>The event that starts it.</summary>
    public required string From { get; init; }

    /// <summary>The events any of which stops it.</summary>
    public required IReadOnlyList<string> To { get; init; }

    /// <summary>How long.</summary>
    public required ClockLimit Limit { get; init; }

    /// <summary>Roles reminded at 80 %; <c>owner</c> and <c>assignee</c> are the case's own. Empty reminds the owner and the assignee.</summary>
    public IReadOnlyList<string> Remind { get; init; } = [];

    /// <summary>Roles told of the breach: the next level up. Empty tells the deciders of the case's level.</summary>
    public IReadOnlyList<string> Breach { get; init; } = [];

    /// <summary>Points proposed against the department that missed it; 0 for none. A proposal, never applied (S-026).</summary>
    public decimal Points { get; init; }

    /// <summary>The step it asks for when it reminds, or when its window opens (S-121, S-122); null when it only reminds.</summary>
    public string? Asks { get; init; }

    /// <summary>The customer is told this deadline: a promise a clock stands behind.</summary>
    public bool Promised { get; init; }

    /// <summary>Why it can be paused (a reason by id), or empty when it cannot.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Pauses { get; init; } = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
}

/// <summary>Consent needed.</summary>
/// <param name="Id">Its id, such as <c>compensation</c>.</param>
/// <param name="Name">What is consented to.</param>
/// <param name="When">While this holds.</param>
/// <param name="By">The role whose consent it is.</param>
/// <param name="Before">The event that may not be written before.</param>
/// <param name="Covers">What may be promised to the customer once it is given: <c>compensation</c>, <c>refund</c>, <c>replacement</c> … (S-018).</param>
public sealed record ApprovalRule(string Id, LocalizedText Name, Condition When, string By, string Before, IReadOnlyList<string> Covers);

/// <summary>Who may close, and what must have happened (S-120, S-123).</summary>
/// <param name="By">Roles.</param>
/// <param name="After">Events of this round.</param>
/// <param name="Unless">While this holds it stays open, for example an agreement without its file.</param>
public sealed record CloseRule(IReadOnlyList<string> By, IReadOnlyList<string> After, Condition? Unless);

/// <summary>Phrases of the procedure's own: by situation, and the closed list that may be said while its trigger stands.</summary>
public sealed record WordingRule
{
    /// <summary>Phrase ids offered first, by trigger.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Offer { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Phrase ids that are all there may be said, by trigger (P11, 002:72).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Only { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
}

/// <summary>A form or report under the source's own name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">As printed.</param>
/// <param name="Per"><c>case</c>, <c>shift</c>, <c>day</c>, <c>week</c>, <c>month</c> or <c>period</c>.</param>
/// <param name="By">The role that keeps it; null when the source names none.</param>
/// <param name="Columns">Field, event and clock ids with their printed column titles.</param>
public sealed record Register(string Id, LocalizedText Name, string Per, string? By, IReadOnlyDictionary<string, LocalizedText> Columns);

/// <summary>A letter to the customer.</summary>
public sealed record Letter(string Id, LocalizedText Name, string Template, Condition When, string? SignedBy);
