namespace ComplaintBot.Dialogs.Language;

/// <summary>What must follow the head of a cue, and what number must stand before it.</summary>
/// <param name="words">What follows, in the notation of <see cref="CueNotation"/>.</param>
/// <param name="minimumBefore">The least number before the head; 0 where none is asked for.</param>
/// <exception cref="FormatException">It ends in a gap.</exception>
internal sealed class CueTail(string words, int minimumBefore)
{
    private readonly CuePattern pattern = new(words);

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
        return pattern.Follows(text, headEnd, ref near, out to) && (minimumBefore == 0 || CuePattern.NumberBefore(text, minimumBefore, ref from));
    }
}
