using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>
/// Names in Chinese characters. A title belongs to the name. Without title or introduction a name counts where it stands by itself and is
/// made of what names are made of.
/// </summary>
internal static partial class ChineseNames
{
    private static readonly FrozenSet<char> Surname = Vocabulary.Characters("names/surnames");
    private static readonly FrozenSet<char> Given = Vocabulary.Characters("names/given");
    private static readonly WordList Doubles = Vocabulary.Words("names/doubles");
    private static readonly WordList Titles = Vocabulary.Words("names/titles");
    private static readonly WordList Roles = Vocabulary.Words("names/roles");
    private static readonly WordList Staff = Vocabulary.Words("names/staff");
    private static readonly WordList NoName = Vocabulary.Words("names/none");

    /// <summary>Characters that no given name holds.</summary>
    private static readonly SearchValues<char> Particles =
        SearchValues.Create("的了是在和与有不也都我你他她它很把被让叫找说个位这那要就来电致称报没从给去到打申办订丢买购交收签等推又话讲带跟因由对吗呢吧啊过着得已还再号元块天年月日点时分没问请投反向闹骂撞踢");

    /// <summary>金陵镇, 高新区: last characters of places and offices.</summary>
    private static readonly SearchValues<char> PlaceEnds = SearchValues.Create("镇村县市区店厂路街校院局站会部司");

    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        var text = input.Folded;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Script.IsHan(text[i]))
            {
                continue;
            }

            if (Titles.LengthAt(text, i) is var title and > 0 && Titled(text, i, title) is { } start)
            {
                yield return Of(input, start, i + title, title > 1 && IsStaffTitle(text.AsSpan(i, title)) ? 0.7 : 0.9);
            }

            if (ByRole(text, i) is { } named)
            {
                yield return Of(input, i, i + named.Length, named.Confidence);
            }
        }

        foreach (Match match in Introduced().Matches(text))
        {
            var name = match.Groups["name"];
            if (LengthOfName(text, name.Index, match.Groups["family"].Success) is var length and > 0)
            {
                yield return Of(input, name.Index, name.Index + length, 0.9);
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
    private static int? Titled(string text, int title, int length)
    {
        if (length == 1 && GoesOn().IsMatch(text, title + 1))
        {
            return null;
        }

        // A title of one character goes with the family name alone: 李总, 陈太.
        for (var name = length == 1 ? 0 : 4; name >= 2; name--)
        {
            var start = title - name;
            if (start >= 0 && IsName(text.AsSpan(start, name)) && IsBoundary(text, start))
            {
                return start;
            }
        }

        if (Doubles.LengthBefore(text, title) is var two and > 0)
        {
            return title - two;
        }

        return title >= 1 && Surname.Contains(text[title - 1]) && (length > 1 || IsBoundary(text, title - 1))
            && !NotSurnameHere().IsMatch(text, title) && !NoName.Contains(text.AsSpan(title - 1, length + 1))
            ? title - 1
            : null;
    }

    /// <summary>客户王建国 · 店员小李 · 张伟，138…: what stands before tells that a name begins here, or it stands by itself.</summary>
    private static (int Length, double Confidence)? ByRole(string text, int start)
    {
        var isNick = text[start] is '小' or '阿' or '老' && Titles.LengthAt(text, start) == 0;
        if (!isNick && !Surname.Contains(text[start]))
        {
            return null;
        }

        var before = start;
        while (before > 0 && start - before < 3 && text[before - 1] is ':' or ' ' or '是' or '叫' or '为' or '"' or '(' or '：')
        {
            before--;
        }

        var isStaff = Staff.LengthBefore(text, before) > 0 || (isNick && before > 1 && text[before - 1] is '员' or '长' or '师') || (isNick && IsOpen(text, before) && Tells().IsMatch(text, start + 2));
        if (isNick)
        {
            return isStaff && start + 1 < text.Length && Script.IsHan(text[start + 1]) && !Particles.Contains(text[start + 1]) && !NoNick().IsMatch(text, start) ? (2, 0.5) : null;
        }

        var isRole = Roles.LengthBefore(text, before) > 0;
        var length = LengthOfName(text, start, familyOnly: false);
        if (length == 0 && isRole && start + 3 <= text.Length && IsName(text.AsSpan(start, 3)) && IsMadeOfGiven(text.AsSpan(start + 1, 2)))
        {
            // 用户曹卫东宽带报修: whatever follows, these three are a name.
            length = 3;
        }

        if ((isStaff || isRole) && length > 0)
        {
            return (length, isStaff ? 0.5 : 0.85);
        }

        if (!IsOpen(text, start))
        {
            return null;
        }

        return length > 0 && IsMadeOfGiven(text.AsSpan(start + 1, length - 1)) && StandsAlone().IsMatch(text, start + length) ? (length, 0.72) : null;
    }

    private static bool IsStaffTitle(ReadOnlySpan<char> title) => title is "师傅" or "老师" or "经理" or "医生" or "主任" or "店长" or "总监" or "主管" or "副理" or "专员" or "教练";

    private static bool IsMadeOfGiven(ReadOnlySpan<char> given)
    {
        foreach (var character in given)
        {
            if (!Given.Contains(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (!Script.IsHan(character))
            {
                return false;
            }
        }

        return ((name.Length < 4 && Surname.Contains(name[0])) || (name.Length > 2 && Doubles.Contains(name[..2])))
            && name[1..].IndexOfAny(Particles) < 0 && !PlaceEnds.Contains(name[^1])
            && !NoName.Contains(name) && !(name.Length == 3 && NoName.Contains(name[..2]));
    }

    private static bool IsOpen(string text, int start) => start == 0 || IsDelimiter(text[start - 1]);

    private static bool IsDelimiter(char character) => char.IsWhiteSpace(character) || char.IsPunctuation(character) || character is '+' or '|' or '|' or '~';

    private static bool IsBoundary(string text, int start) =>
        start == 0 || !Script.IsHan(text[start - 1]) || Lead().IsMatch(text, start)
        || Roles.LengthBefore(text, start) > 0 || Staff.LengthBefore(text, start) > 0;

    private static int LengthOfName(string text, int start, bool familyOnly)
    {
        if (start >= text.Length)
        {
            return 0;
        }

        var two = Doubles.LengthAt(text, start);
        if (familyOnly)
        {
            return two > 0 ? two : Surname.Contains(text[start]) ? 1 : 0;
        }

        for (var length = two > 0 ? 4 : 3; length >= 2; length--)
        {
            if (start + length <= text.Length && IsName(text.AsSpan(start, length)) && EndsName(text, start + length))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool EndsName(string text, int end) =>
        end == text.Length || !Script.IsHan(text[end]) || "的我电手联住来在要投反说想是买致表称报没不从于把被给去到打申办订丢购交收签等态推也都就又话讲带很跟和与因由对家名下本嘅喺於亲今昨前上一因两三四五六七八九十".Contains(text[end], StringComparison.Ordinal);

    private static (int Start, int End)? BareAnswer(string plain)
    {
        var answer = plain.Trim().TrimEnd('.', '。', '!');
        return answer.Length is >= 2 and <= 4 && LengthOfName(answer, 0, familyOnly: false) == answer.Length
            ? (plain.IndexOf(answer, StringComparison.Ordinal), plain.IndexOf(answer, StringComparison.Ordinal) + answer.Length)
            : null;
    }

    /// <summary>小张说: somebody speaks.</summary>
    [GeneratedRegex(@"\G(?:说|讲|话|答应|承诺|告诉|态度|一直|没来|不理)")]
    private static partial Regex Tells();

    /// <summary>老是, 小时: no nickname.</summary>
    [GeneratedRegex(@"\G(?:小[时心声事孩妹哥伙朋票费区程型便学姐子]|老[实友太是说人板板师爸妈婆公家早]|阿[姨拉公婆])")]
    private static partial Regex NoNick();

    /// <summary>太多, 生产, 工作, 总是: the character is no title.</summary>
    [GeneratedRegex(@"\G(?:(?<=太)[多阳差过慢贵平原古空极少大小高低久烂太吵]|(?<=生)[产病活意日气命锈效动存怕鲜鱼蚝菜食成熟虫]|(?<=工)[作程人资商厂业地具艺号序时会]|(?<=总)[是共额计部之算价体数经监店会公结]|(?<=某)[种次天日月年]|(?<=董)事|(?<=导)[致航购游演])")]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"(?:(?:我|客户|顾客|客人|他|她|本人|名字|全名)叫(?:做)?|(?:我的|客户|顾客)?(?:姓名|名字|联系人|投诉人|称呼|收件人|客户名)(?:是|为|:)\s?:?|叫我|我是|本人|我系|(?<family>(?<!贵|同|百)姓(?!名|氏|什么|咩|乜)(?=.(?:[^\p{IsCJKUnifiedIdeographs}]|$|的|,|，|电话|嘅|住|手机))))(?<name>\p{IsCJKUnifiedIdeographs})")]
    private static partial Regex Introduced();

    [GeneratedRegex(@"(?:我是|我叫|是|叫|找|和|跟|请|给|有位|一位|个|位|的|与|由|向|到|系|系|嘅|对|让|被|经|同|话|说|问|见|等|名|于|在|把|投诉|问|为|即|如|及|、)\G", RegexOptions.RightToLeft)]
    private static partial Regex Lead();

    /// <summary>What follows a name that nothing introduces: an end, a number, or what this person does.</summary>
    [GeneratedRegex(@"\G(?:$|\s*[,，、;；:：。/|(（)）]|\s+\S|[\d+]|反映|来电|致电|打来|投诉|报修|要求|表示|称|说|话|来店|本人)")]
    private static partial Regex StandsAlone();

    /// <summary>这位先生, 小时先生: the character before the title is a word's end, not a surname.</summary>
    [GeneratedRegex(@"(?:小时|当时|这时|那时|有时|随时|一包|钱包|书包|面包|文明|说明|证明|开车|停车|司|路|门房|厨房|住房|的和|老师|同和|一路|公司|上司|平安|保安|公安|安全|完成|变成|到达|现金|押金|定金|订金|奖金|多万|一万|关系|有关|相关|无关|公关|海关|机关|班车|汽车|火车|大全|安排|一向|方向|对方|地方|双方|商场|牛|小米|玉米|花季|病房|查房|药房|产房|客房|责任|主任|点解|了解|开发商|供应商|经销商|服务商|联系|其他和|手工)\G", RegexOptions.RightToLeft)]
    private static partial Regex NotSurnameHere();
}
