using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>What was captured, where it comes from, what is missing: staff check it and register.</summary>
internal static class IntakeSummaryCard
{
    public static Card Build(IntakeSummaryView view, RenderContext context)
    {
        var parts = new Parts(context);
        var missing = view.Missing.Count;
        var state = missing > 0 ? Message.Of(MessageKey.IntakeMissing, ("n", missing)) : Message.Of(MessageKey.IntakeComplete);
        var header = Parts.Header(Tint.Emphasis, parts.Text(MessageKey.IntakeTitle), parts.Subtitle(view.Complaint, state));
        if (view.Grade is { } grade)
        {
            header = header with
            {
                Status = new Line(
                    $"{Formats.Dots(grade.Level)}\u00A0{Formats.LevelNumber(grade.Level)}",
                    grade.Level >= Level.Major ? TextStyle.Alert : TextStyle.Strong),
                StatusDetail = parts.Text(MessageKey.GradePreview, ("grade", grade)),
            };
        }

        List<Block> body = [header];
        if (view.Restated is { } restated)
        {
            body.Add(new Line(parts.Text(restated)));
        }

        if (view.Captured.Any(field => field.Origin != FieldOrigin.Typed))
        {
            body.Add(new Line(parts.Text(MessageKey.IntakeOrigins), TextStyle.Quiet) { Gap = view.Restated is null ? Gap.Medium : Gap.Small });
        }

        body.AddRange(parts.Captured(view.Captured, Origin));
        body.AddRange(parts.Alike(view.Alike));
        body.AddRange(parts.Missing(view.Missing, parts.Text(MessageKey.IntakeMissingCaption, ("n", missing))));
        return new Card(Speech(view, parts), body)
        {
            Buttons = view.Settled ? [] :
            [
                new Button(parts.Text(MessageKey.ButtonConfirm), new PressData(Verbs.Confirm, view.Complaint)) { Style = ButtonStyle.Filled, SendsInputs = missing > 0 },
                new Button(parts.Text(MessageKey.ButtonChange), new PressData(Verbs.Change, view.Complaint)),
                .. parts.EditAll(view.Complaint, context.Channel),
                .. view.MergeInto is { } into ? parts.Buttons([new CardButton(Verbs.Merge, Secondary: true, Inputs: DecisionInputs.Merge(into))], view.Complaint, fillFirst: false) : [],
                new Button(parts.Text(MessageKey.ButtonCancel), new PressData(Verbs.Cancel, view.Complaint)) { Secondary = true },
            ],
        };

        Line? Origin(FieldOrigin origin) => origin switch
        {
            FieldOrigin.Quoted => new Line(parts.Text(MessageKey.OriginQuoted), TextStyle.Subtle),
            FieldOrigin.Inferred => new Line(parts.Text(MessageKey.OriginInferred), TextStyle.Accent),
            _ => new Line(parts.Text(MessageKey.OriginTyped), TextStyle.Subtle),
        };
    }

    private static string Speech(IntakeSummaryView view, Parts parts)
    {
        var values = view.Captured.Select(field => Message.Of(MessageKey.SpeakValue, ("label", field.Label), ("value", field.Value))).ToList();
        return view.Missing.Count == 0
            ? parts.Text(MessageKey.SpeakIntakeComplete, ("number", view.Complaint.Number), ("values", values))
            : parts.Text(
                MessageKey.SpeakIntake,
                ("number", view.Complaint.Number),
                ("values", values),
                ("missing", view.Missing.Select(field => field.Label).ToList()));
    }
}
