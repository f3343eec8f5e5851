using System.Runtime.CompilerServices;
using ComplaintBot.Replay;

namespace ComplaintBot.Bot.Tests.Replay;

/// <summary>The transcripts of this repository.</summary>
internal static class Transcripts
{
    /// <summary>Their folder.</summary>
    public static string Folder { get; } = Path.GetFullPath("../../Transcripts", Path.GetDirectoryName(Here())!);

    /// <summary>Their files, in order.</summary>
    public static IReadOnlyList<string> Files { get; } = TranscriptFiles.Below(Folder);

    /// <summary>Plays a transcript written in a test.</summary>
    public static Task<TranscriptResult> PlayAsync(string text) => TranscriptRunner.PlayAsync(TranscriptReader.Read("test.yaml", text), playbooks: null, CancellationToken.None);

    private static string Here([CallerFilePath] string file = "") => file;
}
