using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity.Similarity;

namespace ComplaintBot.Dialogs.Turns;

/// <summary>What a turn wants to know before it can be decided. The shell fetches it; nothing else is read.</summary>
public sealed record Needs
{
    /// <summary>Numbers of complaints.</summary>
    public IReadOnlyList<string> Complaints { get; init; } = [];

    /// <summary>A fresh number may be used (a gap does no harm).</summary>
    public bool Number { get; init; }

    /// <summary>Complaints in whose list the actor stands.</summary>
    public bool Mine { get; init; }

    /// <summary>What did not arrive, or may not have.</summary>
    public bool Undelivered { get; init; }

    /// <summary>Cases that tell of the same; null where nobody asks.</summary>
    public AlikeQuery? Alike { get; init; }
}

/// <summary>Asks for cases whose words are like a text's, or like those of a case that is known already (S-022).</summary>
/// <param name="Words">What is being told; null when nothing is.</param>
/// <param name="Complaint">Number of the case that asks; null while it has none.</param>
/// <param name="Since">Only what was received from here on: the playbook's window.</param>
public sealed record AlikeQuery(string? Words, string? Complaint, DateTimeOffset Since);

/// <summary>A case that may tell of the same.</summary>
/// <param name="Complaint">The case. It is only read.</param>
/// <param name="Signature">Of its words.</param>
public sealed record AlikeCase(Complaint Complaint, TextSignature Signature);

/// <summary>What the shell fetched.</summary>
public sealed record Facts
{
    /// <summary>The organisation in which this happens.</summary>
    public required Organisation Organisation { get; init; }

    /// <summary>Complaints by number; a number that does not exist is absent.</summary>
    public IReadOnlyDictionary<string, Complaint> Complaints { get; init; } = new Dictionary<string, Complaint>(StringComparer.Ordinal);

    /// <summary>The playbooks those complaints are pinned to, by content hash.</summary>
    public IReadOnlyDictionary<string, Playbook> Playbooks { get; init; } = new Dictionary<string, Playbook>(StringComparer.Ordinal);

    /// <summary>A number that nothing else has; null when none was asked for.</summary>
    public string? Number { get; init; }

    /// <summary>Complaints that stand in the actor's list, most urgent first.</summary>
    public IReadOnlyList<Complaint> Mine { get; init; } = [];

    /// <summary>What the organisation could not deliver, or may not have, newest first.</summary>
    public IReadOnlyList<UndeliveredPost> Undelivered { get; init; } = [];

    /// <summary>Cases that may tell of the same as the one that asks, the most similar first; withdrawn and merged ones are not among them.</summary>
    public IReadOnlyList<AlikeCase> Alike { get; init; } = [];

    /// <summary>What the organisation has bound while running, by name.</summary>
    public IReadOnlyDictionary<string, string> Bindings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>Something that did not arrive, or may not have.</summary>
/// <param name="Id">Its place in the list.</param>
/// <param name="At">When it was given up.</param>
/// <param name="Channel">The named channel it was for (<c>managers</c> …); null elsewhere.</param>
/// <param name="Person">Id of the person it was for; null elsewhere.</param>
/// <param name="Complaint">Number of the complaint whose card it was; null for a message.</param>
/// <param name="Text">The message, or the card in a sentence.</param>
/// <param name="Reason">Why, in the platform's code or a word.</param>
/// <param name="Uncertain">Nobody knows whether it arrived.</param>
public sealed record UndeliveredPost(long Id, DateTimeOffset At, string? Channel, string? Person, string? Complaint, string Text, string Reason, bool Uncertain);
