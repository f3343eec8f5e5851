using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>
/// Puts the bot's token on what is sent to the Connector, and asks once for another when the Connector refuses it. Whoever sends
/// has checked the address; here it is checked again, because a token must not leave for any other.
/// </summary>
internal sealed class ConnectorTokenHandler(ConnectorTokens tokens, ServiceUrls serviceUrls) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is null || !serviceUrls.Allows(request.RequestUri))
        {
            throw new InvalidOperationException("The address is not on the list of Connectors.");
        }

        if (!tokens.AreNeeded)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        if (await tokens.FindAsync(cancellationToken) is not { } token)
        {
            return NoToken(request);
        }

        var response = await SendAsync(request, token, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized || await tokens.ReplaceAsync(token, cancellationToken) is not { } other)
        {
            return response;
        }

        response.Dispose();
        return await SendAsync(request, other, cancellationToken);
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, ConnectorToken token, CancellationToken cancellation)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        return base.SendAsync(request, cancellation);
    }

    // What the Connector would say to a call without one. Nothing was sent: the message waits and is tried again.
    private static HttpResponseMessage NoToken(HttpRequestMessage request) => new(HttpStatusCode.Unauthorized)
    {
        RequestMessage = request,
        Content = new StringContent("""{"error":{"code":"NoToken"}}""", Encoding.UTF8, "application/json"),
    };
}
