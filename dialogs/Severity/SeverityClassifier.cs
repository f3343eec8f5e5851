using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>
/// Grades by rules and model: the lexicon finds facts and their evidence, the model weighs them with all other words. Evidence of harm
/// is never lowered; a level that no trigger shows names the words that speak most for it.
/// </summary>
public sealed class SeverityClassifier : ISeverityClassifier
{
    [ThreadStatic]
    private static ModelFeatures? features;

    private readonly SeverityLexicon lexicon = SeverityLexicon.Default;
    private readonly SeverityModel model;
    private readonly bool isBound;

    /// <summary>The classifier of this product.</summary>
    public SeverityClassifier()
        : this(SeverityModel.Default)
    {
    }

    internal SeverityClassifier(SeverityModel model, bool isBound = true) => (this.model, this.isBound) = (model, isBound);

    /// <summary>The model without what the rules hold it to: only to measure what they are worth.</summary>
    public static ISeverityClassifier ModelAlone => new SeverityClassifier(SeverityModel.Default, isBound: false);

    /// <inheritdoc/>
    public Assessment Assess(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = new SeverityReading(new CueText(text), lexicon);
        var rules = LexiconSeverityClassifier.Assess(reading);
        if (rules.IsBareRequest)
        {
            return rules;
        }

        var read = Read(reading, rules);
        Span<double> scores = stackalloc double[LinearHeads.Count];
        model.Score(read, scores);
        Span<double> atLeast = stackalloc double[SeverityModel.LevelHeads];
        for (var level = Level.General; level <= Level.Crisis; level++)
        {
            atLeast[(int)level - 1] = model.AtLeast(level, scores[(int)level - 1]);
        }

        var judgement = SeverityJudgement.Of(model, atLeast, isBound ? RuleBounds.Of(reading, rules) : default);
        var category = CategoryOf(scores);
        var doubt = judgement.IsDoubtful ? SeverityQuestionChoice.Of(reading, category, scores, atLeast[0]) : (SeverityQuestion?)null;
        var ask = judgement.Level < Level.Major ? doubt : null;
        if (judgement.Level == Level.NotAComplaint)
        {
            return rules with { IsComplaint = false, Level = Level.NotAComplaint, Category = category, Triggers = [], Confidence = judgement.Confidence, Ask = ask };
        }

        return rules with
        {
            IsComplaint = true,
            Level = judgement.Level,
            Category = category,
            Triggers = rules.IsComplaint ? rules.Triggers : reading.Triggers(),
            Confidence = judgement.Confidence,
            Ask = ask,
            Doubt = doubt,
            IsMajor = atLeast[(int)Level.Major - 1],
            Evidence = LevelEvidence.Of(reading, judgement.Level, read, model),
        };
    }

    /// <summary>What the model sees of a text.</summary>
    internal static ModelFeatures Read(SeverityReading reading, Assessment rules)
    {
        features ??= new ModelFeatures();
        features.ReadWords(reading.Text.Folded);
        LexiconFeatures.Read(reading, rules, features);
        return features;
    }

    private static Category CategoryOf(ReadOnlySpan<double> scores)
    {
        var best = 0;
        for (var i = 1; i < CategoryNames.Count; i++)
        {
            best = scores[SeverityModel.LevelHeads + i] > scores[SeverityModel.LevelHeads + best] ? i : best;
        }

        return (Category)best;
    }
}
