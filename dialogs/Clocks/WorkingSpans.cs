namespace ComplaintBot.Dialogs.Clocks;

/// <summary>
/// The working spans of a calendar from an instant on, in time order, in UTC ticks. An instant works when the local clock shows
/// working hours: an hour that is skipped in spring is not worked, an hour that comes twice in autumn is worked twice.
/// </summary>
internal struct WorkingSpans
{
    private readonly BusinessCalendar _calendar;
    private readonly ZoneOffsets _zone;
    private readonly long _after;
    private WorkingHours[] _hours;
    private long _midnight;
    private int _period;
    private int _next;

    public WorkingSpans(BusinessCalendar calendar, long instant)
    {
        _calendar = calendar;
        _zone = calendar.Offsets;
        _after = instant;
        _period = _zone.At(instant);
        Date = calendar.DateOf(instant);
        _midnight = Date.ToDateTime(TimeOnly.MinValue).Ticks;
        _hours = calendar.HoursOf(Date);
    }

    /// <summary>The local date of the span.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Start of the span, not before the instant asked for.</summary>
    public long From { get; private set; }

    /// <summary>End of the span, exclusive.</summary>
    public long To { get; private set; }

    /// <summary>Goes to the next span; there is always one, because a week has working hours and holidays end.</summary>
    public void MoveNext()
    {
        while (true)
        {
            while (_next < _hours.Length)
            {
                var hours = _hours[_next++];
                var offset = _midnight - _zone.Offset(_period);
                From = Math.Max(Math.Max(_zone.Start(_period), offset + hours.From.Ticks), _after);
                To = Math.Min(_zone.End(_period), offset + hours.To.Ticks);
                if (From < To)
                {
                    return;
                }
            }

            _next = 0;
            if (_zone.ChangesBefore(_period, _midnight + TimeSpan.TicksPerDay))
            {
                _period++;
            }
            else
            {
                Date = Date.AddDays(1);
                _midnight += TimeSpan.TicksPerDay;
                _hours = _calendar.HoursOf(Date);
            }
        }
    }
}
