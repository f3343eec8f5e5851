using System.Globalization;
using ComplaintBot.Dialogs.Clocks;

namespace ComplaintBot.Dialogs.Tests.Clocks;

public class BusinessCalendarTests
{
    private static readonly BusinessCalendar Shanghai = Calendars.Shanghai;

    [Theory]
    [InlineData("2026-03-06 08:59", false)]
    [InlineData("2026-03-06 09:00", true)]
    [InlineData("2026-03-06 12:00", false)] // the end is exclusive
    [InlineData("2026-03-06 13:30", true)]
    [InlineData("2026-03-06 18:00", false)]
    [InlineData("2026-03-07 10:00", false)] // Saturday
    [InlineData("2026-10-01 10:00", false)] // National Day
    [InlineData("2026-10-10 10:00", true)] // make-up Saturday
    [InlineData("2026-03-06T01:00:00Z", true)] // 09:00 in Shanghai
    public void IsWorking_AtAnInstant_FollowsTheLocalClock(string at, bool expected) =>
        Assert.Equal(expected, Shanghai.IsWorking(Shanghai.At(at)));

    [Theory]
    [InlineData("2026-03-06 10:40", "02:00", "2026-03-06 14:10")] // over lunch
    [InlineData("2026-03-06 10:00", "02:00", "2026-03-06 12:00")] // at the stroke of lunch, not after it
    [InlineData("2026-03-06 17:50", "02:00", "2026-03-09 10:50")] // over the weekend
    [InlineData("2026-03-07 23:00", "00:30", "2026-03-09 09:30")] // from a night off
    [InlineData("2026-03-06 12:10", "00:30", "2026-03-06 14:00")] // from lunch
    [InlineData("2026-03-06 12:10", "00:00", "2026-03-06 12:10")] // nothing
    [InlineData("2026-09-30 17:00", "02:00", "2026-10-08 10:00")] // over the national holiday
    [InlineData("2026-10-09 17:00", "09:00", "2026-10-12 09:30")] // through the make-up Saturday
    [InlineData("2026-09-18 17:30", "01:00", "2026-09-20 09:30")] // to the make-up Sunday
    public void AddWorking_FromAnInstant_SkipsWhatDoesNotWork(string from, string working, string expected)
    {
        var to = Shanghai.AddWorking(Shanghai.At(from), TimeSpan.Parse(working, CultureInfo.InvariantCulture));

        Assert.Equal(Shanghai.At(expected), to);
        Assert.Equal(TimeSpan.FromHours(8), to.Offset);
    }

    [Fact]
    public void AddWorking_Negative_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Shanghai.AddWorking(Shanghai.At("2026-03-06 10:00"), TimeSpan.FromTicks(-1)));

    [Theory]
    [InlineData("2026-03-06 10:40", "2026-03-06 14:10", "02:00")]
    [InlineData("2026-03-06 12:00", "2026-03-06 13:30", "00:00")]
    [InlineData("2026-03-06 00:00", "2026-03-09 00:00", "07:30")]
    [InlineData("2026-09-30 18:00", "2026-10-08 09:00", "00:00")]
    [InlineData("2026-03-06 14:10", "2026-03-06 10:40", "00:00")] // backwards
    public void WorkingTime_BetweenInstants_CountsOnlyWork(string from, string to, string expected) =>
        Assert.Equal(TimeSpan.Parse(expected, CultureInfo.InvariantCulture), Shanghai.WorkingTime(Shanghai.At(from), Shanghai.At(to)));

    [Theory]
    [InlineData("2026-03-06 10:00", "2026-03-06 10:00")]
    [InlineData("2026-03-06 12:00", "2026-03-06 13:30")]
    [InlineData("2026-03-06 18:00", "2026-03-09 09:00")]
    public void NextWorking_FromAnInstant_StaysOrGoesOn(string at, string expected) =>
        Assert.Equal(Shanghai.At(expected), Shanghai.NextWorking(Shanghai.At(at)));

    [Theory]
    [InlineData("2026-03-02 10:00", 0, "2026-03-02 18:00")]
    [InlineData("2026-03-02 07:00", 0, "2026-03-02 18:00")] // before opening
    [InlineData("2026-03-02 12:30", 0, "2026-03-02 18:00")] // lunch belongs to its day
    [InlineData("2026-03-02 18:00", 0, "2026-03-03 18:00")] // closed
    [InlineData("2026-03-07 10:00", 0, "2026-03-09 18:00")] // Saturday
    [InlineData("2026-03-02 10:00", 3, "2026-03-05 18:00")]
    [InlineData("2026-03-06 10:00", 1, "2026-03-09 18:00")]
    [InlineData("2026-09-30 10:00", 3, "2026-10-10 18:00")] // 8, 9 and the make-up Saturday
    public void EndOfWorkingDay_DaysAfterAnInstant_CountsWorkingDays(string at, int days, string expected) =>
        Assert.Equal(Shanghai.At(expected), Shanghai.EndOfWorkingDay(Shanghai.At(at), days));

    [Fact]
    public void EndOfWorkingDay_HoursUntilMidnight_IsTheNextDatesMidnight()
    {
        var calendar = BusinessCalendar.Parse("Asia/Shanghai", Calendars.Week(("mon-sun", ["16:00-24:00"])));

        Assert.Equal(calendar.At("2026-03-07 00:00"), calendar.EndOfWorkingDay(calendar.At("2026-03-06 23:59"), 0));
        Assert.Equal(calendar.At("2026-03-08 00:00"), calendar.EndOfWorkingDay(calendar.At("2026-03-07 00:00"), 0));
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29", 23)] // clocks go forward
    [InlineData("Europe/Berlin", "2026-10-25", 25)] // clocks go back
    [InlineData("America/New_York", "2026-03-08", 23)]
    [InlineData("America/New_York", "2026-11-01", 25)]
    [InlineData("Australia/Lord_Howe", "2026-04-05", 24.5)]
    [InlineData("America/Havana", "2026-03-08", 23)] // midnight does not exist
    [InlineData("America/Havana", "2026-11-01", 25)] // midnight comes twice
    [InlineData("Africa/Cairo", "2026-10-29", 25)] // the last hour comes twice
    [InlineData("Pacific/Apia", "2011-12-30", 0)] // the day does not exist
    public void WorkingTime_DayOfAClockChange_IsAsLongAsTheDay(string zone, string date, double hours)
    {
        var calendar = Calendars.RoundTheClock(zone);
        var day = DateOnly.Parse(date, CultureInfo.InvariantCulture);

        Assert.Equal(TimeSpan.FromHours(hours), calendar.WorkingTime(calendar.StartOfDay(day), calendar.StartOfDay(day.AddDays(1))));
    }

    [Theory]
    [InlineData("2026-03-29", 0)] // 02:00 to 03:00 is skipped
    [InlineData("2026-10-25", 2)] // and comes twice
    [InlineData("2026-10-26", 1)]
    public void WorkingTime_HoursInsideAClockChange_CountsWhatTheClockShows(string date, int hours)
    {
        var calendar = BusinessCalendar.Parse("Europe/Berlin", Calendars.Week(("mon-sun", ["02:00-03:00"])));
        var day = DateOnly.Parse(date, CultureInfo.InvariantCulture);

        Assert.Equal(TimeSpan.FromHours(hours), calendar.WorkingTime(calendar.StartOfDay(day), calendar.StartOfDay(day.AddDays(1))));
    }

    [Fact]
    public void AddWorking_OverAClockChange_KeepsOfficeHours()
    {
        var calendar = BusinessCalendar.Parse("Europe/Berlin", Calendars.Week(("mon-fri", ["09:00-17:00"])));

        var due = calendar.AddWorking(calendar.At("2026-03-27 16:00"), TimeSpan.FromHours(2));

        Assert.Equal(new DateTimeOffset(2026, 3, 30, 10, 0, 0, TimeSpan.FromHours(2)), due);
        Assert.Equal(TimeSpan.FromHours(2), due.Offset);
    }

    [Theory]
    [InlineData("mon-fri", "mon tue wed thu fri")]
    [InlineData("mon,wed", "mon wed")]
    [InlineData("mon-tue, sat", "mon tue sat")]
    [InlineData("fri-mon", "fri sat sun mon")]
    [InlineData("sun", "sun")]
    public void Parse_Days_ReadsRangesAndLists(string days, string expected)
    {
        var calendar = BusinessCalendar.Parse("Asia/Shanghai", Calendars.Week((days, ["09:00-17:00"])));

        var monday = new DateOnly(2026, 3, 2);
        string[] names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        var workdays = names.Where((_, index) => calendar.IsWorkday(monday.AddDays(index)));
        Assert.Equal(expected.Split(' ').Order(), workdays.Order());
    }

    [Fact]
    public void Parse_MakeUpWorkday_HasTheHoursOfTheFirstDayThatHasAny()
    {
        var calendar = BusinessCalendar.Parse(
            "Asia/Shanghai", Calendars.Week(("sat", ["10:00-12:00"]), ("tue", ["09:00-17:00"])), workdays: ["2026-03-07", "2026-03-08"]);

        var saturday = calendar.StartOfDay(new DateOnly(2026, 3, 7));
        Assert.Equal(TimeSpan.FromHours(16), calendar.WorkingTime(saturday, saturday.AddDays(2)));
    }

    [Theory]
    [InlineData("Asia/Nowhere", "mon", "09:00-12:00", "2026-10-01", "Asia/Nowhere")]
    [InlineData("Asia/Shanghai", "montag", "09:00-12:00", "2026-10-01", "montag")]
    [InlineData("Asia/Shanghai", "mon-wed-fri", "09:00-12:00", "2026-10-01", "mon-wed-fri")]
    [InlineData("Asia/Shanghai", "mon-tue,tue", "09:00-12:00", "2026-10-01", "tue")]
    [InlineData("Asia/Shanghai", "mon", "12:00-09:00", "2026-10-01", "12:00-09:00")]
    [InlineData("Asia/Shanghai", "mon", "09:00-09:00", "2026-10-01", "09:00-09:00")]
    [InlineData("Asia/Shanghai", "mon", "09:00-25:00", "2026-10-01", "09:00-25:00")]
    [InlineData("Asia/Shanghai", "mon", "24:00-24:00", "2026-10-01", "24:00-24:00")]
    [InlineData("Asia/Shanghai", "mon", "9-12", "2026-10-01", "9-12")]
    [InlineData("Asia/Shanghai", "mon", "09:00-12:00;11:59-14:00", "2026-10-01", "11:59-14:00")]
    [InlineData("Asia/Shanghai", "mon", "13:00-14:00;09:00-13:30", "2026-10-01", "13:00-14:00")]
    [InlineData("Asia/Shanghai", "mon", "09:00-12:00", "2026-02-30", "2026-02-30")]
    [InlineData("Asia/Shanghai", "mon", "09:00-12:00", "2026-10-10", "2026-10-10")] // holiday and workday
    [InlineData("Asia/Shanghai", "mon", "", "2026-10-01", "no working hours")]
    public void Parse_WrongValue_NamesIt(string zone, string days, string hours, string holiday, string named)
    {
        var wrong = Assert.Throws<FormatException>(() => BusinessCalendar.Parse(
            zone,
            Calendars.Week((days, hours.Split(';', StringSplitOptions.RemoveEmptyEntries))),
            [holiday],
            ["2026-10-10"]));

        Assert.Contains(named, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 8)]
    [InlineData(22, 25)]
    public void WorkingHours_OutsideTheDay_Throws(int from, int to) =>
        Assert.Throws<FormatException>(() => new WorkingHours(TimeSpan.FromHours(from), TimeSpan.FromHours(to)));

    [Fact]
    public void Parse_TouchingHours_IsOneStretch()
    {
        var calendar = BusinessCalendar.Parse("Asia/Shanghai", Calendars.Week(("mon", ["12:00-17:00", "09:00-12:00"])));

        Assert.True(calendar.IsWorking(calendar.At("2026-03-02 12:00")));
        Assert.Equal(calendar.At("2026-03-02 13:00"), calendar.AddWorking(calendar.At("2026-03-02 09:00"), TimeSpan.FromHours(4)));
    }
}
