using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ComplaintBot.Verbs;

/// <summary>
/// <c>package-teams FILE.zip --developer NAME --website URL [--bot-id GUID] [--app-id GUID] [--url URL] [--privacy URL] [--terms URL]</c>:
/// writes the app package that a Teams administrator uploads. What settings already tell (<c>ComplaintBot:BotFramework:AppId</c>,
/// <c>ComplaintBot:PublicUrl</c>) need not be given. The same input makes the same bytes.
/// </summary>
internal sealed class PackageTeamsVerb : IVerb
{
    /// <summary>The package's files in the program, under this name.</summary>
    private const string Folder = "TeamsApp/";

    private static readonly string[] Options = ["bot-id", "app-id", "url", "developer", "website", "privacy", "terms"];

    // The oldest time a zip can hold: a package does not tell when it was made.
    private static readonly DateTimeOffset Made = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, VerbStreams streams, CancellationToken cancellation)
    {
        var (file, given) = Read(arguments);
        var values = Values(given, VerbSettings.Read());
        try
        {
            await using var zip = File.Create(file);
            await using var archive = new ZipArchive(zip, ZipArchiveMode.Create);
            foreach (var (name, content) in Files(values))
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Made;
                await using var stream = await entry.OpenAsync(cancellation);
                await stream.WriteAsync(content, cancellation);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new VerbException($"'{file}' cannot be written: {exception.Message}");
        }

        await JsonLines.WriteAsync(streams.Output, new JsonObject { ["file"] = file });
        return ExitCode.Ran;
    }

    /// <summary>The package's files with everything filled in.</summary>
    /// <param name="values">What stands for <c>{{name}}</c> in the manifest.</param>
    internal static IEnumerable<(string Name, byte[] Content)> Files(IReadOnlyDictionary<string, string> values)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var content = new MemoryStream();
            stream.CopyTo(content);
            var name = resource[Folder.Length..];
            yield return (name, name == "manifest.json" ? Fill(content.ToArray(), values) : content.ToArray());
        }
    }

    private static byte[] Fill(byte[] manifest, IReadOnlyDictionary<string, string> values) => Encoding.UTF8.GetBytes(
        values.Aggregate(Encoding.UTF8.GetString(manifest), (text, value) => text.Replace($"{{{{{value.Key}}}}}", JsonEncodedText.Encode(value.Value).Value, StringComparison.Ordinal)));

    private static (string File, Dictionary<string, string> Given) Read(IReadOnlyList<string> arguments)
    {
        string? file = null;
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        var left = new Queue<string>(arguments);
        while (left.TryDequeue(out var argument))
        {
            if (!argument.StartsWith("--", StringComparison.Ordinal))
            {
                file = file is null ? argument : throw new VerbException($"'{argument}' is one file too many: it writes one, '{file}'.");
            }
            else if (!Options.Contains(argument[2..], StringComparer.Ordinal))
            {
                throw new VerbException($"There is no option '{argument}'. Options: --{string.Join(", --", Options)}.");
            }
            else
            {
                given[argument[2..]] = left.TryDequeue(out var value) ? value : throw new VerbException($"'{argument}' needs a value.");
            }
        }

        return (file ?? throw new VerbException("It takes the name of the file to write, such as ComplaintBot.zip."), given);
    }

    private static Dictionary<string, string> Values(Dictionary<string, string> given, IConfiguration settings)
    {
        var bot = Id("bot-id", settings["ComplaintBot:BotFramework:AppId"], "ComplaintBot:BotFramework:AppId");
        var website = Address("website", fallback: null);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["botId"] = bot,
            ["appId"] = Id("app-id", bot, "--bot-id"),
            ["developer"] = given.GetValueOrDefault("developer") is { Length: > 0 and <= 32 } developer ? developer : throw new VerbException("--developer is needed: the name that users see, at most 32 characters."),
            ["website"] = website,
            ["privacy"] = Address("privacy", website),
            ["terms"] = Address("terms", website),
            ["domain"] = new Uri(Address("url", settings["ComplaintBot:PublicUrl"])).Host,
        };

        string Id(string option, string? fallback, string source) => Guid.TryParse(given.GetValueOrDefault(option) ?? fallback, out var id)
            ? id.ToString()
            : throw new VerbException($"--{option} is needed (or {source}): an id such as 00000000-0000-0000-0000-000000000000.");

        string Address(string option, string? fallback) => Uri.TryCreate(given.GetValueOrDefault(option) ?? fallback, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            ? address.AbsoluteUri
            : throw new VerbException($"--{option} is needed: an address that begins with https://.");
    }
}
