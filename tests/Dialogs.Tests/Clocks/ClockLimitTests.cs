using ComplaintBot.Dialogs.Clocks;

namespace ComplaintBot.Dialogs.Tests.Clocks;

public class ClockLimitTests
{
    public static TheoryData<string, ClockTime, ClockLimit> Texts => new()
    {
        { "90s", ClockTime.Wall, new ClockLimit.Within(TimeSpan.FromSeconds(90), ClockTime.Wall) },
        { "30m", ClockTime.Wall, new ClockLimit.Within(TimeSpan.FromMinutes(30), ClockTime.Wall) },
        { "2h", ClockTime.Work, new ClockLimit.Within(TimeSpan.FromHours(2), ClockTime.Work) },
        { "1h30m", ClockTime.Work, new ClockLimit.Within(TimeSpan.FromMinutes(90), ClockTime.Work) },
        { "48h", ClockTime.Wall, new ClockLimit.Within(TimeSpan.FromDays(2), ClockTime.Wall) },
        { "3d", ClockTime.Wall, new ClockLimit.Within(TimeSpan.FromHours(72), ClockTime.Wall) },
        { "1d12h", ClockTime.Wall, new ClockLimit.Within(TimeSpan.FromHours(36), ClockTime.Wall) },
        { "3wd", ClockTime.Work, new ClockLimit.WorkingDays(3) },
        { "3wd", ClockTime.Wall, new ClockLimit.WorkingDays(3) },
        { "same_day", ClockTime.Work, new ClockLimit.SameDay() },
        { "day 5-7", ClockTime.Wall, new ClockLimit.Window(5, 7) },
        { "before 15", ClockTime.Wall, new ClockLimit.BeforeDayOfMonth(15) },
        { "by 2026-03-06T17:50:00+08:00", ClockTime.Wall, new ClockLimit.By(new DateTimeOffset(2026, 3, 6, 17, 50, 0, TimeSpan.FromHours(8))) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Parse_Text_ReadsTheLimit(string text, ClockTime time, ClockLimit expected)
    {
        var limit = ClockLimit.Parse(text, time);

        Assert.Equal(expected, limit);
        Assert.Equal(limit, ClockLimit.Parse(limit.ToString(), limit.Time));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0m")]
    [InlineData("-2h")]
    [InlineData("2 h")]
    [InlineData("30m1h")]
    [InlineData("2.5h")]
    [InlineData("soon")]
    [InlineData("0wd")]
    [InlineData("10000wd")]
    [InlineData("999999h")]
    [InlineData("99999999999h")]
    [InlineData("day 7-5")]
    [InlineData("day 0-10000")]
    [InlineData("day 5")]
    [InlineData("before 0")]
    [InlineData("before 32")]
    [InlineData("by tomorrow")]
    [InlineData("30m\n")]
    public void Parse_NoLimit_NamesTheText(string text)
    {
        var wrong = Assert.Throws<FormatException>(() => ClockLimit.Parse(text, ClockTime.Wall));

        Assert.Contains($"'{text}'", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_DaysOfWorkingTime_PointsToWorkingDays()
    {
        var wrong = Assert.Throws<FormatException>(() => ClockLimit.Parse("3d", ClockTime.Work));

        Assert.Contains("3wd", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Within_FractionOfASecond_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClockLimit.Within(TimeSpan.FromMilliseconds(1500), ClockTime.Wall));
}
