using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Dialogs.Views;

/// <summary>A complaint put before managers (S-013), and the same card once it is decided.</summary>
public sealed record EscalationView : View
{
    /// <summary>Number and version.</summary>
    public required ComplaintReference Complaint { get; init; }

    /// <summary>Counted from 1; a reopened complaint says so (S-024).</summary>
    public int Round { get; init; } = 1;

    /// <summary>How serious.</summary>
    public required Grade Grade { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    public required Message Subject { get; init; }

    /// <summary>A crisis in one line, large; null below L4.</summary>
    public Message? Headline { get; init; }

    /// <summary>The sentence that shows why.</summary>
    public Quote? Quote { get; init; }

    /// <summary>What is asked of whom.</summary>
    public Request? Request { get; init; }

    /// <summary>The only sentence that may be said outside in a crisis.</summary>
    public Message? HoldingLine { get; init; }

    /// <summary>Customer, demand, amount, owner … in the order they are shown.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Who waits, since when.</summary>
    public IReadOnlyList<Waiting> Waiting { get; init; } = [];

    /// <summary>Why this level, one line a trigger (<see cref="MessageKey.WhyTrigger"/>, <see cref="MessageKey.WhyCombo"/> …).</summary>
    public IReadOnlyList<Message> Why { get; init; } = [];

    /// <summary>Until when.</summary>
    public Countdown? Countdown { get; init; }

    /// <summary>What has become of it.</summary>
    public EscalationState State { get; init; } = EscalationState.Open;

    /// <summary>What happens next; shown once it is decided.</summary>
    public IReadOnlyList<NextStep> Next { get; init; } = [];

    /// <summary>Who reads a question or a rejection; null if nobody in particular.</summary>
    public string? AskWhom { get; init; }

    /// <summary>Whom it can be given to; without anybody there is no such button.</summary>
    public IReadOnlyList<Assignable> Assignable { get; init; } = [];

    /// <summary>What it asks of the one reader for whom it is drawn; empty on the card that everybody sees.</summary>
    public IReadOnlyList<Message> Yours { get; init; } = [];

    /// <summary>People of whom it asks something: those who get it drawn for them where not everybody can.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];

    /// <summary>Files are kept with it, to be opened from an open card.</summary>
    public bool HasFiles { get; init; }

    /// <summary>Which deciding verbs the card offers; a decided card offers none whatever stands here.</summary>
    public IReadOnlyList<string> Buttons { get; init; } = [Verbs.Approve, Verbs.Reject, Verbs.Ask, Verbs.Acknowledge, Verbs.Reassign];
}

/// <summary>What has become of an escalation.</summary>
/// <param name="Status">Open, or what was done last.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="What">What was approved or rejected, the question, the new assignee.</param>
/// <param name="Reason">Why.</param>
public sealed record EscalationState(EscalationStatus Status, string? By = null, DateTimeOffset? At = null, Message? What = null, Message? Reason = null)
{
    /// <summary>Nobody has done anything yet.</summary>
    public static EscalationState Open { get; } = new(EscalationStatus.Open);

    /// <summary>It can still be decided: the card keeps its buttons.</summary>
    public bool IsOpen => Status is EscalationStatus.Open or EscalationStatus.Acknowledged or EscalationStatus.Asked or EscalationStatus.Reassigned;
}

/// <summary>States of an escalation.</summary>
public enum EscalationStatus
{
    /// <summary>Waits for a decision.</summary>
    Open,

    /// <summary>A manager has seen it; still to be decided.</summary>
    Acknowledged,

    /// <summary>A manager has asked something; still to be decided.</summary>
    Asked,

    /// <summary>Given to somebody else; still to be decided.</summary>
    Reassigned,

    /// <summary>Approved.</summary>
    Approved,

    /// <summary>Rejected.</summary>
    Rejected,

    /// <summary>The complaint was withdrawn.</summary>
    Withdrawn,

    /// <summary>The complaint was closed.</summary>
    Closed,

    /// <summary>It goes on elsewhere: another channel, another complaint.</summary>
    Moved,
}
