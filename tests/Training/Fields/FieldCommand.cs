namespace ComplaintBot.Training.Fields;

/// <summary>Trains the field model on marked texts and tells its recipe.</summary>
internal static class FieldCommand
{
    public static (string Name, byte[] Bytes, string Recipe) Train(IReadOnlyList<string> files, IReadOnlyList<string> measured)
    {
        var examples = files.SelectMany(file => MarkedText.Read(File.ReadLines(file)).Select(text => FieldExample.Of(text, WriterOf(file)))).ToList();
        var model = FieldModelTrainer.Train(examples);
        var bytes = model.Write();
        return ("field-model", bytes, FieldRecipe.Write(files, examples, model, bytes.Length, measured));
    }

    /// <summary>Files a1, a2 … are of one writer.</summary>
    private static char WriterOf(string file) => Path.GetFileName(file)[0];
}
