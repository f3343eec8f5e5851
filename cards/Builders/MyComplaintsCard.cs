using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>The open complaints of a person, most urgent first; pressing one opens it.</summary>
internal static class MyComplaintsCard
{
    /// <summary>What fits a card that is still read.</summary>
    private const int MostRows = 8;

    public static Card Build(MyComplaintsView view, RenderContext context)
    {
        var parts = new Parts(context);
        var open = view.Rows.Count;
        var overdue = view.Rows.Count(row => row.Countdown is { } countdown && countdown.Due < context.Now);
        var header = Parts.Header(
            Tint.Emphasis,
            parts.Text(MessageKey.MineTitle),
            open == 0 ? parts.Text(MessageKey.MineEmpty) : parts.Text(MessageKey.MineOpen, ("n", open)));
        if (overdue > 0)
        {
            header = header with { Status = new Line(parts.Text(MessageKey.MineOverdue, ("n", overdue)), TextStyle.Alert) };
        }

        return new Card(
            parts.Text(MessageKey.SpeakMine, ("n", open), ("overdue", overdue)),
            [
                header,
                .. view.Rows.Take(MostRows).Select(Complaint),
                .. open > MostRows ? [new Line(parts.Text(MessageKey.MineMore, ("n", open - MostRows)), TextStyle.Quiet) { Ruled = true }] : Array.Empty<Block>(),
            ])
        {
            Buttons = [.. parts.Buttons(open == 0 ? [new CardButton(Verbs.New)] : [new CardButton(Verbs.New), new CardButton(Verbs.Handover)], null, fillFirst: true)],
        };

        Row Complaint(ComplaintRow row, int i)
        {
            var alarms = row.Grade.Level >= Level.Major;
            return new Row(
            [
                new Line(parts.Text(row.Subject), TextStyle.Strong),
                new Line(parts.Text(MessageKey.NumberAndSubject, ("number", row.Number), ("subject", row.Status)), TextStyle.Quiet),
            ])
            {
                Lead =
                [
                    new Line(Formats.LevelNumber(row.Grade.Level), alarms ? TextStyle.Alert : TextStyle.Strong),
                    new Line(Formats.Dots(row.Grade.Level), alarms ? TextStyle.SmallAlert : TextStyle.Quiet),
                ],
                LeadWidth = 52,
                Tail = row.Countdown is { } countdown
                    ?
                    [
                        new Line(parts.Remaining(countdown), countdown.Due < context.Now ? TextStyle.Alert : TextStyle.Strong),
                        new Line(Until(countdown), TextStyle.Quiet),
                    ]
                    : [],
                Press = new Button(
                    parts.Text(MessageKey.ButtonOpenNumber, ("number", row.Number)),
                    new PressData(Verbs.Show, new ComplaintReference(row.Number, 0))),
                Ruled = i > 0,
                Gap = i == 0 ? Gap.Medium : Gap.Small,
            };
        }

        // A list has no room for a far date and what is due then.
        string Until(Countdown countdown) => countdown.Due - context.Now > TimeSpan.FromDays(1)
            ? parts.Text(Message.Value(DateOnly.FromDateTime(context.Local(countdown.Due).Date)))
            : parts.Until(countdown);
    }
}
