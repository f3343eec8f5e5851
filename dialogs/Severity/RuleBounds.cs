namespace ComplaintBot.Dialogs.Severity;

/// <summary>Where the rules bind the model.</summary>
/// <param name="Harm">The level that evidence of harm shows: illness, injury, death, violence, danger. No model lowers it. L1 where somebody says that
/// they complain and of what, L0 where there is neither.</param>
/// <param name="IsHarmless">Whether nothing is held against anyone: no dissatisfaction and no fact, but praise, thanks or a question.</param>
/// <param name="SaysNothing">Whether, besides, hardly a word is there: a number, a greeting.</param>
internal readonly record struct RuleBounds(Level Harm, bool IsHarmless, bool SaysNothing)
{
    public static RuleBounds Of(SeverityReading reading, Assessment rules)
    {
        if (!rules.IsComplaint)
        {
            var isHarmless = reading.Grievances.Count == 0 && reading.Facts.Count == 0;
            return new RuleBounds(Level.NotAComplaint, isHarmless, isHarmless && reading.Text.Folded.Count(char.IsLetter) < LexiconSeverityClassifier.ShortestStatement);
        }

        var harm = SaysSo(reading) ? Level.General : Level.NotAComplaint;
        var grave = 0;
        foreach (var fact in reading.Facts)
        {
            grave += IsGrave(fact.Meaning) ? 1 : 0;
            var shown = IsGrave(fact.Meaning) && grave == 1 ? Level.Major : fact.Meaning.Guide;
            harm = shown > harm && (IsGrave(fact.Meaning) || IsHarm(fact.Meaning)) ? shown : harm;
        }

        return new RuleBounds(harm, false, false);
    }

    /// <summary>我要投诉，师傅态度很差 · I want to complain about …</summary>
    private static bool SaysSo(SeverityReading reading) =>
        reading.Facts.Count > 0 && reading.Of(CueContext.BareRequest).Any(said => reading.Text.Folded.AsSpan(said.Start) is ['我', ..] or ['i', ' ', ..]);

    /// <summary>Safety, illness, self-harm and violence, in whatever words.</summary>
    private static bool IsHarm(CueMeaning meaning) =>
        IsHarm(meaning.FactId) || IsHarm(meaning.Shows) || meaning.FactId is "assault" or "vehicle_control" or "hazard" or "foreign_object" or "medical_error";

    private static bool IsHarm(string? fact) => fact is "safety" or "illness" or "injury" or "extreme_behaviour" or "threat";

    /// <summary>Death and hospital make a crisis where a second word says so: one may stand for the claim after it, or for someone else's.</summary>
    private static bool IsGrave(CueMeaning meaning) => meaning.FactId is "death" or "serious_harm";
}
