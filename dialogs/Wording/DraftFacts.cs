using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>
/// What a clause tells beside its tone: who is spoken to, and times, amounts and numbers. Where a clause is replaced they are said
/// again in front of the better words.
/// </summary>
internal sealed record DraftFacts(Regex Name, Regex Thing, LocalizedText About)
{
    private const int Most = 3;

    /// <summary>The reply with the facts of the clause that it does not hold yet.</summary>
    public string Keep(DraftText text, Span clause, string reply, Locale locale)
    {
        var folded = text.Folded[clause.Start..Math.Min(clause.End, clause.Start + 400)];
        var things = Found(Thing, folded, text, clause)
            .Where(thing => !reply.Contains(thing, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(Most)
            .ToList();
        var about = things.Count == 0 ? "" : About.In(locale).Replace("{f}", string.Join(locale == Locale.En ? ", " : "、", things), StringComparison.Ordinal);
        var name = Found(Name, folded, text, clause).FirstOrDefault(said => !reply.Contains(said, StringComparison.Ordinal)) is { } person
            ? person + (locale == Locale.En ? ", " : "，")
            : "";
        return name.Length + about.Length == 0 ? reply : name + about + (locale == Locale.En ? Lower(reply) : reply);
    }

    private static IEnumerable<string> Found(Regex regex, string folded, DraftText text, Span clause) =>
        regex.Matches(folded).Select(match => text.Slice(text.Trim(new Span(clause.Start + match.Index, clause.Start + match.Index + match.Length)))).Where(found => found.Length > 0);

    private static string Lower(string reply) =>
        reply.StartsWith("I ", StringComparison.Ordinal) ? reply : char.ToLowerInvariant(reply[0]) + reply[1..];
}
