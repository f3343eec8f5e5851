using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Names of people. A title belongs to the name; a name without title or introduction counts only as a bare answer.</summary>
internal static partial class PersonNames
{
    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";

    private static readonly FrozenSet<char> Surname = Surnames.ToFrozenSet();
    private static readonly FrozenSet<string> DoubleSurname =
        FrozenSet.ToFrozenSet(["欧阳", "司徒", "上官", "诸葛", "司马", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "夏侯", "端木"]);

    /// <summary>Characters that no given name holds.</summary>
    private static readonly SearchValues<char> Particles = SearchValues.Create("的了是在和与有不也都我你他她很把被让叫给找说个位这那要就");

    /// <summary>Answers and words that begin like a name and are none.</summary>
    private static readonly FrozenSet<string> NoName = FrozenSet.ToFrozenSet(
    [
        "高兴", "方便", "安全", "温度", "包裹", "时间", "成功", "钱包", "马上", "黄色", "白色", "白天", "金额", "石头", "毛病", "易碎", "明天", "明白", "明早", "明晚", "方法", "方向",
        "任何", "何时", "许多", "于是", "应该", "应付", "全部", "全额", "全退", "解决", "解释", "解约", "单号", "单元", "成都", "金钱", "包装", "包含", "包括", "路上", "路由", "古怪", "华为",
        "文件", "文明", "安装", "安排", "安静", "易用", "管理", "管道", "车子", "车位", "车票", "项目", "连接", "连续", "查询", "查一下", "查下", "和解", "和平", "师傅", "严重", "余额", "费用",
        "关于", "关门", "关机", "关闭", "石家庄", "时候", "房间", "房子", "房租", "水管", "米饭", "麻烦", "麻烦你", "麻烦了", "全都", "商家", "商品", "商场", "景区", "游戏", "成交", "明细",
        "广告", "田地", "万一", "万分", "白菜", "江苏", "江西", "温州", "宁波", "武汉", "苏州", "徐州", "贺卡", "施工", "康复", "向上", "金属", "黄金", "龙虾", "牛肉", "牛奶", "马桶", "熊猫",
        "严肃", "甘蔗", "平安", "幸福", "谢谢", "谢谢你", "谢谢您", "谢了", "顾客", "顾问", "时常", "司机", "季度", "毕竟", "简单", "符合", "童装", "童车", "冷气", "冷冻", "冷的", "和你", "和我",
        "边上", "成人", "全新", "全家", "不", "向你们", "向他", "于我", "文字", "蓝牙", "蓝色", "金色", "古董", "麦片", "麦克风", "席位", "花", "应当", "时段", "申请", "申诉", "方案", "计划",
    ]);

    private static readonly FrozenSet<string> NoEnglishName = FrozenSet.ToFrozenSet(
    [
        "thank", "thanks", "good", "hello", "hi", "hey", "dear", "yes", "no", "not", "ok", "okay", "please", "sorry", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "the", "my", "your", "this",
        "that", "refund", "wifi", "room", "flat", "unit", "street", "road", "cold", "wrong", "bad", "very", "never", "still", "just", "really", "so", "here", "there", "what",
        "why", "when", "where", "how", "who", "and", "but", "from", "calling", "i", "a", "an", "one", "customer", "service", "manager", "head", "office", "hong", "kong", "new", "york", "san",
        "north", "south", "east", "west", "black", "white", "terrible", "worst", "great", "poor", "afraid", "writing", "unhappy", "done", "on", "in", "with", "at", "about", "is", "was",
        "air", "food", "money", "back", "full", "next", "last", "late", "order", "delivery", "credit", "card", "apple", "samsung", "main", "express", "living", "kitchen", "bed",
    ]);

    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        var text = input.Folded;
        foreach (Match match in Title().Matches(text))
        {
            if (StartOfName(text, match.Index) is { } start)
            {
                yield return Of(input, start, match.Index + match.Length, IsStaffTitle().IsMatch(match.Value) ? 0.7 : 0.9);
            }
        }

        foreach (Match match in Introduced().Matches(text))
        {
            var name = match.Groups["name"];
            var length = LengthOfName(text, name.Index, match.Groups["family"].Success);
            if (length > 0)
            {
                yield return Of(input, name.Index, name.Index + length, 0.9);
            }
        }

        foreach (Match match in Caller().Matches(text))
        {
            if (Surname.Contains(match.Value[0]) && !NoName.Contains(match.Value) && match.Value.AsSpan().IndexOfAny(Particles) < 0)
            {
                yield return Of(input, match.Index, match.Index + match.Length, 0.75);
            }
        }

        foreach (var match in EnglishTitle().Matches(input.Plain).Concat(EnglishIntroduced().Matches(input.Plain)))
        {
            if (EnglishLength(match.Groups["name"].Value, match.Groups["title"].Success) is var length and > 0)
            {
                yield return Of(input, match.Groups["name"].Index, match.Groups["name"].Index + length, match.Groups["title"].Success ? 0.92 : 0.88);
            }
        }

        if (BareAnswer(input.Plain) is { } answer)
        {
            yield return Of(input, answer.Start, answer.End, 0.65);
        }
    }

    private static Candidate Of(ExtractionInput input, int start, int end, double confidence) =>
        new(FieldKind.PersonName, start, end, new FieldValue.Text(input.Text.Original[start..end]), confidence);

    /// <summary>Where the name begins that a title ends: 王先生, 王小明先生, 欧阳女士.</summary>
    private static int? StartOfName(string text, int title)
    {
        for (var length = 4; length >= 2; length--)
        {
            var start = title - length;
            if (start >= 0 && IsName(text.AsSpan(start, length)) && IsBoundary(text, start) && !NoName.Contains(text.Substring(start, length)))
            {
                return start;
            }
        }

        if (title >= 2 && DoubleSurname.Contains(text.Substring(title - 2, 2)))
        {
            return title - 2;
        }

        return title >= 1 && Surname.Contains(text[title - 1]) && !NotSurnameHere().IsMatch(text.AsSpan(0, title)) ? title - 1 : null;
    }

    private static bool IsName(ReadOnlySpan<char> name) =>
        name.ToArray().All(Script.IsHan) && ((name.Length < 4 && Surname.Contains(name[0])) || (name.Length > 2 && DoubleSurname.Contains(name[..2].ToString())))
        && name[1..].IndexOfAny(Particles) < 0;

    private static bool IsBoundary(string text, int start) =>
        start == 0 || !Script.IsHan(text[start - 1]) || Lead().IsMatch(text.AsSpan(0, start));

    private static int LengthOfName(string text, int start, bool familyOnly)
    {
        if (start >= text.Length)
        {
            return 0;
        }

        var two = start + 2 <= text.Length ? text.Substring(start, 2) : string.Empty;
        if (familyOnly)
        {
            return DoubleSurname.Contains(two) ? 2 : Surname.Contains(text[start]) ? 1 : 0;
        }

        for (var length = DoubleSurname.Contains(two) ? 4 : 3; length >= 2; length--)
        {
            if (start + length <= text.Length && IsName(text.AsSpan(start, length)) && EndsName(text, start + length)
                && !NoName.Contains(text.Substring(start, length)))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool EndsName(string text, int end) => end == text.Length || !Script.IsHan(text[end]) || "的我电手联住来在要投反说想是买".Contains(text[end], StringComparison.Ordinal);

    private static int EnglishLength(string name, bool hasTitle)
    {
        var length = 0;
        var words = 0;
        foreach (var word in EnglishWord().EnumerateMatches(name))
        {
            var text = name.Substring(word.Index, word.Length);
            if (NoEnglishName.Contains(text.ToLowerInvariant()) && !(hasTitle && words == 1))
            {
                break;
            }

            length = word.Index + word.Length;
            words++;
        }

        return hasTitle && words < 2 ? 0 : length;
    }

    private static (int Start, int End)? BareAnswer(string plain)
    {
        var start = plain.Length - plain.TrimStart().Length;
        var end = plain.TrimEnd().TrimEnd('.', '。', '!').Length;
        if (end <= start)
        {
            return null;
        }

        var answer = plain[start..end];
        if (answer.All(Script.IsHan) && LengthOfName(answer, 0, familyOnly: false) == answer.Length)
        {
            return (start, end);
        }

        return BareEnglish().IsMatch(answer) && answer.Split(' ').All(word => !NoEnglishName.Contains(word.ToLowerInvariant())) ? (start, end) : null;
    }

    [GeneratedRegex(@"(?:先生|女士|小姐|太太|阿姨|大爷|大妈|大姐|大哥|奶奶|爷爷|伯伯|叔叔|同学|师傅|老师|经理|医生|主任|店长|总监|主管|师奶|生(?=[。,!?\s]|$|来电|致电|投诉|反映|表示|话))")]
    private static partial Regex Title();

    [GeneratedRegex("师傅|老师|经理|医生|主任|店长|总监|主管|^生$")]
    private static partial Regex IsStaffTitle();

    [GeneratedRegex(@"(?:(?:我|客户|顾客|客人|他|她|本人|名字|全名)叫(?:做)?|(?:我的|客户|顾客)?(?:姓名|名字|联系人|投诉人|称呼|收件人|客户名)(?:是|为|:)\s?:?|叫我|我是|本人|我系|(?<family>(?:我|客户|顾客|免贵|小姓|贵|他|她)姓|(?<=^|[,。!\s])姓))(?<name>\p{IsCJKUnifiedIdeographs})")]
    private static partial Regex Introduced();

    /// <summary>客户王建国投诉…: a name between who it is and what they do.</summary>
    [GeneratedRegex(@"(?<=客户|顾客|客人|业主)\p{IsCJKUnifiedIdeographs}{2,3}(?=投诉|要投诉|反映|来电|致电|打来|打电话|表示|要求)")]
    private static partial Regex Caller();

    [GeneratedRegex(@"(?:客户|顾客|用户|客人|业主|住户|会员|乘客|旅客|患者|家长|联系人|姓名|投诉人|我是|我叫|是|叫|找|和|跟|请|给|有位|一位|个|位|的|与|由|向|到|系)$")]
    private static partial Regex Lead();

    /// <summary>这位先生, 小时先生: the character before the title is a word's end, not a surname.</summary>
    [GeneratedRegex(@"(?:小时|当时|这时|那时|有时|随时|一包|钱包|书包|面包|文明|说明|证明|开车|停车|司|路|门房|厨房|住房|的和|老师|同和|一路|公司|上司|平安|保安|公安|安全|完成|变成|到达|现金|押金|定金|订金|奖金|多万|一万|关系|有关|海关|机关|班车|汽车|火车|大全|安排|一向|方向|对方|地方|双方|商场|牛|小米|玉米|花季|联系|其他和)$")]
    private static partial Regex NotSurnameHere();

    [GeneratedRegex(@"\b(?<name>(?<title>Mr|Mrs|Ms|Miss|Dr|Mdm|Madam|Prof|MR|MRS|MS|mr|mrs|ms|dr)\.?\s+\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+){0,2})")]
    private static partial Regex EnglishTitle();

    [GeneratedRegex(@"(?:(?:[Mm]y|[Cc]ustomer|[Cc]ustomer's|[Ff]ull) name(?:'s| is|:)\s*(?<name>\p{L}[\p{L}'-]+(?:\s+\p{L}[\p{L}'-]+){0,2})|(?:\b[Ii]\s?'?\s?a?m|[Tt]his is|[Nn]ame:|[Cc]ontact:|[Cc]alled|[Rr]egards,|[Ss]incerely,|[Cc]ustomer)\s+(?<name>\p{Lu}[\p{Ll}'-]+(?:\s+\p{Lu}[\p{L}'-]+){1,2}))(?<title>(?!))?")]
    private static partial Regex EnglishIntroduced();

    [GeneratedRegex(@"[\p{L}.'-]+")]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"^\p{Lu}[\p{Ll}'-]+(?: \p{Lu}[\p{L}'-]+){1,2}$")]
    private static partial Regex BareEnglish();
}
