using Microsoft.Data.Sqlite;

namespace ComplaintBot.Storage;

/// <summary>Reads columns as the rows mean them.</summary>
internal static class ReaderExtensions
{
    /// <summary>A text that may be missing.</summary>
    public static string? Text(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    /// <summary>A time.</summary>
    public static DateTimeOffset Time(this SqliteDataReader reader, int column) => new(reader.GetInt64(column), TimeSpan.Zero);

    /// <summary>A time that may be missing.</summary>
    public static DateTimeOffset? OptionalTime(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.Time(column);

    /// <summary>Bytes that may be missing.</summary>
    public static byte[]? Bytes(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<byte[]>(column);

    /// <summary>All rows.</summary>
    public static List<T> All<T>(this SqliteDataReader reader, Func<SqliteDataReader, T> row)
    {
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>The first row; null when there is none.</summary>
    public static T? First<T>(this SqliteDataReader reader, Func<SqliteDataReader, T> row)
        where T : class => reader.Read() ? row(reader) : null;
}
