using System.Globalization;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Cards;

/// <summary>How values look in a sentence. What belongs together is held together by no-break spaces.</summary>
internal static class Formats
{
    private const char NoBreak = '\u00A0';

    /// <summary>3,099 or 12.5; with the format <c>name</c> an English month, Nov.</summary>
    public static string Number(object number, string? format) => format == "name"
        ? CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[(int)number - 1]
        : string.Create(CultureInfo.InvariantCulture, $"{number:#,##0.##}");

    /// <summary>A moment relative to now: 今天 15:58, 明天 10:00, 11 月 26 日 15:58.</summary>
    public static string Moment(DateTimeOffset moment, string? format, RenderContext context)
    {
        var local = context.Local(moment);
        var time = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        if (local.TimeOfDay == TimeSpan.Zero)
        {
            // a day's end belongs to the day that ends: 24:00, not 00:00 of the next
            (local, time) = (local.AddDays(-1), "24:00");
        }

        var days = DaysFromNow(DateOnly.FromDateTime(local.Date), context);
        return (format, days) switch
        {
            ("time", _) or ("short", 0) => time,
            (_, 0) => Say(MessageKey.TimeToday),
            (_, 1) => Say(MessageKey.TimeTomorrow),
            (_, -1) => Say(MessageKey.TimeYesterday),
            _ => Say(MessageKey.TimeOnDate),
        };

        string Say(MessageKey key) =>
            Texts.Render(Message.Of(key, ("time", time), ("date", Date(DateOnly.FromDateTime(local.Date), context))), context);
    }

    /// <summary>A day relative to now: 今天, 11 月 26 日.</summary>
    public static string Day(DateOnly day, RenderContext context) => DaysFromNow(day, context) switch
    {
        0 => Texts.Render(MessageKey.Today, context),
        1 => Texts.Render(MessageKey.Tomorrow, context),
        -1 => Texts.Render(MessageKey.Yesterday, context),
        _ => Date(day, context),
    };

    /// <summary>Days from and to: 11 月 26—28 日.</summary>
    public static string Window(DayWindow window, RenderContext context)
    {
        var (from, to) = (window.From, window.To);
        var oneMonth = (from.Year, from.Month) == (to.Year, to.Month) && from.Year == context.Local(context.Now).Year;
        return from == to ? Day(from, context)
            : oneMonth ? Texts.Render(Message.Of(MessageKey.DaysOfMonth, ("month", from.Month), ("from", from.Day), ("to", to.Day)), context)
            : Texts.Render(Message.Of(MessageKey.Between, ("from", Date(from, context)), ("to", Date(to, context))), context);
    }

    /// <summary>A length of time, its two largest units: 1 小时 36 分; seconds are cut off.</summary>
    public static string Duration(TimeSpan duration, RenderContext context)
    {
        var whole = duration.Duration();
        var (days, hours, minutes) = (whole.Days, whole.Hours, whole.Minutes);
        var key = (days, hours, minutes) switch
        {
            (> 0, > 0, _) => MessageKey.DurationDaysHours,
            (> 0, _, _) => MessageKey.DurationDays,
            (_, > 0, > 0) => MessageKey.DurationHoursMinutes,
            (_, > 0, _) => MessageKey.DurationHours,
            (_, _, > 0) => MessageKey.DurationMinutes,
            _ => MessageKey.DurationUnderMinute,
        };
        return Texts.Render(Message.Of(key, ("days", days), ("hours", hours), ("minutes", minutes)), context);
    }

    /// <summary><c>●●●○  重大投诉 · L3</c>; with a format <c>重大投诉 L3</c> (word), <c>重大投诉</c> (name) or <c>L3</c> (number).</summary>
    public static string Grade(Grade grade, string? format, RenderContext context) => format switch
    {
        "number" => LevelNumber(grade.Level),
        "name" => GradeName(grade, context),
        "word" => $"{GradeName(grade, context)}{NoBreak}{LevelNumber(grade.Level)}",
        _ => $"{Dots(grade.Level)}{NoBreak}{NoBreak}{GradeName(grade, context)} · {LevelNumber(grade.Level)}",
    };

    /// <summary>The playbook's label, or the level's word.</summary>
    public static string GradeName(Grade grade, RenderContext context) =>
        grade.Native?.In(context.Locale) ?? Texts.Render(LevelWord(grade.Level), context);

    /// <summary>Four dots, as many filled as the level is high.</summary>
    public static string Dots(Level level) => new string('●', (int)level).PadRight(4, '○');

    /// <summary>L0 to L4.</summary>
    public static string LevelNumber(Level level) => $"L{(int)level}";

    /// <summary>138 •••• 8000 masked; whole as it was typed, without the country's own prefix, so that it can be copied and dialled.</summary>
    public static string Phone(Phone phone, RenderContext context)
    {
        var mobile = phone.Number.StartsWith("+86", StringComparison.Ordinal) ? phone.Number[3..].TrimStart() : phone.Number;
        var digits = string.Concat(mobile.Where(char.IsAsciiDigit));
        return phone.Masked || context.Public ? Masked(digits) : mobile.Trim();
    }

    private static string Masked(string digits)
    {
        // A short number is hidden but for its last two digits: the rest would tell it.
        var (head, tail) = digits.Length >= 10 ? (3, 4) : (0, Math.Min(2, digits.Length));
        return head == 0 ? $"••••{NoBreak}{digits[^tail..]}" : $"{digits[..head]}{NoBreak}••••{NoBreak}{digits[^tail..]}";
    }

    private static int DaysFromNow(DateOnly day, RenderContext context) =>
        day.DayNumber - DateOnly.FromDateTime(context.Local(context.Now).Date).DayNumber;

    private static string Date(DateOnly day, RenderContext context) => Texts.Render(
        Message.Of(
            day.Year == context.Local(context.Now).Year ? MessageKey.Date : MessageKey.DateWithYear,
            ("year", day.Year.ToString(CultureInfo.InvariantCulture)),
            ("month", day.Month),
            ("day", day.Day)),
        context);

    private static MessageKey LevelWord(Level level) => level switch
    {
        Level.NotAComplaint => MessageKey.LevelNotAComplaint,
        Level.General => MessageKey.LevelGeneral,
        Level.Serious => MessageKey.LevelSerious,
        Level.Major => MessageKey.LevelMajor,
        _ => MessageKey.LevelCrisis,
    };
}
