namespace ComplaintBot.Language;

/// <summary>Cuts a text into documents that the service takes.</summary>
internal static class TextParts
{
    /// <summary>The longest document. The service counts characters as people do; UTF-16 units are never fewer.</summary>
    public const int Longest = 5120;

    /// <summary>The parts in order, each with where it begins; at ends of sentences where there are any, never inside a character.</summary>
    public static IEnumerable<(int Start, string Text)> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.Length - start <= Longest ? text.Length - start : Length(text.AsSpan(start, Longest), char.IsHighSurrogate(text[start + Longest - 1]));
            if (!text.AsSpan(start, length).IsWhiteSpace())
            {
                yield return (start, text.Substring(start, length));
            }

            start += length;
        }
    }

    /// <summary>The last sentence's end in the second half, else the last space there, else all that fits.</summary>
    private static int Length(ReadOnlySpan<char> window, bool endsInPair)
    {
        var space = 0;
        for (var i = window.Length - 1; i >= window.Length / 2; i--)
        {
            if (window[i] is '。' or '！' or '？' or '；' or '\n' || (window[i] is '.' or '!' or '?' && i + 1 < window.Length && char.IsWhiteSpace(window[i + 1])))
            {
                return i + 1;
            }

            space = space == 0 && char.IsWhiteSpace(window[i]) ? i + 1 : space;
        }

        return space > 0 ? space : endsInPair ? window.Length - 1 : window.Length;
    }
}
