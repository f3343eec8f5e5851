namespace ComplaintBot.Dialogs.Language;

/// <summary>What must follow the head of a cue, one of several, and what number must stand before it.</summary>
internal sealed class CueTail
{
    private readonly int minimumBefore;
    private readonly CueGap? gap;
    private readonly CueGap? gapAfterWord;
    private readonly CuePattern[] others;

    /// <summary>A tail of its variants in the notation of <see cref="CueNotation"/>, without choices.</summary>
    /// <exception cref="FormatException">A variant ends in a gap.</exception>
    public CueTail(IEnumerable<string> variants, int minimumBefore)
    {
        this.minimumBefore = minimumBefore;
        var patterns = variants.Distinct(StringComparer.Ordinal).Select(variant => new CuePattern(variant)).ToList();
        gap = CueGap.Of(patterns, "…");
        gapAfterWord = CueGap.Of(patterns, "*…");
        others = [.. patterns.Where(pattern => pattern.BeginsWith("…") is null && pattern.BeginsWith("*…") is null)];
    }

    /// <summary>The span of this cue in the text when its head stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the head begins.</param>
    /// <param name="headEnd">Where it ends.</param>
    /// <param name="near">What begins within reach of the head; read when first asked for.</param>
    /// <param name="from">Where the cue begins.</param>
    /// <param name="to">Where it ends.</param>
    public bool TryMatch(string text, int start, int headEnd, ref WordStarts? near, out int from, out int to)
    {
        from = start;
        return Follows(text, headEnd, ref near, out to) && (minimumBefore == 0 || CuePattern.NumberBefore(text, minimumBefore, ref from));
    }

    private bool Follows(string text, int headEnd, ref WordStarts? near, out int end)
    {
        var isWhole = CuePattern.EndsWord(text, headEnd);
        if ((isWhole && gap is not null && gap.TryMatch(text, headEnd, headEnd, ref near, out end))
            || (gapAfterWord is not null && gapAfterWord.TryMatch(text, headEnd, CuePattern.EndOfWord(text, headEnd), ref near, out end)))
        {
            return true;
        }

        foreach (var other in others)
        {
            if ((isWhole || other.GoesOnInWord) && other.Matches(text, headEnd, out end))
            {
                return true;
            }
        }

        end = headEnd;
        return false;
    }
}
