namespace ComplaintBot.Dialogs.Extraction.Tagging;

/// <summary>A span that carries one kind's tags; tokens, the end is exclusive.</summary>
internal readonly record struct TaggedSpan(FieldKind Kind, int First, int End);

/// <summary>Finds the chain of tags with the highest score (Viterbi), and the spans in it.</summary>
internal static class TagChain
{
    /// <summary>The best chain.</summary>
    /// <param name="scores">A row of <see cref="FieldTag.Count"/> scores for each token.</param>
    /// <param name="transitions">What it is worth that a tag follows another.</param>
    public static int[] Best(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions)
    {
        const int Tags = FieldTag.Count;
        var length = scores.Length / Tags;
        var chain = new int[length];
        if (length == 0)
        {
            return chain;
        }

        var best = new float[Tags];
        var next = new float[Tags];
        var from = new byte[length * Tags];
        for (var tag = 0; tag < Tags; tag++)
        {
            best[tag] = FieldTag.MayFollow(tag, FieldTag.None) ? scores[tag] : float.NegativeInfinity;
        }

        for (var i = 1; i < length; i++)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                // What goes on has begun, or gone on, right before.
                var goesOn = tag != FieldTag.None && !FieldTag.IsBeginning(tag);
                var (first, last) = goesOn ? (tag - 1, tag) : (0, Tags - 1);
                var (top, origin) = (float.NegativeInfinity, first);
                for (var before = first; before <= last; before++)
                {
                    var score = best[before] + transitions[(before * Tags) + tag];
                    (top, origin) = score > top ? (score, before) : (top, origin);
                }

                next[tag] = top + scores[(i * Tags) + tag];
                from[(i * Tags) + tag] = (byte)origin;
            }

            (best, next) = (next, best);
        }

        chain[^1] = Array.IndexOf(best, best.Max());
        for (var i = length - 1; i > 0; i--)
        {
            chain[i - 1] = from[(i * Tags) + chain[i]];
        }

        return chain;
    }

    public static List<TaggedSpan> Spans(int[] chain)
    {
        var spans = new List<TaggedSpan>();
        for (var i = 0; i < chain.Length;)
        {
            var start = i++;
            if (chain[start] != FieldTag.None)
            {
                while (i < chain.Length && chain[i] == FieldTag.GoesOn(FieldTag.KindOf(chain[start])))
                {
                    i++;
                }

                spans.Add(new TaggedSpan(FieldTag.KindOf(chain[start]), start, i));
            }
        }

        return spans;
    }
}
