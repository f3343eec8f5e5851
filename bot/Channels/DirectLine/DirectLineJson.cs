using System.Text.Json.Serialization;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>The shapes that go over the wire (Direct Line 3.0 as Web Chat 4.18 reads it) and into the inbox.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TokenClaims))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(IdAnswer))]
[JsonSerializable(typeof(AcceptedActivity))]
internal sealed partial class DirectLineJson : JsonSerializerContext;

/// <summary>The claims of a token.</summary>
internal sealed record TokenClaims
{
    [JsonPropertyName("conv")]
    public required string Conversation { get; init; }

    [JsonPropertyName("user")]
    public required string User { get; init; }

    [JsonPropertyName("channel")]
    public required string Channel { get; init; }

    [JsonPropertyName("org")]
    public required string Organisation { get; init; }

    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    [JsonPropertyName("persona")]
    public string? Persona { get; init; }

    [JsonPropertyName("playbook")]
    public string? Playbook { get; init; }

    [JsonPropertyName("use")]
    public required string Use { get; init; }

    [JsonPropertyName("exp")]
    public required long Expires { get; init; }
}

/// <summary>What the embedding page asks for.</summary>
/// <param name="Organisation">Whose widget it is; may be left out where there is one only.</param>
/// <param name="Locale">Language tag of the page.</param>
/// <param name="Resume">The <c>resume</c> of an earlier answer: the same conversation and user again.</param>
internal sealed record TokenRequest(string? Organisation, string? Locale, string? Resume);

/// <summary>A token and how to come back.</summary>
internal sealed record TokenAnswer(
    string Token,
    string ConversationId,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? Resume);

/// <summary>Where a conversation is read and written.</summary>
internal sealed record ConversationAnswer(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl);

/// <summary>The id given to a posted activity.</summary>
internal sealed record IdAnswer(string Id);
