using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>
/// The cues of one text that count: those that are negated, feared, reported of others or part of an idiom are out (S-010).
/// </summary>
internal sealed class SeverityReading
{
    /// <summary>How far a word reaches that rules out or denies what follows it; in characters.</summary>
    private const int ChineseReach = 8;
    private const int EnglishReach = 30;
    private const int ChineseDenial = 2;
    private const int EnglishDenial = 16;

    private readonly List<CueMatch<CueMeaning>> idioms;
    private readonly ILookup<CueContext, CueMatch<CueMeaning>> contexts;
    private readonly bool isNeutralQuestion;

    public SeverityReading(CueText text, SeverityLexicon lexicon)
    {
        Text = text;
        var all = lexicon.Cues.Find(text.Folded);
        idioms = all.FindAll(match => match.Meaning.Context == CueContext.Idiom);
        var plain = idioms.Count == 0 ? all : all.FindAll(match => !IsInIdiom(match));
        contexts = plain.Where(match => match.Meaning.Context is not null).ToLookup(match => match.Meaning.Context!.Value);
        Grievances = [.. contexts[CueContext.Grievance].Where(match => !IsDenied(match))];
        Praises = [.. contexts[CueContext.Praise].Where(match => !IsDenied(match))];
        isNeutralQuestion = Grievances.Count == 0 && HasContext(CueContext.Inquiry);
        var facts = plain.ToLookup(match => match.Meaning.FactId is null ? (bool?)null : Counts(match));
        Facts = [.. facts[true]];
        Dismissed = [.. facts[false]];
        Demands = plain.FindAll(match => match.Meaning.Demand is not null && !IsRuledOut(match) && !IsReported(match));
        Topics = plain.FindAll(match => match.Meaning.Category is not null && match.Meaning.Signal is null);
    }

    public CueText Text { get; }

    /// <summary>Triggers and signals that count.</summary>
    public IReadOnlyList<CueMatch<CueMeaning>> Facts { get; }

    /// <summary>Triggers and signals that do not count: negated, feared, reported of others.</summary>
    public IReadOnlyList<CueMatch<CueMeaning>> Dismissed { get; }

    /// <summary>What is asked for, and not ruled out.</summary>
    public IReadOnlyList<CueMatch<CueMeaning>> Demands { get; }

    /// <summary>Words of dissatisfaction.</summary>
    public IReadOnlyList<CueMatch<CueMeaning>> Grievances { get; }

    /// <summary>Words of praise and thanks.</summary>
    public IReadOnlyList<CueMatch<CueMeaning>> Praises { get; }

    /// <summary>Words that tell the category.</summary>
    public IReadOnlyList<CueMatch<CueMeaning>> Topics { get; }

    public IEnumerable<CueMatch<CueMeaning>> Of(CueContext context) => contexts[context];

    public bool HasContext(CueContext context) => contexts[context].Any();

    /// <summary>The first counting place of every trigger, in the order of the text; of two at one place the longer words.</summary>
    public IReadOnlyList<TriggerHit> Triggers() =>
    [
        .. Facts.Where(match => match.Meaning.Trigger is not null)
            .GroupBy(match => match.Meaning.Trigger!, StringComparer.Ordinal)
            .Select(group => group.OrderBy(match => match.Start).ThenByDescending(match => match.End).First())
            .OrderBy(match => match.Start)
            .Select(Hit),
    ];

    private TriggerHit Hit(CueMatch<CueMeaning> match)
    {
        var (start, end) = Text.SentenceAt(match.Start);
        return new TriggerHit(
            match.Meaning.Trigger!,
            Text.Original[match.Start..match.End],
            Text.CodePointAt(match.Start),
            Text.CodePointAt(match.End),
            Text.Original[start..end],
            Text.CodePointAt(start));
    }

    private bool Counts(CueMatch<CueMeaning> match) => match.Meaning.Kind switch
    {
        CueKind.Demand => !isNeutralQuestion && !IsRuledOut(match) && !IsReported(match),
        CueKind.Act => !IsRuledOut(match) && !IsDenied(match) && !IsReported(match) && !IsTrade(match),
        CueKind.Fact => !IsDenied(match) && !IsSupposed(match) && !IsReported(match),
        _ => !IsDenied(match),
    };

    private bool IsInIdiom(CueMatch<CueMeaning> match) =>
        match.Meaning.Context != CueContext.Idiom && idioms.Exists(idiom => idiom.Start <= match.Start && match.End <= idiom.End);

    /// <summary>我不是要退款 · 退款就不用了 · I don't want a refund.</summary>
    private bool IsRuledOut(CueMatch<CueMeaning> match) =>
        Precedes(CueContext.NotWanted, match, ChineseReach, EnglishReach, Text.ClauseStart(match.Start))
        || contexts[CueContext.NotWanted].Any(after => after.Start >= match.End && after.Start - match.End <= ChineseDenial && ClosesClause(after.End));

    /// <summary>没人受伤 · nobody was hurt.</summary>
    private bool IsDenied(CueMatch<CueMeaning> match) =>
        Precedes(CueContext.Absent, match, ChineseDenial, EnglishDenial, Text.ClauseStart(match.Start));

    /// <summary>差点受伤 · if somebody had died.</summary>
    private bool IsSupposed(CueMatch<CueMeaning> match) =>
        Precedes(CueContext.Supposed, match, ChineseReach, EnglishReach, Text.ClauseStart(match.Start));

    /// <summary>我是电视台的 · my neighbour is a lawyer.</summary>
    private bool IsTrade(CueMatch<CueMeaning> match) =>
        Precedes(CueContext.Trade, match, ChineseReach, EnglishReach, Text.ClauseStart(match.Start));

    /// <summary>墙上写着可以投诉到消协.</summary>
    private bool IsReported(CueMatch<CueMeaning> match) =>
        Precedes(CueContext.Reported, match, int.MaxValue, int.MaxValue, Text.SentenceAt(match.Start).Start);

    /// <summary>
    /// Whether a word of the context stands before the match, not farther away than its script's reach, and nothing between them turns
    /// the sentence round (不退款就曝光).
    /// </summary>
    private bool Precedes(CueContext context, CueMatch<CueMeaning> match, int chineseReach, int englishReach, int from)
    {
        foreach (var before in contexts[context])
        {
            // The last character of the word may be the first of the match (不要 + 要赔); a match that says no itself stays (也不 + 不退).
            if (before.Start < from || before.Start >= match.Start || before.End > match.End || (before.End > match.Start && Text.Folded[match.Start] == '不'))
            {
                continue;
            }

            var isEnglish = char.IsAsciiLetter(Text.Folded[before.Start]);
            // A single 不 or 没 denies only what it touches.
            var reach = isEnglish ? englishReach : before.End - before.Start == 1 && context == CueContext.Absent ? 0 : chineseReach;
            if (match.Start - before.End <= reach
                && !contexts[CueContext.Threatened].Any(turn => turn.Start >= before.End && turn.End <= match.Start))
            {
                return true;
            }
        }

        return false;
    }

    private bool ClosesClause(int end) => end >= Text.Folded.Length || Text.Folded[end] is '了' or '啦' or '的' or ',' or ';' || Text.EndsSentence(end);
}
