namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>Who issues tokens in a cloud, where their keys are told of, and which hosts its Connectors have.</summary>
internal sealed record BotCloud
{
    private const string Tenant = "{0}";

    /// <summary>Its name in the settings.</summary>
    public required string Name { get; init; }

    /// <summary>The Connector's issuer; also the resource that this bot asks tokens for.</summary>
    public required string Issuer { get; init; }

    /// <summary>Where the Connector's signing keys are told of.</summary>
    public required string OpenIdMetadata { get; init; }

    /// <summary>Entra's login host.</summary>
    public required string Login { get; init; }

    /// <summary>Entra's issuers of version 1 and 2, with a place for the tenant.</summary>
    public required IReadOnlyList<string> EntraIssuers { get; init; }

    /// <summary>Tenants of the platform itself whose agents may call, beside the bot's own tenant.</summary>
    public IReadOnlyList<string> EntraTenants { get; init; } = [];

    /// <summary>Hosts of its Connectors; <c>*.</c> for subdomains.</summary>
    public required IReadOnlyList<string> ServiceHosts { get; init; }

    /// <summary>Where Entra's signing keys are told of.</summary>
    public string EntraOpenIdMetadata => Login + "/common/v2.0/.well-known/openid-configuration";

    /// <summary>The scope of a token for the Connector.</summary>
    public string Scope => Issuer + "/.default";

    /// <summary>All clouds; there is no Teams in the Chinese one.</summary>
    public static IReadOnlyList<BotCloud> All { get; } =
    [
        new()
        {
            Name = "Public",
            Issuer = "https://api.botframework.com",
            OpenIdMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration",
            Login = "https://login.microsoftonline.com",
            EntraIssuers = [$"https://sts.windows.net/{Tenant}/", $"https://login.microsoftonline.com/{Tenant}/v2.0"],
            EntraTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8"],
            ServiceHosts = ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "*.botframework.com"],
        },
        new()
        {
            Name = "UsGovernment",
            Issuer = "https://api.botframework.us",
            OpenIdMetadata = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
            Login = "https://login.microsoftonline.us",
            EntraIssuers = [$"https://sts.windows.net/{Tenant}/", $"https://login.microsoftonline.us/{Tenant}/v2.0"],
            EntraTenants = ["cab8a31a-1906-4287-a0d8-4eef66b95f6e"],
            ServiceHosts = ["smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us", "*.botframework.us", "*.botframework.azure.us"],
        },
        new()
        {
            Name = "China",
            Issuer = "https://api.botframework.azure.cn",
            OpenIdMetadata = "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
            Login = "https://login.partner.microsoftonline.cn",
            EntraIssuers = [$"https://sts.chinacloudapi.cn/{Tenant}/", $"https://login.partner.microsoftonline.cn/{Tenant}/v2.0"],
            ServiceHosts = ["*.botframework.azure.cn"],
        },
    ];

    /// <summary>The cloud that the settings name.</summary>
    public static BotCloud Of(BotFrameworkOptions options) => All.First(cloud => cloud.Name.Equals(options.Cloud, StringComparison.OrdinalIgnoreCase));
}
