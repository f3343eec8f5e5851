using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>Whether what words tell is over and put right, and whether anybody holds it against the business.</summary>
internal sealed class OutcomeRules(CueText text, CueContexts contexts, TextUnits units, DenialRules denials)
{
    /// <summary>How near to a body the word must stand that turns to it; in characters.</summary>
    private const int ChineseApproach = 12;
    private const int EnglishApproach = 45;

    /// <summary>How far "two years ago" and "I was going to" reach.</summary>
    private const int PastReach = 60;

    /// <summary>How much of what follows tells how it ended.</summary>
    private const int EndingReach = 1000;

    private readonly bool isPraised = contexts.Has(CueContext.Praise) || contexts.Has(CueContext.Thanks);
    private bool? isFriendly;

    /// <summary>Whether there is more praise in the text than grievance.</summary>
    private bool IsFriendly => isFriendly ??= EndsWell(0, least: 2);

    /// <summary>
    /// 之前漏过水，师傅已经修好了 · I was going to call the police but you sorted it: put right afterwards, or taken back, and nothing is held
    /// against anyone after that.
    /// </summary>
    public bool IsSettled(CueMatch<CueMeaning> match)
    {
        var (start, end) = units.Sentences(match.Start, after: 1);
        if (contexts.Between(CueContext.Settled, match.End, end).Any(over => !denials.IsDenied(over) && !IsHeldAgainst(over.End, units.Sentences(over.Start).End)))
        {
            return match.Meaning.Guide < Level.Major ? !IsHeldAgainst(end, Math.Min(end + EndingReach, text.Folded.Length)) || EndsWell(match.End) : EndsWell(match.End);
        }

        var once = match.Meaning.Kind is CueKind.Act or CueKind.Demand ? CueContext.Retracted : CueContext.Past;
        return contexts.Between(once, Math.Max(start, match.Start - PastReach), match.Start + 1).Any() && EndsWell(match.End);
    }

    /// <summary>Whether praise, thanks and what is settled outweigh what is held against anyone from there to the end.</summary>
    private bool EndsWell(int from, int least = 1)
    {
        var good = Count(CueContext.Praise) + Count(CueContext.Thanks) + (2 * Count(CueContext.Settled));
        return good >= least && good > Count(CueContext.Grievance);

        int Count(CueContext context) => contexts.Between(context, from, Math.Min(from + EndingReach, text.Folded.Length)).Count(word => !denials.IsDenied(word));
    }

    /// <summary>Whether somebody complains between two places.</summary>
    private bool IsHeldAgainst(int from, int to) =>
        contexts.Between(CueContext.Grievance, from, to).Any(word => !denials.IsDenied(word));

    /// <summary>Whether what stands around it holds it against somebody.</summary>
    public bool IsSupported(CueMatch<CueMeaning> match)
    {
        if (match.Meaning.Beside is { } needed && !StandsBeside(needed, match))
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
        return contexts.Between(CueContext.Grievance, near.Start, near.End).Any(word => !denials.IsDenied(word))
            || (match.Meaning.Guide >= Level.Major && (HasTurned(match) || (!IsFriendly && !contexts.Between(CueContext.Praise, near.Start, near.End).Any())));
    }

    /// <summary>师傅人很好，但是孩子吃完住院了.</summary>
    private bool HasTurned(CueMatch<CueMeaning> match) => contexts.Between(CueContext.Turn, units.Sentences(match.Start).Start, match.Start).Any();

    private bool StandsBeside(CueContext needed, CueMatch<CueMeaning> match)
    {
        var (start, end) = units.Sentences(match.Start);
        if (needed == CueContext.Approach)
        {
            var reach = char.IsAsciiLetter(text.Folded[match.Start]) ? EnglishApproach : ChineseApproach;
            start = Math.Max(start, match.Start - reach);
            end = Math.Min(end, match.End + reach);
        }
        else if (needed is CueContext.Blame or CueContext.Cause)
        {
            // In a friendly text an illness must be held against somebody in its own sentence, and that must not be one of praise.
            if (IsFriendly && !HasTurned(match) && contexts.Between(CueContext.Praise, start, end).Any())
            {
                return false;
            }

            (start, end) = IsFriendly ? (start, end) : units.Sentences(match.Start, 1, 1);
        }

        return contexts.Between(needed, start, end).Any(word =>
            (word.Start >= match.End || word.End <= match.Start) && !(needed == CueContext.Grievance && denials.IsDenied(word)));
    }
}
