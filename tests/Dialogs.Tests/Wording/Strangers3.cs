namespace ComplaintBot.Dialogs.Tests.Wording;

/// <summary>
/// A third set, written after the rules for the first and as sly as can be: nearly nothing is said outright.
/// </summary>
public static class Strangers3
{
    public static IReadOnlyList<LabelledDraft> All { get; } = LabelledDraft.Read("""
        command_tone | 明早八点带齐三证到二楼，过号作废，我不再另行通知。
        command_tone | 你把语音删了，改发文字，我没那个耐心一条条听。
        shirking | 我们收到货的时候箱子就这样，前面哪个环节出的事谁说得清呢。
        shirking | 这类问题通常由区教育局答复，学校不方便表态。
        blame_customer | 老人家一个人在家，子女也不装个扶手，滑倒了总不能全算养老院的。
        blame_customer | 您点单的时候光顾着看手机，服务员问了两遍辣度您都嗯嗯过去了。
        blame_colleague | 我接手的时候病历写得乱七八糟，前头那位大夫向来如此，我也是硬着头皮收拾。
        blame_colleague | 要我看，还是财务那头卡着不放，他们办事您也知道的，能拖一天是一天。
        denial | 我们这栋楼从建成到现在就没进过老鼠。
        denial | 您家电表走得快？电表都是检定过的，快不了。
        promise_money | 这样，油钱我给您报，再给您加两次洗车，您看成吧。
        promise_money | 坏掉的那箱车厘子您留着吃，钱照样退。
        promise_result | 这个投诉到我手里您就把心放肚子里，没有办不成的。
        promise_result | 换完这块电池，续航跟出厂那天没两样。
        promise_date | 橱柜门板下周四就能挂上，到时候您直接收房。
        promise_date | 您的签证本月二十五号之前一定出签。
        admission | 看了监控，服务员端汤的时候走神，烫到您家老人是我们不对。
        admission | 体检报告拿混了，这个锅我们医院背，没什么可推的。
        arguing | 行，就算您说的都对，那您解释解释为什么签收单上是您的名字？
        arguing | 咱们别绕弯子，您就是不想付这笔钱，对吧。
        sarcasm | 您这哪是来住店的，您这是来巡视的吧。
        sarcasm | 一杯奶茶喝出了品酒师的水平，我们真该给您发聘书。
        jargon | 您这票货清关查验，HS编码归类有异议，要补AEO材料做布控解除。
        no_action | 得知您在景区丢了相机，我们全体同仁都替您惋惜。
        no_action | 让您在寒风里站了一个小时，想想都觉得愧对您。
        - | 您别着急，表走得快不快我们请计量院来检，检的时候您可以在场看。
        - | 楼里有老鼠这件事我已经报给消杀公司，他们明早九点来布点，我到时候陪着一起去您家看看。
        - | 签证出不出得来由使馆决定，我们没法给您打包票，材料我再帮您过一遍。
        - | 老人滑倒后我们第一时间送了医院，现在想请您来一趟，一起看一看当时的监控。
        - | 您说前面那位大夫没讲清楚，我把病历再给您逐条解释一遍，好吗？
        - | 门板还在厂里，哪天能到我不好说死，周五我给您报一次进度。
        - | 油钱能不能报，我得先问过店长，问完马上回您。
        - | 按规定超过七天不能无理由退货，这个我理解您会不舒服，不过如果是质量问题，不受七天限制，您拍张照我帮您看看。
        command_tone | 你企埋一邊等叫名，唔好喺度阻住人。
        shirking | 呢啲嘢我哋分店話唔到事，你寫信去總行啦。
        blame_customer | 張單印到明明白白有效期，係你留到過期先攞出嚟用啫。
        blame_colleague | 收銀嗰個阿姐成日計錯數，街坊都知，你唔好同佢計。
        denial | 我哋啲海鮮日日新鮮到，食壞肚實唔關我哋事，冇呢支歌仔唱。
        promise_money promise_date | 差額星期三之前會過數到你戶口，多出嗰廿蚊當係利息。
        promise_result | 我親自跟，包你攞返個公道。
        admission | 今次係我哋入錯藥單，冇得抵賴，係我哋唔啱。
        arguing | 你話唔知，但當日錄音入面你親口講「明白」，仲有咩好拗？
        sarcasm no_action | 哎吔，原來你係大客，失覺晒，對唔住囉。
        - | 唔好意思呀，收銀機啱啱計錯咗，我即刻同你對返張單先。
        - | 如果你食完唔舒服，不妨先去睇醫生，留返張單，我會幫你報畀食物安全主任跟進。
        - | 過期嘅券系統真係用唔到，我明白你會失望；我可以幫你登記，下次有新券第一時間通知你。
        - | 差額批唔批要等總行，我星期三會打畀你講進度。
        - | 你方便嘅話，可唔可以坐低慢慢講畀我聽發生咩事？
        command_tone | 房間請於十一點前淨空，逾時我們會直接把行李搬出去，請自己看著辦。
        shirking | 司機是外派的車行在管，這個部分本飯店愛莫能助，煩請洽車行。
        blame_customer | 小朋友好動，家長沒有盯緊才會撞到桌角，這不能都算在餐廳頭上吧。
        blame_colleague | 夜班櫃檯就是比較兩光啦，交接本寫得跟鬼畫符一樣。
        denial | 本校老師沒有體罰學生，請家長不要聽信小孩一面之詞。
        promise_money | 停車費您先不用管，離開時報我名字就不會收。
        promise_result | 只要照我說的送件，這筆補助穩過的。
        promise_date admission | 是我們把尺寸裁短了，新的窗簾禮拜五前掛好。
        arguing | 合約第七條寫得一清二楚，您要不要重新讀一遍再來討論？
        sarcasm | 不好意思喔，我們沒有配備讀心術的員工。
        jargon | 您的案子在等 PM 排 sprint，UAT 過了才會 deploy 到 prod。
        no_action | 聽聞令堂在本院跌倒，院方上下均感萬分不捨。
        - | 關於體罰的事，校方已成立小組調查，老師目前先不帶班，調查結果會以書面通知您。
        - | 退房時間是十一點，如果您需要多一點時間整理，跟我說一聲，我幫您問問能不能延。
        - | 補助審核是由縣府辦理，我幫您先檢查文件有沒有缺，送出去之後可以在網站上查進度。
        - | 窗簾尺寸跟訂單上的不一樣，我先請師傅明天去量，確認原因後再跟您說怎麼處理。
        - | 停車費的部分，消費滿五百元可折抵一小時，您的發票方便讓我看一下嗎？
        command_tone | Be outside at 8 sharp. The driver won't wait, and I'm not arranging another.
        shirking | Once a prescription leaves the surgery it's the pharmacy's baby, I'm afraid.
        shirking no_action | Sorry about the noise. Students will be students, and the university doesn't police what goes on off campus.
        blame_customer | The dog was startled because a child was allowed to run up to it; parents really ought to supervise.
        blame_customer arguing | You say you cancelled in time, yet you can't produce a single e-mail to prove it. I think we both know what happened.
        blame_colleague | Frankly the weekend cover is a bit of a lottery, and you drew the short straw with Gary.
        denial | Nobody here opened your suitcase. Our baggage hall is watched round the clock.
        promise_money | Keep the broken one, and we'll send your money back as well.
        promise_money | There'll be a little something off your next bill to say thank you.
        promise_result | Leave it with me and you'll have your old seats back before you know it.
        promise_date | Your kitchen worktop gets fitted on the 12th, come rain or shine.
        admission | Our guard was asleep at his post, and that is on us.
        arguing | Let's not rewrite history here.
        sarcasm | I do apologise that the sea was not warm enough for you in February.
        jargon | Your PR failed the KYC/AML screen, so the PEP flag needs an EDD override from L3.
        no_action | I was heartbroken to read about your mother's fall, and so was everybody on the ward.
        - | I'm sorry about the noise. I've asked the accommodation office to speak to the house tonight and I'll ring you tomorrow to hear whether it helped.
        - | We're still looking at who handled your suitcase, so I can't tell you yet what happened. You'll hear from me by Thursday either way.
        - | The discount code expired last week, I'm afraid. If you join the list, the next one will come straight to your inbox.
        - | The fitter hopes to come on the 12th, but that depends on the stone arriving. I'll confirm on the 10th.
        - | I know this isn't the answer you wanted. The fare rules don't allow a refund, but I can hold the value of the ticket for a year, with no fee.
        - | Do keep hold of the broken one for now; our supplier may want to inspect it before we decide about a refund.
        """);
}
