using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Verbs;

namespace ComplaintBot.Bot.Tests.Verbs;

public sealed class PackageTeamsVerbTests : IDisposable
{
    private const string Bot = "22222222-2222-4222-8222-222222222222";
    private static readonly string[] Given = ["--bot-id", Bot, "--developer", "Acme \"Care\"", "--website", "https://acme.example", "--url", "https://bot.acme.example"];
    internal static readonly string Checker = Path.GetFullPath("../TeamsPackage", Path.GetDirectoryName(Here())!);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("complaintbot-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task RunAsync_EverythingGiven_WritesAPackageWithNothingLeftToFillIn()
    {
        var files = await PackageAsync(Given);

        Assert.Equal(["color.png", "manifest.json", "outline.png", "zh-Hans.json", "zh-Hant.json"], files.Keys.Order(StringComparer.Ordinal));
        var manifest = JsonNode.Parse(files["manifest.json"])!;
        Assert.Equal((Bot, Bot, "Acme \"Care\"", "bot.acme.example"), ((string?)manifest["id"], (string?)manifest["bots"]![0]!["botId"], (string?)manifest["developer"]!["name"], (string?)manifest["validDomains"]![0]));
        Assert.DoesNotContain("{{", Encoding.UTF8.GetString(files["manifest.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_SameInput_WritesTheSameBytes()
    {
        var (one, other) = (Path.Combine(folder.FullName, "1.zip"), Path.Combine(folder.FullName, "2.zip"));
        await VerbRun.OfAsync(string.Empty, ["package-teams", one, .. Given]);
        await VerbRun.OfAsync(string.Empty, ["package-teams", other, .. Given]);

        Assert.Equal(await File.ReadAllBytesAsync(one), await File.ReadAllBytesAsync(other));
    }

    [Theory]
    [InlineData("It takes the name")]
    [InlineData("--bot-id is needed", "a.zip", "--developer", "Acme", "--website", "https://acme.example", "--url", "https://b.example")]
    [InlineData("--website is needed", "a.zip", "--bot-id", Bot, "--developer", "Acme", "--website", "http://acme.example", "--url", "https://b.example")]
    [InlineData("--developer is needed", "a.zip", "--bot-id", Bot, "--website", "https://acme.example", "--url", "https://b.example")]
    [InlineData("no option '--bot'", "a.zip", "--bot", Bot)]
    [InlineData("needs a value", "a.zip", "--bot-id")]
    public async Task RunAsync_SomethingMissing_SaysWhatAndWritesNothing(string reason, params string[] arguments)
    {
        var run = await VerbRun.OfAsync(string.Empty, ["package-teams", .. arguments]);

        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("a.zip"));
    }

    [Fact]
    public async Task RunAsync_EveryTextThatUsersSee_IsInBothOtherLanguages()
    {
        var files = await PackageAsync(Given);
        var manifest = JsonNode.Parse(files["manifest.json"])!;
        var texts = Texts(manifest, string.Empty).Order(StringComparer.Ordinal).ToList();

        foreach (var language in manifest["localizationInfo"]!["additionalLanguages"]!.AsArray())
        {
            var translated = JsonNode.Parse(files[(string)language!["file"]!])!.AsObject().Select(pair => pair.Key).Where(key => key != "$schema");
            Assert.Equal(texts, translated.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task RunAsync_Icons_AreOfTheSizesTeamsTakes()
    {
        var files = await PackageAsync(Given);

        Assert.Equal((192, 192), Size(files["color.png"]));
        Assert.Equal((32, 32), Size(files["outline.png"]));
        // white on nothing: colour type 6 has an alpha channel
        Assert.Equal(6, files["outline.png"][25]);
    }

    [SchemaFact]
    public async Task RunAsync_Package_FulfilsTheSchemas()
    {
        var files = await PackageAsync(Given);
        var input = new JsonObject([.. files.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal)).Select(file => KeyValuePair.Create(file.Key, (JsonNode?)Encoding.UTF8.GetString(file.Value)))]);

        Assert.Equal("[]", await CheckAsync(input));
        input["manifest.json"] = ((string)input["manifest.json"]!).Replace("\"personal\"", "\"everywhere\"", StringComparison.Ordinal);
        Assert.Contains("scopes", await CheckAsync(input), StringComparison.Ordinal);
    }

    private static async Task<string> CheckAsync(JsonObject files)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Checker, "check.mjs")]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await node.StandardInput.WriteAsync(files.ToJsonString());
        node.StandardInput.Close();
        var answer = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return answer.Trim();
    }

    private async Task<Dictionary<string, byte[]>> PackageAsync(params string[] arguments)
    {
        var file = Path.Combine(folder.FullName, "app.zip");
        var run = await VerbRun.OfAsync(string.Empty, ["package-teams", file, .. arguments]);
        Assert.Equal((ExitCode.Ran, string.Empty), (run.ExitCode, run.Error));
        await using var archive = await ZipFile.OpenReadAsync(file);
        return archive.Entries.ToDictionary(entry => entry.Name, Content, StringComparer.Ordinal);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>The names, as localisation files write them, of what users read.</summary>
    private static IEnumerable<string> Texts(JsonNode node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key switch
        {
            "title" or "description" when member.Value is JsonValue => [Join(path, member.Key)],
            "short" or "full" => [Join(path, member.Key)],
            _ when member.Value is { } inner => Texts(inner, Join(path, member.Key)),
            _ => [],
        }),
        JsonArray items => items.SelectMany((item, i) => Texts(item!, $"{path}[{i}]")),
        _ => [],
    };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static (int Width, int Height) Size(byte[] png) => (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    private static string Here([CallerFilePath] string file = "") => file;
}

/// <summary>Skipped, saying what to install, where the schemas are not; with <c>CI=true</c> it fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SchemaFactAttribute : FactAttribute
{
    public SchemaFactAttribute() => Skip = Directory.Exists(Path.Combine(PackageTeamsVerbTests.Checker, "node_modules")) || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : "Microsoft's schemas are not here: npm ci --ignore-scripts in tests/Bot.Tests/TeamsPackage";
}
