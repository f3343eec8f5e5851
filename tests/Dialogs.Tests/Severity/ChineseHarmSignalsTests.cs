using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>How harm is told in Chinese, and what only sounds like it; every sentence written for this table.</summary>
public class ChineseHarmSignalsTests
{
    [Theory]
    [InlineData("碗雲吞麵食到條橡筋，黐住啲菜", "foreign_object")]
    [InlineData("飲到最後先發現入面有嚿紙巾，杯凍檸茶即刻放低", "foreign_object")]
    [InlineData("汤里捞出一块钢丝，差点吞下去", "foreign_object")]
    [InlineData("去骨鱼柳吃出碎骨，孩子吐了一桌", "foreign_object")]
    [InlineData("啲蜆死晒都照煮，成煲都係臭", "spoiled_food")]
    [InlineData("粥里的虾已经发臭了，还说是新鲜的", "spoiled_food")]
    [InlineData("食完返到屋企個肚好痛，成晚去咗四次廁所", "sick_after_meal")]
    [InlineData("敷完面膜整张脸红肿，冰敷也没用", "sick_after_meal")]
    [InlineData("個按摩師借意摸我大髀，我即刻走", "molestation")]
    [InlineData("送餐的骑手半夜加我微信，说在楼下等我", "stalking")]
    [InlineData("浴室的烟感里有个摄像头在闪", "private_data")]
    [InlineData("存款到期才知道变成了保险", "swindle")]
    [InlineData("追數佬打去我女兒學校要我還錢", "debt_collection")]
    [InlineData("楼道的防火门被铁链锁着", "fire_safety")]
    [InlineData("用了两次的热水壶，插头冒火花还烧黑了桌子", "burst_or_burnt")]
    [InlineData("上高速不到十分钟方向盘突然锁死", "vehicle_failure")]
    [InlineData("門口地板太滑，外婆跣低，手腕腫到郁唔到", "bodily_harm")]
    [InlineData("护士打错针，打的是隔壁床的", "medical_error")]
    [InlineData("老师罚站一上午，还拿戒尺抽他", "child_abuse")]
    [InlineData("自来水发黄，一放就是泥沙", "supply_cut")]
    [InlineData("开发商没有预售许可证就收了我们的首付", "property_default")]
    [InlineData("按金要不回，学费也退不了", "property_default")]
    [InlineData("職員話唔可以退，死都要收我錢", "refund_withheld")]
    [InlineData("打烊之后老板失联，电话是空号", "vanished")]
    [InlineData("井盖没盖，路口造成一死一伤", "crisis_word")]
    [InlineData("我在天台，风很大，最后一次跟你们讲", "self_harm_hint")]
    [InlineData("保安掐着我脖子不放手", "violence_told")]
    [InlineData("这件事都市频道已经报道过", "news_already")]
    [InlineData("我已经向监管局递交材料", "oversight_named")]
    public void Read_HarmTold_Counts(string text, string signal) => Assert.Contains(signal, Signals(text));

    [Theory]
    [InlineData("石头锅拌饭好好食，下次再嚟", "foreign_object")]
    [InlineData("毛肚和毛血旺都很脆", "foreign_object")]
    [InlineData("臭豆腐够臭，越吃越香", "spoiled_food")]
    [InlineData("幸好没有食物中毒，孩子吃完没有拉肚子", "sick_after_meal")]
    [InlineData("客服毛手毛脚的，把汤打翻了", "molestation")]
    [InlineData("消防通道一直很干净", "fire_safety")]
    [InlineData("系统瘫痪了一上午，办不了业务", "serious_harm")]
    [InlineData("司机打了三个电话才找到门牌", "assault")]
    [InlineData("客服打了我两个电话核对地址", "assault")]
    [InlineData("可乐没气了，薯条也软", "death")]
    [InlineData("我转身人就没了，外卖放在地上", "death")]
    [InlineData("空调又罢工了", "extreme_behaviour")]
    [InlineData("贵到想杀人", "threat")]
    [InlineData("怕会一死一伤，请早点装红绿灯", "crisis_word")]
    public void Read_NearMiss_DoesNotCount(string text, string signal) => Assert.DoesNotContain(signal, Signals(text));

    [Fact]
    public void Read_BodyThatIsOnlyNamed_IsNoPoliceMatter() =>
        Assert.DoesNotContain("police", Signals("希望交警部门加大管理，路口太堵"));

    [Theory]
    [InlineData("食到條鐵線，佢哋話唔關佢哋事", Level.Major)]
    [InlineData("保安把老人推倒在地，满脸血", Level.Crisis)]
    [InlineData("味道一般，服务员不太理人", Level.General)]
    public void Assess_HarmOrNone_Level(string text, Level expected) =>
        Assert.Equal(expected, new LexiconSeverityClassifier().Assess(text).Level);

    private static IEnumerable<string?> Signals(string text) =>
        new SeverityReading(new CueText(text), SeverityLexicon.Default).Facts.Select(fact => fact.Meaning.FactId);
}
