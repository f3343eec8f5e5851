using System.Text;
using System.Text.Json.Nodes;
using ComplaintBot.Verbs;

namespace ComplaintBot.Bot.Tests.Verbs;

/// <summary>A verb run on texts, as a process would run it on its streams.</summary>
internal sealed record VerbRun(int ExitCode, IReadOnlyList<JsonObject> Lines, string Error)
{
    public static Task<VerbRun> OfAsync(string input, params string[] arguments) => OfAsync(Encoding.UTF8.GetBytes(input), arguments);

    public static async Task<VerbRun> OfAsync(byte[] input, params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, new VerbStreams(new MemoryStream(input), output, error), CancellationToken.None);
        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (JsonObject)JsonNode.Parse(line)!).ToList();
        return new VerbRun(code, lines, error.ToString());
    }
}
