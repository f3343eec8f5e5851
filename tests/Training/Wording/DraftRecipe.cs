using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Training;

/// <summary>What stands beside the model of drafts: of which drafts it was made, how, and how well it does on drafts it has not seen.</summary>
internal static class DraftRecipe
{
    public static string Write(IReadOnlyList<string> files, IReadOnlyList<DraftExample> examples, DraftModel model, IReadOnlyList<ScoredDraft> scored, IReadOnlyList<string> measured)
    {
        var text = new StringBuilder();
        var bounds = DraftTrainer.Bounds(scored);
        var figures = DraftFigures.Of(scored, bounds);
        Line(text, $"# The model of drafts");
        Line(text, $"");
        Line(text, $"`draft-model.bin` and `draft-net.bin` hold weights of hashed pieces of words and of what patterns and concepts show, no text. They are made by");
        Line(text, $"`dotnet run -c Release --project tests/Training -- drafts dialogs/Wording FILE… [--measure FILE…]`; the same files give the same bytes. Train them anew");
        Line(text, $"whenever the patterns, the concepts, the library or the features change. The drafts stand in `training`.");
        Line(text, $"");
        Line(text, $"One L2-regularised logistic regression (L-BFGS) for each kind of finding: over sentences, for `no_action` over drafts that apologise; penalties");
        Line(text, $"{DraftTrainer.WordPenalty} (words) and {DraftTrainer.NamePenalty} (what patterns and concepts show); a feature stands in at least {FeatureColumns.LeastTexts}. What the library says itself is clean; it, `plain`, `sly` and `printed` count {DraftTrainer.ChosenWeight}. Beside them,");
        Line(text, $"with a share of {DraftModel.NetShare}, a convolutional net reads them and those of `few`: filters of 1, 2, 3 and 5 words or characters, {NetTrainer.Epochs} rounds of Adam. What");
        Line(text, $"patterns show is found, weak ones aside; beyond that the least score of a finding is that of the best F1 less {DraftTrainer.CleanCost} for each marked clean draft in the");
        Line(text, $"drafts of the kind, on scores by models that have not seen a draft's writer ({DraftTrainer.Folds} folds).");
        Line(text, $"");
        Line(text, $"| | F1, median of kinds | mean | clean drafts marked |");
        Line(text, $"| --- | --- | --- | --- |");
        Row(text, $"{DraftTrainer.Folds} folds", figures);
        Row(text, "patterns alone", DraftFigures.Of([.. scored.Select(draft => (draft.Draft, (IReadOnlySet<FindingKind>)draft.Scores.SelectMany(each => each.Shown).ToHashSet()))]));
        Ablation(text, "no net", examples, 1);
        Ablation(text, "words alone, no net", [.. examples.Select(example => example with { Names = [], Shown = new HashSet<FindingKind>() })], 1);
        foreach (var percent in (ReadOnlySpan<int>)[25, 50])
        {
            Ablation(text, $"{percent} % of the drafts, no net", examples, percent / 100.0);
        }

        foreach (var file in measured)
        {
            Row(text, $"{Path.GetFileName(file)}, never trained on", DraftFigures.Of(MarkedDraft.Read(file), model));
        }

        Line(text, $"");
        Line(text, $"| kind, 5 folds | precision | recall | F1 | drafts |");
        Line(text, $"| --- | --- | --- | --- | --- |");
        foreach (var kind in figures.Kinds)
        {
            Line(text, $"| {kind.Kind.Name()} | {(double)kind.Right / (kind.Right + kind.Wrong):F2} | {(double)kind.Right / (kind.Right + kind.Missed):F2} | {DraftFigures.F1(kind):F2} | {kind.Right + kind.Missed} |");
        }

        Line(text, $"");
        Line(text, $"| file | drafts | SHA-256 |");
        Line(text, $"| --- | --- | --- |");
        foreach (var file in files)
        {
            Line(text, $"| {Path.GetFileName(file)} | {MarkedDraft.Read(file).Count} | {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..16]} |");
        }

        return text.ToString();
    }

    private static void Ablation(StringBuilder text, string name, IReadOnlyList<DraftExample> examples, double share)
    {
        var scored = DraftTrainer.CrossValidate(examples, share, withNet: false);
        Row(text, name, DraftFigures.Of(scored, DraftTrainer.Bounds(scored)));
    }

    private static void Row(StringBuilder text, string name, DraftFigures figures) =>
        Line(text, $"| {name} | {figures.Median:F2} | {figures.Mean:F2} | {figures.MarkedShare:F3} |");

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
