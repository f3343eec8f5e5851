using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Protocols;

namespace ComplaintBot.Bot.Tests.Channels.BotFramework.Authentication;

/// <summary>Stands in for the Connector and for Entra: keys of its own, and the documents that tell of them.</summary>
internal sealed class TestIssuer : IDocumentRetriever
{
    public const string ConnectorMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    public const string EntraMetadata = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";
    public const string ConnectorKeys = "https://login.botframework.com/v1/.well-known/keys";
    public const string EntraKeys = "https://login.microsoftonline.com/common/discovery/v2.0/keys";

    // Making a key is slow, and no test depends on which it is.
    private static readonly ConcurrentDictionary<string, RSA> Known = new(StringComparer.Ordinal);

    private readonly Lock gate = new();
    private readonly Dictionary<string, string> documents = new(StringComparer.Ordinal);
    private int fetches;

    public TestIssuer()
    {
        this[ConnectorMetadata] = Metadata("https://api.botframework.com", ConnectorKeys);
        this[EntraMetadata] = Metadata("https://login.microsoftonline.com/{tenantid}/v2.0", EntraKeys);
        this[ConnectorKeys] = KeySet(
            Endorsed("connector", "msteams", "webchat", "directline"), Endorsed("slack-only", "slack"), Endorsed("vouches-for-none"), Published("no-endorsements"),
            new JsonObject { ["kty"] = "oct", ["kid"] = "symmetric", ["k"] = Base64Url.EncodeToString("a secret that everybody may read"u8), ["endorsements"] = new JsonArray("msteams") },
            With(Endorsed("encrypts", "msteams"), "use", "enc"));
        this[EntraKeys] = KeySet(Published("entra"));
    }

    /// <summary>How many documents were fetched.</summary>
    public int Fetches => fetches;

    /// <summary>A document by its address.</summary>
    public string this[string address]
    {
        get
        {
            lock (gate)
            {
                return documents[address];
            }
        }

        set
        {
            lock (gate)
            {
                documents[address] = value;
            }
        }
    }

    /// <summary>The private key of a name.</summary>
    public static RSA Key(string name) => Known.GetOrAdd(name, _ => RSA.Create(2048));

    public static string Metadata(string issuer, string keys, params string[] algorithms) => new JsonObject
    {
        ["issuer"] = issuer,
        ["jwks_uri"] = keys,
        ["id_token_signing_alg_values_supported"] = new JsonArray([.. (algorithms is [] ? ["RS256", "RS384"] : algorithms).Select(name => JsonValue.Create(name))]),
    }.ToJsonString();

    public static string KeySet(params JsonObject[] keys) => new JsonObject { ["keys"] = new JsonArray([.. keys]) }.ToJsonString();

    /// <summary>A key as the Connector tells it.</summary>
    public static JsonObject Endorsed(string name, params string[] channels) =>
        With(Published(name), "endorsements", new JsonArray([.. channels.Select(channel => JsonValue.Create(channel))]));

    public static JsonObject Published(string name)
    {
        var key = Key(name).ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = name,
            ["n"] = Base64Url.EncodeToString(key.Modulus),
            ["e"] = Base64Url.EncodeToString(key.Exponent),
        };
    }

    public Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        Interlocked.Increment(ref fetches);
        lock (gate)
        {
            return documents.TryGetValue(address, out var document) ? Task.FromResult(document) : Task.FromException<string>(new HttpRequestException("unreachable"));
        }
    }

    /// <summary>Nothing is reachable any more.</summary>
    public void Fall()
    {
        lock (gate)
        {
            documents.Clear();
        }
    }

    private static JsonObject With(JsonObject key, string name, JsonNode value)
    {
        key[name] = value;
        return key;
    }
}
