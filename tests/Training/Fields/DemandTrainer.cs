using ComplaintBot.Dialogs.Extraction.Tagging;

namespace ComplaintBot.Training.Fields;

/// <summary>Fits what tells the kinds of demands apart: a multinomial logistic regression by stochastic gradient descent (AdaGrad).</summary>
internal static class DemandTrainer
{
    public const int Passes = 30;
    public const float StepSize = 0.3f;

    private const float Smoothing = 0.1f;

    /// <summary>Weights of every bucket for every kind.</summary>
    public static float[] Train(IReadOnlyList<DemandExample> demands)
    {
        var kinds = DemandKind.Count;
        var (weights, sum, squares) = (new float[TokenFeatures.Buckets * kinds], new float[TokenFeatures.Buckets * kinds], new float[TokenFeatures.Buckets]);
        var errors = new double[kinds];
        var order = Enumerable.Range(0, demands.Count).ToArray();
        var chance = new SeededChance();
        for (var pass = 0; pass < Passes; pass++)
        {
            chance.Shuffle(order);
            foreach (var each in order)
            {
                Errors(demands[each], weights, errors);
                var square = (float)errors.Sum(error => error * error);
                foreach (var bucket in demands[each].Features)
                {
                    squares[bucket] += square;
                    var step = StepSize / MathF.Sqrt(squares[bucket] + Smoothing);
                    for (var kind = 0; kind < kinds; kind++)
                    {
                        weights[(bucket * kinds) + kind] += step * (float)errors[kind];
                    }
                }
            }

            for (var i = 0; pass >= Passes / 2 && i < weights.Length; i++)
            {
                sum[i] += weights[i];
            }
        }

        return sum;
    }

    private static void Errors(DemandExample demand, float[] weights, double[] errors)
    {
        Array.Clear(errors);
        foreach (var bucket in demand.Features)
        {
            for (var kind = 0; kind < errors.Length; kind++)
            {
                errors[kind] += weights[(bucket * errors.Length) + kind];
            }
        }

        var most = errors.Max();
        var total = errors.Sum(score => Math.Exp(score - most));
        for (var kind = 0; kind < errors.Length; kind++)
        {
            errors[kind] = (kind == demand.Kind ? 1 : 0) - (Math.Exp(errors[kind] - most) / total);
        }
    }
}
