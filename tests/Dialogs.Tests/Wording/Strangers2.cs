namespace ComplaintBot.Dialogs.Tests.Wording;

/// <summary>
/// A second set of drafts by the same stranger: insurers, gyms, couriers, clinics, landlords, theme parks and others that the first set
/// left out, labelled before any rule was seen.
/// </summary>
public static class Strangers2
{
    public static IReadOnlyList<LabelledDraft> All { get; } = LabelledDraft.Read("""
        command_tone | 理赔材料一样都不能少，缺了自己补去，别指望我给您通融。
        command_tone | 你现在马上从教练车上下来，话别那么多，让你干嘛就干嘛。
        shirking | 快递放驿站之后就归驿站了，丢没丢我们网点不清楚，您自己去驿站翻翻。
        shirking | 课程是老师安排的，退费是财务定的，我一个顾问说什么都不算，您另找人问。
        blame_customer | 护肤品过敏这种事，说白了还是您自己皮肤底子差，又不肯先做测试。
        blame_customer | 要是您早十分钟到集合点，大巴也不至于把您落下，这怨不得旅行社。
        blame_customer sarcasm | 沙发又不是蹦床，您家孩子这么蹦，它还能挺两年已经很给面子了。
        blame_colleague | 前一位客服压根没弄懂您的意思就乱答复，他那个水平我们内部也清楚。
        blame_colleague admission | 都怪搬家队那两个临时工不上心，柜子磕坏这个错我们认。
        denial | 我们的药都是正规渠道进的，您说的变质根本站不住脚，不存在的事。
        denial arguing | 司机说没有拒载，那就是没有拒载，您再怎么强调也改变不了事实。
        promise_money | 实在过意不去，这个季度的物业费给您打八折，我现在就给您改。
        promise_money promise_date | 底片丢了我们赔您两千，周五之前打到您微信里。
        promise_result | 申诉的事交给我，您的账号百分之百能解封。
        promise_result | 这次清洗之后油烟机肯定跟新的一样，再不会漏油了。
        promise_date | 您的热水器配件二十号准到，到了当天就给您装好。
        promise_date | 不出三天，这笔保险金就能批下来。
        admission | 您孩子午睡时摔着，是我们老师看护不到位，园里要负全部责任。
        admission no_action | 煤气表读错了，是抄表的时候我们疏忽，实在惭愧。
        arguing | 不是我说您，法律哪条写了迟到半小时就要退票钱？您倒是拿出来给我看看。
        arguing | 您说的那是您的理解，合同不是这么写的，您别总是断章取义。
        sarcasm | 您要求这么高，建议您直接去五星级酒店点外卖，我们小店伺候不起。
        sarcasm | 真厉害，买了三年的冰箱您也能想起来退，佩服佩服。
        jargon | 您的保单属于犹豫期外退保，按现金价值扣除趸缴手续费后做批单，走核心系统LC流程。
        jargon | 主控板EEPROM掉参，E6报通讯故障，需要重新烧录固件。
        no_action | 电影放到一半断电，扫了您和家人的兴，我们感到非常内疚。
        no_action | 您说的我都听到了，换谁都会生气，真是对不住。
        - | 您的心情我理解，理赔需要住院小结和发票，您方便的时候拍照发我就行，缺哪样我再跟您说。
        - | 驿站那边我已经打电话问了，他们正在翻监控，下午五点前我给您回信。
        - | 退费的比例要看剩余课时，我先帮您把课时核一遍，财务算好以后我把明细发给您。
        - | 刚用新的护肤品有点泛红，建议您先停用，拍张照片发我，我请皮肤顾问帮您看看。
        - | 您没赶上大巴一定很着急，我已经联系下一班车，还有两个空位，您看要不要先上这辆？
        - | 按照景区规定，开场以后不能退票，这点很抱歉。我帮您问问能不能改到明天的场次。
        - | 您说司机拒载，我们会调行车记录来核实，核实清楚之前我不好下结论，请您谅解。
        - | 能不能解封要看审核结果，我没办法替您打包票，但申诉材料我可以帮您一起准备。
        - | 配件厂家说大概二十号到货，日子还不能确定，一有消息我就告诉您。
        - | 刚才老师已经带孩子去校医那里看过了，膝盖擦破一点皮，我们正在看监控弄清经过，您要不要现在过来看看？
        - | 您放心，钥匙已经交给保安保管，您回来凭证件领取就可以了。
        - | 如果确实是抄错了表，多交的部分会退给您，我先请抄表员明天上午上门复核。
        command_tone | 唔該你講嘢大聲啲清楚啲，一次過講晒佢，我哋好多客等緊。
        shirking no_action | 你隻狗喺美容店唔舒服我都唔想㗎，不過獸醫診所嗰邊先負責，我哋管唔到。
        blame_customer | 你自己揀嘅位，自己撳咗確認，而家先話睇唔到個台，怪得邊個。
        blame_colleague | 夜更嗰位師兄做嘢成日甩漏，我哋都執佢手尾執到怕。
        denial | 我哋啲健身器材日日檢查，冇可能會鬆脫，你講嘅嘢唔成立。
        promise_money | 為表歉意，月費我哋會豁免三個月，仲會送返兩堂私教畀閣下。
        promise_result | 你放心，今次實賠到，保險公司實批㗎。
        promise_date | 張地氈聽日下晝三點前會洗好送返到府上。
        arguing | 我哋條款白紙黑字寫住，你鍾意投訴就投訴啦，結果都係一樣。
        sarcasm | 阿姐，你出街都帶埋把尺度住啲餸幾大碟㗎？真係有心機。
        admission | 今次是本診所登記出錯，令閣下錯過覆診，本診所責無旁貸。
        jargon | 你個 case 要等 UW 批咗 endorsement，再由 claims 出 DV，先可以 settle。
        - | 唔好意思，要你等咗咁耐。我而家幫你打去速遞查件貨去咗邊，五分鐘後覆你。
        - | 我明白月費扣咗兩次你會好嬲，我已經開咗個案畀會計部，查到之後會即時話你知。
        - | 麻煩閣下提供保單號碼及事發日期，以便我們翻查紀錄，謝謝。
        - | 退唔退到錢要睇總公司點決定，我會幫你將情況寫清楚遞上去。
        - | 隻狗返到屋企仲有冇嘔？如果有，我可以即刻陪你去睇獸醫。
        - | 根據合約，提早解約需要繳付手續費；如果你係因為搬屋，可以交返地址證明，我幫你申請豁免睇下得唔得。
        - | 有同事話你知可以免費換，呢點我要同佢核實先，今晚八點前會打畀你。
        - | 你有冇喺洗衫之前影過相？如果有就最好，方便我哋對返係邊度整花。
        command_tone | 麻煩看清楚公告再來問，該附的文件附齊，不要一直私訊小編。
        shirking | 這個要看房東的意思，我們平台只是媒合，不介入租賃糾紛喔。
        blame_customer | 課程期限當初都有告知，您自己一直拖著不上，過期了也只能自己承擔。
        blame_customer arguing | 您要這樣想我也沒辦法，但事實就是您沒有把瓦斯關好，不是我們的錶有問題。
        blame_colleague | 不好意思，上一班的藥師比較粗心，常常這樣，我會念他。
        denial | 我們司機都受過訓練，不會有甩門罵人的情形，您的指控並非事實。
        promise_money promise_result | 運費我們全額吸收，退款也一定會過，請您放一百二十個心。
        promise_date | 最晚這個月底您的冷氣就會修好，到時候一定涼。
        admission | 這次婚紗照的檔案毀損，問題出在我們，我們責任無可推卸。
        sarcasm | 哇，您連發票都沒留就要退，真是好大的勇氣呢。
        jargon | 這是 race condition 造成的，RD 已 hotfix 並 rollback，請清 cache 後重新 OAuth。
        no_action | 讓您和毛孩受驚了，我們心疼不已，謹此致上最深的歉意。
        - | 您好，已經幫您查到包裹在轉運中心，最慢今晚九點前跟您更新進度。
        - | 課程到期沒辦法展延，真的很抱歉；不過您剩下的堂數可以轉讓給朋友，需要我幫您辦嗎？
        - | 瓦斯錶我們請技師後天去校驗，校驗結果會當場給您看。
        - | 您的指教我們收到了，當天值班的藥師是誰我會先確認，再由店長親自跟您說明。
        - | 請問您方便提供發票號碼嗎？沒有也沒關係，給我手機末三碼我幫您查。
        - | 如果審核通過，款項會退回原卡；審核要多久我目前沒辦法保證。
        - | 您提到客服說「這是你自己的問題」，聽了一定很不舒服，我會調錄音了解。
        - | 依照租約，提前退租要付一個月租金，我知道這對您負擔不小，我幫您跟房東談談看。
        command_tone | Send the forms today. No forms, no claim, and please don't chase us.
        shirking | Deposits sit with the scheme, so I'd suggest taking that up with them. The agency just does viewings.
        shirking | I'm only the receptionist; treatment complaints are the dentist's problem.
        blame_customer | The parcel was left where your instructions said, so perhaps next time think twice about choosing the porch.
        blame_customer | This wouldn't have arisen if the machine had been used the way the induction showed you.
        blame_colleague | Whoever took your call last week clearly hadn't a clue, and frankly that's typical of the evening shift.
        denial | Our drivers don't throw parcels. It didn't happen.
        denial no_action | I'm sorry you feel that way, but no member of our nursery staff would ever shout at a child.
        promise_money | As a gesture of goodwill we'll be knocking three months off your membership.
        promise_money | I'll see to it that the full cost of the crown is reimbursed to you.
        promise_result | We'll get your deposit back for you, you can bank on it.
        promise_result promise_date | I guarantee the claim will be approved, and the payout will land by the 30th.
        promise_date | The pothole will be filled no later than Tuesday.
        admission | We got this badly wrong: our technician wired the panel incorrectly and the damage is down to us.
        arguing | I'm afraid you're missing the point. It's in black and white, and no amount of complaining changes that.
        sarcasm | Sure, because everybody checks their tickets three weeks after the show. How very organised of you.
        sarcasm command_tone | Next time try reading the sign; it does wonders. Now move your car.
        jargon | The webhook is 502ing behind the ALB because the JWT's kid isn't in the JWKS; flush the CDN and retry with an idempotency key.
        no_action | What an awful day that must have been for the children. We're all so very sorry.
        - | I'm sorry about the missing parcel. I've opened a trace with the driver and will ring you before noon with an update.
        - | The deposit is held by the scheme, and I can help you fill in their form. Would this afternoon suit you?
        - | Memberships can't be cancelled mid-term, I'm afraid, but I can freeze yours for three months if that helps.
        - | Could you tell me roughly where the parcel was left? I'd like to check it against the driver's photo.
        - | Until the surveyor has reported I can't say who is responsible. He is booked for Monday and I'll call you that evening.
        - | If the crown fails within two years, the practice replaces it without charge. Let's have you in tomorrow so the dentist can look.
        - | You said our guide laughed at you. That isn't how anyone should feel on a day out, and I've asked his supervisor to speak to him and then to you.
        - | I can't guarantee the claim will be approved, but I will make sure the assessor sees everything you've sent.
        - | The invoice is right, though I can see why it looks odd: it covers thirteen weeks rather than twelve. I've attached a breakdown.
        - | Nobody is blaming you for the fall. I just need a few details for the accident book, whenever you feel up to it.
        """);
}
