using System.IO.Compression;
using System.Text;

namespace ComplaintBot.Files;

/// <summary>
/// Kinds of file that are kept. What a file is, its first bytes say; its name may not say something that is never kept (a page, a
/// program), though a picture may bear another picture's ending, as telephones give them.
/// </summary>
/// <param name="MediaType">The media type.</param>
/// <param name="Endings">What names of this kind end with.</param>
internal sealed record FileKind(string MediaType, params string[] Endings)
{
    private static readonly FileKind Text = new("text/plain", "txt");
    private static readonly FileKind Word = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");
    private static readonly FileKind Excel = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
    private static readonly FileKind Jpeg = new("image/jpeg", "jpg", "jpeg", "jfif");
    private static readonly FileKind Png = new("image/png", "png");
    private static readonly FileKind Gif = new("image/gif", "gif");
    private static readonly FileKind Webp = new("image/webp", "webp");
    private static readonly FileKind Heic = new("image/heic", "heic", "heif");
    private static readonly FileKind Pdf = new("application/pdf", "pdf");
    private static readonly FileKind Mp3 = new("audio/mpeg", "mp3");
    private static readonly FileKind M4a = new("audio/mp4", "m4a");
    private static readonly FileKind Wav = new("audio/wav", "wav");
    private static readonly FileKind Ogg = new("audio/ogg", "ogg", "oga");
    private static readonly FileKind Mp4 = new("video/mp4", "mp4", "m4v");
    private static readonly FileKind Mov = new("video/quicktime", "mov");
    private static readonly FileKind[] All = [Jpeg, Png, Gif, Webp, Heic, Pdf, Word, Excel, Mp3, M4a, Wav, Ogg, Mp4, Mov, Text];

    /// <summary>The kind of a file; null when it is not kept.</summary>
    public static FileKind? Of(string name, byte[] content)
    {
        var ending = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        if (ending.Length > 0 && !All.Any(kind => kind.Endings.Contains(ending, StringComparer.Ordinal)))
        {
            return null;
        }

        return Signed(content) ?? (ending == "txt" && IsText(content) ? Text : null);
    }

    /// <summary>By signature; what stands at offset 8 of a RIFF file and in the <c>ftyp</c> box of a media file names the kind.</summary>
    private static FileKind? Signed(byte[] content)
    {
        var bytes = content.AsSpan();
        return bytes switch
        {
            _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => Jpeg,
            _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) => Png,
            _ when bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) => Gif,
            _ when bytes.StartsWith("%PDF-"u8) => Pdf,
            _ when bytes.StartsWith("RIFF"u8) && bytes.Length >= 12 => bytes[8..].StartsWith("WEBP"u8) ? Webp : bytes[8..].StartsWith("WAVE"u8) ? Wav : null,
            _ when bytes.StartsWith("OggS"u8) => Ogg,
            _ when bytes.StartsWith("ID3"u8) || (bytes.Length > 3 && bytes[0] == 0xFF && (bytes[1] & 0xE6) == 0xE2) => Mp3,
            _ when bytes.Length >= 12 && bytes[4..].StartsWith("ftyp"u8) => Media(Encoding.ASCII.GetString(bytes[8..12])),
            _ when bytes.StartsWith("PK\x03\x04"u8) => Office(content),
            _ => null,
        };
    }

    private static FileKind? Media(string brand) => brand switch
    {
        "heic" or "heix" or "heim" or "heis" or "hevc" or "hevx" or "mif1" or "msf1" => Heic,
        "M4A " or "M4B " => M4a,
        "qt  " => Mov,
        "isom" or "iso2" or "iso4" or "iso5" or "iso6" or "mp41" or "mp42" or "avc1" or "M4V " or "MSNV" or "3gp4" or "3gp5" or "dash" => Mp4,
        _ => null,
    };

    /// <summary>A document of Office without programs in it. Only the list of its parts is read.</summary>
    private static FileKind? Office(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            var parts = archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return !parts.Contains("[Content_Types].xml") || parts.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? null
                : parts.Contains("word/document.xml") ? Word
                : parts.Contains("xl/workbook.xml") ? Excel
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Well-formed UTF-8 without control characters.</summary>
    private static bool IsText(byte[] content)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(content);
            return text.Length > 0 && !text.Any(letter => char.IsControl(letter) && letter is not ('\r' or '\n' or '\t' or '\f'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
