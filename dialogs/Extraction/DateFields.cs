using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>
/// Days and moments. A day and a time of day beside it are one moment; a part of the day without a clock time stays with its date; vague
/// periods, ranges and lunar days are no field.
/// </summary>
internal static partial class DateFields
{
    /// <summary>How far behind a day its time may stand.</summary>
    private const int Reach = 16;

    private static readonly SearchValues<char> TimeStarts = SearchValues.Create("0123456789一二两三四五六七八九十半oatfhs");

    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        var text = input.Folded;
        var days = WithoutOverlaps(DayExpressions.Find(text, input.Now));
        var clocks = WithoutInner(ClockExpressions.Find(text));
        var next = 0;
        DateTime? lastDay = null;
        foreach (var day in days)
        {
            for (; next < clocks.Count && clocks[next].End <= day.Start; next++)
            {
                // 3 pm last Tuesday: the time stands before its day.
                if (!(clocks[next].Hour is not null && JoinsDay().IsMatch(text.AsSpan(clocks[next].End, day.Start - clocks[next].End))) && Alone(input, clocks[next], lastDay) is { } alone)
                {
                    yield return alone;
                }
            }

            var (start, end, part, moment) = (day.Start, day.End, day.Part, (TimeSpan?)null);
            if (next > 0 && clocks[next - 1] is { Hour: not null } before && before.End <= day.Start && JoinsDay().IsMatch(text.AsSpan(before.End, day.Start - before.End)))
            {
                (start, moment) = (before.Start, before.SinceMidnight(part));
            }

            while (moment is null && next < clocks.Count && (clocks[next].Start < end || JoinsClock().IsMatch(text.AsSpan(end, Math.Min(clocks[next].Start - end, Reach)))))
            {
                var clock = clocks[next++];
                if (clock.End > end || (clock.Start < start && clock.Hour is not null))
                {
                    // 昨晚十点: the last character of the day may be the first of the time.
                    (start, end, moment) = (Math.Min(start, clock.Start), Math.Max(end, clock.End), clock.SinceMidnight(part));
                    part = clock.Part.Length > 0 ? clock.Part : part;
                }
            }

            lastDay = day.Date;
            if (!IsInRange(text, start, end))
            {
                yield return moment is { } time
                    ? Of(FieldKind.DateTime, start, end, Iso(day.Date + time, input.Zone), day.Confidence)
                    : Of(FieldKind.Date, start, end, day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.Confidence);
            }
        }

        for (; next < clocks.Count; next++)
        {
            if (Alone(input, clocks[next], lastDay) is { } alone)
            {
                yield return alone;
            }
        }

        foreach (Match match in TimeAgo().MatchesAt(text, TimeStarts))
        {
            var isHours = match.Groups["hours"].Success;
            if (NumberWords.TryParse(match.Groups["number"].Value is "half an" or "半" or "半个" ? "0.5" : match.Groups["number"].Value.StartsWith('a') ? "1" : match.Groups["number"].Value, out var count) && count is > 0 and < 1000)
            {
                yield return Of(FieldKind.DateTime, match.Index, match.Index + match.Length, Iso(input.Now.AddMinutes(-(double)(isHours ? count * 60 : count)), input.Zone), 0.8);
            }
        }
    }

    private static Candidate Of(FieldKind kind, int start, int end, string value, double confidence) =>
        new(kind, start, end, new FieldValue.Text(value), confidence);

    private static List<Day> WithoutOverlaps(IEnumerable<Day> days)
    {
        var kept = new List<Day>();
        foreach (var day in days.OrderBy(day => day.Start).ThenByDescending(day => day.End))
        {
            if (kept.Count == 0 || kept[^1].End <= day.Start)
            {
                kept.Add(day);
            }
        }

        return kept;
    }

    /// <summary>Of 6:15 am the 6:15 is no time of its own.</summary>
    private static List<ClockTime> WithoutInner(IEnumerable<ClockTime> clocks)
    {
        var kept = new List<ClockTime>();
        foreach (var clock in clocks.OrderBy(clock => clock.Start).ThenByDescending(clock => clock.End))
        {
            if (kept.Count == 0 || clock.Start > kept[^1].Start || clock.End > kept[^1].End)
            {
                kept.Add(clock);
            }
        }

        return kept;
    }

    /// <summary>下午三点 without a day: that of the day named before, else today. A time that recurs or bounds a range is none.</summary>
    private static Candidate? Alone(ExtractionInput input, ClockTime clock, DateTime? lastDay)
    {
        var text = input.Folded;
        return !clock.IsLoose && (clock.Part.Length > 0 || text.AsSpan(clock.Start, clock.End - clock.Start).Contains(':'))
            && clock.SinceMidnight(string.Empty) is { } time
            && !IsInRange(text, clock.Start, clock.End)
            && !Recurs().IsMatch(text, clock.Start)
            ? Of(FieldKind.DateTime, clock.Start, clock.End, Iso((lastDay ?? input.Now.Date) + time, input.Zone), 0.6)
            : null;
    }

    private static string Iso(DateTime local, TimeZoneInfo zone)
    {
        var unspecified = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(unspecified, zone.GetUtcOffset(unspecified)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }

    /// <summary>周一到周五 · 5月1日-3日 · from Monday to Friday: neither end is the day something happened.</summary>
    private static bool IsInRange(string text, int start, int end) =>
        RangeAfter().IsMatch(text, end) || RangeBefore().IsMatch(text, start);

    [GeneratedRegex(@"^[\s,]*(?:on|of)?[\s,]*$")]
    private static partial Regex JoinsDay();

    [GeneratedRegex(@"^[\s,]*(?:的|t|大概|大约|约|差不多|将近|快|喺|在|in the|at|around|about|by|@|from)?[\s,]*(?:around|about)?\s*$")]
    private static partial Regex JoinsClock();

    [GeneratedRegex(@"(?:每天|每日|每晚|每周.|日日|晚晚|天天|营业时间?|关门|开门|打烊|开放|every|daily|open|until|till|营业至|营业到).{0,3}\G", RegexOptions.RightToLeft)]
    private static partial Regex Recurs();

    [GeneratedRegex(@"\G(?<![A-Za-z0-9])(?<number>\d{1,3}|[一二两三四五六七八九十]{1,3}|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|half an|an?|半个?)\s?(?:个)?(?:半)?(?:(?<hours>小时|钟头|hours?|hrs?)|分钟|minutes?|mins?)(?:之|以)?\s?(?:前|ago)")]
    private static partial Regex TimeAgo();

    [GeneratedRegex(@"\G\s?(?:到|至|-|–|—|~|to\b|until\b|till\b|through\b)\s?(?:\d|[一二三四五六七八九十]|周|星期|礼拜|今|昨|明|上|下午|本|现在|now|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")]
    private static partial Regex RangeAfter();

    [GeneratedRegex(@"(?:(?:\d日?号?点?|[日号一二三四五六天午点半分时钟]|day|\d(?:st|nd|rd|th)|(?:am|pm)|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\s?(?:到|至|-|–|—|~|to|until|till|through)\s?|between\s|between .{1,12} and )\G", RegexOptions.RightToLeft)]
    private static partial Regex RangeBefore();
}
