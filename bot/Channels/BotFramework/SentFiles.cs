using System.Text.Json;
using ComplaintBot.Files;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>
/// Files among a message's attachments: what Teams calls a file (its own address is told in the content), and pictures, recordings and
/// papers that stand at an address. Cards and the text once more as HTML are none.
/// </summary>
internal static class SentFiles
{
    private const string FileType = "application/vnd.microsoft.teams.file.download.info";

    public static IReadOnlyList<SentFile> Of(Activity activity) =>
        activity.Type != "message" ? [] : [.. (activity.Attachments ?? []).OfType<Attachment>().Where(IsFile).Select(Sent)];

    private static bool IsFile(Attachment attachment) => attachment.ContentType is { } type
        && (type == FileType || (attachment.ContentUrl is not null && (type == "application/pdf" || type.Split('/')[0] is "image" or "audio" or "video")));

    private static SentFile Sent(Attachment attachment)
    {
        // A picture pasted into a message has no name: "image/png", or "image/*" where nobody knows better.
        var name = attachment.Name is { Length: > 0 } own ? own : attachment.ContentType!.Replace("/*", string.Empty, StringComparison.Ordinal).Replace('/', '.');
        return new SentFile(name, attachment.ContentType == FileType ? DownloadUrl(attachment.Content) : attachment.ContentUrl);
    }

    private static string? DownloadUrl(JsonElement? content) =>
        content is { ValueKind: JsonValueKind.Object } info && info.TryGetProperty("downloadUrl", out var url) && url.ValueKind == JsonValueKind.String ? url.GetString() : null;
}
