namespace ComplaintBot.Training;

/// <summary>Scores of real texts by models that have not seen them; texts written for training are in every training set.</summary>
internal static class CrossValidation
{
    public const int Folds = 5;

    /// <summary>Pairs of a real example and its scores.</summary>
    /// <param name="examples">All examples.</param>
    /// <param name="share">The share of the training examples that is used: below 1 for a learning curve.</param>
    public static IReadOnlyList<Scored> Run(IReadOnlyList<Example> examples, double share = 1)
    {
        var scored = new List<Scored>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var training = examples.Where(example => !example.Label.IsReal || FoldOf(example) != fold).Where(example => Hash("share" + example.Label.Group) % 100 < share * 100).ToList();
            var trainer = new HeadTrainer(training);
            var weights = trainer.Fit(training);
            scored.AddRange(examples.Where(example => example.Label.IsReal && FoldOf(example) == fold).Select(example => new Scored(example, trainer.Score(weights, example))));
        }

        return scored;
    }

    private static int FoldOf(Example example) => (int)(Hash(example.Label.Group) % Folds);

    /// <summary>The same number for the same text everywhere, unlike the runtime's own.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 16777619u;
        }

        hash = (hash ^ (hash >> 15)) * 0x2c1b3c6du;
        return hash ^ (hash >> 13);
    }
}

/// <summary>An example and its score by every head.</summary>
internal sealed record Scored(Example Example, double[] Scores);
