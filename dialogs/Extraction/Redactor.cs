using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>A text without its personal data, and what was taken out.</summary>
/// <param name="Text">The text, with <c>[phone]</c>, <c>[email]</c>, <c>[id]</c>, <c>[card]</c>, <c>[address]</c> or <c>[name]</c> in its place.</param>
/// <param name="Spans">What was taken out, in the order of the original text.</param>
public sealed record Redaction(string Text, IReadOnlyList<RedactedSpan> Spans);

/// <summary>Personal data in the original text. Positions count Unicode code points, the end is exclusive.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct RedactedSpan(PersonalDataKind Kind, int Start, int End);

/// <summary>
/// Takes personal data out of words that go to more people than those who work on the case: search results, exports, reports. Numbers with
/// a wrong check digit, and those of orders, policies and cases, are left alone. Redacting twice changes nothing.
/// </summary>
public static partial class Redactor
{
    private static readonly string[] Placeholders = ["[phone]", "[email]", "[id]", "[card]", "[address]", "[name]"];

    /// <summary>Redacts a text.</summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="names">Names that fields of the case hold; shorter than two characters are passed over.</param>
    public static Redaction Apply(string text, IReadOnlyCollection<string>? names = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var wanted = (names ?? []).Where(name => name.Length > 1).OrderByDescending(name => name.Length).ToList();
        var current = text;
        var spans = new List<(PersonalDataKind Kind, int Start, int End)>();

        // What is taken out changes what stands beside it: a number may show only then. Each round leaves less to find.
        List<Cut> cuts = [];
        while (Next(current, wanted) is { Count: > 0 } found)
        {
            var at = 0;
            var written = new System.Text.StringBuilder(current.Length);
            foreach (var (kind, start, end) in found)
            {
                spans.Add((kind, Original(cuts, start), Original(cuts, end)));
                written.Append(current, at, start - at).Append(Placeholders[(int)kind]);
                at = end;
            }

            current = written.Append(current, at, current.Length - at).ToString();
            cuts = [.. Merged(spans)];
        }

        var points = new CodePoints(text);
        return new Redaction(current, [.. spans.OrderBy(span => span.Start).Select(span => new RedactedSpan(span.Kind, points.At(span.Start), points.At(span.End)))]);
    }

    /// <summary>The text for people who read it in any language: three bullets in the place of what was taken out.</summary>
    /// <param name="text">What somebody wrote.</param>
    public static string Hide(string text) => Placeholder().Replace(Apply(text).Text, "•••");

    /// <summary>The cuts so far, in the order of the text.</summary>
    private static IEnumerable<Cut> Merged(List<(PersonalDataKind Kind, int Start, int End)> spans) =>
        spans.OrderBy(span => span.Start).Select(span => new Cut(span.Start, span.End, Placeholders[(int)span.Kind].Length));

    /// <summary>The offset in the original of one in the text so far; placeholders are never cut again.</summary>
    private static int Original(List<Cut> cuts, int offset)
    {
        var shift = 0;
        foreach (var cut in cuts)
        {
            if (cut.Start + shift >= offset)
            {
                break;
            }

            shift += cut.Length - (cut.End - cut.Start);
        }

        return offset - shift;
    }

    private static List<(PersonalDataKind Kind, int Start, int End)> Next(string text, List<string> names)
    {
        var kept = Placeholder().Matches(text).Select(match => (match.Index, End: match.Index + match.Length)).ToList();
        var found = PersonalData.Find(text, contactsOnly: false).Where(IsNew).ToList();
        foreach (var name in names)
        {
            for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
            {
                var span = (Kind: PersonalDataKind.Name, Start: at, End: at + name.Length);
                if (IsNew(span) && !found.Exists(other => other.Start < span.End && span.Start < other.End) && IsWhole(text, span.Start, span.End))
                {
                    found.Add(span);
                }
            }
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;

        bool IsNew((PersonalDataKind Kind, int Start, int End) span) => !kept.Exists(other => other.Index < span.End && span.Start < other.End);
    }

    /// <summary>Tan is not in Tangible.</summary>
    internal static bool IsWhole(string text, int start, int end) =>
        !(char.IsAsciiLetterOrDigit(text[start]) && start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
        && !(char.IsAsciiLetterOrDigit(text[end - 1]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        && !char.IsLowSurrogate(text[start]) && !char.IsHighSurrogate(text[end - 1]);

    [GeneratedRegex(@"\[(?:phone|email|id|card|address|name)\]")]
    private static partial Regex Placeholder();

    private readonly record struct Cut(int Start, int End, int Length);
}
