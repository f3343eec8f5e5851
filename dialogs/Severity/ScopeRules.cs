using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>Decides whether words that show a trigger mean it where they stand (S-010).</summary>
internal sealed class ScopeRules(CueText text, CueContexts contexts, TextUnits units, bool isNeutralQuestion)
{
    /// <summary>How far a word reaches that rules out or denies what follows it; in characters.</summary>
    private const int ChineseReach = 8;
    private const int EnglishReach = 30;
    private const int ChineseDenial = 2;
    private const int EnglishDenial = 16;

    /// <summary>How far it reaches along a list: 不会找律师、找媒体、上法院.</summary>
    private const int ListReach = 40;

    /// <summary>How far "the news said" and "he said he would" reach.</summary>
    private const int ReportReach = 60;

    /// <summary>How near to a body the word must stand that turns to it.</summary>
    private const int ChineseApproach = 12;
    private const int EnglishApproach = 45;

    /// <summary>How far before a quotation it says who speaks.</summary>
    private const int SpeakerReach = 12;

    private readonly bool isPraised = contexts.Has(CueContext.Praise) || contexts.Has(CueContext.Thanks);
    private bool? isFriendly;

    /// <summary>Whether there is more praise in the text than grievance.</summary>
    private bool IsFriendly => isFriendly ??= EndsWell(0, least: 2);

    public HitScope Of(CueMatch<CueMeaning> match)
    {
        var kind = match.Meaning.Kind;
        if (contexts.CoversOrIs(CueContext.Idiom, match.Start, match.End) || (kind == CueKind.Act && IsJoke(match)))
        {
            return HitScope.Idiom;
        }

        if (contexts.Covers(CueContext.Name, match.Start, match.End) || IsTitle(match) || IsProperName(match) || (kind == CueKind.Act && IsTrade(match)))
        {
            return HitScope.Name;
        }

        if ((kind != CueKind.Remark && IsReported(match)) || (kind == CueKind.Act && IsQuoted(match)))
        {
            return HitScope.Reported;
        }

        if (Precedes(CueContext.ThirdParty, match, ChineseReach, EnglishReach))
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

        if (IsSettled(match))
        {
            return HitScope.Settled;
        }

        return IsSupported(match) ? HitScope.Counts : HitScope.Unsupported;
    }

    /// <summary>我不是要退款 · 退款就不用了 · I don't want a refund.</summary>
    public bool IsRuledOut(CueMatch<CueMeaning> match) =>
        contexts.Covers(CueContext.NotWanted, match.Start, match.End)
        || Precedes(CueContext.NotWanted, match, ChineseReach, EnglishReach)
        || contexts.Between(CueContext.NotWanted, match.End, match.End + ChineseDenial + 1).Any(after => ClosesClause(after.End));

    /// <summary>没人受伤 · nobody was hurt.</summary>
    public bool IsDenied(CueMatch<CueMeaning> match) =>
        contexts.Covers(CueContext.Absent, match.Start, match.End) || Precedes(CueContext.Absent, match, ChineseDenial, EnglishDenial);

    /// <summary>墙上写着可以投诉到消协 · my friend said I should call a lawyer. Ends where somebody speaks of themselves.</summary>
    public bool IsReported(CueMatch<CueMeaning> match)
    {
        var from = Math.Max(units.Sentences(match.Start).Start, match.Start - ReportReach);
        var clause = units.Clause(match.Start).Start;
        return contexts.Between(CueContext.Reported, from, match.Start).Any(said =>
            said.End <= match.Start
            && (said.Start >= clause || !contexts.Between(CueContext.Self, Math.Max(said.End, clause), match.Start).Any()));
    }

    /// <summary>店员说“有本事去告”: what the customer says, and what is quoted without a speaker, is no quotation.</summary>
    private bool IsQuoted(CueMatch<CueMeaning> match)
    {
        var from = Math.Max(0, match.Start - ReportReach);
        var before = text.Folded.AsSpan(from, match.Start - from);
        var open = before.LastIndexOfAny('“', '「', '『');
        if (open < 0 || before[open..].IndexOfAny('”', '」', '』') >= 0)
        {
            return false;
        }

        var speaker = Math.Max(0, from + open - SpeakerReach);
        return contexts.Between(CueContext.Says, speaker, from + open).Any() && !contexts.Between(CueContext.Customer, speaker, from + open).Any()
            && !contexts.Between(CueContext.Self, speaker, from + open).Any();
    }

    private static bool IsEnglish(char character) => char.IsAsciiLetter(character);

    /// <summary>我是电视台的 · my neighbour is a lawyer.</summary>
    private bool IsTrade(CueMatch<CueMeaning> match) => Precedes(CueContext.Trade, match, ChineseReach, EnglishReach);

    /// <summary>《今日说法》.</summary>
    private bool IsTitle(CueMatch<CueMeaning> match)
    {
        var (start, end) = units.Sentences(match.Start);
        var open = text.Folded.LastIndexOf('《', match.Start, match.Start - start + 1);
        return open >= 0 && text.Folded.IndexOf('》', open, end - open) >= match.End;
    }

    /// <summary>"Marlowe Court" is an address, "Small Claims Court" is none; "Sue" is a person.</summary>
    private bool IsProperName(CueMatch<CueMeaning> match)
    {
        var before = text.Original.AsSpan(0, match.Start);
        if (!char.IsAsciiLetterUpper(text.Original[match.Start]) || !before.EndsWith(" "))
        {
            return false;
        }

        before = before.TrimEnd();
        var word = before[(before.LastIndexOfAny(' ', '\n') + 1)..];
        var isInSentence = word.Length > 1 && char.IsAsciiLetterLower(word[^1]);
        return text.Folded.AsSpan(match.Start, match.End - match.Start) switch
        {
            "court" => isInSentence && char.IsAsciiLetterUpper(word[0])
                && !(word is "The" or "Claims" or "High" or "Supreme" or "County" or "District" or "Federal" or "Crown" or "Civil" or "State" or "Superior" or "Consumer"),
            "sue" => isInSentence && char.IsAsciiLetterLower(text.Original[match.Start + 1]),
            _ => false,
        };
    }

    private bool IsJoke(CueMatch<CueMeaning> match)
    {
        var (start, end) = units.Sentences(match.Start);
        return contexts.Between(CueContext.Joke, start, end + ChineseReach).Any();
    }

    private bool IsNegated(CueMatch<CueMeaning> match) => match.Meaning.Kind switch
    {
        CueKind.Demand => IsRuledOut(match),
        CueKind.Act => IsRuledOut(match) || IsDenied(match),
        _ => IsDenied(match),
    };

    /// <summary>差点受伤 · if somebody had died · 如果起火怎么办. A threat that hangs on a condition is a threat.</summary>
    private bool IsHypothetical(CueMatch<CueMeaning> match) => match.Meaning.Kind switch
    {
        CueKind.Demand => false,
        CueKind.Act => Precedes(CueContext.Condition, match, ChineseReach, EnglishReach) || Precedes(CueContext.Nearly, match, ChineseReach, EnglishReach),
        CueKind.Fact => Precedes(CueContext.Supposed, match, ChineseReach, EnglishReach) || Precedes(CueContext.Condition, match, ChineseReach, EnglishReach)
            || Precedes(CueContext.Nearly, match, ChineseReach, EnglishReach),
        _ => match.Meaning.Guide >= Level.Serious && Precedes(CueContext.Condition, match, ChineseReach, EnglishReach),
    };

    /// <summary>请问支持退款吗 · do I need a lawyer?</summary>
    private bool IsQuestion(CueMatch<CueMeaning> match)
    {
        if (match.Meaning.Kind is not (CueKind.Demand or CueKind.Act) || match.Meaning.Guide == Level.Crisis)
        {
            return false;
        }

        var (start, end) = units.Sentences(match.Start);
        if (text.Folded.AsSpan(start, end - start).IndexOfAny('?', '吗') < 0 || !contexts.Between(CueContext.Inquiry, start, end).Any())
        {
            return false;
        }

        return match.Meaning.Kind == CueKind.Demand
            ? isNeutralQuestion
            : !contexts.Between(CueContext.Grievance, start, end).Any(word => word.Start >= match.End || word.End <= match.Start)
            && !contexts.Between(CueContext.Threatened, start, end).Any();
    }

    /// <summary>
    /// 之前漏过水，师傅已经修好了 · I was going to call the police but you sorted it: put right afterwards, or taken back, and nothing is held
    /// against anyone after that.
    /// </summary>
    private bool IsSettled(CueMatch<CueMeaning> match)
    {
        var (start, end) = units.Sentences(match.Start, after: 1);
        if (contexts.Between(CueContext.Settled, match.End, end).Any(over => !IsDenied(over) && !IsHeldAgainst(over.End, units.Sentences(over.Start).End)))
        {
            return match.Meaning.Guide < Level.Major ? !IsHeldAgainst(end, text.Folded.Length) || EndsWell(match.End) : EndsWell(match.End);
        }

        var once = match.Meaning.Kind is CueKind.Act or CueKind.Demand ? CueContext.Retracted : CueContext.Past;
        return contexts.Between(once, Math.Max(start, match.Start - ReportReach), match.Start + 1).Any() && EndsWell(match.End);
    }

    /// <summary>Whether praise, thanks and what is settled outweigh what is held against anyone from there to the end.</summary>
    private bool EndsWell(int from, int least = 1)
    {
        var good = Count(CueContext.Praise) + Count(CueContext.Thanks) + (2 * Count(CueContext.Settled));
        return good >= least && good > Count(CueContext.Grievance);

        int Count(CueContext context) => contexts.Between(context, from, text.Folded.Length).Count(word => !IsDenied(word));
    }

    /// <summary>Whether somebody complains between two places.</summary>
    private bool IsHeldAgainst(int from, int to) =>
        contexts.Between(CueContext.Grievance, from, to).Any(word => !IsDenied(word));

    private bool IsSupported(CueMatch<CueMeaning> match)
    {
        if (match.Meaning.Beside is { } needed && (!StandsBeside(needed, match) || (needed == CueContext.Blame && IsFriendly)))
        {
            return false;
        }

        var isHarm = match.Meaning.Kind == CueKind.Fact && (match.Meaning.Guide >= Level.Major || !IsFriendly);
        if (!isPraised || isHarm || match.Meaning.Guide == Level.Crisis)
        {
            return true;
        }

        if (match.Meaning.Kind == CueKind.Demand)
        {
            var clause = units.Clause(match.Start);
            if (contexts.Between(CueContext.Wish, clause.Start, clause.End).Any())
            {
                return true;
            }
        }

        // In a friendly text minor words need a grievance near them, and grave ones must not stand in a sentence of praise.
        var near = match.Meaning.Guide < Level.Major ? units.Sentences(match.Start, 1, 1) : units.Sentences(match.Start);
        return contexts.Between(CueContext.Grievance, near.Start, near.End).Any(word => !IsDenied(word))
            || (match.Meaning.Guide >= Level.Major && !IsFriendly && !contexts.Between(CueContext.Praise, near.Start, near.End).Any());
    }

    private bool StandsBeside(CueContext needed, CueMatch<CueMeaning> match)
    {
        var isBlame = needed == CueContext.Blame;
        var (start, end) = isBlame ? units.Sentences(match.Start, 1, 1) : units.Sentences(match.Start);
        if (needed == CueContext.Approach)
        {
            var reach = IsEnglish(text.Folded[match.Start]) ? EnglishApproach : ChineseApproach;
            start = Math.Max(start, match.Start - reach);
            end = Math.Min(end, match.End + reach);
        }

        return contexts.Between(needed, start, end).Any(word => (word.Start >= match.End || word.End <= match.Start) && !(needed == CueContext.Grievance && IsDenied(word)));
    }

    /// <summary>
    /// Whether a word of the context stands before the match in its clause, not farther away than its script's reach, and nothing between
    /// them turns the sentence round (不退款就曝光).
    /// </summary>
    private bool Precedes(CueContext context, CueMatch<CueMeaning> match, int chineseReach, int englishReach)
    {
        var clause = units.Clause(match.Start).Start;
        foreach (var before in contexts.Between(context, Math.Max(clause, match.Start - ReportReach), match.Start))
        {
            // The last character of the word may be the first of the match (不要 + 要赔); a match that says no itself stays (也不 + 不退).
            if (before.End > match.End || (before.End > match.Start && text.Folded[match.Start] is '不' or '没' or '未' or '无' or '冇'))
            {
                continue;
            }

            // A single 不 or 没 denies only what it touches.
            var isSingle = before.End - before.Start == 1 && context == CueContext.Absent;
            var reach = IsEnglish(text.Folded[before.Start]) ? englishReach : isSingle ? 0 : chineseReach;
            var between = match.Start - before.End;
            if ((between <= reach || (!isSingle && between <= ListReach && IsList(before.End, match.Start)))
                && !contexts.Between(CueContext.Threatened, before.End, match.Start).Any(turn => turn.End <= match.Start))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsList(int from, int to)
    {
        var between = text.Folded.AsSpan(from, to - from);
        return between.IndexOfAny('、', '或') >= 0 || between.IndexOf(" or ") >= 0;
    }

    private bool ClosesClause(int end) =>
        end >= text.Folded.Length || text.Folded[end] is '了' or '啦' or '的' or ',' or ';' || text.EndsSentence(end);
}
