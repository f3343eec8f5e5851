using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>
/// Letters to hotlines, message boards and platforms in Chinese: what is grave in them, and the grave words that people use of parcels,
/// traffic, queues and thanks. Every sentence written for these tables.
/// </summary>
public class LetterWordsTests
{
    [Theory]
    [InlineData("他在电话里放话，来一个打死一个", Level.Crisis)]
    [InlineData("开发商纠集上百人封堵小区大门", Level.Crisis)]
    [InlineData("城管队员当街打伤一名摊主", Level.Crisis)]
    [InlineData("农民工把项目部大门围得水泄不通，农民工堵住国道讨薪", Level.Crisis)]
    [InlineData("保安挥着橡胶棍打，业主倒了一片", Level.Crisis)]
    [InlineData("司机突然打人，把老人推倒在地", Level.Crisis)]
    [InlineData("脚手架塌了，我丈夫现在还没脱离危险", Level.Crisis)]
    [InlineData("吃完你们食堂的菜中毒，人在ICU，下了病危通知", Level.Crisis)]
    [InlineData("我儿子在工地从六楼架子上掉下来", Level.Crisis)]
    [InlineData("我已经站在楼顶了，不想活了", Level.Crisis)]
    [InlineData("我们镇两个星期没有自来水了", Level.Major)]
    [InlineData("整个小区停水已经第五天", Level.Major)]
    [InlineData("四个村的信号从台风那天起全没了", Level.Major)]
    [InlineData("我们91位购房者交的定金一直没退", Level.Major)]
    [InlineData("车在高速上突然熄火，方向盘打不动", Level.Major)]
    [InlineData("桥头那个坑没围挡，人一脚踩进去掉到坑里", Level.Major)]
    [InlineData("骑手半夜加了我微信，天天在楼下等我", Level.Major)]
    [InlineData("你再投诉一个试试看，你等着瞧", Level.Major)]
    public void Read_GraveMatter_Counts(string text, Level level) => Assert.True(Gravest(text) >= level, text);

    [Theory]
    [InlineData("一旦着火后果不堪设想，威胁整栋楼居民的生命财产安全")]
    [InlineData("大货车从校门口过，危及学生生命安全，希望装减速带")]
    [InlineData("家长的车把校门口堵死了，公交半天出不来")]
    [InlineData("出租车堵住路口，喇叭按个不停")]
    [InlineData("洗手池下面水还在漏，师傅约的明天")]
    [InlineData("保安一副要打人的样子")]
    [InlineData("等了一下午，气得我真想打人")]
    [InlineData("车停好熄火后空调风扇还要转几分钟")]
    [InlineData("我报了上去，结果被转给别的科室处理")]
    [InlineData("按照工信部规定，携号转网不该设门槛")]
    [InlineData("居住证要去派出所办还是街道办")]
    [InlineData("消防支队来小区搞演练，教大家用灭火器")]
    [InlineData("窗口里的人坐着一动不动看手机")]
    [InlineData("快递现在还困在转运中心")]
    [InlineData("水果压在下面全烂了")]
    [InlineData("眼镜腿断了，店里说要寄回厂")]
    [InlineData("打了人工客服半小时没人接")]
    [InlineData("快递打我一个电话都没有")]
    [InlineData("梳子扯头发，毛刺还割手")]
    [InlineData("电梯坏了，只好从楼上走下去")]
    [InlineData("外卖送到家已经凉了")]
    [InlineData("师傅说去拿配件，人就再没回来")]
    [InlineData("我随手截了图给客服看")]
    [InlineData("公司不放人，离职手续拖着不办")]
    [InlineData("吃了一盒药也没见好，医生说慢慢来")]
    [InlineData("救命！这也太好听了吧")]
    [InlineData("油门踩到底推背感也一般")]
    [InlineData("邻居帮我照顾孩子，谢谢她")]
    [InlineData("父亲去世后，他的公积金怎么提取")]
    [InlineData("抄表员说欠费就断气，吓得我赶紧交了")]
    [InlineData("全力抢救，悉心照料，我妈从ICU转危为安，医德高尚，医术精湛，感谢医生护士")]
    [InlineData("热水壶烧到八十度就自动断电")]
    [InlineData("流量用完突然降速")]
    [InlineData("行李箱轮子掉了一个")]
    [InlineData("排了两小时队，毁了我一天的好心情")]
    [InlineData("师傅约我明天上门，加了我微信")]
    [InlineData("别再发朋友圈集赞了，天天让发朋友圈")]
    public void Read_GraveWordsOfOrdinaryThings_DoNotCount(string text) => Assert.True(Gravest(text) < Level.Major, text);

    [Theory]
    [InlineData("私拉乱接，一旦着火后果不堪设想")]
    [InlineData("前天打过一次热线，施工方答应停工，昨晚照样打桩")]
    [InlineData("反映给物业，石沉大海，没人理")]
    public void Read_HazardAndUnheardReport_AreSerious(string text) => Assert.True(Gravest(text) >= Level.Serious, text);

    private static Level Gravest(string text) => new SeverityReading(new CueText(text), SeverityLexicon.Default).Facts.Select(fact => fact.Meaning.Guide).DefaultIfEmpty(Level.NotAComplaint).Max();
}
