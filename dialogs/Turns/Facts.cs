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

    /// <summary>What the organisation has bound while running, by name.</summary>
    public IReadOnlyDictionary<string, string> Bindings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
