using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>What is a crisis (L4) in the words of three regions, and what only stands near one; every sentence written for this table.</summary>
public class CrisisWordsTests
{
    private readonly LexiconSeverityClassifier classifier = new();

    [Theory]
    // Media that has already shown it.
    [InlineData("你们卖的床垫上月被省台记者曝光，现在还在卖")]
    [InlineData("这家月子中心央视刚播过，换个招牌又开张了")]
    [InlineData("記者嚟咗三日，仲守住喺樓下，你哋都唔出聲")]
    [InlineData("這件事昨天已經上新聞了，你們還說是個案")]
    [InlineData("The local paper ran the story on Friday and you still have not rung me.")]
    [InlineData("Your clinic has been featured on the news and nobody has apologised.")]
    [InlineData("Reporters turned up at our door this morning about your tower.")]
    // Assault and sexual assault, misspelt, too.
    [InlineData("安装师傅跟我吵了几句，抄起扳手往我头上砸，砸我头上缝了针")]
    [InlineData("保安把我老公摁在地上踹，眼镜都碎了")]
    [InlineData("個保安揮拳打我阿爸，一拳打落塊面度")]
    [InlineData("按摩師強行親我，還壓在我身上")]
    [InlineData("Your doorman assulted me outside the club last night.")]
    [InlineData("The masseur sexualy assaulted my sister in room four.")]
    [InlineData("The bouncers beat me up by the bins and took my phone.")]
    [InlineData("A clerk threw a chair at my mother across the counter.")]
    // A threat that names life or body.
    [InlineData("房东说要找人打断我的腿，还发来一张刀的照片")]
    [InlineData("收數佬話要斬我老母，我唔敢返屋企")]
    [InlineData("If that fee is not gone I'll come back and break your legs.")]
    [InlineData("If nobody calls me back today I will kill the manager.")]
    [InlineData("If they refuse again I will smash your windows.")]
    [InlineData("He said he would slit my throat, so I'll cut his throat first, tell him.")]
    // Self-harm where life is meant.
    [InlineData("钱拿不回来了，农药我已经买好，别找我了，爸妈对不起来世再报")]
    [InlineData("我唔想生存落去，你哋唔使再打嚟")]
    [InlineData("I can't go on living with this debt, I have written a suicide note.")]
    // An emergency while it happens.
    [InlineData("火还在烧，五楼里面还有老人没出来，快派人")]
    [InlineData("我女兒在你們賣場走失，服務台沒人理")]
    [InlineData("小孩不见了，在你们商场三楼，保安不肯广播")]
    [InlineData("水已经淹到腰了，地下室还困着两个人")]
    [InlineData("煤气还在漏，抢修电话打不通，楼道里有人晕倒")]
    [InlineData("大廳吊頂塌下來，下面還有人")]
    [InlineData("电梯又下坠，这个月电梯多次急坠，今天还困在里面")]
    [InlineData("Sewage is pouring in through the ceiling and kids are still inside the flat.")]
    [InlineData("We had to climb out of the windows, driven out of our homes by your boiler fire.")]
    [InlineData("My son is missing in your store and security will not make an announcement.")]
    // Blockade and clash.
    [InlineData("两百多业主把售楼部大门堵死了，防暴警已经来了")]
    [InlineData("几十个会员跟保安打起来，玻璃都砸了")]
    [InlineData("Tenants are storming your lobby and there is tear gas in the street.")]
    // Death and grave injury, with what brought it about.
    [InlineData("我爸打完你们的针就昏迷，没抢救过来，人当场没了")]
    [InlineData("工地的板砸下来，我弟颅骨骨折，还没脱离生命危险")]
    [InlineData("客人投诉老人在店里用餐后去世了")]
    [InlineData("He fell from your balcony and is in intensive care, unconscious.")]
    public void Assess_Crisis_IsCrisis(string text) => Assert.Equal(Level.Crisis, classifier.Assess(text).Level);

    [Theory]
    // Media threatened only, seen elsewhere, or one's own post.
    [InlineData("再不退款我就找电视台曝光你们")]
    [InlineData("Refund me or I go to the press.")]
    [InlineData("我昨天看电视台介绍你们的新店，去了要排队两小时")]
    // A threat that names neither.
    [InlineData("催收天天打电话恐吓我，说要上门")]
    [InlineData("柜员威胁我说再闹就取消我的卡")]
    [InlineData("They threatened to cancel my account over nine dollars.")]
    [InlineData("The clerk made threats about late fees and was rude.")]
    [InlineData("Your agent threatened me with a lawyer.")]
    // Money and patience.
    [InlineData("你们平台抽成太高，小店活不下去了")]
    [InlineData("贷款利息太高，我们这种小厂撑不下去")]
    [InlineData("I can't go on your website, it keeps logging me out.")]
    [InlineData("I won't be here tomorrow, so deliver it today as you promised.")]
    [InlineData("Goodbye forever, your app is slow and expensive.")]
    // An illness or a death told as background.
    [InlineData("我得尿毒症住院，你们上门收的水费多算了两个月")]
    [InlineData("母亲早年去世，她的存折你们一直不让销户")]
    [InlineData("My late husband's account is still open and you charge a fee every month.")]
    [InlineData("My father died in March and you still send letters to him.")]
    // Words that say something else.
    [InlineData("The hospitality was poor and the room was cold.")]
    [InlineData("Can someone help me with this wrong bill?")]
    [InlineData("Please send someone asap to fix the slow internet.")]
    [InlineData("The late payment did permanent damage to my credit.")]
    [InlineData("My car is off the road for three weeks waiting for a part.")]
    [InlineData("They put her through to the wrong department twice.")]
    [InlineData("The courier threw my parcel onto the porch and it broke.")]
    [InlineData("He manhandled my luggage, the zip is broken.")]
    [InlineData("Customer service is unresponsive and the app crashed.")]
    [InlineData("The pasta drowned in sauce and I cut the tough steak with a blunt knife.")]
    [InlineData("I took the tablets as told and they taste awful.")]
    [InlineData("I was hospitalised last month and missed the slow sale, please reopen it.")]
    [InlineData("你们再不修路灯，出了人命谁负责")]
    [InlineData("磨刀石太粗，刀越磨越钝")]
    [InlineData("拖行李上楼没有电梯，太累")]
    [InlineData("平台搞道德绑架，逼我给好评")]
    [InlineData("衣柜门缝能塞进一个拳头，做工太差")]
    [InlineData("沙发送来要自己抬走包装，垃圾一堆")]
    [InlineData("周末人多到爆炸，等位等了两个小时")]
    public void Assess_NearMiss_IsLessThanCrisis(string text)
    {
        var level = classifier.Assess(text).Level;

        Assert.True(level < Level.Crisis, $"{level}: {text}");
    }
}
