using ComplaintBot.Dialogs.Extraction.Tagging;

namespace ComplaintBot.Training.Fields;

/// <summary>
/// Fits a conditional random field by stochastic gradient descent (AdaGrad, one step size for each bucket). What a tag learns, the one
/// that begins or goes on with it learns in part. The weights are those of the later passes on average.
/// </summary>
internal sealed class ChainTrainer
{
    public const int Passes = 20;
    public const float StepSize = 0.1f;

    /// <summary>A weight shrinks by so much of every step: it stays small where little speaks for it.</summary>
    public const float Decay = 0.001f;

    /// <summary>Of a text's features so many in a hundred are left out each time it is seen, so that none is leant on alone.</summary>
    public const int LeftOut = 30;

    /// <summary>A feature must stand in so many texts.</summary>
    public const int LeastTexts = 4;

    private const float Shared = 0.5f;
    private const float Smoothing = 0.1f;
    private const int Tags = FieldTag.Count;

    private readonly float[] weights = new float[TokenFeatures.Buckets * Tags];
    private readonly float[] squares = new float[TokenFeatures.Buckets];
    private readonly float[] transitions = new float[Tags * Tags];
    private readonly float[] transitionSquares = new float[Tags * Tags];
    private readonly bool[] isKnown = new bool[TokenFeatures.Buckets];
    private readonly SeededChance chance = new();

    private ChainTrainer(IReadOnlyList<FieldExample> examples)
    {
        var counts = new int[TokenFeatures.Buckets];
        foreach (var bucket in examples.SelectMany(example => example.Features.SelectMany(buckets => buckets).Distinct()))
        {
            counts[bucket]++;
        }

        for (var bucket = 0; bucket < counts.Length; bucket++)
        {
            isKnown[bucket] = counts[bucket] >= LeastTexts;
        }
    }

    /// <summary>Weights of every bucket for every tag, and of every pair of tags.</summary>
    public static (float[] Weights, float[] Transitions) Train(IReadOnlyList<FieldExample> examples)
    {
        var trainer = new ChainTrainer(examples);
        var (sum, transitionSum) = (new float[trainer.weights.Length], new float[Tags * Tags]);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var pass = 0; pass < Passes; pass++)
        {
            trainer.chance.Shuffle(order);
            foreach (var each in order)
            {
                trainer.Learn(examples[each]);
            }

            if (pass >= Passes / 2)
            {
                Add(trainer.weights, sum);
                Add(trainer.transitions, transitionSum);
            }
        }

        const float Averaged = Passes - (Passes / 2);
        return ([.. sum.Select(weight => weight / Averaged)], [.. transitionSum.Select(weight => weight / Averaged)]);
    }

    private static void Add(float[] from, float[] to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] += from[i];
        }
    }

    private void Learn(FieldExample example)
    {
        if (example.Tags.Length == 0)
        {
            return;
        }

        int[][] features = [.. example.Features.Select(buckets => buckets.Where(bucket => isKnown[bucket] && chance.Below(100) >= LeftOut).ToArray())];
        var pairs = new double[Tags * Tags];
        var probabilities = ChainMarginals.Of(Scores(features), transitions, pairs);
        Span<float> error = stackalloc float[Tags];
        for (var i = 0; i < features.Length; i++)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                error[tag] = (float)((example.Tags[i] == tag ? 1 : 0) - probabilities[(i * Tags) + tag]);
            }

            Correct(features[i], error);
        }

        for (var i = 1; i < example.Tags.Length; i++)
        {
            pairs[(example.Tags[i - 1] * Tags) + example.Tags[i]]--;
        }

        for (var i = 0; i < pairs.Length; i++)
        {
            transitionSquares[i] += (float)(pairs[i] * pairs[i]);
            transitions[i] -= StepSize / MathF.Sqrt(transitionSquares[i] + Smoothing) * (float)pairs[i];
        }
    }

    private double[] Scores(int[][] features)
    {
        var scores = new double[features.Length * Tags];
        const float Rise = 100f / (100 - LeftOut);
        for (var i = 0; i < features.Length; i++)
        {
            foreach (var bucket in features[i])
            {
                for (var tag = 0; tag < Tags; tag++)
                {
                    scores[(i * Tags) + tag] += weights[(bucket * Tags) + tag] * Rise;
                }
            }
        }

        return scores;
    }

    private void Correct(int[] buckets, Span<float> error)
    {
        for (var tag = 1; tag < Tags; tag += 2)
        {
            var both = Shared * (error[tag] + error[tag + 1]);
            error[tag] += both;
            error[tag + 1] += both;
        }

        var square = 0f;
        foreach (var part in error)
        {
            square += part * part;
        }

        foreach (var bucket in buckets)
        {
            squares[bucket] += square;
            var step = StepSize / MathF.Sqrt(squares[bucket] + Smoothing);
            for (var tag = 0; tag < Tags; tag++)
            {
                ref var weight = ref weights[(bucket * Tags) + tag];
                weight += step * (error[tag] - (Decay * weight));
            }
        }
    }
}
