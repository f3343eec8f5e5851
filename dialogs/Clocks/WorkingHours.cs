using System.Globalization;

namespace ComplaintBot.Dialogs.Clocks;

/// <summary>One stretch of work within a local day.</summary>
public readonly record struct WorkingHours
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Creates hours from times since local midnight.</summary>
    /// <exception cref="FormatException">The end is not after the start, or one of them is outside the day.</exception>
    public WorkingHours(TimeSpan from, TimeSpan to)
    {
        if (from < TimeSpan.Zero || to > Day || from >= to)
        {
            throw new FormatException($"Working hours '{Text(from)}-{Text(to)}' must end after they start and stay within one day.");
        }

        From = from;
        To = to;
    }

    /// <summary>Start, since local midnight; inclusive.</summary>
    public TimeSpan From { get; }

    /// <summary>End, since local midnight; exclusive, at most 24:00.</summary>
    public TimeSpan To { get; }

    /// <summary>Reads <c>HH:mm-HH:mm</c>; only the end may be <c>24:00</c>.</summary>
    /// <exception cref="FormatException">The message names the value.</exception>
    public static WorkingHours Parse(string text)
    {
        var parts = text.Split('-');
        return parts.Length == 2 && Time(parts[0].Trim()) is { } from && Time(parts[1].Trim()) is { } to
            ? new WorkingHours(from, to)
            : throw new FormatException($"'{text}' is not working hours; write them as 09:00-12:00.");
    }

    /// <summary>The form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => $"{Text(From)}-{Text(To)}";

    private static TimeSpan? Time(string text) =>
        text == "24:00" ? Day
        : TimeSpan.TryParseExact(text, @"hh\:mm", CultureInfo.InvariantCulture, out var time) ? time
        : null;

    private static string Text(TimeSpan time) =>
        time == Day ? "24:00" : time.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
}
