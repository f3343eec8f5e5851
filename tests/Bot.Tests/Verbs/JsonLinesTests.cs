using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Bot.Tests.Verbs;

/// <summary>What holds of every verb that reads lines.</summary>
public class JsonLinesTests
{
    [Theory]
    [InlineData("classify")]
    [InlineData("check-wording")]
    [InlineData("extract")]
    public async Task Run_BadLines_AreAnsweredInTheirPlace(string verb)
    {
        const string Good = """{"id":"a","text":"你好","now":"2026-03-06T10:00:00+08:00"}""";
        string[] lines = [Good, "", "{", "[]", "{\"text\":\"x\"}", "{\"id\":{},\"text\":\"x\"}", "{\"id\":1}", "{\"id\":1,\"text\":null}", "{\"id\":1,\"text\":\"\\ud800\",\"now\":\"2026-03-06T10:00:00+08:00\"}", "null", Good.Replace("\"a\"", "7", StringComparison.Ordinal)];

        var run = await VerbRun.OfAsync(string.Join('\n', lines), verb);

        Assert.Equal(lines.Length, run.Lines.Count);
        Assert.Equal("a", (string?)run.Lines[0]["id"]);
        Assert.Equal(7, (int?)run.Lines[^1]["id"]);
        for (var i = 1; i < lines.Length - 1; i++)
        {
            Assert.Equal(["id", "line", "error"], run.Lines[i].Select(pair => pair.Key));
            Assert.Null(run.Lines[i]["id"]);
            Assert.Equal(i + 1, (int?)run.Lines[i]["line"]);
        }
    }

    [Fact]
    public async Task Run_ByteOrderMarkAndNewlines_AreNoPartOfALine()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "{\"id\":1,\"text\":\"退款\"}\r\n{\"id\":2,\"text\":\"退款\"}\n"u8];

        var run = await VerbRun.OfAsync(bytes, "classify");

        Assert.Equal([1, 2], run.Lines.Select(line => (int)line["id"]!));
    }

    [Fact]
    public async Task Run_BytesThatAreNoUtf8_AreABadLine()
    {
        var run = await VerbRun.OfAsync([.. "{\"id\":1,\"text\":\""u8, 0xFF, .. "\"}\n"u8], "classify");

        Assert.NotNull(Assert.Single(run.Lines)["error"]);
    }

    [Fact]
    public async Task Run_NothingIn_NothingOut()
    {
        var run = await VerbRun.OfAsync(string.Empty, "classify");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Lines);
    }

    [Fact]
    public Task Run_AnyText_IsAnswered() => Task.Run(() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), async text =>
    {
        var line = JsonSerializer.Serialize(new { id = 1, text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get)), now = "2026-03-06T10:00:00+08:00" }) + "\n";
        foreach (var verb in (string[])["classify", "check-wording", "extract"])
        {
            var run = await VerbRun.OfAsync(line, verb);
            Assert.False(Assert.Single(run.Lines).ContainsKey("error"));
        }
    }).QuickCheckThrowOnFailure());

    [Theory]
    [InlineData("dance")]
    [InlineData("classify", "--playbook")]
    [InlineData("classify", "--playbook", "no-such-playbook")]
    [InlineData("classify", "--quick")]
    [InlineData("extract", "--playbook", "general-company")]
    [InlineData("check-playbook")]
    [InlineData("check-playbook", "/no/such/file.yaml")]
    [InlineData("replay")]
    [InlineData("replay", "/no/such/directory")]
    [InlineData("verify", "--all")]
    public async Task Run_WrongArguments_CouldNotRun(params string[] arguments)
    {
        var run = await VerbRun.OfAsync("{\"id\":1,\"text\":\"x\"}\n", arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Lines);
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData(true, "classify")]
    [InlineData(true, "dance")]
    [InlineData(false)]
    [InlineData(false, "--urls=http://127.0.0.1:1")]
    [InlineData(false, "urls=http://127.0.0.1:1")]
    public void IsVerb_Arguments_TellServingApart(bool isVerb, params string[] arguments) =>
        Assert.Equal(isVerb, ComplaintBot.Verbs.CommandLine.IsVerb(arguments));
}
