using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Playbooks;

/// <summary>Something captured about a complaint, at intake or with a step.</summary>
public sealed record Field
{
    /// <summary>Its id, such as <c>customer_address</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of value.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>Its label on cards and forms.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The question put to staff; null asks for the label.</summary>
    public LocalizedText? AskStaff { get; init; }

    /// <summary>The question put to the customer; null asks for the label.</summary>
    public LocalizedText? AskCustomer { get; init; }

    /// <summary>While this holds it must be answered (or said to be unknown) before the form is complete (S-005).</summary>
    public Condition Required { get; init; } = Condition.Never;

    /// <summary>Asked although it may be left out.</summary>
    public bool Asked { get; init; }

    /// <summary>May be answered with "unknown" (S-145).</summary>
    public bool MayBeUnknown { get; init; } = true;

    /// <summary>What the reader of a free text fills it from: an extracted kind such as <c>phone</c>, <c>contact</c> for a phone or
    /// else an e-mail, <c>date</c> for a date with or without its time, or <c>text</c> for the whole message.</summary>
    public string? From { get; init; }

    /// <summary>The choices of a <see cref="FieldKind.Choice"/>.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>Names a person or how to reach one: kept apart, masked on wider channels.</summary>
    public bool Personal { get; init; }
}

/// <summary>One choice.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its label.</param>
/// <param name="Cues">Words in a text by which it is inferred, in simplified Chinese or English.</param>
public sealed record Option(string Id, LocalizedText Name, IReadOnlyList<string> Cues);

/// <summary>Kinds of value.</summary>
public enum FieldKind
{
    /// <summary>A line of text.</summary>
    Text,

    /// <summary>What happened, restated in the recorder's own words (P13, 002:147).</summary>
    Restated,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>An e-mail address or a telephone number.</summary>
    Contact,

    /// <summary>One of <see cref="Field.Options"/>.</summary>
    Choice,

    /// <summary>Yes or no.</summary>
    Bool,

    /// <summary>A date, or a date and time.</summary>
    Date,

    /// <summary>An amount with its currency.</summary>
    Money,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Several lines.</summary>
    List,

    /// <summary>A file.</summary>
    File,
}
