using ComplaintBot.Dialogs.Learning;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Training;

/// <summary>Trains the model: weights on all texts, calibration and bounds on cross-validated scores of the real ones, by case and by source, since what comes will be of both kinds.</summary>
internal static class ModelTrainer
{
    /// <summary>Of texts of L0 and L1, at most so many are called L3 or more: somewhat fewer than is allowed, since texts of unknown kinds get more.</summary>
    public const double FalseAlarms = 0.036;

    /// <summary>Of all texts, so many get a question.</summary>
    public const double Asked = 0.195;

    /// <summary>How much a found text of L3 or more is worth beside the macro-F1.</summary>
    private const double FoundWorth = 0.2;

    private const int Rounds = 4;

    /// <summary>Bounds that are tried.</summary>
    private const int Bounds = 46;

    /// <summary>How many on either side share in the worth of a bound: one that is best by a single text is none.</summary>
    private const int Beside = 3;

    /// <summary>The model, and the scores it was calibrated on: of cases it had not seen, and of sources it had not seen.</summary>
    public static (SeverityModel Model, IReadOnlyList<Scored> ByCase, IReadOnlyList<Scored> BySource) Train(IReadOnlyList<Example> examples)
    {
        var byCase = CrossValidation.ByCase(examples);
        var bySource = CrossValidation.BySource(examples);
        var trainer = new HeadTrainer(examples);
        return (Calibrate(trainer.Columns, trainer.Fit(examples), [.. byCase, .. bySource]), byCase, bySource);
    }

    /// <summary>A model that knows no words, only how to judge such scores.</summary>
    public static SeverityModel JudgeOf(IReadOnlyList<Scored> scored) => Calibrate(new FeatureColumns([]), [], scored);

    private static SeverityModel Calibrate(FeatureColumns columns, double[][] weights, IReadOnlyList<Scored> scored)
    {
        var calibrations = Enumerable.Range(0, SeverityModel.LevelHeads).Select(head => Platt(scored, head)).ToArray();
        float[] own = [.. calibrations.Select(each => (float)each.Slope), .. calibrations.Select(each => (float)each.Offset), .. new float[SeverityModel.LevelHeads + 1]];
        var model = new SeverityModel(columns.Heads(weights, own));
        var bounds = FindBounds(model, scored);
        return model.With(bounds.GivenFrom, bounds.AskFrom);
    }

    /// <summary>Slope and offset that make probabilities of scores.</summary>
    private static (double Slope, double Offset) Platt(IReadOnlyList<Scored> scored, int head)
    {
        // Newton's method on two parameters; a little pull towards the plain logistic keeps tiny sets finite.
        var (slope, offset) = (1.0, 0.0);
        for (var round = 0; round < 50; round++)
        {
            var (g0, g1, h00, h01, h11) = (0.01 * (slope - 1), 0.01 * offset, 0.01, 0.0, 0.01);
            foreach (var each in scored)
            {
                var score = each.Scores[head];
                var probability = 1 / (1 + Math.Exp(-((slope * score) + offset)));
                var error = probability - (HeadTrainer.IsPositive(each.Example.Label, head) ? 1 : 0);
                var spread = probability * (1 - probability);
                (g0, g1) = (g0 + (error * score), g1 + error);
                (h00, h01, h11) = (h00 + (spread * score * score), h01 + (spread * score), h11 + spread);
            }

            var determinant = (h00 * h11) - (h01 * h01);
            slope -= ((h11 * g0) - (h01 * g1)) / determinant;
            offset -= ((h00 * g1) - (h01 * g0)) / determinant;
        }

        return (slope, offset);
    }

    /// <summary>The probabilities from which levels are given, for the best macro-F1 within the limit of false alarms, and from which is asked.</summary>
    private static (double[] GivenFrom, double AskFrom) FindBounds(SeverityModel model, IReadOnlyList<Scored> scored)
    {
        var bounds = new[] { 0.5, 0.5, 0.5, 0.5 };
        for (var round = 0; round < Rounds; round++)
        {
            for (var level = 0; level < bounds.Length; level++)
            {
                var worths = Enumerable.Range(0, Bounds).Select(step => Worth(model.With([.. bounds[..level], BoundOf(step), .. bounds[(level + 1)..]], 1), scored)).ToList();
                bounds[level] = BoundOf(Enumerable.Range(0, Bounds).MaxBy(step => worths[Math.Max(0, step - Beside)..Math.Min(Bounds, step + Beside + 1)].Average()));
            }
        }

        return (bounds, AskFrom(model, bounds, scored));
    }

    private static double BoundOf(int step) => (5 + (2 * step)) / 100.0;

    private static double Worth(SeverityModel model, IReadOnlyList<Scored> scored)
    {
        var figures = LevelFigures.Of(model, scored);
        return figures.Confusion.MacroF1() + (FoundWorth * figures.Found) - (10 * Math.Max(0, figures.FalseAlarms - FalseAlarms));
    }

    /// <summary>The least probability from which no more is asked than the limit allows.</summary>
    private static double AskFrom(SeverityModel model, double[] bounds, IReadOnlyList<Scored> scored)
    {
        var (low, high) = (0.0, 1.0);
        for (var halving = 0; halving < 20; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = LevelFigures.Of(model.With(bounds, middle), scored).Asked > Asked ? (middle, high) : (low, middle);
        }

        return high;
    }
}
