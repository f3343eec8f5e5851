using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>How tokens are asked for: where the settings name a stand-in's endpoint, there.</summary>
internal sealed class TokenHttp : IMsalHttpClientFactory, IDisposable
{
    private readonly HttpClient http;

    public TokenHttp(IOptions<BotFrameworkOptions> options, IHostEnvironment environment)
    {
        HttpMessageHandler handler = SafeTransport.NewHandler(environment);
        if (options.Value.TokenEndpoint is { Length: > 0 } endpoint)
        {
            handler = new StandIn(new Uri(endpoint, UriKind.Absolute), handler);
        }

        // Less than a delivery waits, so that a missing token is told from a message whose fate is unknown.
        http = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(5), MaxResponseContentBufferSize = 1 << 20 };
    }

    public HttpClient GetHttpClient() => http;

    public void Dispose() => http.Dispose();

    private sealed class StandIn(Uri endpoint, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new UriBuilder(endpoint) { Query = request.RequestUri!.Query }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
