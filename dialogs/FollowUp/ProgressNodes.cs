using System.Globalization;
using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Extraction;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>Reads progress nodes: each line with a time in it is one, the last is the deadline (P17, S-147).</summary>
internal static class ProgressNodes
{
    private static readonly char[] Separators = [' ', '|', '｜', '：', ':', '，', ',', '-', '前'];

    /// <summary>The nodes of a text, in the order of their times.</summary>
    public static IReadOnlyList<(DateTimeOffset At, string What)> Read(string text, DateTimeOffset now, BusinessCalendar calendar)
    {
        List<(DateTimeOffset At, string What)> nodes = [];
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (FieldExtractor.Extract(line, now, calendar.Zone).FirstOrDefault(field => field.Kind is FieldKind.DateTime or FieldKind.Date) is { Value: FieldValue.Text value } when)
            {
                nodes.Add((At(value.Value, calendar), line.Replace(when.Text, string.Empty, StringComparison.Ordinal).Trim(Separators)));
            }
        }

        return [.. nodes.OrderBy(node => node.At)];
    }

    /// <summary>Puts nodes into the data and texts of an event.</summary>
    public static void Put(IEnumerable<(DateTimeOffset At, string What)> nodes, Dictionary<string, string> data, Dictionary<string, string> texts)
    {
        List<string> times = [];
        foreach (var (at, what) in nodes)
        {
            texts[string.Create(CultureInfo.InvariantCulture, $"node.{times.Count}")] = what;
            times.Add(at.ToString("O", CultureInfo.InvariantCulture));
        }

        data["nodes"] = string.Join(',', times);
    }

    /// <summary>A day without a time means its end of work; one without work its own end.</summary>
    private static DateTimeOffset At(string value, BusinessCalendar calendar)
    {
        if (value.Contains('T', StringComparison.Ordinal))
        {
            return DateTimeOffset.Parse(value, CultureInfo.InvariantCulture);
        }

        var day = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return calendar.IsWorkday(day) ? calendar.EndOfWorkingDay(calendar.StartOfDay(day), 0) : calendar.StartOfDay(day.AddDays(1));
    }
}
