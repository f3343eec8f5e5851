using System.Net;
using ComplaintBot.Channels.BotFramework.Authentication;
using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.Complaints;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Files;

/// <summary>
/// Fetches what a person sent from where their channel keeps it: from hosts that are allowed, following no redirect to another one, up
/// to a size and for a time. Nothing of ours is shown there: an address of SharePoint carries its own permission. Only what the
/// channel's Connector keeps itself (pictures pasted into a message) is asked for as the bot.
/// </summary>
internal sealed class FileFetcher(IHttpClientFactory http, ServiceUrls serviceUrls, IOptions<FileOptions> options, IHostEnvironment environment, TimeProvider time)
{
    /// <summary>Name of its <see cref="HttpClient"/>.</summary>
    public const string HttpClientName = "files";

    private const int MostRedirects = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>The bytes, or why there are none.</summary>
    /// <param name="address">Where the file is.</param>
    /// <param name="service">The Connector that told of it.</param>
    /// <param name="cancellation">Ends with the program.</param>
    public async Task<(byte[]? Content, FileRefusal? Why)> FetchAsync(string? address, string? service, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || ClientFor(uri, service) is not { } name)
        {
            return (null, FileRefusal.NotFetched);
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        using var client = http.CreateClient(name);
        try
        {
            for (var redirects = 0; redirects <= MostRedirects; redirects++)
            {
                using var response = await client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, either.Token);
                if (!IsRedirect(response.StatusCode) || response.Headers.Location is not { } location || !IsSamePlace(uri, new Uri(uri, location)))
                {
                    return response.StatusCode == HttpStatusCode.OK ? await ReadAsync(response.Content, either.Token) : (null, FileRefusal.NotFetched);
                }

                uri = new Uri(uri, location);
            }

            return (null, FileRefusal.NotFetched);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException || (exception is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return (null, FileRefusal.NotFetched);
        }
    }

    /// <summary>With which client an address is asked; null when it is not.</summary>
    private string? ClientFor(Uri uri, string? service)
    {
        if (uri.UserInfo.Length > 0 || !(uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback && environment.IsDevelopment())))
        {
            return null;
        }

        var isOwn = Uri.TryCreate($"{service?.TrimEnd('/')}/", UriKind.Absolute, out var connector)
            && serviceUrls.Allows(uri)
            && IsSamePlace(connector, uri)
            && uri.AbsolutePath.StartsWith(connector.AbsolutePath + "v3/attachments/", StringComparison.Ordinal);
        return isOwn ? ConnectorClient.HttpClientName
            : options.Value.Allows(uri.IdnHost) || (uri.IsLoopback && environment.IsDevelopment()) ? HttpClientName
            : null;
    }

    private static async Task<(byte[]? Content, FileRefusal? Why)> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        if (content.Headers.ContentLength > FileIntake.LargestFile)
        {
            return (null, FileRefusal.TooLarge);
        }

        // A page where a file was promised is somebody's "please sign in".
        if (content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml")
        {
            return (null, FileRefusal.NotFetched);
        }

        await using var stream = await content.ReadAsStreamAsync(cancellation);
        using var read = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (read.Length + count > FileIntake.LargestFile)
            {
                return (null, FileRefusal.TooLarge);
            }

            await read.WriteAsync(buffer.AsMemory(0, count), cancellation);
        }

        return (read.ToArray(), null);
    }

    private static bool IsRedirect(HttpStatusCode status) => status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    private static bool IsSamePlace(Uri one, Uri other) => Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
