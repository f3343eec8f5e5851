using ComplaintBot.Dialogs.Clocks;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests.Clocks;

public class ClockProperties
{
    [Fact]
    public void WorkingTime_AnyCalendar_AgreesWithCountingMinutes() => Holds(200, oracle =>
    {
        var (from, to) = Ordered(oracle);
        Assert.Equal(oracle.WorkingTime(from, to), oracle.Calendar.WorkingTime(from, to));
    });

    [Fact]
    public void IsWorking_AnyCalendar_AgreesWithTheLocalClock() => Holds(300, oracle =>
    {
        var at = oracle.Instant();
        Assert.Equal(oracle.IsWorking(at), oracle.Calendar.IsWorking(at));
    });

    [Fact]
    public void EndOfWorkingDay_AnyCalendar_AgreesWithCountingMinutes() => Holds(200, oracle =>
    {
        var (at, days) = (oracle.Instant(), oracle.Random.Next(4));
        Assert.Equal(oracle.EndOfWorkingDay(at, days), oracle.Calendar.EndOfWorkingDay(at, days));
    });

    [Fact]
    public void Read_AnyCalendarAndPauses_AgreesWithCountingMinutes() => Holds(300, oracle =>
    {
        DateTimeOffset[] instants = [.. Enumerable.Range(0, 5).Select(_ => oracle.Instant()).Order()];
        var (start, holds) = (instants[0], new[] { (instants[1], instants[2]), (instants[3], instants[4]) });
        ClockMark[] marks =
        [
            new ClockMark.Started(start),
            .. holds.SelectMany(h => new ClockMark[] { new ClockMark.Paused(h.Item1, "away"), new ClockMark.Resumed(h.Item2) }),
        ];

        var days = oracle.Random.Next(1, 4);
        var length = TimeSpan.FromMinutes(oracle.Random.Next(1, 1500));
        var (limit, total) = oracle.Random.Next(3) switch
        {
            0 => (new ClockLimit.Within(length, ClockTime.Wall), length),
            1 => (new ClockLimit.Within(length, ClockTime.Work), length),
            _ => ((ClockLimit)new ClockLimit.WorkingDays(days), oracle.WorkingTime(start, oracle.EndOfWorkingDay(start, days))),
        };

        var reading = Clock.Read(limit, oracle.Calendar, marks, instants[4]);

        Assert.Equal(oracle.Due(start, total, limit.Time, holds), reading.DueAt);
        Assert.Equal(total + reading.Overdue, reading.Elapsed + reading.Remaining);
    });

    [Fact]
    public void AddWorking_ThenWorkingTime_IsTheSameLength() => Holds(500, oracle =>
    {
        var (from, length) = (oracle.Instant(), Length(oracle));
        Assert.Equal(length, oracle.Calendar.WorkingTime(from, oracle.Calendar.AddWorking(from, length)));
    });

    [Fact]
    public void WorkingTime_ThenAddWorking_IsTheSameInstantUpToRest() => Holds(500, oracle =>
    {
        var (from, to) = Ordered(oracle);
        var back = oracle.Calendar.AddWorking(from, oracle.Calendar.WorkingTime(from, to));
        Assert.True(back <= to);
        Assert.Equal(TimeSpan.Zero, oracle.Calendar.WorkingTime(back, to));
    });

    [Fact]
    public void WorkingTime_SplitAnywhere_AddsUp() => Holds(500, oracle =>
    {
        DateTimeOffset[] at = [.. Enumerable.Range(0, 3).Select(_ => oracle.Instant()).Order()];
        Assert.Equal(
            oracle.Calendar.WorkingTime(at[0], at[2]),
            oracle.Calendar.WorkingTime(at[0], at[1]) + oracle.Calendar.WorkingTime(at[1], at[2]));
    });

    [Fact]
    public void Read_LaterStart_IsNotDueEarlier() => Holds(500, oracle =>
    {
        var (early, late) = Ordered(oracle);
        var limit = AnyLimit(oracle);
        Assert.True(Read(oracle, limit, late, late).DueAt >= Read(oracle, limit, early, early).DueAt, limit.ToString());
    });

    [Fact]
    public void Read_PausedForNoTime_ChangesNothing() => Holds(500, oracle =>
    {
        var (start, now) = Ordered(oracle);
        var limit = AnyLimit(oracle);
        var at = start + (now - start) * oracle.Random.NextDouble();
        ClockMark[] pause = [new ClockMark.Paused(at, "away"), new ClockMark.Resumed(at)];
        Assert.Equal(Read(oracle, limit, start, now), Read(oracle, limit, start, now, pause));
    });

    [Fact]
    public void Read_RegradedThereAndBack_ChangesNothing() => Holds(500, oracle =>
    {
        var (start, now) = Ordered(oracle);
        var limit = AnyLimit(oracle);
        var at = start + (now - start) * oracle.Random.NextDouble();
        ClockMark[] changes = [new ClockMark.LimitChanged(at, AnyLimit(oracle)), new ClockMark.LimitChanged(at, limit)];
        Assert.Equal(Read(oracle, limit, start, now), Read(oracle, limit, start, now, changes));
    });

    [Fact]
    public void Read_WorkingClock_RemindsInWorkingTimeAndIsDueInItOrAtItsEnd() => Holds(500, oracle =>
    {
        var start = oracle.Instant();
        var reading = Read(oracle, new ClockLimit.Within(Length(oracle), ClockTime.Work), start, start);
        var due = Assert.NotNull(reading.DueAt);
        var remind = Assert.NotNull(reading.RemindAt);
        Assert.True(oracle.Calendar.IsWorking(due.AddTicks(-1)));
        Assert.True(oracle.Calendar.IsWorking(remind));
        Assert.InRange(remind, start, due);
    });

    [Fact]
    public void Read_AnyClock_GoesThroughItsStatesInOrder() => Holds(300, oracle =>
    {
        var start = oracle.Instant();
        var limit = AnyLimit(oracle);
        var states = Enumerable.Range(0, 20).Select(step => Read(oracle, limit, start, start.AddHours(step * 17)).State).ToList();
        Assert.Equal(states.Order(), states);
        Assert.All(states, state => Assert.InRange(state, ClockState.Waiting, ClockState.Breached));
    });

    [Fact]
    public void Explain_WorkingClock_SkipsExactlyWhatDoesNotWork() => Holds(300, oracle =>
    {
        var start = oracle.Instant();
        var limit = new ClockLimit.Within(Length(oracle), ClockTime.Work);
        var explanation = Clock.Explain(limit, oracle.Calendar, [new ClockMark.Started(start)], start);
        var due = Assert.NotNull(explanation?.DueAt);
        var skipped = explanation.Skipped.Aggregate(TimeSpan.Zero, (sum, span) => sum + (span.To - span.From));
        Assert.Equal(due - start, limit.Duration + skipped);
        Assert.All(explanation.Skipped, span => Assert.Equal(TimeSpan.Zero, oracle.Calendar.WorkingTime(span.From, span.To)));
    });

    [Fact]
    public void ToString_AnyLimit_ReadsBack() => Holds(500, oracle =>
    {
        var limit = AnyLimit(oracle);
        Assert.Equal(limit, ClockLimit.Parse(limit.ToString(), limit.Time));
    });

    private static void Holds(int times, Action<MinuteOracle> law) =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).Select(seed => new MinuteOracle(seed)).ToArbitrary(),
                oracle => law(oracle))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    private static (DateTimeOffset From, DateTimeOffset To) Ordered(MinuteOracle oracle)
    {
        var (one, two) = (oracle.Instant(), oracle.Instant());
        return one <= two ? (one, two) : (two, one);
    }

    private static TimeSpan Length(MinuteOracle oracle) => TimeSpan.FromSeconds(oracle.Random.Next(1, 200_000));

    private static ClockLimit AnyLimit(MinuteOracle oracle) => oracle.Random.Next(7) switch
    {
        0 => new ClockLimit.Within(Length(oracle), ClockTime.Wall),
        1 or 2 => new ClockLimit.Within(Length(oracle), ClockTime.Work),
        3 => new ClockLimit.WorkingDays(oracle.Random.Next(1, 5)),
        4 => new ClockLimit.SameDay(),
        5 => new ClockLimit.Window(oracle.Random.Next(3), oracle.Random.Next(3, 8)),
        _ => new ClockLimit.BeforeDayOfMonth(oracle.Random.Next(1, 32)),
    };

    private static ClockReading Read(
        MinuteOracle oracle, ClockLimit limit, DateTimeOffset start, DateTimeOffset now, params ClockMark[] then) =>
        Clock.Read(limit, oracle.Calendar, [new ClockMark.Started(start), .. then], now);
}
