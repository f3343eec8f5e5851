using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>Another grade, with the reason that is required for it.</summary>
internal static class GradeOverrideCard
{
    public static Card Build(GradeOverrideView view, RenderContext context)
    {
        var parts = new Parts(context);
        var title = parts.Text(MessageKey.OverrideTitle);
        return new Card(
            parts.Text(MessageKey.SpeakTask, ("number", view.Complaint.Number), ("title", title)),
            [
                Parts.Header(Tint.Emphasis, title, parts.Subtitle(view.Complaint, view.Subject)),
                new Line(parts.Text(MessageKey.OverrideCurrent, ("grade", view.Current))),
                .. parts.Inputs(
                [
                    new InputField("grade", MessageKey.InputGrade, InputType.Choice)
                    {
                        Options = [.. view.Choices.Select(choice => new InputOption(choice.Id, Message.Value(choice.Grade)))],
                    },
                    new InputField("reason", MessageKey.InputReason, InputType.LongText) { Error = MessageKey.ErrorReason },
                ]).Select(input => input with { Gap = Gap.Medium }),
            ])
        {
            Buttons = [.. parts.Buttons([new CardButton(Verbs.Override)], view.Complaint, fillFirst: true, sendInputs: true)],
        };
    }
}
