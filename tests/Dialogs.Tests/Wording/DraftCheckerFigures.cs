using System.Diagnostics;
using ComplaintBot.Dialogs.Wording;
using ComplaintBot.Training;
using Xunit.Abstractions;

namespace ComplaintBot.Dialogs.Tests.Wording;

public class DraftCheckerFigures(ITestOutputHelper output)
{
    /// <summary>The drafts that were chosen with care, each with what is found in it.</summary>
    private static readonly Lazy<List<(MarkedDraft Draft, HashSet<FindingKind> Found)>> Tables =
        new(() => [.. DraftTables.Plain.Concat(DraftTables.Sly).Select(draft => (draft, Find(draft)))]);

    public static TheoryData<FindingKind> Kinds => new(Enum.GetValues<FindingKind>().Where(kind => kind != FindingKind.TooLong));

    /// <summary>On the drafts that patterns and model were made from: nine in ten found, and right nine times in ten.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Check_EveryKind_FindsNineInTenAndIsRightNineTimesInTen(FindingKind kind)
    {
        var checks = Tables.Value.Select(each => (each.Draft.Text, Is: each.Draft.Has(kind), Found: each.Found.Contains(kind))).ToList();
        var right = checks.Count(check => check.Is && check.Found);
        var wrong = checks.Where(check => !check.Is && check.Found).Select(check => check.Text).ToList();
        var missed = checks.Where(check => check.Is && !check.Found).Select(check => check.Text).ToList();
        var listing = $"{kind.Name()}: {right} right, wrong [{string.Join(" / ", wrong)}] missed [{string.Join(" / ", missed)}]";
        output.WriteLine(listing);

        Assert.True(right >= 10, listing);
        Assert.True(right >= 0.9 * (right + wrong.Count), listing);
        Assert.True(right >= 0.9 * (right + missed.Count), listing);
    }

    /// <summary>Guards against getting worse; what it finds of such drafts stands in <c>draft-model.md</c>.</summary>
    [Fact]
    public void Check_DraftsNothingWasMadeFrom_AreReadAsWellAsRecorded()
    {
        var figures = DraftFigures.Of([.. DraftTables.Held.SelectMany(table => table).Select(draft => (draft, (IReadOnlySet<FindingKind>)Find(draft)))]);
        var listing = string.Join('\n', figures.Kinds.Select(kind => $"{kind.Kind.Name()} {DraftFigures.F1(kind):0.00}"));
        output.WriteLine($"median F1 {figures.Median:0.00}, mean {figures.Mean:0.00}, clean drafts marked {figures.MarkedShare:0.000}\n{listing}");

        Assert.True(figures.Median >= 0.7, listing);
        Assert.True(figures.Mean >= 0.7, listing);
        Assert.True(figures.MarkedShare <= 0.08, listing);
    }

    [Fact]
    public void Check_CleanDraftsOfTheTables_AreLeftAlone()
    {
        var clean = Tables.Value.Where(each => each.Draft.Marks.Count == 0).ToList();
        var marked = clean.Where(each => each.Found.Count > 0).Select(each => each.Draft.Text).ToList();
        Assert.True(marked.Count <= 0.03 * clean.Count, $"{marked.Count} of {clean.Count}: {string.Join('\n', marked)}");
    }

    [Theory]
    [InlineData("您必须先把购机发票发来我们会给您全额退款")]
    [InlineData("you must send the invoice and we will refund you ")]
    [InlineData("如果如果您您说说已已不不")]
    [InlineData("我们，")]
    public void Check_TenThousandCharacters_AreReadInTheEnd(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (10_000 / piece.Length) + 1));
        var watch = Stopwatch.StartNew();
        DraftChecker.Check(text[..1000], new DraftRules());
        var small = watch.Elapsed;
        watch.Restart();
        DraftChecker.Check(text[..10_000], new DraftRules());

        // Ten times the text, and no hundred times the work; a bound for a laden machine.
        Assert.True(watch.Elapsed < (small * 60) + TimeSpan.FromSeconds(5), $"{small} for 1000 characters, {watch.Elapsed} for 10000");
    }

    private static HashSet<FindingKind> Find(MarkedDraft draft) =>
        DraftChecker.Check(draft.Text, new DraftRules()).Findings.Select(finding => finding.Kind).Where(kind => kind != FindingKind.TooLong).ToHashSet();
}
