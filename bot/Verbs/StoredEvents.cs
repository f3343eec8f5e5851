using System.Runtime.CompilerServices;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Storage;
using ComplaintBot.Turns;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Verbs;

/// <summary>
/// What must hold of the events of every complaint: numbered without gaps in an unbroken chain, begun once, escalated once and not
/// lost on the way, each clock's opening, reminder and breach written once a round, in the order of time.
/// </summary>
internal static class StoredEvents
{
    /// <summary>Every violation, complaint by complaint.</summary>
    public static async IAsyncEnumerable<(string Complaint, string Violation)> VerifyAsync(StorageOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // Never started: it reads and cannot write.
        await using var store = new SqliteStore(Options.Create(options), new StoreSignals(new WorkTracker()), TimeProvider.System);
        await foreach (var broken in store.VerifyChainsAsync(cancellation))
        {
            yield return (broken.Complaint, $"event {broken.Sequence}: {broken.Violation}");
        }

        using var connections = new SqliteConnections(options.ConnectionString);
        foreach (var complaint in Texts(connections, "SELECT DISTINCT complaint FROM event ORDER BY complaint"))
        {
            cancellation.ThrowIfCancellationRequested();
            var events = (await store.ReadEventsAsync(complaint, cancellation)).Select(ComplaintEvents.FromRow).ToList();
            foreach (var violation in Verify(events))
            {
                yield return (complaint, violation);
            }

            if (events.Exists(e => e.Kind == EventKinds.Escalated) && !IsPosted(connections, complaint))
            {
                yield return (complaint, "escalated, but its card was never posted, does not wait to be and is not listed as undelivered");
            }
        }
    }

    /// <summary>What is wrong with one complaint's events.</summary>
    internal static IEnumerable<string> Verify(IReadOnlyList<ComplaintEvent> events)
    {
        if (events[0].Kind != EventKinds.Received)
        {
            yield return $"begins with '{events[0].Kind}'";
        }

        foreach (var kind in (string[])[EventKinds.Received, EventKinds.Escalated, EventKinds.Merged, EventKinds.Withdrawn])
        {
            if (events.Count(e => e.Kind == kind) > 1)
            {
                yield return $"'{kind}' more than once";
            }
        }

        foreach (var twice in events.Where(IsOfClock).GroupBy(e => (e.Kind, Clock: e.Datum("clock"), Round: e.Datum("round"))).Where(group => group.Count() > 1))
        {
            yield return $"'{twice.Key.Kind}' of clock '{twice.Key.Clock}' {twice.Count()} times in round {twice.Key.Round}";
        }

        for (var i = 1; i < events.Count; i++)
        {
            if (events[i].At < events[i - 1].At)
            {
                yield return $"event {events[i].Sequence} lies before event {events[i - 1].Sequence} in time";
            }
        }
    }

    private static bool IsOfClock(ComplaintEvent happening) => happening.Kind is EventKinds.ClockOpened or EventKinds.ClockReminded or EventKinds.ClockBreached;

    private static bool IsPosted(SqliteConnections connections, string complaint)
    {
        var (organisation, number) = ComplaintEvents.Split(complaint);
        return Texts(
            connections,
            "SELECT key FROM card WHERE key = ?1 UNION SELECT card_key FROM outbox WHERE card_key = ?1 UNION SELECT card_key FROM undelivered WHERE card_key = ?1",
            $"{organisation}/escalation/{number}").Count > 0;
    }

    private static List<string> Texts(SqliteConnections connections, string sql, params object?[] values)
    {
        using var read = connections.Rent();
        using var reader = read[sql].Read(values);
        return [.. reader.All(row => row.GetString(0))];
    }
}
