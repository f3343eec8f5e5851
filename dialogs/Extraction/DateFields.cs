using System.Globalization;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>
/// Days and moments, absolute or counted from now. A part of the day without a clock time stays with its date; vague periods, ranges and
/// lunar days are no field.
/// </summary>
internal static partial class DateFields
{
    private const string ChineseClock =
        @"(?:\s?(?:的)?(?<part>凌晨|清晨|早上|早晨|今早|上午|朝早|中午|晏昼|正午|下午|下昼|傍晚|晚上|夜晚|夜里|半夜|深夜|早|晚)?(?:\s?(?:大概|大约|约|差不多)?\s?(?<hour>\d{1,2}|[一二两三四五六七八九十]{1,3})\s?(?:点钟?|时|:(?=\d\d))\s?(?:(?<half>半)|(?<quarter>[一三])刻|(?<minute>\d{1,2}|[一二三四五六七八九十]{1,3})(?:分)?)?)?)";

    private const string EnglishClock =
        @"(?:,?\s+(?:in the |at |this )?(?<part>morning|afternoon|evening|night|noon))?(?:,?\s+(?:(?:at|around|about|by|@)\s+)*(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<half>)(?<quarter>)(?<meridiem>am|pm|a\.m\.|p\.m\.)|(?<hour>\d{1,2}):(?<minute>\d{2})|(?<part>noon|midnight)(?<hour>)))?";

    private const string Months = "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";

    private const string Weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";

    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        var text = input.Folded;
        var matches = ChineseDate().Matches(text).Concat(EnglishDate().Matches(text)).Concat(IsoDate().Matches(text)).OrderByDescending(match => match.Length);
        foreach (var match in matches)
        {
            if (IsInRange(text, match) || Day(match, input.Now) is not { } day)
            {
                continue;
            }

            yield return Clock(match, day.Date) is { } moment
                ? Of(match, FieldKind.DateTime, Iso(moment, input.Zone), day.Confidence)
                : Of(match, FieldKind.Date, day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.Confidence);
        }

        foreach (Match match in HoursAgo().Matches(text))
        {
            if (NumberWords.TryParse(match.Groups["number"].Value, out var hours) && hours is > 0 and < 1000)
            {
                yield return Of(match, FieldKind.DateTime, Iso(input.Now.AddHours(-(double)hours), input.Zone), 0.8);
            }
        }
    }

    private static Candidate Of(Match match, FieldKind kind, string value, double confidence) =>
        new(kind, match.Index, match.Index + match.Length, new FieldValue.Text(value), confidence);

    private static string Iso(DateTime local, TimeZoneInfo zone)
    {
        var unspecified = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(unspecified, zone.GetUtcOffset(unspecified)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }

    /// <summary>周一到周五 · 5月1日-3日 · from Monday to Friday: neither end is the day something happened.</summary>
    private static bool IsInRange(string text, Match match) =>
        RangeAfter().IsMatch(text.AsSpan(match.Index + match.Length))
        || RangeBefore().IsMatch(text.AsSpan(0, match.Index));

    private static (DateTime Date, double Confidence)? Day(Match match, DateTime now)
    {
        var today = now.Date;
        var groups = match.Groups;
        if (groups["relative"].Success)
        {
            return Relative(groups["relative"].Value) is { } offset ? Shift(today, offset, 0.95) : null;
        }

        if (groups["ago"].Success)
        {
            var unit = groups["unit"].Value is "天" or "日" or "day" or "days" ? 1 : 7;
            return NumberWords.TryParse(groups["ago"].Value is "a" ? "1" : groups["ago"].Value, out var count) && count is > 0 and < 1000
                ? Shift(today, -(int)count * unit, unit == 1 ? 0.9 : 0.7)
                : null;
        }

        return groups["weekday"].Success ? Weekday(groups["week"].Value, groups["weekday"].Value, today) : Calendar(groups, today);
    }

    private static (DateTime Date, double Confidence)? Shift(DateTime today, int days, double confidence) =>
        days > -36500 && today.Year > 200 && today.Year < 9000 ? (today.AddDays(days), confidence) : null;

    private static int? Relative(string word) => word switch
    {
        "今天" or "今日" or "今早" or "今晚" or "今朝" or "今晨" or "today" or "tonight" or "this morning" or "this afternoon" or "this evening" => 0,
        "昨天" or "昨日" or "昨晚" or "昨夜" or "琴日" or "寻日" or "噚日" or "琴晚" or "寻晚" or "yesterday" or "last night" => -1,
        "前天" or "前日" or "前晚" or "the day before yesterday" or "day before yesterday" => -2,
        "大前天" or "大前日" => -3,
        "明天" or "明日" or "听日" or "明早" or "明晚" or "听晚" or "听朝" or "tomorrow" => 1,
        "后天" or "后日" or "the day after tomorrow" or "day after tomorrow" => 2,
        _ => null,
    };

    private static (DateTime Date, double Confidence)? Weekday(string week, string weekday, DateTime today)
    {
        var index = weekday switch
        {
            "一" or "monday" => 0,
            "二" or "tuesday" => 1,
            "三" or "wednesday" => 2,
            "四" or "thursday" => 3,
            "五" or "friday" => 4,
            "六" or "saturday" => 5,
            _ => 6,
        };
        var mondayOffset = -(((int)today.DayOfWeek + 6) % 7);
        var back = (mondayOffset + index - 7) % 7;
        return week.Trim() switch
        {
            "上上" or "上上个" => Shift(today, mondayOffset + index - 14, 0.9),
            "上" or "上个" => Shift(today, mondayOffset + index - 7, 0.95),
            "下" or "下个" => Shift(today, mondayOffset + index + 7, 0.9),
            "本" or "这" or "这个" or "今个" or "this" => Shift(today, mondayOffset + index, 0.9),
            "next" => Shift(today, mondayOffset + index + (mondayOffset + index > 0 ? 0 : 7), 0.75),
            "last" => Shift(today, back == 0 ? -7 : back, 0.85),
            _ => Shift(today, back, 0.8),
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
        year = hasYear ? (year < 100 ? 2000 + year : year) : today.Year + (month < 1 ? -1 : 0);
        month = month < 1 ? 12 : month;
        if (day < 1 || month > 12 || year is < 1900 or > 2200 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new DateTime(year, month, (int)day, 0, 0, 0, DateTimeKind.Unspecified);
        // Complaints look back: a day without its year that lies far ahead was last year's.
        return !hasYear && date > today.AddDays(60) ? (date.AddYears(-1), 0.85) : (date, hasYear ? 0.97 : 0.92);
    }

    /// <summary>The month as written; of a day alone the month it is said to be in, where 0 is December before.</summary>
    private static int Month(GroupCollection groups, DateTime today)
    {
        if (groups["monthname"].Success)
        {
            var start = Months.IndexOf(groups["monthname"].Value[..3], StringComparison.Ordinal);
            return Months[..start].Count(character => character == '|') + 1;
        }

        if (NumberWords.TryParse(groups["month"].Value, out var month))
        {
            return (int)Math.Min(month, 13);
        }

        return groups["whichmonth"].Value.StartsWith('上') ? today.Month - 1 : today.Month;
    }

    private static DateTime? Clock(Match match, DateTime date)
    {
        var part = match.Groups["part"].Value;
        if (part is "noon" or "midnight")
        {
            return date.AddHours(part == "noon" ? 12 : 0);
        }

        if (!NumberWords.TryParse(match.Groups["hour"].Value, out var hourValue))
        {
            return null;
        }

        var hour = (int)hourValue;
        var minute = match.Groups["half"].Value.Length > 0 ? 30
            : match.Groups["quarter"].Value is { Length: > 0 } quarter ? (quarter == "一" ? 15 : 45)
            : NumberWords.TryParse(match.Groups["minute"].Value, out var minutes) ? (int)minutes : 0;
        if (hour > 24 || minute > 59)
        {
            return null;
        }

        var word = match.Groups["relative"].Value;
        var isLate = part is "下午" or "下昼" or "傍晚" or "晚上" or "夜晚" or "夜里" or "半夜" or "深夜" or "晚" or "中午" or "晏昼" or "afternoon" or "evening" or "night"
            || word is "今晚" or "昨晚" or "昨夜" or "琴晚" or "寻晚" or "前晚" or "明晚" or "听晚" or "tonight" or "last night" or "this afternoon" or "this evening"
            || match.Groups["meridiem"].Value.StartsWith('p');
        var isEarly = part is "凌晨" || match.Groups["meridiem"].Value.StartsWith('a');
        // 半夜两点 and 夜里三点 are after midnight, 晚上十二点 is midnight.
        var isNight = part is "半夜" or "夜里" or "深夜" or "夜晚" or "晚上" or "晚" or "night";
        hour = isLate && hour < 12 && !(isNight && hour < 5) && !(part is "中午" or "晏昼" && hour >= 10) ? hour + 12 : hour;
        hour = (isEarly || (isNight && isLate)) && hour == 12 ? 0 + (isEarly ? 0 : 24) : hour;
        return date.AddHours(hour).AddMinutes(minute);
    }

    [GeneratedRegex(@"(?<!农历|阴历|旧历|\d|[/.-])(?:(?<relative>大前天|大前日|今天|今日|今早|今晚|今朝|今晨|昨天|昨日|昨晚|昨夜|琴日|琴晚|寻日|寻晚|噚日|前天|前日|前晚|明天|明日|明早|明晚|听日|听晚|听朝|后天|后日)|(?<ago>\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个)?(?<unit>天|日|周|星期|礼拜)(?:之|以)?前|(?<week>上上个?|上个?|下个?|本|这个?|今个)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![次个天年月])|(?:(?<year>\d{4}|\d{2})\s?年\s?)?(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})\s?月(?:份)?\s?(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})\s?(?:日|号)|(?:(?<whichmonth>上个?月|这个?月|本月)|(?<=^|[,。!?;:\s我在从于是了说])(?=\d))(?<day>\d{1,2})(?:号(?![楼院店线门机桌房铺床窗柜台馆仓库码厅码车线地])|(?<=月\d{1,2})日))" + ChineseClock + @"(?!\d)")]
    private static partial Regex ChineseDate();

    [GeneratedRegex(@"(?<![\w/.-])(?:(?<relative>the day before yesterday|day before yesterday|the day after tomorrow|day after tomorrow|today|tonight|this morning|this afternoon|this evening|yesterday|last night|tomorrow)|(?<ago>\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?<unit>days?|weeks?)\s+ago|(?:(?<week>last|this|next|on)\s+)?(?<weekday>" + Weekdays + @")(?!s|'s)|(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<monthname>" + Months + @")\b\.?(?:,?\s+(?<year>\d{4}))?|(?<monthname>" + Months + @")\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|:)(?:,?\s+(?<year>\d{4}))?)(?![\w-])" + EnglishClock)]
    private static partial Regex EnglishDate();

    [GeneratedRegex(@"(?<![\d/.-])(?:(?<year>\d{4})(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})|(?<day>1[3-9]|2\d|3[01])/(?<month>0?[1-9]|1[0-2])(?:/(?<year>\d{4}|\d{2}))?|(?<month>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\d|3[01])(?:/(?<year>\d{4}|\d{2}))?)(?:(?:\s+|t)(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?(?<half>)(?<quarter>)(?<meridiem>am|pm)?|(?<part>上午|下午|晚上|早上|中午|凌晨)(?:(?<hour>\d{1,2})(?:点|:)(?<minute>\d{2})?)?)?(?![\d/-])")]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"(?<![\w])(?<number>\d{1,2}|[一二两三四五六七八九十]{1,2}|one|two|three|four|five|six|an?)\s?(?:个)?(?:半)?(?:小时|钟头|hours?)(?:之|以)?\s?(?:前|ago)")]
    private static partial Regex HoursAgo();

    [GeneratedRegex(@"^\s?(?:到|至|-|–|—|~|to\b|until\b|till\b|through\b)\s?(?:\d|[一二三四五六七八九十]|周|星期|礼拜|今|昨|明|上|本|now|" + Weekdays + "|" + Months + ")")]
    private static partial Regex RangeAfter();

    [GeneratedRegex(@"(?:\d日?号?点?|[日号一二三四五六天]|day|\d(?:st|nd|rd|th)|" + Months + @")\s?(?:到|至|-|–|—|~|to|until|till|through)\s?$|between\s$")]
    private static partial Regex RangeBefore();
}
