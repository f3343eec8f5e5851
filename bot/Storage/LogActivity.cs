using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ComplaintBot.Storage;

/// <summary>Puts <c>id</c> and <c>timestamp</c> into an activity for a conversation's log.</summary>
/// <remarks>In two halves: parsing is done by the caller's thread, and the writer, which alone knows the number, only joins texts.</remarks>
internal static class LogActivity
{
    // The result is served as application/json, never inside HTML.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The activity without the two properties and without its opening brace.</summary>
    public static string Rest(string activity)
    {
        using var document = JsonDocument.Parse(activity);
        var buffer = new ArrayBufferWriter<byte>(activity.Length + 64);
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            foreach (var property in document.RootElement.EnumerateObject().Where(property => property.Name is not ("id" or "timestamp")))
            {
                property.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan[1..]);
    }

    /// <summary>The whole activity.</summary>
    public static string Join(string id, DateTimeOffset timestamp, string rest)
    {
        var time = timestamp.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        return $$"""{"id":"{{JsonEncodedText.Encode(id)}}","timestamp":"{{time}}"{{(rest == "}" ? "" : ",")}}{{rest}}""";
    }

    /// <summary>The channel's own conversation id and the number in its log, as Direct Line writes them: <c>abc|0000001</c>.</summary>
    public static string Id(string conversation, long number) => $"{conversation[(conversation.IndexOf(':', StringComparison.Ordinal) + 1)..]}|{number:D7}";
}
