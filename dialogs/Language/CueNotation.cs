namespace ComplaintBot.Dialogs.Language;

/// <summary>
/// The notation of a lexicon's cues. Beside plain words: <c>(a|b)</c> either, <c>(a|)</c> or nothing; <c>…</c> a few words between, inside
/// one sentence; <c>#</c> a number of at least two, <c>##</c> of at least three; <c>*</c> the rest of an English word. English words match whole.
/// </summary>
internal static class CueNotation
{
    private const string Signs = "…#*";

    /// <summary>
    /// The words a cue can begin with, each with what must follow them, null where nothing must. Heads share their tail, or a choice of
    /// twenty before a gap and of fifty after it would make a thousand cues.
    /// </summary>
    /// <exception cref="FormatException">The cue begins with no word, or ends in a gap.</exception>
    public static IEnumerable<(string Head, CueTail? Tail)> Parse(string cue)
    {
        var folded = CueText.Fold(cue);
        string[] spellings = folded.Contains('\'', StringComparison.Ordinal) ? [folded, folded.Replace("'", string.Empty, StringComparison.Ordinal)] : [folded];
        return spellings.SelectMany(Split);
    }

    private static IEnumerable<(string Head, CueTail? Tail)> Split(string cue)
    {
        var (minimumBefore, words) = NumberBefore(cue);
        var sign = words.AsSpan().IndexOfAny(Signs);
        if (sign >= 0 && words.AsSpan(0, sign).Count('(') == words.AsSpan(0, sign).Count(')'))
        {
            var tail = new CueTail(Expand(words[sign..]), minimumBefore);
            return Expand(words[..sign]).Distinct(StringComparer.Ordinal).Select(head => (NotEmpty(head, cue), (CueTail?)tail));
        }

        // A sign within a choice: every variant has an end of its own.
        return Expand(cue).Distinct(StringComparer.Ordinal).Select(NumberBefore)
            .GroupBy(variant => (variant.Minimum, Head: HeadOf(variant.Words)), variant => variant.Words)
            .SelectMany(variants => OfHead(NotEmpty(variants.Key.Head, cue), [.. variants.Select(variant => variant[variants.Key.Head.Length..])], variants.Key.Minimum));
    }

    private static IEnumerable<(string Head, CueTail? Tail)> OfHead(string head, IReadOnlyList<string> rests, int minimumBefore)
    {
        foreach (var group in rests.GroupBy(rest => rest.Length == 0 ? ' ' : rest[0] == '*' ? '*' : '…'))
        {
            // Blanks beside a gap or a number belong to it.
            yield return (group.Key == '…' ? head.TrimEnd() : head, group.Key == ' ' && minimumBefore == 0 ? null : new CueTail(group, minimumBefore));
        }
    }

    private static (int Minimum, string Words) NumberBefore(string cue)
    {
        var words = cue.TrimStart('#');
        return (CuePattern.Minimum(cue.Length - words.Length), words.TrimStart());
    }

    private static string HeadOf(string variant) => variant.AsSpan().IndexOfAny(Signs) is >= 0 and var sign ? variant[..sign] : variant;

    private static string NotEmpty(string head, string cue) => head.Length > 0 ? head : throw new FormatException($"A cue begins with a word or a number: {cue}");

    /// <summary>All variants without choices.</summary>
    private static List<string> Expand(string cue)
    {
        // Innermost first, so that choices may hold choices.
        var close = cue.IndexOf(')', StringComparison.Ordinal);
        var open = close < 0 ? -1 : cue.LastIndexOf('(', close);
        if (open < 0)
        {
            return [cue.Replace("  ", " ", StringComparison.Ordinal).Trim()];
        }

        return [.. cue[(open + 1)..close].Split('|').SelectMany(choice => Expand(cue[..open] + choice + cue[(close + 1)..]))];
    }
}
