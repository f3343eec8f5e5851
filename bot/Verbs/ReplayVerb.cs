using System.Text.Json.Nodes;
using ComplaintBot.Replay;

namespace ComplaintBot.Verbs;

/// <summary><c>replay DIR…</c>: plays every transcript below the directories against the program and tells of each what came of it.</summary>
internal sealed class ReplayVerb : IVerb
{
    /// <summary>Two at a time: each is a whole program.</summary>
    private const int SideBySide = 2;

    /// <inheritdoc/>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, VerbStreams streams, CancellationToken cancellation)
    {
        if (arguments.Count == 0)
        {
            throw new VerbException("It takes the directories in which transcripts stand.");
        }

        var files = arguments.SelectMany(Files).ToList();
        var playing = new List<Task<TranscriptResult>>();
        using var places = new SemaphoreSlim(SideBySide);
        playing.AddRange(files.Select(file => PlayAsync(file, places, cancellation)));
        var failed = false;
        foreach (var result in playing)
        {
            var (transcript, step, expected, got) = await result;
            failed |= step is not null;
            await JsonLines.WriteAsync(streams.Output, new JsonObject { ["transcript"] = transcript, ["passed"] = step is null, ["step"] = step, ["expected"] = expected, ["got"] = got });
            await streams.Output.FlushAsync(cancellation);
        }

        return failed ? ExitCode.Found : ExitCode.Ran;
    }

    private static IEnumerable<string> Files(string directory)
    {
        if (!Directory.Exists(directory))
        {
            throw new VerbException($"There is no directory '{directory}'.");
        }

        var files = TranscriptFiles.Below(directory);
        return files.Count > 0 ? files : throw new VerbException($"No transcript (*.yaml) stands below '{directory}'.");
    }

    private static async Task<TranscriptResult> PlayAsync(string file, SemaphoreSlim places, CancellationToken cancellation)
    {
        await places.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => TranscriptRunner.PlayAsync(TranscriptReader.ReadFile(file), playbooks: null, cancellation), cancellation);
        }
        catch (TranscriptException exception)
        {
            return new TranscriptResult(file, 0, "a transcript", exception.Message);
        }
        finally
        {
            places.Release();
        }
    }
}
