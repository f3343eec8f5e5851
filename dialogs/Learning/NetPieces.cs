using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Learning;

/// <summary>
/// A text as a <see cref="ConvolutionalNet"/> reads it: places in a row, each a Chinese character, a word, a number or a mark, and for
/// each the rows of the table that stand for it and its pieces. Rows are hashes: the net holds no vocabulary.
/// </summary>
internal static class NetPieces
{
    /// <summary>Rows of the table.</summary>
    public const int Rows = 1 << 15;

    /// <summary>Rows of one place.</summary>
    public const int PerPlace = 3;

    /// <summary>Stands where a place has fewer.</summary>
    public const int None = -1;

    /// <summary>What stands behind so many places is not read.</summary>
    public const int Longest = 160;

    private const int Beginning = 5;
    private const int Ending = 3;

    /// <summary>The rows of all places, <see cref="PerPlace"/> each.</summary>
    /// <param name="folded">The text: simplified, half-width, lower case.</param>
    public static int[] Of(ReadOnlySpan<char> folded)
    {
        var text = new char[folded.Length];
        var length = ModelText.Normalise(folded, text, new int[folded.Length]);
        var rows = new List<int>(PerPlace * Math.Min(length, Longest));
        for (var i = 0; i < length && rows.Count < PerPlace * Longest;)
        {
            i = text[i] == ' ' ? i + 1 : Add(rows, text.AsSpan(0, length), i);
        }

        return [.. rows];
    }

    private static int Add(List<int> rows, ReadOnlySpan<char> text, int start)
    {
        if (char.IsLetter(text[start]) && !Script.IsHan(text[start]))
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]) && !Script.IsHan(text[end]))
            {
                end++;
            }

            var word = text[start..end];
            rows.AddRange([RowOf('w', word), RowOf('b', word[..Math.Min(word.Length, Beginning)]), word.Length > Ending ? RowOf('e', word[^Ending..]) : None]);
            return end;
        }

        var hasNext = start + 1 < text.Length && text[start + 1] != ' ' && (Script.IsHan(text[start + 1]) || !char.IsLetter(text[start + 1]));
        rows.AddRange([RowOf('c', text.Slice(start, 1)), hasNext ? RowOf('p', text.Slice(start, 2)) : None, None]);
        return start + 1;
    }

    private static int RowOf(char kind, ReadOnlySpan<char> text) => (int)(FeatureHash.Mix(FeatureHash.Of(kind, text)) >> 1) & (Rows - 1);
}
