using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Bot.Tests.Turns;

namespace ComplaintBot.Bot.Tests.Channels.BotFramework.Authentication;

/// <summary>The same calls, put to the Bot Framework SDK for Node (npm botframework-connector): where it answers otherwise, the case says why.</summary>
public sealed class SdkComparisonTests
{
    internal static readonly string Folder = Path.GetFullPath("../../../Connector", Path.GetDirectoryName(Here())!);

    [SdkFact]
    public async Task Sdk_SameCalls_AnswersAlikeExceptWhereItIsExplained()
    {
        var answers = await AskAsync();
        var unexplained = TokenCases.Accepted.Concat(TokenCases.Refused)
            .Where(each => (answers[each.Name].Accepted == (each.Refused is null)) != (each.SdkDiffers is null))
            .Select(each => $"{each.Name}: {each.Refused?.ToString() ?? "accepted"} here; there {(answers[each.Name].Accepted ? "accepted" : answers[each.Name].Why)}; explained: {each.SdkDiffers}")
            .ToList();
        Assert.True(unexplained.Count == 0, string.Join('\n', unexplained));
    }

    private static async Task<Dictionary<string, (bool Accepted, string? Why)>> AskAsync()
    {
        var issuer = new TestIssuer();
        var input = new JsonObject
        {
            ["now"] = TestBot.Start.ToUnixTimeMilliseconds(),
            ["appId"] = TokenDraft.AppId,
            ["callers"] = new JsonArray(TokenDraft.Agent),
            ["issuers"] = new JsonArray($"https://sts.windows.net/{TokenDraft.Tenant}/", $"https://login.microsoftonline.com/{TokenDraft.Tenant}/v2.0"),
            ["documents"] = new JsonObject
            {
                ["/connector"] = TestIssuer.Metadata("https://api.botframework.com", "BASE/connector/keys"),
                ["/connector/keys"] = issuer[TestIssuer.ConnectorKeys],
                ["/entra"] = TestIssuer.Metadata("https://login.microsoftonline.com/{tenantid}/v2.0", "BASE/entra/keys"),
                ["/entra/keys"] = issuer[TestIssuer.EntraKeys],
            },
            ["calls"] = new JsonArray([.. TokenCases.Accepted.Concat(TokenCases.Refused).Select(Call)]),
        };
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, "sdk.mjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        await node.StandardInput.WriteAsync(input.ToJsonString());
        node.StandardInput.Close();
        var answers = JsonSerializer.Deserialize<List<JsonElement>>(await node.StandardOutput.ReadToEndAsync())!;
        await node.WaitForExitAsync();
        return answers.ToDictionary(
            answer => answer.GetProperty("name").GetString()!,
            answer => (answer.GetProperty("accepted").GetBoolean(), answer.TryGetProperty("why", out var why) ? why.GetString() : null),
            StringComparer.Ordinal);
    }

    private static JsonObject Call(TokenCase each)
    {
        var draft = each.Draft();
        return new JsonObject { ["name"] = each.Name, ["authorization"] = draft.Authorization() ?? string.Empty, ["activity"] = draft.Activity };
    }

    private static string Here([CallerFilePath] string file = "") => file;
}

/// <summary>Skipped, saying what to install, where the SDK is not; with <c>CI=true</c> it fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SdkFactAttribute : FactAttribute
{
    public SdkFactAttribute() => Skip = Directory.Exists(Path.Combine(SdkComparisonTests.Folder, "node_modules")) || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : "The Bot Framework SDK for Node is not here: npm ci --ignore-scripts in tests/Bot.Tests/Connector";
}
