using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>Reads bodies no further than they may be long.</summary>
internal static class RequestBody
{
    /// <summary>The body's bytes, or null when there are more than that.</summary>
    public static async Task<byte[]?> ReadAsync(Stream body, int most, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int count; (count = await body.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (bytes.Length + count > most)
            {
                return null;
            }

            bytes.Write(buffer.AsSpan(0, count));
        }

        return bytes.ToArray();
    }

    /// <summary>A small JSON object; <paramref name="absent"/> when the body is empty, null when it is something else.</summary>
    public static async Task<T?> ReadSmallAsync<T>(HttpRequest request, JsonTypeInfo<T> type, T absent)
        where T : class
    {
        if (await ReadAsync(request.Body, 16 * 1024, request.HttpContext.RequestAborted) is not { } bytes)
        {
            return null;
        }

        try
        {
            return bytes.Length == 0 ? absent : JsonSerializer.Deserialize(bytes, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
