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

            List<Attempt> attempts = [.. rows.Select(row => Prepare(row, now))];
            try
            {
                await store.RecordAsync([.. attempts.Select(attempt => attempt.Step)], stopping);
            }
            catch
            {
                // Nothing goes after all, and those who took a place give it back.
                foreach (var attempt in attempts.Where(attempt => attempt.Step is DeliveryStep.Sending))
                {
                    attempt.Client?.GiveBack(attempt.Reference!);
                }

                throw;
            }

            foreach (var attempt in attempts.Where(attempt => attempt.Step is DeliveryStep.Sending))
            {
                await slots.WaitAsync(CancellationToken.None);
                tracker.Begin();
                _ = SendAsync(attempt, stopping);
            }
        }

        return null;
    }

    /// <summary>What to do with a row now: send it, let it wait for its turn at the platform's pace, or let it go.</summary>
    private Attempt Prepare(OutboxRow row, DateTimeOffset now)
    {
        if (row.Expires <= now)
        {
            return new Attempt(new DeliveryStep.Expired(row), null, null);
        }

        ConversationReference reference;
        try
        {
            reference = ConversationReference.Parse(row.Reference);
        }
        catch (JsonException)
        {
            return new Attempt(new DeliveryStep.Sending(row), null, null);
        }

        var client = clients.FirstOrDefault(each => each.Serves(reference));
        return client?.Wait(reference) is { } wait
            ? new Attempt(new DeliveryStep.Postponed(row, now + wait, row.Uncertain), reference, client)
            : new Attempt(new DeliveryStep.Sending(row), reference, client);
    }

    private async Task SendAsync(Attempt attempt, CancellationToken stopping)
    {
        var row = attempt.Step.Row;
        try
        {
            // Leave the pass: the client's first steps must not hold up the other lanes.
            await Task.Yield();
            var outcome = await TryAsync(attempt);
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

    private async Task<DeliveryOutcome> TryAsync(Attempt attempt)
    {
        var row = attempt.Step.Row;
        if (attempt.Reference is not { } reference)
        {
            return new DeliveryOutcome.Refused("unreadable row");
        }

        try
        {
            return attempt.Client is { } client
                ? await client.DeliverAsync(row, await InThreadAsync(row, reference), CancellationToken.None)
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

    /// <summary>A row, what is to be done with it, and who does it; without a reference it cannot be read.</summary>
    private sealed record Attempt(DeliveryStep Step, ConversationReference? Reference, IChannelClient? Client);
}
