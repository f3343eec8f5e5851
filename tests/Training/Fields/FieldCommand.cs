namespace ComplaintBot.Training.Fields;

/// <summary>Trains the field model on marked texts and writes it, with its recipe, into a directory.</summary>
internal static class FieldCommand
{
    public static async Task Run(string output, IReadOnlyList<string> files, IReadOnlyList<string> measured)
    {
        var examples = files.SelectMany(file => MarkedText.Read(File.ReadLines(file)).Select(text => FieldExample.Of(text, WriterOf(file)))).ToList();
        var model = FieldModelTrainer.Train(examples);
        var bytes = model.Write();
        await File.WriteAllBytesAsync(Path.Combine(output, "field-model.bin"), bytes);
        var recipe = FieldRecipe.Write(files, examples, model, bytes.Length, measured);
        await File.WriteAllTextAsync(Path.Combine(output, "field-model.md"), recipe);
        Console.Write(recipe);
    }

    /// <summary>Files a1, a2 … are of one writer.</summary>
    private static char WriterOf(string file) => Path.GetFileName(file)[0];
}
