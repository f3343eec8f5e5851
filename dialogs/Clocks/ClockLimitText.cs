using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ComplaintBot.Dialogs.Clocks;

/// <summary>The written form of <see cref="ClockLimit"/>.</summary>
internal static partial class ClockLimitText
{
    public const string SameDay = "same_day";

    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    public static ClockLimit Parse(string text, ClockTime time)
    {
        if (text == SameDay)
        {
            return new ClockLimit.SameDay();
        }

        if (text.StartsWith("by ", StringComparison.Ordinal)
            && DateTimeOffset.TryParseExact(text[3..], Instant, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
        {
            return new ClockLimit.By(instant);
        }

        var form = Form().Match(text);
        try
        {
            if (form.Groups["wd"].Success)
            {
                return new ClockLimit.WorkingDays(Number(form, "wd"));
            }

            if (form.Groups["first"].Success)
            {
                return new ClockLimit.Window(Number(form, "first"), Number(form, "last"));
            }

            if (form.Groups["before"].Success)
            {
                return new ClockLimit.BeforeDayOfMonth(Number(form, "before"));
            }

            if (form.Success && !(time == ClockTime.Work && form.Groups["d"].Success))
            {
                var duration = new TimeSpan(Number(form, "d"), Number(form, "h"), Number(form, "m"), Number(form, "s"));
                return new ClockLimit.Within(duration, time);
            }
        }
        catch (ArgumentOutOfRangeException wrong)
        {
            throw new FormatException($"'{text}' is not a limit: its numbers are out of range.", wrong);
        }

        throw new FormatException(form.Success
            ? $"'{text}' counts days in working time; write working days as 3wd."
            : $"'{text}' is not a limit; write 30m, 1h30m, 3d, 3wd, same_day, day 5-7, before 15 or by 2026-03-06T17:50:00+08:00.");
    }

    /// <summary>Hours, minutes and seconds; never days, which working time does not have.</summary>
    public static string Length(TimeSpan duration)
    {
        var text = new StringBuilder();
        Append((long)duration.TotalHours, 'h');
        Append(duration.Minutes, 'm');
        Append(duration.Seconds, 's');
        return text.ToString();

        void Append(long number, char unit)
        {
            if (number != 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
            }
        }
    }

    public static string By(DateTimeOffset instant) =>
        "by " + instant.ToString(Instant, CultureInfo.InvariantCulture);

    /// <summary>At most six digits a number, so that nothing overflows.</summary>
    [GeneratedRegex(
        @"^(?:(?<wd>\d{1,6})wd|day (?<first>\d{1,6})-(?<last>\d{1,6})|before (?<before>\d{1,6})"
        + @"|(?=\d)(?:(?<d>\d{1,6})d)?(?:(?<h>\d{1,6})h)?(?:(?<m>\d{1,6})m)?(?:(?<s>\d{1,6})s)?)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    private static int Number(Match form, string group) =>
        form.Groups[group].Success ? int.Parse(form.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;
}
