using System.Buffers;
using System.Text.RegularExpressions;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>
/// Demands told by the form in which they are asked rather than by their cue: a word that asks (要求, 请, must, please) and what is to be
/// done. What is none of the named remedies is another wish.
/// </summary>
internal static partial class AskedFor
{
    private static readonly SearchValues<char> ChineseStarts = SearchValues.Create("要请麻必希务应赶立马尽得帮唔烦强派找把按照原全重补说讲换退修解赔取交即撤更改纠删今叫让搵俾畀给承担负报免减折再查登鞠打送将补有讨彻严");
    private static readonly SearchValues<char> EnglishStarts = SearchValues.Create("abcdefghiklmnoprstuw");

    public static IEnumerable<Match> Find(ExtractionInput input) =>
        Chinese().MatchesAt(input.Folded, ChineseStarts).Concat(English().MatchesAt(input.Folded, EnglishStarts));

    private const string Ask = "(?:强烈)?要求|请(?!问|假|客|来|吃|教|勿)|麻烦|必须|希望|务必|应该|赶紧|赶快|立即|立刻|马上|尽快|帮我|我要|我想|唔该|烦请|今天|即刻|即";

    private const string Persons = "司机|教练|驾驶|师傅|老师|客服|经理|管家|护士|医生|医师|保姆|阿姨|销售|顾问|业务|专员|导游|技师|设计师|律师|中介|负责人|人";

    [GeneratedRegex(@"\G(?:" +
        @"(?<other>(?:(?:" + Ask + @")(?:你们|你哋|贵司|公司|店方|校方|院方|帮我|给我|尽快|马上|再)?(?:更换|换|调换|撤换)(?:一?[个位名]|掉|走)?(?:" + Persons + @")|(?:" + Ask + @")(?:你们|你哋|贵司|公司|帮我|给我|尽快|马上|把.{1,8})?(?:取消(?!费)|解除|终止|注销|停止?(?:扣|收|服务|施工)|关闭|更正|改正|纠正|修改|改回|删除|下架|撤回|撤销|恢复(?:原状|积分|会员|名誉|账号|资格|权益)|补开|开(?:发票|证明|收据)|补录|调查|核实|查清|查处|严查|严肃处理|处理(?!得|好慢|太)|跟进|处分|处罚|辞退|开除|调离|升级(?!方案|费)|升舱|延期|延长|顺延|补课时|补办|派人(?:来|嚟|过来)?处理|安排(?!好|的|到|错|在))(?!费|中|结果|完|了|方案|太)|更正账单|撤掉|(?<=要|请|必须|应该|尽快)(?:彻查|严查|查清楚?|查处|查实)))" +
        @"|(?<refund>解约退[费款钱保]|退(?![休步出房伍烧潮]|回来)[\p{IsCJKUnifiedIdeographs}\d]{0,5}?(?:费|款|钱|金|租|差价|差额|一半)|(?:把|将)[\p{IsCJKUnifiedIdeographs}]{1,5}还(?:返|番|给|俾)?我|退(?:差额|剩|余|尾|多收|掉|订|定|押|学费|会费|费|款|钱|货)|(?:" + Ask + @"|能不能|可唔可以)(?:你们|你哋)?(?:给我|帮我|俾我|畀我|全额|全数|全部|先)?退(?![步出房伍换烧后休潮]|一赔))" +
        @"|(?<compensation>(?:按|照)[\p{IsCJKUnifiedIdeographs}\d]{0,4}赔|赔(?:我|俾我|返)?[\p{IsCJKUnifiedIdeographs}]{0,4}(?:费|金(?!融)|款|损失)|减(?:租|免|价)|折让|免(?:返|番|掉|除|收)?单|赔(?:一[只个台部件条双套张副辆]|新|(?=$|[。!;吧啦])|全)|(?<!拒|说|会|肯|不肯|愿)不赔(?=就)|唔赔(?=就)|(?:承担|负担|负责|报销)(?:[\p{IsCJKUnifiedIdeographs}]{0,6}?)(?:费用?|损失|医药费|医疗费|维修费|检查费|修理费|车费|误工费|运费)|打[一二三四五六七八九]折|送(?:我|张)(?:[\p{IsCJKUnifiedIdeographs}]{0,3})(?:券|积分))" +
        @"|(?<apology>(?:说|讲|讲返|说一)(?:一?[句声个])?(?:对不起|对唔住|抱歉|唔好意思|不好意思|sorry)|登门(?:道歉|致歉)?|鞠躬)" +
        @"|(?<explanation>给个[\p{IsCJKUnifiedIdeographs}]{0,3}(?:话|回复|答复|明白|结果|期限|时间|理由)|交代(?:进度|情况|原因|返|清楚|一下)|(?:讲|说|解释|交代)(?:返|清楚|一下|下|明白|个)(?:原因|理由|点解|明白|俾我听|给我听|清楚)?(?=$|[,。!;?吧啦])|(?:给|俾|畀|要|讨|求|有)(?:我|我们|我哋|大家|业主|家长)?(?:返)?(?:一)?个(?:说法|明白|交代|解释|理由|答复|答案|道理|合理))" +
        @"|(?<repair>(?:马上|立即|立刻|尽快|赶紧|今天|现在)(?:安排|派人)?(?:人)?上门|(?:派|叫|找|让|安排|搵)(?:个|位)?(?:人|师傅|工程师|技术员|技工|员工|工人|维修员|专业人员)(?:再|过)?(?:来|上门|嚟|去)?(?:看看?|睇下?|修|检查|检修|补好|整|弄|处理好)|(?:补|修|整|弄|调|通|焊|接|粘)(?:到(?:不|好|唔|能|得|正常)|好(?!了|多|几|像|久|的|不容易|评)|返好|翻好|正常))" +
        @"|(?<redo>(?<=请|要|给我|给我们|必须|尽快|麻烦|要求)补(?:做|测|拍|检)|重新(?!考虑|定义|开始|认识|计算|买|购|下单|登录|登入|排队|申请|提交|预约|报名|充值|再|启动|开机|联系)[\p{IsCJKUnifiedIdeographs}]{1,2}|(?<=" + Ask + @"|[,。!]|^)(?:再|补)(?:做|上|拍|送|讲|洗|教|办)一[次份遍堂节个场])" +
        @"|(?<exchange>即换|再(?:寄|发|送|补|配)(?:一|来|过|个|份|件)|给(?:我|我们|咱)重发|(?<=" + Ask + @"|[,。!]|^|帮我|给我|直接|同意|只要|接受)(?:调换|换(?!届|乘|算|成|了|来换|句|" + Persons + @"))|换(?:返|翻|过)(?:另?[一个部台件只张]|对|正|新|好|个)|换(?:对|正品|全新|正常|一模一样|同款)(?:的|嘅)?)" +
        @")")]
    private static partial Regex Chinese();

    private const string EnglishAsk = @"(?:please|pls|kindly|must|should|need to|have to|want (?:you|them|it|this|to)(?: to)?|expect (?:you|them)(?: to)?|(?:can|could|will|would) (?:you|someone|somebody)(?: please)?|i'd like (?:you )?(?:to|it)?|just|and|or|demand (?:that )?(?:you|they|to)?|[.,;!]|^)\s*";

    /// <summary>Whatever else is asked for: 请马上派人开锁, "please hand over the keys".</summary>
    public static IEnumerable<Match> Anything(ExtractionInput input) => Wish().Matches(input.Folded);

    [GeneratedRegex(@"(?:(?<=[,。!;\s]|^|我)(?<other>(?:请(?!问|假|客|吃|教|勿|联系|联络|致电|打|拨|回电|回复|查收|见|看|放心|知悉|注意|记录|备注|参考|先生|大家|来|了|人|别|不|你们?看)|麻烦(?!了|的|死|大|事|得)|强烈要求|要求(?!的|是|不|过|很|高|太|我)|务必)(?:你们|你哋|贵司|公司|店方|校方|院方|帮我|给我|尽快|马上|立刻|立即)*(?!联系|回复|回电|说|讲|打)[\p{IsCJKUnifiedIdeographs}]{2,6})|\b(?:please|pls|kindly)\s+(?<other>(?!call|ring|contact|note|advise|help|see|find|let|reply|respond|confirm|check|be|do|don't|not|email|text|message|tell|read|refer|ask|come|keep|get|have|take|someone|can|could|just|i|we|for|to|and|it|this|that|look|wait|hold|speak)[a-z]{3,}(?: (?:the|my|our|this|that|it|me|us|him|her))?))")]
    private static partial Regex Wish();

    [GeneratedRegex(@"\G\b(?:" +
        @"(?<other>cancel(?:led|lation of)? (?:the|my|our|this|that|it)\b|(?<=" + EnglishAsk + @")(?:terminate|correct|amend|update|remove|delete|unlock|unblock|reinstate|restore|investigate|look into|upgrade|move|reschedule|rebook|waive|unsubscribe|discipline|dismiss|retrain|escalate|credit my (?:points|miles)|stop (?:charging|calling|sending|taking)|take (?:it|this|that|the \w+) off|honou?r (?:the|your|my)|settle|process|approve|clean|release|hand over|hurry)\b(?! (?:was|is|has|fee|charge))(?: (?:the|my|our|this|me|us|him|her|it))?)" +
        @"|(?<refund>(?:want|get|give|need|expect|like|have|getting)\b[^.,;!?]{0,24}?\bback\b(?! (?:to|in|at|from|on|and|up|online|by))|(?:half|all|part) (?:of )?(?:the|my|our) \w+ back|money back|reimburs\w+|return(?:ed)? (?:the|my|our) (?:money|deposit|payment|fees?|fare|cash|balance|difference|amount)|(?<=" + EnglishAsk + @")return the(?=\s[\d$£€])|take (?:it|this|them|the \w+) back|(?<=want\s|like\s|get\s|accept\s|a\s|full\s|my\s|partial\s|for\s|request\s|demand\s)refunds?)" +
        @"|(?<exchange>(?:want|need|expect|send|get|give|like|demand|request)(?: me| us| you to send)? (?:a|an|another|the right|the correct|a brand)[ -](?:new|working|different|proper|another|brand new|fresh|replacement|second|correct|right)\b(?: \w+)?|(?:a |an )?replacements?\b(?! (?:cost|fee|bus|part))|(?<=" + EnglishAsk + @")(?:swap|switch|exchange|replace|change)\b (?:it|them|this|that|the|my|for)|sent? (?:out )?again|re-?deliver\w*|re-?send)" +
        @"|(?<repair>(?:come|came|someone) (?:and|to) (?:fix|repair|look at|check|sort|mend)|(?<=" + EnglishAsk + @")(?:repair|fix|mend|service|sort|unblock|patch|restore|reconnect|make good)\b(?: (?:it|this|that|them|the|my|our)(?: \w+)?)?|(?:it|them|this|that|my \w+|the \w+) (?:mended|repaired|fixed|serviced|sorted|working again)|make (?:it|this|that) good|back (?:up and running|in working order))" +
        @"|(?<redo>re-?(?:shoot|print|paint|fit|lay|cook|make|do|issue|tile|plaster|clean|cut|sew|style|take|grade|mark|test|weigh|write|install|schedule the (?:class|lesson|session))\b|(?:do|done|clean(?:ed)?|paint(?:ed)?|cook(?:ed)?|make|made|wash(?:ed)?|print(?:ed)?|service[d]?|install(?:ed)?) (?:it |this |them |the \w+ )?(?:again|over|properly|from scratch)\b)" +
        @"|(?<compensation>(?:cover|pay(?: for)?|reimburse|refund) (?:the|my|our|all|for)(?: \w+)? (?:cost|costs|bill|bills|expenses|repairs?|damage|damages|cleaning|taxi|hotel|fees|loss|losses)\b|(?:some|a|any|a decent|a fair) (?:discount|goodwill|form of compensation|credit note)\b|(?:discount|money|something) off\b|\d{1,2}% off|(?:a|one|two|three|some) free (?:nights?|months?|meals?|tickets?|upgrade|sessions?|drinks?)|for (?:my|our|the) (?:trouble|inconvenience|distress)|make it up to|credit (?:for|towards)|compensat\w+)" +
        @"|(?<apology>(?:an?|some|written|formal|proper|public|personal|sincere) (?:kind of )?apolog(?:y|ies)|apologi[sz]e|say sorry|a sorry)" +
        @"|(?<explanation>(?:tell|telling|told|show|inform|let) (?:me|us)(?: know)? (?:why|how|what (?:happened|went wrong|is going on|you))|(?:give|get|want|need|deserve|owe|expect|like|demand)(?: me| us)? (?:an?|some|straight|proper|the|a proper|a clear|a straight) ?(?:answers?|reasons?|explanations?)\b|clarif(?:y|ication)|how (?:this|that|it|on earth|could this) (?:could|can|happened|happen)|what (?:happened|went wrong)|why (?:it|this|that|i|my|the|we|was|is|did)\b[^.;!]{0,30}(?<=(?:know|ask|understand|tell me|tell us|explain)\s.{0,60})|(?:an?|some|the) (?:\w+ )?(?:answer|explanation)\b|explain (?:yourselves|yourself|this|that)|justif(?:y|ication))" +
        @")")]
    private static partial Regex English();
}
