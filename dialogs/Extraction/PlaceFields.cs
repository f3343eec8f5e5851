using System.Text.RegularExpressions;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Addresses, down to the flat: a street with its number, a building with its unit, or a named estate someone lives in.</summary>
internal static partial class PlaceFields
{
    private const string Units =
        @"(?:[,\s]*(?:(?:[a-z]|\d{1,5}[a-z]?|[一二三四五六七八九十]{1,3})\s?(?:号楼|号院|号|栋|幢|座|单元|室|房|楼|层|期|区|弄|梯)(?:之\d{1,3})?))*(?:[,\s]*(?<=单元|栋|幢|座|楼|号|区)\s?\d{2,4}(?:室|房|号)?(?![\d年月天元块]))?";

    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        var text = input.Folded;
        foreach (var match in Street().Matches(text).Concat(Estate().Matches(text)))
        {
            var start = match.Index + LastLead(match.Value);
            var end = match.Index + match.Length;
            if (end - start >= 4 && !Stop().IsMatch(text.AsSpan(start, end - start)))
            {
                yield return Of(input, start, end, 0.88);
            }
        }

        foreach (var match in Unit().Matches(text).Concat(Site().Matches(text)))
        {
            var place = match.Groups["place"];
            yield return Of(input, place.Index, place.Index + place.Length, 0.75);
        }

        foreach (Match match in English().Matches(input.Plain))
        {
            yield return Of(input, match.Index, match.Index + match.Length, 0.9);
        }

        foreach (Match match in EnglishUnit().Matches(input.Plain))
        {
            yield return Of(input, match.Index, match.Index + match.Length, 0.7);
        }
    }

    private static Candidate Of(ExtractionInput input, int start, int end, double confidence) =>
        new(FieldKind.Place, start, end, new FieldValue.Text(input.Text.Original[start..end]), confidence);

    /// <summary>A run of characters before 路 may begin with 我住在: the address begins after it.</summary>
    private static int LastLead(string address)
    {
        var lead = Lead().Match(address);
        return lead.Success ? lead.Length : 0;
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{1,24}(?:路|街|大道|巷|胡同|道|村|坊|里)(?:[东西南北中](?:路|街|段)?|[一二三四五六七八九十]段)?\s?(?:\d{1,5}|[一二三四五六七八九十百]{1,4})(?:-\d{1,4})?\s?(?:号院|号楼|号|弄)" + Units)]
    private static partial Regex Street();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{1,20}(?:小区|花园|花苑|家园|公寓|大厦|广场|新村|名苑|雅苑|苑|邨|嘉园|公馆|华府|中心|城)\s?(?=[a-z]?\d|[a-z]座|[一二三四五六七八九十]{1,3}[栋幢座期])(?:[a-z]?\d{0,4}[a-z]?|[一二三四五六七八九十]{1,3})\s?(?:号楼|栋|幢|座|单元|期|区|楼|室)" + Units)]
    private static partial Regex Estate();

    [GeneratedRegex(@"(?<![\w])(?<place>(?:\d{1,3}|[a-z]|[一二三四五六七八九十]{1,2})\s?(?:号楼|栋|幢|座|单元|楼(?=\d{3,4}[室房]))" + Units + @")(?<=单元\s?\d{2,4}(?:室|房|号)?|室|房|(?:栋|幢|座|号楼)\s?\d{1,4}(?:室|房|单元)?|楼\s?\d{2,4})(?<=\d.{1,20})")]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?:我家?住在?|住在|住址是?|地址是?:?|位于)\s?(?<place>\p{IsCJKUnifiedIdeographs}{2,10}(?:小区|花园|花苑|家园|公寓|新村|邨|苑|嘉园|公馆|大厦))|(?:在|去|到|系|喺)(?:你们|你哋|贵司|贵店)?(?:的)?(?<place>(?!这|那|你|我|一|哪|某|别|另|多|每|几|很|店|网|实体)\p{IsCJKUnifiedIdeographs}{2,8}?(?:分店|门店|路店|营业厅|火车站|高铁站|机场))")]
    private static partial Regex Site();

    [GeneratedRegex(@"^.*(?:地址|住址|住在|住|位于|送到|送去|寄到|搬到|安装在|在|我家|我们|客户|家住|系|喺|嘅|的|是|到|于)(?=.{2,}(?:路|街|道|巷|胡同|村|坊|里|小区|花园|苑|家园|公寓|大厦|广场|邨|园|公馆|华府|中心|城))")]
    private static partial Regex Lead();

    [GeneratedRegex("^(?:这|那|哪|整|一条|条|过|走|半路|马路|公路|一路|网络|线路|知道|报道|味道|频道|通道|管道|街道)")]
    private static partial Regex Stop();

    [GeneratedRegex(@"\b(?:(?:[Ff]lat|[Uu]nit|[Aa]pt\.?|[Aa]partment|[Rr]oom|[Ss]uite|[Bb]lock|[Bb]lk|[Ff]loor)\s+#?[\w-]+,?\s+){0,3}(?:No\.?\s?)?\d{1,5}[A-Za-z]?,?\s+(?:[A-Z][\w']*\.?\s+){1,4}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Close|Court|Crescent|Boulevard|Blvd|Square|Place|Terrace|Gardens|Row|Hill|Parade|Highway)\b(?:\s+(?:North|South|East|West|Central|\d{1,2}(?![\d])))?(?:,?\s+(?:[Ff]lat|[Uu]nit|[Aa]pt\.?|[Aa]partment|[Rr]oom|[Ss]uite|[Bb]lock|[Ff]loor)\s+#?[\w-]+|,?\s+#\d{1,3}-\d{1,4}){0,2}")]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?:Flat|Unit|Apt\.?|Apartment|Room|flat|unit|apartment|room)\s+#?\d{1,5}[A-Za-z]?\b(?!\s?(?:people|days|hours|times|%))")]
    private static partial Regex EnglishUnit();
}
