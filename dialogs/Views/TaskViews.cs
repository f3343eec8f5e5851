using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Dialogs.Views;

/// <summary>A clock reminds or has run out (S-014); says by what rule and what happens next.</summary>
public sealed record ClockNoticeView : View
{
    /// <summary>Number and version.</summary>
    public required ComplaintReference Complaint { get; init; }

    /// <summary>The time has passed; false for a reminder.</summary>
    public required bool Breached { get; init; }

    /// <summary>How serious.</summary>
    public required Grade Grade { get; init; }

    /// <summary>What the complaint is about.</summary>
    public required Message Subject { get; init; }

    /// <summary>The task that is due, or was missed.</summary>
    public required Message Title { get; init; }

    /// <summary>When it is or was due.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>How much of the clock is used, in percent; only for a reminder.</summary>
    public int? UsedPercent { get; init; }

    /// <summary>Which rule, counted from when (<see cref="MessageKey.ClockExplainWorking"/> …).</summary>
    public required Message Explanation { get; init; }

    /// <summary>Who should do what, and what happens otherwise.</summary>
    public Request? Request { get; init; }

    /// <summary>Facts in the order they are shown.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Who is asked by <see cref="Verbs.Ask"/>; without anybody there is no such button.</summary>
    public string? AskWhom { get; init; }

    /// <summary>Whom it can be given to; without anybody there is no such button.</summary>
    public IReadOnlyList<Assignable> Assignable { get; init; } = [];

    /// <summary>What can be done at once; the first is filled. Ask and reassign come by themselves.</summary>
    public IReadOnlyList<CardButton> Buttons { get; init; } = [];
}

/// <summary>Something a person has to do: return visit, report of progress, contact, proposal, handing back the form (S-023).</summary>
public sealed record TaskView : View
{
    /// <summary>Number and version.</summary>
    public required ComplaintReference Complaint { get; init; }

    /// <summary>What to do (<see cref="MessageKey.ReturnVisitDue"/>, a <c>Task…</c> key).</summary>
    public required Message Title { get; init; }

    /// <summary>What the complaint is about.</summary>
    public required Message Subject { get; init; }

    /// <summary>Until when.</summary>
    public Countdown? Countdown { get; init; }

    /// <summary>What one could say.</summary>
    public Message? Suggestion { get; init; }

    /// <summary>Facts in the order they are shown.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>What to fill in; every button carries it.</summary>
    public IReadOnlyList<InputField> Fields { get; init; } = [];

    /// <summary>How it can end; the first is filled, at most three are shown, further ones stand behind “…”.</summary>
    public required IReadOnlyList<CardButton> Buttons { get; init; }
}

/// <summary>What was decided, for the staff who waited for it.</summary>
public sealed record DecisionView : View
{
    /// <summary>Number and version.</summary>
    public required ComplaintReference Complaint { get; init; }

    /// <summary>How serious.</summary>
    public required Grade Grade { get; init; }

    /// <summary>What the complaint is about.</summary>
    public required Message Subject { get; init; }

    /// <summary>Who decided what, when and why.</summary>
    public required EscalationState State { get; init; }

    /// <summary>What happens next.</summary>
    public IReadOnlyList<NextStep> Next { get; init; } = [];

    /// <summary>What the reader can do: answer a question, propose again.</summary>
    public IReadOnlyList<CardButton> Buttons { get; init; } = [];
}
