namespace ComplaintBot.Dialogs.Tests.Wording;

/// <summary>
/// Drafts that no rule was written for: they tell how the checker does on words it has not seen. Half of them clean. A miss here is
/// mended by a general rule or not at all.
/// </summary>
public static class HeldOutDrafts
{
    public static IReadOnlyList<LabelledDraft> All { get; } = LabelledDraft.Read("""
        command_tone | 把身份证正反面拍给我，快点，别让后面的人等。
        command_tone | 先去把钱交了，回来再谈维修。
        command_tone | 你而家即刻去櫃枱補交文件，唔好再問。
        command_tone | 講重點，不要浪費大家的時間。
        command_tone | Read the terms, then come back to me.
        command_tone | Take a number and stand in line like the others.
        shirking | 这一块儿我们真插不上手，您得跟发货的那家说。
        shirking | 我一个前台能有什么法子，您跟我说也没用。
        shirking | 售後只管維修，退費的事您要自己去跟門市喬。
        shirking | 呢啲嘢唔關我哋事，你搵返電訊商啦。
        shirking | I only process the form; what happens after that is somebody else's desk.
        shirking | Once it leaves our dock, it's between you and the carrier.
        blame_customer | 要不是一开始报错型号，哪会有后面这些麻烦。
        blame_customer | 您当时签收得那么爽快，现在才说少件。
        blame_customer | 一般人都知道這個不能進水的。
        blame_customer | The label was right there; it only needed to be read.
        blame_customer | Had the parcel been checked at the door, we wouldn't be having this conversation.
        blame_colleague | 夜班那几个人做事毛手毛脚的，我重新给您登记一遍。
        blame_colleague | 不瞒您说，采购部贪便宜才进了这批货，我先给您登记。
        blame_colleague | 櫃枱嗰個新人漏咗寫低，我而家幫你補返。
        blame_colleague | Honestly, the booking team never passes things on, so let me take it from here.
        blame_colleague | Whoever packed this clearly wasn't paying attention; I'll check the stock for you.
        denial | 我们家用的油天天换，跟您拉肚子扯不上关系。
        denial | 这种情况在我们店不存在。
        denial | 呢隻奶粉我哋賣咗十年，點會有事呀。
        denial | Nobody here would have spoken to you like that.
        denial | Our scales are checked every week, so the weight cannot be wrong.
        promise_money | 这几天的电费就当我们请您的，您一分钱不用出。
        promise_money | 您把评价删掉，我这边就返您两百红包。
        promise_money | 差額我會直接刷退回您卡上。
        promise_money | Consider the delivery charge gone.
        promise_money | Dinner next time is our treat.
        promise_result | 这单交到我手上，没有办不成的。
        promise_result | 師傅出馬一定搞掂，你唔使擔心。
        promise_result | 这个投诉我给您打包票，保准有个好结果。
        promise_result | You have my word: this is the last time you'll see that error.
        promise_result | There's no way the bank will turn your claim down.
        promise_date | 您睡一觉，明早起来网就通了。
        promise_date | 这周末您就能用上新锅炉。
        promise_date | 最遲下禮拜三，您的戶口就會解凍。
        promise_date | 聽日朝早十點張枱就會送到府上。
        promise_date | Expect the keys in your hand no later than Thursday noon.
        admission | 说到底是我们这边出的岔子，我现在就去补救。
        admission | 是我們把關不嚴，才讓您吃到這樣的東西，我已通知店長。
        admission | 呢次真係我哋唔啱，我即刻幫你跟。
        admission | The blame sits squarely with us; I'm pulling the file now.
        arguing | 您要这么讲，那咱们就没什么好谈的了。
        arguing | 但是您要知道，同样的价格别家也给不了更好的。
        arguing | 監視器拍得一清二楚，您還要狡辯嗎？
        arguing | With respect, your version doesn't match reality.
        sarcasm | 您这记性，不去参加比赛可惜了。
        sarcasm | 哇，一粒灰塵都要投訴，您家一定是無菌室吧。
        sarcasm | 真羨慕您，有這麼多時間寫這麼長的信。
        sarcasm | Oh, forgive us for not rolling out the red carpet.
        jargon | 已经走 OA 提单了，等二级派发后由 PM 跟进，我下午给您回电话。
        jargon | 您的 case 目前 pending 在 RD，等 patch 出來我再通知您。
        jargon | Per clause 4.2 of the T&C the MRC is prorated; I'll send you the breakdown.
        no_action | 唉，碰上这种事谁都难受，真替您难过。
        no_action | 真係好對唔住，令你咁唔開心。
        no_action | Words can't express how bad we feel about this.
        command_tone promise_money | 你必须先把差评删了，我们再赔您三百块。
        blame_colleague no_action | 对不起，都是司机的错。
        - | 您不必现在付钱，等检查完确认没有问题再说。
        - | 您要先把旧机器带来，还是我们派人去取？
        - | 请把订单号发给我，我来查物流。
        - | 请您到服务台出示一下小票，同事会帮您登记。
        - | 您说“必须今天修好”，我记下来了，正在跟工程部确认时间。
        - | 客人提到前台说过“这不归我们管”，这件事我会和前台主管核实。
        - | 这件事本来由售后负责，我现在就陪您过去，把情况一次说清楚。
        - | 我不敢说不可能，先把那天的录像调出来看一下。
        - | 您问是不是我们的责任，现在还在核实，下午三点前给您回电话。
        - | 赔偿方案还没有批下来，批了我第一时间告诉您。
        - | 我帮您申请退款，经理批不批今天五点前我会告诉您。
        - | 财务说款项周三已经退到您的卡上，您方便查一下吗？
        - | 您放心，我会每天给您打一次电话，直到有结果。
        - | 目前不能保证周五前修好，周四晚上我给您一个准信。
        - | 您没有做错什么，是阀门老化了，师傅会换掉它。
        - | 请问您是在下单之前还是之后看到这个价格的？
        - | 说明书第五页有清洗的方法，需要的话我拍照发给您。
        - | 您一点都没有小题大做，漏电不是小事，我马上请电工过去。
        - | 抱歉让您等了这么久，我先给您倒杯水，再去催一下厨房。
        - | 厨师长说这道菜要现做，大概还要十分钟，您看可以等吗？
        - | 昨天接电话的同事把您的要求记得很清楚，我接着为您处理。
        - | 师傅三点出发，路上可能有点堵，他到之前会给您打电话。
        - | 对不起，我刚才没听清楚，您是说两个包裹都没收到吗？
        - | 如果检测结果说明是质量问题，保修条款里写的是免费更换，我们会照条款办。
        - | 您愿意的话，我们可以一起看一遍监控。
        - | 我理解您觉得我们在推托，换成我也会这么想，所以从现在起您只找我一个人。
        - | 您反映的问题我们不会当作小事，我已经请店长今天看您的来信。
        - | 押金是三百元，收据上写的是退房时结清，我把收据拍给您看。
        - | 您記得很清楚，紀錄也是這樣寫的，我把這段話附在報告裡。
        - | 抱歉，這個月的帳單我還看不到，您方便告訴我是哪一天扣款的嗎？
        - | 退費需要總公司核准，我今天先把申請送出去，結果出來會馬上通知您。
        - | 您不用跑一趟，我把表格寄到您的信箱，簽好回傳就可以。
        - | 我剛剛問過門市，他們說您的包包保管得很好，您什麼時候方便來拿？
        - | 很抱歉讓您不愉快，我會請主管聽過錄音以後再打給您。
        - | 你啱啱講嘅嘢我記低咗，我同經理傾完會即刻打返俾你。
        - | 唔好意思要你等，師傅而家喺途中，佢會先打電話俾你。
        - | 請問你想退款定係換貨？我幫你問下公司可唔可以。
        - | 您可以投訴，這是您的權利；我也會把經過照實寫給主管。
        - | 這不是您的疏忽，標示確實不夠清楚，我已經請同事重新貼過。
        - | 假如真的是我們弄錯了，我們會照規定處理，現在先讓我把單據找出來。
        - | 我不能答應您一定會批准，但會把您的理由完整地寫進去。
        - | 感謝您指出來，我請工程師解釋給您聽，好嗎？
        - | You don't need to do anything yet; I'll call you once I have the report.
        - | You said "nobody cares", and I understand why it felt that way. I have your file open now.
        - | I can't tell you that this will never happen again, but I can tell you what we have changed.
        - | Whether this was our fault is exactly what the inspection will show; I'll read you the result.
        - | The refund isn't mine to approve, so I've asked my manager and will ring you by six.
        - | If she approves it, the money goes back to the card you used.
        - | The courier says your parcel will arrive on Thursday. I will check on it again that morning.
        - | You were charged on Friday and again on Monday. Is that how you remember it?
        - | You must have had a long day; would it be easier if I called you tomorrow?
        - | Please send me the photo when you have a minute.
        - | You needn't have worried about the receipt, we can find the sale by card number.
        - | I'd be upset as well. Could you walk me through what happened at check-in?
        - | My colleague Priya took careful notes, so I can continue from there.
        - | Nobody here has promised you anything yet, and I won't either until the engineer has looked.
        - | That is not an unreasonable thing to ask. I will put it to the director this afternoon.
        - | I'm sorry we kept you waiting. The manager is free now and would like to speak with you.
        - | You can of course take this to the ombudsman; here is the address and my reference number.
        - | I don't want to argue about who said what; may I listen to the recording first?
    """ + LongDrafts.Table);

    /// <summary>Letters that nobody reads to the end, and one that is long enough.</summary>
    private static class LongDrafts
    {
        public const string Table = """

        too_long | 尊敬的客户您好，关于您在本月十二日通过服务热线向我们反映的空调安装问题，我们收到以后非常重视，当天就请区域主管查看了全部记录。根据记录，您在十月二十八日下单，十一月三日第一次预约安装，当天师傅到达以后发现外机支架的位置和图纸不一致，于是和您商量改在六日再次上门。六日的安装从上午十点开始，下午两点结束，结束以后师傅请您试机，试机单上记录的出风温度和噪音都在正常范围里。八日晚上您打电话说室内机有滴水，值班的同事做了记录并在九日转给了安装队，安装队在十日上午和您通了电话，约在十二日上门。十二日上门的师傅看了排水管，认为坡度需要调整，但当时缺少配件。我们已经请仓库把配件准备好，也请区域主管再看一次现场。接下来的安排是：主管先和您通电话，了解您方便的时间，然后和师傅一起上门，看过现场以后再和您说明处理的办法。您对这样的安排有什么想法，请直接告诉我，我会转给主管。
        too_long | Thank you for your letter about your stay with us in the second week of October. I have read it several times and I have spoken with everyone who was on duty during those days, because I wanted to understand what happened before writing to you. As I understand it, you arrived on the Tuesday evening a little after nine, and the room that had been prepared for you was on the fourth floor facing the street. You asked at the desk whether a quieter room was available, and you were told that one would be free on the next day. On the Wednesday you left the hotel early and came back in the late afternoon, and by that time the quieter room had been given to another family who had arrived at noon. The evening manager then showed you two other rooms, one on the second floor next to the lift and one on the sixth floor without a bath. You took the room on the sixth floor, and on the Thursday you mentioned to housekeeping that the shower did not drain. The engineer visited at four o'clock and cleaned the drain, and the note in our log says that the water ran freely afterwards. I would like to hear whether that matches what you remember, and I would be glad to call you at a time that suits you.
        - | 王女士您好，您寄来的三张照片我都看了，第一张里水管接头的位置有一道裂缝，第二张是柜子底部泡水的样子，第三张是楼下邻居家的天花板。我已经把照片转给了工程部，他们想请问两件事：一是您家的总阀在哪里，二是漏水是从哪一天开始的。您方便的时候回复我就可以。工程部的李工下午会给您打电话，约一个您在家的时间上门检查。检查之前，如果水又多起来，请先关上总阀，再打我的电话，我的手机一直开着。
        """;
    }
}
