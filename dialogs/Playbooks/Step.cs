using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Playbooks;

/// <summary>
/// Something a person does with a registered complaint: a button that writes an event. The procedure's order stands in
/// <see cref="After"/> and <see cref="Until"/>; whose it is in <see cref="Who"/>.
/// </summary>
public sealed record Step
{
    /// <summary>Its id; also the verb of its button.</summary>
    public required string Id { get; init; }

    /// <summary>What the button says, a verb.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Roles that may do it; <c>owner</c> and <c>assignee</c> are the case's own, <c>customer</c> the complainant.</summary>
    public required IReadOnlyList<string> Who { get; init; }

    /// <summary>Offered only while this holds.</summary>
    public Condition When { get; init; } = Condition.Always;

    /// <summary>Events of this round that must have happened.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>Events of this round after which it is over.</summary>
    public IReadOnlyList<string> Until { get; init; } = [];

    /// <summary>What is filled in with it.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>The event it writes; empty where each outcome has its own.</summary>
    public string Writes { get; init; } = string.Empty;

    /// <summary>Its possible outcomes, each a button (satisfied, dissatisfied).</summary>
    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    /// <summary>Phrases to say with it.</summary>
    public IReadOnlyList<string> Wording { get; init; } = [];

    /// <summary>Its filled options are shown to the customer, who chooses (S-146).</summary>
    public bool Offers { get; init; }

    /// <summary>Its filled lines are progress nodes with times, shown to the customer and reminded before each (S-147).</summary>
    public bool Nodes { get; init; }

    /// <summary>The form it fills, by register id; null when none.</summary>
    public string? Form { get; init; }
}

/// <summary>One outcome of a step.</summary>
/// <param name="Id">Its id; also the verb of its button.</param>
/// <param name="Name">What the button says.</param>
/// <param name="Writes">The events it writes, in order.</param>
public sealed record Outcome(string Id, LocalizedText Name, IReadOnlyList<string> Writes)
{
    /// <summary>Offered only while this holds, such as a third solution that was never filled in.</summary>
    public Condition When { get; init; } = Condition.Always;
}
