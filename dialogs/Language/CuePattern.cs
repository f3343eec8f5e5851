namespace ComplaintBot.Dialogs.Language;

/// <summary>What may follow the head of a cue: words and signs of the notation one after the other.</summary>
internal sealed class CuePattern
{
    /// <summary>How far <c>…</c> reaches: about eight Chinese characters, or five English words.</summary>
    private const int ChineseGap = 8;
    private const int EnglishGap = 32;

    private readonly Part[] parts;

    /// <summary>Reads a variant of the notation that holds no choice.</summary>
    /// <exception cref="FormatException">It ends in a gap.</exception>
    public CuePattern(string source)
    {
        List<Part> read = [];
        for (var position = 0; position < source.Length;)
        {
            position = Read(source, position, read);
        }

        parts = [.. read];
        if (parts is [.., { Kind: PartKind.Gap }])
        {
            throw new FormatException($"A cue does not end in a gap: {source}");
        }
    }

    private enum PartKind
    {
        Literal,
        Gap,
        Number,
        WordEnd,
    }

    /// <summary>Whether the head may stand at the beginning of a longer word.</summary>
    public bool GoesOnInWord => parts is [{ Kind: PartKind.WordEnd }, ..];

    /// <summary>The number that so many signs ask for.</summary>
    public static int Minimum(int signs) => signs switch { 0 => 0, 1 => 2, _ => 3 };

    /// <summary>The last place where words behind a gap can begin.</summary>
    public static int Reach(string text, int gapStart) =>
        gapStart + (char.IsAscii(text[gapStart - 1]) ? EnglishGap : ChineseGap);

    /// <summary>Whether the sentence ends here, and with it a gap.</summary>
    public static bool EndsGap(string text, int at) => text[at] is '。' or '!' or '?' or '\n' or ';' || (text[at] == '.' && at + 1 < text.Length && text[at + 1] == ' ');

    /// <summary>Whether an English word goes on here.</summary>
    public static bool IsWithinWord(string text, int at) => at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]);

    /// <summary>Whether no English word goes on here.</summary>
    public static bool EndsWord(string text, int at) => at == text.Length || !IsWithinWord(text, at);

    /// <summary>Where the rest of an English word ends.</summary>
    public static int EndOfWord(string text, int position)
    {
        while (position < text.Length && char.IsAsciiLetter(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Whether a number of at least this stands before; the cue begins with it.</summary>
    public static bool NumberBefore(string text, int minimum, ref int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ' or '多' or '来' or '余' or '+' or '个')
        {
            end--;
        }

        var from = end;
        while (from > 0 && IsNumberCharacter(text[from - 1], text[end - 1]))
        {
            from--;
        }

        start = from;
        return NumberWords.TryParse(text.AsSpan(from, end - from), out var value) && value >= minimum;
    }

    /// <summary>The words that it has right behind these signs; null where it begins otherwise.</summary>
    public string? BeginsWith(string signs) => (signs, parts) switch
    {
        ("…", [{ Kind: PartKind.Gap }, { Kind: PartKind.Literal } next, ..]) => next.Words,
        ("*…", [{ Kind: PartKind.WordEnd }, { Kind: PartKind.Gap }, { Kind: PartKind.Literal } next, ..]) => next.Words,
        _ => null,
    };

    /// <summary>Whether it stands here, and where it ends.</summary>
    public bool Matches(string text, int position, out int end) => Matches(text, 0, position, out end);

    /// <summary>Whether it stands here from one of its parts on, and where it ends.</summary>
    public bool Matches(string text, int part, int position, out int end)
    {
        end = position;
        if (part == parts.Length)
        {
            return true;
        }

        switch (parts[part].Kind)
        {
            case PartKind.Literal:
                var wholeWord = part + 1 == parts.Length || parts[part + 1].Kind != PartKind.WordEnd;
                return Literal(text, parts[part].Words, position, wholeWord, out var next) && Matches(text, part + 1, next, out end);
            case PartKind.Number:
                return Number(text, position, parts[part].Least, out next) && Matches(text, part + 1, next, out end);
            case PartKind.WordEnd:
                return Matches(text, part + 1, EndOfWord(text, position), out end);
            default:
                return MatchesAfterGap(text, part + 1, position, out end);
        }
    }

    private static bool Literal(string text, string literal, int start, bool wholeWord, out int end)
    {
        end = start + literal.Length;
        return end <= text.Length
            && string.CompareOrdinal(text, start, literal, 0, literal.Length) == 0
            && !IsWithinWord(text, start)
            && (!wholeWord || EndsWord(text, end));
    }

    private static bool Number(string text, int position, int minimum, out int end)
    {
        var start = position;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        end = start;
        while (end < text.Length && IsNumberCharacter(text[end], text[start]))
        {
            end++;
        }

        return NumberWords.TryParse(text.AsSpan(start, end - start), out var value) && value >= minimum;
    }

    private static bool IsNumberCharacter(char character, char kind) => char.IsAsciiDigit(kind)
        ? char.IsAsciiDigit(character) || character == ','
        : char.IsAsciiLetter(kind) ? char.IsAsciiLetter(character) : NumberWords.IsChineseNumeral(character);

    private static int Read(string source, int position, List<Part> parts)
    {
        switch (source[position])
        {
            case '…':
                parts.Add(new Part(PartKind.Gap, string.Empty, 0));
                return position + 1;
            case '*':
                parts.Add(new Part(PartKind.WordEnd, string.Empty, 0));
                return position + 1;
            case '#':
                var signs = position + 1 < source.Length && source[position + 1] == '#' ? 2 : 1;
                parts.Add(new Part(PartKind.Number, string.Empty, Minimum(signs)));
                return position + signs;
            default:
                var end = source.AsSpan(position).IndexOfAny('…', '*', '#');
                end = end < 0 ? source.Length : position + end;
                var literal = source[position..end];
                // Blanks beside a gap or a number belong to it.
                literal = end < source.Length && source[end] != '*' ? literal.TrimEnd() : literal;
                literal = parts is [.., { Kind: PartKind.Gap }] ? literal.TrimStart() : literal;
                if (literal.Length > 0)
                {
                    parts.Add(new Part(PartKind.Literal, literal, 0));
                }

                return end;
        }
    }

    private bool MatchesAfterGap(string text, int part, int position, out int end)
    {
        end = position;
        var last = Reach(text, position);
        for (var i = position; i <= text.Length && i <= last; i++)
        {
            if (Matches(text, part, i, out end))
            {
                return true;
            }

            if (i == text.Length || EndsGap(text, i))
            {
                return false;
            }
        }

        return false;
    }

    private readonly record struct Part(PartKind Kind, string Words, int Least);
}
