using System.Diagnostics;
using ComplaintBot.Bot.Tests.Storage;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Storage;
using ComplaintBot.Turns;
using ComplaintBot.Verbs;

namespace ComplaintBot.Bot.Tests.Verbs;

public sealed class FileVerbsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("complaintbot-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task CheckPlaybook_GoodAndBad_TellsThePlace()
    {
        var good = Write("good.yaml", PlaybookLibrary.All["general-company"].Text);
        var bad = Write("bad.yaml", PlaybookLibrary.All["general-company"].Text.Replace("owner: cs", "owner: nobody", StringComparison.Ordinal));

        var fine = await VerbRun.OfAsync(string.Empty, "check-playbook", good);
        var found = await VerbRun.OfAsync(string.Empty, "check-playbook", good, bad);

        Assert.Equal((0, 0), (fine.ExitCode, fine.Lines.Count));
        Assert.Equal(1, found.ExitCode);
        var line = Assert.Single(found.Lines);
        Assert.Equal(["file", "line", "column", "error"], line.Select(pair => pair.Key));
        Assert.Equal(bad, (string?)line["file"]);
        Assert.Contains("nobody", (string?)line["error"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replay_Directory_TellsOfEach()
    {
        const string Transcript = """
            story: nothing happens
            playbook: general-company
            at: 2026-03-06T10:00:00+08:00
            people: {lin: {channel: teams}}
            steps: [{wait: 1h, expect: {none: [post]}}]
            """;
        Write("a.yaml", Transcript);
        Write("sub/b.yaml", Transcript.Replace("none: [post]", "post: {}", StringComparison.Ordinal));
        Write("sub/c.yaml", "story: [");

        var run = await VerbRun.OfAsync(string.Empty, "replay", folder);

        Assert.Equal(1, run.ExitCode);
        Assert.All(run.Lines, line => Assert.Equal(["transcript", "passed", "step", "expected", "got"], line.Select(pair => pair.Key)));
        Assert.Equal([true, false, false], run.Lines.Select(line => (bool)line["passed"]!));
        Assert.Equal([null, 1, 0], run.Lines.Select(line => (int?)line["step"]));
        Assert.Null(run.Lines[0]["expected"]);
        Assert.Equal("post: {}", (string?)run.Lines[1]["expected"]);
    }

    [Fact]
    public async Task Verify_TamperedStore_TellsOfIt()
    {
        var store = await TestStore.OpenAsync(Directory.CreateDirectory(Path.Combine(folder, "store")).FullName);
        await store.CommitAsync(new TurnWrites
        {
            At = TestStore.Start,
            Events = [Row(1, EventKinds.Received), Row(2, EventKinds.Escalated), Row(3, EventKinds.ClockBreached, ("clock", "a"), ("round", "1")), Row(4, EventKinds.ClockBreached, ("clock", "a"), ("round", "1"))],
        });
        store.Tamper("UPDATE event SET kind = 'said' WHERE sequence = 1");

        var violations = new List<string>();
        await foreach (var (complaint, violation) in StoredEvents.VerifyAsync(new StorageOptions { ConnectionString = $"Data Source={store.File}" }, CancellationToken.None))
        {
            Assert.Equal("demo/C1", complaint);
            violations.Add(violation);
        }

        Assert.Equal(
            [
                "event 1: hash does not match",
                "begins with 'said'",
                "'clock_breached' of clock 'a' 2 times in round 1",
                "escalated, but its card was never posted, does not wait to be and is not listed as undelivered",
            ],
            violations);
        await store.DisposeAsync();
    }

    [Fact]
    public void Verify_WholeStory_FindsNothing() =>
        Assert.Empty(StoredEvents.Verify(
        [
            Event(1, EventKinds.Received), Event(2, EventKinds.Escalated),
            Event(3, EventKinds.ClockBreached, ("clock", "a"), ("round", "1")), Event(4, EventKinds.ClockBreached, ("clock", "b"), ("round", "1")), Event(5, EventKinds.ClockBreached, ("clock", "a"), ("round", "2")),
        ]));

    [Fact]
    public void Verify_EscalatedTwiceAndBackInTime_FindsBoth() =>
        Assert.Equal(
            ["'escalated' more than once", "event 3 lies before event 2 in time"],
            StoredEvents.Verify([Event(1, EventKinds.Received), Event(2, EventKinds.Escalated), Event(3, EventKinds.Escalated) with { At = TestStore.Start.AddDays(-1) }]));

    /// <summary>The program itself, started as a person starts it.</summary>
    [Fact]
    public async Task Process_Classify_AnswersOnStandardOutput()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "classify", "--playbook", "general-company"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        await process.StandardInput.WriteLineAsync("""{"id":1,"text":"空调修了三次还漏水"}""");
        process.StandardInput.Close();

        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.StartsWith("""{"id":1,"lang":"zh-Hans","level":"L3","grade":"重大投诉",""", output, StringComparison.Ordinal);
        Assert.Equal(0, process.ExitCode);
    }

    private static EventRow Row(int sequence, string kind, params (string, string)[] data) => ComplaintEvents.ToRow("demo/C1", Event(sequence, kind, data));

    private static ComplaintEvent Event(int sequence, string kind, params (string Name, string Value)[] data) => new()
    {
        Sequence = sequence,
        Kind = kind,
        At = TestStore.Start.AddMinutes(sequence),
        Data = data.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal),
        Texts = new Dictionary<string, string>(StringComparer.Ordinal),
    };

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
