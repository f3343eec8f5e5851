using Microsoft.IdentityModel.Protocols;

namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>Fetches OpenID metadata and key sets, each only from an address that is safe to believe.</summary>
internal sealed class MetadataDocuments(IHostEnvironment environment) : IDocumentRetriever, IDisposable
{
    private const int LongestDocument = 1 << 20;

    // The platform waits 15 s for the bot, and this is done twice.
    private readonly HttpClient http = new(SafeTransport.NewHandler(environment)) { Timeout = TimeSpan.FromSeconds(5), MaxResponseContentBufferSize = LongestDocument };

    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        var uri = new Uri(address, UriKind.Absolute);
        return SafeTransport.Allows(uri, environment)
            ? await http.GetStringAsync(uri, cancel)
            : throw new InvalidOperationException("Keys are not fetched over an unsafe transport.");
    }

    public void Dispose() => http.Dispose();
}
