using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Playbooks.Yaml;

namespace ComplaintBot.Dialogs.Playbooks.Reading;

/// <summary>Reads the section <c>calendar</c> of playbooks and organisations.</summary>
internal static class CalendarReader
{
    public static BusinessCalendar? Read(Node node, Findings findings)
    {
        if (Section.Open(node, "calendar", findings, "timezone", "week", "holidays", "workdays") is not { } calendar)
        {
            return null;
        }

        var timezone = calendar.NeedWord("timezone");
        var week = Week(calendar);
        var holidays = calendar.Words("holidays");
        var workdays = calendar.Words("workdays");
        if (timezone is null || week is null)
        {
            return null;
        }

        // Each value alone first, so that a finding stands at its own place.
        var before = calendar.Findings.Count;
        Try(calendar, timezone.At, () => CalendarText.Zone(timezone.Text));
        week.ForEach(day => Try(calendar, day.At, () => CalendarText.Week([day.Hours])));
        holidays.Concat(workdays).ToList().ForEach(date => Try(calendar, date.At, () => CalendarText.Date(date.Text)));
        if (calendar.Findings.Count > before)
        {
            return null;
        }

        BusinessCalendar? read = null;
        Try(calendar, calendar.At, () => read = BusinessCalendar.Parse(
            timezone.Text, week.Select(day => day.Hours), holidays.Select(date => date.Text), workdays.Select(date => date.Text)));
        return read;
    }

    private static List<(Place At, KeyValuePair<string, IReadOnlyList<string>> Hours)>? Week(Section calendar)
    {
        if (calendar.Need("week") is not { } node || Section.OpenAny(node, "calendar: week", calendar.Findings) is not { } week)
        {
            return null;
        }

        return
        [
            .. week.Entries.Select(day => (day.Key.At, new KeyValuePair<string, IReadOnlyList<string>>(
                day.Key.Text, [.. week.AsWords(day.Value, day.Key.Text).Select(hours => hours.Text)]))),
        ];
    }

    private static void Try(Section calendar, Place at, Action read)
    {
        try
        {
            read();
        }
        catch (FormatException malformed)
        {
            calendar.Report(at, malformed.Message.TrimEnd('.'));
        }
    }
}
