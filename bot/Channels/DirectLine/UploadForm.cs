using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>An upload, read from its parts: one <c>activity</c> and some <c>file</c>.</summary>
internal sealed class UploadForm
{
    private UploadForm(byte[]? activity, IReadOnlyList<AcceptedFile> files, IReadOnlyList<(string Name, string ContentType)> refused)
    {
        Activity = activity;
        Files = files;
        Refused = refused;
    }

    /// <summary>The activity's bytes; null when there was no such part.</summary>
    public byte[]? Activity { get; }

    /// <summary>Files that are taken.</summary>
    public IReadOnlyList<AcceptedFile> Files { get; }

    /// <summary>Files that are not: of a forbidden type, too large, or one too many.</summary>
    public IReadOnlyList<(string Name, string ContentType)> Refused { get; }

    /// <summary>The boundary of a multipart request, or null when it is none.</summary>
    public static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 200 } boundary
            ? boundary
            : null;

    /// <summary>Reads an upload; throws <see cref="InvalidDataException"/> or <see cref="IOException"/> when it is malformed or cut off.</summary>
    public static async Task<UploadForm> ReadAsync(HttpRequest request, string boundary, CancellationToken cancellation)
    {
        byte[]? activity = null;
        var files = new List<AcceptedFile>();
        var refused = new List<(string Name, string ContentType)>();
        var room = UploadRules.LargestUpload;
        var reader = new MultipartReader(boundary, request.Body) { BodyLengthLimit = null };
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
            {
                continue;
            }

            var part = HeaderUtilities.RemoveQuotes(disposition.Name).Value;
            if (part == "activity" && activity is null)
            {
                activity = await RequestBody.ReadAsync(section.Body, 4 * ClientActivity.LongestActivity, cancellation)
                    ?? throw new BadHttpRequestException(ClientActivity.TooLong, StatusCodes.Status413PayloadTooLarge);
            }
            else if (part == "file")
            {
                var name = NameOf(disposition);
                var type = MediaTypeHeaderValue.TryParse(section.ContentType, out var media) ? media.MediaType.Value!.ToLowerInvariant() : "application/octet-stream";
                if (files.Count < UploadRules.MostFiles
                    && UploadRules.ContentTypes.Contains(type)
                    && await RequestBody.ReadAsync(section.Body, Math.Min(room, UploadRules.LargestFile), cancellation) is { Length: > 0 } content)
                {
                    room -= content.Length;
                    files.Add(new AcceptedFile(name, type, content));
                }
                else
                {
                    refused.Add((name, type));
                }
            }
        }

        return new UploadForm(activity, files, refused);
    }

    /// <summary>The file's own name without folders and control characters, short enough to show.</summary>
    private static string NameOf(ContentDispositionHeaderValue disposition)
    {
        var given = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? string.Empty;
        var name = string.Concat(given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(character => !char.IsControl(character))).Trim();
        return name.Length == 0 ? "file" : name.Length > 120 ? name[^120..] : name;
    }
}
