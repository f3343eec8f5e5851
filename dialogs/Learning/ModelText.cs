using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Learning;

/// <summary>
/// The form in which the model reads a text: simplified, half-width, lower-case; numbers and what was blacked out as <c>#</c>, emoji as
/// one of two faces, no drawn-out letters, no addresses of pages, Cantonese words of one character and common slips of input methods as
/// Mandarin has them; all that parts clauses is a <see cref="Break"/>. Normalising a second time changes nothing.
/// </summary>
internal static class ModelText
{
    /// <summary>Between two clauses.</summary>
    public const char Break = '\n';

    /// <summary>A number, or what was blacked out.</summary>
    public const char Number = '#';

    private const char Pleased = '☺';
    private const char Displeased = '☹';

    /// <summary>Wrong and right, of one length; nothing right holds anything wrong.</summary>
    private static readonly (string Wrong, string Right)[] Slips =
    [
        ("陪偿", "赔偿"), ("投拆", "投诉"), ("退宽", "退款"), ("在也不", "再也不"), ("态渡", "态度"), ("服物员", "服务员"), ("欺炸", "欺诈"),
        ("诈编", "诈骗"), ("报井", "报警"), ("recieve", "receive"), ("compalin", "complain"), ("reufnd", "refund"), ("definately", "definitely"),
    ];

    /// <summary>Writes the form of a folded text into <paramref name="target"/> and, for each of its characters, the offset it comes from.</summary>
    /// <returns>How many characters were written; never more than the text has.</returns>
    public static int Normalise(ReadOnlySpan<char> folded, Span<char> target, Span<int> from)
    {
        var length = 0;
        for (var i = 0; i < folded.Length;)
        {
            var (next, end) = Next(folded, i);
            if (next != '\0' && !Repeats(target[..length], next))
            {
                (target[length], from[length]) = (next, i);
                length++;
            }

            i = end;
        }

        Mend(target[..length]);
        return length;
    }

    /// <summary>The form of a text.</summary>
    public static string Normalise(string text)
    {
        var target = new char[text.Length];
        return new string(target, 0, Normalise(CueText.Fold(text), target, new int[text.Length]));
    }

    private static bool Repeats(ReadOnlySpan<char> written, char next) => next switch
    {
        Break or ' ' or Number or Pleased or Displeased => written.Length > 0 && written[^1] == next,
        _ => written.Length > 1 && written[^1] == next && written[^2] == next,
    };

    private static (char Written, int End) Next(ReadOnlySpan<char> text, int i)
    {
        var character = text[i];
        if (char.IsAsciiDigit(character))
        {
            return (Number, i + 1);
        }

        if (char.IsAsciiLetter(character))
        {
            return GoesOn(text[..i]) ? (character, i + 1) : AtWord(text, i);
        }

        if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            return (Face(char.ConvertToUtf32(character, text[i + 1])), i + 2);
        }

        return (Single(character), i + 1);
    }

    /// <summary>Words are letters, but <c>xxxx</c> is blacked out and <c>https://…</c> is no word; what is left out parts no word.</summary>
    private static (char Written, int End) AtWord(ReadOnlySpan<char> text, int i)
    {
        Span<char> first = stackalloc char["https".Length];
        var (end, letters, isBlack) = (i, 0, true);
        for (; end < text.Length && (char.IsAsciiLetter(text[end]) || IsLeftOut(text[end])); end++)
        {
            if (char.IsAsciiLetter(text[end]))
            {
                isBlack &= text[end] == 'x';
                first[Math.Min(letters, first.Length - 1)] = text[end];
                letters++;
            }
        }

        if (letters <= first.Length && first[..letters] is "http" or "https" or "www")
        {
            while (end < text.Length && ((char.IsAscii(text[end]) && !char.IsWhiteSpace(text[end])) || IsLeftOut(text[end])))
            {
                end++;
            }

            return (Break, end);
        }

        return isBlack && letters > 1 ? (Number, end) : (text[i], i + 1);
    }

    /// <summary>Whether a word goes on behind this.</summary>
    private static bool GoesOn(ReadOnlySpan<char> before)
    {
        while (!before.IsEmpty && IsLeftOut(before[^1]))
        {
            before = before[..^1];
        }

        return !before.IsEmpty && char.IsAsciiLetter(before[^1]);
    }

    private static bool IsLeftOut(char character) => character is '\'' or '\u200b' or '\u200d' or '\ufe0f';

    private static char Single(char character) => character switch
    {
        _ when IsLeftOut(character) => '\0',
        ' ' or '\t' or '\u00a0' => ' ',
        '!' or '?' or Number or Pleased or Displeased => character,
        '❤' or '♥' => Pleased,
        _ when Script.IsHan(character) => Mandarin(character),
        _ when char.IsLetter(character) => character,
        _ => Break,
    };

    private static char Mandarin(char character) => character switch
    {
        '唔' => '不',
        '冇' => '没',
        '咗' => '了',
        '嘅' => '的',
        '喺' => '在',
        '俾' or '畀' => '给',
        '佢' or '她' or '它' => '他',
        '睇' => '看',
        '嚟' => '来',
        '哋' => '们',
        '啲' => '些',
        '攞' => '拿',
        '揾' => '找',
        '帐' => '账',
        '您' => '你',
        _ => character,
    };

    private static char Face(int emoji) => emoji switch
    {
        (>= 0x1f600 and <= 0x1f60f) or (>= 0x1f617 and <= 0x1f61a) or 0x1f917 or 0x1f929 or 0x1f970 or 0x1f973 => Pleased,
        0x1f389 or 0x1f44d or 0x1f44f or 0x1f4aa or 0x1f64c or 0x1f64f or 0x1f942 or (>= 0x1f493 and <= 0x1f49f) => Pleased,
        (>= 0x1f610 and <= 0x1f616) or (>= 0x1f61b and <= 0x1f640) or 0x1f44e or 0x1f494 or 0x1f4a9 or 0x1f595 or 0x1f922 or 0x1f92c or 0x1f92e => Displeased,
        _ => Break,
    };

    private static void Mend(Span<char> text)
    {
        foreach (var (wrong, right) in Slips)
        {
            for (var at = text.IndexOf(wrong); at >= 0; at = text.IndexOf(wrong))
            {
                right.AsSpan().CopyTo(text[at..]);
            }
        }
    }
}
