using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>A day that a text names; offsets are UTF-16.</summary>
/// <param name="Start">Where its words begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Date">The day.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Part">The part of the day that the words name with it: 昨晚, tonight; else empty.</param>
internal readonly record struct Day(int Start, int End, DateTime Date, double Confidence, string Part);

/// <summary>Days as people write them: counted from now, by weekday or by calendar.</summary>
internal static partial class DayExpressions
{
    private const string Months = "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";
    private const string Weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun";

    private static readonly SearchValues<char> ChineseStarts = SearchValues.Create("大今当昨琴寻噚前明听后上下这呢本周星礼民0123456789一二两三四五六七八九十廿");
    private static readonly SearchValues<char> EnglishStarts = SearchValues.Create("0123456789adefjlmnopstwy");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static IEnumerable<Day> Find(string text, DateTime now)
    {
        foreach (var match in Chinese().MatchesAt(text, ChineseStarts).Concat(English().MatchesAt(text, EnglishStarts)).Concat(Numeric().MatchesAt(text, Digits)))
        {
            if (DayOf(match, text, now.Date) is { } day)
            {
                var relative = match.Groups["relative"].Value;
                // "Nov." may end a sentence: its point is no part of the day.
                var end = match.Index + match.Length - (match.Value[^1] == '.' ? 1 : 0);
                yield return new Day(match.Index, end, day.Date, day.Confidence, DayPart(relative));
            }
        }
    }

    private static string DayPart(string relative) => relative switch
    {
        _ when relative.EndsWith('晚') || relative.EndsWith('夜') => "晚",
        _ when relative.EndsWith("night", StringComparison.Ordinal) || relative.EndsWith("evening", StringComparison.Ordinal) => "night",
        _ when relative.EndsWith('早') || relative.EndsWith('朝') || relative.EndsWith('晨') => "早上",
        _ when relative.EndsWith("noon", StringComparison.Ordinal) => "afternoon",
        _ => string.Empty,
    };

    private static (DateTime Date, double Confidence)? DayOf(Match match, string text, DateTime today)
    {
        var groups = match.Groups;
        if (groups["relative"].Success)
        {
            return Relative(groups["relative"].Value) is { } offset ? Shift(today, offset, 0.95) : null;
        }

        if (groups["ago"].Success)
        {
            var unit = groups["unit"].Value switch { "天" or "日" or "day" or "days" => 1, "fortnight" => 14, _ => 7 };
            return NumberWords.TryParse(groups["ago"].Value is "a" or "one" ? "1" : groups["ago"].Value, out var count) && count is > 0 and < 1000
                ? Shift(today, -(int)count * unit, unit == 1 ? 0.9 : 0.7)
                : null;
        }

        if (!groups["weekday"].Success)
        {
            return Calendar(groups, today);
        }

        var isDeadline = Until().IsMatch(text, match.Index) || Before().IsMatch(text, match.Index + match.Length);
        return Weekday(groups["week"].Value, groups["weekday"].Value, groups["of"].Value, today, isDeadline);
    }

    private static (DateTime Date, double Confidence)? Shift(DateTime today, int days, double confidence) =>
        days > -36500 && today.Year > 200 && today.Year < 9000 ? (today.AddDays(days), confidence) : null;

    private static int? Relative(string word) => word switch
    {
        _ when word.StartsWith("大前", StringComparison.Ordinal) => -3,
        _ when word.StartsWith("大后", StringComparison.Ordinal) => 3,
        _ when word.Contains("day before yesterday", StringComparison.Ordinal) || word.Contains("night before last", StringComparison.Ordinal) => -2,
        _ when word.Contains("day after tomorrow", StringComparison.Ordinal) => 2,
        _ when word.Contains("yesterday", StringComparison.Ordinal) || word.EndsWith("last night", StringComparison.Ordinal) => -1,
        _ when word.Contains("tomorrow", StringComparison.Ordinal) => 1,
        _ => word[0] switch { '今' or 't' or 'e' or '当' => 0, '昨' or '琴' or '寻' or '噚' => -1, '前' => -2, '明' or '听' => 1, '后' => 2, _ => null },
    };

    private static (DateTime Date, double Confidence)? Weekday(string week, string weekday, string of, DateTime today, bool isDeadline)
    {
        var index = weekday switch
        {
            "一" => 0,
            "二" => 1,
            "三" => 2,
            "四" => 3,
            "五" => 4,
            "六" => 5,
            _ when weekday.Length == 1 => 6,
            _ => "motuwethfrsasu".IndexOf(weekday[..2], StringComparison.Ordinal) / 2,
        };
        var mondayOffset = -(((int)today.DayOfWeek + 6) % 7);
        var back = (mondayOffset + index - 7) % 7;
        var ahead = (mondayOffset + index + 7) % 7;
        return (week.TrimEnd(' ', '个'), of) switch
        {
            ("上上", _) => Shift(today, mondayOffset + index - 14, 0.9),
            ("上", _) or (_, "last") => Shift(today, mondayOffset + index - 7, 0.95),
            ("下", _) => Shift(today, mondayOffset + index + 7, 0.9),
            ("下下", _) => Shift(today, mondayOffset + index + 14, 0.9),
            ("本" or "这" or "今" or "呢" or "this", _) => Shift(today, mondayOffset + index, 0.9),
            ("next" or "coming" or "this coming", _) or (_, "next") => Shift(today, mondayOffset + index + (mondayOffset + index > 0 ? 0 : 7), 0.75),
            ("last" or "past" or "this past", _) => Shift(today, back == 0 ? -7 : back, 0.85),
            _ => isDeadline ? Shift(today, ahead, 0.75) : Shift(today, back, 0.8),
        };
    }

    private static (DateTime Date, double Confidence)? Calendar(GroupCollection groups, DateTime today)
    {
        if (!NumberWords.TryParse(groups["day"].Value, out var day))
        {
            return null;
        }

        var month = Month(groups, today);
        var hasYear = int.TryParse(groups["year"].Value, CultureInfo.InvariantCulture, out var year);
        year = hasYear ? FullYear(year) : today.Year + (month < 1 ? -1 : 0);
        month = month < 1 ? 12 : month;
        if (day < 1 || month > 12 || year is < 1900 or > 2200 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new DateTime(year, month, (int)day, 0, 0, 0, DateTimeKind.Unspecified);
        if (groups["alone"].Success)
        {
            return date > today ? (date.AddMonths(-1), 0.65) : (date, 0.7);
        }

        // Complaints look back: a day without its year that lies far ahead was last year's.
        var confidence = groups["bare"].Success ? 0.7 : 0.92;
        return !hasYear && date > today.AddDays(60) ? (date.AddYears(-1), confidence - 0.07) : (date, hasYear ? 0.97 : confidence);
    }

    /// <summary>26年 is 2026; 115年 counts from the founding of the Republic of China.</summary>
    private static int FullYear(int written) => written switch { < 100 => 2000 + written, < 200 => 1911 + written, _ => written };

    /// <summary>The month as written; of a day alone the month it is said to be in, where 0 is December before.</summary>
    private static int Month(GroupCollection groups, DateTime today)
    {
        if (groups["monthname"].Success)
        {
            var start = Months.IndexOf(groups["monthname"].Value[..3], StringComparison.Ordinal);
            return Months.AsSpan(0, start).Count('|') + 1;
        }

        if (NumberWords.TryParse(groups["month"].Value, out var month))
        {
            return (int)Math.Min(month, 13);
        }

        return groups["whichmonth"].Value.StartsWith('上') || groups["whichmonth"].Value is "last month" ? today.Month - 1 : today.Month;
    }

    [GeneratedRegex(@"\G(?<!农历|阴历|旧历|[/.-])(?:(?<relative>大前(?:天|日)|大后(?:天|日)|今(?:天|日|早|晚|朝|晨|夜|儿个?)|当天(?=早|上午|中午|下午|晚)|昨(?:天|日|晚|夜|早|朝|儿个?)|(?:琴|寻|噚)(?:日|晚|朝)|前(?:天|日|晚)(?!之内)|(?<!证|声)明(?:天|日|早|晚|朝)|听(?:日|晚|朝)|后(?:天|日)(?!性))|(?<!\d|[一二三四五六七八九十]|第|隔|几)(?<ago>\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?<unit>天|日|周|星期|礼拜)(?:之|以)?前|(?<!每|逢|隔)(?<week>(?:上上|上|下下|下|这|今|呢|本)个?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![次个天年月期代岁至到、])|(?<!\d)(?:(?:民国)?(?<year>\d{4}|1[0-4]\d|\d{2})\s?年\s?)?(?<![\d一二三四五六七八九十])(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})\s?月份?\s?(?<day>\d{1,2}|[一二三四五六七八九十廿]{1,3})\s?(?:日|号)|(?:(?<whichmonth>上个?月|这个?月|本月|今个?月)\s?|(?<=^|[,。!?;:\s我在从于是了说])(?=\d)(?<alone>))(?<day>\d{1,2})(?:号(?![楼院店线门机桌房铺床窗柜台馆仓库码厅车地员位工])|(?<=月\s?\d{1,2})日))")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\G(?<![a-z0-9/.-])(?:(?<relative>(?:the )?day before yesterday|(?:the )?night before last|(?:the )?day after tomorrow|(?:early |late )?(?:today|tonight|this morning|this afternoon|this evening|yesterday|last night|tomorrow))|(?<ago>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?<unit>days?|weeks?|fortnight)\s+ago|(?:(?<week>last|this coming|this past|this|next|coming|past)\s+)?(?:(?<weekday>" + Weekdays + @")\b\.?(?!s|'s)(?:,?\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<monthname>" + Months + @")\b\.?(?:,?\s+(?<year>\d{4}))?(?<-weekday>)|,?\s+(?<monthname>" + Months + @")\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|:)(?:,?\s+(?<year>\d{4}))?(?<-weekday>)|\s+(?:of\s+)?(?<of>last|next)\s+week)?)|(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<monthname>" + Months + @")\b\.?(?:,?\s+(?<year>\d{4}))?|(?<monthname>" + Months + @")\.?\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|:|%)(?:,?\s+(?<year>\d{4}))?|(?<=\b(?:the|on)\s)(?<day>\d{1,2})(?:st|nd|rd|th)(?:\s+(?:of\s+)?(?<whichmonth>this month|last month)|(?<alone>)(?=\s*(?:$|[.,;!?]|at\b|and\b|but\b|around\b))))(?![a-z0-9-])")]
    private static partial Regex English();

    [GeneratedRegex(@"\G(?<![\d/.-])(?:(?<year>\d{4})(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?=t\d|(?!\w)|[^\x00-\x7f])|(?<day>1[3-9]|2\d|3[01])/(?<month>0?[1-9]|1[0-2])(?:/(?<year>\d{4}|\d{2}))?|(?<month>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\d|3[01])(?:/(?<year>\d{4}|\d{2}))?|(?<bare>)(?<month>0?[1-9]|1[0-2])/(?<day>0?[1-9]|1[0-2])(?=[^\x00-\x7f\d])(?![个的只台])|(?<bare>)(?<![a-z#]|[a-z] |房|室|栋|座|号)(?<month>[1-9]|1[0-2])\.(?<day>0?[1-9]|[12]\d|3[01])(?:[号日]|(?=买|收到|送|订|签|装|下单|报|发货|来|入|上的|办|去|在|晚|早|上午|下午|中午|凌晨))|(?<bare>)(?<![a-z#]|[a-z] |房|室|栋|座|号)(?<month>0[1-9]|1[0-2])(?<sep>[-.])(?<day>0[1-9]|[12]\d|3[01])(?:[号日]|(?=\s|[的,。;]|买|收|到|送|订|签|装|下单|报|发|来|入)(?!\s?(?:天|日内|分|小时|人|元|块|k|%))))(?![\d/]|-\d)")]
    private static partial Regex Numeric();

    /// <summary>by Monday · 等到周五: a day still to come.</summary>
    [GeneratedRegex(@"(?:\b(?:by|before|until|till)\s+|(?:最迟|最晚|截止|等到))\G", RegexOptions.RightToLeft)]
    private static partial Regex Until();

    [GeneratedRegex(@"\G(?:之前|以前|前(?!台)|才(?:能|可以|会)|先(?:至)?(?:嚟|得)(?!过|咗))")]
    private static partial Regex Before();
}
