using Microsoft.Extensions.Options;

namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>
/// The Connectors that may be spoken to. A service URL arrives in an activity; before anything is sent there it must also be on
/// this list, so that no token and no word of a complaint leaves for a host that somebody else named.
/// </summary>
internal sealed class ServiceUrls
{
    private readonly IReadOnlyList<ServiceUrlPattern> patterns;
    private readonly bool thisMachine;

    public ServiceUrls(IOptions<BotFrameworkOptions> options, IHostEnvironment environment)
    {
        var settings = options.Value;
        var named = settings.AllowedServiceUrls.Count > 0;
        var hasAppId = !string.IsNullOrEmpty(settings.AppId);

        // Without an App ID there is no Connector but a developer's own; a list of the operator's own says everything.
        thisMachine = environment.IsDevelopment() && !(hasAppId && named);
        IEnumerable<string> listed = !hasAppId ? [] : named ? settings.AllowedServiceUrls : BotCloud.Of(settings).ServiceHosts.Select(host => Uri.UriSchemeHttps + Uri.SchemeDelimiter + host);
        patterns = [.. listed.Select(text => ServiceUrlPattern.Parse(text, environment.IsDevelopment())).OfType<ServiceUrlPattern>()];
        Only = named && patterns is [{ IsExact: true } only] ? only.ToString() : null;
    }

    /// <summary>The one Connector there is, where the operator's list names exactly one; else null.</summary>
    public string? Only { get; }

    /// <summary>Whether the URL is on the list.</summary>
    public bool Allows(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && Allows(address);

    /// <summary>Whether the address is on the list: exact scheme, host and port.</summary>
    public bool Allows(Uri address) =>
        address.UserInfo.Length == 0
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && ((thisMachine && address.IsLoopback) || patterns.Any(pattern => pattern.Matches(address)));
}
