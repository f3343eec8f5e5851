namespace ComplaintBot.Dialogs.Tests.Wording;

/// <summary>
/// A fourth set, plainer than the third and written after the rules for it.
/// </summary>
public static class Strangers4
{
    public static IReadOnlyList<LabelledDraft> All { get; } = LabelledDraft.Read("""
        command_tone | 别的不用多说，把订单号报上来。
        command_tone | 您要么今天来办，要么就别办了。
        shirking | 停车场是外面公司承包的，我们商场做不了他们的主。
        shirking | 退不退得由总部说，我一个店长没这个权力，您打总部热线吧。
        blame_customer | 滤网一年不洗，机器能不坏吗？
        blame_customer | 快递柜短信早发您了，您自己拖了五天才去拿。
        blame_colleague | 上午那个小姑娘刚来两天，连菜单都背不全，算账自然算不明白。
        denial | 我们的师傅绝不会乱收费，这个您可以放一百个心。
        denial | 不会的，缆线下午才检测过，信号好得很。
        promise_money | 这个月的违约金我做主帮您抹了。
        promise_money | 您把票留好，来回的打车钱我们出。
        promise_result | 您放心，这次修完您再也听不见异响。
        promise_date | 窗户玻璃明天下午五点前换上新的。
        promise_date | 三个工作日内您的银行卡就能解冻。
        admission | 对不起，水单打错是我们收银的失误。
        arguing | 您说没收到，可签收照片上明明就是您家门口。
        sarcasm | 您可真会挑时间，专赶我们下班来退货。
        jargon | 您的件在分拨中心做了滞留扫描，需走异常件流程重新打面单。
        no_action | 排了这么久的队，实在抱歉，您辛苦了。
        - | 您的银行卡冻结原因我查到了，需要您补一份收入证明，方便的话拍照发我，我今天下午帮您提交。
        - | 师傅多收费这件事我先跟他核对收据，核对清楚马上联系您。
        - | 滤网脏了会影响制冷，我可以让师傅上门时顺便帮您看看，要是您愿意的话，明天上午行吗？
        - | 停车费优惠要凭当天的小票，您小票还在吗？不在的话我帮您查消费记录。
        - | 照片显示包裹放在门口，您看看是不是家里人拿了？如果都没有，我马上帮您报失。
        command_tone | 你快啲決定啦，後面仲有人排緊隊。
        shirking | 升降機壞係承辦商嘅問題，管理處都係等佢哋之嘛。
        blame_customer | 你唔睇清楚就撳確認，而家先嚟嘈，有咩用呢。
        blame_colleague | 呢單嘢係送貨組搞到一鑊粥，我哋門市都俾佢哋累死。
        denial | 無可能㗎，我哋啲員工好有禮貌，點會鬧你。
        promise_date | 升降機聽晚八點前會修理妥當。
        no_action | 令你白行一趟，我哋深表歉意。
        - | 升降機今朝壞咗，承辦商師傅已經到場維修緊；修好之前，保安可以幫你搬嘢上樓。
        - | 你話職員鬧你，真係好對唔住，我會問返當值經理，聽日之前覆你。
        - | 麻煩你畀個訂單編號我，我即刻幫你跟。
        command_tone | 不要再吵了，叫你主管來跟我說。
        shirking no_action | 不好意思，運送過程的損壞要算貨運行的，賣家這邊沒辦法。
        blame_customer | 是您自己沒把蓋子鎖緊，湯才會灑出來的。
        blame_colleague | 早班同事做事向來隨便，訂位也沒登記。
        promise_result | 這批新的保證不會再掉色。
        admission | 是我們人員疏失，給錯藥袋。
        sarcasm | 您這麼內行，那還來找我們修幹嘛？
        - | 退貨的運費若是商品瑕疵由我們負擔，請您先拍照，我們確認後跟您聯絡。
        - | 餐廳規定未滿十二歲不能進吧台，是為了孩子的安全，我幫您安排靠窗的位子好嗎？
        - | 您的訂位我沒有查到，能不能請您告訴我訂位時用的電話？
        command_tone | You'll have to wait your turn like everybody else.
        shirking | The landlord sets the heating, not us, so you'd need to take it up with him.
        blame_customer | If you'd charged the battery as the manual says, it would still be working.
        blame_colleague | The lad on the desk yesterday is new and hasn't a clue about refunds.
        denial | Our machines are never wrong about the mileage.
        promise_money | I've decided to knock twenty pounds off your bill.
        promise_result | Once we've serviced it, the noise will be gone for good.
        promise_date | Your card will be unblocked within the hour.
        admission | We double-charged you and that was our mistake.
        arguing | That's not true, you signed for it and I have the proof right here.
        sarcasm | Oh, I'm sorry, did the free upgrade not come with enough champagne?
        no_action | I'm so sorry you had to queue so long in the cold.
        - | I'm sorry about the queue. We've opened a second desk and I can check you in here right away.
        - | The landlord controls the heating. I've phoned him this morning and will let you know what he says.
        - | Batteries can fail early. Would you bring it in so that we can test it?
        - | The signature on the slip doesn't look like yours, so I'm asking the driver where he left the parcel.
        - | A refund isn't possible on sale items, though I'd be glad to exchange it for another size.
        """);
}
