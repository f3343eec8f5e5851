namespace ComplaintBot.Channels.BotFramework;

/// <summary>Settings of the section <c>ComplaintBot:BotFramework</c>.</summary>
internal sealed class BotFrameworkOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "ComplaintBot:BotFramework";

    /// <summary>The bot's App ID; without one, only this machine is heard, in Development.</summary>
    public string? AppId { get; set; }

    /// <summary>The tenant of a single-tenant bot or of a managed identity.</summary>
    public string? TenantId { get; set; }

    /// <summary><c>SingleTenant</c> (default), <c>MultiTenant</c> or <c>UserAssignedMSI</c>.</summary>
    public string AppType { get; set; } = "SingleTenant";

    /// <summary>The App ID's secret; a bot with a certificate or a managed identity has none.</summary>
    public string? AppPassword { get; set; }

    /// <summary>A PKCS #12 file (<c>.pfx</c>) with the App ID's certificate and its private key, instead of a secret.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>The file's password; null for none.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary><c>Public</c> (default), <c>UsGovernment</c> or <c>China</c>.</summary>
    public string Cloud { get; set; } = "Public";

    /// <summary>Where the Connector's signing keys are told of; null for the cloud's own place.</summary>
    public string? OpenIdMetadata { get; set; }

    /// <summary>Where Entra's signing keys are told of; null for the cloud's own place.</summary>
    public string? EntraOpenIdMetadata { get; set; }

    /// <summary>Where tokens for the Connector are asked for; null for the cloud's own place. For stand-ins.</summary>
    public string? TokenEndpoint { get; set; }

    /// <summary>Connectors that may be spoken to: <c>https://host[:port]</c>, <c>https://*.host</c> for its subdomains; empty for those of the cloud.</summary>
    public IList<string> AllowedServiceUrls { get; } = [];

    /// <summary>App IDs of other agents that may call with an Entra token; empty for none.</summary>
    public IList<string> AllowedCallers { get; } = [];

    /// <summary>Whether the bot proves itself by a managed identity.</summary>
    public bool IsManagedIdentity => AppType.Equals("UserAssignedMSI", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the bot serves many tenants.</summary>
    public bool IsMultiTenant => AppType.Equals("MultiTenant", StringComparison.OrdinalIgnoreCase);
}
