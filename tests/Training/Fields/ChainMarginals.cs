using ComplaintBot.Dialogs.Extraction.Tagging;

namespace ComplaintBot.Training.Fields;

/// <summary>The probability of every tag of every token, and of every pair of tags, under a linear-chain model (forward-backward).</summary>
internal static class ChainMarginals
{
    private const int Tags = FieldTag.Count;

    /// <summary>The probabilities of the tags; those of the pairs are added to <paramref name="pairs"/>.</summary>
    public static double[] Of(double[] scores, float[] transitions, double[] pairs)
    {
        var length = scores.Length / Tags;
        var moves = new double[Tags * Tags];
        for (var i = 0; i < moves.Length; i++)
        {
            moves[i] = FieldTag.MayFollow(i % Tags, i / Tags) ? Math.Exp(transitions[i]) : 0;
        }

        var emit = Exponentials(scores);
        var tags = Forward(emit, moves);
        var backward = new double[Tags];
        Array.Fill(backward, 1);
        var pair = new double[Tags * Tags];
        for (var i = length - 1; i >= 0; i--)
        {
            var row = tags.AsSpan(i * Tags, Tags);
            if (i < length - 1)
            {
                backward = Step(row, emit.AsSpan((i + 1) * Tags, Tags), moves, backward, pair);
                for (var p = 0; p < pair.Length; p++)
                {
                    pairs[p] += pair[p];
                }
            }

            for (var tag = 0; tag < Tags; tag++)
            {
                row[tag] *= backward[tag];
            }

            Normalise(row);
        }

        return tags;
    }

    private static double[] Exponentials(double[] scores)
    {
        var emit = new double[scores.Length];
        for (var from = 0; from < scores.Length; from += Tags)
        {
            var most = double.NegativeInfinity;
            foreach (var score in scores.AsSpan(from, Tags))
            {
                most = Math.Max(most, score);
            }

            for (var tag = from; tag < from + Tags; tag++)
            {
                emit[tag] = Math.Exp(scores[tag] - most);
            }
        }

        return emit;
    }

    private static double[] Forward(double[] emit, double[] moves)
    {
        var forward = new double[emit.Length];
        for (var tag = 0; tag < Tags; tag++)
        {
            forward[tag] = FieldTag.MayFollow(tag, FieldTag.None) ? emit[tag] : 0;
        }

        Normalise(forward.AsSpan(0, Tags));
        for (var from = Tags; from < emit.Length; from += Tags)
        {
            for (var before = 0; before < Tags; before++)
            {
                var value = forward[from - Tags + before];
                for (var tag = 0; tag < Tags; tag++)
                {
                    forward[from + tag] += value * moves[(before * Tags) + tag] * emit[from + tag];
                }
            }

            Normalise(forward.AsSpan(from, Tags));
        }

        return forward;
    }

    /// <summary>One step backward; fills in the probabilities of the pairs that the step crosses.</summary>
    private static double[] Step(ReadOnlySpan<double> forward, ReadOnlySpan<double> emit, double[] moves, double[] backward, double[] pair)
    {
        var before = new double[Tags];
        for (var from = 0; from < Tags; from++)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                var value = moves[(from * Tags) + tag] * emit[tag] * backward[tag];
                before[from] += value;
                pair[(from * Tags) + tag] = value * forward[from];
            }
        }

        Normalise(pair);
        Normalise(before);
        return before;
    }

    private static void Normalise(Span<double> row)
    {
        var sum = 0.0;
        foreach (var value in row)
        {
            sum += value;
        }

        for (var i = 0; i < row.Length; i++)
        {
            row[i] /= sum;
        }
    }
}
