using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Sources;
using ComplaintBot.Storage;
using ComplaintBot.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintBot.Bot.Tests.Turns;

public class MembersTests
{
    private static readonly Organisation Demo = DemoOrganisation.Create(withConsole: true);
    private static readonly Playbook Playbook = PlaybookLibrary.All["standard-service"];

    [Fact]
    public async Task StaffAsync_InTheManagersChannel_HoldsWhatIsBoundToItAndWhatNobodyIsBoundTo()
    {
        await using var bot = await TestBot.StartAsync();
        var organisation = Demo with { Roles = new Dictionary<string, IReadOnlyList<string>> { ["gm"] = ["channel:managers"], ["service"] = ["zhang"] } };
        var manager = await Members(bot).StaffAsync(organisation, Playbook, null, "teams:x", "X", "console:managers", default);
        var elsewhere = await Members(bot).StaffAsync(organisation, Playbook, null, "teams:x", "X", "console:staff-zhang", default);

        Assert.Equal(["admin", "gm", "supervisor"], manager.Roles.Order());
        Assert.Equal(["admin"], elsewhere.Roles);
        Assert.Equal(("teams:x", "X", false), (manager.Id, manager.Name, manager.IsCustomer));
    }

    [Fact]
    public async Task StaffAsync_KnownPerson_HoldsTheirRolesEverywhere()
    {
        await using var bot = await TestBot.StartAsync();
        var lin = ComplaintBot.Turns.Members.Find(Demo, "console", "manager-1");
        var actor = await Members(bot).StaffAsync(Demo, Playbook, lin, "x", "x", "console:staff-zhang", default);
        Assert.Equal(("lin", "林总"), (actor.Id, actor.Name));
        Assert.Superset(new HashSet<string> { "gm", "admin" }, actor.Roles.ToHashSet());
        Assert.DoesNotContain("supervisor", actor.Roles);
    }

    [Fact]
    public async Task StaffAsync_ChannelBoundWhileRunning_IsTheOneThatCounts()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Store.CommitAsync(new TurnWrites { At = TestBot.Start, Settings = [("demo", "channel:managers", "msteams:19:m@thread.tacv2")] }, default);
        var there = await Members(bot).StaffAsync(Demo, Playbook, null, "x", "x", "msteams:19:m@thread.tacv2;messageid=7", default);
        var before = await Members(bot).StaffAsync(Demo, Playbook, null, "x", "x", "console:managers", default);
        Assert.Contains("gm", there.Roles);
        Assert.DoesNotContain("admin", there.Roles);
        Assert.Empty(before.Roles);
    }

    private static Members Members(TestBot bot) => bot.Services.GetRequiredService<Members>();
}
