using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>
/// Reads a draft to a customer and marks what hurts or promises too much, with better words for each (S-016 to S-019, S-031 to
/// S-034, S-108, S-109). Patterns over the folded text; deterministic, and quiet about a polite draft.
/// </summary>
public static class DraftChecker
{
    private const int MostHan = 300;
    private const int MostWords = 200;

    /// <summary>Reviews a draft under the rules of its playbook and case.</summary>
    public static DraftReview Check(string draft, DraftRules rules)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(rules);
        var text = new DraftText(draft);
        var hits = Find(text, rules);
        var outside = rules.Script is { } script && !ClosedScript.Allows(text, script);
        var apologises = Apology(text).IsMatch(text.Folded);
        var first = rules is { FirstReply: true, Script: null } && AsksWhoseFaultBeforeApologising(text);
        var rewrite = outside ? ClosedScript.Rewrite(text, rules.Script!) : DraftRewriter.Rewrite(text, hits, rules);
        return new DraftReview(
            [.. hits.Select(hit => hit.ToFinding(text, Clean(DraftRewriter.AsSuggestion(hit, text), rules)))],
            outside || hits.Exists(hit => Holds(hit.Kind)),
            outside,
            first ? Join(DraftPatterns.Load().ApologyFirst.Text.In(text.Locale), rewrite ?? draft, text) : rewrite)
        {
            NeedsApologyFirst = first,
            Apologises = apologises,
        };
    }

    /// <summary>A matter of order between messages, hence no finding (S-033).</summary>
    private static bool AsksWhoseFaultBeforeApologising(DraftText text)
    {
        var table = DraftPatterns.Load();
        var asked = (text.Chinese ? table.ChineseFault : table.EnglishFault).Match(text.Folded);
        return asked.Success && !Apology(text).IsMatch(text.Folded[..asked.Index]);
    }

    private static Regex Apology(DraftText text) =>
        text.Chinese ? DraftPatterns.Load().ChineseSympathy : DraftPatterns.Load().EnglishSympathy;

    private static string Join(string first, string then, DraftText text) => first + (text.Chinese ? "" : " ") + then.TrimStart();

    /// <summary>Promises and admissions keep a draft back; a tone is only advised against.</summary>
    internal static bool Holds(FindingKind kind) =>
        kind is FindingKind.PromiseMoney or FindingKind.PromiseResult or FindingKind.PromiseDate or FindingKind.Admission;

    internal static List<Hit> Find(DraftText text, DraftRules rules)
    {
        var table = DraftPatterns.Load();
        var approvedPhrases = new Lazy<List<Span>>(() => LibraryPhrases.In(text, rules), isThreadSafe: false);
        var allowedTimes = rules.AllowedTimes.Select(SpokenTime.Normalise).ToHashSet();
        var hits = new List<Hit>();
        var dated = new List<Span>();
        var patterns = table.Index.For(text);
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
                        || approvedPhrases.Value.Exists(phrase => phrase.Overlaps(whole))
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

                    if (!Permitted(pattern, match, rules, allowedTimes))
                    {
                        hits.Add(Dated(text, sentence, Hit.Of(text, sentence, pattern, match, whole, clause), allowedTimes));
                    }
                }
            }
        }

        // An outcome tied to a time is a promised date, not a second promise.
        hits.RemoveAll(hit => hit.Kind == FindingKind.PromiseResult && dated.Exists(clause => clause.Overlaps(hit.Evidence)));
        var findings = WithoutRepeats(hits);
        AddNoAction(text, table, approvedPhrases, findings);
        AddTooLong(text, table, findings);
        findings.Sort((left, right) => (left.Evidence.Start, left.Kind).CompareTo((right.Evidence.Start, right.Kind)));
        return findings;
    }

    /// <summary>An outcome in whose sentence a time stands is a promised date; a time behind which a clock stands promises nothing new.</summary>
    private static Hit Dated(DraftText text, Span sentence, Hit hit, HashSet<string> allowedTimes)
    {
        if (hit.Kind != FindingKind.PromiseResult)
        {
            return hit;
        }

        var table = DraftPatterns.Load();
        var before = ClauseReading.Around(text, hit.Evidence, sentence.Start, hit.Evidence.End).ToString();
        var time = (text.Chinese ? table.ChineseDeadline : table.EnglishDeadline).Match(before);
        if (!time.Success || allowedTimes.Contains(SpokenTime.Normalise(time.Value)))
        {
            return hit;
        }

        var at = Math.Max(sentence.Start, hit.Evidence.Start - ClauseReading.Reach) + time.Index;
        var said = text.Slice(text.Trim(new Span(at, at + time.Length)));
        return hit with { Kind = FindingKind.PromiseDate, Reply = table.DateAsked.In(text.Locale).Replace("{t}", said, StringComparison.Ordinal), PhraseId = "W-131" };
    }

    /// <summary>What a suggestion took over from the draft may itself need changing.</summary>
    private static string Clean(string suggestion, DraftRules rules)
    {
        var text = new DraftText(suggestion);
        return DraftRewriter.Rewrite(text, Find(text, rules), rules) ?? suggestion;
    }

    private static bool Permitted(DraftPattern pattern, Match match, DraftRules rules, HashSet<string> allowedTimes) =>
        (pattern.Admits && rules.Apology == ApologyMode.Admit)
        || pattern.Covered.Any(name => rules.Approved.Contains(name) || (rules.TopManager && name is "top_manager" or "supervisor"))
        || (pattern.NamesTime && allowedTimes.Contains(SpokenTime.Normalise(match.Groups["t"].Value)));

    private static List<Hit> WithoutRepeats(List<Hit> hits)
    {
        var kept = new List<Hit>();
        foreach (var hit in hits)
        {
            if (!kept.Exists(other => other.Kind == hit.Kind && other.Evidence.Overlaps(hit.Evidence)))
            {
                kept.Add(hit);
            }
        }

        return kept;
    }

    private static void AddNoAction(DraftText text, DraftPatterns table, Lazy<List<Span>> approvedPhrases, List<Hit> hits)
    {
        var (sympathy, action) = text.Chinese ? (table.ChineseSympathy, table.ChineseAction) : (table.EnglishSympathy, table.EnglishAction);
        var match = sympathy.Match(text.Folded);
        if (!match.Success || action.IsMatch(text.Folded) || hits.Exists(hit => hit.Kind is FindingKind.PromiseMoney or FindingKind.PromiseResult or FindingKind.PromiseDate))
        {
            return;
        }

        // Mocking is no sympathy.
        var said = new Span(match.Index, match.Index + match.Length);
        var sentence = text.Sentences.First(span => span.End > match.Index);
        if (hits.Exists(hit => hit.Kind == FindingKind.Sarcasm && hit.Evidence.Overlaps(sentence)))
        {
            return;
        }

        if (!approvedPhrases.Value.Exists(phrase => phrase.Contains(text.Trim(sentence))))
        {
            var evidence = text.Trim(text.ClauseOf(sentence, said));
            hits.Add(new Hit(FindingKind.NoAction, evidence, new Span(text.Original.Length, text.Original.Length), table.NoAction.Text.In(text.Locale), table.NoAction.Id, WholeClause: true));
        }
    }

    private static void AddTooLong(DraftText text, DraftPatterns table, List<Hit> hits)
    {
        var han = 0;
        var words = 0;
        for (var i = 0; i < text.Original.Length; i++)
        {
            han += Script.IsHan(text.Original[i]) ? 1 : 0;
            words += char.IsAsciiLetter(text.Original[i]) && (i == 0 || !IsWordPart(text.Original[i - 1])) ? 1 : 0;
            if (han > MostHan || words > MostWords)
            {
                var rest = text.Trim(new Span(i, text.Original.Length));
                hits.Add(new Hit(FindingKind.TooLong, rest, rest, table.TooLong.In(text.Locale), PhraseId: null, WholeClause: false));
                return;
            }
        }
    }

    private static bool IsWordPart(char character) => char.IsAsciiLetterOrDigit(character) || character is '\'' or '’' or '-';
}
