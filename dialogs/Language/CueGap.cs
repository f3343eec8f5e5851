namespace ComplaintBot.Dialogs.Language;

/// <summary>The patterns of a tail that begin with a gap: their words behind it, in order, so that many cost hardly more than one.</summary>
internal sealed class CueGap
{
    private readonly CuePattern[] patterns;
    private readonly char[] begins;
    private readonly WordStarts starts;

    /// <summary>Parts of a pattern before its words: one for each sign.</summary>
    private readonly int skipped;

    private CueGap(CuePattern[] patterns, string sign)
    {
        this.patterns = patterns;
        begins = [.. patterns.Select(pattern => pattern.BeginsWith(sign)![0])];
        starts = patterns.Aggregate(default(WordStarts), (all, pattern) => all.With(pattern.BeginsWith(sign)!));
        skipped = sign.Length;
    }

    /// <summary>Those of the patterns that begin with these signs and a word; null where none does.</summary>
    public static CueGap? Of(IEnumerable<CuePattern> patterns, string signs)
    {
        var own = patterns.Where(pattern => pattern.BeginsWith(signs) is not null).OrderBy(pattern => pattern.BeginsWith(signs), StringComparer.Ordinal).ToArray();
        return own.Length == 0 ? null : new CueGap(own, signs);
    }

    /// <summary>Whether one of them follows; where several do, the nearest, and there the one whose first words come first in order.</summary>
    public bool TryMatch(string text, int headEnd, int gapStart, ref WordStarts? near, out int end)
    {
        end = gapStart;
        if (!(near ??= WordStarts.In(text, headEnd, CuePattern.Reach(text, CuePattern.EndOfWord(text, headEnd)))).MayShare(starts))
        {
            return false;
        }

        var last = CuePattern.Reach(text, gapStart);
        for (var i = gapStart; i < text.Length && i <= last; i++)
        {
            if (!CuePattern.IsWithinWord(text, i) && MatchesAt(text, i, out end))
            {
                return true;
            }

            if (CuePattern.EndsGap(text, i))
            {
                return false;
            }
        }

        return false;
    }

    private bool MatchesAt(string text, int position, out int end)
    {
        end = position;
        var at = Array.BinarySearch(begins, text[position]);
        while (at > 0 && begins[at - 1] == text[position])
        {
            at--;
        }

        for (; at >= 0 && at < begins.Length && begins[at] == text[position]; at++)
        {
            if (patterns[at].Matches(text, skipped, position, out end))
            {
                return true;
            }
        }

        return false;
    }
}
