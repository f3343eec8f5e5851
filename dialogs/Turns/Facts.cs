using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;

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
}

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
