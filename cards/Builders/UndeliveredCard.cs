using System.Globalization;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>What did not arrive, or may not have: what, to whom, why; each can go out once more.</summary>
internal static class UndeliveredCard
{
    /// <summary>What fits a card that is still read.</summary>
    private const int MostRows = 8;

    private const int LongestExcerpt = 80;

    public static Card Build(UndeliveredView view, RenderContext context)
    {
        var parts = new Parts(context);
        var (count, shown) = (view.Entries.Count, view.Entries.Take(MostRows).ToList());
        return new Card(
            parts.Text(MessageKey.UndeliveredTitle) + parts.Text(MessageKey.UndeliveredCount, ("n", count)),
            [Parts.Header(Tint.Warning, parts.Text(MessageKey.UndeliveredTitle), parts.Text(MessageKey.UndeliveredCount, ("n", count))), .. shown.Select(Entry)])
        {
            Buttons = [.. parts.Buttons([new CardButton(Verbs.Dismiss, Data: Data("entries", string.Join(',', shown.Select(entry => entry.Id.ToString(CultureInfo.InvariantCulture)))))], null, fillFirst: false)],
        };

        Row Entry(UndeliveredEntry entry, int i) => new(
        [
            new Line(Excerpt.Cut(parts.Text(entry.What), LongestExcerpt), TextStyle.Strong),
            new Line(parts.Text(entry.Where), TextStyle.Quiet),
            new Line(parts.Text(entry.Why), TextStyle.Quiet),
        ])
        {
            Button = new Button(
                parts.Text(MessageKey.ButtonResend),
                new PressData(Verbs.Resend, Complaint: null, Data("entries", entry.Id.ToString(CultureInfo.InvariantCulture)))),
            Ruled = i > 0,
            Gap = i == 0 ? Gap.Medium : Gap.Small,
        };
    }

    private static Dictionary<string, string> Data(string name, string value) => new(StringComparer.Ordinal) { [name] = value };
}
