using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Dialogs.Views;

/// <summary>What is filled in with a manager's answer, on its card and in a form.</summary>
public static class DecisionInputs
{
    /// <summary>Why it is rejected.</summary>
    /// <param name="reader">Who will read it; null when nobody in particular.</param>
    public static InputField RejectReason(string? reader) =>
        new("reason", reader is null ? MessageKey.InputRejectReasonPlain : Message.Of(MessageKey.InputRejectReason, ("who", reader)), InputType.LongText)
        {
            Hint = MessageKey.InputRejectHint,
            Error = MessageKey.ErrorReason,
        };

    /// <summary>What is asked.</summary>
    public static InputField Question { get; } = new("question", MessageKey.InputQuestion, InputType.LongText)
    {
        Hint = MessageKey.InputQuestionHint,
        Error = MessageKey.ErrorQuestion,
    };

    /// <summary>Whom it is given to.</summary>
    public static InputField Assignee(IEnumerable<Assignable> people) => new("assignee", MessageKey.InputAssignee, InputType.Choice)
    {
        Hint = MessageKey.ErrorAssignee,
        Error = MessageKey.ErrorAssignee,
        Options = [.. people.Select(person => new InputOption(person.Id, person.Label))],
    };

    /// <summary>Into which complaint another is merged, and why.</summary>
    /// <param name="into">The number that stands there to begin with; null for none.</param>
    public static IReadOnlyList<InputField> Merge(string? into) =>
    [
        new InputField("into", MessageKey.InputMergeInto, InputType.Text) { Value = into },
        new InputField("reason", MessageKey.InputReason, InputType.LongText) { Error = MessageKey.ErrorReason },
    ];
}
