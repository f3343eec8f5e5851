using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>Where the sentences and clauses of one text begin, found once.</summary>
internal sealed class TextUnits
{
    private readonly List<int> sentences = [0];
    private readonly List<int> clauses = [0];
    private readonly int length;

    public TextUnits(CueText text)
    {
        length = text.Folded.Length;
        for (var i = 0; i < length; i++)
        {
            if (text.EndsSentence(i))
            {
                sentences.Add(i + 1);
                clauses.Add(i + 1);
            }
            else if (text.Folded[i] is ',' or ';' or ':' or '(' or ')' or '—' or '…' or '~' or '「' or '“')
            {
                clauses.Add(i + 1);
            }
        }
    }

    /// <summary>The sentence at an offset, with as many neighbours on either side.</summary>
    public (int Start, int End) Sentences(int offset, int before = 0, int after = 0)
    {
        var at = IndexOf(sentences, offset);
        return (sentences[Math.Max(0, at - before)], EndOf(sentences, Math.Min(sentences.Count - 1, at + after)));
    }

    /// <summary>The clause at an offset.</summary>
    public (int Start, int End) Clause(int offset)
    {
        var at = IndexOf(clauses, offset);
        return (clauses[at], EndOf(clauses, at));
    }

    private static int IndexOf(List<int> starts, int offset)
    {
        var found = starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    private int EndOf(List<int> starts, int at) => at + 1 < starts.Count ? starts[at + 1] : length;
}
