using System.Collections.Concurrent;
using System.Diagnostics;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Replay;
using Xunit.Abstractions;

namespace ComplaintBot.Bot.Tests.Replay;

/// <summary>
/// A number or criterion of a playbook that could be another without any transcript noticing is not specified. Ordinarily a sample is
/// changed, the same every time; with COMPLAINTBOT_ALL_MUTATIONS set, all are.
/// </summary>
public class PlaybookMutationTests(ITestOutputHelper output)
{
    /// <summary>Changes in an ordinary run, of all playbooks together: about half a minute.</summary>
    private const int Sample = 36;

    private const int SideBySide = 2;

    /// <summary>Places whose change no transcript notices yet, with the reason.</summary>
    private static readonly Dictionary<string, string> Exempt = ReadExempt();

    private static readonly IReadOnlyList<string> Followed =
        [.. Transcripts.Files.Select(TranscriptReader.ReadFile).SelectMany(transcript => transcript.Follows).Distinct(StringComparer.Ordinal).Where(PlaybookLibrary.All.ContainsKey)];

    public static TheoryData<string> Playbooks => [.. Followed];

    [Theory]
    [MemberData(nameof(Playbooks))]
    public async Task Play_ChangedPlaybook_FailsSomeTranscript(string id)
    {
        var transcripts = await PassingAsync(id);
        var all = PlaybookMutations.Of(PlaybookLibrary.All[id]).Where(mutation => !Exempt.ContainsKey($"{id}: {mutation.Place}")).ToList();
        var everything = Environment.GetEnvironmentVariable("COMPLAINTBOT_ALL_MUTATIONS") is { Length: > 0 };
        var chosen = everything ? all : [.. all.OrderBy(Order).Take(Math.Max(3, Sample / Followed.Count))];
        var unnoticed = new ConcurrentBag<string>();
        var watch = Stopwatch.StartNew();

        await Parallel.ForEachAsync(chosen, new ParallelOptions { MaxDegreeOfParallelism = SideBySide }, async (mutation, cancellation) =>
        {
            if (!await IsNoticedAsync(mutation, transcripts, cancellation))
            {
                unnoticed.Add($"{mutation.Place}: {mutation.Change}");
            }
        });

        output.WriteLine($"{id}: {chosen.Count} of {all.Count} changes in {watch.Elapsed.TotalSeconds:0} s, {transcripts.Count} transcripts");
        Assert.True(unnoticed.IsEmpty, $"No transcript notices:\n{string.Join('\n', unnoticed.Order(StringComparer.Ordinal))}");
    }

    [Fact]
    public void Exempt_EachPlace_ExistsAndHasAReason()
    {
        var places = PlaybookLibrary.All.Values.SelectMany(playbook => PlaybookMutations.Of(playbook).Select(mutation => $"{playbook.Id}: {mutation.Place}")).ToHashSet(StringComparer.Ordinal);

        Assert.All(Exempt, exempt =>
        {
            Assert.Contains(exempt.Key, places);
            Assert.NotEmpty(exempt.Value);
        });
    }

    /// <summary>Transcripts of the playbook that pass as it is: one that fails anyhow notices nothing.</summary>
    private static async Task<IReadOnlyList<Transcript>> PassingAsync(string id)
    {
        var passing = new ConcurrentBag<Transcript>();
        var following = Transcripts.Files.Select(TranscriptReader.ReadFile).Where(transcript => transcript.Follows.Contains(id));
        await Parallel.ForEachAsync(following, new ParallelOptions { MaxDegreeOfParallelism = SideBySide }, async (transcript, cancellation) =>
        {
            if ((await TranscriptRunner.PlayAsync(transcript, playbooks: null, cancellation)).Passed)
            {
                passing.Add(transcript);
            }
        });
        return [.. passing.OrderBy(transcript => transcript.File, StringComparer.Ordinal)];
    }

    private static async Task<bool> IsNoticedAsync(PlaybookMutation mutation, IReadOnlyList<Transcript> transcripts, CancellationToken cancellation)
    {
        var playbooks = new Dictionary<string, string>(StringComparer.Ordinal) { ["playbooks/changed.yaml"] = mutation.Text };
        foreach (var transcript in transcripts.OrderByDescending(transcript => Mentions(transcript, mutation)))
        {
            if (!(await TranscriptRunner.PlayAsync(transcript, playbooks, cancellation)).Passed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How much a transcript speaks of the place: those that do notice soonest.</summary>
    private static int Mentions(Transcript transcript, PlaybookMutation mutation)
    {
        var text = File.ReadAllText(transcript.File);
        return mutation.Place.Split('/').Count(word => text.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>The same in every run, and spread over the playbook.</summary>
    private static uint Order(PlaybookMutation mutation) =>
        BitConverter.ToUInt32(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(mutation.Place + mutation.Change)));

    /// <summary>Lines <c>playbook: place # reason</c> of the file beside the transcripts.</summary>
    private static Dictionary<string, string> ReadExempt() => File.ReadAllLines(Path.Combine(Transcripts.Folder, "unspecified.txt"))
        .Where(line => line.Length > 0 && !line.StartsWith('#'))
        .Select(line => line.Split(" # ", 2))
        .ToDictionary(parts => parts[0].Trim(), parts => parts.Length > 1 ? parts[1].Trim() : string.Empty, StringComparer.Ordinal);
}
