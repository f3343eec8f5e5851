using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>Kinds of words in complaints to the procedures, beside words like them that say something else; every sentence written for this table.</summary>
public class ProcedureWordsTests
{
    private static readonly LexiconSeverityClassifier Classifier = new();

    [Theory]
    [InlineData("账单的事客服一直推给省公司，没个准话", "unsatisfied_after_handling")]
    [InlineData("門市把問題甩給原廠，沒人處理", "unsatisfied_after_handling")]
    [InlineData("They passed the problem on to the manufacturer and closed the case.", "unsatisfied_after_handling")]
    [InlineData("去窗口问发票，又让我回去等", "unsatisfied_after_handling")]
    [InlineData("浴缸边缺个角，前台非要我照价赔", "damage_dispute")]
    [InlineData("毛巾上的印子入住的时候就有", "damage_dispute")]
    [InlineData("查房話檯面花咗要賠，我哋碰都沒碰", "damage_dispute")]
    [InlineData("The crack was already there when we checked in.", "damage_dispute")]
    [InlineData("You charged me a cleaning fee and neither of us smokes.", "damage_dispute")]
    [InlineData("The hotel wants me to pay for the scratch on the desk.", "damage_dispute")]
    [InlineData("洗衣机漏水泡了木地板，这笔钱你们看谁来出", "compensation")]
    [InlineData("停工一天的工时费要算在贵司头上", "compensation")]
    [InlineData("The washer flooded my flat, who is paying for all this?", "compensation")]
    [InlineData("We expect your company to cover the cost of the rework.", "compensation")]
    [InlineData("晚到一天千分之五，停线的损失请按约定赔给我们", "compensation")]
    [InlineData("当天没弄好，请你们择日免费给我们再讲一次", "makeup")]
    [InlineData("The room was double booked, please run the workshop again.", "makeup")]
    [InlineData("活动没办成，已付的三万请汇回公司账户", "refund")]
    [InlineData("貨不對，訂金請原路退回", "refund")]
    [InlineData("It was the wrong model, wire the deposit back to our account.", "refund")]
    public void Assess_WhatIsAsked_IsSeen(string text, string trigger) => Assert.Contains(trigger, Triggers(text));

    [Theory]
    [InlineData("这家面馆我推给大家了，老板人很好", "unsatisfied_after_handling")]
    [InlineData("排队不算久，又让我回味了一次小时候的味道", "unsatisfied_after_handling")]
    [InlineData("浴缸边缺个角，前台非要我赔，我没碰过它", "compensation")]
    [InlineData("房东说墙上有印要赔，入住时就有的", "compensation")]
    [InlineData("The hotel wants me to pay for the damage, it was there when we checked in.", "compensation")]
    [InlineData("理赔款三天就到了，多谢", "compensation")]
    [InlineData("赔款单上名字写错了，请改一下", "compensation")]
    [InlineData("Who pays for return shipping?", "compensation")]
    [InlineData("请安排无烟房，谢谢", "damage_dispute")]
    [InlineData("Please give us a room for people who never smoke.", "damage_dispute")]
    [InlineData("我妈的手机打不出电话", "verbal_abuse")]
    [InlineData("姑妈的保单寄错地址了，太慢", "verbal_abuse")]
    [InlineData("他妈妈的座位被换到后排，没人解释", "verbal_abuse")]
    [InlineData("下次再做一次头发，很满意", "makeup")]
    [InlineData("请按原路返回出口", "refund")]
    public void Assess_WhatIsNotAsked_IsNot(string text, string trigger) => Assert.DoesNotContain(trigger, Triggers(text));

    [Theory]
    [InlineData("说三天给答复，今天都第九天了，没一个电话", "overdue")]
    [InlineData("你們講四小時到場，現在都過去一天了，沒看到人", "overdue")]
    [InlineData("你哋話週三前有人打嚟，今日都禮拜六喇，冇電話", "overdue")]
    [InlineData("It was promised by Wednesday, it is Monday now.", "overdue")]
    [InlineData("It has been dead 14 hours since we reported it.", "overdue")]
    [InlineData("楼上漏水我报过一回了，还在滴", "repeat_complaint")]
    [InlineData("車子異響進廠四趟了，還說正常", "repeat_fault")]
    [InlineData("冷氣你們來弄了五趟，每趟撐不過一星期", "repeat_fault")]
    [InlineData("换了新模具，这批件又是老毛病", "repeat_fault")]
    [InlineData("The boiler has been back four times and the repair never lasts a week.", "repeat_fault")]
    public void Assess_LateAndAgain_IsSeen(string text, string trigger) => Assert.Contains(trigger, Triggers(text));

    [Theory]
    [InlineData("今天都周五了，明天可以休息，谢谢大家", "overdue")]
    [InlineData("What time do you close on Sunday? It is for my mother.", "overdue")]
    [InlineData("空调不凉三天了，很热", "overdue")]
    [InlineData("手机撑不到一天就没电，太差", "repeat_fault")]
    [InlineData("保养进厂三次，每次都很快，满意", "repeat_fault")]
    [InlineData("The bread does not last a week, too small.", "repeat_fault")]
    [InlineData("这胃是老毛病，跟你们的饭没关系", "repeat_fault")]
    public void Assess_OnTimeOrOnce_IsNot(string text, string trigger) => Assert.DoesNotContain(trigger, Triggers(text));

    [Theory]
    [InlineData("我表姐在报社跑消费新闻，这题材她们版面很有兴趣", "media", Level.Major)]
    [InlineData("My brother showed it to the radio show and the producer is very interested.", "media", Level.Major)]
    [InlineData("样品通电没多久就烧了起来", "safety", Level.Major)]
    [InlineData("控制器外殼都熔了，好彩有人喺度", "safety", Level.Major)]
    [InlineData("The transformer sample melted on our bench.", "safety", Level.Major)]
    [InlineData("下坡时刹车软绵绵的，差点追尾", "safety", Level.Major)]
    [InlineData("The brake pedal went spongy on the hill.", "safety", Level.Major)]
    [InlineData("Nine of the fifteen guests were throwing up by midnight.", "mass", Level.Major)]
    [InlineData("这一桌十二个人里有七个拉肚子", "mass", Level.Major)]
    [InlineData("我们园区十几栋楼的手机全都打不通，全没信号", "mass", Level.Major)]
    [InlineData("The ventilator stopped with no alarm. We found him in the morning. He was gone.", "death", Level.Crisis)]
    [InlineData("制氧机半夜停了没报警，爷爷早上人已经走了", "death", Level.Crisis)]
    [InlineData("My laptop was taken from the room, the officers have already taken my statement.", "police", Level.Major)]
    [InlineData("不给理赔，我明天把老人推到你们大厅门口躺着", "extreme_behaviour", Level.Major)]
    public void Assess_GraveTold_IsSeen(string text, string trigger, Level level)
    {
        Assert.Contains(trigger, Triggers(text));
        Assert.True(Classifier.Assess(text).Level >= level);
    }

    [Theory]
    [InlineData("她跑业务线的，人很热情", "media")]
    [InlineData("地毯踩下去软绵绵的，很舒服", "safety")]
    [InlineData("Eight of the ten dishes were cold.", "mass")]
    [InlineData("小区十几栋楼都挺新，绿化不够", "mass")]
    [InlineData("The rep who made the mistake, he is gone for lunch.", "death")]
    [InlineData("The baby never woke up once, lovely pram.", "death")]
    [InlineData("The bank sent my statement to the wrong address.", "police")]
    [InlineData("轮椅推到门口没有坡道，不方便", "extreme_behaviour")]
    public void Assess_HarmlessTold_IsNot(string text, string trigger) => Assert.DoesNotContain(trigger, Triggers(text));

    [Theory]
    [InlineData("到货插上电，灯都不亮一下", "dead_unit")]
    [InlineData("New mixer: plugged it in, no lights, nothing.", "dead_unit")]
    public void Assess_DeadUnit_IsSeen(string text, string trigger) => Assert.Contains(trigger, Triggers(text));

    [Theory]
    [InlineData("处理完以后通话清楚多了，不用再跟进了，辛苦了")]
    [InlineData("工单办完以后听筒没有杂音了，你们不用再查，谢谢")]
    [InlineData("修完以后空调凉快多了，不用再派人，谢谢")]
    [InlineData("The line is much clearer now, no need to send anyone, thanks.")]
    public void Assess_PutRight_IsNoComplaint(string text) => Assert.Equal(Level.NotAComplaint, Classifier.Assess(text).Level);

    [Theory]
    [InlineData("internet-tv", "晚上看球赛放着放着停，换了线也没用", "网络类")]
    [InlineData("internet-tv", "开机就说用户不存在，年费刚交的", "账号类")]
    [InlineData("internet-tv", "The screen says authentication failed since this morning.", "账号类")]
    [InlineData("internet-tv", "画面四周一圈黑边，不知道按哪个键", "使用类")]
    [InlineData("unicom-group", "湖北总部到湖南仓库的电路从早上起丢包", "省际/省内")]
    [InlineData("unicom-group", "我们两个地市之间的专线断了一上午", "省际/省内")]
    [InlineData("unicom-group", "The line from our office to the depot across the province keeps flapping.", "省际/省内")]
    [InlineData("unicom-group", "我们市里仓库的专线早上断了", "本地")]
    public void Grade_WordsOfTheProcedure_TellTheKind(string id, string text, string grade)
    {
        var assessment = Classifier.Assess(text);
        var reading = new MessageReading(assessment.Language, assessment, FieldExtractor.Extract(text, DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc));

        Assert.Equal(grade, TextGrading.Of(ProcedureComplaints.Find(id).Playbook, text, reading).Grade?.Name.ZhHans);
    }

    private static IEnumerable<string> Triggers(string text) => Classifier.Assess(text).Triggers.Select(hit => hit.Id);
}
