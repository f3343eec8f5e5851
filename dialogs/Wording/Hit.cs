using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>A finding in UTF-16 offsets, with the stretch that its reply replaces.</summary>
internal sealed record Hit(FindingKind Kind, Span Evidence, Span Replaced, string Reply, string? PhraseId, bool WholeClause)
{
    public static Hit Of(DraftText text, Span sentence, DraftPattern pattern, Match match, Span whole, Span clause)
    {
        var locale = pattern.AnyLanguage ? text.Locale : pattern.Chinese ? text.ChineseLocale : Locale.En;
        var reply = pattern.Reply.In(locale);
        foreach (var slot in (string[])["x", "y", "t"])
        {
            var group = match.Groups[slot];
            if (group.Success)
            {
                reply = reply.Replace($"{{{slot}}}", text.Slice(text.Trim(At(sentence, group))), StringComparison.Ordinal);
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

    private static Span At(Span sentence, Group group) => new(sentence.Start + group.Index, sentence.Start + group.Index + group.Length);
}
