using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>The cues of one text, each with whether it counts where it stands (S-010).</summary>
internal sealed class SeverityReading
{
    private readonly CueContexts contexts;

    public SeverityReading(CueText text, SeverityLexicon lexicon)
    {
        Text = text;
        var all = lexicon.Cues.Find(text.Folded);
        var idioms = new CueContexts(all.Where(match => match.Meaning.Context == CueContext.Idiom));
        var plain = idioms.Has(CueContext.Idiom)
            ? all.FindAll(match => match.Meaning.Context == CueContext.Idiom || !idioms.Covers(CueContext.Idiom, match.Start, match.End))
            : all;
        contexts = new CueContexts(plain);
        var units = new TextUnits(text);
        var denials = new DenialRules(text, contexts, units);
        var rules = new ScopeRules(text, contexts, units, denials);
        Grievances = [.. contexts.Of(CueContext.Grievance).Where(match => !denials.IsDenied(match))];
        Praises = [.. contexts.Of(CueContext.Praise).Where(match => !denials.IsDenied(match))];
        Settlements = [.. contexts.Of(CueContext.Settled).Where(match => !denials.IsDenied(match))];
        rules.IsNeutralQuestion = Grievances.Count == 0 && HasContext(CueContext.Inquiry);
        Hits = Scoped(all.FindAll(match => match.Meaning.FactId is not null), rules);
        Facts = [.. Hits.Where(hit => hit.Scope == HitScope.Counts).Select(hit => hit.Match)];
        Demands = plain.FindAll(match => match.Meaning.Demand is not null && !denials.IsRuledOut(match) && !rules.IsReported(match));
        Topics = plain.FindAll(match => match.Meaning.Category is not null && match.Meaning.Signal is null);
    }

    public CueText Text { get; }

    /// <summary>Every place of a trigger or signal, in the order of the text, with whether it counts.</summary>
    public IReadOnlyList<(CueMatch<CueMeaning> Match, HitScope Scope)> Hits { get; }

    /// <summary>Triggers and signals that count.</summary>
    public IReadOnlyList<CueMatch<CueMeaning>> Facts { get; }

    /// <summary>What is asked for, and not ruled out.</summary>
    public IReadOnlyList<CueMatch<CueMeaning>> Demands { get; }

    /// <summary>Words of dissatisfaction.</summary>
    public IReadOnlyList<CueMatch<CueMeaning>> Grievances { get; }

    /// <summary>Words of praise and thanks.</summary>
    public IReadOnlyList<CueMatch<CueMeaning>> Praises { get; }

    /// <summary>Words that tell that it is over and put right.</summary>
    public IReadOnlyList<CueMatch<CueMeaning>> Settlements { get; }

    /// <summary>Words that tell the category.</summary>
    public IReadOnlyList<CueMatch<CueMeaning>> Topics { get; }

    public IEnumerable<CueMatch<CueMeaning>> Of(CueContext context) => contexts.Of(context);

    public bool HasContext(CueContext context) => contexts.Has(context);

    /// <summary>Every trigger that fires with the words that show it best, in the order of the text.</summary>
    public IReadOnlyList<TriggerHit> Triggers() => Shown(meaning => meaning.Trigger ?? meaning.Shows);

    /// <summary>Every signal that counts and shows no trigger: it raises the level without a playbook only.</summary>
    public IReadOnlyList<TriggerHit> Signals() => Shown(meaning => meaning.Shows is null ? meaning.Signal : null);

    /// <summary>How many places of a text words stand in: 非常好吃, 好吃 and 好 in one are one.</summary>
    /// <param name="matches">Words in the order of the text.</param>
    public static int CountPlaces(IReadOnlyList<CueMatch<CueMeaning>> matches)
    {
        var (count, end) = (0, 0);
        foreach (var match in matches)
        {
            count += match.Start >= end ? 1 : 0;
            end = Math.Max(end, match.End);
        }

        return count;
    }

    /// <summary>What stands inside other words of the same meaning shares their fate: 记者 in 没找记者.</summary>
    private static List<(CueMatch<CueMeaning> Match, HitScope Scope)> Scoped(List<CueMatch<CueMeaning>> matches, ScopeRules rules)
    {
        var hits = matches.ConvertAll(match => (Match: match, Scope: rules.Of(match)));
        for (var i = 0; i < hits.Count; i++)
        {
            for (var j = i + 1; j < hits.Count && hits[j].Match.Start < hits[i].Match.End; j++)
            {
                if (hits[i].Scope != HitScope.Counts && hits[j].Scope == HitScope.Counts && hits[j].Match.End <= hits[i].Match.End && IsSame(hits[i].Match, hits[j].Match))
                {
                    hits[j] = (hits[j].Match, hits[i].Scope);
                }
            }
        }

        return hits;
    }

    private static bool IsSame(CueMatch<CueMeaning> one, CueMatch<CueMeaning> other) =>
        one.Meaning.Trigger == other.Meaning.Trigger && one.Meaning.Signal == other.Meaning.Signal;

    /// <summary>Of each id the place that raises the level most, then the first, then the fewest words.</summary>
    private List<TriggerHit> Shown(Func<CueMeaning, string?> id) =>
    [
        .. Facts.Where(match => id(match.Meaning) is not null)
            .GroupBy(match => id(match.Meaning)!, StringComparer.Ordinal)
            .Select(group => (group.Key, Best: group.OrderByDescending(match => match.Meaning.Guide).ThenBy(match => match.Start).ThenBy(match => match.End).First()))
            .OrderBy(shown => shown.Best.Start)
            .Select(shown => Hit(shown.Key, shown.Best)),
    ];

    private TriggerHit Hit(string id, CueMatch<CueMeaning> match)
    {
        var (start, end) = Text.SentenceAt(match.Start);
        return new TriggerHit(
            id,
            Text.Original[match.Start..match.End],
            Text.CodePointAt(match.Start),
            Text.CodePointAt(match.End),
            Text.Original[start..end],
            Text.CodePointAt(start));
    }
}
