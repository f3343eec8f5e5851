using ComplaintBot.Dialogs.Clocks;

namespace ComplaintBot.Dialogs.Tests.Clocks;

/// <summary>
/// A random calendar near a clock change, with an independent reading of it: minute by minute, asking the time zone itself what the
/// local clock shows. Everything random is of whole minutes and follows from the seed.
/// </summary>
internal sealed class MinuteOracle
{
    private static readonly (string Zone, string Change)[] Changes =
    [
        ("Asia/Shanghai", "2026-10-01T00:00Z"),
        ("Europe/Berlin", "2026-03-29T01:00Z"),
        ("Europe/Berlin", "2026-10-25T01:00Z"),
        ("America/New_York", "2026-03-08T07:00Z"),
        ("America/New_York", "2026-11-01T06:00Z"),
        ("America/Havana", "2026-03-08T05:00Z"),
        ("America/Havana", "2026-11-01T05:00Z"),
        ("Africa/Cairo", "2026-04-23T22:00Z"),
        ("Africa/Cairo", "2026-10-29T21:00Z"),
        ("Australia/Lord_Howe", "2026-04-04T15:00Z"),
    ];

    private readonly int _seed;
    private readonly TimeZoneInfo _zone;
    private readonly List<(int From, int To)>[] _week;
    private readonly HashSet<DateOnly> _holidays;
    private readonly HashSet<DateOnly> _workdays;
    private readonly DateTimeOffset _change;

    public MinuteOracle(int seed)
    {
        _seed = seed;
        Random = new Random(seed);
        var (zone, change) = Changes[Random.Next(Changes.Length)];
        _zone = TimeZoneInfo.FindSystemTimeZoneById(zone);
        _change = DateTimeOffset.Parse(change, System.Globalization.CultureInfo.InvariantCulture);
        _week = [.. Enumerable.Range(0, 7).Select(_ => Random.Next(4) == 0 ? [] : Hours())];
        if (_week.All(day => day.Count == 0))
        {
            _week[3] = [(0, 24 * 60)];
        }

        var dates = Enumerable.Range(-6, 14).Select(day => DateOnly.FromDateTime(_change.Date).AddDays(day)).ToList();
        _holidays = [.. dates.Where(_ => Random.Next(6) == 0)];
        _workdays = [.. dates.Where(date => !_holidays.Contains(date) && Random.Next(8) == 0)];
        Calendar = new BusinessCalendar(
            _zone,
            Enumerable.Range(0, 7).ToDictionary(
                day => (DayOfWeek)day,
                day => (IReadOnlyList<WorkingHours>)[.. _week[day].Select(h => new WorkingHours(Minutes(h.From), Minutes(h.To)))]),
            _holidays,
            _workdays);
    }

    public BusinessCalendar Calendar { get; }

    public Random Random { get; }

    /// <summary>An instant within three days of the clock change.</summary>
    public DateTimeOffset Instant() => _change.AddMinutes(Random.Next(-3 * 1440, 3 * 1440));

    public bool IsWorking(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, _zone);
        var minute = (int)local.TimeOfDay.TotalMinutes;
        return HoursOf(DateOnly.FromDateTime(local.Date)).Exists(hours => hours.From <= minute && minute < hours.To);
    }

    public TimeSpan WorkingTime(DateTimeOffset from, DateTimeOffset to)
    {
        var minutes = 0;
        for (var at = from; at < to; at = at.AddMinutes(1))
        {
            minutes += IsWorking(at) ? 1 : 0;
        }

        return Minutes(minutes);
    }

    /// <summary>When a clock is due that is held in some stretches: the end of the minute in which the last of its time runs.</summary>
    public DateTimeOffset Due(DateTimeOffset start, TimeSpan limit, ClockTime time, IReadOnlyList<(DateTimeOffset From, DateTimeOffset To)> holds)
    {
        var left = (int)limit.TotalMinutes;
        var at = start;
        while (left > 0)
        {
            var held = holds.Any(hold => hold.From <= at && at < hold.To);
            left -= !held && (time == ClockTime.Wall || IsWorking(at)) ? 1 : 0;
            at = at.AddMinutes(1);
        }

        return at;
    }

    /// <summary>The end of a working day, by looking at the local date of every minute that works.</summary>
    public DateTimeOffset EndOfWorkingDay(DateTimeOffset start, int days)
    {
        var (date, end) = (default(DateOnly?), start);
        foreach (var at in Enumerable.Range(0, int.MaxValue).Select(minute => start.AddMinutes(minute)).Where(IsWorking))
        {
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, _zone).Date);
            if (date is not null && today != date && days-- == 0)
            {
                break;
            }

            (date, end) = (today, at.AddMinutes(1));
        }

        return end;
    }

    public override string ToString() => $"seed {_seed}, {_zone.Id}";

    private static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);

    private List<(int From, int To)> HoursOf(DateOnly date) =>
        _holidays.Contains(date) ? []
        : _workdays.Contains(date) ? Enumerable.Range(1, 7).Select(day => _week[day % 7]).First(hours => hours.Count > 0)
        : _week[(int)date.DayOfWeek];

    private List<(int From, int To)> Hours()
    {
        int[] ends = [.. Enumerable.Range(0, 2 * Random.Next(1, 4)).Select(_ => Random.Next(0, 24 * 60 + 1)).Distinct().Order()];
        return [.. ends.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1]))];
    }
}
