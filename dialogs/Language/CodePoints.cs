namespace ComplaintBot.Dialogs.Language;

/// <summary>
/// Positions of one text in Unicode code points, in which every span that leaves the program is counted; inside, offsets are
/// UTF-16. Half of a broken pair counts as one.
/// </summary>
internal sealed class CodePoints
{
    private readonly int[]? positions;

    public CodePoints(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\ud800', '\udbff') < 0)
        {
            return;
        }

        positions = new int[text.Length + 1];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // Both halves of a pair stand at the same code point.
            var isSecondHalf = i > 0 && char.IsSurrogatePair(text[i - 1], text[i]);
            positions[i] = isSecondHalf ? count - 1 : count++;
        }

        positions[text.Length] = count;
    }

    /// <summary>The code point at a UTF-16 offset.</summary>
    public int At(int offset) => positions?[offset] ?? offset;
}
