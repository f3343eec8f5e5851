namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>Log lines of authentication: names of reasons and of exceptions, never a token, a claim or an address.</summary>
internal static partial class AuthenticationLog
{
    [LoggerMessage(3100, LogLevel.Warning, "A call to /api/messages was refused: {Reason}")]
    public static partial void Refused(ILogger log, Refusal reason);

    [LoggerMessage(3101, LogLevel.Error, "Signing keys cannot be fetched: {Exception}")]
    public static partial void KeysNotFetched(ILogger log, string exception);

    [LoggerMessage(3102, LogLevel.Error, "No token for the Connector: {Reason}")]
    public static partial void NoToken(ILogger log, string reason);
}
