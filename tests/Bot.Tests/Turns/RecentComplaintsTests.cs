using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintBot.Bot.Tests.Turns;

public class RecentComplaintsTests
{
    private const string Key = "demo/C261123-0001";

    [Fact]
    public async Task FindAsync_ReadBeforeAndNothingNew_GivesTheSame()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("1", TestBot.Complaint));
        var recent = bot.Services.GetRequiredService<RecentComplaints>();

        var first = await recent.FindAsync(Key, default);
        Assert.NotNull(first);
        Assert.Same(first, await recent.FindAsync(Key, default));
    }

    [Fact]
    public async Task FindAsync_AnotherReplicaWroteAnEvent_GivesTheNewerOne()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("1", TestBot.Complaint));
        using var other = new RecentComplaints(bot.Store);
        var before = await other.FindAsync(Key, default);

        await bot.PostAsync(TestBot.Say("2", "13800138000"));

        var after = await other.FindAsync(Key, default);
        Assert.True(after!.Version > before!.Version);
    }

    [Fact]
    public async Task FindAsync_OfNothing_IsNull()
    {
        await using var bot = await TestBot.StartAsync();
        Assert.Null(await bot.Services.GetRequiredService<RecentComplaints>().FindAsync(Key, default));
    }
}
