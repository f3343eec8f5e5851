using System.Text.Json;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>Complaint events as the store keeps them, and complaints from what it keeps.</summary>
internal static class ComplaintEvents
{
    /// <summary>A complaint's name in the store: never the same in two organisations.</summary>
    public static string Key(string organisation, string number) => organisation + "/" + number;

    /// <summary>The organisation and the number of <see cref="Key"/>.</summary>
    public static (string Organisation, string Number) Split(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return (key[..slash], key[(slash + 1)..]);
    }

    /// <summary>An event as a row.</summary>
    public static EventRow ToRow(string key, ComplaintEvent happening) => new()
    {
        Complaint = key,
        Sequence = happening.Sequence,
        Kind = happening.Kind,
        At = happening.At,
        Data = JsonSerializer.Serialize(
            new StoredEvent(ComplaintEvent.CurrentSchema, happening.By, happening.Data.Count == 0 ? null : happening.Data),
            TurnJson.Default.StoredEvent),
        Texts = happening.Texts,
    };

    /// <summary>A row as an event. An event of a newer schema is refused: half of it would be misread.</summary>
    public static ComplaintEvent FromRow(EventRow row)
    {
        var stored = JsonSerializer.Deserialize(row.Data, TurnJson.Default.StoredEvent) ?? throw new JsonException("The event is null.");
        if (stored.V > ComplaintEvent.CurrentSchema)
        {
            throw new JsonException($"Event {row.Sequence} is of schema {stored.V}; this program reads up to {ComplaintEvent.CurrentSchema}.");
        }

        return new ComplaintEvent
        {
            Sequence = row.Sequence,
            Kind = row.Kind,
            At = row.At,
            By = stored.By,
            Data = stored.Data ?? Nothing,
            Texts = row.Texts,
        };
    }

    /// <summary>The complaint of a key; null when there is none.</summary>
    public static async ValueTask<Complaint?> ReadComplaintAsync(this IStore store, string key, CancellationToken cancellation)
    {
        var rows = await store.ReadEventsAsync(key, cancellation);
        return rows.Count == 0 ? null : Complaint.From(rows.Select(FromRow));
    }

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);
}
