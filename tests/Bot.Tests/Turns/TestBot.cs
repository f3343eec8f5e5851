using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Bot.Tests.Delivery;
using ComplaintBot.Bot.Tests.Storage;
using ComplaintBot.Channels.DirectLine;
using ComplaintBot.Storage;
using ComplaintBot.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ComplaintBot.Bot.Tests.Turns;

/// <summary>The whole program on a real Kestrel and a real store, with a clock that stands still and a Connector that keeps what it is sent.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    /// <summary>A Monday morning in Shanghai, within working hours.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));

    public const string Complaint = "客户王先生要投诉：空调修了三次还漏水，再不解决就找电视台，电话 13800138000";

    private readonly string folder;
    private readonly WebApplication app;

    private TestBot(WebApplication app, string folder, FakeClock clock, FakeConnector connector)
    {
        (this.app, this.folder, Clock, Connector) = (app, folder, clock, connector);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public FakeClock Clock { get; }

    public FakeConnector Connector { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public IStore Store => Services.GetRequiredService<IStore>();

    public static Task<TestBot> StartAsync(string environment = "Development", Action<IServiceCollection>? services = null, params (string Setting, string Value)[] settings) =>
        StartAsync(Directory.CreateTempSubdirectory("bot-").FullName, new FakeClock(Start), new FakeConnector(), environment, services, settings);

    /// <summary>Stops it and starts it again on the same store, at the same moment unless the clock was moved between.</summary>
    public async Task<TestBot> RestartAsync(TimeSpan off = default, Func<IStore, Task>? meanwhile = null, Action<IServiceCollection>? services = null)
    {
        await StopAsync();
        Clock.Advance(off);
        if (meanwhile is not null)
        {
            var options = Microsoft.Extensions.Options.Options.Create(new StorageOptions { ConnectionString = $"Data Source={Path.Combine(folder, "store.db")}" });
            await using var store = new SqliteStore(options, new StoreSignals(new WorkTracker()), Clock);
            await store.StartAsync(default);
            await meanwhile(store);
        }

        return await StartAsync(folder, Clock, Connector, "Development", services, []);
    }

    public Task IdleAsync() => Services.GetRequiredService<WorkTracker>().WhenIdleAsync();

    public async Task AdvanceAsync(TimeSpan by)
    {
        Clock.Advance(by);
        await IdleAsync();
    }

    public async Task<HttpResponseMessage> PostAsync(JsonObject activity)
    {
        var response = await Client.PostAsJsonAsync("/api/messages", activity);
        await IdleAsync();
        return response;
    }

    /// <summary>Posts an activity and returns the replies that were its answer.</summary>
    public async Task<IReadOnlyList<JsonElement>> RepliesAsync(JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        using var response = await PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray()];
    }

    public async Task<JsonElement> InvokeAsync(JsonObject activity)
    {
        using var response = await PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Takes a complaint of level 3 by staff and registers it: its card stands at the managers.</summary>
    public async Task<string> RegisterAsync()
    {
        await PostAsync(Say("s1", Complaint));
        var number = (await Store.FindSummariesAsync(new SummaryFilter { Organisation = "demo" }, default)).Single().Number;
        await InvokeAsync(Press("s2", "confirm", number, await VersionAsync(number), inputs: Rest()));
        Assert.Contains("registered", await EventsAsync(number));
        return number;
    }

    public async Task<int> VersionAsync(string number) =>
        (await Store.ReadComplaintAsync("demo/" + number, default))!.Version;

    public async Task<IReadOnlyList<string>> EventsAsync(string number) =>
        [.. (await Store.ReadEventsAsync("demo/" + number, default)).Select(row => row.Kind)];

    /// <summary>What was said in a conversation of the console or the web chat.</summary>
    public async Task<IReadOnlyList<JsonElement>> LogAsync(string conversation) =>
        [.. (await Store.ReadLogAsync(conversation, 0, 1000, default)).Select(activity => JsonSerializer.Deserialize<JsonElement>(activity.Activity))];

    /// <summary>An activity of the console, as its page would have posted it.</summary>
    public async Task ConsoleAsync(string persona, string user, string conversation, string id, JsonObject activity)
    {
        await AcceptAsync(Store, persona, user, conversation, id, activity);
        await IdleAsync();
    }

    /// <summary>What the console's endpoint writes when it accepts an activity.</summary>
    public static Task AcceptAsync(IStore store, string persona, string user, string conversation, string id, JsonObject activity)
    {
        activity["type"] ??= "message";
        var accepted = new AcceptedActivity
        {
            Conversation = "console:" + conversation,
            Organisation = "demo",
            User = user,
            Channel = "console",
            Persona = persona,
            Activity = JsonSerializer.SerializeToElement(activity),
        };
        return store.CommitAsync(
            new TurnWrites { At = Start, InboundKey = id, Inbox = [new InboxRow(0, accepted.Conversation, JsonSerializer.Serialize(accepted, DirectLineJson.Default.AcceptedActivity))] },
            default);
    }

    public static JsonObject Say(string id, string text, string conversation = "a:zhang") => Activity(id, "message", "zhang", conversation, "personal", text: text);

    public static JsonObject Press(string id, string verb, string complaint, int version, string person = "zhang", string conversation = "a:zhang", string kind = "personal", JsonObject? inputs = null)
    {
        var data = inputs ?? [];
        data["complaint"] = complaint;
        data["version"] = version;
        var activity = Activity(id, "invoke", person, conversation, kind, text: null);
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data } };
        return activity;
    }

    /// <summary>What <see cref="Complaint"/> leaves open of the playbook's questions.</summary>
    public static JsonObject Rest() => new() { ["date"] = "2026-11-20", ["place"] = "客户家里", ["why"] = "?", ["how"] = "重新安装" };

    public static JsonObject Activity(string id, string type, string person, string conversation, string kind, string? text) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["channelId"] = "msteams",
        ["serviceUrl"] = "http://localhost:56150/_connector",
        ["from"] = new JsonObject { ["id"] = "29:" + person, ["name"] = person, ["aadObjectId"] = "object-" + person },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Bot" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = kind, ["isGroup"] = kind != "personal", ["tenantId"] = "tenant" },
        ["locale"] = "zh-CN",
        ["text"] = text,
    };

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<TestBot> StartAsync(string folder, FakeClock clock, FakeConnector connector, string environment, Action<IServiceCollection>? services, (string Setting, string Value)[] settings)
    {
        string[] args =
        [
            "--environment=" + environment, "--urls=http://127.0.0.1:0", $"--ComplaintBot:Storage:ConnectionString=Data Source={Path.Combine(folder, "store.db")}",
            .. settings.Select(setting => $"--{setting.Setting}={setting.Value}"),
        ];
        var built = BotApplication.Build(args, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Services.AddSingleton<IHttpClientFactory>(connector);
            services?.Invoke(builder.Services);
        });
        try
        {
            await built.StartAsync();
        }
        catch
        {
            await built.DisposeAsync();
            throw;
        }

        var bot = new TestBot(built, folder, clock, connector);
        await bot.IdleAsync();
        return bot;
    }

    private async Task StopAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
