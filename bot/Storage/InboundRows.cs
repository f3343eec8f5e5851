using Microsoft.Data.Sqlite;

namespace ComplaintBot.Storage;

/// <summary>How the answer to an input is kept.</summary>
internal static class InboundRows
{
    /// <summary>Finds one by its key.</summary>
    public const string Find = "SELECT answer, activity_ids FROM inbound WHERE key = ?1";

    /// <summary>Reads what <see cref="Find"/> found.</summary>
    public static InboundAnswer Read(SqliteDataReader reader) => new(reader.GetString(0), Split(reader.GetString(1)));

    /// <summary>One id a line, an empty line for none.</summary>
    public static string Join(IEnumerable<string?> ids) => string.Concat(ids.Select(id => id + "\n"));

    private static string?[] Split(string ids) => [.. ids.Split('\n')[..^1].Select(id => id.Length == 0 ? null : id)];
}
