using System.Buffers;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>
/// Places in Chinese: a street with its number, a building with its unit, a shop or site by its name, what follows the name of a town.
/// Each is found by its end and read backwards, so that a text's length costs no more than its places.
/// </summary>
internal static partial class ChinesePlaces
{
    private const int LongestStreet = 24;
    private const int LongestSite = 10;

    private const string Units =
        @"(?:[,\s]*(?:(?:[a-z]|\d{1,5}[a-z]?|[一二三四五六七八九十]{1,3})\s?(?:号楼|号院|号|栋|幢|座|单元|室|房|楼|层|期|区|弄|巷|梯)(?:之\d{1,3})?))*(?:[,\s]*(?<=单元|栋|幢|座|楼|号|区)\s?\d{2,4}(?:室|房|号)?(?![\d年月天元块]))?";

    private static readonly WordList Sites = Vocabulary.Words("places/sites");
    private static readonly WordList None = Vocabulary.Words("places/none");
    private static readonly WordList Names = Vocabulary.Words("places/names");

    /// <summary>What a site's name does not hold: the name begins behind it.</summary>
    private static readonly SearchValues<char> BeforeName = SearchValues.Create("的在去到喺从于往我你您佢他她它们这那哪某各每间家了咗哋买向住给把和与跟同是系嘅个请问过来由位及或被说话等见名让叫诉映第投致由至贵是有没不就派对为占做挣逛悉且但能靠近旁转入自己提考虑将使");

    /// <summary>What ends the name of a place that begins with a town's.</summary>
    private static readonly SearchValues<char> AfterName = SearchValues.Create("的在去到买食吃做办住上下有被了咗工出回来送订取看等玩用收修装签换退遇发开过打逛间嘅同和与跟是都也就没不冇我你他她投要叫说话门专人生昨今前明时订过读讲听");

    private static readonly SearchValues<char> StreetStarts = SearchValues.Create("路街大巷胡道村坊里");
    private static readonly SearchValues<char> EstateStarts = SearchValues.Create("小花家公大广新名雅苑邨嘉华中城阁轩湾庭府里");
    private static readonly SearchValues<char> UnitStarts = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyz一二三四五六七八九十我家住地位负轨捷轻第");

    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        var text = input.Folded;
        foreach (var match in Street().MatchesAt(text, StreetStarts).Concat(Estate().MatchesAt(text, EstateStarts)))
        {
            var start = Backwards(text, match.Index);
            var end = match.Index + match.Length;
            if (start < match.Index && end - start >= 4 && !Stop().IsMatch(text, start))
            {
                yield return PlaceFields.Of(input, start, end, 0.88);
            }
        }

        foreach (Match match in Unit().MatchesAt(text, UnitStarts))
        {
            var place = match.Groups["place"];
            yield return PlaceFields.Of(input, place.Index, place.Index + place.Length, 0.75);
        }

        foreach (Match match in Where().Matches(text))
        {
            var place = match.Groups["place"];
            yield return PlaceFields.Of(input, place.Index, place.Index + place.Length, 0.55);
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (Sites.LengthAt(text, i) is var site and > 0 && SiteBefore(text, i, site) is { } start)
            {
                yield return PlaceFields.Of(input, start, i + site, 0.75);
            }

            if (Names.LengthAt(text, i) is var town and > 0 && IsWhere(text, i))
            {
                var end = i + town;
                while (end < text.Length && end - i < LongestSite && (Script.IsHan(text[end]) || char.IsAsciiDigit(text[end])) && !AfterName.Contains(text[end]))
                {
                    end++;
                }

                yield return PlaceFields.Of(input, i, end, 0.6);
            }
        }
    }

    /// <summary>A run of characters before 路 may begin with 我住在: the address begins after it.</summary>
    private static int Backwards(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestStreet && Script.IsHan(text[start - 1]))
        {
            start--;
        }

        var lead = Lead().Match(text[start..end]);
        return lead.Success ? start + lead.Length : start;
    }

    private static int? SiteBefore(string text, int site, int length)
    {
        var start = site;
        while (start > 0 && site - start < LongestSite && (Script.IsHan(text[start - 1]) || char.IsAsciiLetterOrDigit(text[start - 1])) && !BeforeName.Contains(text[start - 1]))
        {
            start--;
        }

        start += BehindTitle().Match(text[start..site]).Length;
        var end = site + length;
        var closes = end == text.Length || !Script.IsHan(text[end]) || !AfterSite().IsMatch(text, end);
        return site - start is >= 2 and < LongestSite && closes && !None.Contains(text.AsSpan(start, end - start)) && Script.IsHan(text[start]) && !AnyShop().IsMatch(text[start..end]) ? start : null;
    }

    /// <summary>Whether a town's name tells where: behind 在, or at the beginning of what is said.</summary>
    private static bool IsWhere(string text, int start) => start > 0 && (text[start - 1] is '在' or '喺' or '去' or '到' or '住' or '于' or '从' or '至' || (!Script.IsHan(text[start - 1]) && start + 4 < text.Length && Sites.LengthAt(text, start + 4) > 0));

    [GeneratedRegex(@"\G(?:路|街|大道|巷|胡同|道|村|坊|里)(?:[东西南北中](?:路|街|段)?)?(?:[一二三四五六七八九十\d]{1,2}段)?\s?[甲乙丙丁]?(?:\d{1,5}|[一二三四五六七八九十百]{1,4})(?:-\d{1,4})?\s?(?:号院|号楼|号|弄|巷)" + Units)]
    private static partial Regex Street();

    [GeneratedRegex(@"\G(?:小区|花园|花苑|家园|公寓|大厦|广场|新村|名苑|雅苑|苑|邨|嘉园|公馆|华府|中心|城|阁|轩|湾|庭|府|里)\s?(?:[a-z]?\d{1,4}[a-z]?|[a-z](?=座|栋|区)|[一二三四五六七八九十]{1,3})\s?(?:号楼|栋|幢|座|单元|期|区|楼|室)" + Units)]
    private static partial Regex Estate();

    [GeneratedRegex(@"\G(?:(?<![\w])(?<place>(?:\d{1,3}|[a-z]|[一二三四五六七八九十]{1,2})\s?(?:号楼|栋|幢|座|单元|楼(?=\d{3,4}[室房]))" + Units + @")(?<=单元\s?\d{2,4}(?:室|房|号)?|室|房|(?:栋|幢|座|号楼)\s?\d{1,4}(?:室|房|单元)?|楼\s?\d{2,4})(?<=\d.{1,20})|(?:我家?住在?|住在|住址是?|地址是?:?|位于)\s?(?<place>\p{IsCJKUnifiedIdeographs}{2,10}(?:小区|花园|花苑|家园|公寓|新村|邨|苑|嘉园|公馆|大厦))|(?<place>(?:地铁|轨交|捷运|轻轨)[\d一二三四五六七八九十]{1,2}号线|t\d\s?(?:航站楼|候机楼)|[\d一二三四]号(?:航站楼|候机楼)|第[一二三\d]航(?:厦|站楼)|(?<![\d.])\d{1,3}\s?(?:号楼|栋|幢)(?:\s?\d{1,2}单元)?(?:\s?\d{3,4}(?:室|房)?)?|\d{1,2}单元\s?\d{3,4}(?:室|房)?|(?<![a-z])[a-z]\s?(?:栋|幢|座)(?:\s?\d{3,4}(?:室|房)?)?|(?<!\d)(?:\d{1,2}楼)?\d{3,4}\s?号?(?:房|室)(?![价费租东型卡])|(?<=房号|房间号|房间|房号是|房号:)\s?\d{3,4}(?!\d)|[\d一二三四五六七八九十]{1,3}号(?:档|铺|窗口|柜台|摊位?|车厢|闸口|登机口|检票口|诊室|病房|桌|包间|包厢|包房|卡座)|地下(?:车库|停车场)|(?:\d{1,2}|[一二三四五六七八九十]{1,2}|b\d|负[一二])(?:楼|层)\s?(?:会议室|门诊|病房|客房部|大堂|大厅|办公室|食堂|餐厅|宴会厅|停车场|车库|专柜|柜台|包间|包厢|卖场|走廊|机房|\p{IsCJKUnifiedIdeographs}{1,4}(?:室|展厅|大厅|柜台|窗口|超市|餐厅)|(?=啲|嘅|电梯|走廊|厕所|洗手间))))")]
    private static partial Regex Unit();

    [GeneratedRegex(@"^.*(?:地址改成|地址|住址|住在|住|位于|送到|送去|寄到|搬到|搬去|安装在|改到|在|我家|我们|客户|家住|系|喺|嘅|的|是|到|于|至|门市|客人|师傅)(?=.{1,})")]
    private static partial Regex Lead();

    /// <summary>在西单大悦城买: what stands between being somewhere and what was done there.</summary>
    [GeneratedRegex(@"[在喺](?<place>(?!网|线上|家|店|这|那|你|我|他|她|它|贵|平台|某|此|一|上|路上|车上|现场|前台|直播|手机|小程序|公众|淘宝|京东|天猫|拼多多|抖音|美团|饿了么|携程|机上|官|后|前|外|里|门|柜|今|昨|自)[\p{IsCJKUnifiedIdeographs}a-z0-9]{2,9}?)(?=(?:里|里面|门口|这里|那里|专柜|柜台)?(?:买|购|办的|办卡|吃|食|用餐|就餐|上车|下车|落车|排队|排咗|摔|跌|滑倒|入住|试驾|做保养|值机|柜台|专柜|门口))")]
    private static partial Regex Where();

    /// <summary>欧小姐代表丽晶花园: who says so is no part of the place.</summary>
    [GeneratedRegex("^(?:.*(?:先生|女士|小姐|太太|代表|反馈|入住|预订|订购|要求|发现|希望|当然|这样|所以|因为|造成|导致|知道|为何|为什么|点解|心谂|讲真|觉得|实际|认为|觉得|地处|再加上|绕)|一(?!院|医|附|中|小|期|号|区|分|楼)|(?<=.*)一(?=条|栋|幢|所|座))")]
    private static partial Regex BehindTitle();

    [GeneratedRegex(@"\G(?:这|那|哪|整|一条|条|过|走|半路|马路|公路|一路|网络|线路|知道|报道|味道|频道|通道|管道|街道|道)")]
    private static partial Regex Stop();

    /// <summary>干洗店, 宠物医院: a kind of shop is not one by its name.</summary>
    [GeneratedRegex("^(?:宠物|美发|美容|干洗|洗衣|理发|火锅|奶茶|水果|蛋糕|手机|服装|家具|电器|家电|眼镜|花|鞋|面包|咖啡|快餐|修车|洗车|汽修|装修|连锁|母婴|生鲜|便利|烧烤|小吃|早餐|茶|酒|房产|中介|培训|健身|足疗|按摩|珠宝|金|体育|运动|玩具|文具|五金|建材|甜品|自助|日料|西餐|网红|汽车|大型|附近|隔壁|楼下|对面|整个|社区|公立|私立|公办|民办|国际|五星级|四星级|三星级|经济型|快捷|温泉|公共|地下|露天|免费|自动|驾驶|语言|舞蹈|音乐|美术|早教|牙科|中医|西医|专科|该|次|老旧|新建|街坊|居民|中式|德国|韩国|日本|泰国|法国|意大利|印度|越南|日式|韩式|泰式|私人|医美|健康|客户|数据|月子|婚纱|摄影|影楼|租车|加油|充电|收费|检票|售票|游泳|羽毛球|瑜伽|网|飞|过|到|全|本|终点|起点|中转|总|基|工作|服务|维修|下一|上一|转播|发射|空间|补给|换电|拼多多|淘宝|天猫|京东|官方|线上|网上|微信|积分)+(?:店|馆|房|铺|中心|医院|超市|市场|城|行|酒店|宾馆|餐厅|学校|幼儿园|停车场|站|中学|小学|大学|机构|会所|商城|加油站)$")]
    private static partial Regex AnyShop();

    /// <summary>店员, 店长, 中心思想: the word goes on.</summary>
    [GeneratedRegex(@"\G(?:[员长主铺家面名方规庆思价费租工师站]|业员|小二)")]
    private static partial Regex AfterSite();
}
