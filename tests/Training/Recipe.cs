using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Training;

/// <summary>What stands beside the model: of which texts it was made, how, and how well it does on texts it has not seen.</summary>
internal static class Recipe
{
    public static string Write(IReadOnlyList<string> files, IReadOnlyList<Example> examples, SeverityModel model, IReadOnlyList<Scored> scored)
    {
        var text = new StringBuilder();
        Line(text, $"# The severity model");
        Line(text, $"");
        Line(text, $"`severity-model.bin` is made by `dotnet run -c Release --project tests/Training -- dialogs/Severity FILE…` of the files below; the same files give the");
        Line(text, $"same bytes. It holds weights of hashed pieces of words, no text.");
        Line(text, $"");
        Line(text, $"| file | texts | SHA-256 |");
        Line(text, $"| --- | --- | --- |");
        foreach (var file in files)
        {
            Line(text, $"| {Path.GetFileName(file)} | {LabelledText.Read(file).Count} | {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..16]} |");
        }

        Line(text, $"");
        Line(text, $"L2-regularised logistic regression, one head for each of L≥1 … L≥4 and for each category; {ModelFeatures.Buckets} buckets of words, {ModelFeatures.Slots} slots of the lexicon's reading;");
        Line(text, $"penalties {HeadTrainer.WordPenalty} (words), {HeadTrainer.NamePenalty} (lexicon; categories {HeadTrainer.CategoryNamePenalty}); texts written for training count {HeadTrainer.WrittenWeight}. Calibrated by Platt's method, bounds chosen");
        Line(text, $"for macro-F1 at false alarms of at most 0.05, both on cross-validated scores.");
        Line(text, $"");
        Figures(text, $"Cross-validation over the real texts ({CrossValidation.Folds} folds, one case in one fold)", model, scored);
        return text.ToString();
    }

    private static void Figures(StringBuilder text, string title, SeverityModel model, IReadOnlyList<Scored> scored)
    {
        var figures = LevelFigures.Of(model, scored);
        Line(text, $"## {title}");
        Line(text, $"");
        Line(text, $"| level macro-F1 | L3+ found | false alarms | found or asked | asked | category macro-F1 |");
        Line(text, $"| --- | --- | --- | --- | --- | --- |");
        Line(text, $"| {figures.Confusion.MacroF1():F3} | {figures.Found:F3} | {figures.FalseAlarms:F3} | {figures.FoundOrAsked:F3} | {figures.Asked:F3} | {figures.Categories.MacroF1():F3} |");
        Line(text, $"");
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
