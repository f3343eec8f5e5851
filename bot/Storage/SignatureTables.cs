using System.Globalization;
using ComplaintBot.Dialogs.Severity.Similarity;

namespace ComplaintBot.Storage;

/// <summary>Writes and reads the signatures of cases and the keys under which similar ones are found.</summary>
internal static class SignatureTables
{
    /// <summary>SQL of a case's own signature.</summary>
    public const string Own = "SELECT content FROM signature WHERE complaint = ?1";

    /// <summary>
    /// SQL of what shares keys, the most first: many share one by chance, and only those that are read are compared. Of each key the newest
    /// fifty are looked at, for a day may bring the same words by the hundred.
    /// </summary>
    public const string SharingKeys = """
        SELECT s.complaint, s.content FROM (
            SELECT id, count(*) AS shared FROM (
                SELECT k.signature AS id FROM json_each(?2) j CROSS JOIN signature_key k ON k.organisation = ?1 AND k.key = j.value AND k.received_at >= max(?3, coalesce((
                    SELECT n.received_at FROM signature_key n WHERE n.organisation = ?1 AND n.key = j.value ORDER BY n.received_at DESC LIMIT 1 OFFSET 49), 0)))
            GROUP BY id ORDER BY shared DESC, id DESC LIMIT 50) c
        CROSS JOIN signature s ON s.id = c.id
        """;

    /// <summary>Replaces a case's signature, or takes it away.</summary>
    public static void Write(PreparedConnection connection, SignatureRow row)
    {
        Remove(connection, row.Complaint);
        if (row.Signature is not { } signature)
        {
            return;
        }

        connection["INSERT INTO signature (complaint, organisation, received_at, content) VALUES (?1, ?2, ?3, ?4)"]
            .Execute(row.Complaint, row.Organisation, row.ReceivedAt.UtcTicks, signature.ToBytes());
        var id = connection["SELECT last_insert_rowid()"].Scalar();
        connection["INSERT OR IGNORE INTO signature_key (organisation, key, received_at, signature) SELECT ?1, value, ?3, ?4 FROM json_each(?2)"]
            .Execute(row.Organisation, Keys(signature), row.ReceivedAt.UtcTicks, id);
    }

    /// <summary>Takes a case's signature away, and every key to it.</summary>
    public static void Remove(PreparedConnection connection, string complaint)
    {
        var (id, organisation, at, signature) = Find(connection, complaint);
        if (signature is not null)
        {
            connection["DELETE FROM signature_key WHERE organisation = ?1 AND key IN (SELECT value FROM json_each(?2)) AND received_at = ?3 AND signature = ?4"]
                .Execute(organisation, Keys(signature), at, id);
            connection["DELETE FROM signature WHERE id = ?1"].Execute(id);
        }
    }

    /// <summary>The keys as one parameter.</summary>
    public static string Keys(TextSignature signature) => Keys(signature.Keys());

    /// <summary>Some of a signature's keys as one parameter.</summary>
    public static string Keys(IEnumerable<long> keys) => $"[{string.Join(',', keys.Select(key => key.ToString(CultureInfo.InvariantCulture)))}]";

    private static (long Id, string Organisation, long At, TextSignature? Signature) Find(PreparedConnection connection, string complaint)
    {
        using var reader = connection["SELECT id, organisation, received_at, content FROM signature WHERE complaint = ?1"].Read(complaint);
        return reader.Read()
            ? (reader.GetInt64(0), reader.GetString(1), reader.GetInt64(2), TextSignature.Read(reader.GetFieldValue<byte[]>(3)))
            : (0, string.Empty, 0, null);
    }
}
