using System.Globalization;
using ComplaintBot.Dialogs.Clocks;

namespace ComplaintBot.Dialogs.Tests.Clocks;

/// <summary>Calendars that the clock tests share.</summary>
internal static class Calendars
{
    private static readonly string[] Office = ["09:00-12:00", "13:30-18:00"];

    /// <summary>A Chinese office with lunch and the national holiday of 2026 with its make-up workdays (a Sunday and a Saturday).</summary>
    public static BusinessCalendar Shanghai { get; } = BusinessCalendar.Parse(
        "Asia/Shanghai",
        Week(("mon-fri", Office)),
        Enumerable.Range(1, 7).Select(day => $"2026-10-0{day}"),
        ["2026-09-20", "2026-10-10"]);

    public static BusinessCalendar RoundTheClock(string zone) =>
        BusinessCalendar.Parse(zone, Week(("mon-sun", ["00:00-24:00"])));

    public static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Week(params (string Days, string[] Hours)[] entries) =>
        entries.Select(entry => KeyValuePair.Create(entry.Days, (IReadOnlyList<string>)entry.Hours));

    /// <summary>An instant written as a local time of the calendar's zone, <c>2026-03-06 17:50</c>, or with its own offset.</summary>
    public static DateTimeOffset At(this BusinessCalendar calendar, string text)
    {
        if (text.Contains('T', StringComparison.Ordinal))
        {
            return DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
        }

        var local = DateTime.Parse(text, CultureInfo.InvariantCulture);
        return new DateTimeOffset(local, calendar.Zone.GetUtcOffset(local));
    }
}
