using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>What is major (L3) in the words of three regions, and words that held something else for it; every sentence written for this table.</summary>
public class MajorWordsTests
{
    private readonly LexiconSeverityClassifier classifier = new();

    [Theory]
    [InlineData("我们班组的工资三个月没发，包工头不接电话")]
    [InlineData("None of us have seen our wages, staff have not been paid since May.")]
    [InlineData("变速箱异响，很多车主都出现同样情况，强烈要求厂家召回")]
    [InlineData("This pump should be recalled, the seal splits.")]
    [InlineData("亲眼看到服务员把别人吃剩的花生又端上来")]
    [InlineData("The half-eaten bread was put back and served to our table.")]
    [InlineData("飯盒底塊塑膠融化在飯裡面，一陣膠味")]
    [InlineData("There was melted plastic wrapper in my soup.")]
    [InlineData("老人晕倒，手机没信号，120一直打不通")]
    [InlineData("Emergency calls failed all night on your network.")]
    [InlineData("整个村停水，已经第四天了")]
    [InlineData("The whole estate has been without power since the storm.")]
    [InlineData("我已向旅遊業監管局投訴，請回覆")]
    [InlineData("I have lodged a complaint with Fair Work Commission.")]
    [InlineData("押金拿不回来，问就是等")]
    [InlineData("You flatly refused my refund, and the lamp never worked.")]
    [InlineData("The debt collector called my boss and told my family.")]
    [InlineData("催收的天天骚扰我，还威胁我")]
    [InlineData("烧烤摊回来全家都吐了，蹲了一晚厕所")]
    [InlineData("店门口台阶结冰，我崴了脚，肿得穿不进鞋")]
    [InlineData("I rolled my ankle on the broken step by your tills.")]
    public void Assess_MajorTold_IsMajorOrGraver(string text)
    {
        var level = classifier.Assess(text).Level;

        Assert.True(level >= Level.Major, $"{level}: {text}");
    }

    [Theory]
    [InlineData("The gastropub next door is nicer, this one is slow.", "illness")]
    [InlineData("My mother was in the restaurant and waited for her soup.", "foreign_object")]
    [InlineData("The service was sluggish in the dining room, the salad too.", "foreign_object")]
    [InlineData("I was given a charger I did not order.", "fraud")]
    [InlineData("I used my card at the till and it was slow.", "fraud")]
    [InlineData("The account is in my name and the bill is wrong.", "fraud")]
    [InlineData("The discount was never applied to my bill.", "fraud")]
    [InlineData("The whole place felt impersonal and cold.", "fraud")]
    [InlineData("The technician will come to my house too late.", "privacy_leak")]
    [InlineData("They told my wife the table was not ready.", "privacy_leak")]
    [InlineData("The driver called me later and was rude.", "privacy_leak")]
    [InlineData("The lawn sprinkler is cheap and leaks.", "vehicle_control")]
    [InlineData("The flight took off without me, a bad day.", "vehicle_control")]
    [InlineData("I hit the ceiling when I saw this wrong bill.", "vehicle_control")]
    [InlineData("The market stall at the corner was dirty.", "vehicle_control")]
    [InlineData("A picket fence and a dirty garden, not worth it.", "extreme_behaviour")]
    [InlineData("A glass of milk came warm and the food late.", "food_contamination")]
    [InlineData("镬氣爆燈，但份量太少", "burst_or_burnt")]
    [InlineData("孩子对花生过敏，菜单上没写清楚，太差", "illness")]
    [InlineData("墙面起泡，物业没人管", "injury")]
    [InlineData("小区爆管，一直没人修", "burst_or_burnt")]
    [InlineData("柜员把名字输错，又要重跑一趟", "medical_error")]
    public void Read_WordsOfSomethingElse_DoNotCount(string text, string fact) =>
        Assert.DoesNotContain(fact, new SeverityReading(new CueText(text), SeverityLexicon.Default).Facts.Where(hit => hit.Meaning.Guide >= Level.Major).Select(hit => hit.Meaning.FactId));
}
