using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Bot.Tests.Turns;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Bot.Tests.Robustness;

/// <summary>What people and clients do wrong, each with its proper answer; what was typed is never lost.</summary>
public class BadInputTests
{
    [Fact]
    public async Task Press_OnAWithdrawnCase_ChangesNothingAndSaysHowItStands()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("1", TestBot.Complaint));
        var number = (await bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default)).Single().Number;
        await bot.InvokeAsync(TestBot.Press("2", "cancel", number, await bot.VersionAsync(number)));
        Assert.Equal("withdrawn", await StateAsync(bot, number));
        var before = await bot.EventsAsync(number);

        foreach (var verb in (string[])["confirm", "change", "approve", "reject", "acknowledge", "cancel"])
        {
            var answer = await bot.InvokeAsync(TestBot.Press("3" + verb, verb, number, before.Count, inputs: new JsonObject { ["reason"] = "理由" }));
            Assert.Equal(200, answer.GetProperty("statusCode").GetInt32());
            Assert.NotEmpty(answer.GetProperty("value").ToString());
        }

        Assert.Equal(before, await bot.EventsAsync(number));
    }

    [Theory]
    [InlineData("approve")]
    [InlineData("reject")]
    public async Task Press_BySomebodyWithoutTheRole_DecidesNothingAndSaysWhoMay(string verb)
    {
        await using var bot = await TestBot.StartAsync();
        var number = await bot.RegisterAsync();
        var before = await bot.EventsAsync(number);

        var answer = await bot.InvokeAsync(TestBot.Press("x", verb, number, before.Count, person: "stranger", conversation: "a:stranger", inputs: new JsonObject { ["reason"] = "理由" }));

        Assert.Equal("application/vnd.microsoft.activity.message", answer.GetProperty("type").GetString());
        Assert.NotEmpty(answer.GetProperty("value").GetString()!);
        Assert.Equal(before, await bot.EventsAsync(number));
    }

    [Fact]
    public async Task Press_OfAComplaintThatIsNone_SaysSo()
    {
        await using var bot = await TestBot.StartAsync();
        var answer = await bot.InvokeAsync(TestBot.Press("x", "approve", "C991231-9999", 1));
        Assert.Equal("application/vnd.microsoft.activity.message", answer.GetProperty("type").GetString());
        Assert.NotEmpty(answer.GetProperty("value").GetString()!);
    }

    [Fact]
    public async Task Message_AfterACancel_IsNotTakenAsTheAnswerToTheOldQuestion()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("1", "客户王先生要投诉：空调修了三次还漏水"));
        var number = (await bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default)).Single().Number;
        await bot.PostAsync(TestBot.Say("2", "取消"));
        Assert.Equal("withdrawn", await StateAsync(bot, number));
        var before = await bot.EventsAsync(number);

        var replies = await bot.RepliesAsync(TestBot.Say("3", "13800138000"));

        Assert.NotEmpty(replies);
        Assert.Equal(before, await bot.EventsAsync(number));
    }

    [Fact]
    public async Task Message_AsLongAsIsTaken_IsKeptWhole()
    {
        await using var bot = await TestBot.StartAsync();
        var text = "客户王先生要投诉：空调修了三次还漏水，" + new string('漏', 256 * 1024)[..^20];
        using var response = await bot.PostAsync(TestBot.Say("1", text));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var number = (await bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default)).Single().Number;
        Assert.Contains(await bot.Store.ReadEventsAsync("demo/" + number, default), row => row.Texts.Values.Contains(text, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("检查：")]
    [InlineData("话术")]
    [InlineData("C261123-0001 ")]
    public async Task Command_AsLongAsIsTaken_IsAnswered(string command)
    {
        await using var bot = await TestBot.StartAsync();
        Assert.NotEmpty(await bot.RepliesAsync(TestBot.Say("1", command + new string('您', (256 * 1024) - command.Length))));
    }

    [Fact]
    public async Task Message_WithAFileInTeams_SaysThatItIsNotKeptAndTakesTheWords()
    {
        await using var bot = await TestBot.StartAsync();
        var message = TestBot.Say("1", TestBot.Complaint);
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "发票.exe" });
        var replies = await bot.RepliesAsync(message);
        Assert.Contains(replies, reply => TextOf(reply).Contains("发票.exe", StringComparison.Ordinal));
        Assert.Single(await bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default));
    }

    [Fact]
    public async Task Press_SentFiveTimesUnderFiveIdsAtOnce_RegistersOnce()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.PostAsync(TestBot.Say("1", TestBot.Complaint));
        var number = (await bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default)).Single().Number;
        var version = await bot.VersionAsync(number);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => bot.InvokeAsync(TestBot.Press($"p{i}", "confirm", number, version, inputs: TestBot.Rest()))));

        Assert.All(answers, answer => Assert.Equal(200, answer.GetProperty("statusCode").GetInt32()));
        Assert.Single(await bot.EventsAsync(number), EventKinds.Registered);
        Assert.Single(await bot.EventsAsync(number), EventKinds.Escalated);
    }

    private static async Task<string> StateAsync(TestBot bot, string number) =>
        (await bot.Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo", Number = number }, default)).Single().State;

    private static string TextOf(JsonElement reply) => reply.TryGetProperty("text", out var text) ? text.GetString()! : string.Empty;
}
