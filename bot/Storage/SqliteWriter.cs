using System.Threading.Channels;
using SQLitePCL;

namespace ComplaintBot.Storage;

/// <summary>
/// The one writer. Takes what waits in a bounded queue into one database transaction, each write a savepoint, so that a bad
/// one rolls back alone; a write's task completes after the commit has reached the disk.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    /// <summary>Writes that may wait.</summary>
    public const int QueueLength = 4096;

    private const int GroupSize = 256;
    private const int GroupsBetweenPrunes = 256;
    private const int PruneSize = 500;
    private static readonly TimeSpan InboundKept = TimeSpan.FromDays(30);

    private readonly Channel<IWrite> queue = Channel.CreateBounded<IWrite>(new BoundedChannelOptions(QueueLength) { SingleReader = true });
    private readonly PreparedConnection connection;
    private readonly StoreSignals signals;
    private readonly TimeProvider time;
    private readonly TurnTables turns;
    private readonly DeliveryTables deliveries;
    private readonly Task loop;
    private int groups;

    public SqliteWriter(PreparedConnection connection, StoreSignals signals, TimeProvider time)
    {
        (this.connection, this.signals, this.time) = (connection, signals, time);
        turns = new TurnTables(connection);
        deliveries = new DeliveryTables(connection);
        loop = Task.Run(RunAsync);
    }

    /// <summary>Writes a turn, or throws <see cref="StoreBusyException"/> at once when the queue is full.</summary>
    public Task<Committed> WriteAsync(PreparedTurn turn, CancellationToken cancellation)
    {
        var write = new Write<Committed>(changes => turns.Write(turn, changes), committed => committed.Outcome == CommitOutcome.Written, cancellation);
        return queue.Writer.TryWrite(write) ? write.Task : throw new StoreBusyException();
    }

    /// <summary>Writes delivery steps; waits while the queue is full.</summary>
    public async Task<IReadOnlyList<UndeliveredRow>> WriteAsync(IReadOnlyList<DeliveryStep> steps, CancellationToken cancellation)
    {
        var write = new Write<IReadOnlyList<UndeliveredRow>>(changes => deliveries.Write(steps, changes), _ => true, cancellation);
        await queue.Writer.WriteAsync(write, cancellation);
        return await write.Task;
    }

    /// <summary>Finishes what waits, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await loop;
        connection.Dispose();
    }

    private async Task RunAsync()
    {
        var group = new List<IWrite>(GroupSize);
        try
        {
            while (await queue.Reader.WaitToReadAsync())
            {
                while (group.Count < GroupSize && queue.Reader.TryRead(out var write))
                {
                    group.Add(write);
                }

                Commit(group);
                group.Clear();
            }
        }
        finally
        {
            // Should the connection itself be lost, nobody may wait for ever: refuse what comes, fail what waits.
            queue.Writer.TryComplete();
            while (queue.Reader.TryRead(out var write))
            {
                write.Fail(new StoreBusyException());
            }
        }
    }

    private void Commit(List<IWrite> group)
    {
        try
        {
            connection["BEGIN IMMEDIATE"].Execute();
            foreach (var write in group)
            {
                Apply(write);
            }

            Prune();
            connection["COMMIT"].Execute();
        }
#pragma warning disable CA1031 // whatever it is, it belongs to those who wait for this group
        catch (Exception exception)
#pragma warning restore CA1031
        {
            group.ForEach(write => write.Fail(exception));
            if (InTransaction)
            {
                connection["ROLLBACK"].Execute();
            }

            return;
        }

        group.ForEach(write => write.Complete(signals));
    }

    private bool InTransaction => raw.sqlite3_get_autocommit(connection.Connection.Handle) == 0;

    private void Apply(IWrite write)
    {
        connection["SAVEPOINT one"].Execute();
        var keep = false;
        try
        {
            keep = write.Apply();
        }
#pragma warning disable CA1031 // a bad write fails alone; one that took the whole transaction with it (disk full) fails the group
        catch (Exception exception) when (InTransaction)
#pragma warning restore CA1031
        {
            write.Fail(exception);
        }

        if (!keep)
        {
            connection["ROLLBACK TO one"].Execute();
        }

        connection["RELEASE one"].Execute();
    }

    // Old inbound keys go in small portions, so that nobody waits for it.
    private void Prune()
    {
        if (groups++ % GroupsBetweenPrunes == 0)
        {
            connection["DELETE FROM inbound WHERE key IN (SELECT key FROM inbound WHERE at < ?1 ORDER BY at LIMIT ?2)"]
                .Execute((time.GetUtcNow() - InboundKept).UtcTicks, PruneSize);
        }
    }

    private interface IWrite
    {
        /// <summary>Writes; false when it must be rolled back.</summary>
        bool Apply();

        /// <summary>The group is on disk: raises what it touched, then tells who waits.</summary>
        void Complete(StoreSignals signals);

        /// <summary>Tells who waits that nothing was written.</summary>
        void Fail(Exception exception);
    }

    private sealed class Write<T>(Func<Changes, T> apply, Func<T, bool> keeps, CancellationToken cancellation) : IWrite
    {
        private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly Changes changes = new();
        private T? result;
        private bool kept;

        public Task<T> Task => done.Task;

        public bool Apply()
        {
            if (cancellation.IsCancellationRequested)
            {
                done.TrySetCanceled(cancellation);
                return false;
            }

            result = apply(changes);
            return kept = keeps(result);
        }

        public void Complete(StoreSignals signals)
        {
            if (kept)
            {
                signals.Raise(changes);
            }

            done.TrySetResult(result!);
        }

        public void Fail(Exception exception) => done.TrySetException(exception);
    }
}
