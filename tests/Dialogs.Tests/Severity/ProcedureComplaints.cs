using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>
/// Complaints as people would make them to each of the seventeen procedures, with the level and the native grade that SYSTEMS 3.1 gives
/// them; every one written for this table. A procedure whose playbook does not exist yet is graded by the floors of the triggers alone.
/// </summary>
internal static class ProcedureComplaints
{
    private const string Table = """
        mobile-frontline | L1 | - | 昨天去营业厅交话费，店员爱理不理，排了四十分钟队
        mobile-frontline | L3 | - | 套餐被你们偷偷改了，再不处理我就投诉到工信部
        mobile-frontline | L2 | - | 這個月第三次打電話反映多扣月租，叫你們主管聽電話
        mobile-voice-workorder | L2 | - | 上周报的通话断断续续，说好三天内回复，到现在没人回复
        mobile-voice-workorder | L3 | - | 我们整个小区都没信号，邻居们都打不出去电话
        mobile-voice-workorder | L2 | - | 我已经投诉过两次语音单通，还是没解决
        insurance | L3 | - | 理赔拖了两个月，我妈急得在营业厅下跪，你们再不赔我就坐在门口不走
        insurance | L1 | - | 业务员当初讲得不清楚，我现在才知道这份保险不保门诊
        insurance | L3 | - | 你们拒赔就等着瞧，我不会放过你们
        quality-8d | L1 | - | 这批外壳有五十件毛边，尺寸不符合标准
        quality-8d | L3 | - | Three of our customers reported the same cracked hinge, and one battery caught fire on the line
        auto-4s | L3 | - | 新车开了两个月，刹车突然失灵，差点出事
        auto-4s | L1 | - | 保养等了三个小时，没人告诉我车什么时候好
        auto-4s | L3 | - | 发动机修了三次还是漏油，我要找记者曝光你们店
        supermarket | L1 | - | 结账时收银员少找我五块钱，还翻白眼
        supermarket | L2 | - | 昨天买的吐司今早打开已经发霉了，孩子差点吃了
        supermarket | L3 | - | 在你们生鲜区滑倒，手骨折了，没有任何警示牌
        product-company | L1 | 一般性投诉 | 打印机外壳有划痕，想换货
        product-company | L3 | 重大质量、批量问题投诉 | 新机器到货完全不开机
        product-company | L3 | 重大质量、批量问题投诉 | 主板维修后没两天又坏了，还是同样的问题
        product-company | L1 | 服务类投诉 | 你们的物流太慢了，服务也敷衍
        unicom-wireless | L2 | - | 我们医院门诊楼没有信号，挂号系统都连不上
        unicom-wireless | L1 | - | 在家上网特别慢，刷个网页要半分钟
        unicom-group | L2 | - | 我们是集团客户，专线断了四个小时，约好上门的人没来
        unicom-group | L3 | - | 专线中断一天，按合同第八条我们要求赔偿违约金，否则律师函会寄到
        unicom-noc | L1 | - | 欠费结清了还是上不了网，查了终端设置没问题
        unicom-noc | L2 | - | 手机流量时断时续，已经报修过，一直没人回复
        restaurant | L1 | 第一类抱怨 | 上错菜了，等了半天，桌子也没擦
        restaurant | L2 | 第二类抱怨 | 菜里有一根头发，换一盘就行
        restaurant | L3 | 第二类抱怨 | 吃完你们的海鲜，我和孩子上吐下泻
        restaurant | L4 | 危机 | 全家吃完食物中毒，記者已經到門口採訪了
        hotel | L1 | - | 地毯上的烟洞不是我弄的，入住前就有
        hotel | L3 | - | 天花板掉下来砸到我妻子的头，流了好多血
        general-company | L1 | 一般投诉 | 发票抬头开错了，财务迟迟没给我改
        general-company | L3 | 重大投诉 | 空调冒烟，烧黑了墙，你们必须赔偿
        general-company | L3 | 重大投诉 | The dishwasher has leaked again after the third repair and I am not accepting another visit
        general-company | L3 | 重大投诉 | 再不解決我就去消保官那邊申訴
        internet-tv | L1 | - | 机顶盒一直卡在开机画面，重置密码也不行
        internet-tv | L2 | - | 报修过两次，师傅约好没来，还在等
        consultancy-abc | L1 | A級客怨 | 老師這一檔遲到，講義也沒準備好
        consultancy-abc | L2 | B級客怨 | 上次的課完全沒達到標準，我們要求補檔
        consultancy-abc | L3 | C級客怨 | 效果太差，我們要求退款
        consultancy-abc | L1 | A級客怨 | The trainer arrived late. I don't want a refund, I just want you to know
        principles-property | L3 | - | 我們社區五十幾戶業主聯名要求更換電梯
        principles-property | L3 | - | 不退管理費差額，我就把影片發到網上曝光
        principles-property | L1 | - | 楼下垃圾房味道很大，打扫得不干净
        standard-service | L1 | - | The delivery window was missed and nobody told me
        standard-service | L3 | - | 孩子用了你们的面霜过敏住院了
        standard-service | L2 | - | 客服答应周三回电，三天过去了还是没有回复，我要见你们经理
        standard-service | L4 | - | 我父亲用了你们的热水器一氧化碳中毒去世了
        """;

    /// <summary>Playbook, level, native grade (null where it has none) and text of each.</summary>
    public static IReadOnlyList<(string Playbook, Level Level, string? Grade, string Text)> All { get; } =
    [
        .. Table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(parts => (parts[0], (Level)(parts[1][1] - '0'), parts[2] == "-" ? null : parts[2], parts[3])),
    ];

    /// <summary>The playbook that ships under this id, else the one the transcripts write for it, else one without grades.</summary>
    public static (Playbook Playbook, bool HasGrades) Find(string id) =>
        PlaybookLibrary.All.TryGetValue(id, out var shipped) ? (shipped, true)
        : File.Exists(TranscriptPlaybook(id)) ? (Read(File.ReadAllText(TranscriptPlaybook(id))), true)
        : (Read(Ungraded), false);

    private const string Ungraded = """
        id: ungraded
        name: {zh-Hans: 无分级, zh-Hant: 無分級, en: Ungraded}
        roles:
          cs: {zh-Hans: 客服, zh-Hant: 客服, en: Service}
        intake:
          - {id: content, type: text, label: {zh-Hans: 事, zh-Hant: 事, en: Matter}, required: true}
        routes:
          - {when: always, owner: cs}
        escalation: {from: 2, deciders: {2: [cs]}}
        close: {by: [cs]}
        """;

    private static Playbook Read(string text)
    {
        var result = PlaybookReader.Read("playbook.yaml", text);
        return result.Playbook ?? throw new InvalidOperationException(string.Join('\n', result.Findings));
    }

    private static string TranscriptPlaybook(string id, [System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../Transcripts/playbooks", (id == "consultancy-abc" ? "consultancy" : id) + ".yaml");
}
