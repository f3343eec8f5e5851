using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>A key, and the channels it vouches for.</summary>
internal sealed record EndorsedKey(JsonWebKey Key, IReadOnlySet<string> Endorsements);

/// <summary>An issuer's keys as they were told at one time.</summary>
internal sealed class KeySet
{
    private static readonly string[] Known = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly FrozenDictionary<string, EndorsedKey> keys;

    public KeySet(OpenIdConnectConfiguration told, DateTimeOffset at)
    {
        At = at;

        // OpenID Discovery: the list is required and holds RS256; who leaves it out means that.
        Algorithms = told.IdTokenSigningAlgValuesSupported is { Count: > 0 } listed ? [.. Known.Intersect(listed, StringComparer.Ordinal)] : [SecurityAlgorithms.RsaSha256];
        keys = (told.JsonWebKeySet?.Keys ?? [])
            .Where(key => key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0 } && key.Use is null or "sig")
            .GroupBy(key => key.Kid, StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => new EndorsedKey(same.First(), Endorsements(same.First())), StringComparer.Ordinal);
    }

    /// <summary>When they were told.</summary>
    public DateTimeOffset At { get; }

    /// <summary>What they sign with.</summary>
    public IReadOnlyList<string> Algorithms { get; }

    /// <summary>The key of that id; null when there is none.</summary>
    public EndorsedKey? Find(string id) => keys.GetValueOrDefault(id);

    // beside the members of RFC 7517; a key without them vouches for nothing
    private static FrozenSet<string> Endorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.String).Select(each => each.GetString()!).ToFrozenSet(StringComparer.Ordinal)
            : [];
}
