using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>
/// Finds the triggers of SYSTEMS 3.2 in a text. Asserted or threatened ones fire; negated, feared, reported and idiomatic ones do
/// not (S-010).
/// </summary>
public static class TriggerDetector
{
    /// <summary>All triggers, in the order of SYSTEMS 3.2.</summary>
    public static IReadOnlyList<Trigger> Triggers => SeverityLexicon.Default.Triggers;

    /// <summary>Combinations that raise a case further (SYSTEMS 3.3).</summary>
    public static IReadOnlyList<TriggerCombo> Combos => SeverityLexicon.Default.Combos;

    /// <summary>The triggers that fire, one hit each, in the order of the text.</summary>
    public static IReadOnlyList<TriggerHit> Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SeverityReading(new CueText(text), SeverityLexicon.Default).Triggers();
    }
}
