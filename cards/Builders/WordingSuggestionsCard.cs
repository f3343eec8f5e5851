using System.Globalization;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>Sentences one could say now, each with the reason why it fits.</summary>
internal static class WordingSuggestionsCard
{
    public static Card Build(WordingSuggestionsView view, RenderContext context)
    {
        var parts = new Parts(context);
        var subtitle = (view.Complaint, view.Situation) switch
        {
            ({ } complaint, { } situation) => parts.Subtitle(complaint, situation),
            ({ } complaint, null) => complaint.Number,
            (null, { } situation) => parts.Text(situation),
            _ => "",
        };
        var first = view.Phrases.Count > 0 ? view.Phrases[0].Text : MessageKey.WordingNone;
        return new Card(
            parts.Text(MessageKey.SpeakWording, ("n", view.Phrases.Count), ("first", first)),
            [
                Parts.Header(Tint.Emphasis, parts.Text(MessageKey.WordingTitle), subtitle),
                .. view.Phrases.Select(Phrase),
                new Line(parts.Text(view.Phrases.Count > 0 ? MessageKey.WordingHint : MessageKey.WordingNone), TextStyle.Quiet) { Ruled = view.Phrases.Count > 0 },
            ])
        {
            Buttons = view.NextPage is { } page
                ? [.. parts.Buttons([new CardButton(Verbs.More, Data: Data("page", page.ToString(CultureInfo.InvariantCulture)))], view.Complaint, fillFirst: false)]
                : [],
        };

        Row Phrase(SuggestedPhrase phrase, int i)
        {
            List<Line> lines = [new Line(parts.Text(phrase.Text))];
            if (phrase.Why is { } why)
            {
                lines.Add(new Line(parts.Text(why), TextStyle.Quiet) { Gap = Gap.Small });
            }

            return new Row(lines)
            {
                Ruled = i > 0,
                Button = new Button(parts.Text(MessageKey.ButtonUse), new PressData(Verbs.Use, view.Complaint, Data("phrase", phrase.Id))),
            };
        }

        static Dictionary<string, string> Data(string name, string value) => new(StringComparer.Ordinal) { [name] = value };
    }
}
