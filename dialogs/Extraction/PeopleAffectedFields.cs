using System.Buffers;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>How many people a complaint is about. Households, seats and bystanders are not counted.</summary>
internal static partial class PeopleAffectedFields
{
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789一二两三四五六七八九十百千");
    private static readonly SearchValues<char> Words = SearchValues.Create("0123456789aefnost");

    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        foreach (var match in Chinese().MatchesAt(input.Folded, Numbers).Concat(English().MatchesAt(input.Folded, Words)))
        {
            var sum = match.Groups["sum"];
            if (NumberWords.TryParse(match.Groups["number"].Value, out var count) && count is >= 2 and <= 1_000_000 && count == decimal.Truncate(count))
            {
                yield return new Candidate(FieldKind.PeopleAffected, sum.Index, sum.Index + sum.Length, new FieldValue.Count((int)count), 0.8);
            }
        }
    }

    /// <summary>The number that words name: 三十多号人 is 30. Of digits in groups (1,000,001) a part is none.</summary>
    public static int? Number(ReadOnlySpan<char> words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (!IsBorder(words, start))
            {
                continue;
            }

            for (var end = Math.Min(words.Length, start + NumberWords.LongestToken); end > start; end--)
            {
                if (IsBorder(words, end) && NumberWords.TryParse(words[start..end], out var count) && count is >= 2 and <= 1_000_000 && count == decimal.Truncate(count))
                {
                    return (int)count;
                }
            }
        }

        return null;
    }

    /// <summary>Whether no number or word goes on at a place: 1,000,001 is one.</summary>
    private static bool IsBorder(ReadOnlySpan<char> words, int place) => words[..place] switch
    {
        [.., var last] when char.IsAsciiLetterOrDigit(last) && words[place..] is [var next, ..] && char.IsAsciiLetterOrDigit(next) => false,
        [.., var digit] when char.IsAsciiDigit(digit) && words[place..] is [',', var next, ..] && char.IsAsciiDigit(next) => false,
        [.., var digit, ','] when char.IsAsciiDigit(digit) && words[place..] is [var next, ..] && char.IsAsciiDigit(next) => false,
        _ => true,
    };

    private const string People =
        "人(?!民|员|家|次|均|份|间|工)|人家|客人|顾客|客户|同事|孩子|小孩|细路|小朋友|学生|学员|员工|工人|乘客|旅客|老人|长者|大人|朋友|家长|住客|病人|患者|用户|业主|租客|租户|住户|居民|家人|宝宝|幼儿|孕妇|师生|家属|BB|bb|食客|宾客|会员|伤者|游客|团友|消费者|街坊|村民";

    [GeneratedRegex(@"\G(?:(?<=我们|我哋|咱们|另外|还有|连同|全班|全家|一行|全团|全车|车上|一共|全村|整栋楼?)(?<sum>(?<number>\d{1,4}|[一二两三四五六七八九十百]{1,4})(?:个|名|位)?(?:" + People + @"))|(?<=我们|我哋|咱们|我家)(?<sum>一家(?:大小|老小)?(?<number>[一二两三四五六七八九十]|\d{1,2})(?:口|个|人)人?)|(?<!\d|\d[.,]|[第每几一二三四五六七八九十])(?<sum>(?:一家(?:大小|老小)?(?<number>[一二两三四五六七八九十]|\d{1,2})(?:口|个|人)人?|(?<number>\d{1,6}|[一二两三四五六七八九十百千]{1,5})(?:多|余|来|几)?(?:个|名|位)?(?:" + People + @")))(?=[^。!?;]{0,14}?(?:都|全部|全体|全都|受伤|受影响|拉肚|拉稀|腹泻|吐|呕|屙|肚痛|肚子|中毒|不舒服|不适|发烧|生病|住院|被困|被骗|被|在场|上菜|无位|冇位|没位|等[了咗]|饿|冻|淋|用不了|受害|无法|没法|不能|上不了|过敏|进医院|入院|送医|就医|滞留|受困|没得|停|晕|挂|烫伤|起疹|唔舒服|冇得|断网|没水|没电|冇水|冇电|瞓))|(?<=影响(?:到|了|咗)?|波及|涉及|导致|造成|致使?|令|害(?:得)?(?:我们?)?|困(?:住|咗)?了?)(?:约|大约|近)?(?<sum>(?:一家(?:大小|老小)?(?<number>[一二两三四五六七八九十]|\d{1,2})(?:口|个|人)人?|(?<number>\d{1,6}|[一二两三四五六七八九十百千]{1,5})(?:多|余|来|几)?(?:个|名|位)?(?:" + People + @"))))")]
    private static partial Regex Chinese();

    /// <summary>People counted in English. Five groups of three digits at most, more than a number has, so that a long row of them is not read anew from each.</summary>
    [GeneratedRegex(@"\G(?:(?<![a-z0-9])(?<sum>(?<number>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) of us)\b|(?<![a-z0-9])(?<sum>(?:all |the )?(?<number>\d{1,3}(?:,\d{3}){0,5}|\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (?:of us|of them|people|persons|guests|customers|passengers|children|kids|students|colleagues|staff|employees|workers|residents|tenants|adults|family members|patients|diners|users|clients|members|pupils|travellers|travelers|visitors|households? members|friends|attendees))(?=[^.!?;]{0,40}\b(?:affected|sick|ill|hurt|injured|vomit\w*|threw|throwing|without|stranded|stuck|trapped|got|were|was|are|have|had|has|couldn't|could not|cannot|can't|lost|poison\w*|complain\w*|fell|ended up|went|suffer\w*|unable)\b)|(?<=\b(?:affect(?:s|ed|ing)?|hit|injured|stranded|left)\s(?:about |around |some |over )?)(?<sum>(?<number>\d{1,6}|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty) (?:of us|people|persons|guests|customers|passengers|children|kids|students|colleagues|staff|employees|workers|residents|tenants|users|patients|diners|members)))")]
    private static partial Regex English();
}
