using System.Globalization;
using System.Reflection;

namespace ComplaintBot.Storage;

/// <summary>Brings the database to this program's version: numbered SQL files, each once, all in one transaction under the write lock.</summary>
internal static class Migrator
{
    private const string Folder = "Migrations/";

    /// <summary>Applies what is missing; refuses a database written by a newer program.</summary>
    public static void Migrate(PreparedConnection connection, string dataSource, DateTimeOffset now)
    {
        var known = Known();
        connection["BEGIN IMMEDIATE"].Execute();
        try
        {
            connection["CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at INTEGER NOT NULL) STRICT"].Execute();
            var applied = Convert.ToInt32(connection["SELECT coalesce(max(number), 0) FROM migration"].Scalar(), CultureInfo.InvariantCulture);
            if (applied > known[^1].Number)
            {
                throw new StoreTooNewException(dataSource, applied, known[^1].Number);
            }

            foreach (var (number, name) in known.Where(migration => migration.Number > applied))
            {
                using (var script = new Statement(connection.Connection, Text(name)))
                {
                    script.Execute();
                }

                connection["INSERT INTO migration (number, name, at) VALUES (?1, ?2, ?3)"].Execute(number, name[Folder.Length..], now.UtcTicks);
            }

            connection["COMMIT"].Execute();
        }
        catch
        {
            connection["ROLLBACK"].Execute();
            throw;
        }
    }

    private static List<(int Number, string Name)> Known() =>
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => (Number: int.Parse(name.AsSpan(Folder.Length, 4), CultureInfo.InvariantCulture), name))
            .OrderBy(migration => migration.Number)];

    private static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

/// <summary>The database was written by a newer program, whose rules this one does not know.</summary>
internal sealed class StoreTooNewException(string dataSource, int found, int known)
    : Exception($"The database '{dataSource}' is at version {found}, this program knows {known}. Run the newer program, or restore a backup of the older database.");
