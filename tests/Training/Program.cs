using ComplaintBot.Training;

if (args is not [var output, .. { Length: > 0 } files])
{
    await Console.Error.WriteLineAsync("Usage: dotnet run -c Release --project tests/Training -- DIRECTORY FILE…");
    return 2;
}

var examples = files.SelectMany(LabelledText.Read).Select(Example.Of).ToList();
var (model, scored) = ModelTrainer.Train(examples);
File.WriteAllBytes(Path.Combine(output, "severity-model.bin"), model.Write());
var recipe = Recipe.Write(files, examples, model, scored);
File.WriteAllText(Path.Combine(output, "severity-model.md"), recipe);
Console.Write(recipe);
return 0;
