using System.IO.Compression;
using System.Text;

namespace ComplaintBot.Replay;

/// <summary>
/// Files that people of a transcript send. Their first bytes are those of the kind that the name tells, so that they are what they seem;
/// after them comes the content.
/// </summary>
internal static class SampleFile
{
    /// <summary>A file of a name's kind with a text in it.</summary>
    public static byte[] Of(string name, string content) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".docx" => Office("word/document.xml", content),
        ".xlsx" => Office("xl/workbook.xml", content),
        var ending => [.. Signature(ending), .. Encoding.UTF8.GetBytes(content)],
    };

    /// <summary>The content type that a client would tell.</summary>
    public static string ContentType(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".heic" => "image/heic",
        ".pdf" => "application/pdf",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".txt" => "text/plain",
        ".mp3" => "audio/mpeg",
        ".m4a" => "audio/mp4",
        ".wav" => "audio/wav",
        ".mp4" => "video/mp4",
        _ => "application/octet-stream",
    };

    private static byte[] Signature(string ending) => ending switch
    {
        ".jpg" or ".jpeg" => [0xFF, 0xD8, 0xFF, 0xE0],
        ".png" => [0x89, .. "PNG\r\n\x1A\n"u8],
        ".gif" => [.. "GIF89a"u8],
        ".webp" => [.. "RIFF\0\0\0\0WEBP"u8],
        ".wav" => [.. "RIFF\0\0\0\0WAVE"u8],
        ".heic" => [.. "\0\0\0\u0018ftypheic"u8],
        ".m4a" => [.. "\0\0\0\u0018ftypM4A "u8],
        ".mp4" => [.. "\0\0\0\u0018ftypmp42"u8],
        ".pdf" => [.. "%PDF-1.7\n"u8],
        ".mp3" => [.. "ID3"u8],
        _ => [],
    };

    private static byte[] Office(string part, string content)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", "<Types/>");
            Add(part, new System.Xml.Linq.XElement("text", content).ToString());

            void Add(string name, string text)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
