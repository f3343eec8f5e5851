using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Dialogs.Tests.Wording;

/// <summary>A draft and what must be marked in it under the default rules.</summary>
public sealed record LabelledDraft(string Text, IReadOnlySet<FindingKind> Kinds)
{
    /// <summary>Reads lines of the form <c>kind kind | draft</c>; a dash stands for no kind.</summary>
    public static IReadOnlyList<LabelledDraft> Read(string table) =>
    [
        .. from line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           let bar = line.IndexOf('|', StringComparison.Ordinal)
           let kinds = line[..bar].Trim()
           select new LabelledDraft(line[(bar + 1)..].Trim(), kinds is "-" ? new HashSet<FindingKind>() : kinds.Split(' ').Select(FindingKindNames.Parse).ToHashSet()),
    ];
}

/// <summary>Drafts as staff of shops, hotels, networks and insurers write them, in the usual words: more than a third of them clean.</summary>
public static class Drafts
{
    public static IReadOnlyList<LabelledDraft> All { get; } =
    [
        .. LabelledDraft.Read(Table),
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
        command_tone | 麻烦搞清楚状况，您必须本人到柜台办理。
        command_tone | 請你馬上把房卡交回來。
        command_tone | 您一定要先付清尾款，我们才发货。
        command_tone | 没有小票就不能退换，您得拿小票来。
        command_tone | 别催了，轮到您自然会叫。
        command_tone | 你等着，我叫经理。
        command_tone | 到那边排队去。
        command_tone | You need to fill in this form first.
        command_tone | You'll have to wait like everybody else.
        command_tone | Don't call again, we will contact you.
        command_tone | Bring your receipt to the counter.
        command_tone | You are required to pay a deposit before the inspection.
        shirking | 这事您得去找销售，跟售后没关系。
        shirking | 這不是我們部門負責的。
        shirking | 我只负责接电话，别的我不懂。
        shirking | 这个问题我们解决不了，您找厂家吧。
        shirking | 那是物流的責任，跟我們店沒有關係。
        shirking | 系统显示就是这样，我也改不了。
        shirking | 我们也没法，您自己看着办吧。
        shirking | 您应该去问前台，不要问我。
        shirking | 这不在我的职责范围内。
        shirking | I can't help you with that.
        shirking | That's handled by another team, so call them.
        shirking | It's the airline's problem, not ours.
        shirking | There's nothing we can do about it.
        shirking | You'll need to take that up with the manufacturer.
        shirking | I only work here, I don't make the rules.
        blame_customer | 如果您早点说，就不会这样了。
        blame_customer | 这都是您自己造成的。
        blame_customer | 說明書寫得清清楚楚，您沒看而已。
        blame_customer denial | 是您操作有误，机器没有问题的。
        blame_customer | 您自己把水洒进去的，怪不了别人。
        blame_customer | 还不是因为您没关阀门。
        blame_customer | If you had read the manual, this would not have happened.
        blame_customer | You didn't follow the instructions.
        blame_customer | You caused the damage yourself.
        blame_customer | Maybe you misheard what we said, you always forget.
        blame_colleague | 不好意思，新来的小王不懂规矩，我已经重新给您登记了。
        blame_colleague | 那是前台没有通知我们，我马上补办。
        blame_colleague | 我们仓库的人总是出错，我帮您再查一下。
        blame_colleague | 是上一班的同事沒交接好，我現在幫您查。
        blame_colleague | 师傅技术不行，我给您另外安排一位。
        blame_colleague | Our driver is always late, I will call him.
        blame_colleague | The sales team gave you the wrong information, I'll correct it now.
        blame_colleague | My coworker was careless, so I am redoing it.
        denial | 我们店不可能卖假货。
        denial | 根本没有这回事。
        denial | 我們從來不會用過期的食材。
        denial | 不会的，我们的菜都是洗干净的。
        denial | 我们的系统不会出错。
        denial | Our records are never wrong.
        denial | We would never do that.
        denial | That simply didn't happen.
        promise_money | 您放心，我们会全额赔付。
        promise_money | 多收的钱我们马上退。
        promise_money | 这次的房费给您打八折。
        promise_money | 可以帮您免掉这个月的月租。
        promise_money | 我們補償您兩張餐券。
        promise_money | 我给您申请到了，赔您五百块。
        promise_money | 我们可以给您退一赔三。
        promise_money | We'll refund every cent.
        promise_money | I will waive the fee for you.
        promise_money | You'll be compensated for your loss.
        promise_money | We can replace the phone for free.
        promise_money | I'll take 50 dollars off your bill.
        promise_money | Your money will be refunded.
        promise_date | 下周一之前给您换好。
        promise_money promise_date | 钱明天就到账，全额退给您。
        promise_date | 两个小时内修复网络。
        promise_date | 這個月底一定完工，完成驗收。
        promise_date | 师傅今天一定能修好。
        promise_date | It'll be fixed by 5 pm.
        promise_date | Your parcel will arrive on Friday.
        promise_date | We guarantee delivery within two days.
        promise_result | 我向您保证绝对不会再出现这种问题。
        promise_result | 您放心，一定让您满意。
        promise_result | 我打包票能修好。
        promise_result | 這個問題百分之百能解決。
        promise_result | 保證以後不再發生。
        promise_result | I assure you this won't happen again.
        promise_result | You will definitely get approved.
        promise_result | We'll make sure you are 100% satisfied.
        admission | 确实是我们工作没做到位，我马上安排整改。
        admission | 都怪我们，我现在就给您处理。
        admission | 是我的錯，我馬上改單。
        admission | 我们愿意承担全部责任，请问您方便见面吗？
        admission | This is entirely our fault. I am calling the manager now.
        admission | I'm sorry, we got it wrong. Let me fix the booking.
        admission | We accept full responsibility. How can we help?
        arguing | 您先听我把话说完，您这样讲没有道理。
        arguing | 我都說了多少次了，您怎麼聽不懂。
        arguing | 有本事您去告我们啊。
        arguing | 爱信不信。
        arguing | 您别不讲理。
        arguing | I already told you it's closed.
        arguing | That's not what happened and you know it.
        arguing | If you keep shouting I'll hang up.
        arguing | Fine, sue us.
        sarcasm | 哟，您可真是贵人多忘事。
        sarcasm | 您要求这么高，干脆自己开店好了。
        sarcasm | 那真是委屈您了呢。
        sarcasm | 哈哈，这也值得投诉？
        sarcasm | Wow, what a tragedy.
        sarcasm | Congratulations, you found a hair.
        sarcasm | I'm sorry we can't read your mind.
        jargon | 您的报障已转二线，SLA 是四小时，我们会联系您。
        jargon | 我这边已经给您派单了，回单后告诉您。
        jargon | 您的客诉按A级客怨处理，主管会联系您。
        jargon | I've opened a P2 incident and it is with L2 support; I will call you.
        jargon | Your RMA is being processed by our backend team.
        no_action | 对于给您造成的不便，我们深表歉意。
        no_action | 真对不起，让您受委屈了。
        no_action | 我明白您的感受，換作是我也會生氣。
        no_action | I'm really sorry to hear that.
        no_action | I know how frustrating this must be.
        - | 您好，王女士，我是客服小陈。您说的冰箱漏水我已经记下来了，请问是从昨天开始的吗？
        - | 师傅今天下午两点到四点之间有空，您看这个时间方便吗？
        - | 我刚才和仓库核对过，包裹还在杭州，有新的位置我马上发给您。
        - | 谢谢您把照片发过来，我转给质检的同事看，看完给您打电话。
        - | 退款的事我不能自己决定，已经报给经理，四点前给您答复。
        - | 賠償的事要等鑑定結果，我先把流程說明給您聽，可以嗎？
        - | 保险条款第十二条写明了这种情况，我念给您听，好吗？
        - | 您当时有没有留下小票？没有也没关系，我用手机号帮您查。
        - | 如果方便，请把发票拍一张照片给我。
        - | 很抱歉让您跑了两趟，我来替您把剩下的手续办完，您坐着休息就可以。
        - | 检测报告出来了：主板进水。我把照片发给您，我们一起看怎么处理，好吗？
        - | 您投诉的事由我负责到底，我的工号是 3021，电话 6688。
        - | 您提到要找媒体，这是您的权利。我会把事实整理好交给负责人。
        - | 押金一般在退房检查以后处理，我先请同事去房间看一下。
        - | 我們在 12 月 3 日收到您的來信，現在正在調查。
        - | 您孩子的情况我很担心，现在我陪您去医院，好吗？
        - | 我明白您等了很久。前面还有两位，大约十五分钟。
        - | 麻烦您留一个方便接电话的时间。
        - | 您反映的噪音问题我们昨晚去看过，是空调外机，正在联系物业。
        - | 这张账单里有三项，我一项一项跟您对，好吗？
        - | 今天能不能修好我还不敢说，师傅看完我马上告诉您。
        - | 我把您的意见转给厨师长了，他想请教您汤是哪里不合口味。
        - | 已经按您说的改了地址，请您核对。
        - | 上级批准了补发，我下午把单号发给您。
        - | 您不用担心，这次检查不收费。
        - | 需要您签字的地方我用笔标出来了，您有空的时候看一下。
        - | I have noted that you waited for two hours. May I ask which counter it was?
        - | The parcel left Hangzhou this morning. I will send you the tracking link.
        - | My manager decides about refunds; I have asked her and will call you by four.
        - | I can see the two charges on your statement. One is a deposit. Shall I explain it?
        - | Could you tell me when the leak started?
        - | Thank you for the photos. Our engineer is looking at them now.
        - | We cannot say yet when it will be repaired. I will update you every day.
        - | You are right to ask. I will read the clause with you.
        - | I know this is the second time you have had to call. I have your notes in front of me, so you need not repeat anything.
        - | What would be a good time to reach you?
        - | The report shows water inside the phone. I am sending you the pictures so that we can look at them together.
        - | You mentioned going to the press. That is your right, and I will give our facts to the person in charge.
        - | If you have the receipt, please send me a photo; if not, I can look it up by phone number.
        - | I'm afraid the office is closed today, but I have left your request with the team and they will call you on Monday.
        - | The deposit is normally handled after the inspection. I have asked a colleague to look at the room now.
        - | Your claim needs a report from the hospital. Shall I tell you how to get one?
        - | I am sorry for the wait. There are two people before you, about fifteen minutes.
        - | I have corrected the address, please check it.
        - | We take what you say seriously and are investigating.
        command_tone | 身份证和合同都要带齐，少一样都不给办。
        command_tone | 您务必在周五之前把材料交齐，否则作废。
        command_tone | 请配合我们的工作，不要无故拖延，立刻提供账号。
        command_tone | 說話小聲點！
        command_tone | 你不要插嘴，聽我講。
        command_tone | 現在馬上去櫃檯登記。
        command_tone | Send the photos now.
        command_tone | You must not leave before the inspection.
        command_tone | Stop complaining and let me work.
        command_tone | Watch your language.
        shirking | 这个我说了不算。
        shirking | 您的情况不属于我们管，打 12345 吧。
        shirking | 當初又不是我賣給您的。
        shirking | 這個我們不負責。
        shirking | 我們只是代理，出了問題請找原廠。
        shirking no_action | 不好意思，这是总部定的，我也没有权限。
        shirking | I'm not the one who sold it to you.
        shirking | We are not responsible for that.
        shirking | Not our department, sorry, I can't do anything about it.
        shirking | You should speak to the bank instead.
        blame_customer | 要不是您催得那么急，也不会装错。
        blame_customer | 您买之前没问清楚，现在来怪我们。
        blame_customer | 小孩没看好，这怎么能怪店里呢。
        blame_customer | 是您太挑剔了。
        blame_customer | 您要是按說明操作就不會壞。
        blame_customer | 您自己忘記取消訂單了。
        blame_customer | You entered the wrong address.
        blame_customer | You were the one who agreed to the terms.
        blame_customer | If only you had told us earlier.
        blame_colleague | 维修部的人手脚慢，我替您催。
        blame_colleague | 都是小李的错，我已经批评过他了。
        blame_colleague | 前任客服把资料弄丢了，我正在补。
        blame_colleague | 會計算錯了帳，我幫您改。
        blame_colleague | Somebody in billing made a mistake, I will correct it.
        blame_colleague | The previous agent lied to you, but I am checking it now.
        blame_colleague | It's my colleague's fault, let me sort it out.
        denial | 我们绝对没有偷换零件。
        denial | 您吃坏肚子不可能是我们的菜引起的。
        denial | 哪有这回事。
        denial | 我們不可能收兩次錢。
        denial | This can't have come from our kitchen.
        denial | We have never had any such complaint.
        denial | That is absolutely not true.
        promise_money | 没问题，我给您退一半的钱。
        promise_money | 这个费用我帮您减掉。
        promise_money | 下次来给您免费升级套房。
        promise_money | 住院的錢我們來付。
        promise_money | 我們會照價賠給您。
        promise_money | 我可以先把押金還給您。
        promise_money | We are going to reimburse your taxi.
        promise_money | We will cover your medical bills.
        promise_money | I'm giving you a 50 dollar voucher.
        promise_money | You won't have to pay for tonight.
        promise_date | 最晚后天给您装好。
        promise_date | 半小时内菜就能送到。
        promise_date | 您的宽带明早八点前恢复。
        promise_date | 下星期三之前一定寄到您手上。
        promise_date | We'll have it repaired by Monday.
        promise_date | The replacement part will be here in two days and installed on Friday.
        promise_date | Your order will ship tomorrow.
        promise_result | 我担保，绝对给您处理好。
        promise_result | 今后绝不会再有类似的情况。
        promise_result | 我們一定會讓您滿意的。
        promise_result | 您的申请肯定能通过。
        promise_result | We promise to solve your problem.
        promise_result | Trust me, it will be fixed for sure.
        promise_result | I guarantee you'll be happy.
        admission | 是我们疏忽了，我马上补寄材料。
        admission | 我們的確有責任，現在就為您安排。
        admission | 这是我们的失职，我去向主管汇报。
        admission | We were at fault here; I'm sending someone now.
        admission | It was a mistake on our part, let me correct it.
        admission | Our negligence caused this. How can we help?
        arguing | 您不要血口喷人。
        arguing | 我跟您解释过了，您怎么就是不明白呢？
        arguing | 您說話要講證據。
        arguing | 我们没有义务答应您的要求。
        arguing | 你告到哪裡都沒用。
        arguing | You are not making any sense.
        arguing | I've explained this three times already.
        arguing | Prove it.
        sarcasm | 您可真有本事，一点小事闹这么大。
        sarcasm | 好的好的，您是上帝，您说了算。
        sarcasm | 哇，好大的官威喔。
        sarcasm | Oh great, another complaint.
        sarcasm | Sorry we're not perfect like you.
        jargon | 您的件已进入 SOP 流程，POC 会联系您。
        jargon | 这个属于 P1 故障，走升级通道，NOC 会给您回电。
        jargon | We will do an RCA and loop in the stakeholders, and then I will call you.
        no_action | 我们深感抱歉，请您多多包涵。
        no_action | 對不起，對不起，真的非常對不起。
        no_action | Our apologies for any inconvenience caused.
        no_action | That must have been very upsetting for you.
        - | 您慢慢说，我在听。
        - | 需要的材料有两样：身份证和发票。您手边有吗？
        - | 我得先向经理请示，五点前给您回话。
        - | 是我来负责您的事，不用再找别人。
        - | 您问的赔偿标准在合同第八条，我发给您看。
        - | 如果检查下来是零件的问题，保修期内可以免费更换，检查结果我下午告诉您。
        - | 我们的记录显示您是 3 号付的款，我再和财务核对一次。
        - | 您刚才说孩子发烧了，现在多少度？需要我帮您叫车吗？
        - | 這件事我不能馬上答應您，但我會把您的要求一字不漏地報上去。
        - | 謝謝您的體諒，我明天上午再打給您。
        - | 不好意思，剛才電話斷了，我們接著說好嗎？
        - | 您放心，您的资料我们会保密。
        - | 请您放心，我会一直跟到有结果为止。
        - | 我已经在系统里登记了，编号是 C261121-0042。
        - | 您可以打这个电话查进度，也可以直接找我。
        - | 这道菜里有花生，您对花生过敏吗？
        - | 物流显示包裹今天到达杭州，我会继续留意。
        - | 您去年也反映过一次，记录我都看到了，这次我来跟进。
        - | 师傅说零件要从上海调，大概要三天，我每天给您报一次进度。
        - | 退一步说，就算检测没有发现问题，我们也会把报告给您看。
        - | 您说赔偿五千元，我记下了，还有别的要求吗？
        - | 這是您的權利，我尊重您的決定。
        - | 請問您是在哪一家分店買的？
        - | 抱歉，我沒有聽清楚，您能再說一次嗎？
        - | I hear you. Let me write down what happened first.
        - | What happened after you pressed the button?
        - | The contract says thirty days in clause 8; I will send you a copy.
        - | I am not able to decide about compensation, so I have passed your request to the manager.
        - | You do not need to come to the store; I can do this for you by phone.
        - | May I have your order number, please?
        - | Please keep the receipt; we may need it for the inspection.
        - | I've read the notes from your last call, and I'm sorry you have to call again. I will stay with this until it is done.
        - | The driver told me he is ten minutes away.
        - | Your complaint is number C261121-0042. You can use it whenever you write to us.
        - | If the test shows a fault, the warranty covers the repair. I will send you the result.
        - | I understand you want your money back. The decision is with the manager, and I will call you at five.
        - | Could the wrong address have been entered by our system? I am checking that.
        - | Nothing has been decided yet. I will tell you on Friday where we stand.
        - | You asked for a refund of 300. Is that right?
        - | Would you like me to explain how the fee was calculated?
        - | I can't see the second payment yet. Could you tell me the date?
        - | We have not found the parcel yet and are still looking.
        - | 张先生您好，我是售后的小李。您反映的洗衣机漏水问题，我已经登记并转给了维修主管。主管会在两小时内给您打电话，跟您约上门检查的时间。
        - | 李女士，谢谢您把照片发过来。我们已经把样品送去检测，预计三天出结果，出来以后我第一时间告诉您。在这之前您有任何不舒服，请马上联系我，我陪您去医院。
        - | 王先生，让您等了这么久，我很抱歉。我刚才和调度确认过，车子堵在高架上，司机会先给您打电话。您看是继续等，还是我帮您改约明天？
        - | 您好，关于您提出的退款申请，目前还在审批中，审批结果预计明天出来，我会主动联系您。
        - | 陈小姐，您提到合同没有写清楚加价的部分，我把合同第五条拍照发给您，我们一起看一下，好吗？
        - | 您说的情况我都记下来了：昨天晚上八点，三号包厢，汤里有头发。请问我可以保留这份汤吗？
        - | 您放心，您的个人资料只有负责处理的同事能看到。
        - | 我们会认真核实，核实清楚之前不方便下结论，请您理解。我每天下午五点给您打一次电话，告诉您进展。
        - | 非常抱歉给您带来不便。请您把订单号发给我，我马上查一下物流。
        - | 这台机器还在保修期内，检查和维修都不收费用，请您放心。
        - | 如果您觉得我说得不清楚，我请主管跟您解释，好吗？
        - | 您要是方便的话，可以把发票放在前台，我下班前去取。
        - | 我理解您很着急。现在能做的有两件事：第一，我先帮您把网络切到备用线路；第二，师傅到了以后会换掉旧的光猫。您看这样可以吗？
        - | 我们不会让您白跑一趟：您出发前给我打个电话，我先确认柜台有人。
        - | 這份報告我還沒有看完，看完以後再跟您說明，可以嗎？
        - | 林太太，謝謝您的來電。您提到的三件事我都寫下來了，我一件一件回覆您。
        - | 很抱歉聽到您在餐廳有不愉快的經驗。我會把經過問清楚，明天中午以前打電話給您。
        - | 我們已經請師傅過去了，他到之前會先打電話給您。
        - | 您反映的漏水，我們查到是樓上水管接頭鬆了，已經修好，請您再看一下還有沒有滴水。
        - | 這個問題不是您的操作造成的，請放心。我再請工程師看一次。
        - | 您問的保單問題，我把條款一條一條唸給您聽，有不明白的地方隨時打斷我。
        - | 請問您希望我們怎麼處理？我把您的要求報上去。
        - | 您寄回來的鞋子我們收到了，正在檢查，有結果我會告訴您。
        - | Dear Ms Chen, thank you for writing to us. I have read your letter twice and I would like to understand what happened on Friday evening. May I call you tomorrow?
        - | Dear Mr Wong, I am sorry that your stay was not what you hoped for. I have asked the housekeeping supervisor for her notes and will write to you again by Thursday.
        - | Hi Sam, I found your order. It left our warehouse on Monday and the courier shows it in Leeds. I'll check again this afternoon and let you know.
        - | Thank you for waiting. The engineer has looked at the line and found a loose connector outside your house. He has replaced it. Could you check whether your internet works now?
        - | I understand that you are upset, and I would be too. Let me make sure I have it right: you were charged twice on 3 May, and nobody called you back.
        - | Your request for compensation has been passed on to the claims manager. She will contact you within two working days, and I stay your contact.
        - | We do not have the test results yet. As soon as they arrive I will send you a copy.
        - | You can reach me on this number any time before six. If I am not at my desk, my colleague Ann has your notes.
        - | I have spoken to the chef about the soup. He would like to know whether you have any allergies.
        - | If you would like, I can ask my manager to join the call.
        - | The clause says that water damage is not covered. I know this is not the answer you hoped for. Shall I explain how you can ask for a review?
        - | I can't say today whether the refund will be approved, but I can tell you exactly when you will hear from us: Friday at noon.
        - | We appreciate your patience and are doing everything we can to find your suitcase.
        - | Thank you for pointing this out. I have corrected the price on the website.
        - | Would Tuesday or Wednesday suit you better for the technician's visit?
        - | I have booked the technician for Tuesday between nine and eleven. He will call you before he arrives.
        - | I need to ask my supervisor first. May I call you back in twenty minutes?
        - | You mentioned that the waiter forgot your order. I will ask him and the kitchen what happened.
        - | Your feedback matters to us and I have shared it with the store manager.
        - | Please let me know if anything is still unclear.
        - | I completely understand how you feel, and I want to help. May I have the serial number?
        command_tone | 您必须在今天之内把房退掉。
        command_tone | 請勿喧嘩，排隊等候，不得插隊。
        command_tone | 你现在就得把钱付清。
        command_tone | You have to calm down before I can help.
        command_tone | You must show your ID.
        shirking | 这不是我的工作，您换个人问吧。
        shirking | 這個要問總公司，我們門市沒辦法處理。
        shirking | 您打客服热线去吧，我们店里不管这个。
        shirking no_action | Sorry, that's another department's job.
        shirking | I can't help you, please contact the manufacturer.
        blame_customer | 是您没有按说明使用，所以才坏的。
        blame_customer | 這是您自己的問題。
        blame_customer | 您早干什么去了？
        blame_customer | You broke it yourself.
        blame_customer | You didn't read the terms.
        blame_colleague | 是我同事粗心，把您的名字写错了，我现在改过来。
        blame_colleague | 都怪廚房出菜太慢，我去催一下。
        blame_colleague | The waiter was careless, I will bring you a new one.
        denial | 我们的菜绝对不会有问题。
        denial | 不可能，我們每天都消毒。
        denial | That never happened in our store.
        denial | Impossible, our food is always fresh.
        promise_money | 这次我给您全额退款，再送您一张代金券。
        promise_money | 我們會賠您兩千元。
        promise_money | I will refund you 200 dollars.
        promise_money | We'll give you a free night.
        promise_date | 您的问题我们会在三天之内处理完毕。
        promise_date | 後天一定修好。
        promise_date | Your refund issue will be resolved by tomorrow.
        promise_date | We will deliver it on Monday.
        promise_result | 我保证以后绝不会再犯。
        promise_result | 您放心，一定能给您解决。
        promise_result | I promise this will not happen again.
        admission | 这件事确实是我们做得不好，我来处理。
        admission | 這是我們的疏忽，我馬上處理。
        admission | We made an error on your bill and I am correcting it.
        arguing | 您讲点道理好不好？
        arguing | 我刚才不是说了吗？
        arguing | You're wrong, our records say otherwise.
        sarcasm | 您可真厉害，什么都懂。
        sarcasm | Good for you.
        jargon | 您的工单 SLA 还剩两小时，二线会跟进。
        jargon | Your ticket has been escalated to L2, we will update you.
        no_action | 实在对不起，给您造成了困扰。
        no_action | So sorry about that.
        - | 您好，我是前台小周。您的房间空调不制冷，我已经请工程部的同事上去看了，十分钟内到。
        - | 我会把您的话原样告诉经理，他下午三点给您打电话。
        - | 不好意思，我再跟您确认一下：您是要换货还是退货？
        - | 這件事我會負責跟到底，有消息就打給您。
        - | 您看这样行不行：我先把费用明细发给您，您看完我们再谈。
        - | Thank you for your patience. I am still waiting for the report and will write to you tonight.
        - | I'm sorry about the noise last night. Would you like to move to a quieter room?
        - | May I put you on hold for a moment while I look at your order?
        - | I have passed this to Ms Lin, who decides about refunds. She will call you before noon.
        - | You can return the shoes at any store. Would you like me to find the nearest one?
        """;
}
