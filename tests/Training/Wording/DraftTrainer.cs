using ComplaintBot.Dialogs.Learning;
using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Training;

/// <summary>Trains the model of drafts: weights on all of them, bounds on the scores of drafts by models that have not seen their writer.</summary>
internal static class DraftTrainer
{
    public const int Folds = 5;
    public const double WordPenalty = 0.06;
    public const double NamePenalty = 4;

    /// <summary>What was chosen with care counts so much more than another draft.</summary>
    public const double ChosenWeight = 4;

    /// <summary>What a marked clean draft costs, in shares of the drafts that are of the kind.</summary>
    public const double CleanCost = 1;

    private const int Steps = 400;
    private const int Rare = 8;

    /// <summary>The model, and the scores of every draft by one that has not seen its writer.</summary>
    public static (DraftModel Model, IReadOnlyList<ScoredDraft> Scored) Train(IReadOnlyList<DraftExample> examples)
    {
        var scored = CrossValidate(examples);
        return (Fit(examples, Bounds(scored), withNet: true), scored);
    }

    /// <summary>Scores by models that have not seen a draft's writer.</summary>
    /// <param name="examples">All examples.</param>
    /// <param name="share">The share of the others that each is trained on.</param>
    /// <param name="withNet">Whether there is a net beside the linear models.</param>
    public static IReadOnlyList<ScoredDraft> CrossValidate(IReadOnlyList<DraftExample> examples, double share = 1, bool withNet = true)
    {
        var writers = examples.Where(IsMeasured).Select(example => example.Draft.Writer).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return
        [
            .. Enumerable.Range(0, Folds).AsParallel().AsOrdered().SelectMany(fold =>
            {
                bool IsIn(DraftExample example) => IsMeasured(example) && writers.IndexOf(example.Draft.Writer) % Folds == fold;
                var training = examples.Where(example => !IsIn(example)).Where((example, i) => !IsMeasured(example) || i % 100 < share * 100).ToList();
                var model = Fit(training, new float[DraftModel.OwnNumbers], withNet);
                return examples.Where(IsIn).GroupBy(example => example.Draft).Select(draft => ScoredDraft.Of(draft.Key, draft, model)).ToList();
            }),
        ];
    }

    /// <summary>The least score of a finding that no pattern shows, for the best F1 of each kind at few marked clean drafts.</summary>
    public static float[] Bounds(IReadOnlyList<ScoredDraft> scored)
    {
        var bounds = new float[DraftModel.OwnNumbers];
        foreach (var kind in Enumerable.Range(0, DraftModel.Kinds))
        {
            var drafts = scored.Select(draft => draft.Of(kind)).ToList();
            bounds[kind] = StepsOf(drafts).MaxBy(step => Worth(drafts, step));
        }

        return bounds;
    }

    /// <summary>What no pattern shows is rare: only the highest scores come into question.</summary>
    private static List<float> StepsOf(List<DraftScore> drafts)
    {
        var scores = drafts.Where(draft => !double.IsNegativeInfinity(draft.Score)).Select(draft => (float)draft.Score).OrderDescending().ToList();
        return [.. Enumerable.Range(0, Steps).Select(step => scores[Math.Min(scores.Count - 1, step * scores.Count / (Steps * Rare))])];
    }

    private static double Worth(List<DraftScore> drafts, float bound)
    {
        int right = 0, wrong = 0, missed = 0, clean = 0;
        foreach (var draft in drafts)
        {
            var found = draft.IsShown || draft.Score > bound;
            right += found && draft.Is ? 1 : 0;
            missed += !found && draft.Is ? 1 : 0;
            wrong += found && !draft.Is ? 1 : 0;
            clean += found && draft.IsClean ? 1 : 0;
        }

        return (2.0 * right / ((2 * right) + wrong + missed)) - (CleanCost * clean / (right + missed));
    }

    /// <summary>The linear models learn from drafts of all kinds only: those of few kinds have too many faults for them.</summary>
    private static DraftModel Fit(IReadOnlyList<DraftExample> all, float[] bounds, bool withNet)
    {
        var examples = all.Where(example => example.Draft.Few is null).ToList();
        var columns = new FeatureColumns(examples.Select(example => example.Words.Concat(example.Names)));
        var penalties = columns.Penalties(WordPenalty, NamePenalty);
        var rises = Enumerable.Range(0, DraftModel.Kinds).Select(kind => RiseOf(examples, (FindingKind)kind)).ToArray();
        var rows = examples.Select(example => new Row(
            columns.Of(example.Words), LinearHeads.WordValue(example.Words.Length), columns.Of(example.Names), IsPositive: false, WeightOf(example))).ToList();
        double[][] heads = [.. Enumerable.Range(0, DraftModel.Kinds).Select(kind => LogisticRegression.Fit(Labelled(examples, rows, (FindingKind)kind, rises[kind]), penalties))];
        var net = withNet ? NetTrainer.Train([.. all.Select(example => NetTextOf(example, rises))], DraftModel.Kinds) : null;
        return new DraftModel(columns.Heads(heads, bounds), net);
    }

    private static List<Row> Labelled(List<DraftExample> examples, List<Row> rows, FindingKind kind, double rise) =>
    [
        .. Enumerable.Range(0, rows.Count).Where(i => examples[i].TellsOf(kind))
            .Select(i => rows[i] with { IsPositive = examples[i].Kinds.Contains(kind), Weight = Raised(rows[i].Weight, examples[i].Kinds.Contains(kind), rise) }),
    ];

    private static NetText NetTextOf(DraftExample example, double[] rises)
    {
        var kinds = Enumerable.Range(0, DraftModel.Kinds).ToList();
        return new NetText(
            example.Pieces,
            [.. kinds.Select(kind => example.TellsOf((FindingKind)kind) ? example.Kinds.Contains((FindingKind)kind) : (bool?)null)],
            [.. kinds.Select(kind => (float)Raised(WeightOf(example), example.Kinds.Contains((FindingKind)kind), rises[kind]))]);
    }

    private static bool IsMeasured(DraftExample example) => !example.IsLibrary && example.Draft.Few is null;

    private static double WeightOf(DraftExample example) => example.IsChosen ? ChosenWeight : 1;

    /// <summary>Half way to balance: what is of a kind counts more than what is not, since it is rarer.</summary>
    private static double RiseOf(IReadOnlyList<DraftExample> examples, FindingKind kind)
    {
        var own = examples.Where(example => example.TellsOf(kind)).ToList();
        return Math.Sqrt(own.Count(example => !example.Kinds.Contains(kind)) / (double)own.Count(example => example.Kinds.Contains(kind)));
    }

    private static double Raised(double weight, bool isPositive, double rise) => isPositive ? weight * rise : weight / rise;
}

/// <summary>A draft with the scores of its sentences and of its whole, and what patterns show in each.</summary>
internal sealed record ScoredDraft(MarkedDraft Draft, IReadOnlyList<(double[] Scores, bool IsWhole, IReadOnlySet<FindingKind> Shown)> Scores)
{
    public static ScoredDraft Of(MarkedDraft draft, IEnumerable<DraftExample> examples, DraftModel model) =>
        new(draft, [.. examples.Select(example => (ScoresOf(example, model), example.IsWhole, example.Shown))]);

    /// <summary>What tells whether a kind is found in it.</summary>
    public DraftScore Of(int kind)
    {
        var own = Scores.Where(each => each.IsWhole == (kind == (int)FindingKind.NoAction)).ToList();
        return new DraftScore(
            own.Exists(each => each.Shown.Contains((FindingKind)kind)),
            own.Select(each => each.Scores[kind]).DefaultIfEmpty(double.NegativeInfinity).Max(),
            Draft.Has((FindingKind)kind),
            Draft.Marks.Count == 0);
    }

    private static double[] ScoresOf(DraftExample example, DraftModel model)
    {
        var scores = new double[LinearHeads.Count];
        model.Score(example.Words, example.Names, example.Pieces, scores);
        return scores;
    }
}

/// <summary>Whether a pattern shows a kind in a draft, and the highest score of the kind; whether it is of the kind; whether nothing is wrong in it.</summary>
internal readonly record struct DraftScore(bool IsShown, double Score, bool Is, bool IsClean);
