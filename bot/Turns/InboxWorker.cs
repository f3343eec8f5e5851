using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>
/// Works the inbox off: within a conversation in order and one at a time, across conversations side by side. A row stays until
/// the turn that works it off commits, so a restart loses none.
/// </summary>
internal sealed class InboxWorker(IStore store, StoreSignals signals, WorkTracker tracker, InboxTurns turns, TurnRunner runner, TimeProvider time, ILogger<InboxWorker> logger) : BackgroundService
{
    private const int MostLanes = 16;
    private const int MostAttempts = 3;
    private const int Window = 1024;

    /// <summary>How long a full store is left alone.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<InboxRow>> lanes = new(StringComparer.Ordinal);
    private readonly HashSet<long> taken = [];
    private readonly SemaphoreSlim places = new(MostLanes);
    private bool more;

    public override void Dispose()
    {
        places.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await signals.Inbox.WaitAsync(stoppingToken);
            try
            {
                Take(await store.PendingInboxAsync(Window, stoppingToken), stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The store is out of reach: the next input rings again.
                logger.InboxFailed(exception.GetType().Name);
            }
        }
    }

    private void Take(IReadOnlyList<InboxRow> rows, CancellationToken stopping)
    {
        lock (gate)
        {
            more = rows.Count == Window;
            foreach (var row in rows.Where(row => taken.Add(row.Id)))
            {
                if (lanes.TryGetValue(row.Conversation, out var waiting))
                {
                    waiting.Enqueue(row);
                }
                else
                {
                    lanes[row.Conversation] = new Queue<InboxRow>([row]);
                    tracker.Begin();
                    _ = Task.Run(() => WorkAsync(row.Conversation, stopping), CancellationToken.None);
                }
            }
        }
    }

    private async Task WorkAsync(string conversation, CancellationToken stopping)
    {
        try
        {
            await places.WaitAsync(stopping);
            try
            {
                while (Next(conversation) is { } row)
                {
                    await WorkOffAsync(row, stopping);
                    Done(row);
                }
            }
            finally
            {
                places.Release();
            }
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            // Stopping: the rows stay for the next start.
        }
        catch (Exception exception)
        {
            // Not even the apology could be written. This row waits for the next start, those behind it for the next input.
            logger.InboxFailed(exception.GetType().Name);
            Abandon(conversation);
        }
        finally
        {
            tracker.End();
        }
    }

    private InboxRow? Next(string conversation)
    {
        lock (gate)
        {
            if (lanes[conversation].TryDequeue(out var row))
            {
                return row;
            }

            lanes.Remove(conversation);
            if (more && lanes.Count == 0)
            {
                more = false;
                signals.Inbox.Ring();
            }

            return null;
        }
    }

    private void Done(InboxRow row)
    {
        lock (gate)
        {
            taken.Remove(row.Id);
        }
    }

    private void Abandon(string conversation)
    {
        lock (gate)
        {
            if (lanes.Remove(conversation, out var waiting))
            {
                taken.ExceptWith(waiting.Select(row => row.Id));
            }
        }
    }

    private async Task WorkOffAsync(InboxRow row, CancellationToken stopping)
    {
        InboundTurn? turn = null;
        var failures = 0;
        while (true)
        {
            try
            {
                turn ??= InboxTurns.Fetches(row) ? await FetchAsync(row, stopping) : await turns.MapAsync(row, stopping);
                if (turn is null)
                {
                    await CloseAsync(row, "nothing follows from it", stopping);
                }
                else
                {
                    await runner.RunAsync(turn, stopping);
                }

                return;
            }
            catch (StoreBusyException)
            {
                await Task.Delay(Pause, stopping);
            }
            catch (Exception exception) when (!stopping.IsCancellationRequested)
            {
                logger.Failed(turn?.Input.GetType().Name ?? "unread", exception);
                if (++failures == MostAttempts)
                {
                    logger.SetAside(row.Id, failures);
                    turn ??= await turns.MapUnreadAsync(row, stopping);
                    await (turn is null ? CloseAsync(row, "it cannot be read", stopping)
                        : turn.Input.Actor == Actor.Bot ? CloseAsync(row, "it failed, and nobody waits for it", stopping)
                        : runner.ApologiseAsync(turn, stopping));
                    return;
                }
            }
        }
    }

    /// <summary>While somebody else's server is waited for, the place is another conversation's.</summary>
    private async Task<InboundTurn?> FetchAsync(InboxRow row, CancellationToken stopping)
    {
        places.Release();
        try
        {
            return await turns.MapAsync(row, stopping);
        }
        finally
        {
            await places.WaitAsync(CancellationToken.None);
        }
    }

    private async Task CloseAsync(InboxRow row, string reason, CancellationToken stopping)
    {
        logger.Dropped(row.Id, reason);
        await store.CommitAsync(new TurnWrites { At = time.GetUtcNow(), WorkedOff = row.Id }, stopping);
    }
}
