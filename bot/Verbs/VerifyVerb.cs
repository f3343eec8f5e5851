using System.Text.Json.Nodes;
using ComplaintBot.Storage;
using Microsoft.Data.Sqlite;

namespace ComplaintBot.Verbs;

/// <summary><c>verify</c>: every invariant over the stored events. Only reads, also while the program serves.</summary>
internal sealed class VerifyVerb : IVerb
{
    /// <inheritdoc/>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, VerbStreams streams, CancellationToken cancellation)
    {
        if (arguments.Count > 0)
        {
            throw new VerbException("It takes no options; the store is the one of the settings.");
        }

        var options = VerbSettings.Read().GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        if (options.Provider != "sqlite")
        {
            throw new VerbException($"The storage provider '{options.Provider}' is not known.");
        }

        try
        {
            var found = false;
            await foreach (var (complaint, violation) in StoredEvents.VerifyAsync(options, cancellation))
            {
                found = true;
                await JsonLines.WriteAsync(streams.Output, new JsonObject { ["complaint"] = complaint, ["violation"] = violation });
            }

            return found ? ExitCode.Found : ExitCode.Ran;
        }
        catch (SqliteException exception)
        {
            throw new VerbException($"The store cannot be read: {exception.Message}");
        }
    }
}
