using ComplaintBot.Dialogs.Language;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ComplaintBot.Dialogs.Tests.Language;

public sealed class CueIndexTests
{
    [Theory]
    [InlineData("退款", "我要退款", "退款")]
    [InlineData("(找|叫)(你们|)经理", "叫经理来", "叫经理")]
    [InlineData("吃…(头发|虫)", "吃的时候有虫子和头发", "吃的时候有虫")]
    [InlineData("吃…虫", "吃完了。有虫", null)]
    [InlineData("吃…虫", "吃一二三四五六七八九虫", null)]
    [InlineData("##户", "三十户停水", "三十户")]
    [InlineData("##户", "两户停水", null)]
    [InlineData("(#|多)次投诉", "我3次投诉", "3次投诉")]
    [InlineData("(#|多)次投诉", "我多次投诉", "多次投诉")]
    [InlineData("投诉#次", "投诉了几次，投诉三次", "投诉三次")]
    [InlineData("insect*", "two insects here", "insects")]
    [InlineData("insect", "two insects here", null)]
    [InlineData("(bug|insect*)… (soup|my bowl)", "insects were in my bowl", "insects were in my bowl")]
    [InlineData("bite… hand", "a bite on her handbag", null)]
    [InlineData("(don't|did not) … work", "it dont really work", "dont really work")]
    [InlineData("(can't|cannot) help", "i cannot help", "cannot help")]
    [InlineData("(can't|cannot) … help", "i cant really help", "cant really help")]
    [InlineData("get (me |)the manager", "get the manager", "get the manager")]
    [InlineData("(一(直|再)|总)不回", "一再不回", "一再不回")]
    public void Find_Notation_GivesTheWords(string cue, string text, string? words)
    {
        var matches = Index(cue).Find(text).Select(match => text[match.Start..match.End]).ToList();

        Assert.Equal(words, matches.FirstOrDefault());
        Assert.Equal(matches.Distinct(), matches);
    }

    [Theory]
    [InlineData("…虫")]
    [InlineData("吃…")]
    [InlineData("吃…(虫|)")]
    [InlineData("吃…*")]
    [InlineData("吃(虫|蚊")]
    [InlineData("吃虫|蚊")]
    [InlineData("吃)…(虫")]
    public void Add_CueWithoutEnds_IsRefused(string cue) => Assert.Throws<FormatException>(() => Index(cue));

    [Fact]
    public void Add_AfterBuild_IsRefused() => Assert.Throws<InvalidOperationException>(() => Index("退款").Add("赔偿", 1));

    [Fact]
    public void Find_Choices_AreFoundWhereTheirVariantsAre() => Prop.ForAll(Cues(), Texts(), (cue, text) =>
    {
        var together = Starts([cue.Choices], text);
        var apart = Starts(cue.Variants, text);

        Assert.Equal(apart, together);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("two bugs", 4)]
    [InlineData("a bug in my soup", 2)]
    public void Find_RestOfAWordWithinAChoice_GoesOnInTheWord(string text, int start) => Assert.Equal([start], Starts(["bug(*|…soup)"], text));

    /// <summary>Multiplied these would be 26 to the sixth, three hundred million.</summary>
    [Fact]
    public void Find_ManyChoicesOneAfterAnother_DoNotMultiply()
    {
        var letters = $"({string.Join('|', Enumerable.Range('a', 26).Select(letter => (char)letter))})";

        Assert.Equal([4], Starts([string.Join(' ', Enumerable.Repeat(letters, 6))], "see c h o i c e"));
    }

    private static Arbitrary<(string Choices, string[] Variants)> Cues()
    {
        var word = Gen.Elements("ab", "a", "b", "虫", "虫子", "有", "have b");
        var choice = word.NonEmptyListOf();
        return (from heads in choice
                from sign in Gen.Elements("…", " … ", "* … ", string.Empty, " ")
                from tails in choice
                select ($"({string.Join('|', heads)}){sign}({string.Join('|', tails)})", heads.SelectMany(head => tails.Select(tail => head + sign + tail)).ToArray())).ToArbitrary();
    }

    private static Arbitrary<string> Texts() => Gen.Elements("a", "b", "ab", " ", "虫", "子", "有", "have ", "。", ". ", "c").ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    private static List<int> Starts(IEnumerable<string> cues, string text) =>
        [.. Index([.. cues]).Find(text).Select(match => match.Start).Distinct().Order()];

    private static CueIndex<int> Index(params string[] cues)
    {
        var index = new CueIndex<int>();
        foreach (var cue in cues)
        {
            index.Add(cue, 0);
        }

        index.Build();
        return index;
    }
}
