namespace ComplaintBot.Dialogs.Severity;

/// <summary>What rules and model together make of one text.</summary>
/// <param name="Level">The level.</param>
/// <param name="Confidence">From 0 to 1, that it is right.</param>
/// <param name="IsDoubtful">Whether it may well be L3 or more: where less is shown, one question would tell.</param>
internal readonly record struct SeverityJudgement(Level Level, double Confidence, bool IsDoubtful)
{
    /// <summary>Below this probability of being a complaint a text is none, whatever harm is told in it: how do I claim for my stay in hospital?</summary>
    private const double CertainlyNone = 0.25;

    /// <summary>Above this one a text is a complaint though the rules find nothing in it that is held against anyone.</summary>
    private const double CertainlyOne = 0.7;

    /// <summary>Judges by the probabilities of being at least L1 … L4 and by what the rules show.</summary>
    public static SeverityJudgement Of(SeverityModel model, ReadOnlySpan<double> atLeast, RuleBounds rules)
    {
        var level = Level.NotAComplaint;
        for (var each = Level.General; each <= Level.Crisis; each++)
        {
            // A crisis is major first: where the one is unlikely, the other is a mistake.
            level = atLeast[(int)each - 1] > model.GivenFrom(each) && (each < Level.Crisis || level == Level.Major) ? each : level;
        }

        var isDoubtful = atLeast[(int)Level.Major - 1] >= model.AskFrom;
        if (rules.Harm > level)
        {
            var isNone = level == Level.NotAComplaint && atLeast[0] < CertainlyNone;
            level = isNone ? level : rules.Harm;
            isDoubtful |= isNone && rules.Harm >= Level.Major;
        }
        else if (rules.SaysNothing || (rules.IsHarmless && atLeast[0] < CertainlyOne))
        {
            level = Level.NotAComplaint;
        }

        return new SeverityJudgement(level, CertaintyOf(atLeast, level), isDoubtful);
    }

    private static double CertaintyOf(ReadOnlySpan<double> atLeast, Level level)
    {
        var reached = level == Level.NotAComplaint ? 1 : atLeast[(int)level - 1];
        var passed = level == Level.Crisis ? 0 : atLeast[(int)level];
        return Math.Round(Math.Clamp(reached - passed, 0.05, 0.99), 2);
    }
}
