using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Dialogs.Views;

/// <summary>Something a person fills in on a card.</summary>
/// <param name="Id">The id that the press carries: a field's id, or <c>reason</c>, <c>question</c>, <c>assignee</c>.</param>
/// <param name="Label">What to fill in.</param>
/// <param name="Type">What kind of answer.</param>
public sealed record InputField(string Id, Message Label, InputType Type)
{
    /// <summary>It cannot be left out.</summary>
    public bool Required { get; init; } = true;

    /// <summary>The choices of an <see cref="InputType.Choice"/>.</summary>
    public IReadOnlyList<InputOption> Options { get; init; } = [];

    /// <summary>An example, shown while it is empty.</summary>
    public Message? Hint { get; init; }

    /// <summary>Shown when it was left out; null for the usual sentence.</summary>
    public Message? Error { get; init; }

    /// <summary>What is already known.</summary>
    public string? Value { get; init; }

    /// <summary>What is already known, where it is kept in other words than a person's; null where <see cref="Value"/> tells it.</summary>
    public Message? Shown { get; init; }
}

/// <summary>One choice.</summary>
/// <param name="Id">What the press carries.</param>
/// <param name="Label">What is read.</param>
public sealed record InputOption(string Id, Message Label);

/// <summary>Kinds of answers.</summary>
public enum InputType
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    LongText,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A sum.</summary>
    Money,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no: the press carries <c>true</c> or <c>false</c>.</summary>
    Bool,
}
