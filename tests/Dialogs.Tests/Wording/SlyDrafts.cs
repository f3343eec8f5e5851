namespace ComplaintBot.Dialogs.Tests.Wording;

/// <summary>
/// Two hundred drafts by people who mean well, are tired, or are clever: a hundred that hurt or promise without the usual words, and a
/// hundred clean ones that use those very words.
/// </summary>
public static class SlyDrafts
{
    public static IReadOnlyList<LabelledDraft> All { get; } = LabelledDraft.Read("""
        command_tone | 先把差价补上，别的回头再聊。
        command_tone | 话我只说一遍，你记好了。
        command_tone | 想退货就把吊牌留着，少跟我讲道理。
        command_tone | 你過來門市一趟，東西全部帶齊。
        command_tone | 講完未？講完就簽名，唔好阻住後面啲人。
        command_tone | 请你不要再发微信来催，等通知就是了。
        command_tone | Just sign the form and stop asking questions.
        command_tone | Go back to your seat and wait until your name is called.
        command_tone | You will bring the box, the manual and the receipt, all of them.
        shirking | 我就是个跑腿的，定价的事轮不到我说话。
        shirking | 票是在别的平台买的，谁收的钱您找谁要去。
        shirking | 合同是跟开发商签的，我们物业可插不了手。
        shirking | 这单早就移交给分公司了，后面的事与本部无涉。
        shirking | 系統鎖住了，我們門市動不了，您另請高明。
        shirking | 呢件事係總公司決定，我哋前線話唔到事。
        shirking | 貨一出倉就唔關我哋事，你問返速遞公司啦。
        shirking | I'm afraid warranty isn't something this desk deals with, try the website.
        shirking | We just sell them, we don't make them.
        shirking | My hands are tied, that's simply how the system works.
        blame_customer | 说明贴在瓶身上，字也不小，看一眼的事。
        blame_customer | 下单的时候不留神，到头来赖到我们头上。
        blame_customer | 東西是您拍板要的，現在又嫌不合適。
        blame_customer | 自己手滑摔的，总不能算到质量头上吧。
        blame_customer | 你當初貪平，而家先嚟後悔。
        blame_customer | 哪个正常人会把手机放进洗衣机里呢。
        blame_customer | The terms were in front of you when you clicked accept.
        blame_customer | Most people would have noticed the deadline, it was printed in red.
        blame_customer | If you'd kept it upright as instructed, it wouldn't have leaked.
        blame_colleague | 昨晚那位小姑娘刚毕业，啥都不会，我来给您重新办。
        blame_colleague | 别提了，仓库那边一天到晚出岔子，我给您催。
        blame_colleague | 技術部的人拖了三天都不理，我再幫您追。
        blame_colleague | 上一手嗰位同事根本冇跟，我由頭幫你睇過。
        blame_colleague | 老實說，外場新人送錯桌也不是第一次了，我馬上為您重做。
        blame_colleague | 师傅图省事没换垫圈，我让另一位明天过去看看。
        blame_colleague | Between you and me, our dispatch people are hopeless; I'll ring them now.
        blame_colleague | Our junior agent had no clue what he was doing, so I have reopened your case.
        denial | 咱们这儿的肉当天进当天卖，压根不存在变质这一说。
        denial | 监控我都看过，没人碰过您的行李，您一定是搞混了。
        denial | 我们从没收到过您所谓的邮件。
        denial | 咁大間公司點會呃你吖。
        denial | 機器出廠前都驗過三遍，哪會有瑕疵。
        denial | 這絕不會是我們的問題。
        denial | Our drivers don't steal, full stop.
        denial | Nothing like that has ever happened in this hotel.
        denial | It's simply not possible for our meter to be off.
        promise_money | 这箱水果我做主，送您了。
        promise_money | 下个月的会员费就不跟您收了。
        promise_money | 车费发票给我，回头我给您报了。
        promise_money | 您把差评撤了，运费我私下转给您。
        promise_money | 維修費我們吸收，您不用掏一毛錢。
        promise_money | 呢餐唔收你錢，當我哋賠罪。
        promise_money | 兩百塊折價券等等就發到您手機。
        promise_money | We'll eat the cost of the second visit.
        promise_money | I've decided to make your stay complimentary.
        promise_money | Your card will see the full amount come back.
        promise_result | 有我在，这事黄不了。
        promise_result | 您就等着好消息吧，赔案肯定批。
        promise_result | 换上这个零件，再用十年都不会坏。
        promise_result | 我跟您立军令状，以后保准不漏一滴水。
        promise_result | 這次修完保證您用得順順利利。
        promise_result | 包你搞掂，一定有交代。
        promise_result | I give you my word that the noise will be gone for good.
        promise_result | It's as good as done, the board always says yes.
        promise_result | You'll never have trouble with this line again.
        promise_date | 月底前尾款准到您账上。
        promise_date | 今晚十二点以前，数据一条不少给您找回来。
        promise_date | 十五号您肯定能拿到房产证。
        promise_date | 再給我兩天，一定把漏水止住。
        promise_date | 聽日下晝三點前部冷氣實修好。
        promise_date | 週五中午以前新機會送到您府上。
        promise_date | The lift will be running again first thing tomorrow.
        promise_date | You'll have hot water before the weekend.
        promise_date | Give us until Wednesday and the paint will be dry and the job done.
        admission | 这个锅我们背，确实没尽到提醒的义务，马上给您补手续。
        admission | 我方理亏，流程上有漏洞，正在堵。
        admission | 坦白講，是敝店疏於管理，已經請店長過來。
        admission | 今次責任喺我哋度，我即刻同經理講。
        admission | 那天确实是我们算错了钱，我已经让财务核对。
        admission | We are legally liable for the damage and have told our insurer.
        admission | Clearly the error was ours, and I am asking the team to redo the form.
        arguing | 您这话就说得不公道了。
        arguing | 讲道理，同样的东西别的客人怎么都没意见？
        arguing | 白紙黑字在這裡，您還有什麼好說的。
        arguing | 你咁講即係話我哋呃你啫？你有證據先好講。
        arguing | 事实就是事实，您再怎么说也改变不了。
        arguing | Actually, no, you ordered the large one, and I have it in writing.
        arguing | I don't see what you are complaining about.
        sarcasm | 您真是火眼金睛，这么小的划痕都逃不过您。
        sarcasm | 要不我给您磕一个？
        sarcasm | 您老人家消息可真灵通。
        sarcasm | 原來您是專家啊，失敬失敬。
        sarcasm | 咁犀利，不如你嚟做經理啦。
        sarcasm | What a surprise, someone didn't get their upgrade.
        sarcasm | I'm sure the whole company will stop working to look for your umbrella.
        jargon | 您的工单卡在 L3，等割接窗口过了我再联系您。
        jargon | 这边已走特批流程，待 OMS 同步后我联系您。
        jargon | 您這個屬於客訴B件，要等 QC 出 8D 報告才能回覆您。
        jargon | The CPE firmware needs an OTA push; I'll text you when the OSS shows green.
        jargon | Your FNOL is logged under SIU review and I will write to you on Monday.
        no_action | 换了谁都会生气的，真是对不住您。
        no_action | 出了這樣的狀況，我們感到萬分抱歉，敬請海涵。
        no_action | 明白嘅，真係唔好意思。
        no_action | That sounds like an awful start to your holiday, and I'm truly sorry.
        no_action | Please forgive us.
        no_action arguing | 抱歉，可规矩就是规矩，您说再多也一样。
        - | 您不用补差价，系统里的价格我会请财务改过来。
        - | 您要是不方便过来，我可以把表格寄给您，签好寄回就行。
        - | 请您把吊牌留着，检查的时候会用到。
        - | 您先坐一会儿，我去把您的单子找出来。
        - | 我必须跟您说实话：零件还没有到货。
        - | 需要您本人签字的只有这一页，其余的我来填。
        - | 您可以马上打这个电话，也可以等我下午帮您问，看您方便。
        - | 您先别急着付尾款，等验收完再说。
        - | 麻烦您稍等两分钟，我把前面这位的票打出来就来。
        - | 这件事由分公司经办，我已经和那边的周经理通了电话，他今天下午会联系您，我也会盯着。
        - | 定价的事我做不了主，不过我可以把您的意见原样报给总部，周五告诉您回音。
        - | 您问物业管不管这一段，我查了合同，是归我们管的，我来安排。
        - | 不是我经手的单子我也会帮您跟到底。
        - | 我不太懂技术，所以请工程师直接跟您说，好吗？
        - | 合同是开发商签的，我陪您去找他们，今天上午还是下午方便？
        - | 责任归谁，要等鉴定，我不替任何一方下结论，鉴定书一到我就转给您。
        - | 您当时没看到那行小字很正常，它确实印得很小，我会请同事改版。
        - | 请问您下单的时候页面上有没有显示尺寸？
        - | 不是您操作的问题，是阀门老化。
        - | 我不觉得您挑剔，换成我也会问清楚。
        - | 孩子摔伤不是您的错，地面湿滑，我们已经立了警示牌。
        - | 您是自己安装的还是请师傅装的？这样我好准备配件。
        - | 昨晚接待您的小姑娘把您的话记得很详细，我照着继续办。
        - | 仓库今天盘点，出货会慢一些，我每两个小时看一次。
        - | 师傅换了垫圈，试了十分钟没有再漏。
        - | 您提到技术部三天没有回复，我现在就去问是卡在哪里。
        - | 不管是哪个环节出的差错，现在都由我来处理。
        - | 监控我还没看完，看完之前我不会说有还是没有。
        - | 我没有说不可能，只是还需要核对一下批次。
        - | 您收到的和我们记录的不一样，我把两份都发给质检，看是哪里出了差错。
        - | 邮件我们这边没有查到，您方便再发一次吗？
        - | 能不能免运费，我得问主管，十分钟后回您。
        - | 送给您的那张券已经到账了，您看一下有没有收到。
        - | 您上次收到的两百元是退款，不是补偿，我把明细列给您。
        - | 会员费从下个月起怎么收，页面上有说明，我截图给您。
        - | 车费能不能报，要看规定，我先帮您把发票登记上。
        - | 公司批准了给您退运费，我来告诉您怎么领。
        - | 我不能打包票，但会尽全力。
        - | 修完以后会不会再漏，师傅说要观察三天，我到时给您打电话。
        - | 您想要一个确定的结果，我明白，可是现在说“一定”是骗您。
        - | 我们争取让您满意，做得不够的地方请直接告诉我。
        - | 后天上午十点我给您打电话，把进展说一遍。
        - | 周五前我会把检测的进度发给您。
        - | 您希望月底前到账，我记下了，财务那边还没有给日期。
        - | 上次说好十五号的事没有做到，我想先向您说明原因，您现在方便吗？
        - | 数据能不能找回来，工程师今晚会试，明早九点我告诉您情况。
        - | 这个责任该谁担，法务正在看合同，看完会书面答复您。
        - | 如果是我们算错了，会照实更正，我先把小票拿去核对。
        - | 很抱歉让您受惊了，您现在身体怎么样？
        - | 我替您难过，也想帮您做点什么，您最希望先解决哪一件？
        - | 您说得对，这一条写得不清楚，我会提出来修改。
        - | 您不同意这个结论，完全可以申请复核，我把表格发给您。
        - | 您真细心，这个划痕照片里看得很清楚，我转给质检。
        - | 您是这方面的专家，想请教一下，您认为哪里需要改？
        - | 谢谢您这么详细地写下来，我一段一段回复。
        - | 光猫是宽带进门的那个小盒子，麻烦您看一下它的灯是什么颜色。
        - | 我把您的情况记在系统里，换谁接电话都能看到。
        - | 真的很抱歉，我正在给司机打电话，问清楚以后马上回您。
        - | 實在不好意思，讓您空跑一趟，我請同事把東西送到您公司好嗎？
        - | 您不必帶齊所有文件，有身分證就可以了。
        - | 請您先把電源關掉，安全起見不要碰插座。
        - | 請不要擔心，押金單不見了也可以查。
        - | 這題我不會，請工程師接聽，好嗎？
        - | 總公司負責審核，我負責把您的資料一次送齊，有結果馬上通知您。
        - | 門市沒有權限改價，所以我已經請區經理打給您。
        - | 您沒有弄錯，標價牌確實放反了，我已經請人調整。
        - | 您嫌貴我理解，我把每一項怎麼算的列出來給您看。
        - | 外場同事說餐點已經在做了，大約五分鐘。
        - | 如果真的是瑕疵，依照保固可以換新，我先收件檢測。
        - | 退刷要等銀行作業，銀行說是七到十個工作天。
        - | 我沒辦法跟您保證過件，只能把資料準備得完整一點。
        - | 週五中午以前我會回報進度。
        - | 您方便週五在家嗎？師傅想約那天過去看。
        - | 你嘅意見我會轉畀經理，佢今日會覆你。
        - | 唔使急，慢慢講，我聽緊。
        - | 你話速遞員態度差，我會問返當日當值嘅同事。
        - | 唔該你影張相畀我，我同師傅睇下係邊度漏。
        - | 呢張單邊個負責我查緊，四點前打畀你。
        - | 賠唔賠要等保險公司批，我聽日話你知進度。
        - | 多謝你咁有耐性，我已經搵到張單。
        - | You don't have to sign anything today.
        - | You will need the serial number, which is on the back; would you like me to wait?
        - | Please wait for the engineer before switching it on again.
        - | We make these ourselves, so I can ask the workshop directly.
        - | That desk closes at five, but I have taken your papers there myself.
        - | I don't decide on warranty claims, so I have sent yours to Mr Hall and will chase him at noon.
        - | You were right about the deadline; the letter did say the thirtieth.
        - | It's not your fault the box leaked, and you needn't clean it up.
        - | Did the label say anything about the washing temperature?
        - | The junior agent who took your call wrote everything down, so you needn't repeat it.
        - | We have not had a report like this before, so I want to look at it carefully.
        - | I'm not saying it didn't happen; I'd like to see the footage first.
        - | Could the meter be wrong? I have asked for a second reading.
        - | I have no authority to waive the fee, but I've put your case to someone who does.
        - | If the board says yes, you will get the full amount.
        - | I can't give you my word on the outcome, only that I'll ring you at nine.
        - | The water company expects the pipe to be repaired by Friday, and I'll check with them each morning.
        - | I'll have an update for you by the weekend.
        - | Who was liable is for the insurer to say; I have sent them your photos today.
        - | I'm so sorry about your holiday. Would you tell me which flight it was?
        - | I see why you are complaining, and I'd like to help.
    """);
}
