using System.Text.Json;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Language;

/// <summary>
/// Has waiting texts read by the service, one call at a time, and hands what it read to the inbox as an input of the complaint.
/// Nobody waits for it: a service that is slow, down or wrong costs the readings and nothing else.
/// </summary>
internal sealed class ReadingWorker(WaitingTexts waiting, LanguageClient client, IStore store, TimeProvider time, ILogger<ReadingWorker> logger) : BackgroundService
{
    /// <summary>Texts in a batch: as many as one call for sentiment takes.</summary>
    public const int MostTexts = 10;

    /// <summary>A call that failed so often brings nothing any more.</summary>
    public const int MostAttempts = 5;

    /// <summary>How long the first text of a batch waits for others.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMilliseconds(500);

    /// <summary>How long a full store is left alone.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly CircuitBreaker breaker = new(time);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        logger.On(client.Host);
        while (!stoppingToken.IsCancellationRequested)
        {
            var texts = await waiting.TakeAsync(MostTexts, Window, stoppingToken);
            try
            {
                await ReadAsync(texts, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // the store is out of reach, or something nobody thought of: the next texts are tried as if nothing had been
                logger.Lost(texts.Count, exception.GetType().Name);
            }
        }
    }

    private async Task ReadAsync(IReadOnlyList<WaitingText> texts, CancellationToken cancellation)
    {
        var batch = new ReadingBatch(texts);
        foreach (var call in batch.Calls)
        {
            if (await AskAsync(call, cancellation) is { } results)
            {
                var (refused, wrong) = batch.Take(call, results);
                if (refused + wrong > 0)
                {
                    logger.Partly(call.Documents.Count, call.Kind.Name, refused, wrong);
                }
            }
        }

        var rows = batch.Readings()
            .GroupBy(read => (read.Text.Organisation, read.Text.Complaint, read.Text.Conversation), read => read.Reading)
            .Select(complaint => Row(complaint.Key.Organisation, complaint.Key.Complaint, complaint.Key.Conversation, [.. complaint]))
            .ToList();
        if (rows.Count > 0)
        {
            await WriteAsync(rows, cancellation);
        }
    }

    /// <summary>What a call brings, however long the service must be waited for; null when it is given up.</summary>
    private async Task<AnalyzeResults?> AskAsync(PlannedCall call, CancellationToken cancellation)
    {
        var attempt = 0;
        while (true)
        {
            attempt++;
            if (breaker.Wait is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, time, cancellation);
            }

            try
            {
                var results = await client.AnalyzeAsync(call.Kind, call.Documents, cancellation);
                if (breaker.Succeeded())
                {
                    logger.Closed();
                }

                return results;
            }
            catch (LanguageException failure)
            {
                Note(failure, attempt);
                if (!failure.MayPass || attempt == MostAttempts)
                {
                    logger.SetAside(call.Documents.Count, call.Kind.Name, failure.Message, failure.Status);
                    return null;
                }
            }
        }
    }

    private void Note(LanguageException failure, int attempt)
    {
        if (failure is { Status: StatusCodes.Status429TooManyRequests, RetryAfter: { } rest })
        {
            logger.Throttled(rest.TotalSeconds);
            breaker.Rest(rest);
            return;
        }

        logger.Failed(failure.Message, failure.Status, attempt);
        if (breaker.Failed())
        {
            logger.Opened(CircuitBreaker.Threshold);
        }

        if (failure.RetryAfter is { } asked && asked > breaker.Wait)
        {
            breaker.Rest(asked);
        }
    }

    private static InboxRow Row(string organisation, string complaint, string conversation, IReadOnlyList<ServiceReading> readings) =>
        new(0, conversation, JsonSerializer.Serialize(new StoredInput(Reading: new StoredReading(organisation, complaint, readings)), TurnJson.Default.StoredInput));

    private async Task WriteAsync(IReadOnlyList<InboxRow> rows, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                await store.CommitAsync(new TurnWrites { At = time.GetUtcNow(), Inbox = rows }, cancellation);
                return;
            }
            catch (StoreBusyException)
            {
                await Task.Delay(Pause, cancellation);
            }
        }
    }
}
