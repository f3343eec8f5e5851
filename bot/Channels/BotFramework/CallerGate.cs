using System.Net;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>
/// Who may call <c>/api/messages</c>. A call without a token is taken in one case only: on a developer's own machine, from that
/// machine, with no App ID set (DESIGN 5). Everything else is refused.
/// </summary>
internal sealed class CallerGate(IHostEnvironment environment, IOptions<BotFrameworkOptions> options)
{
    /// <summary>The refusal, or null when the caller may speak.</summary>
    public IResult? Refuse(HttpRequest request)
    {
        if (!string.IsNullOrEmpty(options.Value.AppId) || !environment.IsDevelopment())
        {
            request.HttpContext.Response.Headers.WWWAuthenticate = "Bearer";
            return Results.Problem(statusCode: StatusCodes.Status401Unauthorized, title: "A token is needed.", detail: "Only the Bot Connector calls here, with a token for this bot's App ID.");
        }

        return IsThisMachine(request) && request.HasJsonContentType()
            ? null
            : Results.Problem(
                statusCode: StatusCodes.Status403Forbidden,
                title: "Not without a token.",
                detail: "Without an App ID, calls are taken as application/json from this machine only: by localhost, 127.0.0.1 or [::1], through no proxy.");
    }

    private static bool IsThisMachine(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && !request.Headers.Keys.Any(name => name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase));
}
