using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ComplaintBot.EndToEnd.Tests.Playground;

/// <summary>Something that the Playground shows: a new message, or one that took an older one's place.</summary>
internal sealed record Shown(string Conversation, string Id, bool IsUpdate, JsonObject Message)
{
    /// <summary>JSON in which Chinese can be read.</summary>
    public static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Everything that can be read in it.</summary>
    public string Text { get; } = string.Join('\n', Texts(Message));

    /// <summary>What its buttons send.</summary>
    public IReadOnlyList<JsonObject> Buttons { get; } = [.. Datas(Message)];

    /// <summary>The complaint that its buttons are about; null where there is none.</summary>
    public string? Complaint => Buttons.Select(button => (string?)button["complaint"]).FirstOrDefault(number => number is not null);

    /// <summary>An event of its stream; null for one that shows nothing.</summary>
    public static Shown? Read(JsonNode? happening) =>
        (string?)happening?["action"] is "createMessage" or "updateMessage" && happening["message"] is JsonObject message
            ? new Shown((string)happening["actionConversationId"]!, (string)message["messageId"]!, (string?)happening["action"] == "updateMessage", message)
            : null;

    /// <summary>Where a press on it happens: in a channel, each post is the root of a thread of its own.</summary>
    public string Thread => Conversation.EndsWith("@thread.tacv2", StringComparison.Ordinal) ? $"{Conversation};messageid={Id}" : Conversation;

    /// <summary>Whether it has a button.</summary>
    public bool Has(string verb) => Buttons.Any(button => (string?)button["verb"] == verb);

    public override string ToString() => $"{(IsUpdate ? "updated" : "posted")} {Conversation} {Id}: {Text.ReplaceLineEndings(" / ")} [{string.Join(", ", Buttons.Select(button => (string?)button["verb"]))}]";

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key is "text" or "title" && member.Value is JsonValue text ? [text.ToString()] : member.Key == "fallback" ? [] : Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        _ => [],
    };

    private static IEnumerable<JsonObject> Datas(JsonNode? node) => node switch
    {
        JsonObject members when (string?)members["type"] == "Action.Execute" && members["data"] is JsonObject data => [data],
        JsonObject members => members.SelectMany(member => member.Key is "refresh" ? [] : Datas(member.Value)),
        JsonArray items => items.SelectMany(Datas),
        _ => [],
    };
}
