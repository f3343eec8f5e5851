using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ComplaintBot.Dialogs.Learning;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Training;

/// <summary>What stands beside the model: of which texts it was made, how, and how well it does on texts it has not seen.</summary>
internal static class Recipe
{
    public static string Write(IReadOnlyList<string> files, IReadOnlyList<Example> examples, SeverityModel model, IReadOnlyList<Scored> byCase, IReadOnlyList<Scored> bySource, IReadOnlyList<string> measured)
    {
        var text = new StringBuilder();
        Line(text, $"# The severity model");
        Line(text, $"");
        Line(text, $"`severity-model.bin` holds weights of hashed pieces of words and of the lexicon's reading, no text. It is made by");
        Line(text, $"`dotnet run -c Release --project tests/Training -- dialogs/Severity FILE… [--measure FILE…]`; the same files give the same bytes. Train it anew");
        Line(text, $"whenever `triggers.yaml`, the scope rules or the features change. Texts with a `source` are real and not part of this project; the others were");
        Line(text, $"written for training. `stretches.tsv` tells by offsets where real texts show a level.");
        Line(text, $"");
        Line(text, $"| file | texts | SHA-256 |");
        Line(text, $"| --- | --- | --- |");
        foreach (var file in files)
        {
            Line(text, $"| {Path.GetFileName(file)} | {File.ReadLines(file).Count(line => line.Trim().Length > 0)} | {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..16]} |");
        }

        Line(text, $"");
        Line(text, $"One L2-regularised logistic regression (L-BFGS) for each of L1+, L2+, L3+, L4 and for each category: {ModelFeatures.Buckets} buckets of words, {ModelFeatures.Slots} slots of");
        Line(text, $"the lexicon's reading; penalties {HeadTrainer.WordPenalty} (words), {HeadTrainer.NamePenalty} (lexicon), {HeadTrainer.CategoryNamePenalty} (lexicon, for categories); a feature stands in at least {FeatureColumns.LeastTexts} texts; written texts count");
        Line(text, $"{HeadTrainer.WrittenWeight}, real ones 1, stretches of real ones that tell of a level on their own {HeadTrainer.StretchWeight}. Probabilities by Platt's method. The bounds from which levels are given are those of the best macro-F1 (plus a fifth of what is");
        Line(text, $"found of L3+, together with the bounds beside it) with false alarms of at most {ModelTrainer.FalseAlarms}, the one from which a question is asked that of {ModelTrainer.Asked} asked; both on the scores of the first two");
        Line(text, $"kinds of cross-validation below together, since what comes will be of known and of unknown kinds.");
        Line(text, $"");
        Line(text, $"False alarms: L0 and L1 called L3 or L4. Cross-validation keeps all texts of one case in one fold and measures on real texts only.");
        Line(text, $"");
        Line(text, $"| | level macro-F1 | L3+ found | false alarms | found or asked | asked | category macro-F1 |");
        Line(text, $"| --- | --- | --- | --- | --- | --- | --- |");
        Figures(text, $"{CrossValidation.Folds} folds", model, byCase);
        foreach (var (name, has) in Languages)
        {
            Figures(text, name, model, [.. byCase.Where(each => has(each.Example.Label.Text))]);
        }

        Figures(text, "each source left out in turn", model, bySource);
        Ablation(text, "words alone", [.. examples.Select(example => example with { Names = [] })]);
        Ablation(text, "the lexicon's reading alone", [.. examples.Select(example => example with { Words = [] })]);
        Figures(text, "no rule binds the model", model, [.. byCase.Select(each => each with { Example = each.Example with { Rules = default } })]);
        foreach (var percent in (ReadOnlySpan<int>)[25, 50, 75])
        {
            Figures(text, $"{percent} % of the training texts", model, CrossValidation.ByCase(examples, percent / 100.0));
        }

        foreach (var file in measured)
        {
            Figures(text, $"{Path.GetFileName(file)}, never trained on", model, [.. LabelledText.Read(file).Select(label => Example.Of(label).ScoredBy(model))]);
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, Func<string, bool> Has)> Languages =>
    [
        ("of these, Chinese", Dialogs.Language.Script.IsChinese),
        ("of these, English", text => !Dialogs.Language.Script.IsChinese(text)),
    ];

    private static void Ablation(StringBuilder text, string name, IReadOnlyList<Example> examples)
    {
        var scored = CrossValidation.ByCase(examples);
        Figures(text, name, ModelTrainer.JudgeOf(scored), scored);
    }

    private static void Figures(StringBuilder text, string name, SeverityModel model, IReadOnlyList<Scored> scored)
    {
        var figures = LevelFigures.Of(model, scored);
        Line(text, $"| {name} | {figures.Confusion.MacroF1():F3} | {figures.Found:F3} | {figures.FalseAlarms:F3} | {figures.FoundOrAsked:F3} | {figures.Asked:F3} | {figures.Categories.MacroF1():F3} |");
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
