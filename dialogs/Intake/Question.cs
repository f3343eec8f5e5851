using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.Intake;

/// <summary>How a field is asked for: in the playbook's words where it has them, with buttons where it lists choices (S-004).</summary>
internal static class Question
{
    /// <summary>The sentence.</summary>
    public static Message Of(Field field, bool customer)
    {
        if ((customer ? field.AskCustomer : field.AskStaff) is { } own)
        {
            return own;
        }

        return field.Kind switch
        {
            FieldKind.Choice => Message.Of(MessageKey.AskChoice, ("label", field.Label), ("options", field.Options.Select(option => option.Name).ToList())),
            FieldKind.Bool => Message.Of(MessageKey.AskYesNo, ("label", field.Label)),
            FieldKind.File => Message.Of(MessageKey.FileNeeded, ("label", field.Label)),
            FieldKind.Date => Message.Of(MessageKey.AskWhen, ("label", field.Label)),
            FieldKind.Money => Message.Of(MessageKey.AskMoney, ("label", field.Label)),
            _ => Message.Of(MessageKey.AskField, ("label", field.Label)),
        };
    }

    /// <summary>Its quick answers.</summary>
    public static IReadOnlyList<QuickAnswer> Choices(Field field, Locale locale) => field.Kind switch
    {
        FieldKind.Choice => [.. field.Options.Select(option => new QuickAnswer(option.Name, option.Name.In(locale)))],
        FieldKind.Bool => [new(MessageKey.Yes, "yes"), new(MessageKey.No, "no")],
        _ => [],
    };
}
