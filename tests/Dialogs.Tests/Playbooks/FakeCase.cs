using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Playbooks;

/// <summary>A case as conditions see it.</summary>
internal sealed class FakeCase : ICaseFacts
{
    public HashSet<string> Triggers { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, decimal> Amounts { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Happenings { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Approvals { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Demands { get; } = new(StringComparer.Ordinal);

    public bool AfterHours { get; init; }

    public Level Level { get; init; } = Level.General;

    public string Grade { get; init; } = string.Empty;

    bool ICaseFacts.ReceivedAfterHours => AfterHours;

    bool ICaseFacts.HasTrigger(string id) => Triggers.Contains(id);

    string? ICaseFacts.Value(string field) => Values.GetValueOrDefault(field);

    decimal? ICaseFacts.Amount(string field) => Amounts.TryGetValue(field, out var amount) ? amount : null;

    bool ICaseFacts.HasHappened(string happening) => Happenings.Contains(happening);

    bool ICaseFacts.IsApproved(string covers) => Approvals.Contains(covers);

    bool ICaseFacts.IsDemanded(string what) => Demands.Contains(what);
}
