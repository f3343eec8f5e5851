using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ComplaintBot.Channels.BotFramework.Authentication;
using static ComplaintBot.Channels.BotFramework.Authentication.Refusal;

namespace ComplaintBot.Bot.Tests.Channels.BotFramework.Authentication;

/// <summary>A call with one thing about it.</summary>
/// <param name="Name">What that is.</param>
/// <param name="Refused">Why it is refused; null when it is accepted.</param>
/// <param name="Spoil">Does it.</param>
/// <param name="SdkDiffers">Why the Bot Framework SDK answers otherwise; null where it agrees.</param>
internal sealed record TokenCase(string Name, Refusal? Refused, Action<TokenDraft> Spoil, string? SdkDiffers = null)
{
    public TokenDraft Draft()
    {
        var draft = new TokenDraft();
        Spoil(draft);
        return draft;
    }

    public override string ToString() => Name;
}

/// <summary>What is accepted, and everything else.</summary>
internal static class TokenCases
{
    public static IReadOnlyList<TokenCase> Accepted { get; } =
    [
        new("the Connector's token", null, _ => { }),
        new("the other listed algorithm", null, draft => Algorithm(draft, "RS384", HashAlgorithmName.SHA384)),
        new("expired within the skew", null, draft => draft.Claims["exp"] = TokenDraft.At(-299)),
        new("not yet valid within the skew", null, draft => draft.Claims["nbf"] = TokenDraft.At(299)),
        new("no time it begins", null, draft => draft.Claims.Remove("nbf")),
        new("its audience in a list", null, draft => draft.Claims["aud"] = new JsonArray(TokenDraft.AppId), "The SDK compares the list with the App ID as if it were one word."),
        new("an agent's of version 2", null, draft => draft.FromEntra()),
        new("an agent's of version 1", null, draft => draft.FromEntra("1.0")),
        new("an agent's without a version", null, draft => draft.FromEntra("1.0").Claims.Remove("ver"), "The SDK takes it for the emulator's, whose tokens must tell a version."),
        new("an agent's of the own tenant", null, draft => draft.FromEntra(tenant: TokenDraft.Tenant)),
        new("an agent's of another platform tenant", null, draft => draft.FromEntra(tenant: "69e9b82d-4842-4902-8d1e-abc5b98a55e8"), "This SDK is older than the tenant's use."),
    ];

    public static IReadOnlyList<TokenCase> Refused { get; } =
    [
        // the header
        new("no header", NoToken, draft => draft.Wrap = _ => null),
        new("empty header", NoToken, draft => draft.Wrap = _ => string.Empty),
        new("Basic", NotBearer, draft => draft.Wrap = token => "Basic " + token),
        new("lower-case bearer", NotBearer, draft => draft.Wrap = token => "bearer " + token),
        new("no scheme", NotBearer, draft => draft.Wrap = token => token),
        new("no token", NotBearer, draft => draft.Wrap = _ => "Bearer"),
        new("no token after a space", NotBearer, draft => draft.Wrap = _ => "Bearer "),
        new("three parts of a header", NotBearer, draft => draft.Wrap = token => $"Bearer {token} {token}"),
        new("two spaces", NotBearer, draft => draft.Wrap = token => "Bearer  " + token),
        new("a comma", NotBearer, draft => draft.Wrap = token => $"Bearer {token}, Basic x"),
        new("oversized", TooLong, draft => draft.Claims["padding"] = new string('x', CallerTokens.LongestToken), "The SDK has no limit of its own."),

        // the form
        new("two parts", NotAToken, draft => draft.Wrap = token => "Bearer " + token[..token.LastIndexOf('.')]),
        new("four parts", NotAToken, draft => draft.Wrap = token => $"Bearer {token}.x"),
        new("encrypted", NotAToken, draft => draft.Wrap = token => $"Bearer {TokenDraft.Encode("""{"alg":"RSA-OAEP","enc":"A256GCM"}"""u8.ToArray())}.a.b.c.d"),
        new("no JSON", NotAToken, draft => draft.Wrap = _ => "Bearer a.b.c"),
        new("not even letters", NotAToken, draft => draft.Wrap = _ => "Bearer ?.?.?"),
        new("empty parts", NotAToken, draft => draft.Wrap = _ => "Bearer .."),
        new("JSON that is no object", NotAToken, draft => draft.Wrap = _ => $"Bearer {TokenDraft.Encode("[]"u8.ToArray())}.{TokenDraft.Encode("1"u8.ToArray())}.c"),

        // the signature
        new("none", Refusal.Algorithm, draft => (draft.Header["alg"], draft.Sign) = ("none", _ => [])),
        new("None", Refusal.Algorithm, draft => (draft.Header["alg"], draft.Sign) = ("None", _ => [])),
        new("no algorithm", Refusal.Algorithm, draft => draft.Header.Remove("alg")),
        new("HS256 with the public key", Refusal.Algorithm, draft => Symmetric(draft, Encoding.ASCII.GetBytes(TestIssuer.Key("connector").ExportRSAPublicKeyPem()))),
        new("HS256 with the public key's SPKI", Refusal.Algorithm, draft => Symmetric(draft, Encoding.ASCII.GetBytes(TestIssuer.Key("connector").ExportSubjectPublicKeyInfoPem()))),
        new("HS256 with a published secret", Refusal.Algorithm, draft =>
        {
            Symmetric(draft, "a secret that everybody may read"u8.ToArray());
            draft.Header["kid"] = "symmetric";
        }),
        new("an algorithm that is not listed", Refusal.Algorithm, draft => Algorithm(draft, "RS512", HashAlgorithmName.SHA512), "The SDK asks its own list, not the issuer's."),
        new("another padding", Refusal.Algorithm, draft => (draft.Header["alg"], draft.Sign) = ("PS256", draft.Rsa(HashAlgorithmName.SHA256, RSASignaturePadding.Pss))),
        new("another algorithm than it says", Signature, draft => draft.Sign = draft.Rsa(HashAlgorithmName.SHA384)),
        new("a key of nobody", UnknownKey, draft => Signed(draft, "stranger")),
        new("a key that nobody knows by that id", UnknownKey, draft => draft.Header["kid"] = "Connector"),
        new("a symmetric key's id", UnknownKey, draft => draft.Header["kid"] = "symmetric"),
        new("a key for encryption", UnknownKey, draft => Signed(draft, "encrypts"), "The SDK does not look at what a key is for."),
        new("no key id", NoKeyId, draft => draft.Header.Remove("kid")),
        new("an empty key id", NoKeyId, draft => draft.Header["kid"] = string.Empty),
        new("signed by a stranger under a known id", Signature, draft => draft.Key = "stranger"),
        new("signed by another known key", Signature, draft => draft.Key = "slack-only"),
        new("the key in its own header", Signature, draft => (draft.Key, draft.Header["jwk"]) = ("stranger", TestIssuer.Published("stranger"))),
        new("a key from elsewhere", Signature, draft => (draft.Key, draft.Header["jku"]) = ("stranger", "https://stranger.example/keys")),
        new("claims changed after signing", Signature, draft => draft.Wrap = token => "Bearer " + Changed(token, draft)),
        new("no signature", Signature, draft => draft.Sign = _ => []),
        new("half a signature", Signature, draft => draft.Sign = bytes => TestIssuer.Key("connector").SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)[..128]),

        // who issued it
        new("no issuer", Issuer, draft => draft.Claims.Remove("iss")),
        new("another issuer", Issuer, draft => draft.Claims["iss"] = "https://stranger.example"),
        new("the issuer with a slash", Issuer, draft => draft.Claims["iss"] = "https://api.botframework.com/"),
        new("the issuer over http", Issuer, draft => draft.Claims["iss"] = "http://api.botframework.com"),
        new("the issuer in capitals", Issuer, draft => draft.Claims["iss"] = "https://API.botframework.com"),
        new("the government's issuer", Issuer, draft => draft.Claims["iss"] = "https://api.botframework.us"),
        new("the Chinese issuer", Issuer, draft => draft.Claims["iss"] = "https://api.botframework.azure.cn"),
        new("a strange tenant of Entra", Issuer, draft => draft.FromEntra(tenant: "99999999-0000-4000-8000-000000000009")),
        new("a government tenant of Entra", Issuer, draft => draft.FromEntra().Claims["iss"] = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0", "The SDK takes the issuers of both clouds in either."),
        new("the Connector's token by an Entra key", UnknownKey, draft => Signed(draft, "entra")),
        new("an Entra token by a Connector key", UnknownKey, draft => Signed(draft.FromEntra(), "connector")),

        // for whom
        new("no audience", Audience, draft => draft.Claims.Remove("aud")),
        new("another audience", Audience, draft => draft.Claims["aud"] = TokenDraft.Agent),
        new("an audience in capitals", Audience, draft => draft.Claims["aud"] = TokenDraft.AppId.ToUpperInvariant()),
        new("the Connector as audience", Audience, draft => draft.Claims["aud"] = "https://api.botframework.com"),
        new("an agent's for another", Audience, draft => draft.FromEntra().Claims["aud"] = "44444444-0000-4000-8000-000000000004"),

        // when
        new("no end", NoExpiry, draft => draft.Claims.Remove("exp"), "The SDK takes a token that never ends."),
        new("expired beyond the skew", Expired, draft => draft.Claims["exp"] = TokenDraft.At(-301)),
        new("expired long ago", Expired, draft => draft.Claims["exp"] = TokenDraft.At(-86400)),
        new("not yet valid beyond the skew", NotYetValid, draft => draft.Claims["nbf"] = TokenDraft.At(301)),
        new("an agent's that expired", Expired, draft => draft.FromEntra().Claims["exp"] = TokenDraft.At(-301)),

        // from where
        new("no service URL", NoServiceUrl, draft => draft.Claims.Remove("serviceurl")),
        new("an empty service URL", NoServiceUrl, draft => draft.Claims["serviceurl"] = string.Empty),
        new("a service URL under another name", NoServiceUrl, draft => Renamed(draft, "serviceUrl")),
        new("another host", OtherServiceUrl, draft => draft.Activity["serviceUrl"] = "https://stranger.example/emea/"),
        new("another scheme", OtherServiceUrl, draft => draft.Activity["serviceUrl"] = "http://smba.trafficmanager.net/emea/"),
        new("another port", OtherServiceUrl, draft => draft.Activity["serviceUrl"] = "https://smba.trafficmanager.net:8443/emea/"),
        new("another path", OtherServiceUrl, draft => draft.Activity["serviceUrl"] = "https://smba.trafficmanager.net/amer/"),
        new("somebody before the host", OtherServiceUrl, draft => draft.Activity["serviceUrl"] = "https://smba.trafficmanager.net@stranger.example/emea/"),
        new("a dot after the host", OtherServiceUrl, draft => draft.Activity["serviceUrl"] = "https://smba.trafficmanager.net./emea/"),
        new("another case", OtherServiceUrl, draft => draft.Activity["serviceUrl"] = "https://SMBA.trafficmanager.net/emea/"),
        new("a subdomain", OtherServiceUrl, draft => draft.Activity["serviceUrl"] = "https://x.smba.trafficmanager.net/emea/"),
        new("the host as a subdomain", OtherServiceUrl, draft => draft.Activity["serviceUrl"] = "https://smba.trafficmanager.net.stranger.example/emea/"),
        new("without the last slash", OtherServiceUrl, draft => draft.Activity["serviceUrl"] = "https://smba.trafficmanager.net/emea"),
        new("a backslash", OtherServiceUrl, draft => draft.Activity["serviceUrl"] = @"https:\\smba.trafficmanager.net\emea\"),
        new("no service URL in the activity", OtherServiceUrl, draft => draft.Activity.Remove("serviceUrl"), "The SDK skips the comparison when the activity names none."),
        new("a Connector that is not on the list", ServiceUrlNotAllowed, draft => Both(draft, "https://stranger.example/emea/"), "The SDK has no list."),
        new("a listed host over http", ServiceUrlNotAllowed, draft => Both(draft, "http://smba.trafficmanager.net/emea/"), "The SDK has no list."),
        new("a listed host at another port", ServiceUrlNotAllowed, draft => Both(draft, "https://smba.trafficmanager.net:8443/emea/"), "The SDK has no list."),
        new("a listed host with a dot", ServiceUrlNotAllowed, draft => Both(draft, "https://smba.trafficmanager.net./emea/"), "The SDK has no list."),
        new("this machine", ServiceUrlNotAllowed, draft => Both(draft, "http://127.0.0.1:56150/"), "The SDK has no list."),

        // for which channel
        new("a key for another channel", NotEndorsed, draft => Signed(draft, "slack-only")),
        new("a key for no channel", NotEndorsed, draft => Signed(draft, "vouches-for-none"), "The SDK skips the check for a key that vouches for nothing."),
        new("a key that does not say", NotEndorsed, draft => Signed(draft, "no-endorsements"), "The SDK skips the check for a key that vouches for nothing."),
        new("a channel that the key does not name", NotEndorsed, draft => draft.Activity["channelId"] = "slack"),
        new("a channel in capitals", NotEndorsed, draft => draft.Activity["channelId"] = "MSTEAMS"),

        // which agent
        new("an agent that is not allowed", CallerNotAllowed, draft => draft.FromEntra().Claims["azp"] = "44444444-0000-4000-8000-000000000004"),
        new("an agent without a name", CallerNotAllowed, draft => draft.FromEntra().Claims.Remove("azp")),
        new("version 2 with the name of version 1", CallerNotAllowed, draft => Moved(draft.FromEntra(), "azp", "appid")),
        new("version 1 with the name of version 2", CallerNotAllowed, draft => Moved(draft.FromEntra("1.0"), "appid", "azp")),
        new("both names, the wrong one allowed", CallerNotAllowed, draft => (draft.FromEntra().Claims["azp"], draft.Claims["appid"]) = ("44444444-0000-4000-8000-000000000004", TokenDraft.Agent)),
        new("a version nobody knows", Refusal.Version, draft => draft.FromEntra().Claims["ver"] = "3.0"),
        new("the emulator's, of version 2", CallerNotAllowed, draft => draft.FromEntra().Claims["azp"] = TokenDraft.AppId, "The SDK takes the emulator's tokens."),
        new("the emulator's, of version 1", CallerNotAllowed, draft => draft.FromEntra("1.0").Claims["appid"] = TokenDraft.AppId, "The SDK takes the emulator's tokens."),
        new("the emulator's for nobody", CallerNotAllowed, draft => (draft.FromEntra().Claims["azp"], draft.Activity["channelId"]) = (TokenDraft.AppId, "emulator"), "The SDK takes the emulator's tokens."),
        new("the emulator's, of its old tenant", Issuer, draft => draft.FromEntra("1.0", "72f988bf-86f1-41af-91ab-2d7cd011db47").Claims["appid"] = TokenDraft.AppId, "The SDK takes the emulator's tokens."),
        new("a tenant that is not the issuer's", Refusal.Tenant, draft => draft.FromEntra().Claims["tid"] = TokenDraft.Tenant, "The SDK does not read the tenant."),
        new("no tenant", Refusal.Tenant, draft => draft.FromEntra().Claims.Remove("tid"), "The SDK does not read the tenant."),
    ];

    private static void Signed(TokenDraft draft, string key) => (draft.Key, draft.Header["kid"]) = (key, key);

    private static void Algorithm(TokenDraft draft, string name, HashAlgorithmName hash) => (draft.Header["alg"], draft.Sign) = (name, draft.Rsa(hash));

    private static void Symmetric(TokenDraft draft, byte[] secret) => (draft.Header["alg"], draft.Sign) = ("HS256", bytes => HMACSHA256.HashData(secret, bytes));

    private static void Both(TokenDraft draft, string serviceUrl)
    {
        draft.Claims["serviceurl"] = serviceUrl;
        draft.Activity["serviceUrl"] = serviceUrl;
    }

    private static void Renamed(TokenDraft draft, string name) => Moved(draft, "serviceurl", name);

    private static void Moved(TokenDraft draft, string from, string to)
    {
        draft.Claims[to] = draft.Claims[from]!.DeepClone();
        draft.Claims.Remove(from);
    }

    /// <summary>The token with its tenant added behind the signature's back.</summary>
    private static string Changed(string token, TokenDraft draft)
    {
        var claims = (JsonObject)draft.Claims.DeepClone();
        claims["tid"] = TokenDraft.Tenant;
        var parts = token.Split('.');
        return $"{parts[0]}.{TokenDraft.Encode(Encoding.UTF8.GetBytes(claims.ToJsonString()))}.{parts[2]}";
    }
}
