using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>What lies between no complaint (L0), a general (L1) and a serious one (L2) in the words of three regions; every sentence written for this table.</summary>
public class ModerateWordsTests
{
    [Theory]
    [InlineData("健身房的花洒上周就跟前台讲过，今天还是出凉水", "told_before")]
    [InlineData("拨打过12345，也多次向物业申请，楼道灯还是黑的", "told_before")]
    [InlineData("I raised the cracked worktop in March.", "told_before")]
    [InlineData("Every time I ring about the meter I start from zero.", "told_before")]
    [InlineData("三月报了检查，五月又问，第二个师傅还是没来", "told_before")]
    [InlineData("The fourth engineer looked at the boiler, no heat yet.", "told_before")]
    [InlineData("医院方面对我的来信置之不理", "put_off")]
    [InlineData("跟站長講，佢話記下咗", "put_off")]
    [InlineData("问前台说让我等，行李房没人", "put_off")]
    [InlineData("I told the usher about the smoke and she said sit down.", "put_off")]
    [InlineData("銀行話唔關佢哋事，叫我自己搞", "put_off")]
    [InlineData("问驿站说找快递，问快递说找驿站", "put_off")]
    [InlineData("The landlord failed to respond and the boiler is cold.", "put_off")]
    [InlineData("Their desk told me it was not their responsibility.", "put_off")]
    [InlineData("装修公司说三天完工，现在都第二个月了，没人来", "promise_broken")]
    [InlineData("租車行承諾送兒童座椅，結果去到冇", "promise_broken")]
    [InlineData("She promised me a window desk and I got the corridor.", "promise_broken")]
    [InlineData("They said the loan would be closed but it is still open.", "promise_broken")]
    [InlineData("You said Tuesday, and the crib is nowhere.", "promise_broken")]
    [InlineData("空调修好了三天又不制冷", "mended_in_vain")]
    [InlineData("換返嚟嗰部都係一樣着唔到", "mended_in_vain")]
    [InlineData("The tap was repaired on Monday and it drips again.", "mended_in_vain")]
    [InlineData("那四十八元麻烦补给我", "cost_claimed")]
    [InlineData("拖车费谁来承担？", "cost_claimed")]
    [InlineData("Museum was shut, I'd like the ticket price credited.", "money_back")]
    [InlineData("Can I have the 12 pounds for the locker back?", "money_back")]
    [InlineData("Pls reverse the second toll.", "money_back")]
    [InlineData("请你们校长给我回个电话，接送车太不像话", "manager_asked")]
    [InlineData("I want a call from your clinic director about the delay.", "manager_asked")]
    [InlineData("商場扶手鬆咗成個月，好危險", "harm_waiting")]
    [InlineData("路口没有红绿灯，每天提心吊胆", "harm_waiting")]
    [InlineData("杂物和电动车堵在楼道里", "harm_waiting")]
    [InlineData("The toaster smells like burnt plastic.", "harm_waiting")]
    [InlineData("The swing at the playground is held together with tape.", "harm_waiting")]
    [InlineData("The chicken was pink inside, I sent it away.", "harm_waiting")]
    [InlineData("航班取消，我们一家在候机厅坐到天亮", "in_a_fix")]
    [InlineData("Our phones have been dead since Monday.", "in_a_fix")]
    [InlineData("We slept with two kids on the floor of gate 12.", "in_a_fix")]
    [InlineData("学校强制学生购买平板，乱收资料费", "unasked_charge")]
    [InlineData("You debited the account after I cancelled the box.", "unasked_charge")]
    [InlineData("查了防伪码，显示不存在", "not_the_real_thing")]
    [InlineData("The serial on the bottle is misspelled, plainly a copy.", "not_the_real_thing")]
    public void Read_SeriousKind_Counts(string text, string fact) => Assert.Contains(fact, Serious(text));

    [Theory]
    [InlineData("上周讲过的那个故事真好听", "told_before")]
    [InlineData("I was told that the soup is best in March.", "told_before")]
    [InlineData("请问退卡要多久答复？", "put_off")]
    [InlineData("我问店员，她说找找看，太贴心了", "put_off")]
    [InlineData("The app failed once and the queue was long.", "put_off")]
    [InlineData("I asked the chef about the sauce, it was lovely.", "put_off")]
    [InlineData("照片拍得好，店员照顾周到", "put_off")]
    [InlineData("听同事说他家停水三天，我们这里一切正常", "in_a_fix")]
    [InlineData("他说三天后出差回来再约，不急", "promise_broken")]
    [InlineData("The brochure says the pool is a promising start.", "promise_broken")]
    [InlineData("洗衣机换了新的，声音小多了，很满意", "mended_in_vain")]
    [InlineData("The cobbler fixed my boots quickly, lovely man.", "mended_in_vain")]
    [InlineData("四十八元吃到撑，值", "money_back")]
    [InlineData("I would like to come back with friends.", "money_back")]
    [InlineData("经理人很好，还送了果盘", "manager_asked")]
    [InlineData("The hotel manager was charming and gave us a map.", "manager_asked")]
    [InlineData("栏杆漆得很漂亮", "harm_waiting")]
    [InlineData("I like my steak pink, and the fries were slow.", "harm_waiting")]
    [InlineData("烤串好吃，我们坐到打烊", "in_a_fix")]
    [InlineData("We slept well and the bed was soft.", "in_a_fix")]
    [InlineData("学校组织学生参加比赛，很用心", "unasked_charge")]
    [InlineData("You charged me the right price.", "unasked_charge")]
    [InlineData("包装上的字印得太小", "not_the_real_thing")]
    [InlineData("Please send me a copy of my bill.", "not_the_real_thing")]
    public void Read_SameWordsSaidInnocently_DoNotCount(string text, string fact) => Assert.DoesNotContain(fact, Serious(text));

    [Theory]
    [InlineData("路灯跟物业讲过三次，昨天修好了，谢谢师傅")]
    [InlineData("上次投诉收费的事，原来是我看错单，不追究了，多谢客服耐心")]
    [InlineData("I complained about the drip in March, it was fixed the next day, all good, thank you!")]
    [InlineData("Please disregard my earlier complaint, it was my own mistake, lovely staff.")]
    public void Read_PutRightAndThanked_HoldsNothingSerious(string text) => Assert.Empty(Serious(text));

    [Theory]
    [InlineData("服务员主动帮孩子换勺子，入口即化的豆花，念念不忘")]
    [InlineData("呢度不過不失，幾好，下次再來")]
    [InlineData("The crust is crispy, the room is cosy, and we are going back soon.")]
    [InlineData("The new remote works perfectly and is easy to set up.")]
    public void Assess_PraiseInOtherWords_IsNoComplaint(string text) => Assert.Equal(Level.NotAComplaint, new LexiconSeverityClassifier().Assess(text).Level);

    [Theory]
    [InlineData("前台冷冰冰的，问两句就翻白眼")]
    [InlineData("碗麵淡到冇味，叉燒得啲碎")]
    [InlineData("A shoddy little kettle, and the lid is dented.")]
    [InlineData("Rubbery eggs, lukewarm tea, and the waiter sighed at us.")]
    public void Assess_DissatisfactionInOtherWords_IsGeneral(string text) => Assert.Equal(Level.General, new LexiconSeverityClassifier().Assess(text).Level);

    private static string[] Serious(string text) =>
        [.. new SeverityReading(new CueText(text), SeverityLexicon.Default).Facts.Where(hit => hit.Meaning.Guide >= Level.Serious).Select(hit => hit.Meaning.FactId!)];
}
