namespace ComplaintBot.Dialogs.Language;

/// <summary>How words begin, as a filter: two sets that share none have no word in common. A bit for a word's first character, one for its first two.</summary>
/// <param name="First">A bit for the first character of each word.</param>
/// <param name="Two">A bit for the first two.</param>
/// <param name="HasSingle">Whether a word of a single character is among those of cues, which <see cref="Two"/> cannot tell.</param>
internal readonly record struct WordStarts(ulong First, ulong Two, bool HasSingle = false)
{
    /// <summary>The beginnings of all words from one offset to another, both inclusive.</summary>
    public static WordStarts In(string text, int start, int last)
    {
        var (first, two) = (0ul, 0ul);
        for (var i = start; i <= last && i < text.Length; i++)
        {
            if (!CuePattern.IsWithinWord(text, i))
            {
                first |= Bit(text[i]);
                two |= i + 1 < text.Length ? Bit(text[i], text[i + 1]) : 0;
            }
        }

        return new WordStarts(first, two);
    }

    /// <summary>These and the beginning of another word.</summary>
    public WordStarts With(string word) =>
        word.Length > 1 ? this with { First = First | Bit(word[0]), Two = Two | Bit(word[0], word[1]) } : this with { First = First | Bit(word[0]), HasSingle = true };

    /// <summary>These and the beginnings of others.</summary>
    public WordStarts With(WordStarts others) => new(First | others.First, Two | others.Two, HasSingle || others.HasSingle);

    /// <summary>Whether a word of the other set may be in this one.</summary>
    public bool MayShare(WordStarts words) => (First & words.First) != 0 && (words.HasSingle || (Two & words.Two) != 0);

    private static ulong Bit(char character) => 1ul << (int)((character * 0x9e3779b1u) >> 26);

    private static ulong Bit(char first, char second) => 1ul << (int)((((first * 31u) + second) * 0x9e3779b1u) >> 26);
}
