using Xunit.Abstractions;

namespace ComplaintBot.Dialogs.Tests.Severity;

public class TriggerScopeFigures(ITestOutputHelper output)
{
    public static TheoryData<string> Triggers => new(ScopedSentences.All.Select(sentence => sentence.Trigger).Distinct());

    [Fact]
    public void Sentences_OfTheTable_AreManyAndHalfScopedOut()
    {
        Assert.True(ScopedSentences.All.Count >= 200, $"{ScopedSentences.All.Count} sentences");
        Assert.InRange(ScopedSentences.All.Count(sentence => !sentence.Fires) / (double)ScopedSentences.All.Count, 0.4, 0.6);
        Assert.Equal(ScopedSentences.All.Count, ScopedSentences.All.DistinctBy(sentence => (sentence.Trigger, sentence.Text)).Count());
    }

    [Theory]
    [MemberData(nameof(Triggers))]
    public void Detect_EveryTrigger_FindsNineInTenAndIsRightNineTimesInTen(string trigger)
    {
        var checks = ScopedSentences.All.Where(sentence => sentence.Trigger == trigger)
            .Select(sentence => (sentence.Text, sentence.Fires, Found: ScopedSentences.Fires(sentence.Text, trigger)))
            .ToList();
        var wrong = checks.Where(check => check.Found && !check.Fires).Select(check => check.Text).ToList();
        var missed = checks.Where(check => !check.Found && check.Fires).Select(check => check.Text).ToList();
        var right = checks.Count(check => check.Found && check.Fires);
        var listing = $"{trigger}: wrong [{string.Join(" / ", wrong)}] missed [{string.Join(" / ", missed)}]";
        output.WriteLine(listing);

        Assert.True(right >= 5, listing);
        Assert.True(right >= 0.9 * (right + wrong.Count), listing);
        Assert.True(right >= 0.9 * (right + missed.Count), listing);
    }
}
