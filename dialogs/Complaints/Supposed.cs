using System.Globalization;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Complaints;

/// <summary>A complaint as it would be with triggers and values that are not written yet.</summary>
internal sealed class Supposed(ICaseFacts known) : ICaseFacts
{
    /// <summary>Triggers that would fire.</summary>
    public IReadOnlySet<string> Triggers { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Values that would be known, by field.</summary>
    public IReadOnlyDictionary<string, FieldValue> Values { get; init; } = new Dictionary<string, FieldValue>(StringComparer.Ordinal);

    public Level Level => known.Level;

    public string Grade => known.Grade;

    public bool ReceivedAfterHours => known.ReceivedAfterHours;

    public bool HasTrigger(string id) => Triggers.Contains(id) || known.HasTrigger(id);

    public string? Value(string field) => Values.GetValueOrDefault(field)?.Value ?? known.Value(field);

    public decimal? Amount(string field) =>
        Values.TryGetValue(field, out var value)
            ? decimal.TryParse(value.Value.Split(' ')[0], NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount : null
            : known.Amount(field);

    public bool HasHappened(string happening) => known.HasHappened(happening);

    public bool IsApproved(string covers) => known.IsApproved(covers);

    public bool IsDemanded(string what) => Triggers.Contains(what) || known.IsDemanded(what);
}
