using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests.Severity;

public class LexiconSeverityClassifierTests
{
    private readonly LexiconSeverityClassifier classifier = new();

    [Theory]
    [InlineData("请问几点开门？", Level.NotAComplaint)]
    [InlineData("What are your opening hours?", Level.NotAComplaint)]
    [InlineData("服務很好，謝謝你們！", Level.NotAComplaint)]
    [InlineData("Thanks, the engineer was brilliant", Level.NotAComplaint)]
    [InlineData("你好", Level.NotAComplaint)]
    [InlineData("上菜太慢了，等了四十分钟", Level.General)]
    [InlineData("店員態度很差", Level.General)]
    [InlineData("The waiter was rude and the soup was cold", Level.General)]
    [InlineData("菜太咸，死咸死咸的", Level.General)]
    [InlineData("我要退款，东西跟描述不一样", Level.Serious)]
    [InlineData("投诉过两次了，还是没人处理", Level.Serious)]
    [InlineData("I reported this twice and nobody called me back", Level.Serious)]
    [InlineData("麵裡有一隻蟑螂，太噁心了", Level.Major)]
    [InlineData("吃完拉肚子，上吐下泻一晚上", Level.Major)]
    [InlineData("他们拒绝退款，我要起诉", Level.Major)]
    [InlineData("you refuse to refund me, see you in court", Level.Major)]
    [InlineData("我父亲在你们医院去世了，给个说法", Level.Crisis)]
    [InlineData("再打电话我就拿刀砍人", Level.Crisis)]
    public void Assess_PlainText_Level(string text, Level expected)
    {
        var assessment = classifier.Assess(text);

        Assert.Equal(expected, assessment.Level);
        Assert.Equal(expected > Level.NotAComplaint, assessment.IsComplaint);
    }

    [Theory]
    [InlineData("我要投诉")]
    [InlineData("你好，我想投訴")]
    [InlineData("I want to complain")]
    [InlineData("Hi, I'd like to make a complaint please")]
    public void Assess_OnlyTheWishToComplain_AsksWhatHappened(string text)
    {
        var assessment = classifier.Assess(text);

        Assert.True(assessment.IsComplaint);
        Assert.True(assessment.IsBareRequest);
        Assert.Equal(SeverityQuestion.WhatHappened, assessment.Ask);
    }

    [Fact]
    public void Assess_WishToComplainWithFacts_IsNotBare() => Assert.False(classifier.Assess("我要投诉，空调漏水").IsBareRequest);

    [Fact]
    public void Assess_CitizensHotlineAlone_IsNoMajorCase() =>
        Assert.True(classifier.Assess("打过12345，楼下还是很吵").Level < Level.Major);

    [Fact]
    public void Assess_NotAComplaint_CarriesNoTrigger() => Assert.Empty(classifier.Assess("请问保修期内维修要钱吗？").Triggers);

    [Fact]
    public void Assess_PraiseInManyCues_CountsOncePerPlace()
    {
        var assessment = classifier.Assess("蛋糕非常好吃，但是吃出一只蟑螂");

        Assert.True(assessment.IsComplaint);
        Assert.Equal(Level.Major, assessment.Level);
    }

    [Fact]
    public void Assess_IllnessAndMedia_IsMajorSafetyCase()
    {
        var assessment = classifier.Assess("吃完食物中毒，我已经找了电视台");

        Assert.Equal(Level.Major, assessment.Level);
        Assert.Equal(Category.SafetyHealth, assessment.Category);
    }

    [Fact]
    public void Assess_HazardWithoutHarm_AsksWhetherAnyoneWasHurt() =>
        Assert.Equal(SeverityQuestion.WasAnyoneHurt, classifier.Assess("插座冒烟了").Ask);

    [Theory]
    [InlineData("态度恶劣，爱理不理", Category.ServiceAttitude)]
    [InlineData("多收了我两百块，账单不对", Category.BillingPrice)]
    [InlineData("快遞送錯地方，包裹一直沒收到", Category.DeliveryLogistics)]
    [InlineData("the wifi signal is terrible and the internet keeps dropping", Category.NetworkCoverage)]
    [InlineData("信用卡被盗刷了三千", Category.PrivacyFraud)]
    [InlineData("押金不退，合同写得清清楚楚", Category.ContractRefund)]
    public void Assess_Topic_Category(string text, Category expected) => Assert.Equal(expected, classifier.Assess(text).Category);

    [Theory]
    [InlineData("服務很差", Locale.ZhHant)]
    [InlineData("服务很差", Locale.ZhHans)]
    [InlineData("bad service", Locale.En)]
    public void Assess_Text_ItsLanguage(string text, Locale expected) => Assert.Equal(expected, classifier.Assess(text).Language);

    [Fact]
    public void Assess_AnyText_HoldsItsInvariants() =>
        Prop.ForAll(Texts.Any(), text =>
        {
            var assessment = classifier.Assess(text);
            Assert.Equal(assessment.IsComplaint, assessment.Level > Level.NotAComplaint);
            Assert.True(assessment.IsComplaint || assessment.Triggers.Count == 0);
            Assert.InRange(assessment.Confidence, 0, 1);
        }).QuickCheckThrowOnFailure();
}
