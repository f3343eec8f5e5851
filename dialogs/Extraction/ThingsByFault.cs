using System.Buffers;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Things that no list names, told by what is wrong with them: 把红木柜磕掉, 电子烟买来就漏油, "ruined my silk gown".</summary>
internal static partial class ThingsByFault
{
    private const double Confidence = 0.5;

    private static readonly SearchValues<char> ChineseStarts = SearchValues.Create("把将整弄搞摔撞打,。!?;、的嘅我部台张条件");

    public static IEnumerable<Found> Chinese(string text)
    {
        foreach (var match in Done().MatchesAt(text, ChineseStarts).Concat(Broken().Matches(text)).Concat(Holds().Matches(text)))
        {
            var thing = match.Groups["thing"];
            if (thing.Success && !NoThing().IsMatch(thing.Value))
            {
                yield return new Found(thing.Index, thing.Index + thing.Length, Confidence);
            }
        }
    }

    public static IEnumerable<Found> English(string text) =>
        Ruined().Matches(text).Concat(Faulty().Matches(text)).Concat(Wrong().Matches(text))
            .Select(match => match.Groups["thing"])
            .Where(thing => !NoEnglishThing().IsMatch(thing.Value))
            .Select(thing => new Found(thing.Index, thing.Index + thing.Length, Confidence));

    /// <summary>把我的羊绒大衣洗缩水 · 整烂咗我部钢琴: what is done to it.</summary>
    [GeneratedRegex(@"\G(?:(?:把|将)(?:我们?家?|我哋|客人|客户|他|她|孩子|小孩)?(?:的|嘅)?(?:[一两][个部台件张条双套])?(?:新|整[个台块])?(?<thing>\p{IsCJKUnifiedIdeographs}{2,7}?)(?:都|给|也|全)?(?=摔|洗[坏缩烂破]|弄|磕|碰|剐|刮|撞|修坏|装[歪反错坏]|打[碎破烂翻]|搞|压|砸|划|染|剪坏|烫|做[坏错]|碎|掉|丢|寄[丢错]|送错|扎|拆|泡|淋|浸|烧|撕|扯|折断|掰|拧|踩|挤)|(?:整|弄|搞|摔|撞|打|跌|踩|刮)(?:烂|坏|穿|花|崩|断|碎|破|丢|冇|丢失)(?:咗|了)(?:我|我们|我哋|客人|客户)(?:的|嘅|部|台|张|条|件|个|架|只|块|副)*(?<thing>\p{IsCJKUnifiedIdeographs}{2,6})(?=$|[,。!?;,]))")]
    private static partial Regex Done();

    /// <summary>电子烟买来就漏油 · 投影仪装好两周就花屏: it begins a clause, and its fault follows.</summary>
    [GeneratedRegex(@"(?:^|[,。!?;:、\s]|的|嘅|部|台|张|条|件|呢个|这个|那个|买|订)(?<thing>(?![我你他她它佢])\p{IsCJKUnifiedIdeographs}{2,7}?)(?:又|都|也|也都|已经|全|全部|一直|老是|经常|就|再次|根本|居然|竟然|突然|才)?(?=买(?:来|回来|返嚟|了)|用(?:了|咗|不到|唔到|没)[一二两三四五六七八九十半几\d]|装(?:好|了|完|咗)|收到(?:就|时|后|已|的时)|到货|送(?:来|到)(?:就|时|已|的时)|坏(?:了|咗|掉)|漏(?:油|水|电|气|液)|碎(?:了|成)|裂(?:了|开|成)|断(?:了|裂|咗)|发霉|变质|过期|缩水|掉色|褪色|起球|开线|脱胶|开胶|脱线|死机|黑屏|花屏|闪退|不转|不动|不亮|不响|不热|不冷|唔冻|唔热|唔着|冇反应|没反应|打不开|开不了|关不上|充不[进上]|充唔|冒烟|起火|爆(?:炸|裂|了|咗)|生锈|卡住|异响|跳闸|失灵|是(?:假|旧|坏|翻新|二手|酸|臭|生|冷|凉)的|有(?:异味|裂|划痕|刮痕|瑕疵|污渍|霉|股?怪味|虫|蚂蚁|头发|钉子|沙子|玻璃)|里有|里面有|没熟|半生|太咸|馊了|臭了|酸了|烂(?:了|咗|掉)|甩(?:咗|色|线)|穿(?:咗|了)窿|整极|修极|修了[一二两三四五\d]|少(?:了|咗|发|寄)|(?:租|拿|领|借|提)(?:来|回来|返嚟)就|(?:发|做|装|送|印)(?:成|错)|(?:味道|气味|质量|品质|做工|尺寸|颜色|色差|批号|型号)(?!问题)|肿|渗(?:水|油|漏)|(?:好|太|很|非常)(?:难吃|难食|难闻|硬|咸|油|酸|苦)|夹(?:到|了|伤)|寄错|发错|被取消)")]
    private static partial Regex Broken();

    /// <summary>麻辣香锅里有钉子: what held that which does not belong.</summary>
    [GeneratedRegex(@"(?:^|[,。!?;:、\s]|的|嘅|点|吃|食|买|碗|份|杯|盒)(?<thing>(?![我你他她它佢])\p{IsCJKUnifiedIdeographs}{2,6}?)(?:里面?|里头|入面|内)(?=有|吃出|食到|发现|竟|居然)")]
    private static partial Regex Holds();

    /// <summary>师傅, 客服, 态度: what a clause is about that is no thing.</summary>
    [GeneratedRegex(@"[店还有走插上下因为所我你他她它佢您谁这那哪没不是说话就都被让叫在到去来了咗给俾要想请该会能可很太]|师傅|客服|态度|司机|经理|老师|医生|护士|前台|店员|员工|服务|公司|酒店|餐厅|商家|店家|物业|管理|孩子|小孩|老人|家人|朋友|客人|客户|顾客|先生|女士|小姐|太太|东西|商品|产品|货物|包裹|快递|订单|合同|发票|收据|电话|短信|时候|结果|昨|今|明|前天|上周|上午|下午|晚|早|星期|礼拜|\d|(?:费|钱|款|人|员|部|店|站|院|校|楼|层|房|室|厅|天|日|月|年|次|个|小时|分钟|号|方|们|气|话|声|事|名字|头发|瀏海|头|手|脚|脸|眼|腿|腰|牙|心|肚子|身|路|车子|地|水|电|门|里|上|下|中|后|前|内|外|边)$")]
    private static partial Regex NoThing();

    private const string Name = @"(?!(?:same|other|only|whole|first|second|third|last|next|new|old|day|days|time|way|name|order|money|number|phone number|email|mind|temper|eyes?|skin|face|body|hair|teeth|flat|train|bus|taxi|plane|flight|clinic|office|bank|library|gym|museum|cinema|door|office|section|counter|supermarket|canteen|mother|parents|guy|lady|man|woman|guest|manager|patience|son|daughter|wife|husband|mother|father|mum|mom|dad|kid|kids|child|children|baby|family|friend|colleague|boss|staff|manager|driver|agent|waiter|waitress|doctor|nurse|teacher|engineer|technician|problem|issue|one|thing|things|stuff|item|items|product|goods|it|promise|promises|appointment|booking|reservation|holiday|evening|night|weekend|trip|meeting|call|calls|contract|rules|law|record|back|arm|leg|hand|nose|tooth|heart|trust|address|parcel|package|delivery|bill|invoice|date|person|room|table|people|account|branch|restaurant|hotel|shop|store|website|line|team|company|hotline|queue|place|house|home|toilets?|service|case|claim|complaint|card|lift|food|response|reply|answer|info|information|details|size|colou?r|price|amount|charge|change|terminal|platform|gate|floor|level|class|grade|school|tone|attitude)\b)[a-z][a-z-]{2,}";

    [GeneratedRegex(@"\b(?:dropped|broke|ruined|damaged|lost|scratched|cracked|smashed|spoiled|stained|shrank|destroyed|dented|snapped|wrecked|misplaced|burnt|burned|delivered|serviced|repaired|installed|fitted|cancelled|stole)\s+(?:my|our|the|her|his|their|a|an)\s+(?:\w+'s\s+)?(?<thing>" + Name + @"(?:\s(?!(?:and|or|but|on|in|at|for|with|from|by|to|of|that|which|when|while|instead|yesterday|today|last|this|again|twice|is|was|has|i|we|you|so|without|after|before|during|late|because|as|off|down|up|out|into|wrong|badly|three|two)\b)[a-z][a-z-]+)?)")]
    private static partial Regex Ruined();

    /// <summary>the mirror arrived smashed: what it is that is not as it should be.</summary>
    [GeneratedRegex(@"\b(?:the|my|our|this|your|these|those)\s+(?<thing>" + Name + @"(?:\s(?!(?:which|that|i|we|you|has|is|was|are|were|just|never|also|from|of|in|on|at|for|with|and|to|by|arrived|broke|keeps?|stopped|you|we|they|still|again)\b)[a-z][a-z-]+)?)\s+(?:you (?:sold|sent|supplied|delivered|fitted|installed) (?:me |us )?|we (?:bought|ordered) |i (?:bought|ordered) )?(?:(?:is|are|was|were|has been|have been|came|arrived|feels?|looks?|tastes?|smells?|smelled|tasted|looked) (?:\w+ly |so |too |very |all |completely |still |already )?(?:broken|faulty|defective|damaged|raw|sour|mouldy|moldy|stale|torn|cracked|undercooked|burnt|rotten|smashed|late|blurry|dead|cold|wrong|noisy|dirty|filthy|missing|rusty|bent|loose|scratched|dented|leaking|expired|fake|counterfeit|soggy|dry|overcooked|off|stained|ripped|useless|unusable|blocked|in pieces|apart|cancelled|overcharged|down|slow|out of order|misaligned|crooked|warped|empty)\b|broke\b|sparked|snapped|cracked|leaks?\b|leaked|fell apart|won't (?:turn on|start|charge|work|open|close|connect|stop|fit)|exploded|caught fire|overheats?|has (?:a |an )?(?:crack|cracks|dent|hole|holes|scratch|scratches|leak|cracked|broken|fault|mould|rust)|stopped working|doesn't (?:work|fit|turn|start|charge|match|open|close)|don't (?:work|fit|match)|(?:jams|leaks|trips|freezes|crashes|drops|squeaks|rattles|wobbles|stinks|sticks|flickers|overheats)\b|(?:burned|burnt) (?:my|his|her)|(?:was|were) (?:shut|closed|cancelled|delayed)|never (?:came|arrived|turned up|showed up|worked)|keeps? (?:crashing|breaking|dropping|leaking|freezing|stopping|beeping|tripping|failing|cutting)|crashed|failed|jammed|peeled|peeling|shrank|faded|melted|overheated|malfunctioned|tripped)")]
    private static partial Regex Faulty();

    /// <summary>the wrong antibiotics, raw chicken skewers: what came was not what should have.</summary>
    [GeneratedRegex(@"(?:\b(?:the wrong|instead of|a faulty|a broken|a defective|a damaged|a fake|faulty|defective|mouldy|moldy|rotten|stale|undercooked|raw|rusty|cracked)\s+(?:the |my |our )?)(?<thing>" + Name + @"(?:\s(?!(?:and|or|but|on|in|at|for|with|from|by|to|of|that|which|when|while|instead|yesterday|today|last|this|again|twice|is|was|has|are|were|i|we|you|so|without|after|before|he|she|they|two|three)\b)[a-z][a-z-]+)?)")]
    private static partial Regex Wrong();

    [GeneratedRegex(@"^(?:twice|cleaner|again|both|everything|anything|nothing|someone|something|being|having|getting|doing|giving|sending|it|them|what)\b|ing$")]
    private static partial Regex NoEnglishThing();
}
