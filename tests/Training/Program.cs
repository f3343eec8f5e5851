using ComplaintBot.Training;
using ComplaintBot.Training.Fields;

const string Usage = """
    Usage: dotnet run -c Release --project tests/Training -- DIRECTORY FILE… [--measure FILE…]          trains the severity model
           dotnet run -c Release --project tests/Training -- fields DIRECTORY FILE… [--measure FILE…]   trains the field model
    """;

var measure = Array.IndexOf(args, "--measure");
var training = measure < 0 ? args : args[..measure];
var measured = measure < 0 ? [] : args[(measure + 1)..];
if (training is ["fields", var directory, _, ..])
{
    await FieldCommand.Run(directory, training[2..], measured);
    return 0;
}

if (training is not [var output, _, ..])
{
    await Console.Error.WriteLineAsync(Usage);
    return 2;
}

var files = training[1..];
var examples = files.SelectMany(LabelledText.Read).Select(Example.Of).ToList();
var (model, byCase, bySource) = ModelTrainer.Train(examples);
await File.WriteAllBytesAsync(Path.Combine(output, "severity-model.bin"), model.Write());
var recipe = Recipe.Write(files, examples, model, byCase, bySource, measured);
await File.WriteAllTextAsync(Path.Combine(output, "severity-model.md"), recipe);
Console.Write(recipe);
return 0;
