using System.Buffers;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>
/// What the complainant asks for. The cues that also weigh a case stand in <c>Severity/triggers.yaml</c> under <c>demands</c>; here are
/// those that only tell what is wanted.
/// </summary>
internal static partial class DemandFields
{
    /// <summary>A long text is read in pieces that end with a sentence: what rules a demand out stands in the same one.</summary>
    private const int Piece = 1000;

    /// <summary>How far before a demand a word rules it out.</summary>
    private const int Reach = 24;

    private static readonly SearchValues<char> Starts = SearchValues.Create("退还换上免尽马派来维检修返整重赔补误道致书说给要个俾畀合求讲查取解写撤分调8kuwghftersampcid");

    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        var text = input.Folded;
        var demands = Cues(input).Where(cue => !AlreadyDone().IsMatch(text, cue.Start) && !NotNeeded().IsMatch(text, cue.End))
            .Concat(Wanted().MatchesAt(text, Starts).Concat(AskedFor.Find(input)).Where(match => !IsRuledOut(input.Text, match.Index)).Select(Of))
            .OrderBy(demand => demand.Start)
            .ThenByDescending(demand => demand.End)
            .DistinctBy(demand => ((FieldValue.Text)demand.Value).Value)
            .ToList();
        return demands.Count > 0 ? demands : AskedFor.Anything(input).Select(Of).Take(1);
    }

    private static Candidate Of(Match match)
    {
        var demand = match.Groups.Cast<Group>().First(group => group.Success && group.Name is not "0");
        return new(FieldKind.Demand, demand.Index, demand.Index + demand.Length, new FieldValue.Text(demand.Name), 0.75);
    }

    private static IEnumerable<Candidate> Cues(ExtractionInput input)
    {
        var text = input.Text;
        for (var from = 0; from < text.Folded.Length;)
        {
            var to = Math.Min(text.Folded.Length, from + Piece);
            while (to < text.Folded.Length && to - from < 2 * Piece && !text.EndsSentence(to - 1))
            {
                to++;
            }

            var piece = from == 0 && to == text.Folded.Length ? text : new CueText(text.Original[from..to]);
            foreach (var match in new SeverityReading(piece, SeverityLexicon.Default).Demands)
            {
                yield return new Candidate(FieldKind.Demand, from + match.Start, from + match.End, new FieldValue.Text(match.Meaning.Demand!), 0.85);
            }

            from = to;
        }
    }

    private static bool IsRuledOut(CueText text, int start)
    {
        var from = Math.Max(start - Reach, 0);
        var before = text.Folded[from..start];
        var clause = before.LastIndexOfAny([',', '，', '。', '!', '?', ';', '\n', '.', '、']);
        return RulesOut().IsMatch(before[(clause + 1)..]);
    }

    /// <summary>没修好, 退了我28块: it was done or not, but is not asked for.</summary>
    [GeneratedRegex(@"(?:(?:没有?|无|冇|并非|不是|唔系|毋须|无须)(?:打算|要求|想要|提出|说要|讲要|要)?|不(?=(?:解释|道歉|认错)(?!就|我|的话))|中途|擅自|私自|临时|没有?人?(?:出来|来|跟我|向我|给我|同我)|未|刚|已经|已|只肯|只愿意?|只同意|修了又|才|拒绝给?我?|唔好再?.{0,4}|不要再.{0,4}|别再.{0,4})\G", RegexOptions.RightToLeft)]
    private static partial Regex AlreadyDone();

    [GeneratedRegex(@"\G(?:也|都)(?:没|冇|无|唔|不)|\G\s*(?:to the wrong|(?:is |are )?(?:not|isn't) (?:needed|required|necessary|what)|no need)")]
    private static partial Regex NotNeeded();

    [GeneratedRegex(@"(?:不|无|冇|没有?|唔|并非|不是)$|(?:说|讲|话|写|承诺|答应)(?:好|明|了|过)?[^,。]{0,8}(?:可以|可|会)(?:全额?)?$|不(?:是|想|要|用|需|必|求|打算)|唔(?:系|想|要|使|需|好)|没|未|无要求|无谂住|冇|并非|别|已经|刚|只肯|\b(?:not|don't|don’t|no|never|without|doesn't|nothing|refused to|instead of|rather than|already|was|were|had)\b")]
    private static partial Regex RulesOut();

    [GeneratedRegex(@"\G(?:(?<refund>(?:(?<=什么时候|几时|何时|何日|现在|今天|马上|立即|立刻|必须|应该|得|能不能|能否|可否|可不可以|好不好|麻烦|请|全额?|要么|把钱|帮忙|快|赶紧|赶快)(?:要|就|给|帮)?(?:我)?退(?![步出房伍换烧后休潮,，]|一赔|不退)|退(?:车|款|票|单|课|房款|卡|学费|会费|月费|货款|订|尾款|剩余|余款|剩下|多收|全款|回来|给我|俾我|番俾|返俾|刷)|(?:俾|给|畀)返(?:我|钱|笔钱|啲钱|晒)|(?:钱|款|费用?)(?:还|退|返还)|原路(?:退|返)|返还|return (?:the|my|our) (?:\w+ )?(?:money|deposit|payment|fee|fees|fare|\d|[$£€])|return the(?=\s[\d$£€])|credit (?:it |this |the \w+ )?back|reverse (?:it|this|the|that)|get our money|money returned|退差价|退保费|退(?:返|翻|番)?(?:俾|畀|给)?(?:我|一晚|房租|房费|学费|年费|定金|订金|押金|差额|保费|会费|车款|货款|一半|(?<=[给帮]我退)了)|退货|退返|退番|(?<=[要想求]|可唔可以|可以|申请|希望)退(?![休步出房伍换烧后，]|不退)|退保|还(?:我|俾我)(?:[钱定押订])|退差|want (?:it|my \w+|the \w+) back\b|(?:get|give|have) (?:me )?(?:my|the) \w+ (?:back|returned)\b|full refund|take it back))|(?<exchange>(?<=[要想求给俾]|可以|申请|希望|诉求:)换(?!算|成人|了|句|师傅|人|老师)(?:[一个台部件双套份新过]{1,2})?|换(?:新机|新的?|货)|(?<=wants?\s(?:an?\s)?|refused\s|request\w*\s(?:an?\s)?|/\s|for\s(?:an?\s)?)exchange\b|\breplacement\b(?!\s(?:cost|fee|bus))|\bresend\b|补(?:件|货|送|寄|发)|换(?:过|返|翻|部|台|个|只|件|套|张|条|双|支|对|辆|间|房|一)(?!师傅|人|老师)(?<!更换.|交换.|退换.)|(?:it|this|them|that|the \w+) (?:replaced|exchanged|swapped)\b|(?:ship|send|deliver)(?: us| me)? the (?:missing|right|correct)|new (?:unit|one)\b|send (?:me |us |over )?(?:a|another|the) (?:new|correct|right) \w+|\breplace\b(?!\s(?:part|cost))|\bexchange(?=\s+please|\s*$)|swap (?:it|this|them)|(?:a|the) new one)|(?<repair>(?<=[要求需]|希望|诉求:|尽快|上门|没人来|再不来|快点|免费|安排|派人来?|师傅|师傅上门|派师傅|嚟|申请|请|今天)(?:上门|免费|尽快|马上|派人来?|来)?(?:维修|检修|修理|返修|整好?(?![天个理套体顿容数改])|修到好|修(?!改|了|过|身|士))|\b(?:repair|fix)(?: it| this| the \w+)?\b(?!\s+(?:quote|invoice|cost|costs|fee|man|shop|bill|was|took|date|due))|整(?:返|翻|番)好?|执(?:返|翻|番)好?|弄好|搞好|修复|修理好|恢复(?:供|正常|网络|通|使用)|(?:it|this|them|that|the \w+) (?:repaired|fixed|serviced|sorted)\b|(?:get|have) (?:it|this|them) (?:repaired|fixed)|come and fix|fixed|(?<=(?:wants?|needs?|send|sent)\s(?:an?\s|the\s)?)(?:engineer|technician|plumber|electrician|repairman))|(?<redo>重(?:剪|染|烫|洗|拍|铺|刷|漆|贴|喷|测|考|煮|炒|烤|缝|裁|改|订制|打|弄|新上菜|新出|新配|新缝|新裱|新送检|开一?场|教|上一)|re-?(?:done|made|printed|painted|cleaned|installed|cut|issued|worked|tailored|laid)|(?:done|made|cleaned|painted|cooked) again|重修|重工|重作|重制|重装|重印|重发|重新(?:做|装|安装|施工|打|剪|拍|印|制作|洗|清洗|铺|刷|检测|加工|煮|炒|粉刷|施作)|\brework\b|\bremake\b|(?:make|cook|do|paint|print|clean|install) (?:it|this|the \w+) (?:again|over)\b|\bre-?do\b)|(?<compensation>赔(?=[我]?[\d一二两三四五六七八九十几返番翻个]|我)(?:我)?|(?<=[要求])赔|(?:减|打)(?:返|番|翻|个)?(?:月费|房租|租金|学费|服务费|管理费|折|半)|(?:some|a) (?:discount|goodwill)|免单|(?:免|减免)(?:一晚|房费|房租|费用|单|当月|月租|违约金)|赔偿|补偿|误工费)|(?<apology>道个?歉|对不起(?=吧|都)|致歉|登报道歉|赔礼|apology|赔罪|赔不是|\bsorry letter\b|\bsay sorry\b|\bapologi[sz]e\b)|(?<explanation>(?:书面)?说明(?=原因|情况|清楚|理由|为|点解|白)|(?:给|要|个|俾|畀|书面|合理|求)(?:我|个|一个|合理|书面)?(?:的)?(?:说法|解释|交代|说明|答复)|(?<=请[^,。]{0,8})说明(?!书)|讲清楚|说清楚|查明原因|(?:8d|分析|整改|调查|检测)报告|8d report|(?:know|knows|understand|tell me) why\b|(?<=please |pls |must |can you |could you |to )explain\b|\bexplanation\b|root cause)|(?<other>取消(?:订单|合约|合同|套餐)|解约(?!退)|写检讨|撤销处罚|waive\b|write-?off|cancel (?:the|my) (?:order|contract|policy|plan|booking|charge)))")]
    private static partial Regex Wanted();
}
