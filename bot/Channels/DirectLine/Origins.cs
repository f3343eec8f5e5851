using Microsoft.Extensions.Options;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>Where a request comes from and what this program is called from there.</summary>
internal sealed class Origins(IOptions<DirectLineOptions> options, IWebOrganisations organisations, IConfiguration configuration)
{
    private readonly Uri? publicUrl = Uri.TryCreate(configuration["ComplaintBot:PublicUrl"], UriKind.Absolute, out var url) ? url : null;

    /// <summary>
    /// Scheme, host and port by which the caller reached us. Behind a proxy that ends TLS the request says http; then the
    /// configured public URL knows better. No forwarded header is believed.
    /// </summary>
    public string Own(HttpRequest request) =>
        publicUrl is not null && string.Equals(publicUrl.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
            ? publicUrl.GetLeftPart(UriPartial.Authority)
            : $"{request.Scheme}://{request.Host.Value}";

    /// <summary>Whether the request has no <c>Origin</c> (not a page's) or our own.</summary>
    public bool IsSame(HttpRequest request) =>
        request.Headers.Origin.Count == 0
        || (request.Headers.Origin.Count == 1 && string.Equals(request.Headers.Origin[0], Own(request), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether pages of that origin may embed the organisation's widget (null: any organisation's).</summary>
    public bool Allows(string? organisation, string origin) =>
        options.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
        || organisations.AllowsOrigin(organisation, origin);
}
