using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>Decides whether words that show a trigger mean it where they stand (S-010).</summary>
internal sealed class ScopeRules(CueText text, CueContexts contexts, TextUnits units, DenialRules denials)
{
    /// <summary>How far a question reaches; in characters.</summary>
    private const int QuestionReach = 120;

    private readonly SpeechRules speech = new(text, contexts, units);
    private readonly OutcomeRules outcome = new(text, contexts, units, denials);

    /// <summary>Whether the text only asks: nothing in it is a grievance.</summary>
    public bool IsNeutralQuestion { private get; set; }

    public HitScope Of(CueMatch<CueMeaning> match)
    {
        var kind = match.Meaning.Kind;
        if (contexts.CoversOrIs(CueContext.Idiom, match.Start, match.End) || (kind == CueKind.Act && speech.IsJoke(match)))
        {
            return HitScope.Idiom;
        }

        if (contexts.Covers(CueContext.Name, match.Start, match.End) || speech.IsTitle(match) || speech.IsProperName(match) || (kind == CueKind.Act && denials.IsGovernedBy(CueContext.Trade, match)))
        {
            return HitScope.Name;
        }

        if ((kind != CueKind.Remark && speech.IsReported(match)) || (kind == CueKind.Act && speech.IsQuoted(match)))
        {
            return HitScope.Reported;
        }

        if (denials.IsGovernedBy(CueContext.ThirdParty, match))
        {
            return HitScope.ThirdParty;
        }

        if (IsNegated(match))
        {
            return HitScope.Negated;
        }

        if (IsHypothetical(match))
        {
            return HitScope.Hypothetical;
        }

        if (IsQuestion(match))
        {
            return HitScope.Question;
        }

        if (outcome.IsSettled(match))
        {
            return HitScope.Settled;
        }

        return outcome.IsSupported(match) ? HitScope.Counts : HitScope.Unsupported;
    }

    /// <summary>墙上写着可以退款.</summary>
    public bool IsReported(CueMatch<CueMeaning> match) => speech.IsReported(match);

    private bool IsNegated(CueMatch<CueMeaning> match) => match.Meaning.Kind switch
    {
        CueKind.Demand => denials.IsRuledOut(match),
        CueKind.Act => denials.IsRuledOut(match) || denials.IsDenied(match),
        _ => denials.IsDenied(match),
    };

    /// <summary>差点受伤 · if somebody had died · 如果起火怎么办. A threat that hangs on a condition is a threat.</summary>
    private bool IsHypothetical(CueMatch<CueMeaning> match) => match.Meaning.Kind switch
    {
        CueKind.Demand => false,
        CueKind.Act => denials.IsGovernedBy(CueContext.Condition, match) || denials.IsGovernedBy(CueContext.Nearly, match),
        CueKind.Fact => denials.IsGovernedBy(CueContext.Supposed, match) || denials.IsGovernedBy(CueContext.Condition, match)
            || denials.IsGovernedBy(CueContext.Nearly, match),
        _ => match.Meaning.Guide >= Level.Serious && denials.IsGovernedBy(CueContext.Condition, match),
    };

    /// <summary>请问支持退款吗 · do I need a lawyer?</summary>
    private bool IsQuestion(CueMatch<CueMeaning> match)
    {
        if (match.Meaning.Kind is not (CueKind.Demand or CueKind.Act) || match.Meaning.Guide == Level.Crisis)
        {
            return false;
        }

        var (start, end) = units.Sentences(match.Start);
        (start, end) = (Math.Max(start, match.Start - QuestionReach), Math.Min(end, match.End + QuestionReach));
        if (text.Folded.AsSpan(start, end - start).IndexOfAny('?', '吗') < 0 || !contexts.Between(CueContext.Inquiry, start, end).Any())
        {
            return false;
        }

        return match.Meaning.Kind == CueKind.Demand
            ? IsNeutralQuestion
            : !contexts.Between(CueContext.Grievance, start, end).Any(word => word.Start >= match.End || word.End <= match.Start)
            && !contexts.Between(CueContext.Threatened, start, end).Any();
    }
}
