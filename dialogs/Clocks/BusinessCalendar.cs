using System.Collections.Frozen;

namespace ComplaintBot.Dialogs.Clocks;

/// <summary>
/// When an organisation works: a week of hours in its time zone, its holidays, and its make-up workdays (调休), which work although
/// they fall on a weekend. All arithmetic is exact across changes to and from summer time; results are in the organisation's zone.
/// </summary>
public sealed class BusinessCalendar
{
    private readonly WorkingHours[][] _week;
    private readonly WorkingHours[] _makeUpHours;
    private readonly FrozenSet<DateOnly> _holidays;
    private readonly FrozenSet<DateOnly> _workdays;

    /// <summary>Creates a calendar.</summary>
    /// <param name="zone">The zone of the week's hours and of all results.</param>
    /// <param name="week">Hours by day; a day that is missing or empty is off.</param>
    /// <param name="holidays">Dates that do not work.</param>
    /// <param name="workdays">Make-up workdays: they have the hours of the first day from Monday on that has any.</param>
    /// <exception cref="FormatException">Hours overlap, no day has hours, or a date is both a holiday and a workday.</exception>
    public BusinessCalendar(
        TimeZoneInfo zone,
        IReadOnlyDictionary<DayOfWeek, IReadOnlyList<WorkingHours>> week,
        IEnumerable<DateOnly>? holidays = null,
        IEnumerable<DateOnly>? workdays = null)
    {
        Zone = zone;
        Offsets = ZoneOffsets.Of(zone);
        _week = [.. Enum.GetValues<DayOfWeek>().Select(day => InOrder(day, week.GetValueOrDefault(day) ?? []))];
        _makeUpHours = FromMonday().Select(day => _week[(int)day]).FirstOrDefault(hours => hours.Length > 0)
            ?? throw new FormatException("The week has no working hours.");
        _holidays = (holidays ?? []).ToFrozenSet();
        _workdays = (workdays ?? []).ToFrozenSet();
        if (_holidays.Where(_workdays.Contains).Cast<DateOnly?>().FirstOrDefault() is { } both)
        {
            throw new FormatException($"'{both:yyyy-MM-dd}' is both a holiday and a workday.");
        }
    }

    /// <summary>The organisation's time zone.</summary>
    public TimeZoneInfo Zone { get; }

    internal ZoneOffsets Offsets { get; }

    /// <summary>Reads the <c>calendar</c> section of an organisation file.</summary>
    /// <param name="timezone">An IANA name such as <c>Asia/Shanghai</c>.</param>
    /// <param name="week">Days (<c>mon</c>, <c>mon-fri</c>, <c>mon,wed</c>; a range may wrap, as <c>sun-thu</c>) and their hours (<c>09:00-12:00</c>).</param>
    /// <param name="holidays">Dates as <c>2026-10-01</c>.</param>
    /// <param name="workdays">Make-up workdays, as <c>2026-10-10</c>.</param>
    /// <exception cref="FormatException">The message names the value that is wrong.</exception>
    public static BusinessCalendar Parse(
        string timezone,
        IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> week,
        IEnumerable<string>? holidays = null,
        IEnumerable<string>? workdays = null) =>
        new(
            CalendarText.Zone(timezone),
            CalendarText.Week(week),
            holidays?.Select(CalendarText.Date),
            workdays?.Select(CalendarText.Date));

    /// <summary>Whether the organisation works at this instant; the end of working hours does not work any more.</summary>
    public bool IsWorking(DateTimeOffset at) => NextWorking(at.UtcTicks) == at.UtcTicks;

    /// <summary>Whether a date has working hours.</summary>
    public bool IsWorkday(DateOnly date) => HoursOf(date).Length > 0;

    /// <summary>Whether a date is a make-up workday.</summary>
    public bool IsMakeUpWorkday(DateOnly date) => _workdays.Contains(date);

    /// <summary>Whether a date is a holiday.</summary>
    public bool IsHoliday(DateOnly date) => _holidays.Contains(date);

    /// <summary>The working time between two instants; zero when <paramref name="to"/> is not after <paramref name="from"/>.</summary>
    public TimeSpan WorkingTime(DateTimeOffset from, DateTimeOffset to) => new(WorkingTime(from.UtcTicks, to.UtcTicks));

    /// <summary>
    /// The first instant by which so much working time has passed. It lies in working time or at its end: two hours from 10:00 in
    /// a morning that ends at 12:00 are over at 12:00, not after lunch. Adding nothing gives the instant itself.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public DateTimeOffset AddWorking(DateTimeOffset from, TimeSpan working)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(working, TimeSpan.Zero);
        return Local(AddWorking(from.UtcTicks, working.Ticks));
    }

    /// <summary>The instant itself when it works, else the next that does.</summary>
    public DateTimeOffset NextWorking(DateTimeOffset at) => Local(NextWorking(at.UtcTicks));

    /// <summary>
    /// The end of the working day that comes <paramref name="days"/> working days after the day of the instant (0: of that very day).
    /// Outside working hours the day is that of the next working instant: before opening and during lunch still today, after closing
    /// and on days off the next working day.
    /// </summary>
    public DateTimeOffset EndOfWorkingDay(DateTimeOffset at, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return Local(EndOfWorkingDay(at.UtcTicks, days));
    }

    /// <summary>The first instant of a date in the organisation's zone.</summary>
    public DateTimeOffset StartOfDay(DateOnly date) => Local(Offsets.StartOfDay(date));

    /// <summary>The instant as the organisation's own clocks show it.</summary>
    public DateTimeOffset Local(DateTimeOffset at) => Local(at.UtcTicks);

    internal DateTimeOffset Local(long instant)
    {
        var offset = Offsets.Offset(Offsets.At(instant));
        return new DateTimeOffset(instant + offset, new TimeSpan(offset));
    }

    internal DateOnly DateOf(long instant) =>
        DateOnly.FromDayNumber((int)((instant + Offsets.Offset(Offsets.At(instant))) / TimeSpan.TicksPerDay));

    /// <summary>The hours of a weekday that is neither a holiday nor a make-up workday.</summary>
    internal IReadOnlyList<WorkingHours> OrdinaryHours(DayOfWeek day) => _week[(int)day];

    internal WorkingHours[] HoursOf(DateOnly date) =>
        _holidays.Contains(date) ? []
        : _workdays.Contains(date) ? _makeUpHours
        : _week[(int)date.DayOfWeek];

    internal long WorkingTime(long from, long to)
    {
        var total = 0L;
        if (from < to)
        {
            var spans = new WorkingSpans(this, from);
            for (spans.MoveNext(); spans.From < to; spans.MoveNext())
            {
                total += Math.Min(spans.To, to) - spans.From;
            }
        }

        return total;
    }

    internal long AddWorking(long from, long working)
    {
        if (working == 0)
        {
            return from;
        }

        var spans = new WorkingSpans(this, from);
        for (spans.MoveNext(); spans.To - spans.From < working; spans.MoveNext())
        {
            working -= spans.To - spans.From;
        }

        return spans.From + working;
    }

    internal long NextWorking(long at)
    {
        var spans = new WorkingSpans(this, at);
        spans.MoveNext();
        return spans.From;
    }

    internal long EndOfWorkingDay(long at, int days)
    {
        var spans = new WorkingSpans(this, at);
        spans.MoveNext();
        while (true)
        {
            var (date, end) = (spans.Date, spans.To);
            spans.MoveNext();
            if (spans.Date != date && days-- == 0)
            {
                return end;
            }
        }
    }

    internal static IEnumerable<DayOfWeek> FromMonday() =>
        Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7));

    private static WorkingHours[] InOrder(DayOfWeek day, IReadOnlyList<WorkingHours> hours)
    {
        WorkingHours[] ordered = [.. hours.OrderBy(h => h.From)];
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].From < ordered[i - 1].To)
            {
                throw new FormatException($"Working hours '{ordered[i - 1]}' and '{ordered[i]}' of {CalendarText.Name(day)} overlap.");
            }
        }

        return ordered;
    }
}
