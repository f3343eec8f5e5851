using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>A form in a window: what did not fit first, then how serious it looks and why, then what is filled in, and one button.</summary>
internal static class FormCard
{
    public static Card Build(FormView view, RenderContext context)
    {
        var parts = new Parts(context);
        var title = parts.Text(view.Title);
        List<Block> body = [];
        if (view.Problems.Count > 0)
        {
            body.Add(new Box(Tint.Attention, [.. view.Problems.Select((problem, i) => new Line(parts.Text(problem), TextStyle.Strong) { Gap = i == 0 ? Gap.None : Gap.Small })]) { Gap = Gap.None });
        }

        if (Subtitle(view, parts) is { } subtitle)
        {
            body.Add(view.Grade is { } grade ? parts.LevelHeader(Parts.LevelTint(grade.Level), grade, subtitle, countdown: null) : new Line(subtitle, TextStyle.Quiet));
        }

        body.AddRange(parts.Quote(view.Quote, large: false));
        if (view.Note is { } note)
        {
            body.Add(new Line(parts.Text(note), TextStyle.Quiet));
        }

        body.AddRange(parts.Inputs(view.Fields));
        var speech = view.Complaint is { } complaint ? parts.Text(MessageKey.SpeakTask, ("number", complaint.Number), ("title", title)) : parts.Text(view.Note ?? view.Title);
        return new Card(speech, body)
        {
            Buttons = [.. parts.Buttons([view.Button], view.Complaint, fillFirst: true, sendInputs: true)],
        };
    }

    /// <summary>Under the title, which stands over the window.</summary>
    private static string? Subtitle(FormView view, Parts parts) => view switch
    {
        { Complaint: { } complaint, Subject: { } subject } => parts.Subtitle(complaint, subject),
        { Subject: { } subject } => parts.Text(subject),
        { Grade: not null } => string.Empty,
        _ => null,
    };
}
