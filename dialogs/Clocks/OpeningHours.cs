using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Dialogs.Clocks;

/// <summary>A calendar's ordinary week in words: days with the same hours are told together.</summary>
internal static class OpeningHours
{
    private static readonly MessageKey[] Days =
    [
        MessageKey.DayMonday, MessageKey.DayTuesday, MessageKey.DayWednesday, MessageKey.DayThursday, MessageKey.DayFriday, MessageKey.DaySaturday, MessageKey.DaySunday,
    ];

    /// <summary>One message for each run of days with the same hours.</summary>
    public static IReadOnlyList<Message> Of(BusinessCalendar calendar)
    {
        List<Message> lines = [];
        for (var first = 0; first < Days.Length;)
        {
            var hours = Hours(calendar, first);
            var last = first;
            while (last + 1 < Days.Length && Hours(calendar, last + 1) == hours)
            {
                last++;
            }

            if (hours.Length > 0)
            {
                lines.Add(first == last
                    ? Message.Of(MessageKey.WorkingHoursDay, ("day", Message.Of(Days[first])), ("hours", hours))
                    : Message.Of(MessageKey.WorkingHoursLine, ("from", Message.Of(Days[first])), ("to", Message.Of(Days[last])), ("hours", hours)));
            }

            first = last + 1;
        }

        return lines;
    }

    private static string Hours(BusinessCalendar calendar, int day) =>
        string.Join(' ', calendar.OrdinaryHours((DayOfWeek)((day + 1) % 7)).Select(hours => hours.ToString().Replace('-', '\u2013')));
}
