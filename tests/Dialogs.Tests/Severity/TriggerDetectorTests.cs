using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests.Severity;

public class TriggerDetectorTests
{
    [Theory]
    [InlineData("我要退款", "refund")]
    [InlineData("請把訂金退給我，我要退費", "refund")]
    [InlineData("I want my money back", "refund")]
    [InlineData("吃完上吐下泻", "illness")]
    [InlineData("食完屙嘔成晚", "illness")]
    [InlineData("一直跑肚", "illness")]
    [InlineData("全家食物中毒", "illness")]
    [InlineData("we were all vomiting after the prawns", "illness")]
    [InlineData("I will sue you", "lawyer")]
    [InlineData("等着收律师函吧", "lawyer")]
    [InlineData("I'm going to the press", "media")]
    [InlineData("我要發到小紅書", "media")]
    [InlineData("已經打12315了", "consumer_association")]
    [InlineData("我已經報警", "police")]
    [InlineData("空调冒烟了", "safety")]
    [InlineData("the charger caught fire", "safety")]
    [InlineData("湯裡有蟑螂", "food_contamination")]
    [InlineData("there was a hair in my soup", "food_contamination")]
    [InlineData("孩子被汤烫伤", "injury")]
    [InlineData("叫你们经理来", "demand_management")]
    [InlineData("let me speak to your manager", "demand_management")]
    [InlineData("修了三次还是漏", "repeat_fault")]
    [InlineData("整棟樓都沒水", "mass")]
    [InlineData("ALL OF US got the same bill", "mass")]
    [InlineData("我投诉了五次", "repeat_complaint")]
    [InlineData("ＲＥＦＵＮＤ　ｍｅ", "refund")]
    [InlineData("打12345反映过", "government")]
    public void Detect_AssertedOrThreatened_Fires(string text, string id) => Assert.Contains(id, Ids(text));

    [Theory]
    [InlineData("我不是要退款，只想让你们知道", "refund")]
    [InlineData("我不要退款", "refund")]
    [InlineData("退款就不用了", "refund")]
    [InlineData("I don't want a refund, I just want you to know", "refund")]
    [InlineData("我唔係要退錢", "refund")]
    [InlineData("幸好没人受伤", "injury")]
    [InlineData("Luckily nobody was hurt or injured", "injury")]
    [InlineData("差点摔伤", "injury")]
    [InlineData("墙上写着可以投诉到消协", "consumer_association")]
    [InlineData("The sign says call the police if you see smoke", "police")]
    [InlineData("我不会找媒体", "media")]
    [InlineData("我是电视台的，想约个采访", "media")]
    [InlineData("my husband is a lawyer and he likes it", "lawyer")]
    [InlineData("I'm not going to call the police", "police")]
    [InlineData("菜死咸死咸的", "death")]
    [InlineData("我都快饿死了", "death")]
    [InlineData("砍死卖家，这么贵", "threat")]
    [InlineData("the cheesecake is to die for", "death")]
    [InlineData("my phone died", "death")]
    [InlineData("this hotel had a lovely food court", "lawyer")]
    [InlineData("There was an issue with tissues", "lawyer")]
    [InlineData("请问你们支持退款吗？", "refund")]
    [InlineData("万一吃了食物中毒怎么办", "illness")]
    public void Detect_NegatedQuotedFearedOrIdiom_DoesNotFire(string text, string id) => Assert.DoesNotContain(id, Ids(text));

    [Theory]
    [InlineData("不退款就曝光")]
    [InlineData("不退錢就找記者")]
    [InlineData("refund me or I go to the press")]
    public void Detect_ThreatenedDemand_BothFire(string text)
    {
        Assert.Contains("media", Ids(text));
        Assert.Contains("refund", Ids(text));
    }

    [Fact]
    public void Detect_RuledOutThenWanted_OnlyTheWantedFires()
    {
        var ids = Ids("我不要换货我要退款");
        Assert.Contains("refund", ids);
        Assert.DoesNotContain("return_exchange_repair", ids);
    }

    [Fact]
    public void Detect_AfterEmoji_CountsCodePointsAndKeepsTheSentence()
    {
        var hit = Assert.Single(TriggerDetector.Detect("😡昨天去了。😡店裡說不行，我要退費！好吧"), hit => hit.Id == "refund");

        Assert.Equal("退費", hit.Evidence);
        Assert.Equal((15, 17), (hit.Start, hit.End));
        Assert.Equal("😡店裡說不行，我要退費！", hit.Sentence);
        Assert.Equal(6, hit.SentenceStart);
    }

    [Fact]
    public void Triggers_AllOfTheSource_WithTheirFloors()
    {
        Assert.Equal(40, TriggerDetector.Triggers.Count);
        Assert.Equal(Level.Crisis, TriggerDetector.Triggers.Single(trigger => trigger.Id == "death").Floor);
        Assert.Equal(Level.Major, TriggerDetector.Triggers.Single(trigger => trigger.Id == "government").Floor);
    }

    [Theory]
    [InlineData(new[] { "illness", "media" }, true)]
    [InlineData(new[] { "safety", "mass", "refund" }, true)]
    [InlineData(new[] { "death" }, true)]
    [InlineData(new[] { "illness", "injury" }, false)]
    [InlineData(new[] { "media", "government" }, false)]
    public void Combos_Fired_RaiseToCrisis(string[] fired, bool expected) =>
        Assert.Equal(expected, TriggerDetector.Combos.Any(combo => combo.Level == Level.Crisis && combo.Holds(fired.ToHashSet())));

    [Fact]
    public void Detect_AnyText_EvidenceIsTheSlice() =>
        Prop.ForAll(Texts.Any(), text =>
        {
            var points = Texts.CodePoints(text);
            foreach (var hit in TriggerDetector.Detect(text))
            {
                Assert.True(hit.Start >= 0 && hit.End > hit.Start && hit.End <= points.Count);
                Assert.Equal(hit.Evidence, string.Concat(points.Skip(hit.Start).Take(hit.End - hit.Start)));
                Assert.Equal(hit.Sentence, string.Concat(points.Skip(hit.SentenceStart).Take(Texts.CodePoints(hit.Sentence).Count)));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Scan_AnyText_EvidenceIsTheSliceAndDetectedIsWhatCounts() =>
        Prop.ForAll(Anything(), text =>
        {
            var points = Texts.CodePoints(text);
            var hits = TriggerDetector.Scan(text);
            Assert.All(hits, hit => Assert.Equal(hit.Evidence, string.Concat(points.Skip(hit.Start).Take(hit.End - hit.Start))));
            Assert.All(TriggerDetector.Detect(text), shown => Assert.Contains(hits, hit => hit.Scope == HitScope.Counts && (hit.Start, hit.End) == (shown.Start, shown.End)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Scan_OtherCaseWidthOrScript_TheSameHits() =>
        Prop.ForAll(Anything(), text =>
        {
            var hits = Places(text);
            Assert.Equal(hits, Places(text.ToUpperInvariant()));
            Assert.Equal(hits, Places(Script.Simplify(text)));
            Assert.Equal(hits, Places(string.Concat(text.Select(FullWidth))));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("差点摔伤", "injury", HitScope.Hypothetical)]
    [InlineData("我不要退款", "refund", HitScope.Negated)]
    [InlineData("我都快饿死了，太吓死人", "death", HitScope.Idiom)]
    [InlineData("派出所对面的店关门太早", "police", HitScope.Name)]
    [InlineData("墙上写着可以投诉到消协", "consumer_association", HitScope.Reported)]
    [InlineData("My neighbour's shop got sued, yours is fine", "lawyer", HitScope.ThirdParty)]
    [InlineData("Do I need a lawyer?", "lawyer", HitScope.Question)]
    [InlineData("本来要找记者的，后来你们修好了，谢谢", "media", HitScope.Settled)]
    [InlineData("民警来了也夸你们，服务很好，感谢", "police", HitScope.Unsupported)]
    public void Scan_ScopedOut_TellsWhy(string text, string id, HitScope scope)
    {
        var hits = TriggerDetector.Scan(text).Where(hit => hit.Id == id).ToList();

        Assert.All(hits, hit => Assert.Equal(scope, hit.Scope));
        Assert.True(hits.Count > 0 || scope == HitScope.Idiom);
    }

    [Fact]
    public void Assess_LevelRaisedByASignal_ShowsItsWords()
    {
        var assessment = new LexiconSeverityClassifier().Assess("你们把我的住址和电话贴到群里，泄露我的隐私");

        Assert.Equal(Level.Major, assessment.Level);
        Assert.Contains(assessment.Signals, signal => signal.Id == "privacy_leak" && signal.Evidence.Contains("住址", StringComparison.Ordinal));
    }

    [Fact]
    public void Detect_SignalThatShowsATrigger_FiresIt() =>
        Assert.Contains(TriggerDetector.Detect("保安把我爸打伤了"), hit => hit.Id == "injury" && hit.Evidence.Length > 0);

    [Fact]
    public void Detect_VeryLongSentence_StaysFast()
    {
        // Twenty thousand threats without a full stop: quadratic work would take minutes.
        var watch = System.Diagnostics.Stopwatch.StartNew();
        TriggerDetector.Detect(string.Concat(Enumerable.Repeat("不退款就找记者，not a lawyer or court 朋友说", 20_000)));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    /// <summary>Noise, and sentences of the table run together.</summary>
    private static Arbitrary<string> Anything() =>
        Gen.OneOf(
            Texts.Any().Generator,
            Gen.Elements(ScopedSentences.All.Select(sentence => sentence.Text)).ListOf(3).Select(sentences => string.Join("。", sentences)))
        .ToArbitrary();

    private static List<(string Id, int Start, int End)> Places(string text) =>
        [.. TriggerDetector.Scan(text).Select(hit => (hit.Id, hit.Start, hit.End))];

    private static char FullWidth(char character) => character is > ' ' and <= '~' ? (char)(character + 0xfee0) : character;

    private static List<string> Ids(string text) => [.. TriggerDetector.Detect(text).Select(hit => hit.Id)];
}
