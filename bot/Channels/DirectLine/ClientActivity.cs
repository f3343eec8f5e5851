using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>An activity as a client posted it, made safe: whatever only the server may say is said by the server.</summary>
internal sealed class ClientActivity
{
    /// <summary>Characters of one activity, as Direct Line limits them.</summary>
    public const int LongestActivity = 256 * 1024;

    /// <summary>The error of one that is longer.</summary>
    public const string TooLong = "An activity is at most 256 K characters.";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 32 };
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly JsonObject json;

    private ClientActivity(JsonObject json, string type)
    {
        this.json = json;
        Type = type;
    }

    /// <summary><c>message</c>, <c>event</c> or <c>typing</c>: a client says nothing else.</summary>
    public string Type { get; }

    /// <summary>Web Chat's own id of the activity: the same again means that it was sent again.</summary>
    public string? ClientId => Text(json["channelData"] as JsonObject, "clientActivityID") is { Length: > 0 and <= 128 } id ? id : null;

    /// <summary>Language tag of the page when it was written.</summary>
    public string? Locale => Text(json, "locale");

    /// <summary>Whether it says anything apart from its files.</summary>
    public bool SaysSomething => Type != "message" || !string.IsNullOrWhiteSpace(Text(json, "text")) || json["value"] is not null;

    /// <summary>Reads the bytes of a request; the reason when they are no activity.</summary>
    public static (ClientActivity? Activity, string? Error) Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var text = Utf8.GetString(utf8);
            if (text.Length > LongestActivity)
            {
                return (null, TooLong);
            }

            if (JsonNode.Parse(text, documentOptions: Strict) is not JsonObject json)
            {
                return (null, "An activity is a JSON object.");
            }

            EnsureTexts(json);
            var type = Text(json, "type");
            return type is "message" or "event" or "typing"
                ? (new ClientActivity(json, type), null)
                : (null, "'type' is 'message', 'event' or 'typing'.");
        }
        catch (Exception exception) when (exception is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            return (null, "The body is not well-formed JSON in UTF-8.");
        }
    }

    /// <summary>The activity as others may see it, spoken by the ticket's user.</summary>
    /// <param name="ticket">Who speaks, where.</param>
    /// <param name="files">Name and content type of what came with it.</param>
    public string SpokenBy(Ticket ticket, IReadOnlyList<(string Name, string ContentType)> files)
    {
        var spoken = (JsonObject)json.DeepClone();
        foreach (var name in (string[])["id", "timestamp", "serviceUrl", "recipient", "replyToId", "attachments", "channelData"])
        {
            spoken.Remove(name);
        }

        var channelData = new JsonObject();
        foreach (var name in (string[])["clientActivityID", "attachmentSizes", "postBack"])
        {
            if ((json["channelData"] as JsonObject)?[name] is { } value)
            {
                channelData[name] = value.DeepClone();
            }
        }

        spoken["channelData"] = channelData;
        spoken["channelId"] = ticket.Channel;
        spoken["conversation"] = new JsonObject { ["id"] = ticket.Conversation };
        spoken["from"] = new JsonObject { ["id"] = ticket.User, ["role"] = "user" };
        if (files.Count > 0)
        {
            spoken["attachments"] = new JsonArray([.. files.Select((file, i) => Attachment(file.Name, file.ContentType, Thumbnail(file.Name, i)))]);
        }

        return spoken.ToJsonString();
    }

    private static string? Text(JsonObject? of, string name) =>
        of?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>A half of a surrogate pair passes the parser and fails later, in whoever reads the text: it fails here instead.</summary>
    private static void EnsureTexts(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (_, member) in members)
                {
                    EnsureTexts(member);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    EnsureTexts(item);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                value.GetValue<string>();
                break;
        }
    }

    private static JsonObject Attachment(string name, string contentType, string? thumbnail)
    {
        var attachment = new JsonObject { ["name"] = name, ["contentType"] = contentType };
        if (thumbnail is not null)
        {
            attachment["thumbnailUrl"] = thumbnail;
        }
        else if (contentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase))
        {
            // Without a picture to show, Web Chat would draw a broken one; so it shows the name.
            attachment["contentType"] = "application/octet-stream";
        }

        return attachment;
    }

    /// <summary>The small picture that Web Chat made of the file: a data URI, or nothing.</summary>
    private string? Thumbnail(string name, int position) =>
        json["attachments"] is JsonArray sent
        && (sent.OfType<JsonObject>().FirstOrDefault(attachment => Text(attachment, "name") == name) ?? sent.ElementAtOrDefault(position) as JsonObject) is { } match
        && Text(match, "thumbnailUrl") is { } url
        && url.StartsWith("data:image/jpeg;base64,", StringComparison.Ordinal)
            ? url
            : null;
}
