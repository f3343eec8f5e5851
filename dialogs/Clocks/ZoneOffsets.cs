using System.Collections.Concurrent;

namespace ComplaintBot.Dialogs.Clocks;

/// <summary>
/// The periods of constant UTC offset of a time zone from 2000 to 2100, so that the arithmetic of a day is a look-up. Before and
/// after, the first and the last offset go on.
/// </summary>
internal sealed class ZoneOffsets
{
    /// <summary>No zone is further than this from UTC.</summary>
    private const long Furthest = 14 * TimeSpan.TicksPerHour;

    private static readonly ConcurrentDictionary<TimeZoneInfo, ZoneOffsets> Known = new();

    private readonly long[] _starts;
    private readonly long[] _offsets;

    private ZoneOffsets(TimeZoneInfo zone)
    {
        List<long> starts = [0];
        var from = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        List<long> offsets = [zone.GetUtcOffset(from).Ticks];

        // No zone changes twice in a week.
        for (var to = from.AddDays(7); to.Year < 2100; from = to, to = to.AddDays(7))
        {
            var offset = zone.GetUtcOffset(to).Ticks;
            if (offset != offsets[^1])
            {
                starts.Add(Change(zone, from.Ticks, to.Ticks));
                offsets.Add(offset);
            }
        }

        _starts = [.. starts];
        _offsets = [.. offsets];
    }

    public static ZoneOffsets Of(TimeZoneInfo zone) => Known.GetOrAdd(zone, static z => new ZoneOffsets(z));

    public int Count => _starts.Length;

    public long Offset(int period) => _offsets[period];

    public long Start(int period) => _starts[period];

    public long End(int period) => period + 1 < _starts.Length ? _starts[period + 1] : long.MaxValue;

    /// <summary>The period an instant (UTC ticks) lies in.</summary>
    public int At(long instant)
    {
        var found = Array.BinarySearch(_starts, instant);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }

    /// <summary>Whether the period after this one begins before the local clock leaves a day for good.</summary>
    public bool ChangesBefore(int period, long localEnd) =>
        period + 1 < _starts.Length
        && _starts[period + 1] + Math.Min(_offsets[period], _offsets[period + 1]) < localEnd;

    /// <summary>The first instant (UTC ticks) of a local date; where midnight is skipped, the instant of the change.</summary>
    public long StartOfDay(DateOnly date)
    {
        var midnight = date.ToDateTime(TimeOnly.MinValue).Ticks;
        var period = At(midnight - Furthest);
        while (period + 1 < Count && End(period) + Offset(period) <= midnight)
        {
            period++;
        }

        return Math.Max(Start(period), midnight - Offset(period));
    }

    private static long Change(TimeZoneInfo zone, long before, long after)
    {
        var offset = zone.GetUtcOffset(new DateTime(before, DateTimeKind.Utc));
        while (after - before > 1)
        {
            var middle = before + ((after - before) / 2);
            if (zone.GetUtcOffset(new DateTime(middle, DateTimeKind.Utc)) == offset)
            {
                before = middle;
            }
            else
            {
                after = middle;
            }
        }

        return after;
    }
}
