using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Training;

/// <summary>Fits every head of the model on a set of examples.</summary>
internal sealed class HeadTrainer
{
    /// <summary>How much a text counts that was written for training; a real one counts 1.</summary>
    public const double WrittenWeight = 0.5;

    /// <summary>A word must stand in so many texts.</summary>
    public const int LeastTexts = 2;

    /// <summary>Penalties of the weights of words and of names.</summary>
    public const double WordPenalty = 1.2;
    public const double NamePenalty = 150;
    public const double CategoryNamePenalty = 40;

    /// <summary>Heads that are trained.</summary>
    public static readonly int Heads = SeverityModel.LevelHeads + Enum.GetValues<Category>().Length;

    private readonly int[] columns = new int[ModelFeatures.Buckets + ModelFeatures.Slots];
    private readonly List<int> features = [];
    private readonly int words;

    /// <summary>Learns which features occur often enough.</summary>
    public HeadTrainer(IReadOnlyList<Example> examples)
    {
        var counts = new int[columns.Length];
        foreach (var feature in examples.SelectMany(example => example.Words.Concat(example.Names)))
        {
            counts[feature]++;
        }

        for (var feature = 0; feature < columns.Length; feature++)
        {
            columns[feature] = -1;
            if (counts[feature] >= LeastTexts)
            {
                columns[feature] = features.Count;
                features.Add(feature);
            }
        }

        words = features.Count(feature => feature < ModelFeatures.Buckets);
    }

    /// <summary>The feature that each column of the weights belongs to; after the last column stands the bias.</summary>
    public IReadOnlyList<int> Features => features;

    /// <summary>Whether an example is one of what the head looks for.</summary>
    public static bool IsPositive(LabelledText label, int head) =>
        head < SeverityModel.LevelHeads ? (int)label.Level > head : (int)label.Category == head - SeverityModel.LevelHeads;

    /// <summary>The weights of every head.</summary>
    public double[][] Fit(IReadOnlyList<Example> examples)
    {
        var rows = examples.Select(RowOf).ToList();
        return [.. Enumerable.Range(0, Heads).Select(head => FitHead(examples, rows, head))];
    }

    /// <summary>The scores of every head for an example.</summary>
    public double[] Score(double[][] weights, Example example)
    {
        var row = RowOf(example);
        return [.. weights.Select(head => LogisticRegression.Score(head, row))];
    }

    private double[] FitHead(IReadOnlyList<Example> examples, List<Row> rows, int head)
    {
        var labelled = rows.Select((row, i) => row with { IsPositive = IsPositive(examples[i].Label, head) }).ToList();
        var positive = labelled.Where(row => row.IsPositive).Sum(row => row.Weight);
        var negative = labelled.Where(row => !row.IsPositive).Sum(row => row.Weight);
        if (positive == 0 || negative == 0)
        {
            throw new InvalidOperationException($"The texts show only one side of head {head}.");
        }

        // Half way to balance: a rare label counts more, but not as much as all others together.
        var rise = Math.Sqrt(negative / positive);
        labelled = [.. labelled.Select(row => row with { Weight = row.IsPositive ? row.Weight * rise : row.Weight / rise })];
        var named = head < SeverityModel.LevelHeads ? NamePenalty : CategoryNamePenalty;
        return LogisticRegression.Fit(labelled, [.. features.Select((_, column) => column < words ? WordPenalty : named)]);
    }

    private Row RowOf(Example example) => new(
        Columns(example.Words),
        SeverityModel.WordValue(example.Words.Length),
        Columns(example.Names),
        IsPositive: false,
        example.Label.IsReal ? 1 : WrittenWeight);

    private int[] Columns(int[] from) => [.. from.Select(feature => columns[feature]).Where(column => column >= 0)];
}
