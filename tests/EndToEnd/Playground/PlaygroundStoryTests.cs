using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ComplaintBot.EndToEnd.Tests.Playground;

/// <summary>Teams as Microsoft's own Playground plays it: install, chats, mentions, proactive posts, updates, both kinds of press.</summary>
public sealed class PlaygroundStoryTests
{
    /// <summary>What the card asks for beyond what was said.</summary>
    private static JsonObject Rest() => new() { ["date"] = "2026-11-20", ["why"] = "刚修好又冒烟", ["how"] = "上门检修" };

    private const string Smoking = "客户王先生要投诉：空调维修后冒烟了，电话13800138000，住上海市徐汇区虹桥路1号";

    [PlaygroundFact]
    public async Task Teams_FromInstallToDecision_GoesTheWholeWay()
    {
        await using var stage = await Stage.StartAsync();
        var teams = stage.Teams;

        await teams.InstallAsync(AgentsPlayground.Personal);
        await teams.ShownAsync(AgentsPlayground.Personal, shown => shown.Text.Length > 0);

        // the managers' channel is bound by a mention in it
        await BindAsync(teams);

        // taken down in the personal chat, confirmed on the card as today's clients press
        await teams.SayAsync(AgentsPlayground.Personal, Smoking);
        var summary = await teams.ShownAsync(AgentsPlayground.Personal, shown => shown.Has("confirm"));
        Assert.Contains("13800138000", summary.Text, StringComparison.Ordinal);
        await teams.ExecuteAsync(summary, "confirm", inputs: Rest());

        // posted where nobody had written of it: a thread of its own in the managers' channel
        var card = await teams.ShownAsync(AgentsPlayground.Managers, shown => shown.Has("approve"));
        Assert.Contains("冒烟", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("teams:", card.Text, StringComparison.Ordinal);

        // pressed by one manager as today's clients do, by another as older ones do
        var answer = await teams.ExecuteAsync(card, "acknowledge", "29:lin");
        Assert.Contains("Lin Wei", answer.ToJsonString(), StringComparison.Ordinal);
        var acknowledged = await teams.ShownAsync(AgentsPlayground.Managers, shown => shown.IsUpdate && shown.Id == card.Id && shown.Text.Contains("Lin Wei", StringComparison.Ordinal));
        await teams.SubmitAsync(acknowledged, "approve", "29:ma");
        var decided = await teams.ShownAsync(AgentsPlayground.Managers, shown => shown.IsUpdate && shown.Id == card.Id && shown.Text.Contains("Ma Li", StringComparison.Ordinal));
        Assert.False(decided.Has("approve"));

        // and whoever took it down hears it
        await teams.ShownAsync(AgentsPlayground.Personal, shown => shown.Text.Contains("Ma Li", StringComparison.Ordinal));
    }

    [PlaygroundFact]
    public async Task Teams_RejectedWithAReason_TellsItToStaff()
    {
        await using var stage = await Stage.StartAsync();
        var teams = stage.Teams;
        await BindAsync(teams);
        await teams.SayAsync(AgentsPlayground.Personal, Smoking);
        await teams.SubmitAsync(await teams.ShownAsync(AgentsPlayground.Personal, shown => shown.Has("confirm")), "confirm", inputs: Rest());
        var card = await teams.ShownAsync(AgentsPlayground.Managers, shown => shown.Has("reject"));

        await teams.ExecuteAsync(card, "reject", "29:lin", new JsonObject { ["reason"] = "先派人检测" });

        var told = await teams.ShownAsync(AgentsPlayground.Personal, shown => shown.Text.Contains("先派人检测", StringComparison.Ordinal));
        Assert.Contains("Lin Wei", told.Text, StringComparison.Ordinal);
    }

    [PlaygroundFact]
    public async Task Teams_ComplaintInAGroupChat_GoesOnInThePersonalChat()
    {
        await using var stage = await Stage.StartAsync();
        await stage.Teams.InstallAsync(AgentsPlayground.Personal);

        await stage.Teams.SayAsync(AgentsPlayground.Group, Smoking);

        await stage.Teams.ShownAsync(AgentsPlayground.Group, shown => shown.Text.Length > 0);
    }

    [PlaygroundFact]
    public async Task Teams_MessageArrivesAgainUnderItsId_IsAnsweredOnce()
    {
        await using var stage = await Stage.StartAsync();
        var message = Message(stage, "我的");
        await stage.Teams.SendAsync((JsonObject)message.DeepClone());
        await stage.Teams.SendAsync(message);
        await stage.Teams.ShownAsync(AgentsPlayground.Personal, shown => shown.Text.Contains("投诉", StringComparison.Ordinal));

        // what comes next is the answer to the next message, not the same again
        await stage.Teams.SayAsync(AgentsPlayground.Personal, "help");
        var next = await stage.Teams.ShownAsync(AgentsPlayground.Personal, _ => true);
        Assert.Contains("check:", next.Text, StringComparison.Ordinal);
    }

    [PlaygroundFact]
    public async Task Teams_MessageEditedAndDeleted_IsNotedAndNotObeyed()
    {
        await using var stage = await Stage.StartAsync();
        var message = Message(stage, Smoking);
        await stage.Teams.SendAsync((JsonObject)message.DeepClone());
        var summary = await stage.Teams.ShownAsync(AgentsPlayground.Personal, shown => shown.Has("confirm"));

        message["type"] = "messageUpdate";
        message["timestamp"] = "2026-11-21T04:00:00.000Z";
        message["channelData"] = new JsonObject { ["eventType"] = "editMessage" };
        message["text"] = "客户李先生没有什么不满意";
        await stage.Teams.SendAsync((JsonObject)message.DeepClone());
        var noted = await stage.Teams.ShownAsync(AgentsPlayground.Personal, shown => shown.Text.Contains("改了消息", StringComparison.Ordinal));
        Assert.DoesNotContain("李先生", noted.Text, StringComparison.Ordinal);

        message["type"] = "messageDelete";
        message["channelData"] = new JsonObject { ["eventType"] = "softDeleteMessage" };
        message.Remove("text");
        await stage.Teams.SendAsync(message);
        await stage.Teams.ShownAsync(AgentsPlayground.Personal, shown => shown.Text.Contains("删了一条消息", StringComparison.Ordinal));

        // what was taken down stays as it was
        await stage.Teams.ExecuteAsync(summary, "confirm", inputs: Rest());
        await stage.Teams.ShownAsync(AgentsPlayground.Personal, shown => shown.Text.Contains("王先生", StringComparison.Ordinal));
    }

    [PlaygroundFact]
    public async Task Teams_UninstalledAndInstalledAgain_IsWelcomedOnce()
    {
        await using var stage = await Stage.StartAsync();
        await stage.Teams.InstallAsync(AgentsPlayground.Personal);
        var welcome = await stage.Teams.ShownAsync(AgentsPlayground.Personal, shown => shown.Text.Length > 0);

        await stage.Teams.HappenAsync(AgentsPlayground.Personal, "uninstall");
        await stage.Teams.HappenAsync(AgentsPlayground.Personal, "install");
        await stage.Teams.SayAsync(AgentsPlayground.Personal, "help");

        var next = await stage.Teams.ShownAsync(AgentsPlayground.Personal, shown => shown.Text.Length > 0);
        Assert.NotEqual(welcome.Text, next.Text);
        Assert.Contains("check:", next.Text, StringComparison.Ordinal);
    }

    [PlaygroundFact]
    public async Task Teams_ManagersChannelDeletedAndBoundAgain_OnlyTheLaterCardComes()
    {
        await using var stage = await Stage.StartAsync();
        var teams = stage.Teams;
        await BindAsync(teams);

        // a new name changes nothing; a channel that is gone is posted to no more
        await teams.HappenAsync(AgentsPlayground.Managers, "teamRenamed");
        await teams.HappenAsync(AgentsPlayground.Managers, "channelDeleted");
        var lost = await RegisterAsync(teams);
        await BindAsync(teams);
        var later = await RegisterAsync(teams);

        var card = await teams.ShownAsync(AgentsPlayground.Managers, shown => shown.Has("approve"));
        Assert.NotEqual(lost, later);
        Assert.Equal(later, card.Complaint);
    }

    [PlaygroundFact]
    public async Task Teams_SecondPersonAsksInTheThread_IsAnsweredThere()
    {
        await using var stage = await Stage.StartAsync();
        await BindAsync(stage.Teams);
        var number = await RegisterAsync(stage.Teams);
        var card = await stage.Teams.ShownAsync(AgentsPlayground.Managers, shown => shown.Has("approve"));

        var message = Message(stage, $"<at>ComplaintBot</at> {number}");
        message["id"] = "1795287527299";
        message["textFormat"] = "xml";
        message["from"] = new JsonObject { ["id"] = "29:lin", ["name"] = "Lin Wei", ["aadObjectId"] = "0f5a2c11-7d1e-4a0b-9a55-2f6f1d9b0011" };
        message["conversation"] = new JsonObject { ["id"] = card.Thread, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = "0f5a2c11-7d1e-4a0b-9a55-2f6f1d9b0001" };
        message["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>ComplaintBot</at>", ["mentioned"] = new JsonObject { ["id"] = "28:0f5a2c11-7d1e-4a0b-9a55-2f6f1d9b00b0", ["name"] = "ComplaintBot" } });
        await stage.Teams.SendAsync(message);

        var shown = await stage.Teams.ShownAsync(AgentsPlayground.Managers, shown => !shown.IsUpdate && shown.Id != card.Id && shown.Complaint == number);
        Assert.StartsWith(card.Thread, shown.Thread, StringComparison.Ordinal);
    }

    [PlaygroundFact]
    public async Task Teams_DecisionIsLate_TheCardSaysSoByItself()
    {
        await using var stage = await Stage.StartAsync();
        await BindAsync(stage.Teams);
        await RegisterAsync(stage.Teams);
        var card = await stage.Teams.ShownAsync(AgentsPlayground.Managers, shown => shown.Has("approve"));

        await stage.AdvanceAsync("4d");

        var late = await stage.Teams.ShownAsync(AgentsPlayground.Managers, shown => shown.IsUpdate && shown.Id == card.Id && shown.Text.Contains("超时", StringComparison.Ordinal));
        Assert.True(late.Has("approve"));
    }

    [PlaygroundFact]
    public async Task Teams_MessageExtension_LogsAndFinds()
    {
        await using var stage = await Stage.StartAsync();
        var teams = stage.Teams;
        await teams.SayAsync(AgentsPlayground.Personal, "help");
        await teams.ShownAsync(AgentsPlayground.Personal, shown => shown.Text.Contains("check:", StringComparison.Ordinal));
        var log = new JsonObject
        {
            ["commandId"] = "logComplaint",
            ["commandContext"] = "message",
            ["messagePayload"] = new JsonObject
            {
                ["id"] = "1795287527300",
                ["from"] = new JsonObject { ["user"] = new JsonObject { ["displayName"] = "Sun Hao" } },
                ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = $"<p>{Smoking}</p>" },
            },
        };
        var form = (await teams.ExtendAsync(AgentsPlayground.Group, "fetchTask", log))["task"]!["value"]!["card"]!["content"]!;
        Assert.Contains("王先生", form.ToJsonString(Shown.Readable), StringComparison.Ordinal);

        // sent as it is: what is missing is asked for in the chat with the bot
        var sent = (JsonObject)log.DeepClone();
        sent["data"] = form["actions"]![0]!["data"]!.DeepClone();
        var answer = (string?)(await teams.ExtendAsync(AgentsPlayground.Group, "submitAction", sent))["task"]!["value"];
        await teams.ShownAsync(AgentsPlayground.Personal, shown => shown.Has("confirm"));

        var found = (await teams.ExtendAsync(AgentsPlayground.Group, "query", new JsonObject
        {
            ["commandId"] = "findComplaints",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = "王先生" }),
        }))["composeExtension"]!["attachments"]!.AsArray();
        Assert.Contains(Assert.Single(found)!["preview"]!["content"]!["title"]!.ToString().Split(' ')[0], answer, StringComparison.Ordinal);
    }

    /// <summary>The managers' channel is bound once a post has been tried there and the bot says so.</summary>
    private static async Task BindAsync(AgentsPlayground teams)
    {
        await teams.SayAsync(AgentsPlayground.Managers, "升级发到这里");
        await teams.ShownAsync(AgentsPlayground.Managers, shown => shown.Text.Contains("以后需要决定的投诉", StringComparison.Ordinal));
    }

    /// <summary>Zhang takes a complaint down; its number.</summary>
    private static async Task<string> RegisterAsync(AgentsPlayground teams)
    {
        await teams.SayAsync(AgentsPlayground.Personal, Smoking);
        var summary = await teams.ShownAsync(AgentsPlayground.Personal, shown => !shown.IsUpdate && shown.Has("confirm"));
        await teams.ExecuteAsync(summary, "confirm", inputs: Rest());

        // the card may name like cases, too
        return (string)summary.Buttons.First(button => (string?)button["verb"] == "confirm")["complaint"]!;
    }

    /// <summary>A message of Zhang's as Teams sends it.</summary>
    private static JsonObject Message(Stage stage, string text) => new()
    {
        ["type"] = "message",
        ["id"] = "1795287527285",
        ["channelId"] = "msteams",
        ["serviceUrl"] = stage.Teams.ServiceUrl,
        ["text"] = text,
        ["textFormat"] = "plain",
        ["from"] = new JsonObject { ["id"] = "29:zhang", ["name"] = "Zhang Min", ["aadObjectId"] = "0f5a2c11-7d1e-4a0b-9a55-2f6f1d9b0010" },
        ["recipient"] = new JsonObject { ["id"] = "28:0f5a2c11-7d1e-4a0b-9a55-2f6f1d9b00b0", ["name"] = "ComplaintBot" },
        ["conversation"] = new JsonObject { ["id"] = AgentsPlayground.Personal, ["conversationType"] = "personal", ["tenantId"] = "0f5a2c11-7d1e-4a0b-9a55-2f6f1d9b0001" },
    };

    /// <summary>A bot and a Playground.</summary>
    private sealed class Stage : IAsyncDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("complaintbot-playground-");
        private BotProcess? bot;
        private AgentsPlayground? teams;

        public AgentsPlayground Teams => teams!;

        /// <summary>The demo's clock jumps.</summary>
        public async Task AdvanceAsync(string by)
        {
            using var http = new HttpClient { BaseAddress = bot!.Address };
            using var response = await http.PostAsJsonAsync("/console/clock", new JsonObject { ["advance"] = by });
            Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        }

        public static async Task<Stage> StartAsync()
        {
            var stage = new Stage();
            try
            {
                stage.bot = await BotProcess.StartAsync(Path.Combine(stage.folder.FullName, "store.db"));
                stage.teams = await AgentsPlayground.StartAsync(stage.bot);
                return stage;
            }
            catch
            {
                await stage.DisposeAsync();
                throw;
            }
        }

        public async ValueTask DisposeAsync()
        {
            if (teams is not null)
            {
                await teams.DisposeAsync();
            }

            if (bot is not null)
            {
                await bot.DisposeAsync();
            }

            folder.Delete(recursive: true);
        }
    }
}
