using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>
/// What is found in a draft, sentence by sentence: what patterns show, and what the model finds beyond them. The evidence of the latter is
/// the clause that tells most, the reply that of the kind. What an approval, a clock or the playbook covers is not found.
/// </summary>
internal static class LearnedFindings
{
    private static readonly FindingKind[] OfSentences = [.. Enum.GetValues<FindingKind>().Where(kind => kind is not (FindingKind.NoAction or FindingKind.TooLong))];

    public static List<Hit> Of(DraftText text, DraftReading reading, DraftRules rules, DraftModel model)
    {
        var findings = new List<Hit>();
        Span<double> scores = stackalloc double[LinearHeads.Count];
        foreach (var sentence in text.Sentences)
        {
            var shown = reading.Hits.Where(hit => hit.Evidence.Overlaps(sentence)).ToList();
            var kinds = shown.Select(hit => hit.Kind).ToHashSet();
            var isOwn = !reading.IsMostlyApproved(sentence) && !text.Quotes(sentence);
            model.Score(DraftFeatures.Of(text, sentence, kinds), text.Folded.AsSpan(sentence.Start..sentence.End), scores);
            foreach (var kind in OfSentences)
            {
                var isFound = model.Finds(kind, scores[(int)kind]);
                if (kinds.Contains(kind))
                {
                    findings.AddRange(shown.Where(hit => hit.Kind == kind && !hit.IsAllowed && (isFound || !hit.IsWeak) && !findings.Contains(hit)));
                }
                else if (isFound && isOwn && !IsCovered(kind, sentence, reading, rules) && MostTelling(text, sentence, kind, kinds, reading, model) is { } clause)
                {
                    findings.Add(Finding(text, sentence, clause, kind));
                }
            }
        }

        // An outcome tied to a time is a promised date, not a second promise.
        findings.RemoveAll(hit => hit.Kind == FindingKind.PromiseResult && findings.Exists(other => other.Kind == FindingKind.PromiseDate && other.Evidence.Overlaps(hit.Evidence)));
        AddNoAction(text, reading, model, findings);
        return findings;
    }

    private static bool IsCovered(FindingKind kind, Span sentence, DraftReading reading, DraftRules rules) => kind switch
    {
        FindingKind.PromiseMoney => rules.Approved.Any(DraftPatterns.Load().MoneyApprovals.Contains),
        FindingKind.PromiseResult => rules.TopManager,
        FindingKind.PromiseDate => reading.NamesAllowedTimesOnly(sentence),
        FindingKind.Admission => rules.Apology == ApologyMode.Admit,
        _ => false,
    };

    private static Span? MostTelling(DraftText text, Span sentence, FindingKind kind, HashSet<FindingKind> shown, DraftReading reading, DraftModel model)
    {
        Span? best = null;
        var most = double.NegativeInfinity;
        Span<double> scores = stackalloc double[LinearHeads.Count];
        foreach (var clause in text.Clauses(sentence).Where(clause => !reading.IsApproved(clause)))
        {
            model.Score(DraftFeatures.Of(text, clause, shown), text.Folded.AsSpan(clause.Start..clause.End), scores);
            (best, most) = scores[(int)kind] > most ? (clause, scores[(int)kind]) : (best, most);
        }

        return best;
    }

    private static Hit Finding(DraftText text, Span sentence, Span clause, FindingKind kind)
    {
        var table = DraftPatterns.Load();
        var (reply, phrase) = table.Defaults[kind];
        var words = reply.In(text.Locale);
        if (kind == FindingKind.PromiseDate && (text.Chinese ? table.ChineseDeadline : table.EnglishDeadline).Match(text.Folded, sentence.Start, sentence.End - sentence.Start) is { Success: true } time)
        {
            words = table.DateAsked.In(text.Locale).Replace("{t}", text.Slice(text.Trim(new Span(time.Index, time.Index + time.Length))), StringComparison.Ordinal);
        }

        return new Hit(kind, clause, clause, table.Facts.Keep(text, clause, words, text.Locale), phrase, WholeClause: true);
    }

    private static void AddNoAction(DraftText text, DraftReading reading, DraftModel model, List<Hit> findings)
    {
        if (reading.Apology is not var (sentence, words))
        {
            return;
        }

        Span<double> scores = stackalloc double[LinearHeads.Count];
        model.Score(DraftFeatures.OfWhole(text, reading.Shown), text.Folded, scores);
        if (reading.ApologyStandsAlone || model.Finds(FindingKind.NoAction, scores[(int)FindingKind.NoAction]))
        {
            var reply = DraftPatterns.Load().NoAction;
            var evidence = text.Trim(text.ClauseOf(sentence, words));
            findings.Add(new Hit(FindingKind.NoAction, evidence, new Span(text.Original.Length, text.Original.Length), reply.Text.In(text.Locale), reply.Id, WholeClause: true));
        }
    }
}
