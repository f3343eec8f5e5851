using System.Text.RegularExpressions;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>
/// What the patterns show in a draft, whether it may be said or not, and where it apologises: what the model goes by, and what a
/// finding's evidence and reply are taken from.
/// </summary>
internal sealed class DraftReading
{
    private readonly DraftText text;
    private readonly DraftRules rules;
    private readonly HashSet<string> allowedTimes;
    private readonly List<Span> approvedPhrases;
    private readonly List<Hit> hits = [];

    public DraftReading(DraftText text, DraftRules rules)
    {
        (this.text, this.rules) = (text, rules);
        allowedTimes = [.. rules.AllowedTimes.Select(SpokenTime.Normalise)];
        approvedPhrases = LibraryPhrases.In(text, rules);
        ReadPatterns();
        Apology = FindApology();
        ApologyStandsAlone = Apology is not null
            && !(text.Chinese ? Table.ChineseAction : Table.EnglishAction).IsMatch(text.Folded)
            && !hits.Exists(hit => !hit.IsAllowed && hit.Kind is FindingKind.PromiseMoney or FindingKind.PromiseResult or FindingKind.PromiseDate);
        Shown = hits.Select(hit => hit.Kind).Concat(ApologyStandsAlone ? [FindingKind.NoAction] : []).ToHashSet();
    }

    /// <summary>What patterns show, in no order; the same words once for a kind.</summary>
    public IReadOnlyList<Hit> Hits => hits;

    /// <summary>The sentence of the first words of apology or sympathy, and the words; null where none need an action after them.</summary>
    public (Span Sentence, Span Words)? Apology { get; }

    /// <summary>Whether nothing seems to follow that apology.</summary>
    public bool ApologyStandsAlone { get; }

    /// <summary>The kinds that are shown anywhere in the draft.</summary>
    public IReadOnlySet<FindingKind> Shown { get; }

    private static DraftPatterns Table => DraftPatterns.Load();

    /// <summary>Whether the library says these words and lets them be said.</summary>
    public bool IsApproved(Span words) => approvedPhrases.Exists(phrase => phrase.Overlaps(words));

    /// <summary>Whether most of a sentence is the library's, so that the rest is a name or a time.</summary>
    public bool IsMostlyApproved(Span sentence) =>
        2 * approvedPhrases.Where(phrase => phrase.Overlaps(sentence)).Sum(phrase => Math.Min(phrase.End, sentence.End) - Math.Max(phrase.Start, sentence.Start)) > sentence.End - sentence.Start;

    /// <summary>Whether a sentence names times, and behind each of them stands a clock.</summary>
    public bool NamesAllowedTimesOnly(Span sentence)
    {
        if (allowedTimes.Count == 0)
        {
            return false;
        }

        var words = text.Folded[sentence.Start..sentence.End];
        var times = (text.Chinese ? Table.ChineseDeadline : Table.EnglishDeadline).Matches(words);
        return times.Count > 0 && times.All(time => allowedTimes.Contains(SpokenTime.Normalise(time.Value)));
    }

    private void ReadPatterns()
    {
        var dated = new List<Span>();
        var patterns = Table.Index.For(text);
        foreach (var sentence in text.Sentences)
        {
            var words = text.Folded[sentence.Start..sentence.End];
            foreach (var pattern in patterns)
            {
                for (var match = pattern.Find.Match(pattern.Cased ? text.Cased[sentence.Start..sentence.End] : words); match.Success; match = match.NextMatch())
                {
                    var whole = text.Trim(new Span(sentence.Start + match.Index, sentence.Start + match.Index + match.Length));
                    var clause = text.ClauseOf(sentence, whole);
                    if (whole.Start == whole.End
                        || IsApproved(whole)
                        || pattern.Unless?.IsMatch(ClauseReading.Around(text, whole, clause.Start, clause.End + 1)) == true
                        || pattern.UnlessSentence?.IsMatch(ClauseReading.Around(text, whole, sentence.Start, sentence.End)) == true
                        || pattern.Readings.Any(reading => reading.Holds(text, sentence, clause, whole, pattern.Chinese)))
                    {
                        continue;
                    }

                    if (pattern.NamesTime)
                    {
                        dated.Add(clause);
                    }

                    hits.Add(Dated(sentence, Hit.Of(text, sentence, pattern, match, whole, clause)) with { IsAllowed = IsPermitted(pattern, match), IsWeak = pattern.IsWeak });
                }
            }
        }

        // An outcome tied to a time is a promised date, not a second promise.
        hits.RemoveAll(hit => hit.Kind == FindingKind.PromiseResult && dated.Exists(clause => clause.Overlaps(hit.Evidence)));
        var kept = new List<Hit>(hits.Count);
        foreach (var hit in hits.OrderBy(hit => hit.IsWeak))
        {
            if (!kept.Exists(other => other.Kind == hit.Kind && other.IsAllowed == hit.IsAllowed && other.Evidence.Overlaps(hit.Evidence)))
            {
                kept.Add(hit);
            }
        }

        hits.Clear();
        hits.AddRange(kept);
    }

    /// <summary>An outcome in whose sentence a time stands is a promised date; a time behind which a clock stands promises nothing new.</summary>
    private Hit Dated(Span sentence, Hit hit)
    {
        if (hit.Kind != FindingKind.PromiseResult)
        {
            return hit;
        }

        var before = ClauseReading.Around(text, hit.Evidence, sentence.Start, hit.Evidence.End).ToString();
        var time = (text.Chinese ? Table.ChineseDeadline : Table.EnglishDeadline).Match(before);
        if (!time.Success || allowedTimes.Contains(SpokenTime.Normalise(time.Value)))
        {
            return hit;
        }

        var at = Math.Max(sentence.Start, hit.Evidence.Start - ClauseReading.Reach) + time.Index;
        var said = text.Slice(text.Trim(new Span(at, at + time.Length)));
        return hit with { Kind = FindingKind.PromiseDate, Reply = Table.DateAsked.In(text.Locale).Replace("{t}", said, StringComparison.Ordinal), PhraseId = "W-131" };
    }

    private bool IsPermitted(DraftPattern pattern, Match match) =>
        (pattern.Admits && rules.Apology == ApologyMode.Admit)
        || pattern.Covered.Any(name => rules.Approved.Contains(name) || (rules.TopManager && name is "top_manager" or "supervisor"))
        || (pattern.NamesTime && allowedTimes.Contains(SpokenTime.Normalise(match.Groups["t"].Value)));

    private (Span Sentence, Span Words)? FindApology()
    {
        var match = (text.Chinese ? Table.ChineseSympathy : Table.EnglishSympathy).Match(text.Folded);
        if (!match.Success)
        {
            return null;
        }

        // Mocking is no sympathy.
        var sentence = text.Sentences.First(span => span.End > match.Index);
        return hits.Exists(hit => hit.Kind == FindingKind.Sarcasm && hit.Evidence.Overlaps(sentence)) || approvedPhrases.Exists(phrase => phrase.Contains(text.Trim(sentence)))
            ? null
            : (sentence, new Span(match.Index, match.Index + match.Length));
    }
}
