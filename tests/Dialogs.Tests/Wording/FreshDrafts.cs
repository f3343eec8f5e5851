namespace ComplaintBot.Dialogs.Tests.Wording;

/// <summary>
/// Four more tables, written one after the other once the rules stood and read only then. What they showed was mended by general rules;
/// they guard against rules that fit the drafts they were written from and no others.
/// </summary>
public static class FreshDrafts
{
    public static IReadOnlyList<LabelledDraft> All { get; } = LabelledDraft.Read("""
        command_tone | 不带身份证就别来了。
        command_tone | 您听我的，现在就去把表填了。
        command_tone | 麻烦你搞清楚顺序，先排队再说话。
        command_tone | 你要先繳清欠費，其他免談。
        command_tone | 你即刻熄咗部機，唔准再開。
        command_tone | Don't interrupt me while I'm talking.
        command_tone | You need to stop calling us every day.
        command_tone | Have your ID ready and keep quiet until it's your turn.
        shirking | 我们客服只能记录，别的帮不了您。
        shirking | 这得看工程部的脸色，我催也没用。
        shirking | 房东的事您找房东，跟中介说没用。
        shirking | 這是原廠的政策，我們也很無奈。
        shirking | 我下班喇，你聽日再打嚟啦。
        shirking | That decision was made above my level, so there's no point asking me.
        shirking | You'll have to take it up with whoever sold it to you.
        shirking | It isn't our policy to get involved in disputes like this.
        blame_customer | 您要是按时来取，菜也不会凉。
        blame_customer | 是您先挂的电话，我们才没法往下办。
        blame_customer | 您自己选的最便宜的套餐，就别指望网速多快了。
        blame_customer | 您沒有保留發票，這就很難辦了。
        blame_customer | 邊個叫你唔睇清楚條款先簽名。
        blame_customer | You obviously pressed reset before reading the guide.
        blame_customer | Well, you did wait three weeks before telling us.
        blame_customer | This is what happens when people don't follow the care label.
        blame_colleague | 前台小妹听错了房号，我给您换回来。
        blame_colleague | 不好意思，都是后厨那帮人搞的鬼，我这就去催。
        blame_colleague | 是會計小姐漏看了您的匯款，我現在補登。
        blame_colleague | 嗰個外賣仔成日遲到，我幫你投訴佢。
        blame_colleague | The girl on reception got it all wrong, so let me start again.
        blame_colleague | I'm afraid our night porter is not the brightest; I've moved your bags myself.
        blame_colleague | Accounts never answer their emails, so I'll walk over there now.
        denial | 本店开了二十年，从没出过这样的事。
        denial | 我们的秤没问题，您家的不准。
        denial | 谁跟您说可以退的？我们没承诺过。
        denial | 我們的員工絕對不會罵客人。
        denial | 冇可能，我哋部機日日都有人檢查。
        denial | Our engineers would have noticed if there were a leak.
        denial | I'm sorry, but that didn't happen.
        denial | We don't use frozen fish, so whatever you tasted wasn't that.
        promise_money | 我给您退五百，您看行了吧。
        promise_money | 这样吧，下个月的房租给您减半。
        promise_money | 您放心，医药费我们全包。
        promise_money | 為了表示歉意，我送您兩張電影票。
        promise_money | 呢個月月費幫你豁免咗佢。
        promise_money | We'll knock the service charge off your bill.
        promise_money | I'll personally see to it that you get your deposit back.
        promise_money | Please accept a complimentary dinner for two with our apologies.
        promise_result | 您的签证没有问题，百分百能下来。
        promise_result | 我跟您保证，以后再也不会打扰您。
        promise_result | 修好以後絕對跟新的一樣。
        promise_result | 你放心，實搞得掂。
        promise_result | You won't have any more trouble with it, I promise.
        promise_result | We will get your money back from the bank no matter what it takes.
        promise_date | 明天一早就给您装上新的。
        promise_date | 您的快递今晚九点之前肯定到。
        promise_date | 这周内一定给您解决。
        promise_date | 後天中午前會把正確的發票寄到您公司。
        promise_date | 三個工作天內實會退返錢俾你。
        promise_date | Your bathroom will be finished by the end of next week.
        promise_date | I can have a new card in your hands by Tuesday.
        promise_date | The part arrives tomorrow and your car will be ready on Thursday.
        admission | 是我们发错了颜色，我马上联系仓库。
        admission | 這次是我們服務不周，我已請主管聯絡您。
        admission | 我们没有按合同施工，这一点我们认。
        admission | 係我哋嘅疏忽，我而家同你跟進。
        admission | We should have told you about the delay, and I'm calling the depot now.
        admission | I'm sorry, we charged you twice by mistake. I have asked accounts to look at it.
        admission | There is no excuse, we failed you. May I call you this afternoon?
        arguing | 不是我们不处理，是您一直不配合。
        arguing | 您总说我们慢，那您说多快才算快？
        arguing | 我已經講得很清楚了，您到底要怎樣？
        arguing | 條款寫到明，你簽咗名就要認。
        arguing | That's simply not true, we called you twice.
        arguing | No, you're misunderstanding the whole point of the policy.
        arguing | You can shout all you like, it won't change anything.
        sarcasm | 您这么懂行，还来问我干什么。
        sarcasm | 您真有空，一天打八个电话。
        sarcasm | 好棒棒喔，又要退貨了。
        sarcasm | 多謝指教，原來你比醫生仲叻。
        sarcasm | Oh, I didn't realise you were an engineer.
        sarcasm | Congratulations on finding the only typo in the brochure.
        jargon | 您的件在分拨中心压货，等爬仓后我通知您。
        jargon | 您的保单目前在二核，待补 TPA 资料后我再跟您联系。
        jargon | 這筆要等帳務中心做沖帳，完成後我通知您。
        jargon | Your claim is with the TPA pending an EOB; I'll write when it clears.
        jargon | Engineering is doing an RCA on the OLT and I'll text you the outcome.
        no_action | 听到这个消息我们也很难过，万分抱歉。
        no_action | 給您帶來不好的體驗，實在非常抱歉。
        no_action | 好抱歉令你失望。
        no_action | We're so sorry that your birthday was spoiled.
        no_action | I hear how upset you are, and I am sorry.
        no_action | I apologise for the long wait.
        command_tone | 想解决问题就好好说话，别拍桌子。
        command_tone | 把快递盒子拍给我看，没有照片一律不处理。
        command_tone | 你快啲填完張表交返嚟。
        command_tone | 您需要先下載APP，自己上去操作，別再打來。
        command_tone | Make up your mind, I haven't got all day.
        command_tone | You have to accept the terms before I say anything else.
        shirking | 这个要等采购的人回来，我不清楚。
        shirking | 快递丢件是快递的事，店家不赔的。
        shirking | 我只是代班的，之前談的我都不知道。
        shirking | 你問我我問邊個呀。
        shirking | I wasn't on shift that day, so I can't comment.
        shirking | That's a question for your bank, not for us.
        shirking | I've passed it on and that's all I can do.
        blame_customer | 谁家孩子不看着呀，摔了能怪地滑吗？
        blame_customer | 您密码设得太简单，被盗了也正常。
        blame_customer | 您沒講要去冰，我們當然照正常做。
        blame_customer | 你自己遲到，班車唔會等你㗎。
        blame_customer | You gave us the wrong postcode, so naturally it went astray.
        blame_customer | It would have worked if you'd charged it first.
        blame_colleague | 上午那位大夫没写清楚，我再给您问问。
        blame_colleague | 这批是外包师傅做的，活儿糙得很，我给您记上。
        blame_colleague | 我們新來的工讀生又把飲料做錯了，馬上重做。
        blame_colleague | 銷售部為咗業績亂講嘢，我幫你解釋返。
        blame_colleague | Our weekend staff don't know the system, so I'll redo your booking.
        blame_colleague | Marketing promised something they shouldn't have; let me look at what we can do.
        denial | 我们从不打骚扰电话，您一定是弄错公司了。
        denial | 食物中毒？不可能，别的客人都好好的。
        denial | 這台機器出廠就有檢驗證，怎麼可能是壞的。
        denial | 我哋啲車次次都準時，邊有遲到。
        denial | None of our products contain nuts, so it can't be an allergy to our cake.
        denial | Our records show no such call was ever made.
        promise_money | 这样，机票差价公司给您补上。
        promise_money | 您这三个月的物业费全免。
        promise_money | 退貨運費算公司的，另外再補您一百點紅利。
        promise_money | 我同你申請咗，賠番全數俾你。
        promise_money | We'll be crediting fifty pounds to your account.
        promise_money | Keep the old one, and the new one is free.
        promise_result | 放心吧，主任出面没有谈不下来的。
        promise_result | 您的档案我亲自管，绝对不会再丢。
        promise_result | 這次換了主機板，保證不會再當機。
        promise_result | Our lawyers never lose, so your claim is safe.
        promise_result | This new router will solve everything.
        promise_date | 后天下午您过来，车肯定修好了。
        promise_date | 十五分钟，菜就给您上齐。
        promise_date | 月底之前學費一定退到您帳戶。
        promise_date | 下星期一你部機就整好㗎喇。
        promise_date | We'll have your luggage at the hotel tonight.
        promise_date | Your heating is going to be back on by six.
        admission | 医生开错药是我们医院的责任，我马上上报。
        admission | 我们在通知环节确实失职，现在补发通知。
        admission | 行李是我們弄丟的，正在幫您找。
        admission | We broke your vase while cleaning, and I am writing the report now.
        admission | The delay was caused by our poor planning; I'm speaking with the depot.
        arguing | 您这是无中生有，发票上写得很明白。
        arguing | 别的顾客都能理解，怎么就您不行？
        arguing | 合約就是這樣寫，您不接受也沒辦法。
        arguing | 你咁講嘢好冇道理。
        arguing | I'm not going to argue, but you are clearly mistaken about the date.
        arguing | If you bothered to check, you'd see we did reply.
        sarcasm | 您投诉得真专业，是靠这个吃饭的吧。
        sarcasm | 要不您来当经理？
        sarcasm | 哎喲，這點小錢您也要追。
        sarcasm | Sure, because the whole kitchen was plotting against your steak.
        sarcasm | I'm thrilled you took the time to write four pages about a towel.
        jargon | 您的申请在风控池，要走复核岗二次放行，我明天联系您。
        jargon | 這張單因 SKU 不符被 WMS 擋件，我處理後通知您。
        jargon | We've flagged a P2 in ServiceNow for the NOC and will ring you.
        jargon | The ETA slipped due to a linehaul exception; I'll text you tonight.
        no_action | 让您操心了，实在抱歉。
        no_action | 我們真的很抱歉，也非常重視您的感受。
        no_action | I'm terribly sorry to hear about your mother.
        no_action | We understand your frustration and apologise sincerely.
        command_tone | 你先冷静下来再跟我说话。
        command_tone | 赶快把账号密码发过来，我好给你查。
        command_tone | 您必须提供原始包装，否则不受理。
        command_tone | 請不要一直打斷我，聽我說完。
        command_tone | You need to be more patient.
        command_tone | Fill out the complaint form before contacting us again.
        shirking | 这个不是我们这边造成的，您跟平台反馈吧。
        shirking | 我們只是經銷商，保固請洽原廠。
        shirking | 这事我说了不算，得看领导的。
        shirking | Shipping delays are out of our hands once the carrier has the package.
        shirking | I don't handle billing, you'd have to speak to someone else.
        blame_customer | 您下单前应该看清楚尺码表的。
        blame_customer | 這是因為您沒有按照說明書操作。
        blame_customer | 地址是您自己写的，写错了怪不了我们。
        blame_customer | If you had checked your email, you'd have known about the change.
        blame_customer | You must have misunderstood the offer.
        blame_colleague | 是我同事没跟您说清楚，他刚来不久。
        blame_colleague | 物流那帮人总是乱扔包裹，我也很头疼。
        blame_colleague | 上次接待您的小王太粗心了，我来重新处理。
        blame_colleague | The technician who came yesterday clearly didn't know what he was doing.
        blame_colleague | Sorry, the warehouse messed up again.
        denial | 我们的产品质量没有问题，不可能会坏。
        denial | 我們公司從來不會發生這種情況。
        denial | 我们系统不会扣错钱的。
        denial | Our system doesn't make mistakes like that.
        denial | That's not possible, our food is always fresh.
        promise_money | 我这就给您退全款，另外送您一张五十元券。
        promise_money | 這次的費用我們不收了，算我們招待。
        promise_money | 您放心，损失多少我们赔多少。
        promise_money | I'll refund your shipping fee and throw in a gift card.
        promise_money | We will compensate you for all your losses.
        promise_result | 您放心，这个问题我们一定给您彻底解决。
        promise_result | 我向您保證，絕對不會再發生第二次。
        promise_result | 我保证让您满意。
        promise_result | We guarantee your issue will be completely resolved.
        promise_result | I promise you'll never experience this again.
        promise_date | 您的退货后天就能处理完，钱也会到账。
        promise_date | 我們會在三天內把新的零件換好。
        promise_date | 明天下午五点前一定给您修好。
        promise_date | Your replacement will arrive by Wednesday.
        promise_date | We'll have everything fixed within 24 hours.
        admission | 这确实是我们的失误，责任全在我们。
        admission | 是我們的疏失造成您的損失，我們會負責。
        admission | 我们承认这次是我们做错了。
        admission | This was entirely our mistake and we take full responsibility.
        admission | We were negligent in handling your order.
        arguing | 您这样说就不对了，我们明明通知过您。
        arguing | 但是您要知道，這個價格已經很便宜了。
        arguing | 您说的跟事实不符。
        arguing | That's not what our records show, so you're wrong.
        arguing | I already explained this to you three times.
        sarcasm | 您可真会算账，一分钱都不肯吃亏。
        sarcasm | 是是是，您說什麼都對。
        sarcasm | 哦，那您真是太厉害了。
        sarcasm | Well, I guess you know our job better than we do.
        sarcasm | How wonderful that you have so much free time to complain.
        jargon | 您的工单已升级到二线，按SLA四小时内闭环。
        jargon | 我們會開RMA，走8D流程再回覆您。
        jargon | Your ticket has been escalated to tier 2 per our SLA.
        jargon | We need to check the CPE and the OLT port before closing the loop.
        no_action | 非常抱歉给您带来了不便，敬请谅解。
        no_action | 真的很對不起，讓您有這麼糟的體驗。
        no_action | I completely understand your frustration.
        no_action | We sincerely apologize for the inconvenience this has caused.
        command_tone | 你们家谁做主，叫他来听电话。
        command_tone | 别废话，直接说订单号。
        command_tone | 您必须自行承担来回运费，这是规定，请照办。
        command_tone | 要投诉就寫正式信函，口頭的我們不收。
        command_tone | Sit tight and don't message us until Monday.
        shirking | 安装是第三方做的，我们概不过问。
        shirking | 這要看保險公司怎麼說，跟我們店家無關。
        shirking | 呢個唔係我負責㗎，你搵第二個同事。
        shirking | You'd have to ask the seller, we're only the marketplace.
        shirking | Honestly there's nothing more this office can do for you.
        blame_customer | 您把水倒进了主板，这可不在保修里。
        blame_customer | 明明提醒過您要帶證件，您還是忘了。
        blame_customer | 是你自己撳錯掣咋。
        blame_customer | You ignored three reminders, so the account was closed.
        blame_customer | The damage is due to improper use on your part.
        blame_colleague | 昨天值班的人没交班，害我什么都不知道，我现在查。
        blame_colleague | 都是財務動作太慢，我再去催她們。
        blame_colleague | 廚房嗰班人成日都係咁，我幫你催。
        blame_colleague | My manager never tells us anything, so I'm finding out now.
        blame_colleague | It was Kevin's mistake, not mine; I'll fix the form.
        denial | 我们店里根本就没有蟑螂。
        denial | 我們不可能漏寄，每一箱都有秤重。
        denial | 冇呢樣嘢，我哋從來唔會收多咗錢。
        denial | We never received any such email from you.
        denial | There's absolutely no chance our staff took it.
        promise_money | 这单我给您全免了，别生气。
        promise_money | 我們願意支付您全部的醫療費用。
        promise_money | 你放心，一蚊都唔會少，實賠返俾你。
        promise_money | I've got you covered, the repair will be free.
        promise_money | We'll give you 20% off your next purchase.
        promise_result | 这次升级之后肯定不会再卡了。
        promise_result | 我可以擔保，貨一定完好無缺。
        promise_result | We'll definitely get this sorted out for you.
        promise_result | I can assure you the new unit will work perfectly.
        promise_date | 最多两天，您的账号就能解封。
        promise_date | 下週一早上九點，工程師會把它修好。
        promise_date | 聽日實送到。
        promise_date | Your new card will be with you in three working days.
        promise_date | We'll have it back to you by the weekend.
        admission | 没错，是我们员工操作失误造成的。
        admission | 這件事錯在我們，我們會檢討。
        admission | 我哋認錯，跟住會改善。
        admission | You're right, we messed up your reservation.
        admission | It's on us, we forgot to send the confirmation.
        arguing | 您这么想我也没办法，反正我们没做错。
        arguing | 我不同意您的說法，事情不是這樣的。
        arguing | 你咁講就唔啱喇，明明寫咗。
        arguing | I disagree, the contract is perfectly clear.
        arguing | But you agreed to this when you signed.
        sarcasm | 您眼睛可真尖，这都能看出来。
        sarcasm | 真抱歉喔，沒辦法像您一樣完美。
        sarcasm | 嘩，你真係好得閒。
        sarcasm | Oh sure, the customer is always right, isn't he.
        sarcasm | Thank you for that fascinating lecture.
        jargon | 您这个case我已经提到二线NOC了，等RCA出来再说明。
        jargon | 這筆交易目前在 AML 審查，完成 KYC 後我通知您。
        jargon | Your SR is in the L3 queue with a P3 priority; I'll email you.
        no_action | 真的非常抱歉，我们深表遗憾。
        no_action | 造成您的困擾，我們感到十分抱歉。
        no_action | I'm so sorry to hear about this experience.
        no_action | We truly regret the trouble this has caused you.
        - | 您先坐，我去叫经理，他两分钟就到。
        - | 您带身份证了吗？没带也可以，我用手机号查。
        - | 表格我已经帮您填好了，您看一下有没有写错的地方。
        - | 请您别关机，工程师远程看一下就好。
        - | 排队的人比较多，我先给您拿个号，您可以到那边坐着等。
        - | 这件事我们客服定不了，我现在转给值班经理，您别挂电话。
        - | 工程部说今天排满了，我跟他们商量能不能晚上加一班，六点前给您回话。
        - | 房东那边我已经打过电话，他同意明天上午和您谈。
        - | 菜凉了很影响心情，您想热一下还是换个别的？
        - | 您挂电话以后我又查了一遍，有一个新的情况想告诉您。
        - | 您选的套餐网速是一百兆，我测一下现在实际有多少。
        - | 发票丢了没关系，我从系统里给您补一张证明。
        - | 房号写错的事我查到了，现在给您换房卡，行李我来搬。
        - | 后厨正在做，大约八分钟，我给您先上汤。
        - | 您说店里的秤不准，我拿标准砝码来，当着您的面再称一次。
        - | 是谁告诉您可以退的？我想把话核对清楚，好给您一个准确的答复。
        - | 这五百元是您的定金，收据在这里。
        - | 房租能不能减，要房东点头，我今晚问他，明早告诉您。
        - | 签证结果由使馆决定，我能做的是把材料检查一遍。
        - | 快递员说今晚九点前送到，我八点半再打电话确认一次。
        - | 颜色不对的照片我收到了，我和仓库核对一下是哪一批。
        - | 有没有按合同施工，监理明天来看，看完我把意见书发给您。
        - | 您说得有道理，我们处理得慢，这一点我会反映上去，今天先把第一步做完。
        - | 您一天打了八个电话，一定很着急，我现在专门为您跟这件事。
        - | 爆仓就是包裹太多，仓库一时分不过来，您的还在排队，我每天看一次。
        - | 听到这个消息我们也很难过，您现在最需要什么帮助？
        - | 您要是想投诉，我告诉您最快的办法。
        - | 不好意思，我把您的姓寫錯了，已經改好，請您看一下。
        - | 繳費期限是二十號，如果來不及，我可以幫您申請延期。
        - | 原廠的規定我拿給您看，有不合理的地方我替您反映。
        - | 會計正在對帳，對好以後我馬上打電話給您。
        - | 我們的員工有沒有罵人，店長正在看錄影，今天一定給您回電。
        - | 電影票的活動到月底，您有興趣的話我寄連結給您。
        - | 您希望我們怎麼做，才能讓您放心一點？
        - | 部機有冇人檢查過，我查緊紀錄，查到就話你知。
        - | 你唔使再簽一次，舊嗰張都用得。
        - | 月費可唔可以豁免，要等主管覆，我五點前打俾你。
        - | 你講得啱，條款寫得唔清楚，我會反映。
        - | Have you got your ID with you? If not, your booking number is fine.
        - | You needn't call every day; I'll call you each evening at six.
        - | That decision is made by the claims panel, and I'll be sending them your photos this morning.
        - | The shop that sold it has closed, so I'll deal with the manufacturer for you.
        - | You waited three weeks for an answer, which is far too long. I'm looking at your file right now.
        - | The care label says thirty degrees; would you like me to check what our cleaner used?
        - | Our night porter moved your bags to the office. Shall I bring them up?
        - | Accounts have my email and I'm waiting for their answer, which I'll pass on today.
        - | It's possible there is a leak; the engineer will look behind the wall at two.
        - | Did something like this happen on your last visit as well?
        - | The service charge is ten percent and it's printed on the menu; I can ask my manager whether it can come off.
        - | Your deposit is held by the agency. I've asked them when they will decide.
        - | We hope to finish by the end of next week, though I can't be certain yet.
        - | Would Tuesday suit you for picking up the new card, if it has arrived by then?
        - | It looks like two charges with the same time. I have asked accounts whether one of them is an authorisation.
        - | You called twice and nobody called back. I'm taking this over now.
        - | I may have misunderstood the policy myself, so let me read it again before I answer.
        - | I'm so sorry that your birthday was spoiled. Could I call you this afternoon to hear what happened?
        - | Congratulations on the new baby! I've moved your appointment to June, as you asked.
        - | 您想怎么解决都可以说，我一条条记。
        - | 没有照片也不要紧，您描述一下就行。
        - | APP要是不好用，我可以在这边帮您操作。
        - | 采购的同事明天回来，我一早就去问，问完给您打电话。
        - | 快递丢件我先帮您报上去，赔不赔由快递公司的调查结果定，我替您盯。
        - | 之前谈到哪一步我看了记录，您看是不是差最后的签字？
        - | 地面湿滑我们没有及时放牌子，您说的这个情况我会如实写进报告。
        - | 密码的事不怪您，最近这类短信很多，我陪您改。
        - | 大夫上午写的病历我看一下，有不清楚的我当面问他。
        - | 新来的工读生正在学，我会在旁边看着把您的饮料做好。
        - | 别的客人有没有不舒服，我们正在一个一个打电话问。
        - | 差价补不补，公司周一开会定，定了我给您打电话。
        - | 物业费减免的条件在公告里，我帮您对一下符不符合。
        - | 主任今天出面谈，谈得怎么样我晚上告诉您。
        - | 车什么时候修好要看配件，后天下午我先给您一个消息。
        - | 菜上得慢，我给您催过了，厨房说还有两道在锅里。
        - | 医院有没有开错药，药剂科正在核对处方，结果我当面跟您说。
        - | 行李找到了，在机场柜台，您要自己取还是我们送过去？
        - | 發票寫得明不明白，我們一起看一次，好嗎？
        - | 合約有一條我也看不太懂，我請法務解釋給您聽。
        - | 您不接受這個方案，我完全理解，我再去跟主管談。
        - | 飲料要不要去冰，您說了算，我現在重做一杯。
        - | 你遲到都唔緊要，下一班車有位，我幫你改。
        - | 張單我同你跟緊，未有結果之前我日日覆你。
        - | Take all the time you need to decide; the offer stays open.
        - | I wasn't on shift that day, so I've asked the person who was and will call you at four.
        - | Your bank may need a letter from us; I can write it this afternoon.
        - | The postcode in our system looks different from the one on your letter. Which one is right?
        - | Could it have been charged overnight? The display showed an empty battery.
        - | Our weekend staff left me a note about your booking, so I know the background.
        - | Marketing sent you this offer, and I'd like to read it with you.
        - | The cake lists nuts on the label, but I want the kitchen to confirm that.
        - | No call shows up in our records yet; I'm checking the second system.
        - | The new router should help, but let's test it together first.
        - | Your luggage is in Frankfurt, and the airline plans to put it on tonight's flight. I'll check at nine.
        - | The vase was found broken after the cleaning, and I'm asking who was in the room.
        - | You may well be right about the date, so let me look at the emails again.
        - | Four pages about one stay tells me how much went wrong. Shall we go through it by phone?
        - | I'm so sorry about your mother. I've put everything else aside; what do you need first?
        - | Your claim is with our lawyers. They will write to you, and I'll ring you when they have.
        - | 我理解您说"绝不可能修好"时的失望，我请工程师明天上门看看。
        - | 今天下午三点前我给您回电话，说明处理进度。
        - | 我帮您向主管申请退款，有结果马上通知您。
        - | 如果核实是我们的问题，我们会按规定处理。
        - | 请您提供订单号，方便我查询。
        - | 您是说快递员态度不好，对吗？我先记下来。
        - | 非常抱歉让您久等，我现在就帮您查物流。
        - | 這件事由物流部負責，我現在幫您轉接過去，好嗎？
        - | 您不需要再寄一次，我已經看到照片了。
        - | 我会请同事核实当时的情况，明天上午给您答复。
        - | 我們無法保證今天修好，但師傅六點前會到。
        - | I'll ask my manager whether a refund is possible and call you by 5 pm.
        - | I understand you feel nobody listened. Could you tell me what happened?
        - | If the product turns out to be faulty, the warranty will cover the repair.
        - | Please send a photo of the damage when you can.
        - | You mentioned that our driver said it was your fault. I'm sorry to hear that, and I'll look into it today.
        - | I can't promise a date yet, but I'll update you every morning.
        - | Our billing team is reviewing the charge and will email you tomorrow.
        - | 您家里谁方便接电话？我按您说的时间打过去。
        - | 来回运费由谁承担要看检测结果，我先帮您登记。
        - | 安装虽然是第三方做的，我来联系他们，约好时间告诉您。
        - | 水是怎么进到主板里的，我们还在检测，结果明天告诉您。
        - | 昨天值班的同事把记录交给我了，我接着帮您查。
        - | 店里有没有蟑螂，我们请了专业公司今天来检查。
        - | 升级之后还会不会卡，我请工程师测一下再跟您说。
        - | 账号解封需要审核，审核结果出来我马上通知您。
        - | 您的看法和我们的记录不一样，我想把两边都核对一遍。
        - | 您眼睛不舒服的话，我先陪您去看医生。
        - | 這筆交易正在審查，我會在今天下班前告訴您進度。
        - | 醫療費用的部分，我已經替您向公司申請，有結果會通知您。
        - | 我會檢討流程，也會把改善的做法寫信告訴您。
        - | 你啱啱講嗰三點我都寫低咗，你睇下有冇漏。
        - | The seller set the rules for returns, so I'll contact them for you today.
        - | Have you received our reminders? They may have gone to your spam folder.
        - | I've asked Kevin for the form and will correct it with him this afternoon.
        - | We are checking whether our system received your email.
        - | The repair may be free under the warranty; let me check the date of purchase.
        - | I can't say when the card will reach you, but I'll ask the bank and call you tomorrow.
        - | I see the contract differently in one point. May I show you the paragraph?
        - | Thank you for explaining it so clearly. I'll pass it to the manager today.
    """);
}
