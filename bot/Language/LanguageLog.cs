namespace ComplaintBot.Language;

/// <summary>What is logged of the language service: counts, statuses and reasons of ours, never a text, and no word of its answers.</summary>
internal static partial class LanguageLog
{
    [LoggerMessage(EventId = 6001, Level = LogLevel.Information, Message = "What customers say is read by the language service at {Host}, after the reply.")]
    public static partial void On(this ILogger logger, string host);

    [LoggerMessage(EventId = 6002, Level = LogLevel.Warning, Message = "The language service is not keeping up: {Count} texts were not put before it so far.")]
    public static partial void Full(this ILogger logger, long count);

    [LoggerMessage(EventId = 6003, Level = LogLevel.Warning, Message = "The language service did not answer a call ({Reason}, status {Status}), attempt {Attempt}.")]
    public static partial void Failed(this ILogger logger, string reason, int? status, int attempt);

    [LoggerMessage(EventId = 6004, Level = LogLevel.Warning, Message = "{Documents} documents go without {Kind} ({Reason}, status {Status}).")]
    public static partial void SetAside(this ILogger logger, int documents, string kind, string reason, int? status);

    [LoggerMessage(EventId = 6005, Level = LogLevel.Warning, Message = "The language service failed {Count} times in a row; it is left alone and tried again from time to time.")]
    public static partial void Opened(this ILogger logger, int count);

    [LoggerMessage(EventId = 6006, Level = LogLevel.Information, Message = "The language service answers again.")]
    public static partial void Closed(this ILogger logger);

    [LoggerMessage(EventId = 6007, Level = LogLevel.Warning, Message = "Of {Documents} documents of a call for {Kind} the language service refused {Refused}, and {Wrong} of its findings could not be.")]
    public static partial void Partly(this ILogger logger, int documents, string kind, int refused, int wrong);

    [LoggerMessage(EventId = 6008, Level = LogLevel.Information, Message = "The language service asks to wait for {Seconds} seconds.")]
    public static partial void Throttled(this ILogger logger, double seconds);

    [LoggerMessage(EventId = 6009, Level = LogLevel.Error, Message = "Readings of {Count} texts were lost: {Exception}.")]
    public static partial void Lost(this ILogger logger, int count, string exception);
}
