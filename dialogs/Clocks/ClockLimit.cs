using System.Globalization;

namespace ComplaintBot.Dialogs.Clocks;

/// <summary>In which time a limit counts.</summary>
public enum ClockTime
{
    /// <summary>Day and night.</summary>
    Wall,

    /// <summary>Only the organisation's working hours.</summary>
    Work,
}

/// <summary>
/// How long a clock may run, as a playbook says it (SYSTEMS 1.19, K01 to K35). Limits are values: equal when they mean the same.
/// <see cref="object.ToString"/> gives the text that <see cref="Parse"/> reads back, with <see cref="Time"/>.
/// </summary>
public abstract record ClockLimit
{
    /// <summary>More is a slip of the pen.</summary>
    private const int MostDays = 9999;

    private ClockLimit()
    {
    }

    /// <summary>The time in which the clock counts what has elapsed, what remains, and what a pause takes out.</summary>
    public abstract ClockTime Time { get; }

    /// <summary>
    /// Whether the limit names days of the calendar rather than a length. Its reminder then waits for 80 % of the working time
    /// before the due, so that nobody is reminded at night.
    /// </summary>
    internal virtual bool IsByCalendar => false;

    /// <summary>Reads a limit from a playbook.</summary>
    /// <param name="text">
    /// A length (<c>90s</c>, <c>30m</c>, <c>1h30m</c>, <c>48h</c>, <c>3d</c> for three times 24 hours), <c>3wd</c>, <c>same_day</c>,
    /// <c>day 5-7</c>, <c>before 15</c> (of the month), or <c>by 2026-03-06T17:50:00+08:00</c>.
    /// </param>
    /// <param name="time">The time a length counts in; the other forms say it themselves. A length of working time has no days: <c>3wd</c> says them.</param>
    /// <exception cref="FormatException">The message names the value.</exception>
    public static ClockLimit Parse(string text, ClockTime time) => ClockLimitText.Parse(text, time);

    /// <summary>Where the limit stands on the calendar when nothing pauses it; instants in UTC ticks.</summary>
    internal abstract ClockPlan Plan(BusinessCalendar calendar, long start);

    /// <summary>A length of wall or working time (K01, K08 to K10, K13 to K25, K30). Wall days are 24 hours each, whatever summer time does.</summary>
    public sealed record Within : ClockLimit
    {
        /// <summary>Creates the limit.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The duration is not positive, not of whole seconds, or longer than 9999 days.</exception>
        public Within(TimeSpan duration, ClockTime time)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(duration, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(duration, TimeSpan.FromDays(MostDays));
            if (duration.Ticks % TimeSpan.TicksPerSecond != 0)
            {
                throw new ArgumentOutOfRangeException(nameof(duration), duration, "A limit is of whole seconds.");
            }

            Duration = duration;
            Time = time;
        }

        /// <summary>How long the clock may run.</summary>
        public TimeSpan Duration { get; }

        /// <inheritdoc/>
        public override ClockTime Time { get; }

        internal override ClockPlan Plan(BusinessCalendar calendar, long start) =>
            new(start, Time == ClockTime.Wall ? start + Duration.Ticks : calendar.AddWorking(start, Duration.Ticks), Duration.Ticks);

        /// <inheritdoc/>
        public override string ToString() => ClockLimitText.Length(Duration);
    }

    /// <summary>
    /// Until the end of the working day that comes so many working days after the day of the start (K27). A start outside working
    /// hours counts as the next working instant: before opening and during lunch that is still the same day, after closing and on a
    /// day off it is the next working day. So three working days from Monday 10:00, and from the Saturday before, end on Thursday.
    /// </summary>
    public sealed record WorkingDays : ClockLimit
    {
        /// <summary>Creates the limit.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Not between 1 and 9999 days.</exception>
        public WorkingDays(int days)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostDays);
            Days = days;
        }

        /// <summary>Working days after the day of the start.</summary>
        public int Days { get; }

        /// <inheritdoc/>
        public override ClockTime Time => ClockTime.Work;

        internal override ClockPlan Plan(BusinessCalendar calendar, long start) => UntilEndOfDay(calendar, start, Days);

        /// <inheritdoc/>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Days}wd");
    }

    /// <summary>Until the end of the working day of the start (K26), the start read as in <see cref="WorkingDays"/>.</summary>
    public sealed record SameDay : ClockLimit
    {
        /// <inheritdoc/>
        public override ClockTime Time => ClockTime.Work;

        internal override ClockPlan Plan(BusinessCalendar calendar, long start) => UntilEndOfDay(calendar, start, 0);

        /// <inheritdoc/>
        public override string ToString() => ClockLimitText.SameDay;
    }

    /// <summary>
    /// Not before one calendar day and not after another (K28, K33; S-121). Days count from the local date of the start, which is
    /// day 0. The window opens at 00:00 of the first day, or with the start where that is later, and is due at 24:00 of the last.
    /// </summary>
    public sealed record Window : ClockLimit
    {
        /// <summary>Creates the limit.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The first day is negative or after the last, or the last is beyond 9999.</exception>
        public Window(int firstDay, int lastDay)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(firstDay);
            ArgumentOutOfRangeException.ThrowIfLessThan(lastDay, firstDay);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(lastDay, MostDays);
            FirstDay = firstDay;
            LastDay = lastDay;
        }

        /// <summary>The day the window opens.</summary>
        public int FirstDay { get; }

        /// <summary>The last day of the window.</summary>
        public int LastDay { get; }

        /// <inheritdoc/>
        public override ClockTime Time => ClockTime.Wall;

        internal override bool IsByCalendar => true;

        internal override ClockPlan Plan(BusinessCalendar calendar, long start)
        {
            var date = calendar.DateOf(start);
            var opens = Math.Max(start, calendar.Offsets.StartOfDay(date.AddDays(FirstDay)));
            return ClockPlan.Wall(opens, calendar.Offsets.StartOfDay(date.AddDays(LastDay + 1)));
        }

        /// <inheritdoc/>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"day {FirstDay}-{LastDay}");
    }

    /// <summary>
    /// Before a day of the month begins (K31, K32): due at 00:00 of the next such day after the start. A month without that day ends
    /// it at the month's end, so <c>before 1</c> means by the end of the month.
    /// </summary>
    public sealed record BeforeDayOfMonth : ClockLimit
    {
        /// <summary>Creates the limit.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The day is not between 1 and 31.</exception>
        public BeforeDayOfMonth(int day)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(day, 31);
            Day = day;
        }

        /// <summary>The day of the month, 1 to 31, that is too late.</summary>
        public int Day { get; }

        /// <inheritdoc/>
        public override ClockTime Time => ClockTime.Wall;

        internal override bool IsByCalendar => true;

        internal override ClockPlan Plan(BusinessCalendar calendar, long start)
        {
            var date = calendar.DateOf(start);
            var month = new DateOnly(date.Year, date.Month, 1);
            var due = DueIn(month);
            return ClockPlan.Wall(start, due > start ? due : DueIn(month.AddMonths(1)));

            long DueIn(DateOnly first) => calendar.Offsets.StartOfDay(
                Day > DateTime.DaysInMonth(first.Year, first.Month) ? first.AddMonths(1) : first.AddDays(Day - 1));
        }

        /// <inheritdoc/>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"before {Day}");
    }

    /// <summary>By an agreed instant, as written on a form (K11, S-075). An instant that is not after the start is due with the start.</summary>
    /// <param name="Instant">When it is due.</param>
    public sealed record By(DateTimeOffset Instant) : ClockLimit
    {
        /// <inheritdoc/>
        public override ClockTime Time => ClockTime.Wall;

        internal override bool IsByCalendar => true;

        internal override ClockPlan Plan(BusinessCalendar calendar, long start) =>
            ClockPlan.Wall(start, Math.Max(start, Instant.UtcTicks));

        /// <inheritdoc/>
        public override string ToString() => ClockLimitText.By(Instant);
    }

    private static ClockPlan UntilEndOfDay(BusinessCalendar calendar, long start, int days)
    {
        var due = calendar.EndOfWorkingDay(start, days);
        return new ClockPlan(start, due, calendar.WorkingTime(start, due));
    }
}

/// <summary>A limit laid onto the calendar, without pauses.</summary>
/// <param name="Opens">From when the clock counts, in UTC ticks.</param>
/// <param name="Due">When it is due, in UTC ticks.</param>
/// <param name="Total">What lies between, in ticks of the limit's own time.</param>
internal readonly record struct ClockPlan(long Opens, long Due, long Total)
{
    public static ClockPlan Wall(long opens, long due) => new(opens, due, due - opens);
}
