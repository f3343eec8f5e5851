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

    /// <summary>Every place where a trigger or a signal shows, in the order of the text, with whether it counts there and if not why.</summary>
    public static IReadOnlyList<ScopedHit> Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = new SeverityReading(new CueText(text), SeverityLexicon.Default);
        return
        [
            .. reading.Hits.Select(hit => new ScopedHit(
                hit.Match.Meaning.Trigger ?? hit.Match.Meaning.Signal!,
                hit.Match.Meaning.Signal is not null,
                hit.Match.Meaning.Guide,
                reading.Text.Original[hit.Match.Start..hit.Match.End],
                reading.Text.CodePointAt(hit.Match.Start),
                reading.Text.CodePointAt(hit.Match.End),
                hit.Scope)),
        ];
    }
}
