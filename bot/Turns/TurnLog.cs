namespace ComplaintBot.Turns;

/// <summary>What turns log: kinds and counts, never what a person wrote or who it was.</summary>
internal static partial class TurnLog
{
    [LoggerMessage(EventId = 2001, Level = LogLevel.Warning, Message = "Organisation {Organisation} has no place for '{Recipient}': something said to it was not sent. Bind it with 'escalations here' or name it under 'channels'.")]
    public static partial void NoSuchPlace(this ILogger logger, string organisation, string recipient);

    [LoggerMessage(EventId = 2007, Level = LogLevel.Warning, Message = "Organisation {Organisation} has lost its channel '{Name}': it was deleted, or the bot removed from it. Bind another with 'escalations here' or under 'channels'.")]
    public static partial void ChannelLost(this ILogger logger, string organisation, string name);

    [LoggerMessage(EventId = 2008, Level = LogLevel.Information, Message = "Organisation {Organisation}: its channel '{Name}' took a post.")]
    public static partial void ChannelWorks(this ILogger logger, string organisation, string name);

    [LoggerMessage(EventId = 2009, Level = LogLevel.Warning, Message = "Organisation {Organisation}: its channel '{Name}' does not take posts ({Reason}). Add the bot to its team, or bind another with 'escalations here'.")]
    public static partial void ChannelRefuses(this ILogger logger, string organisation, string name, string reason);

    [LoggerMessage(EventId = 2002, Level = LogLevel.Information, Message = "A turn met a conflict and runs again (attempt {Attempt}).")]
    public static partial void Conflict(this ILogger logger, int attempt);

    [LoggerMessage(EventId = 2003, Level = LogLevel.Error, Message = "A turn of kind {Kind} failed with {Exception}.\n{Stack}")]
    public static partial void Failed(this ILogger logger, string kind, string exception, string? stack);

    /// <summary>An exception's message may quote what it failed on: only its type and its stack are told.</summary>
    public static void Failed(this ILogger logger, string kind, Exception exception) =>
        logger.Failed(kind, exception.GetType().ToString(), exception.StackTrace);

    [LoggerMessage(EventId = 2004, Level = LogLevel.Error, Message = "Inbox row {Row} was set aside after {Attempts} attempts; the person was asked to try again.")]
    public static partial void SetAside(this ILogger logger, long row, int attempts);

    [LoggerMessage(EventId = 2005, Level = LogLevel.Warning, Message = "Inbox row {Row} was dropped: {Reason}.")]
    public static partial void Dropped(this ILogger logger, long row, string reason);

    [LoggerMessage(EventId = 2006, Level = LogLevel.Error, Message = "The inbox could not be read: {Exception}.")]
    public static partial void InboxFailed(this ILogger logger, string exception);
}
