using System.Globalization;

namespace ComplaintBot.Dialogs.Clocks;

/// <summary>The words of an organisation file's <c>calendar</c> section.</summary>
internal static class CalendarText
{
    private static readonly string[] Names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static string Name(DayOfWeek day) => Names[(int)day];

    public static TimeZoneInfo Zone(string text) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(text, out var zone)
            ? zone
            : throw new FormatException($"'{text}' is not a known time zone.");

    public static DateOnly Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new FormatException($"'{text}' is not a date; write it as 2026-10-01.");

    public static Dictionary<DayOfWeek, IReadOnlyList<WorkingHours>> Week(
        IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> entries)
    {
        var week = new Dictionary<DayOfWeek, IReadOnlyList<WorkingHours>>();
        foreach (var (days, times) in entries)
        {
            WorkingHours[] hours = [.. times.Select(WorkingHours.Parse)];
            foreach (var day in Days(days))
            {
                if (!week.TryAdd(day, hours))
                {
                    throw new FormatException($"'{days}' names {Name(day)} a second time.");
                }
            }
        }

        return week;
    }

    private static IEnumerable<DayOfWeek> Days(string text)
    {
        foreach (var part in text.Split(','))
        {
            var ends = part.Split('-');
            if (ends.Length > 2)
            {
                throw Unknown(text);
            }

            var last = Day(ends[^1], text);
            var day = Day(ends[0], text);
            yield return day;
            while (day != last)
            {
                day = (DayOfWeek)(((int)day + 1) % 7);
                yield return day;
            }
        }
    }

    private static DayOfWeek Day(string name, string text)
    {
        var index = Array.IndexOf(Names, name.Trim());
        return index >= 0 ? (DayOfWeek)index : throw Unknown(text);
    }

    private static FormatException Unknown(string text) =>
        new($"'{text}' is not a day; write mon, mon-fri or mon,wed.");
}
