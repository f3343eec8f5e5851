using System.Text.Json;
using ComplaintBot.Storage;

namespace ComplaintBot.Delivery;

/// <summary>
/// Sends what the outbox holds: each target conversation is a lane, in order and one in flight; lanes go side by side, so a
/// stuck one delays no other.
/// </summary>
internal sealed class OutboxWorker(
    IStore store,
    StoreSignals signals,
    WorkTracker tracker,
    IEnumerable<IChannelClient> clients,
    IEnumerable<IUndeliveredListener> listeners,
    TimeProvider time,
    ILogger<OutboxWorker> log) : BackgroundService
{
    private const int Lanes = 64;
    private static readonly TimeSpan StoreRetry = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim slots = new(Lanes);

    public override void Dispose()
    {
        base.Dispose();
        slots.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await signals.Outbox.WaitAsync(stoppingToken);
            await UntilDoneAsync(() => RecoverAsync(stoppingToken), stoppingToken);
            while (true)
            {
                DateTimeOffset? next = null;
                await UntilDoneAsync(async () => next = await PassAsync(stoppingToken), stoppingToken);
                await signals.Outbox.WaitAsync(next, time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is on its way is waited for: its outcome must be known.
            for (var i = 0; i < Lanes; i++)
            {
                await slots.WaitAsync(CancellationToken.None);
            }
        }
    }

    // A row still marked as being sent was on its way when the program last died: nobody knows whether it arrived.
    private async Task RecoverAsync(CancellationToken stopping)
    {
        var interrupted = await store.InterruptedAsync(stopping);
        if (interrupted.Count > 0)
        {
            var now = time.GetUtcNow();
            await FinishAsync([.. interrupted.Select(row => DeliveryPolicy.Next(row, new DeliveryOutcome.Unknown("interrupted"), now))], stopping);
        }
    }

    /// <summary>Sets everything on its way that may go now; returns when the next row may go, null when a finishing lane will tell.</summary>
    private async Task<DateTimeOffset?> PassAsync(CancellationToken stopping)
    {
        while (slots.CurrentCount > 0)
        {
            var now = time.GetUtcNow();
            var rows = await store.SendableAsync(now, slots.CurrentCount, stopping);
            if (rows.Count == 0)
            {
                return await store.NextSendAsync(stopping);
            }

            List<DeliveryStep> steps = [.. rows.Select(row => row.Expires <= now ? (DeliveryStep)new DeliveryStep.Expired(row) : new DeliveryStep.Sending(row))];
            await store.RecordAsync(steps, stopping);
            foreach (var step in steps.OfType<DeliveryStep.Sending>())
            {
                await slots.WaitAsync(CancellationToken.None);
                tracker.Begin();
                _ = SendAsync(step.Row, stopping);
            }
        }

        return null;
    }

    private async Task SendAsync(OutboxRow row, CancellationToken stopping)
    {
        try
        {
            // Leave the pass: the client's first steps must not hold up the other lanes.
            await Task.Yield();
            var outcome = await AttemptAsync(row);
            DeliveryLog.Attempted(log, row.Id, row.Attempts + 1, outcome.GetType().Name);
            await UntilDoneAsync(() => FinishAsync([DeliveryPolicy.Next(row, outcome, time.GetUtcNow())], CancellationToken.None), stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The store does not answer and the program stops: the row stays marked and is recovered at the next start.
        }
        finally
        {
            slots.Release();
            signals.Outbox.Ring();
            tracker.End();
        }
    }

    private async Task<DeliveryOutcome> AttemptAsync(OutboxRow row)
    {
        try
        {
            var reference = await InThreadAsync(row, ConversationReference.Parse(row.Reference));
            return clients.FirstOrDefault(client => client.Serves(reference)) is { } client
                ? await client.DeliverAsync(row, reference, CancellationToken.None)
                : new DeliveryOutcome.Refused("no client for the channel");
        }
        catch (JsonException)
        {
            return new DeliveryOutcome.Refused("unreadable row");
        }
#pragma warning disable CA1031 // one row's trouble must not stop the outbox
        catch (Exception exception)
#pragma warning restore CA1031
        {
            DeliveryLog.Unexpected(log, row.Id, exception.GetType().Name);
            return new DeliveryOutcome.Unknown(exception.GetType().Name);
        }
    }

    /// <summary>What is said about a case stands under its card. A lane keeps order: a card said before it stands by now.</summary>
    private async ValueTask<ConversationReference> InThreadAsync(OutboxRow row, ConversationReference reference) =>
        reference.ThreadOf is { } key && await store.FindCardAsync(key, CancellationToken.None) is { Thread: { } thread } card && card.Conversation == row.Lane
            ? reference with { Conversation = thread, NewThread = false }
            : reference;

    private async Task FinishAsync(IReadOnlyList<DeliveryStep> steps, CancellationToken cancellation)
    {
        foreach (var row in await store.RecordAsync(steps, cancellation))
        {
            DeliveryLog.Undelivered(log, row.Id, row.Reason, row.Uncertain);
            await TellAsync(row.Id, listener => listener.UndeliveredAsync(row, cancellation));
        }

        foreach (var sent in steps.OfType<DeliveryStep.Sent>().Where(sent => sent.Row.CardKey is not null))
        {
            await TellAsync(sent.Row.Id, listener => listener.DeliveredAsync(sent.Row, cancellation));
        }
    }

    private async Task TellAsync(long row, Func<IUndeliveredListener, Task> tell)
    {
        foreach (var listener in listeners)
        {
            try
            {
                await tell(listener);
            }
#pragma warning disable CA1031 // what became of the row is recorded in any case; a listener's trouble is its own
            catch (Exception exception)
#pragma warning restore CA1031
            {
                DeliveryLog.ListenerFailed(log, row, exception.GetType().Name);
            }
        }
    }

    // The store may be busy or its disk full for a while; what was sent must be recorded all the same.
    private async Task UntilDoneAsync(Func<Task> work, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await work();
                return;
            }
#pragma warning disable CA1031 // whatever the store's trouble is, the outbox outlives it
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                DeliveryLog.StoreFailed(log, exception.GetType().Name);
                await Task.Delay(StoreRetry, time, stopping);
            }
        }
    }
}
