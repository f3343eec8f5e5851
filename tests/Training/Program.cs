using ComplaintBot.Dialogs.Wording;
using ComplaintBot.Training;

var isDrafts = args is ["drafts", ..];
var paths = isDrafts ? args[1..] : args;
var measure = Array.IndexOf(paths, "--measure");
var training = measure < 0 ? paths : paths[..measure];
var measured = measure < 0 ? [] : paths[(measure + 1)..];
if (training is not [var output, _, ..])
{
    await Console.Error.WriteLineAsync("Usage: dotnet run -c Release --project tests/Training -- [drafts] DIRECTORY FILE… [--measure FILE…]");
    return 2;
}

var (name, bytes, recipe) = isDrafts ? OfDrafts() : OfSeverity();
await File.WriteAllBytesAsync(Path.Combine(output, name + ".bin"), bytes);
await File.WriteAllTextAsync(Path.Combine(output, name + ".md"), recipe);
Console.Write(recipe);
return 0;

(string Name, byte[] Bytes, string Recipe) OfSeverity()
{
    var examples = training[1..].SelectMany(LabelledText.Read).Select(Example.Of).ToList();
    var (model, byCase, bySource) = ModelTrainer.Train(examples);
    return ("severity-model", model.Write(), Recipe.Write(training[1..], examples, model, byCase, bySource, measured));
}

(string Name, byte[] Bytes, string Recipe) OfDrafts()
{
    var examples = training[1..].SelectMany(MarkedDraft.Read).SelectMany(DraftExample.Of).Concat(DraftExample.OfLibrary()).ToList();
    var (model, scored) = DraftTrainer.Train(examples);
    return ("draft-model", model.Write(), DraftRecipe.Write(training[1..], examples, model, scored, measured));
}
