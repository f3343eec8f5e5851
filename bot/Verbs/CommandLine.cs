using System.Text;

namespace ComplaintBot.Verbs;

/// <summary>The command line: <c>dotnet run --project bot -- VERB …</c>. Without a verb the program serves.</summary>
internal static class CommandLine
{
    private static readonly Dictionary<string, IVerb> Verbs = new(StringComparer.Ordinal)
    {
        ["classify"] = new ClassifyVerb(),
        ["check-wording"] = new CheckWordingVerb(),
        ["extract"] = new ExtractVerb(),
        ["check-playbook"] = new CheckPlaybookVerb(),
        ["evaluate"] = new EvaluateVerb(),
        ["replay"] = new ReplayVerb(),
        ["verify"] = new VerifyVerb(),
        ["package-teams"] = new PackageTeamsVerb(),
    };

    /// <summary>Whether the arguments name a verb, known or not: settings of the server begin with a dash.</summary>
    public static bool IsVerb(IReadOnlyList<string> arguments) => arguments is [var first, ..] && !first.StartsWith('-') && !first.Contains('=', StringComparison.Ordinal);

    /// <summary>Runs the verb on the process's own streams.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return await RunAsync(arguments, new VerbStreams(Console.OpenStandardInput(), output, Console.Error), CancellationToken.None);
    }

    /// <summary>Runs the verb that the arguments name and returns the exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, VerbStreams streams, CancellationToken cancellation)
    {
        if (!Verbs.TryGetValue(arguments[0], out var verb))
        {
            await streams.Error.WriteLineAsync($"There is no verb '{arguments[0]}'. Verbs: {string.Join(", ", Verbs.Keys)}. Without a verb the program serves.");
            return ExitCode.CouldNotRun;
        }

        try
        {
            var code = await verb.RunAsync([.. arguments.Skip(1)], streams, cancellation);
            await streams.Output.FlushAsync(cancellation);
            return code;
        }
        catch (VerbException exception)
        {
            await streams.Output.FlushAsync(cancellation);
            await streams.Error.WriteLineAsync($"{arguments[0]}: {exception.Message}");
            return ExitCode.CouldNotRun;
        }
    }
}

/// <summary>One verb.</summary>
internal interface IVerb
{
    /// <summary>Runs it and returns the exit code; throws <see cref="VerbException"/> when it cannot run.</summary>
    Task<int> RunAsync(IReadOnlyList<string> arguments, VerbStreams streams, CancellationToken cancellation);
}

/// <summary>Where a verb reads and writes.</summary>
internal sealed record VerbStreams(Stream Input, TextWriter Output, TextWriter Error);

/// <summary>What a verb tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>It ran.</summary>
    public const int Ran = 0;

    /// <summary>It ran, and a check found something.</summary>
    public const int Found = 1;

    /// <summary>It could not run; the reason is on standard error.</summary>
    public const int CouldNotRun = 2;
}

/// <summary>Why a verb cannot run.</summary>
internal sealed class VerbException(string message) : Exception(message);
