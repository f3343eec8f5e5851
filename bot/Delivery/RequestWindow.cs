namespace ComplaintBot.Delivery;

/// <summary>How many requests a platform takes within a span of time.</summary>
internal readonly record struct RequestLimit(int Most, TimeSpan In);

/// <summary>
/// The requests of one conversation or tenant against its limits. A request is counted from its beginning until its answer has grown
/// old: it arrived before it was answered, so however long it was on its way, no span of the platform's holds more than the limit.
/// </summary>
internal sealed class RequestWindow(IReadOnlyList<RequestLimit> limits)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly List<DateTimeOffset> answered = [];
    private int onTheirWay;
    private DateTimeOffset held = DateTimeOffset.MinValue;
    private DateTimeOffset promised = DateTimeOffset.MinValue;

    /// <summary>Nothing is remembered that could make anybody wait.</summary>
    public bool IsIdle(DateTimeOffset now) => onTheirWay == 0 && held <= now && (answered.Count == 0 || answered[^1] <= now - Longest);

    /// <summary>When one more may go; not after <paramref name="now"/> when it may go at once.</summary>
    public DateTimeOffset Earliest(DateTimeOffset now)
    {
        var earliest = held;
        foreach (var (most, span) in limits)
        {
            var room = most - onTheirWay;
            var free = room <= 0 ? now + span
                : answered.Count >= room ? answered[^room] + span
                : DateTimeOffset.MinValue;
            earliest = free > earliest ? free : earliest;
        }

        return earliest;
    }

    /// <summary>A time for one that has to wait: those that wait come back one after another, not all at once.</summary>
    public DateTimeOffset Promise(DateTimeOffset earliest)
    {
        var (most, span) = limits[0];
        promised = promised < earliest ? earliest : promised + (span / most);
        return promised;
    }

    /// <summary>One goes.</summary>
    public void Begin() => onTheirWay++;

    /// <summary>One has been answered, or will never be; <paramref name="until"/>: the platform wants to hear nothing before.</summary>
    public void End(DateTimeOffset now, DateTimeOffset? until)
    {
        onTheirWay--;
        answered.Add(now);
        held = until > held ? until.Value : held;
        if (answered.Count > 2 * limits.Max(limit => limit.Most))
        {
            answered.RemoveRange(0, answered.Count - limits.Max(limit => limit.Most));
        }
    }
}
