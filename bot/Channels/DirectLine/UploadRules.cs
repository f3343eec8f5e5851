using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>Which files are taken: pictures, recordings and papers that prove something.</summary>
internal static class UploadRules
{
    /// <summary>Bytes of one file.</summary>
    public const int LargestFile = 10 * 1024 * 1024;

    /// <summary>Bytes of all files taken from one upload.</summary>
    public const int LargestUpload = 25 * 1024 * 1024;

    /// <summary>
    /// Bytes of a request. Far above what is taken, so that a file too many is read to its end and the customer told, rather
    /// than the line cut; beyond it the line is cut.
    /// </summary>
    public const long LargestRequest = 100 * 1024 * 1024;

    /// <summary>Files of one upload.</summary>
    public const int MostFiles = 10;

    /// <summary>Content types taken.</summary>
    public static readonly IReadOnlySet<string> ContentTypes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "image/jpeg", "image/png", "image/gif", "image/webp", "image/heic",
        "application/pdf", "text/plain",
        "audio/mpeg", "audio/mp4", "audio/wav", "audio/ogg",
        "video/mp4", "video/quicktime",
    };

    /// <summary>What the customer is told about files that were not taken: what happened, that nothing else is lost, what to do.</summary>
    public static LocalizedText Refusal(IReadOnlyList<string> names) => new(
        $"没有收下{string.Join('、', names.Select(name => $"“{name}”"))}。可以发照片、录音、视频、PDF 或文本文件，每个不超过 10\u00a0MB。您写的内容已经收到。",
        $"沒有收下{string.Join('、', names.Select(name => $"「{name}」"))}。可以傳照片、錄音、影片、PDF 或文字檔，每個不超過 10\u00a0MB。您寫的內容已經收到。",
        $"I could not take {string.Join(", ", names.Select(name => $"“{name}”"))}. Photos, recordings, videos, PDF and text files up to 10\u00a0MB are fine. What you wrote has arrived.");
}
