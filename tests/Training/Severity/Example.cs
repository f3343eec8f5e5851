using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Learning;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Training;

/// <summary>A labelled text as the model sees it.</summary>
/// <param name="Label">The text and its labels.</param>
/// <param name="Words">Buckets of its words.</param>
/// <param name="Names">Slots of what the lexicon reads in it.</param>
/// <param name="Rules">Where the rules bind the model.</param>
internal sealed record Example(LabelledText Label, int[] Words, int[] Names, RuleBounds Rules)
{
    /// <summary>The example's scores by the model as it is used.</summary>
    public Scored ScoredBy(SeverityModel model)
    {
        var reading = new SeverityReading(new CueText(Label.Text), SeverityLexicon.Default);
        Span<double> scores = stackalloc double[LinearHeads.Count];
        model.Score(SeverityClassifier.Read(reading, LexiconSeverityClassifier.Assess(reading)), scores);
        return new Scored(this, scores[..HeadTrainer.Heads].ToArray());
    }

    public static Example Of(LabelledText label)
    {
        var reading = new SeverityReading(new CueText(label.Text), SeverityLexicon.Default);
        var rules = LexiconSeverityClassifier.Assess(reading);
        var features = SeverityClassifier.Read(reading, rules);
        return new Example(label, [.. features.Grams], [.. features.Named], RuleBounds.Of(reading, rules));
    }
}
