using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Turns;

/// <summary>Everything that follows from an input. The shell writes it in one transaction and then delivers.</summary>
public sealed record Outcome
{
    /// <summary>The conversation's next state.</summary>
    public required ConversationState State { get; init; }

    /// <summary>Complaints that changed, each with its new events at the end; by number.</summary>
    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary>What is said, in order.</summary>
    public required IReadOnlyList<Utterance> Says { get; init; }

    /// <summary>What the caller is answered where that is not what is said first in the conversation; null where it is.</summary>
    public Message? Answer { get; init; }

    /// <summary>Inputs for other conversations.</summary>
    public IReadOnlyList<(Recipient To, TurnInput.QuestionArrived Input)> Internal { get; init; } = [];

    /// <summary>Entries of the list of the undelivered that were dealt with, by id; whether each goes out once more.</summary>
    public IReadOnlyList<(long Id, bool SendAgain)> Settled { get; init; } = [];

    /// <summary>What the organisation binds from now on: <c>channel:managers</c> to a conversation.</summary>
    public IReadOnlyList<(string Name, string Value)> Bindings { get; init; } = [];
}

/// <summary>A complaint and what was written to it.</summary>
/// <param name="Complaint">After the turn.</param>
/// <param name="New">The events of this turn.</param>
public sealed record Change(Complaint Complaint, IReadOnlyList<ComplaintEvent> New);

/// <summary>Something said to somebody: a sentence with buttons, or a card.</summary>
/// <param name="To">To whom.</param>
/// <param name="Text">The sentence; null for a card.</param>
/// <param name="Card">The card; null for a sentence.</param>
public sealed record Utterance(Recipient To, Message? Text, View? Card)
{
    /// <summary>Names a card that is later updated in place.</summary>
    public string? CardKey { get; init; }

    /// <summary>Quick answers below the sentence.</summary>
    public IReadOnlyList<QuickAnswer> Quick { get; init; } = [];

    /// <summary>The field that the sentence asks for; for tests and transcripts.</summary>
    public string? Asks { get; init; }

    /// <summary>The complaint it is about: in a channel it stands in the thread of that case's card, where there is one.</summary>
    public string? About { get; init; }

    /// <summary>Only replaces a card that stands already; never posts a new one.</summary>
    public bool UpdateOnly { get; init; }
}

/// <summary>A quick answer: what its button says and what it stands for when pressed.</summary>
public sealed record QuickAnswer(Message Title, string Says);

/// <summary>Who hears something.</summary>
public abstract record Recipient
{
    private Recipient()
    {
    }

    /// <summary>The conversation in which the turn happens.</summary>
    public sealed record Here : Recipient;

    /// <summary>The channel in whose thread the turn happens: a post of its own there.</summary>
    public sealed record Around : Recipient;

    /// <summary>A named channel of the organisation: <c>managers</c>, <c>staff</c>, <c>fallback</c>.</summary>
    public sealed record Channel(string Name) : Recipient;

    /// <summary>A person, where they talk to the bot alone; when they never did, the staff channel hears it.</summary>
    public sealed record Member(string Person) : Recipient;

    /// <summary>A conversation by id, in the language given.</summary>
    public sealed record Conversation(string Id, Language.Locale Language) : Recipient;
}
