using System.Globalization;
using ComplaintBot.Dialogs.Clocks;

namespace ComplaintBot.Dialogs.Tests.Clocks;

public class ClockTests
{
    private static readonly BusinessCalendar Shanghai = Calendars.Shanghai;

    private static readonly ClockLimit TwoWorkingHours = ClockLimit.Parse("2h", ClockTime.Work);

    /// <summary>Every kind of limit in SYSTEMS 1.19, with the instants to remind and to be due.</summary>
    [Theory]
    [InlineData("K01", "24h", ClockTime.Wall, "2026-03-06 17:50", "2026-03-07 13:02", "2026-03-07 17:50")]
    [InlineData("K03", "same_day", ClockTime.Work, "2026-03-06 09:00", "2026-03-06 16:30", "2026-03-06 18:00")]
    [InlineData("K08", "24h", ClockTime.Wall, "2026-03-06 10:00", "2026-03-07 05:12", "2026-03-07 10:00")]
    [InlineData("K10", "48h", ClockTime.Wall, "2026-03-06 10:00", "2026-03-08 00:24", "2026-03-08 10:00")]
    [InlineData("K11", "by 2026-03-06T16:00:00+08:00", ClockTime.Wall, "2026-03-06 10:00", "2026-03-06 15:06", "2026-03-06 16:00")]
    [InlineData("K12", "day 0-6", ClockTime.Wall, "2026-03-02 00:00", "2026-03-06 09:00", "2026-03-09 00:00")]
    [InlineData("K13", "30m", ClockTime.Wall, "2026-03-06 23:50", "2026-03-07 00:14", "2026-03-07 00:20")]
    [InlineData("K14", "3h", ClockTime.Wall, "2026-03-06 11:00", "2026-03-06 13:24", "2026-03-06 14:00")]
    [InlineData("K16", "15m", ClockTime.Wall, "2026-03-06 11:55", "2026-03-06 12:07", "2026-03-06 12:10")]
    [InlineData("K18", "4h", ClockTime.Wall, "2026-03-06 17:00", "2026-03-06 20:12", "2026-03-06 21:00")]
    [InlineData("K25", "2h", ClockTime.Work, "2026-03-06 10:40", "2026-03-06 13:46", "2026-03-06 14:10")]
    [InlineData("K26", "same_day", ClockTime.Work, "2026-03-06 17:00", "2026-03-06 17:48", "2026-03-06 18:00")]
    [InlineData("K26", "same_day", ClockTime.Work, "2026-03-06 19:00", "2026-03-09 16:30", "2026-03-09 18:00")]
    [InlineData("K27", "3wd", ClockTime.Work, "2026-03-02 10:00", "2026-03-05 10:42", "2026-03-05 18:00")]
    [InlineData("K27", "3wd", ClockTime.Work, "2026-03-07 10:00", "2026-03-12 10:30", "2026-03-12 18:00")]
    [InlineData("K27", "3wd", ClockTime.Work, "2026-10-09 10:00", "2026-10-13 10:42", "2026-10-13 18:00")] // counts the make-up Saturday
    [InlineData("K28", "day 5-7", ClockTime.Wall, "2026-03-02 15:00", "2026-03-09 16:30", "2026-03-10 00:00")] // Sat to Mon: only Monday works
    [InlineData("K28", "day 5-7", ClockTime.Wall, "2026-09-27 15:00", "2026-10-04 09:36", "2026-10-05 00:00")] // nobody works in between
    [InlineData("K30", "72h", ClockTime.Wall, "2026-03-06 10:00", "2026-03-08 19:36", "2026-03-09 10:00")]
    [InlineData("K31", "before 15", ClockTime.Wall, "2026-03-02 09:00", "2026-03-12 09:00", "2026-03-15 00:00")] // 80 % falls on Wednesday's close
    [InlineData("K32", "before 25", ClockTime.Wall, "2026-03-25 00:00", "2026-04-20 13:30", "2026-04-25 00:00")] // the 25th itself is too late
    [InlineData("K33", "day 0-2", ClockTime.Wall, "2026-03-04 18:00", "2026-03-06 15:00", "2026-03-07 00:00")]
    [InlineData("K34", "before 1", ClockTime.Wall, "2026-03-02 09:00", "2026-03-25 15:00", "2026-04-01 00:00")]
    [InlineData("K35", "before 31", ClockTime.Wall, "2026-02-02 09:00", "2026-02-24 09:00", "2026-03-01 00:00")] // February ends first
    public void Read_EveryKindOfLimit_RemindsAndIsDue(
        string clock, string text, ClockTime time, string start, string remind, string due)
    {
        var limit = ClockLimit.Parse(text, time);
        ClockMark[] marks = [Started(start)];

        var reading = Clock.Read(limit, Shanghai, marks, Shanghai.At(start));

        Assert.True(reading.State is ClockState.Running or ClockState.Waiting, clock);
        Assert.Equal(Shanghai.At(due), reading.DueAt);
        Assert.Equal(Shanghai.At(remind), reading.RemindAt);
        Assert.Equal(ClockState.Reminded, Clock.Read(limit, Shanghai, marks, Shanghai.At(remind)).State);
        Assert.Equal(ClockState.Reminded, Clock.Read(limit, Shanghai, marks, Shanghai.At(due).AddTicks(-1)).State);
        Assert.Equal(ClockState.Breached, Clock.Read(limit, Shanghai, marks, Shanghai.At(due)).State);
    }

    /// <summary>S-014.</summary>
    [Theory]
    [InlineData("10:00", ClockState.Running, "00:00", "02:00", "00:00")]
    [InlineData("11:35", ClockState.Running, "01:35", "00:25", "00:00")]
    [InlineData("11:36", ClockState.Reminded, "01:36", "00:24", "00:00")]
    [InlineData("11:59", ClockState.Reminded, "01:59", "00:01", "00:00")]
    [InlineData("12:00", ClockState.Breached, "02:00", "00:00", "00:00")]
    [InlineData("12:30", ClockState.Breached, "02:30", "00:00", "00:30")]
    public void Read_TwoHourWallClock_ShowsWhatRemainsRemindsAndBreaches(
        string now, ClockState state, string elapsed, string remaining, string overdue)
    {
        var reading = Clock.Read(
            ClockLimit.Parse("2h", ClockTime.Wall), Shanghai, [Started("2026-03-06 10:00")], Shanghai.At($"2026-03-06 {now}"));

        Assert.Equal(state, reading.State);
        Assert.Equal(Span(elapsed), reading.Elapsed);
        Assert.Equal(Span(remaining), reading.Remaining);
        Assert.Equal(Span(overdue), reading.Overdue);
    }

    /// <summary>S-015.</summary>
    [Theory]
    [InlineData("2026-03-06 18:20", ClockState.Running, ClockState.Breached)]
    [InlineData("2026-03-07 12:00", ClockState.Running, ClockState.Breached)]
    [InlineData("2026-03-09 10:25", ClockState.Running, ClockState.Breached)]
    [InlineData("2026-03-09 10:26", ClockState.Reminded, ClockState.Breached)]
    [InlineData("2026-03-09 10:50", ClockState.Breached, ClockState.Breached)]
    public void Read_FridayEvening_WorkingClockRestsAndWallClockRuns(string now, ClockState work, ClockState wall)
    {
        ClockMark[] marks = [Started("2026-03-06 17:50")];

        Assert.Equal(work, Clock.Read(TwoWorkingHours, Shanghai, marks, Shanghai.At(now)).State);
        Assert.Equal(wall, Clock.Read(ClockLimit.Parse("30m", ClockTime.Wall), Shanghai, marks, Shanghai.At(now)).State);
    }

    /// <summary>S-118: a complaint at 23:00 that can wait is due in the morning, in the working time of the next day.</summary>
    [Fact]
    public void Read_WorkingClockAtNight_WaitsForTheMorning()
    {
        var reading = Clock.Read(TwoWorkingHours, Shanghai, [Started("2026-03-05 23:00")], Shanghai.At("2026-03-06 08:59"));

        Assert.Equal(ClockState.Running, reading.State);
        Assert.Equal(TimeSpan.Zero, reading.Elapsed);
        Assert.Equal(Shanghai.At("2026-03-06 10:36"), reading.RemindAt);
        Assert.Equal(Shanghai.At("2026-03-06 11:00"), reading.DueAt);
    }

    /// <summary>S-121.</summary>
    [Theory]
    [InlineData("2026-03-02 15:00", ClockState.Waiting)]
    [InlineData("2026-03-06 23:59", ClockState.Waiting)]
    [InlineData("2026-03-07 00:00", ClockState.Running)]
    [InlineData("2026-03-09 16:30", ClockState.Reminded)]
    [InlineData("2026-03-09 23:59", ClockState.Reminded)]
    [InlineData("2026-03-10 00:00", ClockState.Breached)]
    public void Read_ReturnVisit_OpensOnDayFiveAndBreachesAfterDaySeven(string now, ClockState state)
    {
        var reading = Clock.Read(new ClockLimit.Window(5, 7), Shanghai, [Started("2026-03-02 15:00")], Shanghai.At(now));

        Assert.Equal(state, reading.State);
        Assert.Equal(Shanghai.At("2026-03-07 00:00"), reading.OpensAt);
    }

    [Theory]
    [InlineData("2026-03-05 10:00", true, false)]
    [InlineData("2026-03-07 00:00", false, false)]
    [InlineData("2026-03-10 00:00", false, false)] // exactly at the due is in time
    [InlineData("2026-03-10 00:01", false, true)]
    public void Read_ReturnVisitDone_TellsWhetherItWasEarlyOrLate(string stop, bool early, bool late)
    {
        var reading = Clock.Read(
            new ClockLimit.Window(5, 7),
            Shanghai,
            [Started("2026-03-02 15:00"), new ClockMark.Stopped(Shanghai.At(stop))],
            Shanghai.At("2026-04-01 00:00"));

        Assert.Equal(ClockState.Stopped, reading.State);
        Assert.Equal(early, reading.StoppedEarly);
        Assert.Equal(late, reading.StoppedLate);
    }

    /// <summary>S-122: whenever the form is received, an unfinished case asks on the third working day.</summary>
    [Theory]
    [InlineData("2026-03-02 09:00")]
    [InlineData("2026-03-02 12:10")]
    [InlineData("2026-03-02 17:59")]
    [InlineData("2026-03-01 20:00")]
    public void Read_ThreeWorkingDays_AsksOnTheThird(string start)
    {
        var reading = Clock.Read(new ClockLimit.WorkingDays(3), Shanghai, [Started(start)], Shanghai.At(start));

        Assert.Equal("2026-03-05", $"{reading.RemindAt:yyyy-MM-dd}");
        Assert.Equal(Shanghai.At("2026-03-05 18:00"), reading.DueAt);
    }

    /// <summary>S-116: the next clock of a relay starts where the one before was stopped, and each tells its own miss.</summary>
    [Fact]
    public void Read_HalfHourRelay_EachClockHasItsOwnMiss()
    {
        string[] hands = ["10:00", "10:30", "11:01", "11:20"];
        var late = hands.Zip(hands.Skip(1), (start, stop) => Clock.Read(
            ClockLimit.Parse("30m", ClockTime.Wall),
            Shanghai,
            [Started($"2026-03-06 {start}"), new ClockMark.Stopped(Shanghai.At($"2026-03-06 {stop}"))],
            Shanghai.At("2026-03-06 18:00")).StoppedLate);

        Assert.Equal([false, true, false], late);
    }

    [Fact]
    public void Read_ReminderAtTheStrokeOfLunch_ComesAfterLunch()
    {
        // 80 % of 150 minutes from 10:00 is noon.
        var reading = Clock.Read(
            ClockLimit.Parse("2h30m", ClockTime.Work), Shanghai, [Started("2026-03-06 10:00")], Shanghai.At("2026-03-06 12:30"));

        Assert.Equal(ClockState.Running, reading.State);
        Assert.Equal(Shanghai.At("2026-03-06 13:30"), reading.RemindAt);
        Assert.Equal(Shanghai.At("2026-03-06 14:00"), reading.DueAt);
    }

    [Fact]
    public void Read_NoStart_IsNotStarted()
    {
        var reading = Clock.Read(TwoWorkingHours, Shanghai, [Started("2026-03-06 10:00")], Shanghai.At("2026-03-06 09:59"));

        Assert.Equal(new ClockReading { State = ClockState.NotStarted, Limit = TwoWorkingHours }, reading);
    }

    [Theory]
    [InlineData("11:00", "14:00", "15:40")] // an hour before lunch and half an hour after it do not count
    [InlineData("12:00", "13:30", "14:10")] // over lunch: nothing was lost
    [InlineData("12:10", "12:50", "14:10")] // within lunch
    [InlineData("11:00", "11:00", "14:10")] // for no time at all
    [InlineData("10:40", "17:00", "2026-03-09 10:00")] // the whole day: one hour is left of it
    public void Read_PausedAndResumed_TheDueMovesByWhatDidNotCount(string pause, string resume, string due)
    {
        ClockMark[] marks = [Started("2026-03-06 10:40"), Paused($"2026-03-06 {pause}"), Resumed($"2026-03-06 {resume}")];
        var reading = Clock.Read(TwoWorkingHours, Shanghai, marks, Shanghai.At($"2026-03-06 {resume}"));

        Assert.Equal(Shanghai.At(due.Contains(' ', StringComparison.Ordinal) ? due : $"2026-03-06 {due}"), reading.DueAt);
        Assert.Equal(TimeSpan.FromHours(2), reading.Elapsed + reading.Remaining);
    }

    [Fact]
    public void Read_WhilePaused_HasNoDueAndKeepsWhatRemains()
    {
        ClockMark[] marks = [Started("2026-03-06 10:00"), Paused("2026-03-06 11:50")];
        var reading = Clock.Read(TwoWorkingHours, Shanghai, marks, Shanghai.At("2026-03-20 10:00"));

        Assert.Equal(ClockState.Paused, reading.State);
        Assert.Null(reading.DueAt);
        Assert.Null(reading.RemindAt);
        Assert.Null(reading.NextChangeAt);
        Assert.Equal(Span("01:50"), reading.Elapsed);
        Assert.Equal(Span("00:10"), reading.Remaining);
    }

    [Theory]
    [InlineData("2026-03-06 12:00", "00:00")] // in the very instant
    [InlineData("2026-03-06 14:00", "00:30")]
    public void Read_PausedAfterTheDue_StaysBreached(string pause, string overdue)
    {
        ClockMark[] marks = [Started("2026-03-06 10:00"), Paused(pause)];
        var reading = Clock.Read(TwoWorkingHours, Shanghai, marks, Shanghai.At("2026-03-06 17:00"));

        Assert.Equal(ClockState.Breached, reading.State);
        Assert.Equal(Shanghai.At("2026-03-06 12:00"), reading.DueAt);
        Assert.Equal(Span(overdue), reading.Overdue);
    }

    [Fact]
    public void Read_StoppedWhilePaused_IsInTime()
    {
        ClockMark[] marks =
        [
            Started("2026-03-06 10:00"), Paused("2026-03-06 11:00"), new ClockMark.Stopped(Shanghai.At("2026-03-20 10:00")),
        ];
        var reading = Clock.Read(TwoWorkingHours, Shanghai, marks, Shanghai.At("2026-03-21 10:00"));

        Assert.Equal(ClockState.Stopped, reading.State);
        Assert.False(reading.StoppedLate);
        Assert.Equal(Span("01:00"), reading.Elapsed);
    }

    [Fact]
    public void Read_WorkingDaysPausedForADay_EndsADayLater()
    {
        ClockMark[] marks = [Started("2026-03-02 10:00"), Paused("2026-03-03 09:00"), Resumed("2026-03-03 18:00")];
        var reading = Clock.Read(new ClockLimit.WorkingDays(3), Shanghai, marks, Shanghai.At("2026-03-03 18:00"));

        Assert.Equal(Shanghai.At("2026-03-06 18:00"), reading.DueAt);
    }

    [Fact]
    public void Read_WindowPausedBeforeItOpens_IsNotMoved()
    {
        ClockMark[] marks = [Started("2026-03-02 10:00"), Paused("2026-03-03 09:00"), Resumed("2026-03-05 09:00")];
        var reading = Clock.Read(new ClockLimit.Window(5, 7), Shanghai, marks, Shanghai.At("2026-03-05 09:00"));

        Assert.Equal(ClockState.Waiting, reading.State);
        Assert.Equal(Shanghai.At("2026-03-10 00:00"), reading.DueAt);
    }

    [Theory]
    [InlineData("1h", ClockTime.Wall, "2026-03-06 12:00", ClockState.Breached)] // upwards: its time is over already
    [InlineData("3h", ClockTime.Wall, "2026-03-06 14:00", ClockState.Running)] // the pause of an hour stays
    [InlineData("48h", ClockTime.Wall, "2026-03-08 11:00", ClockState.Running)] // downwards
    [InlineData("2h", ClockTime.Work, "2026-03-06 14:30", ClockState.Running)]
    public void Read_RegradedWhileRunning_CountsFromTheStartAndKeepsPauses(string text, ClockTime time, string due, ClockState state)
    {
        ClockMark[] marks =
        [
            Started("2026-03-06 10:00"),
            Paused("2026-03-06 10:30"),
            Resumed("2026-03-06 11:30"),
            new ClockMark.LimitChanged(Shanghai.At("2026-03-06 12:30"), ClockLimit.Parse(text, time)),
        ];

        var reading = Clock.Read(ClockLimit.Parse("24h", ClockTime.Wall), Shanghai, marks, Shanghai.At("2026-03-06 12:40"));

        Assert.Equal(state, reading.State);
        Assert.Equal(Shanghai.At(due), reading.DueAt);
        Assert.Equal(time, reading.Limit.Time);
    }

    [Fact]
    public void Read_RegradedToALongerLimitAfterABreach_RunsAgain()
    {
        ClockMark[] marks =
        [
            Started("2026-03-06 10:00"),
            new ClockMark.LimitChanged(Shanghai.At("2026-03-06 11:00"), ClockLimit.Parse("24h", ClockTime.Wall)),
        ];
        var limit = ClockLimit.Parse("30m", ClockTime.Wall);

        Assert.Equal(ClockState.Breached, Clock.Read(limit, Shanghai, marks, Shanghai.At("2026-03-06 10:59")).State);
        Assert.Equal(ClockState.Running, Clock.Read(limit, Shanghai, marks, Shanghai.At("2026-03-06 11:00")).State);
    }

    [Fact]
    public void Read_MarksOutOfOrderOrRepeated_AreReadAllTheSame()
    {
        ClockMark[] marks =
        [
            Resumed("2026-03-06 09:00"),
            Paused("2026-03-06 09:30"),
            Started("2026-03-06 10:00"),
            Started("2026-03-06 10:30"),
            Paused("2026-03-06 10:50"),
            Paused("2026-03-06 11:00"),
            Resumed("2026-03-06 10:40"), // a clock that runs behind: counts as 11:00
            new ClockMark.Stopped(Shanghai.At("2026-03-06 11:30")),
            Paused("2026-03-06 11:40"),
        ];

        var reading = Clock.Read(TwoWorkingHours, Shanghai, marks, Shanghai.At("2026-03-06 12:00"));

        Assert.Equal(ClockState.Stopped, reading.State);
        Assert.Equal(Shanghai.At("2026-03-06 10:00"), reading.StartedAt);
        Assert.Equal(Shanghai.At("2026-03-06 11:30"), reading.StoppedAt);
        Assert.Equal(Span("01:20"), reading.Elapsed);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-28T12:00:00+01:00", "2026-03-29T13:00:00+02:00")]
    [InlineData("Europe/Berlin", "2026-10-24T12:00:00+02:00", "2026-10-25T11:00:00+01:00")]
    [InlineData("America/New_York", "2026-03-07T12:00:00-05:00", "2026-03-08T13:00:00-04:00")]
    public void Read_WallClockOverAClockChange_IsTwentyFourRealHours(string zone, string start, string due)
    {
        var calendar = Calendars.RoundTheClock(zone);
        ClockMark[] marks = [new ClockMark.Started(calendar.At(start))];

        var wall = Clock.Read(ClockLimit.Parse("24h", ClockTime.Wall), calendar, marks, calendar.At(start)).DueAt;
        var work = Clock.Read(ClockLimit.Parse("24h", ClockTime.Work), calendar, marks, calendar.At(start)).DueAt;

        Assert.Equal(calendar.At(due), wall);
        Assert.Equal(calendar.At(due).Offset, wall?.Offset);
        Assert.Equal(wall, work);
    }

    [Fact]
    public void Read_WindowOverAClockChange_OpensAndIsDueAtLocalMidnight()
    {
        var calendar = Calendars.RoundTheClock("Europe/Berlin");
        var start = calendar.At("2026-03-25 09:00");

        var reading = Clock.Read(new ClockLimit.Window(3, 4), calendar, [new ClockMark.Started(start)], start);

        Assert.Equal(calendar.At("2026-03-28T00:00:00+01:00"), reading.OpensAt);
        Assert.Equal(calendar.At("2026-03-30T00:00:00+02:00"), reading.DueAt);
        Assert.Equal(TimeSpan.FromHours(47), reading.Remaining);
    }

    [Theory]
    [InlineData("2026-03-02 15:00", "2026-03-07 00:00")]
    [InlineData("2026-03-07 00:00", "2026-03-09 16:30")]
    [InlineData("2026-03-09 16:30", "2026-03-10 00:00")]
    [InlineData("2026-03-10 00:00", null)]
    public void NextChangeAt_OverAWindowsLife_IsTheNextInstantThatMatters(string now, string? next)
    {
        var reading = Clock.Read(new ClockLimit.Window(5, 7), Shanghai, [Started("2026-03-02 15:00")], Shanghai.At(now));

        Assert.Equal(next is null ? null : Shanghai.At(next), reading.NextChangeAt);
    }

    [Fact]
    public void Read_AgreedTimeBeforeTheStart_IsDueWithTheStart()
    {
        var start = Shanghai.At("2026-03-06 10:00");
        var reading = Clock.Read(new ClockLimit.By(start.AddHours(-1)), Shanghai, [new ClockMark.Started(start)], start);

        Assert.Equal(ClockState.Breached, reading.State);
        Assert.Equal(start, reading.DueAt);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Read_ReminderOutsideTheLimit_Throws(double remindAt) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Clock.Read(TwoWorkingHours, Shanghai, [], Shanghai.At("2026-03-06 10:00"), remindAt));

    [Fact]
    public void Read_ReminderAtTheEnd_NeverComesBeforeTheBreach()
    {
        var reading = Clock.Read(
            TwoWorkingHours, Shanghai, [Started("2026-03-06 10:00")], Shanghai.At("2026-03-06 11:59"), remindAt: 1);

        Assert.Equal(ClockState.Running, reading.State);
        Assert.Equal(reading.DueAt, reading.RemindAt);
    }

    [Fact]
    public void Read_ReminderThatBinaryFractionsMiss_IsRoundedToTheTick()
    {
        var start = Shanghai.At("2026-03-06 10:00");
        var reading = Clock.Read(
            ClockLimit.Parse("90s", ClockTime.Wall), Shanghai, [new ClockMark.Started(start)], start, remindAt: 0.58);

        Assert.Equal(start.AddSeconds(52.2), reading.RemindAt);
    }

    private static ClockMark.Started Started(string at) => new(Shanghai.At(at));

    private static ClockMark.Paused Paused(string at) => new(Shanghai.At(at), "customer-away");

    private static ClockMark.Resumed Resumed(string at) => new(Shanghai.At(at));

    private static TimeSpan Span(string text) => TimeSpan.Parse(text, CultureInfo.InvariantCulture);
}
