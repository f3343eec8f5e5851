using System.Text;
using ComplaintBot.Verbs;

namespace ComplaintBot.Bot.Tests.Verbs;

public sealed class EvaluateVerbTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public async Task Evaluate_LabelledTexts_PrintsFiguresWithIntervalsTheSameEachTime()
    {
        await File.WriteAllLinesAsync(file, [Line("1", "上菜太慢了，服务也差", "L1", "service_quality_speed"), Line("2", "吃完食物中毒住院了", "L3", "safety_health", "safety"), Line("3", "请问几点关门？", "L0", "other")]);

        var (code, first, _) = await RunAsync("evaluate", file);

        Assert.Equal(0, code);
        Assert.StartsWith("3 texts", first, StringComparison.Ordinal);
        Assert.Matches(@"level macro-F1 +\d\.\d{3} \[\d\.\d{3}, \d\.\d{3}\]", first);
        Assert.Matches(@"L3\+ found +1\.000 \[", first);
        Assert.Matches(@"safety +1 +1\.000 +1\.000 +1\.000", first);
        Assert.Equal(first, (await RunAsync("evaluate", file)).Output);
    }

    [Theory]
    [InlineData("""{"id":"1","text":"x","level":"L9","category":"other"}""", ":2: No such level: L9")]
    [InlineData("""{"id":"1","level":"L1","category":"other"}""", ":2: 'text' must be a string.")]
    [InlineData("not json", ":2: ")]
    public async Task Evaluate_BadLine_NamesIt(string line, string said)
    {
        await File.WriteAllLinesAsync(file, [Line("1", "太慢", "L1", "other"), line]);

        var (code, _, error) = await RunAsync("evaluate", file);

        Assert.Equal(2, code);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_WithoutFile_SaysWhatItTakes() => Assert.Equal(2, (await RunAsync("evaluate")).Code);

    private static string Line(string id, string text, string level, string category, params string[] triggers) =>
        $$"""{"id":"{{id}}","lang":"zh-Hans","text":"{{text}}","level":"{{level}}","category":"{{category}}","triggers":[{{string.Join(',', triggers.Select(trigger => $"\"{trigger}\""))}}]}""";

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, new VerbStreams(new MemoryStream(Encoding.UTF8.GetBytes(string.Empty)), output, error), CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
