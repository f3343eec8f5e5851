namespace ComplaintBot.Dialogs.Language;

/// <summary>
/// What follows the head of a cue: words, signs and choices of the notation, each with what comes next. A choice's ways meet again behind it, so
/// that choices add up instead of multiplying.
/// </summary>
internal sealed class CuePattern
{
    /// <summary>How far <c>…</c> reaches: about eight Chinese characters, or five English words.</summary>
    private const int ChineseGap = 8;
    private const int EnglishGap = 32;

    private readonly Part[] parts;
    private readonly int first;

    /// <summary>Which words can stand behind the gap it begins with; null where it begins otherwise or anything can.</summary>
    private readonly WordStarts? starts;

    /// <summary>Reads what stands behind a head.</summary>
    /// <exception cref="FormatException">It ends in a gap.</exception>
    public CuePattern(string source)
    {
        List<Part> read = [new Part(PartKind.End, string.Empty, 0, [])];
        first = Add(source, 0, read);
        parts = [.. read];
        for (var part = 0; part < parts.Length; part++)
        {
            parts[part] = parts[part].Kind == PartKind.Gap ? parts[part] with { Words = Begins(parts[part].Next[0]) } : parts[part];
        }

        var behind = parts[first].Kind == PartKind.WordEnd ? parts[first].Next[0] : first;
        starts = parts[behind].Kind == PartKind.Gap ? StartsOf(parts[behind].Next[0]) : null;
    }

    /// <summary>What parts words from those before them.</summary>
    private enum Border
    {
        /// <summary>Nothing: the word may go on.</summary>
        None,

        /// <summary>A blank.</summary>
        Blank,

        /// <summary>A gap or a number: a new word begins, with or without a blank.</summary>
        Word,
    }

    private enum PartKind
    {
        End,
        Words,
        Gap,
        Number,
        WordEnd,
        Choice,
    }

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

    /// <summary>Whether it follows a head that ends here, and where it ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="headEnd">Where the head ends.</param>
    /// <param name="near">What begins within reach of the head; read when first asked for.</param>
    /// <param name="end">Where the cue ends.</param>
    public bool Follows(string text, int headEnd, ref WordStarts? near, out int end)
    {
        end = headEnd;
        if (parts[first].Kind != PartKind.WordEnd && !EndsWord(text, headEnd))
        {
            return false;
        }

        return (starts is not { } own || (near ??= WordStarts.In(text, headEnd, Reach(text, EndOfWord(text, headEnd)))).MayShare(own))
            && Matches(text, first, headEnd, Border.None, out end);
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

    /// <summary>Adds what a stretch of notation asks for before the part that comes next; returns its first part. Of a choice the shorter way comes first.</summary>
    private static int Add(string source, int next, List<Part> parts)
    {
        foreach (var piece in Enumerable.Reverse(CuePiece.Read(source)))
        {
            next = piece.IsChoice
                ? AddPart(new Part(PartKind.Choice, string.Empty, 0, [.. piece.Ways.Order(StringComparer.Ordinal).Select(way => Add(way, next, parts)).Distinct()]), parts)
                : AddSigned(piece.Text, next, parts);
        }

        return next;
    }

    private static int AddSigned(string text, int next, List<Part> parts)
    {
        var words = text.AsSpan().TrimStart(CuePiece.Signs).ToString();
        var signs = text[..^words.Length];
        next = AddWords(words, next, parts);
        while (signs.Length > 0)
        {
            var sign = signs.EndsWith("##", StringComparison.Ordinal) ? "##" : signs[^1..];
            signs = signs[..^sign.Length];
            if (sign == "…" && MayEnd(next, parts))
            {
                throw new FormatException($"A cue does not end in a gap: {text}");
            }

            next = AddPart(new Part(sign switch { "…" => PartKind.Gap, "*" => PartKind.WordEnd, _ => PartKind.Number }, string.Empty, Minimum(sign.Length), [next]), parts);
        }

        return next;
    }

    /// <summary>Words, with their apostrophe and without: many type dont.</summary>
    private static int AddWords(string words, int next, List<Part> parts)
    {
        if (words.Length == 0)
        {
            return next;
        }

        var with = AddPart(new Part(PartKind.Words, words, 0, [next]), parts);
        return words.Contains('\'', StringComparison.Ordinal)
            ? AddPart(new Part(PartKind.Choice, string.Empty, 0, [with, AddPart(new Part(PartKind.Words, words.Replace("'", string.Empty, StringComparison.Ordinal), 0, [next]), parts)]), parts)
            : with;
    }

    /// <summary>Whether a cue may end without another word here.</summary>
    private static bool MayEnd(int part, List<Part> parts) => parts[part].Kind switch
    {
        PartKind.End => true,
        PartKind.Choice => parts[part].Next.Any(way => MayEnd(way, parts)),
        PartKind.Words => parts[part].Words.AsSpan().Trim().Length == 0 && MayEnd(parts[part].Next[0], parts),
        PartKind.WordEnd => MayEnd(parts[part].Next[0], parts),
        _ => false,
    };

    private static int AddPart(Part part, List<Part> parts)
    {
        parts.Add(part);
        return parts.Count - 1;
    }

    /// <summary>The beginnings of the words a part can begin with; null where it can begin otherwise.</summary>
    private WordStarts? StartsOf(int part)
    {
        var (kind, words, _, next) = parts[part];
        if (kind == PartKind.Words)
        {
            return words.AsSpan().Trim().Length > 0 ? default(WordStarts).With(words.Trim()) : StartsOf(next[0]);
        }

        if (kind != PartKind.Choice)
        {
            return null;
        }

        var all = default(WordStarts);
        foreach (var way in next)
        {
            if (StartsOf(way) is not { } own)
            {
                return null;
            }

            all = all.With(own);
        }

        return all;
    }

    /// <summary>The characters that a part can begin with; none where it can begin otherwise.</summary>
    private string Begins(int part)
    {
        var (kind, words, _, next) = parts[part];
        if (kind == PartKind.Words)
        {
            return words.AsSpan().Trim() is [var begin, ..] ? begin.ToString() : Begins(next[0]);
        }

        var ways = kind == PartKind.Choice ? next.Select(Begins).ToList() : [string.Empty];
        return ways.Contains(string.Empty) ? string.Empty : string.Concat(string.Concat(ways).Distinct());
    }

    /// <summary>Whether the text goes on with this part and all that follow, and where they end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The part.</param>
    /// <param name="position">Where it would stand.</param>
    /// <param name="border">What parts it from what stands before.</param>
    /// <param name="end">Where the last one ends.</param>
    private bool Matches(string text, int part, int position, Border border, out int end)
    {
        var (kind, words, least, next) = parts[part];
        end = position;
        switch (kind)
        {
            case PartKind.End:
                return EndsWord(text, position);
            case PartKind.Words:
                return StandHere(text, words, ref position, ref border) && Matches(text, next[0], position, border, out end);
            case PartKind.Number:
                return EndsWord(text, position) && Number(text, position, least, out position) && Matches(text, next[0], position, Border.Word, out end);
            case PartKind.WordEnd:
                return Matches(text, next[0], EndOfWord(text, position), Border.None, out end);
            case PartKind.Gap:
                return EndsWord(text, position) && MatchesAfterGap(text, next[0], words, position, out end);
            default:
                foreach (var way in next)
                {
                    if (Matches(text, way, position, border, out end))
                    {
                        return true;
                    }
                }

                return false;
        }
    }

    private bool MatchesAfterGap(string text, int part, string begins, int position, out int end)
    {
        end = position;
        var last = Reach(text, position);
        for (var i = position; i <= text.Length && i <= last; i++)
        {
            if ((begins.Length == 0 || (i < text.Length && begins.Contains(text[i], StringComparison.Ordinal))) && Matches(text, part, i, Border.Word, out end))
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

    /// <summary>Whether words stand here. Of blanks side by side one counts; those beside a gap, a number or the end do not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words, with the blanks beside them.</param>
    /// <param name="position">Where they would stand; then where they end, a blank behind them left out.</param>
    /// <param name="border">What parts them from what stands before; then from what comes.</param>
    private static bool StandHere(string text, string words, ref int position, ref Border border)
    {
        border = border == Border.None && words[0] == ' ' ? Border.Blank : border;
        var bare = words.AsSpan().Trim();
        if (bare.IsEmpty)
        {
            return true;
        }

        if (border != Border.None)
        {
            var isBlank = position < text.Length && text[position] == ' ';
            if (border == Border.Blank ? !isBlank : !EndsWord(text, position))
            {
                return false;
            }

            position += isBlank ? 1 : 0;
        }

        border = words[^1] == ' ' ? Border.Blank : Border.None;
        var stand = text.AsSpan(position).StartsWith(bare, StringComparison.Ordinal);
        position += bare.Length;
        return stand;
    }

    /// <summary>A part of the pattern.</summary>
    /// <param name="Kind">What it asks for.</param>
    /// <param name="Words">The words; of a gap the characters that what stands behind it can begin with.</param>
    /// <param name="Least">The least number.</param>
    /// <param name="Next">The part behind it; of a choice where each way begins.</param>
    private readonly record struct Part(PartKind Kind, string Words, int Least, int[] Next);
}
