using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Complaints;

/// <summary>A complaint as it would be if only that were known which came after a person last set its grade (S-011).</summary>
internal sealed class SinceOverride : ICaseFacts
{
    private readonly Complaint _known;
    private readonly HashSet<string> _triggers;
    private readonly HashSet<string> _fields;

    public SinceOverride(Complaint complaint, IEnumerable<string> fresh)
    {
        var since = complaint.Events.Reverse().TakeWhile(happening => happening.Kind != EventKinds.Overridden).ToList();
        _known = complaint;
        _triggers = new HashSet<string>(fresh.Concat(since.SelectMany(happening => happening.Datum("triggers")?.Split(',') ?? [])), StringComparer.Ordinal);
        _fields = since.SelectMany(happening => happening.Fields()).Select(field => field.Id).ToHashSet(StringComparer.Ordinal);
    }

    public Level Level => _known.Level;

    public string Grade => _known.Grade;

    public bool ReceivedAfterHours => _known.ReceivedAfterHours;

    public bool HasTrigger(string id) => _triggers.Contains(id);

    public string? Value(string field) => _fields.Contains(field) ? _known.Value(field) : null;

    public decimal? Amount(string field) => _fields.Contains(field) ? _known.Amount(field) : null;

    public bool HasHappened(string happening) => _known.HasHappened(happening);

    public bool IsApproved(string covers) => _known.IsApproved(covers);

    public bool IsDemanded(string what) => HasTrigger(what);
}
