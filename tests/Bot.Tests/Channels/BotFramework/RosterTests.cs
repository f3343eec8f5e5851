using System.Text.Json.Nodes;
using ComplaintBot.Bot.Tests.Channels.BotFramework.Authentication;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Bot.Tests.Channels.BotFramework;

/// <summary>A role that is bound to a channel is no guest's, also where the activity does not tell that its sender is one.</summary>
public sealed class RosterTests
{
    [Theory]
    [InlineData("""{"id":"29:zhang","userRole":"user"}""", true)]
    [InlineData("""{"id":"29:zhang","userRole":"guest"}""", false)]
    [InlineData("""{"id":"29:zhang","userRole":"user","tenantId":"0e3a4a5c-0000-4000-8000-000000000000"}""", false)]
    [InlineData("""{"id":"29:zhang","userPrincipalName":"zhang_other.example#EXT#@acme.example"}""", false)]
    [InlineData("not json", false)]
    [InlineData(null, false)]
    public async Task Say_InAChannel_TheRosterTellsWhoHoldsItsRoles(string? member, bool holds)
    {
        await using var cloud = await StandInCloud.StartAsync(new TestIssuer());
        cloud.Member = member;
        await using var bot = await WholeProgramTests.StartAsync(cloud);

        using var response = await WholeProgramTests.PostAsync(bot, InChannel(cloud, "1"));

        Assert.Equal(holds, cloud.Calls.Any(call => call.Method == "POST" && call.Body.Contains("以后需要决定的投诉", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Say_Twice_TheRosterIsAskedOnce()
    {
        await using var cloud = await StandInCloud.StartAsync(new TestIssuer());
        await using var bot = await WholeProgramTests.StartAsync(cloud);

        foreach (var id in (string[])["1", "2"])
        {
            using var response = await WholeProgramTests.PostAsync(bot, InChannel(cloud, id));
        }

        Assert.Single(cloud.Calls, call => call.Path == "/connector/v3/conversations/19:m@thread.tacv2/members/29:zhang");
    }

    [Fact]
    public async Task Say_WhileTheRosterIsSilent_ChangesNotWhoTheyAre()
    {
        await using var cloud = await StandInCloud.StartAsync(new TestIssuer());
        cloud.Member = null;
        await using var bot = await WholeProgramTests.StartAsync(cloud);
        var call = InChannel(cloud, "1");
        call.Activity["type"] = "invoke";
        call.Activity["name"] = "composeExtension/submitAction";
        var data = Turns.TestBot.Rest();
        (data["content"], data["customer_name"], data["contact"]) = (Turns.TestBot.Complaint, "王先生", "13800138000");
        call.Activity["value"] = new JsonObject { ["commandId"] = "logComplaint", ["data"] = data };

        using var response = await WholeProgramTests.PostAsync(bot, call);

        var complaint = Assert.Single(await bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default)).Complaint;
        Assert.Equal("teams:" + (string?)call.Activity["from"]!["aadObjectId"], (await bot.Store.ReadComplaintAsync(complaint, default))!.Recorder);
    }

    private static TokenDraft InChannel(StandInCloud cloud, string id)
    {
        var call = WholeProgramTests.Call(cloud);
        call.Activity["id"] = id;
        call.Activity["text"] = "升级发到这里";
        call.Activity["locale"] = "zh-CN";
        call.Activity["conversation"] = new JsonObject { ["id"] = "19:m@thread.tacv2", ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = TokenDraft.Tenant };
        return call;
    }
}
