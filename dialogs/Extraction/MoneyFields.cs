using System.Buffers;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Sums of money with their currency.</summary>
internal static partial class MoneyFields
{
    private static readonly SearchValues<char> Currencies = SearchValues.Create("acehijkmnprstu人新台港美欧英日澳加马$£€¥￥₩฿₹₱g");
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789一二两三四五六七八九十百千万零廿");
    private static readonly SearchValues<char> Doings = SearchValues.Create("损花付交赔退扣刷收骗转充欠价总一共合金原标售报现定押订租房学保年月会物停医维安服手违运油修误压降涨里俾畀缴赚卖补差多乱费车");

    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        var taken = 0;
        var all = Prefixed().MatchesAt(input.Folded, Currencies).Concat(Suffixed().MatchesAt(input.Folded, Numbers)).Concat(Counted().MatchesAt(input.Folded, Doings))
            .OrderBy(match => match.Groups["sum"].Index).ThenByDescending(match => match.Groups["sum"].Length);
        foreach (var match in all)
        {
            var sum = match.Groups["sum"];
            if (sum.Index < taken || Amount(match.Groups) is not { } amount)
            {
                continue;
            }

            taken = sum.Index + sum.Length;
            var (currency, confidence) = Currency(match.Groups["currency"].Value, input);
            // A sum that names no currency at all is less sure.
            yield return new Candidate(FieldKind.Money, sum.Index, taken, new FieldValue.Money(amount, currency), match.Groups["bare"].Success ? 0.6 : confidence);
        }
    }

    /// <summary>The sum that words tell which name no currency: 一万二, 1,380, 7千多.</summary>
    public static FieldValue.Money? Bare(ExtractionInput input, int start, int end) =>
        Sum().Match(input.Folded[start..end]) is { Success: true } sum && Amount(sum.Groups) is > 0 and var amount ? new FieldValue.Money(amount, Currency(string.Empty, input).Currency) : null;

    private static decimal? Amount(GroupCollection groups)
    {
        var number = groups["number"].Value;
        if (number is "廿")
        {
            number = "二十";
        }

        if (!NumberWords.TryParse(number.StartsWith('.') ? "0" + number : number, out var amount))
        {
            return null;
        }

        amount *= groups["unit"].Value switch { "万" or "w" => 10_000m, "lakh" => 100_000m, "亿" => 100_000_000m, "千" or "k" or "grand" => 1_000m, "百" => 100m, "m" or "million" => 1_000_000m, "毛" or "角" => 0.1m, "分" => 0.01m, _ => 1m };

        // 12万8千 and 12万8 are 128 000.
        if (groups["rest"].Success && NumberWords.TryParse(groups["rest"].Value, out var rest))
        {
            amount += rest < 10 ? rest * 1000 : rest;
        }

        // 三块五 is 3.5, 一百二十元五角 is 120.5.
        return groups["small"].Success && NumberWords.TryParse(groups["small"].Value, out var small) ? amount + (small / (small < 10 ? 10 : 100)) : amount;
    }

    /// <summary>A dollar or 元 alone is the organisation's own, or that of the script it is written in.</summary>
    private static (string Currency, double Confidence) Currency(string written, ExtractionInput input) => written.Trim(' ', '.') switch
    {
        "hk$" or "hkd" or "港币" or "港元" or "港纸" or "蚊" => ("HKD", 0.95),
        "nt$" or "nt" or "ntd" or "twd" or "台币" or "新台币" => ("TWD", 0.95),
        "us$" or "usd$" or "usd" or "美元" or "美金" or "刀" or "bucks" => ("USD", 0.9),
        "s$" or "sgd" or "新币" => ("SGD", 0.95),
        "£" or "gbp" or "pounds" or "pound" or "quid" or "英镑" => ("GBP", 0.95),
        "€" or "eur" or "euros" or "euro" or "欧元" => ("EUR", 0.95),
        "rmb" or "cny" or "¥" or "￥" or "人民币" or "yuan" => ("CNY", 0.95),
        "rm" or "myr" or "ringgit" or "令吉" or "马币" => ("MYR", 0.85),
        "mop" or "mop$" or "澳门币" or "澳门元" or "葡币" => ("MOP", 0.9),
        "a$" or "au$" or "aud" or "澳元" or "澳币" => ("AUD", 0.9),
        "c$" or "ca$" or "cad" or "加元" or "加币" => ("CAD", 0.9),
        "jpy" or "日元" or "日币" or "yen" => ("JPY", 0.9),
        "krw" or "₩" or "韩元" or "韩币" => ("KRW", 0.9),
        "thb" or "฿" or "泰铢" or "baht" => ("THB", 0.9),
        "inr" or "₹" or "rs" or "rupees" => ("INR", 0.85),
        "php" or "₱" or "pesos" => ("PHP", 0.8),
        "chf" or "瑞郎" => ("CHF", 0.9),
        "$" when input.Zone.Id is not "Asia/Taipei" && Script.Detect(input.Text.Original) == Locale.ZhHant => ("HKD", 0.75),
        "$" or "dollars" or "dollar" => Local(input, "USD"),
        _ => Local(input, "CNY"),
    };

    private static (string Currency, double Confidence) Local(ExtractionInput input, string otherwise) => input.Zone.Id switch
    {
        "Asia/Taipei" => ("TWD", 0.9),
        "Asia/Hong_Kong" or "Asia/Macau" => ("HKD", 0.9),
        "Asia/Singapore" when otherwise == "USD" => ("SGD", 0.85),
        _ when Script.Detect(input.Text.Original) == Locale.ZhHant => IsCantonese().IsMatch(input.Text.Original) ? ("HKD", 0.75) : ("TWD", 0.7),
        _ => (otherwise, otherwise == "CNY" ? 0.95 : 0.8),
    };

    [GeneratedRegex(@"(?<number>\d{1,12}(?:,\d{3})*(?:\.\d{1,2})?|[一二两三四五六七八九十百千万零廿]{1,10})\s?(?:(?<unit>万)(?<rest>\d{4}|[\d一二两三四五六七八九])|(?<unit>万|千|k|w))?")]
    private static partial Regex Sum();

    [GeneratedRegex("[嘅咗唔哋佢冇嚟俾畀啲嘢]")]
    private static partial Regex IsCantonese();

    [GeneratedRegex(@"\G(?<![a-z])(?<sum>(?<currency>hk\$|nt\$?(?=\s?\d)|usd?\$|s\$|a\$|au\$|c\$|ca\$|mop\$?|rmb|hkd\$?|ntd|twd|usd|cny|sgd|myr|aud|cad|jpy|krw|thb|inr|php|chf|gbp|eur|rm|rs\.?(?=\s?\d)|人民币|新台币|台币|港币|港纸|美金|美元|欧元|英镑|日币|日元|澳币|加币|新币|马币|\$|£|€|¥|￥|₩|฿|₹|₱)\s?(?:\$\s?)?(?<number>\d{1,12}(?:,\d{2,3})*(?:\.\d{1,2})?|(?<=币|纸|金|元|镑|\$|\s)[一二两三四五六七八九十百千万零]{1,10})(?:\s?(?:(?<unit>万)(?<rest>\d{4}|[\d一二两三四五六七八九](?=千|\D))千?|(?<unit>万|亿|千|k|million|m|w|lakh)(?![a-z])))?(?:多|余)?(?:元|块|蚊|圆)?(?:整|正(?!常|式|确|规|品|好))?)(?![\da-z]|[.,]\d|-\d)")]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"\G(?<![\d.a-z一二三四五六七八九十百千万]|\d,(?=\d{3}(?!\d))|[a-z]-)(?<sum>(?<number>\d{1,12}(?:,\d{3})*(?:\.\d{1,2})?|[一二两三四五六七八九十百千万零廿]{1,10})\s?(?:(?<unit>万)(?<rest>\d{4}|[\d一二两三四五六七八九](?=千|\D))千?|(?<unit>万|亿|千|百|k|w|grand))?\s?(?:多|余|来|几)?\s?(?:个)?(?:块钱|元钱|(?<currency>人民币|新台币|台币|港币|港元|港纸|美元|美金|欧元|英镑|日元|日币|韩元|泰铢|澳币|澳元|加币|加元|新币|令吉|马币|元|块|圆|蚊|刀(?!片|具)|rmb|cny|hkd|usd|ntd|twd|sgd|myr|aud|cad|jpy|thb|inr|chf|gbp|eur|yuan|dollars?|bucks|pounds?|quid|euros?|ringgit|yen|baht|rupees|pesos)(?![a-z])(?:(?<small>\d|[一二三四五六七八九])(?:角|毛)?(?=[^\p{IsCJKUnifiedIdeographs}\d.]|$|[的了钱]|左右)|钱)?)(?:整)?)(?!砖|头(?!钱)|[表石板料布肉玉腕地区牌]|(?<=(?<![二三四五六七八九十百千万\d])一块)(?![二三四五六七八九])|饼干|蛋糕|店)")]
    private static partial Regex Suffixed();

    /// <summary>损失1.5万 · 扣了199 · 收兩千五: a sum without its currency, behind what is done with money.</summary>
    [GeneratedRegex(@"\G(?:损失|花|付|交|赔|退|扣|收|骗|转账?|充值?|刷|欠|价值|总价|总共|一共|共计|合计|总计|金额|价格|原价|标价|售价|报价|现价|定价|定金|押金|订金|租金|房租|学费|保费|年费|月费|会费|物业费|停车费|医药费|维修费|安装费|服务费|手续费|违约金|运费|油费|修车费|误工费|押到|压价到?|降到|涨到|里面有|现金|俾|畀|缴|赚|卖|赔偿|补偿|补|差价|多收|乱收|押|费|费用|车款)(?:了|走|我|掉|款|费|过|咗|给我|给你们|你们|是|为|:|约|大概|差不多|近|两次|各)*\s?(?<sum>(?<bare>)(?:(?<number>[一二两三四五六七八九][百千万][一二两三四五六七八九百千万零十]{0,6})(?<unit>)|(?<number>\d{1,9}(?:,\d{3})*(?:\.\d{1,2})?|[一二两三四五六七八九十百千]{1,6})\s?(?<unit>万|千|k|w)|(?<number>\d{2,7}(?:,\d{3})*(?:\.\d{1,2})?)(?<unit>))(?:多|余)?)(?![\d-:/%.a-z]|[一二三四五六七八九\d]*(?:公里|次|人|字|步|块|元|多块|转|里|米|遍|户|家|年|个|天|号|日|月|点|分|小时|平|件|台|张|份|只|条|兆|度|倍|斤|克|升|毫|寸|楼|栋|室|房|级|名|位|折|岁|期|款|成|百|千|万|亿|mm|cm|kg|gb|g|m|座|尾|支|箱|包|本|套|批|吨|页|层|段|路|弄|巷)|[,，]\d{3})(?<currency>)")]
    private static partial Regex Counted();
}
