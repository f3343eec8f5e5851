using System.Globalization;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Extraction;

namespace ComplaintBot.Dialogs.Tests.Extraction;

/// <summary>
/// Sentences with their fields marked: <c>{text|kind}</c> or <c>{text|kind=value}</c>. A field counts when kind, span and value are right;
/// of a product, a place or a demand it is enough that the spans overlap. The first line of a file tells the time: <c># now 2026-11-21T10:00:00+08:00 …</c>
/// </summary>
internal static partial class LabelledSentences
{
    // As on the command line: a zone that tells no country.
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone("+08:00", TimeSpan.FromHours(8), null, null);

    public static Score Measure(string name)
    {
        var score = new Score();
        var now = DateTimeOffset.MinValue;
        using var stream = typeof(LabelledSentences).Assembly.GetManifestResourceStream("Sentences/" + name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# now ", StringComparison.Ordinal))
            {
                now = DateTimeOffset.Parse(line.AsSpan("# now ".Length, "2026-11-21T10:00:00+08:00".Length), CultureInfo.InvariantCulture);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                score.Add(line, Parse(line, out var text), FieldExtractor.Extract(text, now, Zone));
            }
        }

        return score;
    }

    private static List<Label> Parse(string line, out string text)
    {
        var labels = new List<Label>();
        var plain = string.Empty;
        var position = 0;
        foreach (Match match in Marked().Matches(line))
        {
            plain += line[position..match.Index];
            position = match.Index + match.Length;
            var words = match.Groups["text"].Value;
            var start = Texts.CodePoints(plain).Count;
            plain += words;
            labels.Add(new Label(match.Groups["kind"].Value, start, start + Texts.CodePoints(words).Count, words, match.Groups["value"].Success ? match.Groups["value"].Value : words));
        }

        text = plain + line[position..];
        return labels;
    }

    [GeneratedRegex(@"\{(?<text>[^{}|]+)\|(?<kind>[a-z_]+)(?:=(?<value>[^{}]+))?\}")]
    private static partial Regex Marked();

    internal sealed record Label(string Kind, int Start, int End, string Text, string Value)
    {
        public bool IsMetBy(ExtractedField field) => field.Kind.Name() == Kind && Kind switch
        {
            "product" or "place" => Overlaps(field),
            "demand" => Overlaps(field) && ValueOf(field) == Value,
            _ => field.Start == Start && field.End == End && ValueOf(field) == Value,
        };

        public static string ValueOf(ExtractedField field) => field.Value switch
        {
            FieldValue.Text text => text.Value,
            FieldValue.Money money => string.Create(CultureInfo.InvariantCulture, $"{money.Amount:0.####} {money.Currency}"),
            FieldValue.Count count => count.Value.ToString(CultureInfo.InvariantCulture),
            _ => string.Empty,
        };

        private bool Overlaps(ExtractedField field) => field.Start < End && Start < field.End;
    }

    internal sealed class Score
    {
        private int met;
        private int missed;
        private int extra;

        public List<string> Misses { get; } = [];

        public double F1 => 2.0 * met / ((2.0 * met) + missed + extra);

        public void Add(string line, List<Label> labels, IReadOnlyList<ExtractedField> fields)
        {
            var left = fields.ToList();
            var problems = new List<string>();
            foreach (var label in labels)
            {
                if (left.Find(label.IsMetBy) is { } field)
                {
                    met++;
                    left.Remove(field);
                }
                else
                {
                    missed++;
                    problems.Add($"missed {label.Kind} '{label.Text}' = {label.Value}");
                }
            }

            extra += left.Count;
            problems.AddRange(left.Select(field => $"extra {field.Kind.Name()} '{field.Text}' = {Label.ValueOf(field)}"));
            if (problems.Count > 0)
            {
                Misses.Add($"{line}\n    {string.Join("\n    ", problems)}");
            }
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"F1 {F1:0.000} ({met} met, {missed} missed, {extra} extra)\n{string.Join('\n', Misses)}");
    }
}
