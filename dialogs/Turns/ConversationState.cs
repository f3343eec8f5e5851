using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Turns;

/// <summary>What a conversation remembers between turns. Everything about a complaint stands in the complaint.</summary>
public sealed record ConversationState
{
    /// <summary>The state of a conversation that has not begun.</summary>
    public static ConversationState New { get; } = new();

    /// <summary>Number of the complaint being taken here; null when none is.</summary>
    public string? Intake { get; init; }

    /// <summary>The field asked for now; null while the summary waits for its yes.</summary>
    public string? Asking { get; init; }

    /// <summary>Fields asked so far, so that "back" has somewhere to go.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>What would settle how serious the complaint is that is being taken.</summary>
    public SeverityQuestion? Doubt { get; init; }

    /// <summary>That was asked: it is asked once.</summary>
    public bool DoubtAsked { get; init; }

    /// <summary>The complaint spoken of last.</summary>
    public string? Focus { get; init; }

    /// <summary>The next words are added to <see cref="Focus"/> as a fact.</summary>
    public bool Adding { get; init; }

    /// <summary>The step whose fields are being asked in the chat, with what was answered so far.</summary>
    public StepInProgress? Step { get; init; }

    /// <summary>Number of the complaint about which a manager's question stands here.</summary>
    public string? Answering { get; init; }

    /// <summary>Phrases offered here already.</summary>
    public IReadOnlyList<string> Offered { get; init; } = [];

    /// <summary>Files that came before there was a complaint to keep them with.</summary>
    public IReadOnlyList<StoredFile> Files { get; init; } = [];

    /// <summary>The case (empty for none) for which a draft has apologised, or was told to: asked for once (S-033).</summary>
    public string? ApologisedFor { get; init; }

    /// <summary>The draft that was checked last and what it could become.</summary>
    public string? Rewrite { get; init; }

    /// <summary>The language chosen or last written here; null before.</summary>
    public Locale? Language { get; init; }

    /// <summary>The language was chosen, so that what is written no longer changes it.</summary>
    public bool LanguageChosen { get; init; }

    /// <summary>The bot was removed from here, or the place is no more: nothing is said here until somebody speaks again or it is restored.</summary>
    public bool IsGone { get; init; }

    /// <summary>The person here was greeted.</summary>
    public bool Greeted { get; init; }

    /// <summary>No complaint is being taken any more.</summary>
    internal ConversationState WithoutIntake() => this with { Intake = null, Asking = null, Asked = [], Doubt = null, DoubtAsked = false };
}

/// <summary>A step being filled in by chat.</summary>
/// <param name="Complaint">Number of the complaint.</param>
/// <param name="Verb">The step's or outcome's id.</param>
/// <param name="Inputs">Answered so far, in their normal form.</param>
/// <param name="Asking">The field asked for now.</param>
public sealed record StepInProgress(string Complaint, string Verb, IReadOnlyDictionary<string, string> Inputs, string Asking);
