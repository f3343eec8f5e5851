using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Dialogs.Views;

/// <summary>What was captured, for staff to check before it is registered (S-005, S-006, S-007).</summary>
public sealed record IntakeSummaryView : View
{
    /// <summary>Number and version.</summary>
    public required ComplaintReference Complaint { get; init; }

    /// <summary>The level as it looks now; null while nobody can tell.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The case restated.</summary>
    public Message? Restated { get; init; }

    /// <summary>What is known, and where from.</summary>
    public required IReadOnlyList<CapturedField> Captured { get; init; }

    /// <summary>What is still missing; filled in on the card.</summary>
    public IReadOnlyList<InputField> Missing { get; init; } = [];

    /// <summary>Other cases that tell of the same; each can be opened.</summary>
    public IReadOnlyList<AlikeComplaint> Alike { get; init; } = [];

    /// <summary>The case into which it can be merged at once instead; null when none is like it.</summary>
    public string? MergeInto { get; init; }

    /// <summary>It was confirmed or withdrawn: nothing is left to press.</summary>
    public bool Settled { get; init; }
}

/// <summary>The same for the customer: in their tone, without level or origins.</summary>
public sealed record CustomerSummaryView : View
{
    /// <summary>Number and version.</summary>
    public required ComplaintReference Complaint { get; init; }

    /// <summary>The case restated.</summary>
    public Message? Restated { get; init; }

    /// <summary>What is known.</summary>
    public required IReadOnlyList<CapturedField> Captured { get; init; }

    /// <summary>What is still missing; filled in on the card.</summary>
    public IReadOnlyList<InputField> Missing { get; init; } = [];

    /// <summary>It was confirmed or withdrawn: nothing is left to press.</summary>
    public bool Settled { get; init; }
}

/// <summary>One captured value.</summary>
/// <param name="Label">The field's label.</param>
/// <param name="Value">Its value, as a message (<see cref="Message.Value"/>).</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record CapturedField(Message Label, Message Value, FieldOrigin Origin = FieldOrigin.Typed);

/// <summary>Where a captured value comes from.</summary>
public enum FieldOrigin
{
    /// <summary>The customer's own words.</summary>
    Quoted,

    /// <summary>Worked out from them; somebody should confirm it.</summary>
    Inferred,

    /// <summary>Filled in by whoever uses the bot.</summary>
    Typed,
}
