namespace ComplaintBot.Timers;

/// <summary>What timers log.</summary>
internal static partial class TimerLog
{
    [LoggerMessage(EventId = 4001, Level = LogLevel.Warning, Message = "The audit found {Missing} timers missing and {Unwanted} that nothing wants, and mended both.")]
    public static partial void Audited(this ILogger logger, int missing, int unwanted);

    [LoggerMessage(EventId = 4002, Level = LogLevel.Error, Message = "A timer of {Complaint} failed with {Exception}; it is tried again in five minutes.\n{Stack}")]
    public static partial void TimerFailed(this ILogger logger, string complaint, string exception, string? stack);

    [LoggerMessage(EventId = 4003, Level = LogLevel.Warning, Message = "A timer of {Complaint} waits: its organisation is not configured.")]
    public static partial void NobodysTimer(this ILogger logger, string complaint);

    [LoggerMessage(EventId = 4004, Level = LogLevel.Error, Message = "Timers could not be read: {Exception}; tried again in five minutes.")]
    public static partial void LoopFailed(this ILogger logger, string exception);
}
