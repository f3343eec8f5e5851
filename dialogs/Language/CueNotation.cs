using System.Text;

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
    /// <exception cref="FormatException">The cue begins with no word, ends in a gap, or has a choice without beginning or end.</exception>
    public static IEnumerable<(string Head, CueTail? Tail)> Parse(string cue) => Split(CueText.Fold(cue));

    private static IEnumerable<(string Head, CueTail? Tail)> Split(string cue)
    {
        var (minimumBefore, words) = NumberBefore(cue);
        var sign = words.AsSpan().IndexOfAny(Signs);
        if (sign < 0)
        {
            var number = minimumBefore == 0 ? null : new CueTail([string.Empty], minimumBefore);
            return Expand(words).Select(head => (NotEmpty(head, cue), number));
        }

        if (words.AsSpan(0, sign).Count('(') == words.AsSpan(0, sign).Count(')'))
        {
            var tail = new CueTail(Expand(words[sign..]), minimumBefore);
            return Expand(words[..sign]).Select(head => (NotEmpty(head, cue), (CueTail?)tail));
        }

        // A sign within a choice: every head has variants of its own behind it, many the same.
        var tails = new Dictionary<string, CueTail>(StringComparer.Ordinal);
        return Expand(cue).Select(NumberBefore)
            .GroupBy(variant => (variant.Minimum, Head: HeadOf(variant.Words)), variant => variant.Words)
            .SelectMany(variants => OfHead(NotEmpty(variants.Key.Head, cue), [.. variants.Select(variant => variant[variants.Key.Head.Length..])], variants.Key.Minimum, tails));
    }

    private static IEnumerable<(string Head, CueTail? Tail)> OfHead(string head, IReadOnlyList<string> rests, int minimumBefore, Dictionary<string, CueTail> tails)
    {
        foreach (var group in rests.GroupBy(rest => rest.Length == 0 ? ' ' : rest[0] == '*' ? '*' : '…'))
        {
            var tail = default(CueTail);
            if (group.Key != ' ' || minimumBefore > 0)
            {
                var key = $"{minimumBefore}{string.Join('|', group)}";
                tails[key] = tail = tails.GetValueOrDefault(key) ?? new CueTail(group, minimumBefore);
            }

            // Blanks beside a gap or a number belong to it.
            yield return (group.Key == '…' ? head.TrimEnd() : head, tail);
        }
    }

    private static (int Minimum, string Words) NumberBefore(string cue)
    {
        var words = cue.TrimStart('#');
        return (CuePattern.Minimum(cue.Length - words.Length), words.TrimStart());
    }

    private static string HeadOf(string variant) => variant.AsSpan().IndexOfAny(Signs) is >= 0 and var sign ? variant[..sign] : variant;

    private static string NotEmpty(string head, string cue) => head.Length > 0 ? head : throw new FormatException($"A cue begins with a word or a number: {cue}");

    /// <summary>All variants without choices, each once, with their apostrophes and without: many type dont.</summary>
    private static IEnumerable<string> Expand(string cue)
    {
        var variants = Variants(cue).Select(variant => variant.Replace("  ", " ", StringComparison.Ordinal).Trim());
        return (cue.Contains('\'', StringComparison.Ordinal) ? variants.SelectMany(variant => new[] { variant, variant.Replace("'", string.Empty, StringComparison.Ordinal) }) : variants)
            .Distinct(StringComparer.Ordinal);
    }

    private static List<string> Variants(string cue)
    {
        List<IReadOnlyList<string>> stretches = [];
        for (var at = 0; at < cue.Length;)
        {
            var open = cue.IndexOf('(', at) is >= 0 and var found ? found : cue.Length;
            if (cue.AsSpan(at..open).Contains('|') || (cue.Contains('(', StringComparison.Ordinal) && cue.AsSpan(at..open).Contains(')')))
            {
                throw new FormatException($"A choice has no beginning: {cue}");
            }

            stretches.Add([cue[at..open]]);
            at = open;
            if (open < cue.Length)
            {
                var close = CloseOf(cue, open);
                stretches.Add([.. Choices(cue[(open + 1)..close]).SelectMany(Variants)]);
                at = close + 1;
            }
        }

        List<string> variants = [];
        Join(stretches, 0, new StringBuilder(), variants);
        return variants;
    }

    private static void Join(List<IReadOnlyList<string>> stretches, int stretch, StringBuilder before, List<string> variants)
    {
        if (stretch == stretches.Count)
        {
            variants.Add(before.ToString());
            return;
        }

        var length = before.Length;
        foreach (var words in stretches[stretch])
        {
            Join(stretches, stretch + 1, before.Append(words), variants);
            before.Length = length;
        }
    }

    /// <summary>The choices between two brackets; a choice may hold choices.</summary>
    private static List<string> Choices(string within)
    {
        List<string> choices = [];
        var (from, depth) = (0, 0);
        for (var i = 0; i < within.Length; i++)
        {
            depth += within[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && within[i] == '|')
            {
                choices.Add(within[from..i]);
                from = i + 1;
            }
        }

        choices.Add(within[from..]);
        return choices;
    }

    private static int CloseOf(string cue, int open)
    {
        var depth = 0;
        for (var i = open; i < cue.Length; i++)
        {
            depth += cue[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        throw new FormatException($"A choice is not closed: {cue}");
    }
}
