using ComplaintBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Bot.Tests.Storage;

/// <summary>A store in a file of its own, which goes when the test is over.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

    private readonly string folder;

    private TestStore(string folder, FakeClock clock)
    {
        this.folder = folder;
        Clock = clock;
        Signals = new StoreSignals(Tracker);
        Store = new SqliteStore(Options.Create(new StorageOptions { ConnectionString = $"Data Source={File}" }), Signals, clock);
    }

    public FakeClock Clock { get; }

    public WorkTracker Tracker { get; } = new();

    public StoreSignals Signals { get; }

    public SqliteStore Store { get; }

    public string File => Path.Combine(folder, "store.db");

    public static Task<TestStore> OpenAsync() => OpenAsync(Directory.CreateTempSubdirectory("complaintbot-").FullName);

    public static async Task<TestStore> OpenAsync(string folder)
    {
        var store = new TestStore(folder, new FakeClock(Start));
        await store.Store.StartAsync(CancellationToken.None);
        return store;
    }

    /// <summary>Closes it and opens the same file again, as a restart would.</summary>
    public async Task<TestStore> ReopenAsync()
    {
        await Store.DisposeAsync();
        var store = new TestStore(folder, Clock);
        await store.Store.StartAsync(CancellationToken.None);
        return store;
    }

    public Task<Committed> CommitAsync(TurnWrites turn) => Store.CommitAsync(turn, CancellationToken.None);

    /// <summary>A connection beside the store's own, as another process would have.</summary>
    public SqliteConnection Beside()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>Runs SQL beside the store.</summary>
    public void Tamper(string sql)
    {
        using var connection = Beside();
        Execute(connection, sql);
    }

    /// <summary>Holds the write lock until disposed: what is written meanwhile waits.</summary>
    public WriteLock HoldWrites() => new(Beside());

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own constants
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    internal sealed class WriteLock : IDisposable
    {
        private readonly SqliteConnection connection;

        public WriteLock(SqliteConnection connection)
        {
            this.connection = connection;
            Execute(connection, "BEGIN IMMEDIATE");
        }

        public void Dispose()
        {
            Execute(connection, "ROLLBACK");
            connection.Dispose();
        }
    }
}
