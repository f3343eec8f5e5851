using System.Net;
using ComplaintBot.Channels.BotFramework.Authentication;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>
/// Who may call <c>/api/messages</c>: whoever proves by a token to be the Connector or an agent that is allowed. A call without a
/// token is taken in one case only: on a developer's own machine, from that machine, with no App ID set (DESIGN 5). Everything else
/// is refused, without a word of why.
/// </summary>
internal sealed class CallerGate(CallerTokens tokens, ServiceUrls serviceUrls, IHostEnvironment environment, IOptions<BotFrameworkOptions> options, ILogger<CallerGate> log)
{
    /// <summary>The caller, before anything is read of what they say; or the refusal.</summary>
    public async ValueTask<(Caller? Caller, IResult? Refusal)> AdmitAsync(HttpRequest request)
    {
        var (caller, refusal) = await FindAsync(request);
        if (caller is not null)
        {
            return (caller, null);
        }

        if (refusal.Status() == StatusCodes.Status401Unauthorized)
        {
            request.HttpContext.Response.Headers.WWWAuthenticate = "Bearer";
        }

        return (null, Answer(refusal));
    }

    /// <summary>The refusal, or null when the caller may say this.</summary>
    public IResult? Refuse(Caller caller, Activity activity) =>
        caller is not Caller.Connector connector ? null
        : !connector.Endorsements.Contains(activity.ChannelId!) ? Answer(Refusal.NotEndorsed)

        // To the letter, a last slash too: the Connector writes both from one value, and what is made equal first can be made to look equal.
        : !string.Equals(connector.ServiceUrl, activity.ServiceUrl, StringComparison.Ordinal) ? Answer(Refusal.OtherServiceUrl)
        : !serviceUrls.Allows(connector.ServiceUrl) ? Answer(Refusal.ServiceUrlNotAllowed)
        : null;

    private async ValueTask<(Caller? Caller, Refusal Refusal)> FindAsync(HttpRequest request)
    {
        if (!string.IsNullOrEmpty(options.Value.AppId))
        {
            return await tokens.ReadAsync(request.Headers.Authorization is [var authorization] ? authorization : null);
        }

        return !environment.IsDevelopment() ? (null, Refusal.NoToken)
            : IsThisMachine(request) && request.HasJsonContentType() ? (new Caller.ThisMachine(), default)
            : (null, Refusal.NotThisMachine);
    }

    private IResult Answer(Refusal refusal)
    {
        AuthenticationLog.Refused(log, refusal);
        return refusal == Refusal.NotThisMachine
            ? Results.Problem(
                statusCode: refusal.Status(),
                title: "Not without a token.",
                detail: "Without an App ID, calls are taken as application/json from this machine only: by localhost, 127.0.0.1 or [::1], through no proxy.")
            : refusal.Status() == StatusCodes.Status401Unauthorized
                ? Results.Problem(statusCode: refusal.Status(), title: "A token is needed.", detail: "Only the Bot Connector calls here, with a token for this bot's App ID.")
                : Results.Problem(statusCode: refusal.Status(), title: "Not allowed.", detail: "The token does not permit this.");
    }

    private static bool IsThisMachine(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && !request.Headers.Keys.Any(name => name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase));
}
