namespace ComplaintBot.Dialogs.Language;

/// <summary>
/// A text and the form cues are looked for in: simplified, half-width, lower-case, straight apostrophes; same length, so that
/// offsets serve both.
/// </summary>
internal sealed class CueText
{
    /// <summary>The form of every character.</summary>
    private static readonly char[] Folding = FoldedForms();

    private readonly CodePoints codePoints;

    public CueText(string original)
    {
        Original = original;
        Folded = Fold(original);
        codePoints = new CodePoints(original);
    }

    public string Original { get; }

    public string Folded { get; }

    /// <summary>The form that cues have, too.</summary>
    public static string Fold(string text) =>
        string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = Folding[source[i]];
            }
        });

    private static char[] FoldedForms()
    {
        var forms = new char[char.MaxValue + 1];
        for (var i = 0; i < forms.Length; i++)
        {
            var simplified = Script.Simplify((char)i);
            forms[i] = simplified is '’' or '‘' or '`' ? '\'' : char.ToLowerInvariant(simplified);
        }

        return forms;
    }

    /// <summary>Code point at a UTF-16 offset.</summary>
    public int CodePointAt(int offset) => codePoints.At(offset);

    /// <summary>The sentence around an offset, its end mark included, without the blanks around it.</summary>
    public (int Start, int End) SentenceAt(int offset)
    {
        var start = offset;
        while (start > 0 && !EndsSentence(start - 1))
        {
            start--;
        }

        var end = offset;
        while (end < Folded.Length && !EndsSentence(end))
        {
            end++;
        }

        end = Math.Min(end + 1, Folded.Length);
        while (start < offset && char.IsWhiteSpace(Folded[start]))
        {
            start++;
        }

        while (end > offset + 1 && char.IsWhiteSpace(Folded[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>Where the clause begins that holds the offset: after a comma, a sentence's end or an opening bracket.</summary>
    public int ClauseStart(int offset)
    {
        var start = offset;
        while (start > 0 && !EndsSentence(start - 1) && Folded[start - 1] is not (',' or ';' or ':' or '(' or '—' or '…' or '~'))
        {
            start--;
        }

        return start;
    }

    public bool EndsSentence(int offset) => Folded[offset] switch
    {
        '。' or '!' or '?' or '\n' or '\r' or '；' => true,
        // Not the point of 3.5, www.example.com or "Mr. Tan".
        '.' => offset + 1 == Folded.Length || (char.IsWhiteSpace(Folded[offset + 1]) && !IsTitle(offset)) || Script.IsHan(Folded[offset + 1]),
        _ => false,
    };

    private bool IsTitle(int point) =>
        (point >= 2 && Folded.AsSpan(point - 2, 2) is "mr" or "ms" or "dr") || (point >= 3 && Folded.AsSpan(point - 3, 3) is "mrs");
}
