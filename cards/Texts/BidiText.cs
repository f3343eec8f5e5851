using System.Buffers;

namespace ComplaintBot.Cards;

/// <summary>
/// Somebody's words within ours. Characters that turn the direction of a line around (U+202E and its kin) are dropped: with them a name
/// can read as another. Words in a right-to-left script are isolated, so that what stands around them keeps its place.
/// </summary>
internal static class BidiText
{
    private const char Isolate = '\u2068';
    private const char EndIsolate = '\u2069';
    private static readonly SearchValues<char> Controls = SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>The words without what turns lines around.</summary>
    public static string Clean(string words) =>
        words.AsSpan().ContainsAny(Controls) ? string.Concat(words.Where(letter => !Controls.Contains(letter))) : words;

    /// <summary>The words as they may stand in a sentence.</summary>
    public static string Within(string words)
    {
        var clean = Clean(words);
        return IsRightToLeft(clean) ? Isolate + clean + EndIsolate : clean;
    }

    /// <summary>Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms.</summary>
    private static bool IsRightToLeft(string words) =>
        words.AsSpan().ContainsAnyInRange('\u0590', '\u08FF') || words.AsSpan().ContainsAnyInRange('\uFB1D', '\uFDFF') || words.AsSpan().ContainsAnyInRange('\uFE70', '\uFEFC');
}
