using System.Buffers;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>A part of a day, a time of day, or both; offsets are UTF-16.</summary>
/// <param name="Start">Where its words begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Part">The part of the day, as written; empty for a time alone.</param>
/// <param name="Hour">As written; null for a part of the day alone.</param>
/// <param name="Minute">Of the hour.</param>
/// <param name="IsLoose">A bare "10": a time only beside a day.</param>
internal readonly record struct ClockTime(int Start, int End, string Part, int? Hour, int Minute, bool IsLoose)
{
    /// <summary>Time since the day's midnight, given the part of the day that the day's own words name (昨晚).</summary>
    public TimeSpan? SinceMidnight(string dayPart)
    {
        if (Hour is not { } hour || hour > 24 || Minute > 59)
        {
            return null;
        }

        var part = Part.Length > 0 ? Part : dayPart;
        var isNight = part is "半夜" or "夜里" or "深夜" or "夜晚" or "晚上" or "晚" or "夜" or "night";
        if (part is "凌晨" or "清晨" or "a" || (isNight && hour < 5))
        {
            return At(hour == 12 ? 0 : hour);
        }

        return part switch
        {
            "" => At(hour is > 0 and < 7 && !IsWritten24 ? hour + 12 : hour),
            "中午" or "晏昼" or "正午" or "noon" when hour >= 10 => At(hour),
            _ when isNight && hour == 12 => At(24),
            _ when hour < 12 && (isNight || part is "下午" or "下昼" or "傍晚" or "黄昏" or "中午" or "晏昼" or "afternoon" or "evening" or "p") => At(hour + 12),
            _ => At(hour),
        };
    }

    /// <summary>03:30 says the hour of twenty-four; 三点半 and 3:30 leave it open.</summary>
    public bool IsWritten24 { get; init; }

    private TimeSpan At(int hour) => new(hour, Minute, 0);
}

/// <summary>Times of day in Chinese and English.</summary>
internal static partial class ClockExpressions
{
    private const string Number = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

    private static readonly SearchValues<char> ChineseStarts = SearchValues.Create("凌清大早上朝中正晏下傍黄晚夜半深0123456789一二两三四五六七八九十");
    private static readonly SearchValues<char> EnglishStarts = SearchValues.Create("0123456789acefhimnoqrst");

    public static IEnumerable<ClockTime> Find(string text) =>
        Chinese().MatchesAt(text, ChineseStarts).Concat(English().MatchesAt(text, EnglishStarts)).Select(Read).OfType<ClockTime>();

    private static ClockTime? Read(Match match)
    {
        var groups = match.Groups;
        var end = match.Index + match.Length;
        var part = groups["part"].Value;
        if (part is "noon" or "midnight" or "midday")
        {
            return new ClockTime(match.Index, end, string.Empty, part == "midnight" ? 0 : 12, 0, IsLoose: false) { IsWritten24 = true };
        }

        if (!groups["hour"].Success)
        {
            return part.Length > 0 ? new ClockTime(match.Index, end, part, null, 0, IsLoose: false) : null;
        }

        if (!NumberWords.TryParse(groups["hour"].Value, out var hour) || hour > 24)
        {
            return null;
        }

        var minute = groups["half"].Success ? 30
            : groups["quarter"].Success ? (groups["quarter"].Value == "三" ? 45 : 15)
            : NumberWords.TryParse(groups["minute"].Value, out var minutes) ? (int)minutes : 0;
        if (groups["to"].Success)
        {
            (hour, minute) = (hour - 1, 60 - minute);
        }

        part = groups["meridiem"].Success ? groups["meridiem"].Value[..1] : part;
        return new ClockTime(match.Index, end, part, (int)hour, minute, groups["loose"].Success && part.Length == 0) { IsWritten24 = groups["hour"].Value.StartsWith('0') };
    }

    [GeneratedRegex(@"\G(?:(?<part>凌晨|清晨|大清早|早上|早晨|上午|朝早|中午|正午|晏昼|下午|下昼|傍晚|黄昏|晚上|夜晚|夜里|半夜|深夜|晚间|晚(?=\s?[\d一二三四五六七八九十])|早(?=\s?[\d七八九])|(?<=[日号]\s?)晚(?=$|\W|[我在买订点吃入住到去来送坐用办做购乘])|夜(?=\d))(?:\s?(?:大概|大约|大約|约|差不多|近|快)?\s?" + ChineseTime + @")?|(?<!\d|[一二三四五六七八九十第有几差这那]|:)" + ChineseTime + ")")]
    private static partial Regex Chinese();

    private const string ChineseTime =
        @"(?:(?<hour>\d{1,2})\s?[:](?<minute>[0-5]\d)(?!\d|:\d\d:)(?::\d\d)?|(?<hour>\d{1,2}|十[一二]|[一二两三四五六七八九十])\s?(?:点钟|点正|点整|点|时(?!间|候|长|段|常|不|而|尚|装|刻|效|限))(?!\d{3}|[评赞击餐单心菜半钟]?[评赞击餐单心菜]|多钱|[上]|都没|意见|儿)\s?(?:(?<half>半)|(?<quarter>[一三])刻|(?<minute>\d{1,2}|[零十]?[一二三四五六七八九十]{1,3})分?(?![个次天日月人]))?(?:钟)?)(?:左右|多(?!次|人|元|块)|零?几|零(?![一二三四五六七八九十])|前后|许)?";

    [GeneratedRegex(@"\G(?:(?<![a-z0-9.$£€#-])(?:(?:around|about|approximately|approx\.?|roughly|circa|at about|at around)\s+(?:at\s+)?|(?<lead>))(?:(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?\s?(?<meridiem>am|pm|a\.m\.|p\.m\.)(?![a-z])|(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?!\d|:)|(?<half>half)\s+past\s+(?<hour>\d{1,2}|" + Number + @")\b|(?<quarter>quarter)\s+(?:past|(?<to>to))\s+(?<hour>\d{1,2}|" + Number + @")\b|(?<hour>\d{1,2}|" + Number + @")\s+o'?clock\b|(?<part>noon|midnight|midday)\b|(?<=(?:at|around|about|by|@)\s)(?<loose>)(?<hour>\d{1,2}|" + Number + @")(?=$|[,.;!?](?!\d)|\s+(?:on|last|yesterday|this|today|in the|and|but|the|he|she|they|we|i|to|for)\b))(?:\s+(?:in the|at|this)\s+(?<part>morning|afternoon|evening|night))?(?:\s+or so)?|(?<![a-z0-9-])(?:in the )?(?<part>morning|afternoon|evening|night)(?![a-z0-9-]))")]
    private static partial Regex English();
}
