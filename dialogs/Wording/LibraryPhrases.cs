using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>Finds sentences of the library in a draft: what the rules let be said needs no further check.</summary>
internal static class LibraryPhrases
{
    private static readonly Lazy<(Phrase Phrase, string Folded)[]> Folded = new(() =>
    [
        .. from phrase in WordingLibrary.Load().Phrases
           from locale in LocaleTags.All
           select (phrase, DraftText.Fold(phrase.Text.In(locale))),
    ]);

    public static List<Span> In(DraftText text, DraftRules rules)
    {
        var found = new List<Span>();
        foreach (var (phrase, words) in Folded.Value)
        {
            var at = text.Folded.IndexOf(words, StringComparison.Ordinal);
            if (at >= 0
                && IsAlone(text, at, at + words.Length)
                && phrase.MayBeSaid(rules.Apology, rules.Approved, rules.TopManager, rules.Clocks))
            {
                found.Add(new Span(at, at + words.Length));
            }
        }

        return found;
    }

    private static bool IsAlone(DraftText text, int start, int end) =>
        text.Sentences.Any(sentence => text.Trim(sentence).Start == start || (start > sentence.Start && text.Folded[start - 1] is ',' or ' '))
        && text.Sentences.Any(sentence => sentence.End == end || text.Trim(sentence).End == end);
}
