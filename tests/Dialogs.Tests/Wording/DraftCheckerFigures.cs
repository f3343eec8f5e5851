using System.Diagnostics;
using ComplaintBot.Dialogs.Wording;
using Xunit.Abstractions;

namespace ComplaintBot.Dialogs.Tests.Wording;

public class DraftCheckerFigures(ITestOutputHelper output)
{
    private static readonly Lazy<List<(LabelledDraft Draft, IReadOnlyList<Finding> Findings)>> Checked =
        new(() => [.. Drafts.All.Select(draft => (draft, DraftChecker.Check(draft.Text, new DraftRules()).Findings))]);

    public static TheoryData<FindingKind> Kinds => new(Enum.GetValues<FindingKind>());

    [Fact]
    public void Drafts_OfTheTable_AreManyAndHalfClean()
    {
        Assert.True(Drafts.All.Count >= 120, $"{Drafts.All.Count} drafts");
        Assert.InRange(Drafts.All.Count(draft => draft.Kinds.Count == 0) / (double)Drafts.All.Count, 0.33, 0.67);
        Assert.Equal(Drafts.All.Count, Drafts.All.Select(draft => draft.Text).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Check_EveryKind_FindsNineInTenAndIsRightNineTimesInTen(FindingKind kind)
    {
        var checks = Checked.Value.Select(check => (draft: check.Draft, Found: check.Findings.Any(finding => finding.Kind == kind))).ToList();
        var wrong = checks.Where(check => check.Found && !check.draft.Kinds.Contains(kind)).Select(check => check.draft.Text).ToList();
        var missed = checks.Where(check => !check.Found && check.draft.Kinds.Contains(kind)).Select(check => check.draft.Text).ToList();
        var right = checks.Count(check => check.Found && check.draft.Kinds.Contains(kind));
        var listing = $"{kind.Name()}: wrong [{string.Join(" / ", wrong)}] missed [{string.Join(" / ", missed)}]";
        output.WriteLine(listing);

        Assert.True(right >= 3, listing);
        Assert.True(right >= 0.9 * (right + wrong.Count), listing);
        Assert.True(right >= 0.9 * (right + missed.Count), listing);
    }

    [Fact]
    public void Check_CleanDrafts_HaveNoFinding()
    {
        var marked = Checked.Value.Where(check => check.Draft.Kinds.Count == 0)
            .SelectMany(check => check.Findings.Select(finding => $"{finding.Kind.Name()} '{finding.Evidence}' in {check.Draft.Text}"))
            .ToList();
        Assert.True(marked.Count == 0, string.Join('\n', marked));
    }

    [Fact]
    public void Check_AllDrafts_IsFastEnoughForEveryKeystroke()
    {
        foreach (var draft in Drafts.All)
        {
            DraftChecker.Check(draft.Text, new DraftRules());
        }

        var watch = Stopwatch.StartNew();
        foreach (var draft in Drafts.All)
        {
            DraftChecker.Check(draft.Text, new DraftRules());
        }

        var each = watch.Elapsed.TotalMilliseconds / Drafts.All.Count;
        output.WriteLine($"{each:0.00} ms a draft, rewriting included");
        Assert.True(each < 50, $"{each} ms");
    }
}
