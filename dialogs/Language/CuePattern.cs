namespace ComplaintBot.Dialogs.Language;

/// <summary>
/// One cue of a lexicon. Beside plain words: <c>(a|b)</c> either, <c>(a|)</c> or nothing; <c>…</c> a few words between, inside one
/// sentence; <c>#</c> a number of at least two, <c>##</c> of at least three; <c>*</c> the rest of an English word. English words match whole.
/// </summary>
internal sealed class CuePattern
{
    /// <summary>How far <c>…</c> reaches: about eight Chinese characters, or five English words.</summary>
    private const int ChineseGap = 8;
    private const int EnglishGap = 32;

    private readonly Part[] parts;
    private readonly int minimumBefore;

    private CuePattern(string source)
    {
        var position = 0;
        while (position < source.Length && source[position] == '#')
        {
            minimumBefore = minimumBefore == 0 ? 2 : 3;
            position++;
        }

        while (position < source.Length && source[position] == ' ')
        {
            position++;
        }

        List<Part> read = [];
        while (position < source.Length)
        {
            position = Read(source, position, read);
        }

        parts = [.. read];
        if (parts.Length == 0 || parts[0].Kind != PartKind.Literal)
        {
            throw new FormatException($"A cue begins with a word or a number: {source}");
        }

        if (parts[^1].Kind == PartKind.Gap)
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

    /// <summary>The words that every match contains first.</summary>
    public string Head => parts[0].Words;

    /// <summary>Whether it is its head and nothing else.</summary>
    public bool IsPlain => parts.Length == 1 && minimumBefore == 0;

    /// <summary>All plain variants that a cue of a lexicon stands for.</summary>
    public static IEnumerable<CuePattern> Parse(string cue)
    {
        var folded = CueText.Fold(cue);
        IEnumerable<string> variants = Expand(folded);
        if (folded.Contains('\'', StringComparison.Ordinal))
        {
            variants = variants.Concat(Expand(folded.Replace("'", string.Empty, StringComparison.Ordinal)));
        }

        return variants.Distinct(StringComparer.Ordinal).Select(variant => new CuePattern(variant));
    }

    /// <summary>The span of this cue in the text when its head stands at <paramref name="start"/>.</summary>
    public bool TryMatch(string text, int start, out int from, out int to)
    {
        from = start;
        return Matches(text, 0, start, out to) && (minimumBefore == 0 || NumberBefore(text, ref from));
    }

    private static List<string> Expand(string cue)
    {
        // Innermost first, so that choices may hold choices.
        var close = cue.IndexOf(')', StringComparison.Ordinal);
        var open = close < 0 ? -1 : cue.LastIndexOf('(', close);
        if (open < 0)
        {
            return [cue.Replace("  ", " ", StringComparison.Ordinal).Trim()];
        }

        return [.. cue[(open + 1)..close].Split('|').SelectMany(choice => Expand(cue[..open] + choice + cue[(close + 1)..]))];
    }

    private static bool Literal(string text, string literal, int start, bool wholeWord, out int end)
    {
        end = start + literal.Length;
        return end <= text.Length
            && string.CompareOrdinal(text, start, literal, 0, literal.Length) == 0
            && !(char.IsAsciiLetterOrDigit(literal[0]) && start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
            && !(wholeWord && char.IsAsciiLetterOrDigit(literal[^1]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]));
    }

    private static int EndOfWord(string text, int position)
    {
        while (position < text.Length && char.IsAsciiLetter(text[position]))
        {
            position++;
        }

        return position;
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

    private bool Matches(string text, int part, int position, out int end)
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
                return Number(text, position, parts[part].Minimum, out next) && Matches(text, part + 1, next, out end);
            case PartKind.WordEnd:
                return Matches(text, part + 1, EndOfWord(text, position), out end);
            default:
                return MatchesAfterGap(text, part + 1, position, out end);
        }
    }

    private bool MatchesAfterGap(string text, int part, int position, out int end)
    {
        end = position;
        var last = Math.Min(text.Length, position + (char.IsAscii(Head[0]) ? EnglishGap : ChineseGap));
        for (var i = position; i <= last; i++)
        {
            if (Matches(text, part, i, out end))
            {
                return true;
            }

            if (i == text.Length || text[i] is '。' or '!' or '?' or '\n' or ';' || (text[i] == '.' && i + 1 < text.Length && text[i + 1] == ' '))
            {
                return false;
            }
        }

        return false;
    }

    private bool NumberBefore(string text, ref int start)
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
        return NumberWords.TryParse(text.AsSpan(from, end - from), out var value) && value >= minimumBefore;
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
                var two = position + 1 < source.Length && source[position + 1] == '#';
                parts.Add(new Part(PartKind.Number, string.Empty, two ? 3 : 2));
                return position + (two ? 2 : 1);
            default:
                var end = source.AsSpan(position).IndexOfAny('…', '*', '#');
                end = end < 0 ? source.Length : position + end;
                var literal = source[position..end];
                // Blanks beside a gap or a number belong to it.
                literal = end < source.Length && source[end] != '*' ? literal.TrimEnd() : literal;
                literal = parts.Count > 0 && parts[^1].Kind == PartKind.Gap ? literal.TrimStart() : literal;
                if (literal.Length > 0)
                {
                    parts.Add(new Part(PartKind.Literal, literal, 0));
                }

                return end;
        }
    }

    private readonly record struct Part(PartKind Kind, string Words, int Minimum);
}
