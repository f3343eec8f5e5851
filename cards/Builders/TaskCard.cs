using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>Something to do, what one could say, and the ways it can end.</summary>
internal static class TaskCard
{
    public static Card Build(TaskView view, RenderContext context)
    {
        var parts = new Parts(context);
        var title = parts.Text(view.Title);
        var header = Parts.Header(Tint.Emphasis, title, parts.Subtitle(view.Complaint, view.Subject));
        if (view.Countdown is { } countdown)
        {
            header = header with
            {
                Tint = countdown.Due < context.Now ? Tint.Attention : Tint.Emphasis,
                Status = new Line(parts.Remaining(countdown), TextStyle.Strong),
                StatusDetail = parts.Until(countdown),
            };
        }

        List<Block> body = [header];
        if (view.Suggestion is { } suggestion)
        {
            body.Add(new Box(Tint.Emphasis,
            [
                new Line(parts.Text(MessageKey.TaskSuggestion), TextStyle.AskCaption) { Gap = Gap.None },
                new Line(parts.Text(suggestion)) { Gap = Gap.Small },
            ]));
        }

        body.AddRange(parts.Facts(view.Facts));
        body.AddRange(parts.Inputs(view.Fields).Select(input => input with { Gap = Gap.Medium }));
        return new Card(parts.Text(MessageKey.SpeakTask, ("number", view.Complaint.Number), ("title", title)), body)
        {
            Buttons = [.. parts.Buttons(view.Buttons, view.Complaint, fillFirst: true, sendInputs: view.Fields.Count > 0)],
        };
    }
}
