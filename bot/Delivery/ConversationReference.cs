using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComplaintBot.Delivery;

/// <summary>How to reach a conversation later. What was true of the target itself: never the service URL of the current turn for another conversation.</summary>
internal sealed record ConversationReference
{
    /// <summary>The channel: <c>msteams</c>, <c>slack</c>, <c>directline</c> …</summary>
    public required string Channel { get; init; }

    /// <summary>Where its Connector is; null for channels without one.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The channel's own conversation id; for <see cref="NewThread"/> that of the channel in the team.</summary>
    public string? Conversation { get; init; }

    /// <summary>The channel's tenant.</summary>
    public string? Tenant { get; init; }

    /// <summary>The bot as the channel knows it.</summary>
    public ConversationAccount? Bot { get; init; }

    /// <summary>The person of a personal conversation.</summary>
    public ConversationAccount? User { get; init; }

    /// <summary>More than one person reads it.</summary>
    public bool IsGroup { get; init; }

    /// <summary>The key of a card that stands in the channel: said in its thread. Where it does not stand when this is sent, as <see cref="NewThread"/> says.</summary>
    public string? ThreadOf { get; init; }

    /// <summary>A post of its own in a channel, which opens a thread.</summary>
    public bool NewThread { get; init; }

    /// <summary>Reads what <see cref="ToJson"/> wrote; throws <see cref="JsonException"/> for anything else.</summary>
    public static ConversationReference Parse(string json) =>
        JsonSerializer.Deserialize(json, ConversationReferenceContext.Default.ConversationReference) ?? throw new JsonException("The reference is null.");

    /// <summary>The reference as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ConversationReferenceContext.Default.ConversationReference);
}

/// <summary>A bot or person as a channel knows them.</summary>
internal sealed record ConversationAccount(string Id, string? Name = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(ConversationReference))]
internal sealed partial class ConversationReferenceContext : JsonSerializerContext;
