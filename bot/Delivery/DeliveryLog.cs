namespace ComplaintBot.Delivery;

/// <summary>Log lines of the delivery: row numbers, outcomes and codes, never a text, a name or an address.</summary>
internal static partial class DeliveryLog
{
    [LoggerMessage(3000, LogLevel.Debug, "Outbox row {Row}, attempt {Attempt}: {Outcome}")]
    public static partial void Attempted(ILogger log, long row, int attempt, string outcome);

    [LoggerMessage(3001, LogLevel.Warning, "Undelivered {Row}: {Reason}, uncertain {Uncertain}")]
    public static partial void Undelivered(ILogger log, long row, string reason, bool uncertain);

    [LoggerMessage(3002, LogLevel.Error, "Outbox row {Row}: unexpected {Exception}")]
    public static partial void Unexpected(ILogger log, long row, string exception);

    [LoggerMessage(3003, LogLevel.Error, "A listener failed for row {Row}: {Exception}")]
    public static partial void ListenerFailed(ILogger log, long row, string exception);

    [LoggerMessage(3004, LogLevel.Error, "The outbox waits for the store: {Exception}")]
    public static partial void StoreFailed(ILogger log, string exception);
}
