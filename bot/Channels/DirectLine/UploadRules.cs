using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>Which files are taken: pictures, recordings and papers that prove something.</summary>
internal static class UploadRules
{
    /// <summary>Bytes of one file.</summary>
    public const int LargestFile = Files.FileIntake.LargestFile;

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
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "audio/mpeg", "audio/mp4", "audio/wav", "audio/ogg",
        "video/mp4", "video/quicktime",
    };

    /// <summary>What the customer is told about files that were not taken: what happened, that nothing else is lost, what to do.</summary>
    public static LocalizedText Refusal(IReadOnlyList<string> names) => new(
        $"没有收下{string.Join('、', names.Select(name => $"“{name}”"))}，请用文字告诉我。您写的内容已经收到。",
        $"沒有收下{string.Join('、', names.Select(name => $"「{name}」"))}，請用文字告訴我。您寫的內容已經收到。",
        $"I could not take {string.Join(", ", names.Select(name => $"“{name}”"))}; please tell me in words. What you wrote has arrived.");
}
