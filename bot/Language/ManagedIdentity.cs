using Azure.Core;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace ComplaintBot.Language;

/// <summary>The program's managed identity, by MSAL, which keeps its tokens as long as they are good.</summary>
internal sealed class ManagedIdentity(IOptions<LanguageOptions> options, IMsalHttpClientFactory http) : TokenCredential
{
    private const string DefaultScope = "/.default";

    private readonly Lazy<IManagedIdentityApplication> application = new(() => ManagedIdentityApplicationBuilder
        .Create(string.IsNullOrEmpty(options.Value.ClientId) ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.WithUserAssignedClientId(options.Value.ClientId))
        .WithHttpClientFactory(http, retryOnceOn5xx: false)
        .Build());

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        // A managed identity is asked for a resource, which is the scope without its last part.
        var resource = requestContext.Scopes.Single();
        resource = resource.EndsWith(DefaultScope, StringComparison.Ordinal) ? resource[..^DefaultScope.Length] : resource;
        var result = await application.Value.AcquireTokenForManagedIdentity(resource).ExecuteAsync(cancellationToken);
        return new AccessToken(result.AccessToken, result.ExpiresOn);
    }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The service is called asynchronously only.");
}
