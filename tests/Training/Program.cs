using ComplaintBot.Training;

var measure = Array.IndexOf(args, "--measure");
var training = measure < 0 ? args : args[..measure];
if (training is not [var output, _, ..])
{
    await Console.Error.WriteLineAsync("Usage: dotnet run -c Release --project tests/Training -- DIRECTORY FILE… [--measure FILE…]");
    return 2;
}

var files = training[1..];
var examples = files.SelectMany(LabelledText.Read).Select(Example.Of).ToList();
var (model, byCase, bySource) = ModelTrainer.Train(examples);
await File.WriteAllBytesAsync(Path.Combine(output, "severity-model.bin"), model.Write());
var measured = measure < 0 ? [] : args[(measure + 1)..];
var recipe = Recipe.Write(files, examples, model, byCase, bySource, measured);
await File.WriteAllTextAsync(Path.Combine(output, "severity-model.md"), recipe);
Console.Write(recipe);
return 0;
