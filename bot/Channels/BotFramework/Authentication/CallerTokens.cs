using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>
/// Finds out who calls from the Authorization header (PROTOCOL 1): the Connector's own tokens, and Entra's for agents that are
/// allowed by name. The emulator's are not taken. What a token says is believed only after its signature; until then the issuer
/// it names does no more than choose whose keys are tried.
/// </summary>
internal sealed class CallerTokens : IDisposable
{
    /// <summary>Characters of a token; real ones have about 1500.</summary>
    public const int LongestToken = 8 * 1024;

    /// <summary>How far clocks may be apart.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler handler = new() { MaximumTokenSizeInBytes = LongestToken };
    private readonly BotFrameworkOptions settings;
    private readonly TimeProvider time;
    private readonly Issuer connector;
    private readonly Issuer entra;

    public CallerTokens(IOptions<BotFrameworkOptions> options, Microsoft.IdentityModel.Protocols.IDocumentRetriever documents, TimeProvider time, ILogger<CallerTokens> log)
    {
        (settings, this.time) = (options.Value, time);
        var cloud = BotCloud.Of(settings);
        IEnumerable<string> tenants = string.IsNullOrEmpty(settings.TenantId) ? cloud.EntraTenants : cloud.EntraTenants.Append(settings.TenantId);
        connector = new Issuer(
            new Dictionary<string, string?>(StringComparer.Ordinal) { [cloud.Issuer] = null },
            new SigningKeys(Or(settings.OpenIdMetadata, cloud.OpenIdMetadata), documents, time, log));
        entra = new Issuer(
            tenants.Distinct(StringComparer.OrdinalIgnoreCase)
                .SelectMany(tenant => cloud.EntraIssuers.Select(form => (Name: form.Replace("{0}", tenant, StringComparison.Ordinal), Tenant: tenant)))
                .ToDictionary(each => each.Name, each => (string?)each.Tenant, StringComparer.Ordinal),
            new SigningKeys(Or(settings.EntraOpenIdMetadata, cloud.EntraOpenIdMetadata), documents, time, log));
    }

    /// <summary>The caller, or why there is none.</summary>
    public async ValueTask<(Caller? Caller, Refusal Refusal)> ReadAsync(string? authorization)
    {
        if (string.IsNullOrEmpty(authorization))
        {
            return (null, Refusal.NoToken);
        }

        // RFC 7235 would take "bearer" as well; the Connector and its SDKs do not write it, and one spelling is enough.
        if (authorization.Split(' ') is not ["Bearer", { Length: > 0 } text])
        {
            return (null, Refusal.NotBearer);
        }

        if (text.Length > LongestToken)
        {
            return (null, Refusal.TooLong);
        }

        if (Parse(text) is not { } token)
        {
            return (null, Refusal.NotAToken);
        }

        if ((IssuerOf(connector, token) ?? IssuerOf(entra, token)) is not { } issuer)
        {
            return (null, Refusal.Issuer);
        }

        if (string.IsNullOrEmpty(token.Kid))
        {
            return (null, Refusal.NoKeyId);
        }

        if (await issuer.Keys.FindAsync(token.Kid) is not { } keys)
        {
            return (null, Refusal.NoKeys);
        }

        return await RefuseAsync(token, issuer, keys) is { } refusal ? (null, refusal)
            : issuer == connector ? Connector(token, keys)
            : Agent(token, issuer);
    }

    public void Dispose()
    {
        connector.Keys.Dispose();
        entra.Keys.Dispose();
    }

    private static string Or(string? set, string own) => string.IsNullOrEmpty(set) ? own : set;

    // the name is null where the claim is
    private static Issuer? IssuerOf(Issuer issuer, JsonWebToken token) => token.Issuer is { } name && issuer.Names.ContainsKey(name) ? issuer : null;

    /// <summary>A signed token in three parts; encrypted ones have five.</summary>
    private static JsonWebToken? Parse(string text)
    {
        try
        {
            return text.AsSpan().Count('.') == 2 ? new JsonWebToken(text) : null;
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Whose signature, for whom and when; null when all is well.</summary>
    private async ValueTask<Refusal?> RefuseAsync(JsonWebToken token, Issuer issuer, KeySet keys)
    {
        if (!keys.Algorithms.Contains(token.Alg, StringComparer.Ordinal))
        {
            return Refusal.Algorithm;
        }

        if (keys.Find(token.Kid) is not { } key)
        {
            return Refusal.UnknownKey;
        }

        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = issuer.Names.Keys,
            ValidAudience = settings.AppId,
            IssuerSigningKey = key.Key,
            ValidAlgorithms = keys.Algorithms,
            TryAllIssuerSigningKeys = false,
            RequireSignedTokens = true,

            // With this program's clock: see Outside.
            ValidateLifetime = false,
        });
        return result.Exception switch
        {
            null when result.IsValid => Outside(token),
            SecurityTokenInvalidAudienceException => Refusal.Audience,
            SecurityTokenInvalidIssuerException => Refusal.Issuer,
            _ => Refusal.Signature,
        };
    }

    private Refusal? Outside(JsonWebToken token)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return token.ValidTo == DateTime.MinValue ? Refusal.NoExpiry
            : now - Skew >= token.ValidTo ? Refusal.Expired
            : now + Skew < token.ValidFrom ? Refusal.NotYetValid
            : null;
    }

    private static (Caller? Caller, Refusal Refusal) Connector(JsonWebToken token, KeySet keys) =>
        token.TryGetPayloadValue("serviceurl", out string? url) && !string.IsNullOrEmpty(url)
            ? (new Caller.Connector(url, keys.Find(token.Kid)!.Endorsements), default)
            : (null, Refusal.NoServiceUrl);

    private (Caller? Caller, Refusal Refusal) Agent(JsonWebToken token, Issuer issuer)
    {
        if (!string.Equals(Claim(token, "tid"), issuer.Names[token.Issuer], StringComparison.OrdinalIgnoreCase))
        {
            return (null, Refusal.Tenant);
        }

        var claim = Claim(token, "ver") switch { null or "" or "1.0" => "appid", "2.0" => "azp", _ => null };
        if (claim is null)
        {
            return (null, Refusal.Version);
        }

        // A token that this bot's own App ID asked for is what the emulator sends; the settings cannot allow it.
        return Claim(token, claim) is { } app && settings.AllowedCallers.Contains(app, StringComparer.OrdinalIgnoreCase)
            ? (new Caller.Agent(), default)
            : (null, Refusal.CallerNotAllowed);
    }

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue(name, out string? value) ? value : null;

    /// <summary>Names of an issuer, each with its tenant, and where its keys are.</summary>
    private sealed record Issuer(IReadOnlyDictionary<string, string?> Names, SigningKeys Keys);
}
