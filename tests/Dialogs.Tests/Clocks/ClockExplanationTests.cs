using ComplaintBot.Dialogs.Clocks;

namespace ComplaintBot.Dialogs.Tests.Clocks;

public class ClockExplanationTests
{
    private static readonly BusinessCalendar Shanghai = Calendars.Shanghai;

    [Theory]
    [InlineData("2h", "2026-03-06 10:40", "Break 06 12:00-06 13:30", "")]
    [InlineData("2h", "2026-03-06 12:10", "Break 06 12:10-06 13:30", "")]
    [InlineData("1h", "2026-03-05 17:30", "Night 05 18:00-06 09:00", "")]
    [InlineData("1h", "2026-03-06 07:30", "Night 06 07:30-06 09:00", "")]
    [InlineData("2h", "2026-03-06 17:50", "Weekend 06 18:00-09 09:00", "")]
    [InlineData("1h", "2026-03-07 10:00", "Weekend 07 10:00-09 09:00", "")]
    [InlineData("2h", "2026-09-30 17:00", "Holiday 30 18:00-08 09:00", "")]
    [InlineData("9h", "2026-10-09 17:00", "Night 09 18:00-10 09:00, Break 10 12:00-10 13:30, Weekend 10 18:00-12 09:00", "2026-10-10")]
    [InlineData("1wd", "2026-03-05 10:00", "Break 05 12:00-05 13:30, Night 05 18:00-06 09:00, Break 06 12:00-06 13:30", "")]
    [InlineData("1h", "2026-03-06 11:00", "", "")] // due at the stroke of lunch
    public void Explain_WorkingClock_NamesWhatWasSkipped(string limit, string start, string skipped, string makeUpDays)
    {
        var explanation = Explain(limit, ClockTime.Work, start, new ClockMark.Started(Shanghai.At(start)));

        Assert.Equal(skipped, string.Join(", ", explanation.Skipped.Select(s => $"{s.Kind} {s.From:dd HH:mm}-{s.To:dd HH:mm}")));
        Assert.Equal(makeUpDays, string.Join(", ", explanation.MakeUpDays.Select(d => $"{d:yyyy-MM-dd}")));
    }

    [Fact]
    public void Explain_WorkingClock_HoldsTheFactsOfItsSentence()
    {
        var explanation = Explain("2h", ClockTime.Work, "2026-03-06 10:40", new ClockMark.Started(Shanghai.At("2026-03-06 10:40")));

        Assert.Equal(new ClockLimit.Within(TimeSpan.FromHours(2), ClockTime.Work), explanation.Limit);
        Assert.Equal(Shanghai.At("2026-03-06 10:40"), explanation.StartedAt);
        Assert.Equal(Shanghai.At("2026-03-06 10:40"), explanation.CountsFrom);
        Assert.Equal(Shanghai.At("2026-03-06 14:10"), explanation.DueAt);
    }

    [Theory]
    [InlineData("2h", ClockTime.Work, "2026-03-06 17:50", "2026-03-06 17:50")]
    [InlineData("2h", ClockTime.Work, "2026-03-06 23:00", "2026-03-09 09:00")]
    [InlineData("2h", ClockTime.Wall, "2026-03-06 23:00", "2026-03-06 23:00")]
    [InlineData("day 5-7", ClockTime.Wall, "2026-03-06 23:00", "2026-03-11 00:00")]
    public void Explain_AnyClock_TellsFromWhenItCounts(string limit, ClockTime time, string start, string countsFrom)
    {
        var explanation = Explain(limit, time, start, new ClockMark.Started(Shanghai.At(start)));

        Assert.Equal(Shanghai.At(countsFrom), explanation.CountsFrom);
    }

    [Fact]
    public void Explain_WallClock_SkipsNothing() =>
        Assert.Empty(Explain("72h", ClockTime.Wall, "2026-03-06 10:00", new ClockMark.Started(Shanghai.At("2026-03-06 10:00"))).Skipped);

    [Fact]
    public void Explain_PausedAndRegraded_TellsBoth()
    {
        var explanation = Explain(
            "24h",
            ClockTime.Wall,
            "2026-03-06 15:00",
            new ClockMark.Started(Shanghai.At("2026-03-06 10:40")),
            new ClockMark.Paused(Shanghai.At("2026-03-06 11:00"), "customer-away"),
            new ClockMark.Resumed(Shanghai.At("2026-03-06 11:30")),
            new ClockMark.LimitChanged(Shanghai.At("2026-03-06 13:00"), ClockLimit.Parse("2h", ClockTime.Work)),
            new ClockMark.Paused(Shanghai.At("2026-03-06 14:55"), "after-the-due"));

        Assert.Equal([new PausedSpan("customer-away", Shanghai.At("2026-03-06 11:00"), Shanghai.At("2026-03-06 11:30"))], explanation.Pauses);
        Assert.Equal([new SkippedSpan(SkippedKind.Break, Shanghai.At("2026-03-06 12:00"), Shanghai.At("2026-03-06 13:30"))], explanation.Skipped);
        Assert.Equal(Shanghai.At("2026-03-06 13:00"), explanation.LimitChangedAt);
        Assert.Equal(Shanghai.At("2026-03-06 14:40"), explanation.DueAt);
    }

    [Fact]
    public void Explain_WhilePaused_TellsWhatWasSkippedSoFarAndNoDue()
    {
        var explanation = Explain(
            "4h",
            ClockTime.Work,
            "2026-03-06 17:00",
            new ClockMark.Started(Shanghai.At("2026-03-06 10:40")),
            new ClockMark.Paused(Shanghai.At("2026-03-06 14:00"), "customer-away"));

        Assert.Null(explanation.DueAt);
        Assert.Equal([new PausedSpan("customer-away", Shanghai.At("2026-03-06 14:00"), null)], explanation.Pauses);
        Assert.Equal(SkippedKind.Break, Assert.Single(explanation.Skipped).Kind);
    }

    [Fact]
    public void Explain_PausedOverAMakeUpDay_DoesNotCountIt()
    {
        var explanation = Explain(
            "9h",
            ClockTime.Work,
            "2026-10-11 20:00",
            new ClockMark.Started(Shanghai.At("2026-10-09 17:00")),
            new ClockMark.Paused(Shanghai.At("2026-10-09 20:00"), "customer-away"),
            new ClockMark.Resumed(Shanghai.At("2026-10-11 20:00")));

        Assert.Empty(explanation.MakeUpDays);
        Assert.Equal(
            [
                new SkippedSpan(SkippedKind.Night, Shanghai.At("2026-10-09 18:00"), Shanghai.At("2026-10-09 20:00")),
                new SkippedSpan(SkippedKind.Weekend, Shanghai.At("2026-10-11 20:00"), Shanghai.At("2026-10-12 09:00")),
            ],
            explanation.Skipped.Take(2));
    }

    [Fact]
    public void Explain_PausedAtTheDue_TellsNoPause() =>
        Assert.Empty(Explain(
            "1h",
            ClockTime.Wall,
            "2026-03-06 15:00",
            new ClockMark.Started(Shanghai.At("2026-03-06 10:00")),
            new ClockMark.Paused(Shanghai.At("2026-03-06 11:00"), "customer-away")).Pauses);

    [Fact]
    public void Explain_BeforeTheStart_IsNothing() =>
        Assert.Null(Clock.Explain(new ClockLimit.SameDay(), Shanghai, [], Shanghai.At("2026-03-06 10:00")));

    private static ClockExplanation Explain(string limit, ClockTime time, string now, params ClockMark[] marks) =>
        Assert.IsType<ClockExplanation>(Clock.Explain(ClockLimit.Parse(limit, time), Shanghai, marks, Shanghai.At(now)));
}
