namespace ComplaintBot.Dialogs.Tests.Wording;

/// <summary>
/// Drafts as clerks of telecoms, hotels, restaurants, banks, schools, hospitals and shops send them in chat and e-mail, written by someone
/// who had seen no rule and no other table.
/// </summary>
public static class Strangers1
{
    public static IReadOnlyList<LabelledDraft> All { get; } = LabelledDraft.Read("""
        command_tone | 您先把身份证正反面拍清楚发来，不发我这边一步也走不了，赶紧的。
        command_tone arguing | 话我已经讲得很明白了，您再纠缠下去也是这个结果，今天之内务必把欠费补齐。
        shirking | 宽带是外包师傅装的，线路上的毛病您得去问他们公司，我们前台就是收个费。
        shirking | 机票是您在第三方平台出的，航空公司这边插不上手，您跟平台去交涉吧。
        shirking no_action | 听到您家又停水了我也挺难受的，不过这归自来水公司，跟我们物业没什么关系。
        blame_customer | 这件羊毛衫缩水，多半是洗的时候没看水洗标吧，一般人都知道不能机洗的。
        blame_customer | 当时合同每一页都是您亲手签的字，自己没细看，现在再来说不知情就说不过去了。
        blame_customer denial | 我们的系统从没出过错，密码要不是您自己告诉了别人，钱怎么会转走。
        blame_colleague | 前天接待您的小刘是新来的，业务不熟，什么都敢答应，您别当真。
        blame_colleague | 说实话仓库那帮人做事一向毛躁，发错货也不是头一回了，我都替他们脸红。
        blame_colleague promise_money | 唉，又是维修组给拖的，他们就那样。这样吧，这次保养的工时费我做主给您全免了。
        denial | 您说汤里有头发，这在我们店是不会发生的，后厨都戴帽子。
        denial | 我们查都不用查，护士不可能用那种口气跟家属讲话。
        promise_money | 您别生气，这晚的房费就不收您的了，另外再送您两张自助早餐券。
        promise_money | 您放心，差价部分肯定一分不少退到您卡里，我说了算。
        promise_result | 您安心回去，这事包在我身上，那个老师一定会被处理的。
        promise_result | 这回换了主板以后绝对不会再死机了，您就踏实用吧。
        promise_date | 师傅周三上午之前准能把漏水的地方补好，您不用再操心。
        promise_date | 退货款最迟后天中午就到您账上，您看一下短信就行。
        admission no_action | 这次延误归根到底是我们调度没做好，责任在我们这边，给您赔不是了。
        admission promise_money | 确实是我们把您的行李弄丢的，箱子和里面的东西我们照原价赔给您。
        arguing | 您这么说就不讲道理了，明明第一次打电话的时候您自己同意换套餐的，现在又反过来怪我们。
        sarcasm | 您一个月打二十通电话，我们客服部都快成您家专线了，真是荣幸。
        sarcasm arguing | 那照您这么讲，全天下的银行都是骗子，就您一个人是明白人喽？
        jargon | 您的ONU光衰超过-27dBm，OLT侧LOS告警，需要做二次熔纤再下发业务数据。
        jargon | 这笔交易走的是快捷通道，T+1清算后做冲正，ARN号要等收单行回执才能核销。
        no_action | 看到您的留言，心里很不是滋味，给您带来这么糟糕的入住体验，真的非常抱歉。
        no_action | 孩子在学校受了委屈，做家长的心情我们完全体会，深表歉意。
        promise_date jargon | 工单已经转给二线NOC做割接，今晚十二点前您的网就恢复了。
        too_long | 尊敬的业主您好，关于您前几天反映的地下车库渗水问题，我们物业服务中心收到以后十分重视，第一时间安排了工程部的同事到现场查看，经过初步的了解，地下车库东侧三号坡道附近的顶板有一处渗水点，面积大约有两个平方米，旁边的墙面也有返潮的痕迹，您的车位正好在这个位置的下方，所以雨天的时候会有水滴落到车身上，给您的出行和用车带来了诸多不便，我们对此深感抱歉。另外您提到的照明问题，我们也一并做了检查，发现有四盏灯的灯管老化，亮度不够，已经列入了本周更换的清单。关于渗水点的处理，因为涉及到顶板上方的绿化带和防水层，需要先请原施工单位到场勘察，再由他们出具一份维修方案，方案出来以后我们会在小区公告栏进行公示，征求各位业主的意见，然后再安排施工。在这段时间里，我们可以先为您协调一个临时车位，位置在西侧的一号区域，离电梯口也比较近，您看是否方便。如果您同意，我请保安队的同事今天下午跟您联系，把车位的位置指给您看。
        - | 您反映的重复扣款我已经记下来了，麻烦您方便时把扣款短信截图发给我，我下午四点前给您回个电话说说核对的情况。
        - | 很抱歉让您白跑一趟。按规定补办手机卡要本人带身份证，主要是怕别人冒用您的号码，您看明天哪个时间段方便，我帮您先预约好。
        - | 我理解您希望全额退票，不过这张是特价票，规则里退票手续费要收，我帮您再看看能不能改签，改签是不收费的。
        - | 师傅已经到小区了，正在查是哪一段线路的问题，晚上八点前我把进展告诉您。
        - | 您提到上次接待的同事说可以退，这一点我会找他核实清楚，再给您一个准确的答复。
        - | 如果检测出来是质量问题，我们会按三包规定给您换新；如果不是，也会把检测报告给您看，请您放心。
        - | 退款我做不了主，已经帮您提交申请，经理审核之后我第一时间告诉您结果。
        - | 您说菜里吃出了异物，我马上请店长过来看看，您先别动那盘菜，我们好留样查原因，您身体有没有不舒服？
        - | 跟您核对一下，系统显示入住日期是3月5日，您这边记的是6日，可能是登记时有出入，我请前台把登记单发给您一起看看。
        - | 请问您是不是在外地使用过流量？如果是，我可以把明细一条一条跟您对一遍。
        command_tone | 你即刻交返張收據正本過嚟，冇單就唔好再搵我。
        command_tone blame_customer | 下次填表麻煩睇清楚啲先好交，漏咗簽名係你自己嘅事，而家返去重填。
        shirking | 呢部機係代理入嘅貨，壞咗你應該直接搵代理，舖頭幫唔到你手。
        shirking | 上次應承你嗰位同事已經離職，佢講過啲咩我哋無從負責。
        blame_customer sarcasm | 咁大個「小心地滑」牌都睇唔到，你對眼真係用嚟裝飾㗎。
        blame_colleague admission | 係我哋出錯單，地勤嗰邊手腳慢過人，累到你上唔到機。
        denial | 本行職員絕無可能向客人披露戶口資料，你所講嘅情況根本不存在。
        promise_money | 今餐我請，單就唔使畀啦，下次嚟再送多樽紅酒畀你。
        promise_result blame_colleague | 我同你搞掂佢，一定幫你爭取到退足，之前跟開你單嗰個同事實在太求其。
        promise_date | 你部車星期五收工前實整好攞得返，唔使擔心。
        admission no_action | 藥房配錯藥畀你，我哋難辭其咎，對此致以萬分歉意。
        sarcasm | 嘩，五分鐘都等唔到，好急喎，真係唔好意思囉。
        - | 多謝你話畀我哋知。我已經叫咗工程部同事上嚟睇冷氣，大約十五分鐘內會到，你想唔想先轉去隔籬間房坐低？
        - | 我明白你想即刻攞返筆錢，不過退款要等經理批，我今日六點前會打電話同你交代進度。
        - | 麻煩你得閒嘅時候影低張保養卡傳畀我，我好幫你查返係咪仲喺保養期內。
        - | 閣下來函提及職員態度欠佳，本院十分關注，已交由病人聯絡主任跟進，並會於三個工作天內致電閣下匯報進展。
        - | 你話啲餸凍咗，真係唔好意思，我即刻攞返入廚房同你再整過，要唔要先上碗熱湯？
        - | 如果查到係我哋嘅機器入錯數，多收嘅錢會退返畀你；而家我哋等緊銀行嘅對數紀錄。
        - | 呢個優惠上月底完咗，未能再幫你套用，好抱歉。我睇過你嘅用量，有另一個月費平二十蚊嘅計劃，你有冇興趣了解下？
        - | 你係咪記得當日邊位同事接待你？唔記得都唔緊要，我可以查返當值表。
        command_tone | 請您務必配合，資料沒補齊之前不用再打來了，我們不會受理。
        shirking arguing | 這是原廠的設計，經銷商只負責賣，您跟我吵再久也沒有用。
        blame_customer | 您如果當初有照說明書操作，今天機器就不會燒掉了，這一點還請您自行檢討。
        blame_customer denial | 商品出貨時都是完好的，本公司不會有這種瑕疵，應該是您收到後自己摔到的。
        blame_colleague | 那個工讀生真的很天兵，我們店裡的人都拿他沒辦法，請您多包涵。
        denial command_tone | 我們的餐點沒有食安問題，這點毋庸置疑，請停止在網路上散布。
        promise_money promise_date | 這筆手續費我直接幫您免掉，錢下週一就會回到您的信用卡。
        promise_result | 您放心，這件客訴我一定會讓您滿意，保證幫您換到海景房。
        admission | 這次班機取消沒有通知到您，完全是我們的疏失，我們坦承有錯。
        sarcasm arguing | 您對法律這麼熟，要不要乾脆來當我們的法務呢？條款寫的就是這樣，您不認也沒辦法。
        jargon | 您的案件目前卡在 L2 的 pending queue，RMA 單 approve 之後才能 release，SLA 是 5WD。
        no_action jargon | 對於您的 APN profile 無法 provision 導致 PDP context 失敗，我們感到非常遺憾。
        - | 謝謝您耐心說明，我會把您的意見轉給主管，最慢明天下午會由我本人回電向您報告進度。
        - | 很抱歉讓您久等了。因為訂單已經出貨，沒辦法直接取消，收到後您可以不拆封，我們再安排宅配去收，好嗎？
        - | 您說專員當時承諾可以打八折，我這邊需要調錄音確認，方便請您告訴我大概是哪一天通話的嗎？
        - | 孩子在遊樂區跌倒，您一定很擔心。我先請護理師過去看看，監視器畫面也會請主任一起調閱。
        - | 依規定貴重物品需要出示證件才能領取，這是為了保護您的東西，造成不便請您見諒，駕照或健保卡都可以。
        - | 若檢驗結果確認是食材的問題，公司會依規定處理賠償事宜，目前還在等衛生單位的報告。
        - | 這部分跟您說明一下，帳單上的 299 元是上個月加購的影音服務，不是系統多收的，如果您不需要，我現在就可以幫您取消。
        - | 我沒有權限直接答應補償，不過我可以幫您把申請送上去，有消息馬上跟您聯絡。
        command_tone | You need to stop calling the branch. Bring the original statement in person by Thursday or the file will be closed.
        command_tone | Read the terms again carefully before you write back, and don't send another e-mail until you have.
        shirking | The courier had it when it went missing, so that would be one to raise with them; there isn't anything we do at our end.
        shirking no_action | I'm sorry to hear about the delay. Air traffic control decides these things, it really isn't an airline matter.
        blame_customer | Most guests manage to work the safe without breaking it, so I can only assume the instructions weren't followed.
        blame_customer | Had you mentioned the nut allergy when you ordered, none of this would have come about.
        blame_customer sarcasm | Funny how the phone only stopped working after it went for a swim in your sink.
        blame_colleague | Between you and me, the night team never write anything down, so this sort of mess is what we all get used to.
        blame_colleague promise_result | My colleague should have known better than to tell you that. I'll make sure you get the upgrade, no question about it.
        denial | There is simply no way our kitchen served undercooked chicken; that is not something that happens here.
        denial arguing | With respect, that's not what took place. You were told twice about the fee and you agreed to it, whatever you say now.
        promise_money | Don't worry about tonight's bill, it's all taken care of, and the next dinner is on the house too.
        promise_money admission | We dropped the ball on your booking and we're at fault here, so you'll be getting every penny back.
        promise_result | You have my word the pupil involved will be excluded.
        promise_result | Rest assured this will never happen again and your claim is going to go through.
        promise_date | The replacement boiler part goes in on Friday and your heating will be back by the weekend, guaranteed.
        promise_date jargon | We've raised a P2 INC with the NOC, the DSLAM line card gets RMA'd tonight and you'll be in sync by 6am tomorrow.
        admission no_action | The mix-up with your prescription was our error, plain and simple, and I can't apologise enough.
        sarcasm | Well, congratulations, you've managed to find the one room in the hotel that isn't good enough for you.
        too_long no_action | Dear Mrs Holloway, thank you for taking the time to write to us about your recent stay, and please let me begin by saying how very sorry I was to read about it. I have been with this hotel for more than eleven years and I know how much a weekend away can mean, particularly when it has been planned for so long and when so many members of the family are travelling together from different parts of the country. I can only imagine how disappointing it must have been to arrive after such a long drive in the rain and to find that the rooms were not next to one another, that the lift was out of service, and that the restaurant was already closed for the evening. You describe the corridor as cold and the lighting as dim, and I was sad to read that, because so many of our visitors tell us how much they enjoy the warmth of the old building. I was also sorry to hear that breakfast felt rushed and that your mother could not sit near the window as she had hoped to. None of this is the experience that any of us would wish for a family celebrating an eightieth birthday, and it pains me to think of it. Once again, please accept my heartfelt apologies for everything that you and your family went through.
        - | I'm sorry the part didn't arrive. I've asked the warehouse to trace it and I'll call you by 3pm today with what they tell me.
        - | I can't refund a non-refundable fare, I'm afraid. What I can do is move you to another flight at no change fee; shall I look at Saturday for you?
        - | Could you please send me a photo of the label when you have a minute? It helps me check which batch it came from.
        - | If the inspection shows a manufacturing fault, the repair will be free under the warranty. I'll write to you as soon as we have the report.
        - | You mentioned the receptionist told you it was your fault. I'm sorry you were spoken to like that; I'm raising it with the duty manager now.
        - | I don't have the authority to offer compensation myself, but I've put your request to my manager and will let you know what she decides.
        - | Our records show the booking was made for the 14th rather than the 15th. It may be a slip somewhere, so I'm attaching the confirmation and we can go through it together.
        - | The bank has to see two forms of identification before changing an address. It's there to protect your account. Any branch can do it, and I can book you a slot.
        - | Was the phone near any water before it stopped? I only ask because it tells the engineer where to look first.
        - | I understand how upsetting it was to see Jamie hurt. The head of year is speaking to everyone who was there and I will ring you tomorrow afternoon to tell you what we know.
        - | 您家的暖气还没热，我已经联系热力公司一起查，查到原因我先跟您说，您家里有老人的话我们先送两台电暖器过来用。
        - | 不好意思，这个价格是会员价，普通顾客享受不了，您现在办会员免费，办完这单就可以按会员价结。
        - | 您的心情我很理解，换成是我也会着急。现在我先帮您把卡冻结，再陪您一步步报案，好吗？
        - | 关于赔偿的数额，需要等定损员看完车以后再谈，我现在还不能答应您什么，请您谅解。
        - | Sorry about the cold food. Let me take it back and get you a fresh plate, and I'll let the chef know.
        - | We haven't been able to confirm what caused the leak yet. A plumber is coming at ten tomorrow to look, and I'll send you his findings.
        - | Please don't feel you have to do anything further tonight; I have everything I need and will be in touch.
        - | I'm not able to promise a date for the repair, as the part comes from abroad. I'll update you every Friday until it's done.
        no_action | We truly understand how frustrating the past fortnight has been for you and we regret the upset caused.
        arguing | I've already explained this three times and I'm not going to go round in circles; you're simply wrong about the date.
        """);
}
