using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>One complaint: how it stands, its facts, and its history with the middle folded away.</summary>
internal static class ComplaintCard
{
    /// <summary>The newest entries that are always in view, beside the first.</summary>
    private const int Newest = 3;

    /// <summary>The longest entry, in characters; whatever is longer stands in the file.</summary>
    private const int LongestEntry = 120;

    public static Card Build(ComplaintView view, RenderContext context)
    {
        var parts = new Parts(context);
        List<Block> body =
        [
            parts.LevelHeader(Parts.LevelTint(view.Grade.Level), view.Grade, parts.Subtitle(view.Complaint, view.Status), view.Countdown),
            .. parts.Quote(view.Quote, large: true),
            .. parts.Facts(view.Facts),
            .. parts.Alike(view.Alike),
        ];
        if (view.Timeline.Count > 0)
        {
            body.Add(History(view.Timeline, context, parts));
        }

        return new Card(
            parts.Text(MessageKey.SpeakComplaint, ("grade", view.Grade), ("number", view.Complaint.Number), ("status", view.Status)),
            body)
        {
            Refreshes = view.Refreshes ? new PressData(Verbs.Refresh, view.Complaint, new Dictionary<string, string>(StringComparer.Ordinal) { [CardKeys.Data] = CardKeys.Case }) : null,
            Buttons =
            [
                .. parts.Buttons(view.Buttons, view.Complaint, fillFirst: false),
                .. view.SourceLink is { } link ? [new Button(parts.Text(MessageKey.ButtonOpenSource), new PressData(string.Empty, Complaint: null)) { Opens = link, Secondary = true }] : (Button[])[],
            ],
        };
    }

    private static Timeline History(IReadOnlyList<TimelineEntry> entries, RenderContext context, Parts parts)
    {
        var left = Math.Max(0, entries.Count - context.Density.MostEntries);
        string[] times = [.. entries.Select(entry => parts.Text(MessageKey.Verbatim, ("text", Formats.Moment(entry.At, "short", context))))];
        var shown = entries.Select((entry, i) => (entry, time: times[i])).Where((_, i) => i == 0 || i > left).ToList();
        var width = Parts.LabelWidth(shown.Select(entry => entry.time), 44);
        List<Row> rows =
        [
            .. shown.Select(entry => new Row([new Line(Excerpt.Cut(parts.Text(entry.entry.What), LongestEntry))])
            {
                Lead = [new Line(entry.time, TextStyle.Subtle)],
                LeadWidth = width,
                Gap = Gap.Small,
            }),
        ];
        if (left > 0)
        {
            rows.Insert(1, new Row([new Line(parts.Text(MessageKey.TimelineMoreInFile, ("n", left)), TextStyle.Quiet)]) { LeadWidth = width, Lead = [new Line("…", TextStyle.Subtle)], Gap = Gap.Small });
        }

        var folds = rows.Count > Newest + 2;
        return new Timeline(
            parts.Text(MessageKey.TimelineCaption),
            rows,
            folds ? 1..(rows.Count - Newest) : 0..0,
            folds ? (parts.Text(MessageKey.TimelineAll, ("n", entries.Count)), parts.Text(MessageKey.TimelineExpand, ("n", entries.Count))) : null)
        {
            Ruled = true,
        };
    }
}
