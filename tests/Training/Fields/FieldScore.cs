using System.Globalization;
using ComplaintBot.Dialogs.Extraction;

namespace ComplaintBot.Training.Fields;

/// <summary>
/// What was found of marked fields. A field counts when kind, span and value are right; of a product or a place it is enough that the
/// spans overlap, of a demand that they overlap and its value is right.
/// </summary>
internal sealed class FieldScore
{
    private readonly SortedDictionary<string, (int Met, int Missed, int Extra)> kinds = new(StringComparer.Ordinal);

    /// <summary>Each text of which something was missed, or too much found.</summary>
    public List<string> Problems { get; } = [];

    public double F1 => F1Of([.. kinds.Values]);

    public double F1Of(string kind) => kinds.TryGetValue(kind, out var counts) ? F1Of([counts]) : 0;

    public void Add(MarkedText text, IReadOnlyList<ExtractedField> fields)
    {
        var left = fields.ToList();
        var problems = new List<string>();
        foreach (var mark in text.Marks)
        {
            var found = left.Find(field => IsMet(text.Text, mark, field));
            if (found is not null)
            {
                left.Remove(found);
                Count(mark.Kind, met: 1);
            }
            else
            {
                Count(mark.Kind, missed: 1);
                problems.Add($"missed {mark.Kind} '{text.Text[mark.Start..mark.End]}' = {mark.Value}");
            }
        }

        foreach (var field in left)
        {
            Count(field.Kind.Name(), extra: 1);
            problems.Add($"extra {field.Kind.Name()} '{field.Text}' = {ValueOf(field)}");
        }

        if (problems.Count > 0)
        {
            Problems.Add($"{text.Line}\n    {string.Join("\n    ", problems)}");
        }
    }

    public override string ToString()
    {
        var (met, missed, extra) = Sum([.. kinds.Values]);
        return string.Create(CultureInfo.InvariantCulture, $"F1 {F1:0.000} ({met} met, {missed} missed, {extra} extra) {string.Join(", ", kinds.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key} {F1Of(kind.Key):0.00} ({kind.Value.Met}/{kind.Value.Missed}/{kind.Value.Extra})")))}\n{string.Join('\n', Problems)}");
    }

    private static bool IsMet(string text, Mark mark, ExtractedField field)
    {
        if (field.Kind.Name() != mark.Kind)
        {
            return false;
        }

        // Fields count code points.
        var start = CodePoints(text.AsSpan(0, mark.Start));
        var end = start + CodePoints(text.AsSpan(mark.Start, mark.End - mark.Start));
        var overlaps = field.Start < end && start < field.End;
        return field.Kind switch
        {
            FieldKind.Product or FieldKind.Place => overlaps,
            FieldKind.Demand => overlaps && ValueOf(field) == mark.Value,
            _ => field.Start == start && field.End == end && ValueOf(field) == mark.Value,
        };
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private static string ValueOf(ExtractedField field) => field.Value switch
    {
        FieldValue.Text text => text.Value,
        FieldValue.Money money => string.Create(CultureInfo.InvariantCulture, $"{money.Amount:0.####} {money.Currency}"),
        FieldValue.Count count => count.Value.ToString(CultureInfo.InvariantCulture),
        _ => string.Empty,
    };

    private static (int Met, int Missed, int Extra) Sum(IReadOnlyCollection<(int Met, int Missed, int Extra)> counts) =>
        (counts.Sum(count => count.Met), counts.Sum(count => count.Missed), counts.Sum(count => count.Extra));

    private static double F1Of(IReadOnlyCollection<(int Met, int Missed, int Extra)> counts)
    {
        var (met, missed, extra) = Sum(counts);
        return met == 0 ? 0 : 2.0 * met / ((2.0 * met) + missed + extra);
    }

    private void Count(string kind, int met = 0, int missed = 0, int extra = 0)
    {
        var before = kinds.GetValueOrDefault(kind);
        kinds[kind] = (before.Met + met, before.Missed + missed, before.Extra + extra);
    }
}
