using System.Text;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>
/// Makes every replacement in a draft and reads the result again until nothing is marked. Facts stay: only the words or the clause
/// that a finding names are replaced.
/// </summary>
internal static partial class DraftRewriter
{
    private const int Rounds = 4;
    private const string Stops = "。？！?!.";
    private const string Punctuation = "，。；！？、：,.;!?:~～";

    public static string? Rewrite(DraftText text, List<Hit> hits, DraftRules rules)
    {
        if (!hits.Exists(Replaceable))
        {
            return null;
        }

        var current = text;
        for (var round = 0; round < Rounds && hits.Exists(Replaceable); round++)
        {
            current = new DraftText(Apply(current, hits));
            hits = DraftChecker.Find(current, rules);
        }

        return hits.Exists(Replaceable) || !current.Original.Any(char.IsLetterOrDigit)
            ? WordingLibrary.Load()["W-107"].Text.In(text.Locale)
            : current.Original;
    }

    /// <summary>The reply as it is shown beside the finding; where words only have to go, what may follow instead.</summary>
    public static string AsSuggestion(Hit hit, DraftText text) => hit switch
    {
        { Reply.Length: 0 } => DraftPatterns.Load().NoAction.Text.In(text.Locale),
        { WholeClause: true } => Capital(hit.Reply),
        _ => hit.Reply,
    };

    private static bool Replaceable(Hit hit) => hit.Kind != FindingKind.TooLong;

    private static string Apply(DraftText text, List<Hit> hits)
    {
        var result = new StringBuilder(text.Original.Length + 64);
        var said = new HashSet<string>(StringComparer.Ordinal);
        var at = 0;
        foreach (var hit in Chosen(hits))
        {
            if (hit.Replaced.Start > at)
            {
                result.Append(text.Original, at, hit.Replaced.Start - at);
            }

            at = hit.Replaced.End;
            if (!said.Add(hit.Reply) && hit.WholeClause)
            {
                at = EndsWithStop(result) ? SkipPunctuation(text.Original, at) : at;
                continue;
            }

            at = Write(result, text, hit, at);
        }

        result.Append(text.Original, at, text.Original.Length - at);
        return Tidy(result.ToString());
    }

    /// <summary>Of replacements that overlap, the one for the heaviest finding; the next round reads what is left.</summary>
    private static IEnumerable<Hit> Chosen(List<Hit> hits)
    {
        var chosen = new List<Hit>();
        foreach (var hit in hits.Where(Replaceable).OrderBy(hit => DraftChecker.Holds(hit.Kind) ? 0 : 1).ThenByDescending(hit => hit.WholeClause).ThenBy(hit => hit.Kind))
        {
            if (!chosen.Exists(other => other.Replaced.Overlaps(hit.Replaced)))
            {
                chosen.Add(hit);
            }
        }

        return chosen.OrderBy(hit => hit.Replaced.Start);
    }

    /// <summary>Appends the reply so that case and punctuation fit; returns where the draft goes on.</summary>
    private static int Write(StringBuilder result, DraftText text, Hit hit, int next)
    {
        if (hit.Reply.Length == 0)
        {
            return next;
        }

        var chinese = Script.IsHan(hit.Reply[0]);
        var before = result.ToString().TrimEnd();
        var begins = before.Length == 0 || Stops.Contains(before[^1]) || before[^1] == '\n';
        if (hit.Kind == FindingKind.NoAction && before.Length > 0)
        {
            if (!Punctuation.Contains(before[^1]))
            {
                result.Append(chinese ? '。' : '.');
            }

            result.Append(chinese ? "" : " ");
            begins = true;
        }

        result.Append(chinese ? hit.Reply : begins ? Capital(hit.Reply) : hit.WholeClause ? Lower(hit.Reply) : hit.Reply);
        if (Stops.Contains(hit.Reply[^1]))
        {
            next = SkipPunctuation(text.Original, next);
            return next + Conjunction().Match(text.Original, next).Length;
        }

        if (hit.WholeClause && next < text.Original.Length && text.Original[next] is '?' or '？' or '!' or '！')
        {
            result.Append(chinese ? '。' : '.');
            return SkipPunctuation(text.Original, next);
        }

        return next;
    }

    private static bool EndsWithStop(StringBuilder result)
    {
        var before = result.ToString().TrimEnd();
        return before.Length > 0 && Stops.Contains(before[^1]);
    }

    private static int SkipPunctuation(string text, int at)
    {
        while (at < text.Length && Punctuation.Contains(text[at]))
        {
            at++;
        }

        return at;
    }

    private static string Tidy(string text)
    {
        text = PauseBeforeStop().Replace(text, "");
        text = DoubleStop().Replace(text, "$1");
        text = LeadingPause().Replace(text, "");
        text = TrailingPause().Replace(text, match => match.Value[0] is '，' or '；' or '、' ? "。" : ".");
        return SentenceStart().Replace(text, match => match.Groups[1].Value + match.Groups[2].Value.ToUpperInvariant()).Trim();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Lower(string text) =>
        text.StartsWith("I ", StringComparison.Ordinal) || text.StartsWith("I'", StringComparison.Ordinal) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"[，、,；;]\s*(?=[。！？!?])|[，、,；;]\s*(?=\.(\s|$))", RegexOptions.ExplicitCapture)]
    private static partial Regex PauseBeforeStop();

    [GeneratedRegex(@"([。？！])[。，；]+")]
    private static partial Regex DoubleStop();

    [GeneratedRegex(@"^[\s，。；、,.;~～]+")]
    private static partial Regex LeadingPause();

    [GeneratedRegex(@"[，；、,;]\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex TrailingPause();

    // What followed a clause that is now a sentence of its own.
    [GeneratedRegex(@"\G\s+(and|but|so)(?=\s)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"([?.!]\s+)([a-z])(?=[a-z' ])")]
    private static partial Regex SentenceStart();
}
