using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Extraction.Tagging;

namespace ComplaintBot.Training.Fields;

/// <summary>What stands beside the field model: of which texts it was made, how, and how well it does on texts it has not seen.</summary>
internal static class FieldRecipe
{
    /// <summary>Who wrote whole utterances independently of the project; the others' texts only train.</summary>
    private const string Independent = "abcd";

    public static string Write(IReadOnlyList<string> files, IReadOnlyList<FieldExample> examples, FieldModel model, int bytes, IReadOnlyList<string> measured)
    {
        var text = new StringBuilder();
        Line(text, $"# The field model");
        Line(text, $"");
        Line(text, $"`field-model.bin` ({bytes} bytes) holds weights of hashed words and of what stands around them, no text. It is made by");
        Line(text, $"`dotnet run -c Release --project tests/Training -- fields dialogs/Extraction FILE… [--measure FILE…]`; the same files give the same bytes. Train");
        Line(text, $"it anew whenever the features, `vocabulary.yaml` or the forms (dates, money, numbers) change. All texts were written for this project.");
        Line(text, $"");
        Line(text, $"| file | texts | fields | SHA-256 |");
        Line(text, $"| --- | --- | --- | --- |");
        foreach (var file in files)
        {
            var texts = MarkedText.Read(File.ReadLines(file));
            Line(text, $"| {Path.GetFileName(file)} | {texts.Count} | {texts.Sum(each => each.Marks.Count)} | {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..16]} |");
        }

        Line(text, $"");
        Line(text, $"A conditional random field over Chinese characters and words, {TokenFeatures.Buckets} buckets, tags that begin or go on with a field; a field that its form tells is");
        Line(text, $"one token. Stochastic gradient descent (AdaGrad {ChainTrainer.StepSize}, decay {ChainTrainer.Decay}, {ChainTrainer.Passes} passes, of which the later half is averaged), {ChainTrainer.LeftOut} % of the features left");
        Line(text, $"out at random, a feature stands in at least {ChainTrainer.LeastTexts} texts. What a demand asks for is told by a logistic regression over its words (AdaGrad {DemandTrainer.StepSize},");
        Line(text, $"{DemandTrainer.Passes} passes). How much more than its probability each kind is worth, so that less is missed, was chosen on the cross-validation below.");
        Line(text, $"");
        Line(text, $"F1, measured as in the tests, on texts of writers of whom the model has seen none: each of {string.Join(", ", Writers(examples))} left out in turn.");
        Line(text, $"");
        Line(text, $"| | rules alone | model alone | both |");
        Line(text, $"| --- | --- | --- | --- |");
        var all = FieldCrossValidation.Of(examples, Writers(examples));
        Figures(text, "all", all, score => score.F1);
        foreach (var kind in Enum.GetValues<FieldKind>())
        {
            Figures(text, $"`{kind.Name()}`", all, score => score.F1Of(kind.Name()));
        }

        foreach (var writer in Writers(examples))
        {
            Figures(text, $"writer {writer}", FieldCrossValidation.Of(examples, [writer]), score => score.F1);
        }

        foreach (var file in measured)
        {
            var score = new FieldScore();
            foreach (var each in MarkedText.Read(File.ReadLines(file)))
            {
                score.Add(each, FieldExtractor.Extract(FieldExtractor.Input(each.Text, each.Now, FieldExample.Zone), model));
            }

            Line(text, $"| {Path.GetFileName(file)}, never trained on | | | {score.F1:F3} |");
        }

        return text.ToString();
    }

    private static List<char> Writers(IReadOnlyList<FieldExample> examples) => [.. examples.Select(example => example.Writer).Distinct().Where(Independent.Contains).Order()];

    private static void Figures(StringBuilder text, string name, FieldCrossValidation figures, Func<FieldScore, double> figure) =>
        Line(text, $"| {name} | {figure(figures.Rules):F3} | {figure(figures.Model):F3} | {figure(figures.Both):F3} |");

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
