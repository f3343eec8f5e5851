using ComplaintBot.Bot.Tests.Turns;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Storage;

namespace ComplaintBot.Bot.Tests.Timers;

public class TimerWorkerTests
{
    [Fact]
    public async Task Due_ClockNearsItsEndAndRunsOut_EachIsToldOnce()
    {
        await using var bot = await TestBot.StartAsync();
        var number = await bot.RegisterAsync();

        await bot.AdvanceAsync(TimeSpan.FromMinutes(95));
        Assert.DoesNotContain(EventKinds.ClockReminded, await bot.EventsAsync(number));
        await bot.AdvanceAsync(TimeSpan.FromMinutes(2));
        Assert.Single(await bot.EventsAsync(number), EventKinds.ClockReminded);
        await bot.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Single(await bot.EventsAsync(number), EventKinds.ClockBreached);
        Assert.DoesNotContain(await bot.Store.DueTimersAsync(bot.Clock.GetUtcNow(), 10, default), timer => true);
    }

    [Fact]
    public async Task Due_WhileTheProgramWasOff_IsHandledAtTheStart()
    {
        var bot = await TestBot.StartAsync();
        var number = await bot.RegisterAsync();
        await using var again = await bot.RestartAsync(TimeSpan.FromHours(3));
        Assert.Contains(EventKinds.ClockBreached, await again.EventsAsync(number));
    }

    [Fact]
    public async Task Audit_TimersAreMissing_PutsThemBack()
    {
        var bot = await TestBot.StartAsync();
        var number = await bot.RegisterAsync();
        var before = await bot.Store.DueTimersAsync(DateTimeOffset.MaxValue, 100, default);
        await using var again = await bot.RestartAsync(meanwhile: store => store.CommitAsync(
            new TurnWrites { At = TestBot.Start, ClearTimers = [.. before.Select(timer => timer.Key)], SetTimers = [new TimerRow($"demo/{number}/1/nothing/Due", TestBot.Start.AddDays(1), $"demo/{number}", """{"kind":"Due","id":"nothing","round":1}""")] },
            default));

        Assert.NotEmpty(before);
        Assert.Equal(before, await again.Store.DueTimersAsync(DateTimeOffset.MaxValue, 100, default));
    }

    [Fact]
    public async Task Due_OrganisationIsMissing_IsKeptForLater()
    {
        var bot = await TestBot.StartAsync();
        await using var again = await bot.RestartAsync(meanwhile: store => store.CommitAsync(
            new TurnWrites { At = TestBot.Start, SetTimers = [new TimerRow("gone/C1/1/x/Due", TestBot.Start, "gone/C1", """{"kind":"Due","id":"x","round":1}""")] },
            default));
        var timer = Assert.Single(await again.Store.DueTimersAsync(DateTimeOffset.MaxValue, 100, default));
        Assert.Equal(TestBot.Start + TimeSpan.FromMinutes(5), timer.Due);
    }

    [Fact]
    public async Task Decided_ClearsTheTimersOfItsClock()
    {
        await using var bot = await TestBot.StartAsync();
        var number = await bot.RegisterAsync();
        await bot.ConsoleAsync("manager-1", "lin", "managers", "p1", TurnRunnerTests.Submit("approve", number, await bot.VersionAsync(number)));
        Assert.DoesNotContain(await bot.Store.DueTimersAsync(DateTimeOffset.MaxValue, 100, default), timer => timer.Key.Contains("/decision/", StringComparison.Ordinal));
    }
}
