using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ComplaintBot.Storage;

/// <summary>Opens the database: one connection that writes, and a pool of those that only read.</summary>
internal sealed class SqliteConnections(string connectionString) : IDisposable
{
    private const int IdleReaders = 16;
    private const int BusySeconds = 5;

    /// <summary>What a reader keeps of the file, in KiB; the operating system keeps it for all of them. SQLite's own choice is 2000.</summary>
    private const int ReaderCache = 200;

    private readonly ConcurrentStack<PreparedConnection> idle = new();
    private volatile bool disposed;

    static SqliteConnections()
    {
        // No connection is used by two threads at once, so SQLite need not lock it at every call. It listens before its first use only.
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
    }

    /// <summary>The file, as messages name it.</summary>
    public string DataSource { get; } = new SqliteConnectionStringBuilder(connectionString).DataSource;

    /// <summary>A connection that writes. A commit returns when it is on disk; what is deleted is overwritten.</summary>
    public PreparedConnection OpenWriter()
    {
        var writer = Open(SqliteOpenMode.ReadWriteCreate);
        try
        {
            foreach (var pragma in (ReadOnlySpan<string>)["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON", "wal_autocheckpoint = 4000"])
            {
                _ = writer["PRAGMA " + pragma].Scalar();
            }

            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>A connection that reads; disposing the lease gives it back.</summary>
    public Lease Rent() => new(this, idle.TryPop(out var connection) ? connection : OpenReader());

    public void Dispose()
    {
        disposed = true;
        while (idle.TryPop(out var connection))
        {
            connection.Dispose();
        }
    }

    private PreparedConnection OpenReader()
    {
        var reader = Open(SqliteOpenMode.ReadOnly);
        _ = reader[$"PRAGMA cache_size = -{ReaderCache}"].Scalar();
        return reader;
    }

    // An own pool keeps the prepared statements with the connection, which the driver's pool throws away.
    private PreparedConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Mode = mode, Pooling = false, DefaultTimeout = BusySeconds }.ToString());
        connection.Open();
        var prepared = new PreparedConnection(connection);
        _ = prepared[$"PRAGMA busy_timeout = {BusySeconds * 1000}"].Scalar();
        return prepared;
    }

    private void Return(PreparedConnection connection)
    {
        if (disposed || idle.Count >= IdleReaders)
        {
            connection.Dispose();
        }
        else
        {
            idle.Push(connection);
        }
    }

    /// <summary>A rented connection.</summary>
    internal readonly struct Lease(SqliteConnections owner, PreparedConnection connection) : IDisposable
    {
        /// <summary>The statement of this text.</summary>
        public Statement this[string sql] => connection[sql];

        public void Dispose() => owner.Return(connection);
    }
}
