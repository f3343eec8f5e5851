using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>
/// Reads a draft to a customer and marks what hurts or promises too much, with better words for each (S-016 to S-019, S-031 to
/// S-034, S-108, S-109). A linear model and patterns over the folded text; deterministic, and quiet about a polite draft.
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

    /// <summary>What to change, in the order of the text: what the model finds, in the words of a pattern where one shows it.</summary>
    internal static List<Hit> Find(DraftText text, DraftRules rules)
    {
        var reading = new DraftReading(text, rules);
        var findings = LearnedFindings.Of(text, reading, rules, DraftModel.Default);
        AddTooLong(text, DraftPatterns.Load(), findings);
        findings.Sort((left, right) => (left.Evidence.Start, left.Kind).CompareTo((right.Evidence.Start, right.Kind)));
        return findings;
    }

    /// <summary>What a suggestion took over from the draft may itself need changing.</summary>
    private static string Clean(string suggestion, DraftRules rules)
    {
        var text = new DraftText(suggestion);
        return DraftRewriter.Rewrite(text, Find(text, rules), rules) ?? suggestion;
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
