using ComplaintBot.Replay;

namespace ComplaintBot.Bot.Tests.Replay;

/// <summary>Every transcript of the repository, each on its own.</summary>
public class TranscriptTests
{
    public static TheoryData<string> All => [.. Transcripts.Files.Select(file => Path.GetRelativePath(Transcripts.Folder, file))];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Play_Transcript_Passes(string name)
    {
        var transcript = TranscriptReader.ReadFile(Path.Combine(Transcripts.Folder, name));

        var result = await TranscriptRunner.PlayAsync(transcript, playbooks: null, CancellationToken.None);

        Assert.True(result.Passed, $"step {result.Step}\nexpected {result.Expected}\ngot {result.Got}");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Read_Transcript_SaysWhatMustNotHappen(string name)
    {
        var text = File.ReadAllText(Path.Combine(Transcripts.Folder, name));

        Assert.Matches("none:|hasNot:|noButtons:|problem:", text);
        Assert.True(!text.Contains("capability:", StringComparison.Ordinal) || text.Contains("sentence:", StringComparison.Ordinal), "A capability brings its acceptance sentence.");
    }
}
