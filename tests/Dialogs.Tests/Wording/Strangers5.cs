namespace ComplaintBot.Dialogs.Tests.Wording;

/// <summary>
/// Clean drafts only, in the words of everyday service: what must be left alone.
/// </summary>
public static class Strangers5
{
    public static IReadOnlyList<LabelledDraft> All { get; } = LabelledDraft.Read("""
        - | 您好，您的包裹因为大雪滞留在长春，路通了会继续派送，我每天下午给您报一次位置。
        - | 退费按剩余课时计算，算法我发给您了，有不明白的地方您随时问我。
        - | 昨天值班的王医生今天休息，他的交班记录我看过了，您关心的化验结果我可以先给您念一遍。
        - | 家长您好，孩子的手指有点红，老师已经用冰袋敷过，您接他的时候可以再看看。
        - | 您说师傅乱收费，我先跟您要一下收据，收费标准我也一并发给您对照。
        - | 这台洗衣机是去年六月买的，保修到今年六月，现在过了两个月，维修要收成本费，大概八十元，您看可以吗？
        - | 您没带会员卡也没关系，报手机号就行。
        - | 如果您觉得位置太吵，我帮您换到靠里的包间，不另外收费。
        - | 外卖小哥说敲过门没人应，可能是您没听见，我让他再送一趟，二十分钟左右到，您看行吗？
        - | 我们查了监控，暂时没看到有人动您的车，明天再请物业调另一个角度的看看。
        - | 请您先坐一会儿，前面还有两位，叫到号我来请您。
        - | 您的建议很好，我们下周开会讨论，讨论完把结果告诉您。
        - | 唔好意思，今日啲蝦餃賣晒，我幫你留一籠聽日嘅好唔好？
        - | 你張八達通係咪入錯錢？我可以帶你去客務中心查返紀錄。
        - | 如閣下仍有疑問，歡迎於辦公時間致電本處，我們樂意解釋收費詳情。
        - | 醫生話要空腹先抽得血，麻煩你今晚十二點後唔好食嘢。
        - | 您的包廂訂的是六點，若會晚到請先告訴我們，我們最多幫您保留二十分鐘。
        - | 發票開錯抬頭可以換開，請您把原發票帶來，五分鐘就好。
        - | 謝謝您提醒，菜單上的價格的確還沒更新，我已經請同事今天改掉。
        - | 這款奶粉目前沒有通報異常，若您擔心，可以先停用並保留罐子，我們請原廠來取樣。
        - | 司機大哥目前在高速公路上，預計三點到，若有變動我會再打給您。
        - | Your son's coat hasn't turned up yet. We've checked the cloakroom and the bus, and I'll ask the drivers again in the morning.
        - | The pool closes at nine so that the staff can clean it safely. You're welcome to come back from seven tomorrow.
        - | If you'd rather not wait, I can text you as soon as a table is free.
        - | You're right that the sign is small. I've asked for a larger one and I've taken a note of your suggestion.
        - | The pharmacist has to check each prescription twice, so it takes about ten minutes. Would you like a seat?
        - | We had no hot water between six and eight this morning because a valve failed. The plumber has been and it's running again now.
        - | I can see two payments on my side. One of them may still drop off, so I've asked the bank and will ring you on Wednesday.
        - | Sorry to hear the strap came loose. Pop it in the post with this label and our workshop will take a look.
        - | Nobody likes waiting on hold, so here is my direct line; please call me any time before five.
        """);
}
