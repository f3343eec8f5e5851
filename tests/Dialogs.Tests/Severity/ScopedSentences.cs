using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>Sentences that use a trigger's words, half of them without meaning it; every one written for this table.</summary>
internal static class ScopedSentences
{
    private const string Table = """
        refund + 套餐说好随时能退，我要求全额退款
        refund + 床垫有一股味，请把钱退给我
        refund + 課程臨時改期，我要退費
        refund + 个coupon用唔到，唔該退返錢畀我
        refund + 押金说好三天到，到现在一分不退
        refund + The blender arrived cracked and I want my money back
        refund + I'm still owed a refund for the two nights you cancelled
        refund + Please reimburse the delivery fee, the box never came
        refund + 你们客服态度很好，但我还是要退款
        refund - 水管滴水，我不是要退款，修好就行
        refund - 退款就不用了，下次注意点
        refund - 顾客反映汤凉了，未要求赔偿、退款
        refund - 请问学生票支持退款吗？
        refund - 我唔係要退錢，只係想你哋知道
        refund - No refund needed, just tell the driver to slow down
        refund - I don't want a refund or a replacement, I want an apology
        refund - 退房的时候前台多收了一瓶水钱
        refund - 上个月本来想申请退款，后来你们当天就修好了，谢谢
        refund - Do you refund bottle deposits at the kiosk?
        compensation + 货摔坏了，你们必须赔偿
        compensation + 耽误我一天工，误工费谁出
        compensation + 行李遺失，我要求賠償
        compensation + 部車刮花咗，你哋要賠返畀我
        compensation + 按合同第六条付违约金
        compensation + I expect compensation for the missed connection
        compensation + Who is going to pay for my dry cleaning after that spill?
        compensation + You cost me a day's wages and I want damages, so claim damages I will
        compensation - 用户情绪平稳，未提赔偿
        compensation - 不用赔偿，以后小心就好
        compensation - 我不要賠償，也不要道歉，只要你們把燈修好
        compensation - 理赔部的小姑娘很耐心，材料一次就办好了
        compensation - 唔使賠償，同我講聲就得
        compensation - I'm not asking for compensation, just fix the gate
        compensation - No compensation needed, the driver was kind about it
        compensation - 朋友说可以要求赔偿，我觉得没必要
        lawyer + 再拖下去我就找律师
        lawyer + 起诉书已经递交了，法院见
        lawyer + 存證信函已經寄出，等你們答覆
        lawyer + 我會去小額錢債告你哋
        lawyer + 這件事我會提告
        lawyer + See you in court
        lawyer + My solicitor will be writing to you on Monday
        lawyer + If this is not settled by Friday I will sue
        lawyer + I have taken this to the small claims tribunal
        lawyer - 我们店在法院路18号，外卖送错到法院站去了
        lawyer - 律师朋友推荐来的，味道没话说
        lawyer - 我不会找律师、上法院，只想要个说法
        lawyer - 我在律师事务所上班，打印机又卡纸了
        lawyer - 请问需要请律师吗？
        lawyer - 隔壁店被人起诉了，你们这里还是很规矩
        lawyer - 我只係講笑話要告你哋，哈哈
        lawyer - The parcel was left at Marlowe Court instead of Marlow House
        lawyer - Our hotel room looked onto the tennis court and it was noisy
        lawyer - Do I need a lawyer for a parking ticket?
        lawyer - My sister is a lawyer and she loves your coffee
        lawyer - My neighbour's shop got sued last year, yours is much better run
        police + 司机不开门还骂人，我已经报警了
        police + 钱包在你们店里被偷，派出所已经立案
        police + 職員推我，我叫咗差人
        police + 員工偷了我的卡，我去報案了
        police + 再骚扰我就打110
        police + Your driver followed me home so I called the police
        police + Two officers took a statement, the police report number is on the form
        police + I will go to the police if the deposit is not back
        police - 公安局怎么走，你们地图上找不到
        police - 我家住派出所对面，快递老是送错楼
        police - 辣到想报警，太过瘾了
        police - 不用报警，误会一场
        police - 他说再吵就报警，哈哈开玩笑的
        police - 小區門口嘅警察好有禮貌，夸一句
        police - 火灾报警器一直响，吵得睡不着
        police - You left the parcel at 12 Police Academy Road, that is the wrong street
        police - I'm not going to call the police over a cold burger
        police - The café next to the police station gave me the wrong order
        police - It's a fun police drama but the app keeps buffering
        police - 墙上写着遇到小偷请报警，字都掉了
        consumer_association + 我已经打了12315
        consumer_association + 不处理就消协见
        consumer_association + 我會向消委會投訴
        consumer_association + 消保官那邊我已經申訴了
        consumer_association + I have reported you to Trading Standards
        consumer_association + My complaint is with the Better Business Bureau now
        consumer_association - 墙上贴着12315的牌子，字太小看不清
        consumer_association - 我不想打12315，你们修好就行
        consumer_association - 沒有要找消保官啦，只是反映一下
        consumer_association - 别家店被12315查过，你们家倒是很干净
        consumer_association - 請問消委會的宣傳單是在你們這裡拿嗎？
        consumer_association - I'm not going to Trading Standards about a stale muffin
        consumer_association - A friend said I should call the Consumer Council, I said no need
        government + 工信部的投诉我已经提交了
        government + 我去市监局举报你们
        government + 食環署已經接咗我嘅投訴
        government + 我已經向金管會申訴
        government + 已向消防部门举报通道被堵
        government + I filed a complaint with the CFPB
        government + Ofcom has my complaint as of today
        government - 政府大楼旁边那家门店没有轮椅通道
        government - 我在工商银行门口等了半小时没人来接
        government - 我們家在教育局對面，訊號很差
        government - 我弟喺海關返工，佢話你哋個app好慢
        government - 尊敬的领导，希望把路灯修一修
        government - I'm not going to bother the ombudsman with a late pizza
        government - The branch opposite the town hall is always closed at noon
        media + 再不退钱我就找电视台
        media + 记者已经来采访过了
        media + 我要發到小紅書曝光
        media + 唔處理我就搵記者
        media + 這件事我會爆料給媒體
        media + I'm going to the press with this
        media + I sent the video to a journalist this morning
        media + Fix it or the whole story goes on social media and I'll post it on TikTok tonight
        media - 我住在电视台宿舍楼，宽带老是掉线
        media - 我是记者，想约你们老板做个专访
        media - 我不会找媒体，也不想曝光谁
        media - 看新闻说隔壁城市涨价了，你们这里没变，挺好
        media - 車上的多媒體螢幕沒反應
        media - 好彩冇搵記者，第二日就整好咗，多謝
        media - The glasses were wrapped in newspaper and one was chipped
        media - The media player keeps freezing
        media - I'm not the type to run to the newspapers
        media - My husband is a journalist and he liked the soup but it was cold
        safety + 插座一插就冒烟
        safety + 刹车踩下去没反应
        safety + 消防通道被杂物堵住了
        safety + 熱水器漏電，我手都麻了
        safety + 電梯急墜，我們困在電梯裡二十分鐘
        safety + The charger caught fire on the desk
        safety + The brakes failed on the hill
        safety + There is a gas leak in the hallway
        safety - 换了刹车片，师傅手艺不错
        safety - 没有冒烟，就是风扇有点吵
        safety - 火锅店门口等位太久
        safety - 活动页面火爆，根本抢不到
        safety - 如果起火怎么办，你们的说明书没写
        safety - 听说别家的充电宝会爆炸
        safety - The barbecue smoked salmon was bland
        safety - This playlist is fire but the sound is poor
        safety - If there were a fire nobody would hear that bell
        illness + 吃完你们的凉皮拉肚子两天
        illness + 全家都食物中毒了
        illness + 食完生蠔成晚嘔同屙
        illness + 吃了便當上吐下瀉，去醫院掛急診
        illness + 孩子喝完你们的奶发烧住院
        illness + My son got food poisoning from the chicken wrap
        illness + We were all vomiting after the oysters
        illness + I ended up in hospital after eating your prawns
        illness + 服务员很热情，环境也好，可是孩子吃完你们的菜就住院了
        illness + The staff were lovely and kind, thank you, but my son ended up in hospital after the prawns
        illness - The nurses on the ward were wonderful and kind to my dad in hospital, thank you
        illness - 住院部食堂的饭太咸
        illness - 万一吃了食物中毒怎么办
        illness - 没人拉肚子，就是味道怪
        illness - 因为我住院了，想把预约改到下周
        illness - 我差啲以為食物中毒，原來只係太飽
        illness - 這歌循環到我快吐了，哈哈
        illness - I'm sick of waiting for the bus
        illness - That was a sick drop, but the sound was too loud
        illness - Nobody was ill, the dessert was simply stale
        illness - The new hospital corridor colour makes the sign hard to read
        injury + 孩子在滑梯上被划破了手
        injury + 汤洒出来把我烫伤了
        injury + 地板濕滑，我媽摔斷手
        injury + 玻璃門爆開割傷我隻腳
        injury + 货架掉下来砸到我头
        injury + The stool broke and I fractured my wrist
        injury + Your dog bit me and I needed six stitches
        injury + Hot soup scalded my arm
        injury - 差点摔伤，幸亏扶住了
        injury - 还好没人受伤，就是盘子碎了
        injury - 房价打骨折，抢到了
        injury - 冇人受傷，只係嚇親
        injury - 价格贵得让我吐血
        injury - The offer adds insult to injury
        injury - Luckily nobody was injured when the shelf fell
        injury - I fell in love with the place, but the check-in was slow
        injury - My wallet is bleeding money with these fees
        food_contamination + 面里有一根头发
        food_contamination + 湯裡有蟑螂
        food_contamination + 牛奶沒到期就發霉了
        food_contamination + 個包入面有條蟲
        food_contamination + 吃到半截铁丝
        food_contamination + There was a hair in my soup
        food_contamination + The bread was mouldy inside the bag
        food_contamination + I bit into a piece of glass in the salad
        food_contamination - 头发剪得太短了
        food_contamination - 会员积分过期了没人提醒
        food_contamination - 我的头发都等白了
        food_contamination - 說明書有很多錯字，螺絲少了一顆
        food_contamination - 优惠券过期也不通知
        food_contamination - My hair was cut unevenly
        food_contamination - The coupon expired before the sale started
        food_contamination - No hair, no bugs, just cold rice
        death + 我母亲在你们医院手术后去世了
        death + 你們的電梯害死了我爸爸
        death + 用了你们的热水器，人没抢救过来
        death + 我阿爺喺你哋院舍過身，冇人交代
        death + My father died in your ward after six hours on a trolley
        death + The heater leaked gas and two people died
        death - 菜死咸死咸的
        death - 我都快饿死了，菜还没上
        death - 手机没电死了
        death - 笑死我了，这也能送错
        death - 熱死人，冷氣又壞
        death - 請問死亡證明要去哪個窗口辦？
        death - The cheesecake is to die for
        death - My phone died after two days
        death - We nearly died laughing at the typo on the menu
        death - The wifi is a dead zone in room six
        mass + 整栋楼都停水了
        mass + 我们二十多户业主都遇到同样的问题
        mass + 群組裡十五位家長都被扣款
        mass + 全小区的门禁都坏了
        mass + All of us got the wrong bill
        mass + Forty families in the estate have no hot water
        mass + Several customers had the same fault this week
        mass - 一家三口排了一个小时
        mass - 联名款的杯子掉色
        mass - 大家都说好吃，我觉得一般
        mass - 千家万户的好日子，从换锁开始
        mass - The two of us waited an hour for a table
        mass - All of us loved it, thank you
        extreme_behaviour + 不给钱我就从你们楼顶跳下去
        extreme_behaviour + 我不想活了，被你们催债逼的
        extreme_behaviour + 再唔處理我就死畀你哋睇
        extreme_behaviour + 我會帶汽油去你們門市
        extreme_behaviour + I want to kill myself because of your calls
        extreme_behaviour + I will set fire to your shop
        extreme_behaviour - 楼顶花园很漂亮，就是电梯慢
        extreme_behaviour - 跳楼价都卖这么贵
        extreme_behaviour - 气到想跳楼，哈哈
        extreme_behaviour - 排隊排到想死，結果沒貨
        extreme_behaviour - 請問跳樓機身高限制是多少？
        extreme_behaviour - Jump off at the second stop, the sign is wrong
        extreme_behaviour - This traffic makes me want to scream
        threat + 你们给我等着，走着瞧
        threat + 再来催我就拿刀砍人
        threat + 你哋同我小心啲，睇住嚟
        threat + 不退錢就打斷你的腿
        threat + I will kill you if you come back
        threat + I know where you live
        threat + You will regret this
        threat - 砍死卖家，这么贵
        threat - 台阶很高，提醒客人走路小心点
        threat - 杀人诛心，这文案绝了
        threat - 砍價砍了半天還是貴
        threat - This workout is killing me
        threat - Watch out for the step at the entrance, someone will trip
        demand_management + 叫你们经理出来
        demand_management + 我要见你们店长
        demand_management + 請你們主管打電話給我
        demand_management + 搵你哋經理出嚟講
        demand_management + I want to speak to the manager
        demand_management + Get me your supervisor
        demand_management + Put me through to a manager please
        demand_management - 经理很热情，帮我们换了座位
        demand_management - 店長人很好，就是冷氣太冷
        demand_management - 客户经理换了三个
        demand_management - 不用叫经理，你处理就行
        demand_management - The manager was lovely, the steak was tough
        demand_management - My boss booked the table and it was too small
        repeat_complaint + 这个问题我已经投诉过三次
        repeat_complaint + 打了五次电话没人管
        repeat_complaint + 我反映過很多次都沒人理
        repeat_complaint + 我投訴咗四次都冇人跟
        repeat_complaint + I have called four times about this
        repeat_complaint + This is my third complaint about the same leak
        repeat_complaint - 第一次投诉，希望重视
        repeat_complaint - 我从没投诉过，这次是真受不了
        repeat_complaint - 上次投诉过漏送，你们当天补了，一直很满意，谢谢
        repeat_complaint - I have never complained before, but this soup was cold
        repeat_fault + 修了三次还是漏水
        repeat_fault + 换了新的又坏了
        repeat_fault + 冷氣修好沒兩天又壞了
        repeat_fault + 部機整完又壞
        repeat_fault + It broke again two days after the repair
        repeat_fault + The same fault came back after the third repair
        repeat_fault - 修了一次就好了，师傅很专业
        repeat_fault - 师傅修了三次都很准时，一直好用，表扬
        repeat_fault - It was repaired once and works now, thank you
        """;

    /// <summary>Each sentence with the trigger it is about and whether it fires.</summary>
    public static IReadOnlyList<(string Trigger, bool Fires, string Text)> All { get; } =
    [
        .. Table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 3)).Select(parts => (parts[0], parts[1] == "+", parts[2].Trim())),
    ];

    /// <summary>Whether a trigger fires in a text.</summary>
    public static bool Fires(string text, string trigger) => TriggerDetector.Detect(text).Any(hit => hit.Id == trigger);
}
