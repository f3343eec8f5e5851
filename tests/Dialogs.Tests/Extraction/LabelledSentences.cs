using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Training.Fields;

namespace ComplaintBot.Dialogs.Tests.Extraction;

/// <summary>Sentences with their fields marked; no model is trained on them. How they are written and scored: <see cref="MarkedText"/>, <see cref="FieldScore"/>.</summary>
internal static class LabelledSentences
{
    public static FieldScore Measure(string name)
    {
        using var stream = typeof(LabelledSentences).Assembly.GetManifestResourceStream("Sentences/" + name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        var score = new FieldScore();
        foreach (var text in MarkedText.Read(reader.ReadToEnd().Split('\n')))
        {
            score.Add(text, FieldExtractor.Extract(text.Text, text.Now, FieldExample.Zone));
        }

        return score;
    }
}
