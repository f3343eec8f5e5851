using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Dialogs.Views;

/// <summary>A checked draft (S-016, S-018).</summary>
public sealed record DraftReviewView : View
{
    /// <summary>The complaint it is for; null for a draft on its own.</summary>
    public ComplaintReference? Complaint { get; init; }

    /// <summary>What the presses carry as <c>draft</c>.</summary>
    public required string DraftId { get; init; }

    /// <summary>To whom it is written.</summary>
    public string? Recipient { get; init; }

    /// <summary>The draft with the findings marked.</summary>
    public required Quote Draft { get; init; }

    /// <summary>What to change and why; none for a clean draft.</summary>
    public IReadOnlyList<DraftFinding> Findings { get; init; } = [];

    /// <summary>A better text; null where nobody can tell.</summary>
    public string? Better { get; init; }

    /// <summary>A guard holds it back.</summary>
    public bool Held { get; init; }
}

/// <summary>One finding.</summary>
/// <param name="Kind">A <c>Finding…</c> key.</param>
/// <param name="Why">Why, and what to do instead.</param>
public sealed record DraftFinding(Message Kind, Message Why);

/// <summary>Phrases that fit the situation (S-017).</summary>
public sealed record WordingSuggestionsView : View
{
    /// <summary>The complaint; null for phrases on their own.</summary>
    public ComplaintReference? Complaint { get; init; }

    /// <summary>What the situation is; null leaves it out.</summary>
    public Message? Situation { get; init; }

    /// <summary>At most four; each gets a button <see cref="Verbs.Use"/> with <c>phrase</c>.</summary>
    public required IReadOnlyList<SuggestedPhrase> Phrases { get; init; }

    /// <summary>The page that <see cref="Verbs.More"/> asks for; null when there are no more.</summary>
    public int? NextPage { get; init; }
}

/// <summary>One phrase.</summary>
/// <param name="Id">Its id in the library, <c>W-107</c>.</param>
/// <param name="Text">What to say.</param>
/// <param name="Why">When it fits (a <c>Situation…</c> key).</param>
public sealed record SuggestedPhrase(string Id, Message Text, Message? Why = null);
