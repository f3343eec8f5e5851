using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>
/// Finds sentences of the library and replies to findings in a draft: what the rules let be said needs no further check. What fills a slot does.
/// </summary>
internal static class LibraryPhrases
{
    private const int LongestSlot = 80;

    /// <summary>A shorter reply takes the place of a word and is no sentence of its own.</summary>
    private const int ShortestReply = 12;

    private static readonly Lazy<(Phrase? Phrase, string[] Parts)[]> Folded = new(() =>
    [
        .. from phrase in WordingLibrary.Load().Phrases
           from locale in LocaleTags.All
           select ((Phrase?)phrase, Parts(phrase.Text.In(locale))),
        .. from reply in DraftPatterns.Load().Replies
           from locale in LocaleTags.All
           where reply.ZhHans.Length >= ShortestReply && !reply.ZhHans.Contains('{', StringComparison.Ordinal)
           select ((Phrase?)null, Parts(reply.In(locale))),
    ]);

    public static List<Span> In(DraftText text, DraftRules rules)
    {
        var found = new List<Span>();
        foreach (var (phrase, parts) in Folded.Value)
        {
            if (phrase is null || phrase.MayBeSaid(rules.Apology, rules.Approved, rules.TopManager, rules.Clocks))
            {
                found.AddRange(Locate(text, parts));
            }
        }

        return found;
    }

    private static string[] Parts(string text) => [.. Phrase.Slot().Split(text).Where((_, index) => index % 2 == 0).Select(DraftText.Fold)];

    private static List<Span> Locate(DraftText text, string[] parts)
    {
        var spans = new List<Span>(parts.Length);
        var at = 0;
        foreach (var part in parts.Where(part => part.Length > 0))
        {
            var start = text.Folded.IndexOf(part, at, StringComparison.Ordinal);
            if (start < 0 || (spans.Count > 0 && start - at > LongestSlot))
            {
                return [];
            }

            at = start + part.Length;
            spans.Add(new Span(start, at));
        }

        return (parts[0].Length == 0 || Begins(text, spans[0].Start)) && (parts[^1].Length == 0 || Ends(text, spans[^1].End)) ? spans : [];
    }

    private static bool Begins(DraftText text, int start) =>
        text.Sentences.Any(sentence => text.Trim(sentence).Start == start || (start > sentence.Start && start < sentence.End && text.Folded[start - 1] is ',' or ' '));

    /// <summary>Whether nothing but the stop of the sentence stands behind it.</summary>
    private static bool Ends(DraftText text, int end) =>
        text.Sentences.Any(sentence => sentence.Start < end && sentence.End >= end && text.Folded.AsSpan(end..sentence.End).TrimStart("。!?….\n ").IsEmpty);
}
