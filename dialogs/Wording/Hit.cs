using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>A finding in UTF-16 offsets, with the stretch that its reply replaces.</summary>
internal sealed partial record Hit(FindingKind Kind, Span Evidence, Span Replaced, string Reply, string? PhraseId, bool WholeClause)
{
    /// <summary>Whether the playbook or an approval lets it be said.</summary>
    public bool IsAllowed { get; init; }

    /// <summary>Whether it is a finding only where the model finds it, too.</summary>
    public bool IsWeak { get; init; }

    public static Hit Of(DraftText text, Span sentence, DraftPattern pattern, Match match, Span whole, Span clause)
    {
        var locale = pattern.AnyLanguage ? text.Locale : pattern.Chinese ? text.ChineseLocale : Locale.En;
        var reply = pattern.Reply.In(locale);
        foreach (var slot in (string[])["x", "y", "t"])
        {
            var group = match.Groups[slot];
            if (group.Success)
            {
                reply = reply.Replace($"{{{slot}}}", InSentence(text.Slice(text.Trim(At(sentence, group)))), StringComparison.Ordinal);
            }
        }

        if (!pattern.ReplacesMatch)
        {
            reply = DraftPatterns.Load().Facts.Keep(text, clause, reply, locale);
        }

        var evidence = match.Groups["e"] is { Success: true, Length: > 0 } words ? text.Trim(At(sentence, words)) : whole;
        return new Hit(pattern.Kind, evidence, pattern.ReplacesMatch ? whole : clause, reply, pattern.PhraseId, !pattern.ReplacesMatch);
    }

    public Finding ToFinding(DraftText text, string suggestion) => new(
        Kind, text.Slice(Evidence), text.CodePoint(Evidence.Start), text.CodePoint(Evidence.End), suggestion, PhraseId);

    /// <summary>A sentence's first word inside another one: "Read the terms" is "read the terms", "ID" stays.</summary>
    private static string InSentence(string words) =>
        words.Length > 1 && char.IsAsciiLetterUpper(words[0]) && char.IsAsciiLetterLower(words[1]) && !Weekday().IsMatch(words) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    [GeneratedRegex("^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", RegexOptions.ExplicitCapture)]
    private static partial Regex Weekday();

    private static Span At(Span sentence, Group group) => new(sentence.Start + group.Index, sentence.Start + group.Index + group.Length);
}
