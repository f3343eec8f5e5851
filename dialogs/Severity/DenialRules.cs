using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>Whether words are ruled out, denied or otherwise governed by a word before them in their clause.</summary>
internal sealed class DenialRules(CueText text, CueContexts contexts, TextUnits units)
{
    /// <summary>How far a word reaches that governs what follows it; in characters.</summary>
    private const int ChineseReach = 8;
    private const int EnglishReach = 30;
    private const int ChineseDenial = 2;
    private const int EnglishDenial = 16;

    /// <summary>How far it reaches along a list: 不会找律师、找媒体、上法院.</summary>
    private const int ListReach = 40;

    /// <summary>No word that governs another begins farther before it.</summary>
    private const int LongestReach = 60;

    /// <summary>我不是要退款 · 退款就不用了 · I don't want a refund.</summary>
    public bool IsRuledOut(CueMatch<CueMeaning> match) =>
        contexts.Covers(CueContext.NotWanted, match.Start, match.End)
        || IsGovernedBy(CueContext.NotWanted, match)
        || contexts.Between(CueContext.NotWanted, match.End, match.End + ChineseDenial + 1).Any(after => ClosesClause(after.End));

    /// <summary>没人受伤 · nobody was hurt.</summary>
    public bool IsDenied(CueMatch<CueMeaning> match) =>
        contexts.Covers(CueContext.Absent, match.Start, match.End) || Precedes(CueContext.Absent, match, ChineseDenial, EnglishDenial);

    /// <summary>Whether a word of the context governs the match.</summary>
    public bool IsGovernedBy(CueContext context, CueMatch<CueMeaning> match) => Precedes(context, match, ChineseReach, EnglishReach);

    /// <summary>
    /// Whether a word of the context stands before the match in its clause, not farther away than its script's reach, and nothing between
    /// them, or where the match begins, turns the sentence round (不退款就曝光 · if nobody calls I will …).
    /// </summary>
    private bool Precedes(CueContext context, CueMatch<CueMeaning> match, int chineseReach, int englishReach)
    {
        var clause = units.Clause(match.Start).Start;
        foreach (var before in contexts.Between(context, Math.Max(clause, match.Start - LongestReach), match.Start))
        {
            // The last character of the word may be the first of the match (不要 + 要赔); a match that says no itself stays (也不 + 不退).
            if (before.End > match.End || (before.End > match.Start && text.Folded[match.Start] is '不' or '没' or '未' or '无' or '冇'))
            {
                continue;
            }

            // A single 不 or 没 denies only what it touches.
            var isSingle = before.End - before.Start == 1 && context == CueContext.Absent;
            var reach = char.IsAsciiLetter(text.Folded[before.Start]) ? englishReach : isSingle ? 0 : chineseReach;
            var between = match.Start - before.End;
            if ((between <= reach || (!isSingle && between <= ListReach && IsList(before.End, match.Start)))
                && !contexts.Between(CueContext.Threatened, before.End, match.Start + 1).Any(turn => turn.End <= match.Start || turn.Start == match.Start))
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
