using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ComplaintBot.Verbs;

/// <summary>
/// JSON Lines in, JSON Lines out, in order: one answer a line. A line that cannot be read gets
/// <c>{"id":null,"line":N,"error"}</c> in its place, and the rest are answered.
/// </summary>
internal static class JsonLines
{
    // Lines are read by programs and people, never by a browser.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Answers every line. What has been answered is written out before waiting for more.</summary>
    public static async Task AnswerAsync(VerbStreams streams, Func<LineInput, JsonObject> answer, CancellationToken cancellation)
    {
        var reader = PipeReader.Create(streams.Input, new StreamPipeReaderOptions(leaveOpen: true));
        var number = 0;
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                await WriteAsync(streams.Output, Answer(rest.Slice(0, end).ToArray(), ++number, answer));
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (read.IsCompleted && !rest.IsEmpty)
            {
                await WriteAsync(streams.Output, Answer(rest.ToArray(), ++number, answer));
            }

            await streams.Output.FlushAsync(cancellation);
            reader.AdvanceTo(read.IsCompleted ? read.Buffer.End : rest.Start, read.Buffer.End);
            if (read.IsCompleted)
            {
                await reader.CompleteAsync();
                return;
            }
        }
    }

    /// <summary>Writes one line.</summary>
    public static Task WriteAsync(TextWriter output, JsonObject line) => output.WriteAsync(line.ToJsonString(Readable) + "\n");

    private static JsonObject Answer(byte[] line, int number, Func<LineInput, JsonObject> answer)
    {
        var start = number == 1 && line.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        try
        {
            using var json = JsonDocument.Parse(line.AsMemory(start));
            var input = new LineInput(json.RootElement);
            var id = input.Id;
            var answered = answer(input);
            answered.Insert(0, "id", id);
            return answered;
        }
        catch (JsonException)
        {
            return Bad(number, "The line is not well-formed JSON.");
        }
        catch (LineException exception)
        {
            return Bad(number, exception.Message);
        }
    }

    private static JsonObject Bad(int number, string error) => new() { ["id"] = null, ["line"] = number, ["error"] = error };
}

/// <summary>The members of one line.</summary>
internal sealed class LineInput
{
    private readonly JsonElement json;

    public LineInput(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new LineException("The line is not a JSON object.");
        }

        this.json = json;
    }

    /// <summary>The line's own id, a string or a number, to be given back as it is.</summary>
    public JsonNode Id => Member("id") is { ValueKind: JsonValueKind.String or JsonValueKind.Number } id
        ? JsonNode.Parse(id.GetRawText())!
        : throw new LineException("'id' must be a string or a number.");

    /// <summary>A text that must be there.</summary>
    public string Text(string name) => Member(name) is { ValueKind: JsonValueKind.String } text ? Read(text, name) : throw new LineException($"'{name}' must be a string.");

    /// <summary>A list of words; empty when it is missing.</summary>
    public IReadOnlyList<string> Words(string name) => Member(name) switch
    {
        null or { ValueKind: JsonValueKind.Null } => [],
        { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => [.. list.EnumerateArray().Select(item => Read(item, name))],
        _ => throw new LineException($"'{name}' must be a list of strings."),
    };

    private static string Read(JsonElement text, string name)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no text.
            throw new LineException($"'{name}' is not well-formed Unicode.");
        }
    }

    private JsonElement? Member(string name) => json.TryGetProperty(name, out var member) ? member : null;
}

/// <summary>Why a line cannot be answered.</summary>
internal sealed class LineException(string message) : Exception(message);
