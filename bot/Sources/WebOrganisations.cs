using ComplaintBot.Channels.DirectLine;

namespace ComplaintBot.Sources;

/// <summary>Which organisations a web page may speak for.</summary>
internal sealed class WebOrganisations(OrganisationCatalog catalog) : IWebOrganisations
{
    public string? Find(string? named) =>
        named is not null ? catalog.Find(named)?.Id
        : catalog.All is { Count: 1 } one ? one.First().Id
        : null;

    public bool AllowsOrigin(string? organisation, string origin) =>
        (organisation is null ? catalog.All : catalog.Find(organisation) is { } named ? [named] : [])
            .Any(each => each.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase));
}
