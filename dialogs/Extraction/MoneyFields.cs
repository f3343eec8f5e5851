using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Sums of money with their currency.</summary>
internal static partial class MoneyFields
{
    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        var taken = new List<(int Start, int End)>();
        foreach (var match in Prefixed().Matches(input.Folded).Concat(Suffixed().Matches(input.Folded)).Concat(Counted().Matches(input.Folded)))
        {
            var number = match.Groups["number"];
            if (taken.Exists(span => span.Start < match.Index + match.Length && match.Index < span.End)
                || !NumberWords.TryParse(number.Value, out var amount))
            {
                continue;
            }

            var unit = match.Groups["unit"].Value;
            amount *= unit switch { "万" => 10_000m, "亿" => 100_000_000m, "千" or "k" or "grand" => 1_000m, "百" => 100m, "m" or "million" => 1_000_000m, _ => 1m };
            var start = match.Groups["sum"].Index;
            var end = start + match.Groups["sum"].Length;
            var (currency, confidence) = Currency(match.Groups["currency"].Value, input);
            taken.Add((start, end));
            yield return new Candidate(FieldKind.Money, start, end, new FieldValue.Money(amount, currency), confidence);
        }
    }

    /// <summary>A dollar or 元 alone is the organisation's own, or that of the script it is written in.</summary>
    private static (string Currency, double Confidence) Currency(string written, ExtractionInput input) => written.Trim() switch
    {
        "hk$" or "hkd" or "港币" or "港元" or "港纸" or "蚊" => ("HKD", 0.95),
        "nt$" or "ntd" or "twd" or "台币" or "新台币" => ("TWD", 0.95),
        "us$" or "usd" or "美元" or "美金" or "刀" or "bucks" => ("USD", 0.9),
        "s$" or "sgd" or "新币" => ("SGD", 0.95),
        "£" or "gbp" or "pounds" or "pound" or "quid" or "英镑" => ("GBP", 0.95),
        "€" or "eur" or "euros" or "euro" or "欧元" => ("EUR", 0.95),
        "rmb" or "cny" or "¥" or "¥" or "人民币" or "yuan" => ("CNY", 0.95),
        "rm" => ("MYR", 0.8),
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

    [GeneratedRegex("[嘅咗唔哋佢冇嚟俾畀啲嘢]")]
    private static partial Regex IsCantonese();

    [GeneratedRegex(@"(?<![a-z])(?<sum>(?<currency>hk\$|nt\$|us\$|s\$|rmb|hkd|ntd|usd|cny|sgd|gbp|eur|rm|人民币|新台币|台币|港币|\$|£|€|¥|¥)\s?(?<number>\d{1,12}(?:,\d{3})*(?:\.\d{1,2})?)(?:\s?(?<unit>万|亿|千|k|million|m)(?![a-z]))?(?:元|块)?)(?!\d)")]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"(?<![\d.,a-z一二三四五六七八九十百千])(?<sum>(?<number>\d{1,12}(?:,\d{3})*(?:\.\d{1,2})?|[一二两三四五六七八九十百千万零]{1,10})\s?(?<unit>万|亿|千|百|k|grand)?\s?(?:多|余|来)?(?:块钱|元钱|(?<currency>人民币|新台币|台币|港币|港元|港纸|美元|美金|欧元|英镑|新币|元|块|蚊|刀|rmb|cny|hkd|usd|ntd|twd|sgd|gbp|eur|yuan|dollars?|bucks|pounds?|quid|euros?)(?![a-z])(?:钱)?))(?!砖|头|[一二三四五六七八九]角)")]
    private static partial Regex Suffixed();

    /// <summary>损失1.5万: a sum without its currency.</summary>
    [GeneratedRegex(@"(?:损失|花|付|交|赔|退|扣|收|骗|转|充|欠|价值|总共|一共|定金|押金|订金)(?:了|走|我|掉|款|费|过|咗|给我|给你们)?\s?(?<sum>(?<number>\d{1,9}(?:\.\d{1,2})?|[一二两三四五六七八九十百千]{1,6})(?<unit>万|千|k))(?![一二三四五六七八九\d]*(?:公里|次|人|字|步|块|元|多块|转|里|米|遍|户|家|年))(?<currency>)")]
    private static partial Regex Counted();
}
