using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>A token for the Connector, and how long it is good from now.</summary>
internal sealed record IssuedToken(string Value, TimeSpan Lifetime);

/// <summary>Proves who this bot is.</summary>
internal interface IConnectorCredential
{
    /// <summary>Asks for a new token; throws when none is given.</summary>
    Task<IssuedToken> IssueAsync(CancellationToken cancellation);
}

/// <summary>
/// By a secret, a certificate or a managed identity, through MSAL. It is asked for a new token every time: keeping them is
/// <see cref="ConnectorTokens"/>' work.
/// </summary>
internal sealed class ConnectorCredential(IOptions<BotFrameworkOptions> options, IMsalHttpClientFactory http) : IConnectorCredential
{
    /// <summary>The tenant that issues tokens for bots of many tenants.</summary>
    private const string BotFrameworkTenant = "botframework.com";

    private readonly BotFrameworkOptions settings = options.Value;
    private readonly BotCloud cloud = BotCloud.Of(options.Value);
    private Func<CancellationToken, Task<AuthenticationResult>>? ask;

    public async Task<IssuedToken> IssueAsync(CancellationToken cancellation)
    {
        ask ??= settings.IsManagedIdentity ? ManagedIdentity() : Client();
        var result = await ask(cancellation);

        // MSAL tells the end by the machine's clock.
        return new IssuedToken(result.AccessToken, result.ExpiresOn - TimeProvider.System.GetUtcNow());
    }

    /// <summary>The certificate of the settings.</summary>
    public static X509Certificate2 LoadCertificate(BotFrameworkOptions options) =>
        X509CertificateLoader.LoadPkcs12FromFile(options.CertificatePath!, options.CertificatePassword);

    private Func<CancellationToken, Task<AuthenticationResult>> Client()
    {
        var builder = ConfidentialClientApplicationBuilder.Create(settings.AppId)
            .WithAuthority(new Uri($"{cloud.Login}/{(settings.IsMultiTenant ? BotFrameworkTenant : settings.TenantId)}"), validateAuthority: false)
            .WithInstanceDiscovery(enableInstanceDiscovery: false)
            .WithHttpClientFactory(http, retryOnceOn5xx: false);
        var client = (string.IsNullOrEmpty(settings.CertificatePath)
            ? builder.WithClientSecret(settings.AppPassword)
            : builder.WithCertificate(LoadCertificate(settings), sendX5C: true)).Build();
        return cancellation => client.AcquireTokenForClient([cloud.Scope]).WithForceRefresh(true).ExecuteAsync(cancellation);
    }

    private Func<CancellationToken, Task<AuthenticationResult>> ManagedIdentity()
    {
        var client = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(settings.AppId))
            .WithHttpClientFactory(http, retryOnceOn5xx: false)
            .Build();
        return cancellation => client.AcquireTokenForManagedIdentity(cloud.Issuer).WithForceRefresh(true).ExecuteAsync(cancellation);
    }
}
