using System.Net;
using ComplaintBot.Channels.DirectLine;

namespace ComplaintBot.Channels.Console;

/// <summary>
/// Who may use the console: a person at this machine, on a page of ours, in Development. The host's name is checked because a
/// foreign name may be made to point here, and forwarded headers because a proxy's callers are not at this machine.
/// </summary>
internal sealed class ConsoleAccess(IHostEnvironment environment, Origins origins) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return Refuse(context.HttpContext.Request) is { } refusal ? new ValueTask<object?>(refusal) : next(context);
    }

    private IResult? Refuse(HttpRequest request) =>
        !environment.IsDevelopment() ? Problems.Problem(StatusCodes.Status404NotFound, "There is no console here.", "It exists in Development only.")
        : !IsHere(request) ? Problems.Problem(StatusCodes.Status403Forbidden, "The console is for this machine only.", "Open it as http://localhost on the machine that runs the program.")
        : !origins.IsSame(request) ? Problems.Problem(StatusCodes.Status403Forbidden, "Another page may not use the console.", "Only the console's own page asks here.")
        : null;

    private static bool IsHere(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && !request.Headers.Keys.Any(name => name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase));
}
