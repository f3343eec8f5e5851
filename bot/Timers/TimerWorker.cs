using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Sources;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Timers;

/// <summary>
/// Sleeps until the next stored timer and has its turn run; a commit that sets an earlier one wakes it. What came due while
/// the program was off is done at the start, after the audit has put back what is missing.
/// </summary>
internal sealed class TimerWorker(
    IStore store, StoreSignals signals, OrganisationCatalog catalog, TurnRunner runner, TimerAudit audit, TimeProvider time, ILogger<TimerWorker> logger) : BackgroundService
{
    private const int Batch = 64;
    private const int MostAtOnce = 8;

    /// <summary>When a timer whose turn failed is tried again: it is never given up.</summary>
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(5);

    /// <summary>How long a full store is left alone.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var audited = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            DateTimeOffset? next;
            try
            {
                if (!audited)
                {
                    await audit.RunAsync(stoppingToken);
                    audited = true;
                }

                await RunDueAsync(stoppingToken);
                next = await store.NextTimerAsync(stoppingToken);
            }
            catch (StoreBusyException)
            {
                await Task.Delay(Pause, stoppingToken);
                continue;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LoopFailed(exception.GetType().Name);
                next = time.GetUtcNow() + Retry;
            }

            await signals.Timers.WaitAsync(next, time, stoppingToken);
        }
    }

    private async Task RunDueAsync(CancellationToken cancellation)
    {
        while (await store.DueTimersAsync(time.GetUtcNow(), Batch, cancellation) is { Count: > 0 } due)
        {
            // One complaint's timers in order, different complaints side by side.
            await Parallel.ForEachAsync(
                due.GroupBy(timer => timer.Complaint, StringComparer.Ordinal),
                new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = cancellation },
                async (timers, token) =>
                {
                    foreach (var timer in timers)
                    {
                        await RunAsync(timer, token);
                    }
                });
        }
    }

    private async Task RunAsync(TimerRow timer, CancellationToken cancellation)
    {
        try
        {
            if (await MapAsync(timer, cancellation) is { } turn)
            {
                await runner.RunAsync(turn, cancellation);
                return;
            }

            logger.NobodysTimer(timer.Complaint);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or StoreBusyException))
        {
            logger.TimerFailed(timer.Complaint, exception.GetType().ToString(), exception.StackTrace);
        }

        await store.CommitAsync(new TurnWrites { At = time.GetUtcNow(), SetTimers = [timer with { Due = time.GetUtcNow() + Retry }] }, cancellation);
    }

    /// <summary>The turn in the complaint's own conversation; null while its organisation is missing.</summary>
    private async ValueTask<InboundTurn?> MapAsync(TimerRow row, CancellationToken cancellation)
    {
        var (organisationId, number) = ComplaintEvents.Split(row.Complaint);
        if (catalog.Find(organisationId) is not { } organisation || await store.ReadComplaintAsync(row.Complaint, cancellation) is not { } complaint)
        {
            return null;
        }

        var conversation = await store.FindConversationAsync(complaint.Conversation, cancellation);
        var memory = conversation is null ? null : ConversationMemory.Parse(conversation.State);
        var place = new Place(
            complaint.Conversation,
            complaint.Channel,
            memory?.Kind ?? (complaint.Recorder is null ? PlaceKind.Customer : PlaceKind.Personal),
            catalog.PlaybookFor(organisation, ConversationIds.ToAddress(complaint.Conversation)),
            LocaleTags.Parse(conversation?.Language));
        return new InboundTurn
        {
            Organisation = organisation,
            Input = new TurnInput.TimerDue(number, CaseTimerRows.Read(row)) { Actor = Actor.Bot, Place = place, At = time.GetUtcNow() },
            Person = conversation?.Person,
            TimerKey = row.Key,
        };
    }
}
