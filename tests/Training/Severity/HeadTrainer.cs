using ComplaintBot.Dialogs.Learning;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Training;

/// <summary>Fits every head of the model on a set of examples.</summary>
internal sealed class HeadTrainer
{
    /// <summary>How much a text counts that was written for training; a real one counts 1.</summary>
    public const double WrittenWeight = 0.4;

    /// <summary>How much a stretch of a real text counts; it tells of levels only.</summary>
    public const double StretchWeight = 0.25;

    /// <summary>Penalties of the weights of words and of names.</summary>
    public const double WordPenalty = 1.2;
    public const double NamePenalty = 150;
    public const double CategoryNamePenalty = 40;

    /// <summary>Heads that are trained.</summary>
    public static readonly int Heads = SeverityModel.LevelHeads + Enum.GetValues<Category>().Length;

    private readonly FeatureColumns columns;

    /// <summary>Learns which features occur often enough.</summary>
    public HeadTrainer(IReadOnlyList<Example> examples) => columns = new FeatureColumns(examples.Select(example => example.Words.Concat(example.Names)));

    /// <summary>The columns of its weights.</summary>
    public FeatureColumns Columns => columns;

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
        var labelled = rows.Select((row, i) => row with { IsPositive = IsPositive(examples[i].Label, head) })
            .Where((_, i) => head < SeverityModel.LevelHeads || !examples[i].Label.IsStretch).ToList();
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
        return LogisticRegression.Fit(labelled, columns.Penalties(WordPenalty, named));
    }

    private static double WeightOf(LabelledText label) => label switch
    {
        { IsStretch: true } => StretchWeight,
        { IsReal: true } => 1,
        _ => WrittenWeight,
    };

    private Row RowOf(Example example) => new(
        columns.Of(example.Words),
        LinearHeads.WordValue(example.Words.Length),
        columns.Of(example.Names),
        IsPositive: false,
        WeightOf(example.Label));
}
