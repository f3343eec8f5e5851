namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>An entry of the list: <c>https://host[:port]</c>, or <c>https://*.host</c> for every subdomain, but not the domain itself.</summary>
internal sealed record ServiceUrlPattern
{
    private const string AnySubdomain = "https://*.";

    private readonly Uri address;

    private ServiceUrlPattern(Uri address, bool isExact) => (this.address, IsExact) = (address, isExact);

    /// <summary>Whether it names one host.</summary>
    public bool IsExact { get; }

    /// <summary>Reads an entry; null when it is none. This machine, with http as well, can be named in Development only.</summary>
    public static ServiceUrlPattern? Parse(string text, bool development)
    {
        var isExact = !text.StartsWith(AnySubdomain, StringComparison.OrdinalIgnoreCase);
        return Uri.TryCreate(isExact ? text : Uri.UriSchemeHttps + Uri.SchemeDelimiter + text[AnySubdomain.Length..], UriKind.Absolute, out var address)
            && address.UserInfo.Length == 0
            && address.PathAndQuery == "/"
            && address.Fragment.Length == 0
            && (address.IsLoopback ? development && isExact && address.Scheme is "http" or "https" : address.Scheme == Uri.UriSchemeHttps)
            && (isExact || (address.HostNameType == UriHostNameType.Dns && address.Host.Contains('.', StringComparison.Ordinal)))
                ? new ServiceUrlPattern(address, isExact)
                : null;
    }

    /// <summary>Whether an address has this scheme, host and port.</summary>
    public bool Matches(Uri other) =>
        other.Scheme == address.Scheme
        && other.Port == address.Port
        && (IsExact
            ? string.Equals(other.IdnHost, address.IdnHost, StringComparison.OrdinalIgnoreCase)
            : other.IdnHost.EndsWith("." + address.IdnHost, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override string ToString() => address.AbsoluteUri;
}
