using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>
/// Reviews of takeaways, goods, hotels and restaurants in Simplified Chinese: harm and refusals as reviewers tell them, the same words
/// said of something harmless, and plain praise and letdown. Every sentence written for these tables.
/// </summary>
public class ReviewWordsTests
{
    [Theory]
    [InlineData("吃完他家凉皮，我趴马桶，室友抱垃圾桶")]
    [InlineData("昨晚的小龙虾，今天全家趴窝")]
    [InlineData("中午拼单的盖饭，下午轮流跑厕所")]
    [InlineData("粥里有个烟屁股")]
    [InlineData("米饭里扒出来半截蚯蚓")]
    [InlineData("汤里漂着一只蟑螂")]
    [InlineData("酸奶盖子一掀，一层绿")]
    [InlineData("火腿肠过期两个月还在卖")]
    [InlineData("汤勺一歪，烫出一手泡")]
    [InlineData("玻璃门没贴标，孩子撞上去鼻血直流")]
    [InlineData("吃到螺丝，后槽牙被硌掉一块")]
    [InlineData("沐浴露洗完身上一块一块的红，痒得直哭")]
    [InlineData("适配器插上就冒出一股黑烟")]
    [InlineData("退货申请三次都给我驳回")]
    [InlineData("售后一口咬定人为，不给退")]
    [InlineData("押金五百，找各种茬扣光了")]
    [InlineData("退货他们收到了不认，说里面是空盒")]
    [InlineData("卡里还剩两千，店关门了")]
    [InlineData("被骗了三千块")]
    public void Read_HarmOrRefusalAsReviewersTellIt_Counts(string text) =>
        Assert.True(Gravest(text) >= Level.Major, text);

    [Theory]
    [InlineData("菜还没上，墙缝里钻出来一只蟑螂")]
    [InlineData("卫生间地上有烟头和头发")]
    [InlineData("枕头上有几根头发，换了")]
    [InlineData("店员手上缠着创可贴")]
    [InlineData("感觉被骗了，图片上满满一碗肉")]
    [InlineData("吃了一口就吐出来，太咸")]
    [InlineData("没拉肚子就不错了")]
    [InlineData("上家店吃得我拉肚子，还是你家放心")]
    [InlineData("说是悬疑，开头死了六个人，凶手是管家")]
    [InlineData("扣子松了，自己缝两针就行")]
    [InlineData("碗筷自己用开水烫了一遍")]
    [InlineData("辣得嘴都肿了，下次还点")]
    [InlineData("难吃得想报警")]
    [InlineData("老板一拳一拳捶出来的牛肉丸")]
    [InlineData("孩子嗓子都冒烟了还要听第三遍")]
    [InlineData("六个人都吃撑了")]
    [InlineData("敏感肌也能用，不会过敏")]
    [InlineData("牛奶快过期了，打折卖的")]
    [InlineData("新鞋磨脚，走半天起了个水泡")]
    [InlineData("苹果青一块黄一块")]
    [InlineData("服务员半天叫不应")]
    [InlineData("停车场入口窄，车门蹭了一道")]
    public void Read_GraveWordsOfHarmlessThings_DoNotCount(string text) =>
        Assert.True(Gravest(text) < Level.Major, text);

    [Theory]
    [InlineData("绝对不是正品")]
    [InlineData("条码扫不出来，盗印的吧")]
    [InlineData("充电头烫得没法拿")]
    [InlineData("商家让我找骑手，骑手让我找商家")]
    [InlineData("馊味，没敢吃")]
    public void Read_SeriousShortOfHarm_IsSeriousAndNoMore(string text) =>
        Assert.Equal(Level.Serious, Gravest(text));

    [Theory]
    [InlineData("有点失望，跟图片差距大")]
    [InlineData("肉不太新鲜")]
    [InlineData("全程没人招呼，感觉不被重视")]
    [InlineData("布料透得要命")]
    [InlineData("包装简陋，餐具都没给")]
    [InlineData("按键失灵")]
    [InlineData("没洗干净，硌牙")]
    [InlineData("位置偏，停车难")]
    [InlineData("没想象中好吃")]
    public void Read_Letdown_IsGrievanceWithoutPraise(string text)
    {
        var reading = Reading(text);
        Assert.NotEmpty(reading.Grievances);
        Assert.Empty(reading.Praises);
    }

    [Theory]
    [InlineData("皮薄汁多，个头匀称")]
    [InlineData("和图片一样，没有色差")]
    [InlineData("肥而不腻，入口即化")]
    [InlineData("洗了不缩水，又买了两件")]
    [InlineData("确实是正品")]
    [InlineData("牛肉炖得软烂，老人咬得动，会再来打卡")]
    [InlineData("出差住的，房间舒服，跟家里差不多")]
    public void Read_Praise_IsPraiseWithoutGrievance(string text)
    {
        var reading = Reading(text);
        Assert.NotEmpty(reading.Praises);
        Assert.Empty(reading.Grievances);
    }

    private static Level Gravest(string text) =>
        Reading(text).Facts.Select(fact => fact.Meaning.Guide).DefaultIfEmpty(Level.NotAComplaint).Max();

    private static SeverityReading Reading(string text) => new(new CueText(text), SeverityLexicon.Default);
}
