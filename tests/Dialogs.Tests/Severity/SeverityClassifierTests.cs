using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Learning;
using ComplaintBot.Dialogs.Severity;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests.Severity;

public class SeverityClassifierTests
{
    private static readonly string[] Sentences =
    [
        "插座冒烟了。", "服务员态度很差。", "我要求退款！", "菜很好吃，", "请问几点关门？", "孩子吃完一直吐，住院了。", "再不解决我就从楼上跳下去。", "The waiter was rude. ", "He hit me in the face! ",
        "Thank you, all sorted. ", "𠮷野家的湯有蟑螂，", "已經第三次報修。", "😀", "My order came late, ",
    ];

    private readonly SeverityClassifier classifier = new();

    [Theory]
    [InlineData("我要投訴，師傅態度很差")]
    [InlineData("我想投诉，快递员很凶")]
    [InlineData("I want to complain about the fitter, he was rude")]
    public void Assess_SomebodySaysThatTheyComplainAndOfWhat_IsAComplaint(string text) =>
        Assert.True(classifier.Assess(text).Level >= Level.General);

    [Fact]
    public void Assess_SameText_SameReading() =>
        Prop.ForAll(Texts(), text => Describe(classifier.Assess(text)) == Describe(new SeverityClassifier().Assess(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Assess_AnyText_EvidenceStandsInIt() => Prop.ForAll(Texts(), text =>
    {
        var assessment = classifier.Assess(text);
        var runes = text.EnumerateRunes().ToList();
        return assessment.Triggers.Concat(assessment.Signals).Select(hit => (Words: hit.Evidence, hit.Start, hit.End))
            .Concat(assessment.Evidence.Select(words => (words.Words, words.Start, words.End)))
            .All(span => span.Start >= 0 && span.Start < span.End && span.End <= runes.Count && string.Concat(runes[span.Start..span.End]) == span.Words);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Assess_AnyText_LevelAndComplaintAgree() => Prop.ForAll(Texts(), text =>
    {
        var assessment = classifier.Assess(text);
        return assessment.IsComplaint == (assessment.Level > Level.NotAComplaint) && (assessment.IsComplaint || assessment.Triggers.Count == 0) && assessment.Confidence is >= 0 and <= 1;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Assess_SeriousLevel_HasWordsThatProveIt() => Prop.ForAll(Texts(), text =>
    {
        var assessment = classifier.Assess(text);
        return assessment.Level < Level.Serious || assessment.Triggers.Count + assessment.Signals.Count + assessment.Evidence.Count > 0;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("孩子喝了你们的牛奶以后上吐下泻。")]
    [InlineData("保安把我打伤了。")]
    [InlineData("Your heater burned my daughter and she was injured. ")]
    public void Assess_HarmToldAmidOtherComplaints_IsNeverLessThanMajor(string harm)
    {
        foreach (var other in Sentences.Where(sentence => sentence.Contains('差') || sentence.Contains("rude") || sentence.Contains("late")))
        {
            Assert.True(classifier.Assess(other + harm).Level >= Level.Major, other + harm);
            Assert.True(classifier.Assess(harm + other).Level >= Level.Major, harm + other);
        }
    }

    [Fact]
    public void Judge_EvidenceOfHarm_IsNeverLowered() => Prop.ForAll(Gen.Choose(0, 100).ArrayOf(4).ToArbitrary(), percents =>
    {
        var atLeast = percents.OrderDescending().Select(percent => percent / 100.0).ToArray();
        var judged = SeverityJudgement.Of(SeverityModel.Default, atLeast, new RuleBounds(Level.Major, false, false));
        return judged.Level >= Level.Major || (judged is { Level: Level.NotAComplaint, IsDoubtful: true } && atLeast[0] < 0.25);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Judge_MoreEvidenceOfHarm_IsNeverLess() => Prop.ForAll(Gen.Choose(0, 100).ArrayOf(4).ToArbitrary(), percents =>
    {
        var atLeast = percents.OrderDescending().Select(percent => percent / 100.0).ToArray();
        var judged = Enum.GetValues<Level>().Select(harm => SeverityJudgement.Of(SeverityModel.Default, atLeast, new RuleBounds(harm, false, false)).Level).ToList();
        return judged.SequenceEqual(judged.Order());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Features_TraditionalAndSimplified_AreTheSame()
    {
        static int[] Words(string text)
        {
            var features = new ModelFeatures();
            features.ReadWords(new CueText(text).Folded);
            return [.. features.Grams];
        }

        Assert.Equal(Words("服务态度很差，要求赔偿"), Words("服務態度很差，要求賠償"));
        Assert.NotEqual(Words("服务态度很差，要求赔偿"), Words("服务态度很好，不用赔偿"));
    }

    [Fact]
    public void Model_OfTheProduct_IsUnderTwoMegabytes()
    {
        var file = SeverityModel.Default.Write();

        Assert.InRange(file.Length, 1, 2 * 1000 * 1000);
        Assert.Equal(file, SeverityModel.Read(file).Write());
        Assert.Throws<FormatException>(() => SeverityModel.Read(file.AsSpan(1)));
    }

    private static Arbitrary<string> Texts() => Gen.Elements(Sentences).ListOf().Select(string.Concat).ToArbitrary();

    private static string Describe(Assessment assessment) =>
        $"{assessment.Level} {assessment.Category} {assessment.Confidence} {assessment.Ask} {string.Join(' ', assessment.Triggers)} {string.Join(' ', assessment.Evidence)}";
}
