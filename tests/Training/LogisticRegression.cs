namespace ComplaintBot.Training;

/// <summary>
/// L2-regularised logistic regression by L-BFGS. No randomness, and sums in one order: the same rows give the same weights.
/// </summary>
internal static class LogisticRegression
{
    private const int Memory = 7;
    private const int Iterations = 200;
    private const int Halvings = 20;
    private const double Tolerance = 1e-4;

    /// <summary>One short step is no end: so many in a row are.</summary>
    private const int ShortSteps = 4;

    /// <summary>The weights of a separating plane; the last is the bias, which is not regularised.</summary>
    public static double[] Fit(IReadOnlyList<Row> rows, double[] penalties)
    {
        var size = penalties.Length + 1;
        var weights = new double[size];
        var gradient = new double[size];
        var loss = Loss(rows, penalties, weights, gradient);
        var history = new List<(double[] Step, double[] Turn, double Inverse)>();
        var shortSteps = 0;
        for (var i = 0; i < Iterations; i++)
        {
            var direction = Direction(gradient, history);
            var slope = -Dot(gradient, direction);
            var length = history.Count == 0 ? 1 / Math.Sqrt(Dot(gradient, gradient)) : 1;
            if (slope >= 0 || Advance(rows, penalties, (weights, loss), direction, slope, length) is not var (next, nextGradient, nextLoss))
            {
                break;
            }

            var step = Minus(next, weights);
            var turn = Minus(nextGradient, gradient);
            if (Dot(step, turn) is var product and > 1e-10)
            {
                history.Add((step, turn, 1 / product));
                history.RemoveRange(0, Math.Max(0, history.Count - Memory));
            }

            var gain = loss - nextLoss;
            (weights, gradient, loss) = (next, nextGradient, nextLoss);
            shortSteps = gain < Tolerance * loss ? shortSteps + 1 : 0;
            if (shortSteps == ShortSteps)
            {
                break;
            }
        }

        return weights;
    }

    /// <summary>The score of a row.</summary>
    public static double Score(double[] weights, Row row)
    {
        var score = weights[^1];
        foreach (var feature in row.Words)
        {
            score += weights[feature] * row.WordValue;
        }

        foreach (var feature in row.Names)
        {
            score += weights[feature];
        }

        return score;
    }

    private static (double[] Weights, double[] Gradient, double Loss)? Advance(
        IReadOnlyList<Row> rows, double[] penalties, (double[] Weights, double Loss) at, double[] direction, double slope, double length)
    {
        var next = new double[at.Weights.Length];
        var gradient = new double[at.Weights.Length];
        for (var i = 0; i < Halvings; i++, length /= 2)
        {
            for (var j = 0; j < next.Length; j++)
            {
                next[j] = at.Weights[j] - (length * direction[j]);
            }

            var loss = Loss(rows, penalties, next, gradient);
            if (loss <= at.Loss + (1e-4 * length * slope))
            {
                return (next, gradient, loss);
            }
        }

        return null;
    }

    private static double Loss(IReadOnlyList<Row> rows, double[] penalties, double[] weights, double[] gradient)
    {
        Array.Clear(gradient);
        var loss = 0.0;
        foreach (var row in rows)
        {
            var margin = row.IsPositive ? Score(weights, row) : -Score(weights, row);
            loss += row.Weight * (margin > 0 ? Math.Log(1 + Math.Exp(-margin)) : Math.Log(1 + Math.Exp(margin)) - margin);
            var push = row.Weight / (1 + Math.Exp(margin)) * (row.IsPositive ? -1 : 1);
            gradient[^1] += push;
            foreach (var feature in row.Words)
            {
                gradient[feature] += push * row.WordValue;
            }

            foreach (var feature in row.Names)
            {
                gradient[feature] += push;
            }
        }

        for (var j = 0; j < penalties.Length; j++)
        {
            loss += 0.5 * penalties[j] * weights[j] * weights[j];
            gradient[j] += penalties[j] * weights[j];
        }

        return loss;
    }

    private static double[] Direction(double[] gradient, List<(double[] Step, double[] Turn, double Inverse)> history)
    {
        var direction = (double[])gradient.Clone();
        var shares = new double[history.Count];
        for (var i = history.Count - 1; i >= 0; i--)
        {
            shares[i] = history[i].Inverse * Dot(history[i].Step, direction);
            AddTo(direction, history[i].Turn, -shares[i]);
        }

        if (history is [.., var last])
        {
            var scale = 1 / (last.Inverse * Dot(last.Turn, last.Turn));
            for (var j = 0; j < direction.Length; j++)
            {
                direction[j] *= scale;
            }
        }

        for (var i = 0; i < history.Count; i++)
        {
            AddTo(direction, history[i].Step, shares[i] - (history[i].Inverse * Dot(history[i].Turn, direction)));
        }

        return direction;
    }

    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }

    private static double[] Minus(double[] one, double[] other) => [.. one.Select((value, i) => value - other[i])];

    private static void AddTo(double[] target, double[] values, double share)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] += share * values[i];
        }
    }
}

/// <summary>A row: indices of its words and names, what each word is worth, its label and how much it counts.</summary>
internal readonly record struct Row(int[] Words, double WordValue, int[] Names, bool IsPositive, double Weight);
