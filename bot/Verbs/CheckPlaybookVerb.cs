using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Playbooks;

namespace ComplaintBot.Verbs;

/// <summary><c>check-playbook FILE…</c>: everything wrong with playbooks, each at the place where it is to be mended.</summary>
internal sealed class CheckPlaybookVerb : IVerb
{
    /// <inheritdoc/>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, VerbStreams streams, CancellationToken cancellation)
    {
        if (arguments.Count == 0)
        {
            throw new VerbException("It takes the names of playbook files.");
        }

        var found = false;
        foreach (var file in arguments)
        {
            foreach (var finding in PlaybookReader.Read(file, await ReadAsync(file, cancellation)).Findings)
            {
                found = true;
                await JsonLines.WriteAsync(streams.Output, new JsonObject { ["file"] = finding.File, ["line"] = finding.Line, ["column"] = finding.Column, ["error"] = finding.Error });
            }
        }

        return found ? ExitCode.Found : ExitCode.Ran;
    }

    private static async Task<string> ReadAsync(string file, CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllTextAsync(file, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new VerbException($"'{file}' cannot be read: {exception.Message}");
        }
    }
}
