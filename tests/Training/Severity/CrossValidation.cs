using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Training;

/// <summary>Scores of real texts by models that have not seen them, nor stretches of them; texts written for training are in every training set.</summary>
internal static class CrossValidation
{
    public const int Folds = 5;

    /// <summary>Every real example with its scores; a case is in one fold.</summary>
    /// <param name="examples">All examples.</param>
    /// <param name="share">The share of the training examples that is used: below 1 for a learning curve.</param>
    public static IReadOnlyList<Scored> ByCase(IReadOnlyList<Example> examples, double share = 1) =>
        Run([.. examples.Where(example => Hash("share" + example.Label.Group) % 100 < share * 100)], examples, FoldOf);

    /// <summary>Every real example with its scores by a model that has seen no text of its source: how it will do on texts of another kind.</summary>
    public static IReadOnlyList<Scored> BySource(IReadOnlyList<Example> examples)
    {
        var sources = examples.Select(example => example.Label.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return Run(examples, examples, example => sources.IndexOf(example.Label.Source));
    }

    private static List<Scored> Run(IReadOnlyList<Example> training, IReadOnlyList<Example> examples, Func<Example, int> foldOf)
    {
        var scored = new List<Scored>();
        foreach (var fold in examples.Where(example => example.Label is { IsReal: true, IsStretch: false }).GroupBy(foldOf).OrderBy(fold => fold.Key))
        {
            List<Example> others = [.. training.Where(example => !example.Label.IsReal || foldOf(example) != fold.Key)];
            var trainer = new HeadTrainer(others);
            var weights = trainer.Fit(others);
            scored.AddRange(fold.Select(example => new Scored(example, trainer.Score(weights, example))));
        }

        return scored;
    }

    private static int FoldOf(Example example) => (int)(Hash(example.Label.Group) % Folds);

    private static uint Hash(string text) => FeatureHash.Mix(FeatureHash.Of('f', text));
}

/// <summary>An example and its score by every head.</summary>
internal sealed record Scored(Example Example, double[] Scores);
