using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>Grave matters (L3, L4) told in Chinese by what they led to, and their look-alikes; every sentence written for this table.</summary>
public class GraveChineseTests
{
    private readonly LexiconSeverityClassifier classifier = new();

    [Theory]
    [InlineData("水龙头从礼拜一起滴水不出，全院的人天天提着桶去河边排队")]
    [InlineData("变压器烧了没人管，四个村子摸黑过到今天")]
    [InlineData("我们十八个工友白干了大半年，一分没见着")]
    [InlineData("喷淋头一滴不出，水泵原来没接电")]
    [InlineData("挖机半夜来的，三间屋推平了，家当都埋在土里")]
    [InlineData("幼儿园老师拿尺子打孩子，后背好几道青印")]
    public void Assess_CommunityHarmToldByItsConsequences_IsMajorOrGraver(string text) => AssertMajor(text);

    [Theory]
    [InlineData("下坡一脚踩到底跟踩棉花一样，蹭上护栏才停住")]
    [InlineData("方向盘突然死沉，两只手都拧不动")]
    [InlineData("自动泊车没停，直接怼到柱子上")]
    [InlineData("油门踏板卡住弹不回来，拽手刹撞上沙堆才停")]
    [InlineData("缸盖换了还是漏，这次说这是正常现象")]
    [InlineData("终身质保就是个笑话，说我经常快充不算质保")]
    public void Assess_VehicleFailureToldByFeel_IsMajorOrGraver(string text) => AssertMajor(text);

    [Theory]
    [InlineData("早上起来腿上一串一串的疙瘩，掀开床单有虫在爬")]
    [InlineData("酸奶一块一块的，孩子喝了吐得站不起来")]
    [InlineData("真空包装鼓得像球，吃完当晚挂了两瓶水")]
    [InlineData("食完个肚唔對路，去咗六次廁所，第日返唔到工")]
    [InlineData("汤里夹起一条幼幼长长黑色的，叫部长来看")]
    [InlineData("粥里有条白白的还在扭")]
    [InlineData("玩具眼睛掉了，孩子噎着脸都紫了")]
    [InlineData("充电时啪一声，满屋子黑烟")]
    public void Assess_HarmToldWithoutItsName_IsMajorOrGraver(string text) => AssertMajor(text);

    [Theory]
    [InlineData("去到健身房器材全搬空，老板电话打不通，我刚续了卡")]
    [InlineData("存定期回来才发现是保险")]
    [InlineData("有人用房卡开了我们的门走进来")]
    [InlineData("续约单的签名根本不像我")]
    [InlineData("催款的把我领导同事问候了一遍")]
    [InlineData("女儿的报名表在废品站被人看见，身份证号都在上面")]
    public void Assess_FraudOrLeakToldInPassing_IsMajorOrGraver(string text) => AssertMajor(text);

    [Theory]
    [InlineData("拉肚子是因为我自己贪凉，跟店家没关系，烤鱼好吃")]
    [InlineData("辣得嘴肿成香肠，过瘾，还要再点")]
    [InlineData("这药真灵，蟑螂死了一地，回购")]
    [InlineData("车漆薄，停在路边蹭了一道，有点心疼")]
    [InlineData("油门踩下去没反应，肉得很，油耗也高")]
    [InlineData("问了一次价，中介轮着打电话，烦")]
    [InlineData("刹车脚感偏软，适应了就好，总体满意")]
    [InlineData("师傅们冒雨抢修，凌晨就来电了，感谢")]
    [InlineData("说好送货上门又放驿站，真烦")]
    [InlineData("我妈的手机到货慢，等了三天")]
    public void Assess_LookAlike_StaysBelowMajor(string text)
    {
        var level = classifier.Assess(text).Level;

        Assert.True(level < Level.Major, $"{level}: {text}");
    }

    private void AssertMajor(string text)
    {
        var level = classifier.Assess(text).Level;

        Assert.True(level >= Level.Major, $"{level}: {text}");
    }
}
