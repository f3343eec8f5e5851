namespace ComplaintBot.Replay;

/// <summary>Where transcripts stand.</summary>
internal static class TranscriptFiles
{
    /// <summary>The transcripts below a directory, in order. In folders named <c>playbooks</c> stand procedures that transcripts follow.</summary>
    public static IReadOnlyList<string> Below(string directory) =>
    [
        .. Directory.EnumerateFiles(directory, "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != "playbooks")
            .Order(StringComparer.Ordinal),
    ];
}
