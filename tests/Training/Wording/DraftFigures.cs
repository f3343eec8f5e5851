using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Training;

/// <summary>How well drafts are read: by kind, how many are found, rightly and wrongly; and how many clean ones are marked.</summary>
/// <param name="Kinds">For each kind that occurs: found rightly, found wrongly, missed.</param>
/// <param name="Marked">Clean drafts with a finding.</param>
/// <param name="Clean">Clean drafts.</param>
internal sealed record DraftFigures(IReadOnlyList<(FindingKind Kind, int Right, int Wrong, int Missed)> Kinds, int Marked, int Clean)
{
    /// <summary>The median of the kinds' F1.</summary>
    public double Median
    {
        get
        {
            var sorted = Kinds.Select(F1).Order().ToList();
            return sorted.Count == 0 ? 0 : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
        }
    }

    /// <summary>The mean of the kinds' F1.</summary>
    public double Mean => Kinds.Average(F1);

    /// <summary>The share of clean drafts that are marked.</summary>
    public double MarkedShare => (double)Marked / Clean;

    /// <summary>F1 of one kind.</summary>
    public static double F1((FindingKind Kind, int Right, int Wrong, int Missed) kind) => 2.0 * kind.Right / ((2 * kind.Right) + kind.Wrong + kind.Missed);

    /// <summary>The figures of drafts, each with the kinds found in it.</summary>
    public static DraftFigures Of(IReadOnlyList<(MarkedDraft Draft, IReadOnlySet<FindingKind> Found)> drafts)
    {
        var kinds =
            from kind in Enum.GetValues<FindingKind>()
            where kind != FindingKind.TooLong && drafts.Any(each => each.Draft.Has(kind))
            select (kind, drafts.Count(each => each.Draft.Has(kind) && each.Found.Contains(kind)), drafts.Count(each => !each.Draft.Has(kind) && each.Found.Contains(kind)), drafts.Count(each => each.Draft.Has(kind) && !each.Found.Contains(kind)));
        var clean = drafts.Where(each => each.Draft.Marks.Count == 0).ToList();
        return new DraftFigures([.. kinds], clean.Count(each => each.Found.Count > 0), clean.Count);
    }

    /// <summary>The figures of scored drafts under bounds.</summary>
    public static DraftFigures Of(IReadOnlyList<ScoredDraft> scored, float[] bounds) =>
        Of([.. scored.Select(draft => (draft.Draft, (IReadOnlySet<FindingKind>)Enumerable.Range(0, DraftModel.Kinds)
            .Where(kind => draft.Of(kind) is var score && (score.IsShown || score.Score > bounds[kind])).Select(kind => (FindingKind)kind).ToHashSet()))]);

    /// <summary>The figures of the checker as it is used, with the given model.</summary>
    public static DraftFigures Of(IReadOnlyList<MarkedDraft> drafts, DraftModel model) =>
        Of([.. drafts.Select(draft =>
        {
            var text = new DraftText(draft.Text);
            var found = LearnedFindings.Of(text, new DraftReading(text, new DraftRules()), new DraftRules(), model);
            return (draft, (IReadOnlySet<FindingKind>)found.Select(hit => hit.Kind).ToHashSet());
        })]);
}
