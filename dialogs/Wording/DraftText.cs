using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>
/// A draft as the checker reads it: folded to simplified, half-width, lower case without moving an offset, cut into sentences and
/// clauses. Offsets are UTF-16 here; <see cref="CodePoint"/> turns them into what the contract counts.
/// </summary>
internal sealed partial class DraftText
{
    private const string SentenceEnds = "。!?\n…";
    private const string ClauseEnds = ",;:";
    private const int ShortestClause = 4;

    /// <summary>Stands for somebody else's words.</summary>
    private const char Other = '\u0001';

    private readonly int[] codePoints;

    public DraftText(string original)
    {
        Original = original;
        Folded = Fold(original);
        Sentences = [.. Split(Folded)];
        codePoints = CountCodePoints(original);
        HasHan = original.Any(Script.IsHan);
        HasLatin = original.Any(char.IsAsciiLetter);
        Chinese = HasHan && (Script.IsChinese(original) || !HasLatin);
        var detected = Script.Detect(original, Locale.ZhHans);
        ChineseLocale = detected == Locale.ZhHant ? Locale.ZhHant : Locale.ZhHans;
    }

    public string Original { get; }

    public string Folded { get; }

    /// <summary>As <see cref="Folded"/>, but capitals stay: abbreviations show by them.</summary>
    public string Cased => field ??= Recase();

    public IReadOnlyList<Span> Sentences { get; }

    public bool HasHan { get; }

    public bool HasLatin { get; }

    /// <summary>Whether the draft as a whole is Chinese.</summary>
    public bool Chinese { get; }

    /// <summary>The script in which the draft's Chinese is answered.</summary>
    public Locale ChineseLocale { get; }

    public Locale Locale => Chinese ? ChineseLocale : Locale.En;

    /// <summary>How many code points stand before this UTF-16 offset.</summary>
    public int CodePoint(int offset) => codePoints[offset];

    /// <summary>The span without blanks at its ends and without half a word or half a surrogate pair.</summary>
    public Span Trim(Span span)
    {
        var (start, end) = span;
        while (start < end && char.IsWhiteSpace(Original[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Original[end - 1]))
        {
            end--;
        }

        while (end > start && end < Original.Length && char.IsAsciiLetter(Original[end - 1]) && char.IsAsciiLetter(Original[end]))
        {
            end++;
        }

        if (start > 0 && start < Original.Length && char.IsLowSurrogate(Original[start]) && char.IsHighSurrogate(Original[start - 1]))
        {
            start--;
        }

        if (end < Original.Length && char.IsLowSurrogate(Original[end]) && char.IsHighSurrogate(Original[end - 1]))
        {
            end++;
        }

        return new Span(start, end);
    }

    /// <summary>The clauses of the sentence that the span touches, without the punctuation around them.</summary>
    public Span ClauseOf(Span sentence, Span span)
    {
        var start = span.Start;
        while (start > sentence.Start && !IsBreak(Folded[start - 1]))
        {
            start--;
        }

        var end = Math.Max(span.End, start + 1);
        while (end < sentence.End && !IsBreak(Folded[end]))
        {
            end++;
        }

        while (end > start && IsBreak(Folded[end - 1]))
        {
            end--;
        }

        // "… and I will call you" is a clause of its own.
        var joined = NextClause().Match(Folded, span.End, Math.Max(end - span.End, 0));
        end = joined.Success ? joined.Index : end;
        return Trim(new Span(start, Math.Max(end, span.End)));
    }

    /// <summary>The clauses of a sentence; what is too short to say anything goes with the one behind it, at the end with the one before.</summary>
    public IEnumerable<Span> Clauses(Span sentence)
    {
        var start = sentence.Start;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if ((ClauseEnds.Contains(Folded[i]) && i - start >= ShortestClause && sentence.End - i > ShortestClause) || i + 1 == sentence.End)
            {
                var clause = Trim(new Span(start, i + 1));
                while (clause.End > clause.Start && (IsBreak(Folded[clause.End - 1]) || SentenceEnds.Contains(Folded[clause.End - 1]) || Folded[clause.End - 1] == '.'))
                {
                    clause = Trim(clause with { End = clause.End - 1 });
                }

                if (clause.End > clause.Start)
                {
                    yield return clause;
                }

                start = i + 1;
            }
        }
    }

    /// <summary>Whether somebody else's words stand in it.</summary>
    public bool Quotes(Span span) => Folded.AsSpan(span.Start..span.End).Contains(Other);

    public string Slice(Span span) => Original[span.Start..span.End];

    private string Recase()
    {
        var half = Script.Simplify(Original);
        return string.Create(Folded.Length, (Folded, half), static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = char.IsAsciiLetter(source.Folded[i]) ? source.half[i] : source.Folded[i];
            }
        });
    }

    internal static string Fold(string text)
    {
        var folded = Script.Simplify(WrittenCantonese.ToMandarin(text)).ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = folded[i] switch
            {
                '’' or '‘' => '\'',
                '“' or '”' or '「' or '」' or '『' or '』' => '"',
                // 答覆 and 回覆 are 答复 and 回复, though 覆 alone is at home in both scripts.
                '覆' => '复',
                // A colon in a time and a comma in a number end no clause.
                ':' when BetweenDigits(folded, i) => '∶',
                ',' when BetweenDigits(folded, i) => '٬',
                // In chats a blank parts Chinese clauses.
                ' ' when i > 0 && i + 1 < folded.Length && Script.IsHan(folded[i - 1]) && Script.IsHan(folded[i + 1]) => ',',
                var other => char.ToLowerInvariant(other),
            };
        }

        return Unquote(new string(folded));
    }

    /// <summary>What stands between quotation marks is somebody's word, not the draft's, unless the draft is all quotation.</summary>
    private static string Unquote(string folded)
    {
        var quoted = Quoted().Matches(folded);
        return quoted.Count == 0 || quoted.Sum(match => match.Length) * 2 > folded.Length
            ? folded
            : Quoted().Replace(folded, match => new string(Other, match.Length));
    }

    private static bool BetweenDigits(char[] text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private bool IsBreak(char character) => ClauseEnds.Contains(character) || SentenceEnds.Contains(character) || character == '.' && !Chinese;

    private static IEnumerable<Span> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsSentence(text, i) || (i + 1 < text.Length && EndsSentence(text, i + 1)))
            {
                continue;
            }

            yield return new Span(start, i + 1);
            start = i + 1;
        }

        if (start < text.Length)
        {
            yield return new Span(start, text.Length);
        }
    }

    private static bool EndsSentence(string text, int at) =>
        SentenceEnds.Contains(text[at])
        || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '.' or '"') && !Abbreviation().IsMatch(text.AsSpan(Math.Max(0, at - 5), Math.Min(5, at) + 1)));

    private static int[] CountCodePoints(string text)
    {
        var counts = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var second = i > 0 && char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]);
            var first = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            counts[i + 1] = counts[i] + (first ? 0 : 1);
            if (second)
            {
                counts[i] = counts[i + 1];
            }
        }

        return counts;
    }

    // Two marks of one kind; a single one may be an apostrophe, so it opens only after a blank, a pause or a word of saying.
    [GeneratedRegex("\"[^\"\n]{2,80}\"|(?<=[\\s,:说讲话写问道是到])'[^'\n]{2,80}'(?![a-z])", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s(and|but|so)\s+(i|we|you|it|they|he|she|my|our|the)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex NextClause();

    [GeneratedRegex(@"\b(mr|mrs|ms|dr|no|st|vs|e\.g|i\.e|a\.m|p\.m)\.$", RegexOptions.ExplicitCapture)]
    private static partial Regex Abbreviation();
}

/// <summary>A stretch of text in UTF-16 offsets, end exclusive.</summary>
internal readonly record struct Span(int Start, int End)
{
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    public bool Contains(Span other) => Start <= other.Start && other.End <= End;
}
