using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Dialogs.Tests.Wording;

/// <summary>A draft and what must be marked in it under the default rules.</summary>
public sealed record LabelledDraft(string Text, IReadOnlySet<FindingKind> Kinds);

/// <summary>Drafts written for these tests, as staff of shops, hotels, networks and insurers write them: half of them clean.</summary>
public static class Drafts
{
    public static IReadOnlyList<LabelledDraft> All { get; } =
    [
        .. from line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           let bar = line.IndexOf('|', StringComparison.Ordinal)
           select new LabelledDraft(line[(bar + 1)..].Trim(), line[..bar].Trim() is "-" ? new HashSet<FindingKind>() : line[..bar].Trim().Split(' ').Select(FindingKindNames.Parse).ToHashSet()),
        new LabelledDraft(string.Concat(Enumerable.Repeat("我们把您反映的经过一条一条核对了，记录都在这里。", 14)), new HashSet<FindingKind> { FindingKind.TooLong }),
        new LabelledDraft(string.Concat(Enumerable.Repeat("我們把您反映的經過一條一條核對了，記錄都在這裡。", 14)), new HashSet<FindingKind> { FindingKind.TooLong }),
        new LabelledDraft(string.Concat(Enumerable.Repeat("We went through every point that you raised and the records are attached here. ", 16)), new HashSet<FindingKind> { FindingKind.TooLong }),
    ];

    private const string Table = """
        command_tone | 您必须先交费
        command_tone | 请您等一下，
        command_tone | 請您等一下，
        command_tone | 您必須先把購機發票寄過來，我們才能受理。
        command_tone | 你先把表填了再说。
        command_tone | 不要再打电话来了，我们会处理的。
        command_tone | 您得先提供身份证复印件。
        command_tone | 请您冷静一点！
        command_tone | 您赶紧把房间退了，后面的客人在等。
        command_tone | 店内不准大声喧哗。
        command_tone | 客人損壞物品都必須照價賠償
        command_tone | You must pay the fee before we can look at this.
        command_tone | You have to bring the original receipt.
        command_tone | Calm down, please.
        command_tone | Please wait.
        command_tone | Stop shouting at me.
        shirking | 这件事情不归我管
        shirking | 這件事情不歸我管，您去找銷售部吧。
        shirking | 我也没办法，系统就是这样显示的。
        shirking | 这是快递公司的问题，您直接联系快递。
        shirking | 这个跟我们没关系。
        shirking | 我不知道，您问别人吧。
        shirking | 公司规定就是这样的。
        shirking | 我只是個接電話的。
        shirking | 您明天再来吧，我下班了，您明天再来问。
        shirking no_action | 很抱歉，我幫不了您。
        shirking | That's not my job.
        shirking | Sorry, there is nothing I can do.
        shirking | You should contact the courier company about that.
        shirking | It's company policy.
        shirking | I have no idea.
        shirking | This isn't our responsibility, please call the manufacturer.
        blame_customer | 这是您自己操作不当造成的。
        blame_customer | 谁让您不看说明书呢。
        blame_customer | 您当初怎么不仔细检查呢？
        blame_customer | 是您填错了地址，所以才送不到。
        blame_customer | 您應該早點跟我們說。
        blame_customer | 檢查下來屬於人為損壞，請您諒解，我們會把照片發給您。
        blame_customer | 您這是無理取鬧。
        blame_customer | 合同上写得很清楚，您自己签的字。
        blame_customer | It is your own fault, you dropped it.
        blame_customer | You should have read the instructions first.
        blame_customer | Why didn't you check the size before you ordered?
        blame_customer | You must have pressed the wrong button.
        blame_customer | This is a user error.
        blame_colleague | 都是新来的服务员弄错了，我马上帮您重新下单。
        blame_colleague | 这是我们的员工一时大意，没有向您说清楚情况。
        blame_colleague | 昨天那个客服不专业，我来给您处理。
        blame_colleague | 廚房忘了您的單，我現在去催。
        blame_colleague | 是倉庫的錯，我會跟進。
        blame_colleague | 我一定好好批评他。
        blame_colleague | My colleague messed up your order, let me look into it.
        blame_colleague | It was the kitchen's fault, I will bring your dish right away.
        blame_colleague | The new guy forgot to tell you; I am checking now.
        blame_colleague | Our technician didn't do his job, so I am calling him.
        denial | 没有的事
        denial | 绝不可能
        denial | 這不可能，我們的產品從來沒有出過這種事。
        denial | 怎么可能有头发？
        denial | 我们的机器没有任何问题。
        denial | 我们没有说过这样的话。
        denial | 絕對不可能是我們漏裝的。
        denial | That's impossible.
        denial | There is nothing wrong with our food.
        denial | We never promised that.
        denial | No such thing happened here, that can't be.
        promise_money | we will give you a full refund
        promise_money | 我们会给您全额退款。
        promise_money | 我們會賠償您的損失。
        promise_money | 这顿饭给您免单。
        promise_money | 医药费由我们承担。
        promise_money | 我給您換一台新的，您把舊的寄回來就行。
        promise_money | 钱会退给您的，您不用担心。
        promise_money | 送您一张五十元的优惠券。
        promise_money | We will compensate you for the lost day.
        promise_money | I'll send you a brand new phone.
        promise_money | You will get your money back.
        promise_money | I can offer you a 20% discount on your next order.
        promise_money | Don't worry, the meal is on the house.
        promise_money promise_date | 明天给您退款。
        promise_money promise_date | You will receive a full refund by Friday.
        promise_money promise_date | 三天內給您補償到賬。
        promise_date | 三天内一定解决。
        promise_date | 今天下午五点前修好。
        promise_date | 周五之前一定送到。
        promise_date | 我們會在24小時之內上門維修。
        promise_date | 明天網絡就恢復了。
        promise_date | We will fix it by tomorrow.
        promise_date | Your internet will be restored within 24 hours.
        promise_date | Tomorrow we will deliver the missing part.
        promise_date | The technician will have it repaired by Friday.
        promise_result | 我们保证这样的事以后不会再发生。
        promise_result | 您放心，肯定能解决。
        promise_result | 我一定给您一个满意的答复。
        promise_result | 包您满意。
        promise_result | 我們保證修好，不出問題。
        promise_result | 这件事绝对没问题，一定批下来。
        promise_result | I promise it will never happen again.
        promise_result | We guarantee that you will win the claim.
        promise_result | Rest assured, everything will be fixed.
        promise_result | This will definitely be resolved.
        admission no_action | 对不起,是我们的过失
        admission | 这次是我们的责任，我马上帮您重新安排。
        admission | 我們做錯了，我來給您處理。
        admission | 我们承认工作失误，现在就去核实。
        admission | 这次的服务没有做好，我马上跟进。
        admission | 責任完全在我們，我會馬上匯報。
        admission | It was our fault, let me check what we can do.
        admission | We made a mistake and I am looking into it now.
        admission | We take full responsibility for this and will investigate.
        admission no_action | Sorry, this was our mistake.
        arguing | 我已经跟您说过很多遍了。
        arguing | 那您去投诉好了。
        arguing | 您凭什么这么说？
        arguing | 明明写着不退不换。
        arguing | 您說得不對，我們的記錄不是這樣。
        arguing | 隨便您。
        arguing | 再闹我们就报警了。
        arguing | As I already told you, the office is closed.
        arguing | Go ahead and complain to whoever you like.
        arguing | You're wrong about the date.
        arguing | How many times do I have to explain this?
        sarcasm | 您可真会挑时间。
        sarcasm | 您說得都對。
        sarcasm | 您这么厉害，怎么不自己修。
        sarcasm | 呵呵，我记下了。
        sarcasm | 收到，我帮您看看🙂
        sarcasm | 您高興就好。
        sarcasm | Oh really? I will note that down.
        sarcasm | If you say so.
        sarcasm | Well, aren't you the expert.
        sarcasm | How nice for you.
        jargon | 您的工单已经派到二线了，我们会尽快联系您。
        jargon | 我们会在SLA内给您答复。
        jargon | 您家的光衰偏高，我安排师傅看一下。
        jargon | 您的投訴屬於二類抱怨，主管會聯繫您。
        jargon | 这件事我们会尽快闭环，有进展告诉您。
        jargon | Your case was escalated to tier 2 and they will call you.
        jargon | I have raised an incident ticket and will call you at four.
        jargon | Our CRM shows your call, and I am reading it now.
        jargon | We are checking the DHCP settings for you.
        no_action | 非常抱歉。
        no_action | 给您添麻烦了，实在不好意思。
        no_action | 我非常理解您的心情。
        no_action | 讓您久等了，真的很抱歉，請您諒解。
        no_action | 很遺憾聽到這件事。
        no_action | We are very sorry for the inconvenience.
        no_action | I completely understand how you feel.
        no_action | Please accept our sincere apologies.
        command_tone promise_money | 您必须先把购机发票发来，我们会给您全额退款。
        - | 您能先交一下费吗？
        - | 请您等一下好吗？
        - | 请您稍等，我马上帮您查。
        - | 您不必先交费，修好以后再付就可以。
        - | 麻煩您把購機發票發給我，好嗎？怎麼處理還要總經理批准，15:58 前會有同事打電話告訴您進展。
        - | 您觉得什么时候方便，我请师傅跟您约时间。
        - | 其他部门负责这个事情，我把电话号码给您好吗？
        - | 我不清楚当时的情况，我先查一下再告诉您。
        - | 我帮您联系快递公司，有消息马上告诉您。
        - | 我会一直跟进到解决为止，不需要您再重复一遍。
        - | 请问您是否方便告诉我订单号？
        - | 是不是地址有变动？方便的话请告诉我新的地址。
        - | 我們先一起弄清楚經過，再看怎麼處理。
        - | 我会把您说的情况和厨房核对，核对清楚后马上告诉您。
        - | 我已經請同事查看當天的記錄，今天 15:58 前給您回電話。
        - | 今天 15:58 前给您回电话。
        - | 我们会在两小时内与您联系。
        - | 您要求退款的事我已经记录，正在请示主管，有结果马上告诉您。
        - | 退款需要总经理批准，批准以后我马上通知您。
        - | 我现在还不能答应给您退款，核实以后再答复您。
        - | 我們無法保證修好的日期，但我會每天告訴您進展。
        - | 我能保证的是我会持续跟进，并按时告诉您进展。
        - | 我理解，我明白，一定认真处理这件事情。
        - | 让您有这样不愉快的感受，我很抱歉。我会把事情弄清楚再给您答复。
        - | 非常抱歉让您久等了，师傅已经在路上。
        - | 抱歉給您帶來不便，我馬上為您安排。
        - | 是不是我们的责任，要等检测结果出来才能确定，我会第一时间告诉您。
        - | 如果是我們的問題，我們會按規定處理，並告訴您結果。
        - | 您有权向任何方面反映。我们会如实说明情况，对外由专人统一答复。
        - | 我很愿意帮您解决问题。请您给我一点时间，我们一件一件说。
        - | 您看这样好吗：我请我的上司一起听您说。
        - | 谢谢您告诉我们，这对我们改进很有帮助。
        - | 感謝您的耐心等候，我們正在核對記錄。
        - | 您说“没有的事”，我记下来了，我会和同事核对。
        - | 您反映服务员态度不好，我会向当班主管核实，今天给您答复。
        - | 我们会努力避免这样的事再发生。
        - | 维修预计需要三天，如果提前有结果，我会马上告诉您。
        - | 我们已经在昨天下午把网络恢复了，您现在可以试一下吗？
        - | 您三天前买的净水器还没有修好，我很抱歉，现在我请主管一起跟进。
        - | 麻烦您先把手机重启一下，再试一次，我在这里等您，好吗？
        - | 请问现在的结果是否达到您的预期？还有什么可以帮您？
        - | 這張照片可以發給我們嗎？我們會放進您的檔案。
        - | 我们先为您换一份餐点好吗？
        - | 您好，我是小林，负责处理您反映的情况。
        - | 我想跟您核对一下价格：套餐一百二十八元，饮料另计，您看对吗？
        - | 我和您核對一下：您是星期三晚上八點入住的，對嗎？
        - | 师傅说明天上午方便，您看可以吗？
        - | 孩子现在怎么样？我们先陪您去看医生，好吗？
        - | 我的权限不够，需要请示经理，四点前我会告诉您结果。
        - | 您的押金条找不到也没关系，我来查当天的登记。
        - | 您先别着急，我们一起想办法。
        - | 這件事我得先問一下主管，再回覆您。
        - | 我们必须先核实情况，才能给您准确的答复。
        - | 非常感谢您的宝贵意见，我已经转给店长。
        - | Could you please send me a photo of the receipt?
        - | Would you mind waiting a moment while I check?
        - | You do not have to pay anything now.
        - | I understand the trouble this has caused you. What can we do for you?
        - | I am sorry that you had such an unpleasant experience. I will find out what happened and then answer you.
        - | I will call you back before 3 pm today.
        - | We will contact you within two hours.
        - | I cannot promise a refund yet, but I will tell you the decision on Friday.
        - | Your refund request is on record and my manager is looking at it.
        - | A refund needs the general manager's approval. I will let you know as soon as I have it.
        - | I would rather not promise anything before the result, and I will keep you informed.
        - | Another department is in charge of this. Shall I give you its number?
        - | I don't know yet, but I will find out and call you.
        - | Let me connect you with the team that handles this.
        - | Thank you for telling us. I will check your account against our records.
        - | It is not yet clear whether it was our mistake; I will tell you what we find.
        - | We will handle this seriously and tell you the progress.
        - | Please take your time, I am listening.
        - | I have asked the kitchen what happened and will come back to you shortly.
        - | You told us that the driver was rude. I will speak with him and call you today.
        - | If you need to leave, I can send the answer by email.
        - | It should take about three days. If there is a result earlier I tell you at once.
        - | The technician is on his way and will be with you around four.
        - | You may raise this with anyone you like. We will state the facts.
        - | May we first replace your meal?
        - | I checked the bill with you in mind: the room was 380, breakfast 60. Is that what you were told?
        - | We are looking into the signal at your address and I will write to you tomorrow.
        - | Would this be all right: I ask my superior to listen together with me.
        - | How is your hand now? Shall we take you to a doctor first?
        - | I see from the record that you called twice. I am taking this over now.
        - | Have you had a chance to restart the router?
        - | We must check the facts first, and I will keep you posted.
        """;
}
