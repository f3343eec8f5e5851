using ComplaintBot.Dialogs.Wording;
using ComplaintBot.Training;
using ComplaintBot.Training.Fields;

const string Usage = """
    Usage: dotnet run -c Release --project tests/Training -- DIRECTORY FILE… [--measure FILE…]          trains the severity model
           dotnet run -c Release --project tests/Training -- drafts DIRECTORY FILE… [--measure FILE…]   trains the model of drafts
           dotnet run -c Release --project tests/Training -- fields DIRECTORY FILE… [--measure FILE…]   trains the field model
    """;

var what = args is ["drafts" or "fields", ..] ? args[0] : "severity";
var paths = what == "severity" ? args : args[1..];
var measure = Array.IndexOf(paths, "--measure");
var training = measure < 0 ? paths : paths[..measure];
var measured = measure < 0 ? [] : paths[(measure + 1)..];
if (training is not [var output, _, ..])
{
    await Console.Error.WriteLineAsync(Usage);
    return 2;
}

var files = training[1..];
var (name, models, recipe) = what switch
{
    "drafts" => OfDrafts(),
    "fields" => OfFields(),
    _ => OfSeverity(),
};
foreach (var (model, bytes) in models)
{
    await File.WriteAllBytesAsync(Path.Combine(output, model + ".bin"), bytes);
}

await File.WriteAllTextAsync(Path.Combine(output, name + ".md"), recipe);
Console.Write(recipe);
return 0;

(string Name, (string Name, byte[] Bytes)[] Models, string Recipe) OfSeverity()
{
    var examples = LabelledText.ReadAll(files).Select(Example.Of).ToList();
    var (model, byCase, bySource) = ModelTrainer.Train(examples);
    return ("severity-model", [("severity-model", model.Write())], Recipe.Write(files, examples, model, byCase, bySource, measured));
}

(string Name, (string Name, byte[] Bytes)[] Models, string Recipe) OfDrafts()
{
    var examples = files.SelectMany(MarkedDraft.Read).SelectMany(DraftExample.Of).Concat(DraftExample.OfLibrary()).ToList();
    var (model, scored) = DraftTrainer.Train(examples);
    return ("draft-model", [("draft-model", model.WriteHeads()), ("draft-net", model.WriteNet())], DraftRecipe.Write(files, examples, model, scored, measured));
}

(string Name, (string Name, byte[] Bytes)[] Models, string Recipe) OfFields()
{
    var (field, bytes, text) = FieldCommand.Train(files, measured);
    return (field, [(field, bytes)], text);
}
