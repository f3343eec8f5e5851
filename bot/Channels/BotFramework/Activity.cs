using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>An activity as a channel sends it; only what is read here.</summary>
internal sealed record Activity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    /// <summary>When the channel sent it; what is sent again carries the same.</summary>
    public string? Timestamp { get; init; }

    public string? ChannelId { get; init; }

    public string? ServiceUrl { get; init; }

    public Account? From { get; init; }

    public Account? Recipient { get; init; }

    public Conversation? Conversation { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? Locale { get; init; }

    public string? ReplyToId { get; init; }

    public string? DeliveryMode { get; init; }

    /// <summary>The name of an invoke.</summary>
    public string? Name { get; init; }

    /// <summary>What an installationUpdate says: <c>add</c>, <c>remove</c> …</summary>
    public string? Action { get; init; }

    public JsonElement? Value { get; init; }

    public JsonElement? ChannelData { get; init; }

    public IReadOnlyList<Entity?>? Entities { get; init; }

    public IReadOnlyList<Account?>? MembersAdded { get; init; }

    public IReadOnlyList<Account?>? MembersRemoved { get; init; }

    public IReadOnlyList<Attachment?>? Attachments { get; init; }

    /// <summary>The tenant it comes from; null when it tells none.</summary>
    public string? Tenant => Conversation?.TenantId ?? ChannelTenant;

    /// <summary>The tenant as the channel's own data tell it; in a chat shared between tenants it may be another.</summary>
    public string? ChannelTenant => Datum("tenant", "id");

    /// <summary>What Teams says happened, where the type alone does not: <c>editMessage</c>, <c>teamMemberAdded</c> …</summary>
    public string? EventType => Datum("eventType");

    /// <summary>The team it is about; null elsewhere.</summary>
    public string? TeamId => Datum("team", "id");

    /// <summary>The channel it is about; null elsewhere.</summary>
    public string? TeamChannelId => Datum("channel", "id");

    /// <summary>A text of the channel's own data; null when there is none at that path.</summary>
    private string? Datum(params ReadOnlySpan<string> path)
    {
        var at = ChannelData;
        foreach (var name in path)
        {
            at = at is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty(name, out var member) ? member : null;
        }

        return at is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } datum ? datum : null;
    }
}

/// <summary>A person or bot.</summary>
internal sealed record Account(string? Id, string? Name, string? AadObjectId)
{
    /// <summary>The tenant that the account itself belongs to, where Teams tells it.</summary>
    public string? TenantId { get; init; }

    /// <summary><c>user</c>, <c>owner</c>, <c>guest</c> or <c>anonymous</c>, where Teams tells it.</summary>
    public string? UserRole { get; init; }

    /// <summary>The sign-in name, where Teams tells it; a guest's holds <c>#EXT#</c>.</summary>
    public string? UserPrincipalName { get; init; }
}

/// <summary>Where an activity happens.</summary>
internal sealed record Conversation(string? Id, string? ConversationType, bool? IsGroup, string? TenantId);

/// <summary>Something an activity says about its text.</summary>
internal sealed record Entity(string? Type, string? Text, Account? Mentioned);

/// <summary>Something that comes with a message.</summary>
internal sealed record Attachment(string? ContentType, string? Name, string? ContentUrl, JsonElement? Content);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(Account))]
internal sealed partial class ActivityJson : JsonSerializerContext;
