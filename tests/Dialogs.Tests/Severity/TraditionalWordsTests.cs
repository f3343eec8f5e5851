using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>How Hong Kong and Taiwan praise, grumble, come back a second time and threaten; every sentence written for this table.</summary>
public class TraditionalWordsTests
{
    [Theory]
    [InlineData("碗魚蛋粉抵到爛，湯清甜，店員好有禮，下次再嚟")]
    [InlineData("估唔到咁高質，冇中伏，一定會再帮襯")]
    [InlineData("豆花綿密、CP值爆表，老闆娘很親切，必吃")]
    [InlineData("師傅二話不說幫我換新，真的很專業，大推")]
    [InlineData("排了十五分鐘，湯頭清甜，值得")]
    [InlineData("呢個價真係殺你啊，料又足，抵食過鄰舖")]
    public void Assess_PraiseOfHongKongAndTaiwan_IsNoComplaint(string text) => Assert.False(Assess(text).IsComplaint);

    [Theory]
    [InlineData("碗粉淡過白開水，個阿姐黑口黑面，中晒伏")]
    [InlineData("一支飲管收兩蚊，真係當我水魚")]
    [InlineData("櫃檯講話很衝，傻眼")]
    [InlineData("這價格根本把人當盤子，不會再訪")]
    [InlineData("麵糊、湯冷，踩到雷，慎入")]
    [InlineData("請貴公司好好檢討，唔好再咁求其")]
    public void Assess_GrumbleOfHongKongAndTaiwan_IsGeneral(string text)
    {
        var assessment = Assess(text);
        Assert.True(assessment.IsComplaint);
        Assert.Equal(Level.General, assessment.Level);
    }

    [Theory]
    [InlineData("去信消委會之前畀你哋最後一次機會，錢都唔退", "oversight_named")]
    [InlineData("走火梯鎖咗，我打咗去消防處投訴", "oversight_named")]
    [InlineData("再不處理我就打1950申訴", "oversight_named")]
    [InlineData("油煙太離譜，已經向環保局檢舉", "oversight_named")]
    [InlineData("不賠就等收律師信", "lawyer")]
    [InlineData("今朝去咗差館落咗口供，張卡唔係我碌", "police")]
    [InlineData("業務說鑑賞期已過不給退，太誇張", "refund_refused")]
    [InlineData("個扶手跌落嚟砸親我隻腳", "injury")]
    [InlineData("升降機困咗我哋成個鐘", "detained")]
    [InlineData("整包打開全霉，要怎麼吃", "spoiled_food")]
    [InlineData("便當裡面藏著一截橡皮筋", "foreign_object")]
    [InlineData("追數佬打電話去我阿媽公司", "debt_collection")]
    public void Scan_MajorKind_Counts(string text, string fact) => Assert.Contains(fact, Shown(text, Level.Major));

    [Theory]
    [InlineData("走廊全部係濃煙，消防仲未到", "emergency_now")]
    [InlineData("店長抽出刀嚇我女兒", "violence_told")]
    [InlineData("送院後宣告不治，你們的藥有問題", "death")]
    [InlineData("你哋逼到我要燒炭", "self_harm_hint")]
    public void Scan_Crisis_Counts(string text, string fact) => Assert.Contains(fact, Shown(text, Level.Crisis));

    [Theory]
    [InlineData("打過三次俾客服，次次話會跟進", "told_before")]
    [InlineData("店家叫我找平台，平台叫我找店家", "put_off")]
    [InlineData("換咗部新嘅都係咁樣斷線", "mended_in_vain")]
    [InlineData("唔該退返多收嗰五十蚊俾我", "money_back")]
    [InlineData("未經同意就幫我續約", "unasked_charge")]
    [InlineData("兩隻曱甴喺調味架行嚟行去，嚇親", "pests_seen")]
    public void Scan_SeriousKind_Counts(string text, string fact) => Assert.Contains(fact, Shown(text, Level.Serious));

    [Theory]
    [InlineData("呢個價真係殺你啊")]
    [InlineData("做到好似想打人咁，碗碟用掟")]
    [InlineData("排到想打人，熱量爆炸都要食")]
    [InlineData("唔肚痛都算走運，味道麻麻")]
    [InlineData("難吃到想報警")]
    [InlineData("地板有蟑螂爬，餐點普通")]
    [InlineData("碟邊有細蟲爬來爬去，食物普通")]
    [InlineData("包裹卡在海關一週，等到天荒地老")]
    [InlineData("做律師嘅朋友推介，麻麻地")]
    [InlineData("想問被狗咬要看哪一科")]
    [InlineData("師傅拖咗我三個星期先嚟")]
    [InlineData("要開刀所以想請假，櫃檯態度很差")]
    [InlineData("婆婆跌倒，車長即刻停車扶佢，全程安慰")]
    public void Scan_GraveWordsInPassing_AreNotMajor(string text) => Assert.Empty(Shown(text, Level.Major));

    private static Assessment Assess(string text) => new LexiconSeverityClassifier().Assess(text);

    private static IEnumerable<string> Shown(string text, Level level) =>
        TriggerDetector.Scan(text).Where(hit => hit.Scope == HitScope.Counts && hit.Guide >= level).Select(hit => hit.Id);
}
