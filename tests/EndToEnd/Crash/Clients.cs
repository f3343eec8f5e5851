using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ComplaintBot.EndToEnd.Tests.Crash;

/// <summary>Somebody in a Direct Line conversation of the console.</summary>
internal sealed class Guest(MortalBot bot, Acknowledged acknowledged, string persona)
{
    private string? resume;

    /// <summary>The conversation's id; known once they have entered.</summary>
    public string Conversation { get; private set; } = string.Empty;

    public async Task EnterAsync()
    {
        await TokenAsync();
        await bot.PostAsync("/v3/directline/conversations", string.Empty, TokenAsync);
    }

    /// <summary>Posts a message under an id of its own until it is acknowledged.</summary>
    public async Task PostAsync(string id, JsonObject message)
    {
        message["type"] = "message";
        message["locale"] = "zh-Hans";
        message["channelData"] = new JsonObject { ["clientActivityID"] = id };
        var (status, body) = await bot.PostAsync($"/v3/directline/conversations/{Conversation}/activities", message.ToJsonString(), TokenAsync);
        Assert.Equal(HttpStatusCode.OK, status);
        acknowledged.Posts.Add(("console:" + Conversation, id, (string)JsonNode.Parse(body)!["id"]!));
    }

    /// <summary>What the bot says here, from the beginning on; what is updated comes again.</summary>
    public async IAsyncEnumerable<JsonElement> HearAsync()
    {
        await foreach (var frame in bot.StreamAsync(Conversation, TokenAsync))
        {
            foreach (var activity in JsonSerializer.Deserialize<JsonElement>(frame).GetProperty("activities").EnumerateArray())
            {
                yield return activity;
            }
        }
    }

    /// <summary>The clock jumps, so a token may be old at any time: each call has its own.</summary>
    private async Task<string> TokenAsync()
    {
        var (status, body) = await bot.PostAsync("/console/token", JsonSerializer.Serialize(new { persona, locale = "zh-Hans", playbook = "general-company", resume }));
        Assert.Equal(HttpStatusCode.OK, status);
        var given = JsonNode.Parse(body)!;
        resume = persona == "customer" ? (string?)given["resume"] : null;
        Conversation = (string)given["conversationId"]!;
        return (string)given["token"]!;
    }
}

/// <summary>What clients do under load, each from the first word to the end of its story.</summary>
internal sealed partial class Clients(MortalBot bot, Acknowledged acknowledged)
{
    /// <summary>What the bot says where a turn has failed for good.</summary>
    private const string Sorry = "现在有点忙";

    private const string Over = "over";

    private int stories;

    /// <summary>A customer complains through Direct Line, answers, and confirms the summary.</summary>
    public async Task ComplainAsync()
    {
        var phone = 13800000000 + Interlocked.Increment(ref stories);
        var guest = new Guest(bot, acknowledged, "customer");
        await guest.EnterAsync();
        await guest.PostAsync("complaint", new JsonObject { ["text"] = $"空调修了三次还在漏水，你们再不给个说法，我就打电话给电视台。我姓王，电话 {phone}" });
        await foreach (var activity in guest.HearAsync())
        {
            Assert.DoesNotContain(Sorry, activity.GetRawText(), StringComparison.Ordinal);
            if (activity.TryGetProperty("channelData", out var data) && data.TryGetProperty("asks", out var asks))
            {
                // outside working hours it asks whether somebody must be called at once
                var answer = asks.GetString() == "urgent" ? "不用" : $"浦东新区世纪大道{phone % 1000}号";
                await guest.PostAsync("answer/" + asks.GetString(), new JsonObject { ["text"] = answer });
            }
            else if (ButtonOf(activity.GetRawText(), "confirm") is { } button)
            {
                await guest.PostAsync("confirm", new JsonObject { ["value"] = button });
            }
            else if (TextOf(activity) is { } text && text.Contains("已登记", StringComparison.Ordinal))
            {
                acknowledged.Registered[NumberForm().Match(text).Value] = "console:" + guest.Conversation;
                return;
            }
        }
    }

    /// <summary>Staff takes a complaint by <c>/api/messages</c> and registers it; the answers come with the calls.</summary>
    public async Task TakeAsync()
    {
        var story = Interlocked.Increment(ref stories);
        var heard = await SendAsync(Activity(story, "take", "message", new JsonObject
        {
            ["text"] = $"客户王先生要投诉：空调修了三次还漏水，再不解决就找电视台，电话 {13900000000 + story}",
        }));
        var number = NumberForm().Match(heard).Value;
        var data = ButtonOf(heard, "confirm")!;
        foreach (var (field, value) in (ReadOnlySpan<(string, string)>)[("date", "2026-11-20"), ("place", "客户家里"), ("why", "老化"), ("how", "重新安装")])
        {
            data[field] = value;
        }

        heard = await SendAsync(Activity(story, "confirm", "invoke", new JsonObject
        {
            ["name"] = "adaptiveCard/action",
            ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "confirm", ["data"] = data } },
        }));
        Assert.Contains("已登记", heard, StringComparison.Ordinal);
        acknowledged.Registered[number] = "msteams:a:staff-" + story;
    }

    /// <summary>A manager approves whatever card waits, whoever else does so at the same moment, until somebody says that it is over.</summary>
    public async Task DecideAsync(string persona)
    {
        var guest = new Guest(bot, acknowledged, persona);
        await guest.EnterAsync();
        var pressed = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var activity in guest.HearAsync())
        {
            if (activity.GetRawText().Contains($"\"{Over}\"", StringComparison.Ordinal))
            {
                return;
            }

            if (ButtonOf(activity.GetRawText(), "approve") is { } button && (string)button["complaint"]! is var number && pressed.Add(number))
            {
                await guest.PostAsync($"{persona}/{number}", new JsonObject { ["value"] = button });
                acknowledged.Approved[number] = persona;
            }
        }
    }

    /// <summary>Ends the managers' day: what stands before it in their channel they have seen.</summary>
    public async Task EndAsync()
    {
        var guest = new Guest(bot, acknowledged, "manager-1");
        await guest.EnterAsync();
        await guest.PostAsync(Over, new JsonObject { ["text"] = "谢谢大家" });
    }

    /// <summary>The demo's clock moves on.</summary>
    public async Task JumpAsync()
    {
        var (status, _) = await bot.PostAsync("/console/clock", """{"advance":"20m"}""");
        Assert.Equal(HttpStatusCode.OK, status);
    }

    private async Task<string> SendAsync(JsonObject activity)
    {
        var body = activity.ToJsonString();
        var (status, answer) = await bot.PostAsync("/api/messages", body);
        Assert.Equal(HttpStatusCode.OK, status);
        acknowledged.Activities.Add((body, answer));
        return answer;
    }

    private static JsonObject Activity(int story, string id, string type, JsonObject activity)
    {
        activity["type"] = type;
        activity["id"] = id;
        activity["channelId"] = "msteams";
        activity["deliveryMode"] = "expectReplies";
        activity["serviceUrl"] = "http://127.0.0.1:9";
        activity["from"] = new JsonObject { ["id"] = $"29:staff-{story}", ["name"] = $"staff-{story}", ["aadObjectId"] = $"object-{story}" };
        activity["recipient"] = new JsonObject { ["id"] = "28:bot" };
        activity["conversation"] = new JsonObject { ["id"] = $"a:staff-{story}", ["conversationType"] = "personal", ["tenantId"] = "tenant" };
        activity["locale"] = "zh-CN";
        return activity;
    }

    private static string? TextOf(JsonElement activity) =>
        activity.TryGetProperty("text", out var text) && activity.GetProperty("from").GetProperty("role").GetString() == "bot" ? text.GetString() : null;

    /// <summary>The data of a card's button with the verb; null when there is none.</summary>
    private static JsonObject? ButtonOf(string activity, string verb) =>
        Regex.Match(activity, $$"""\{"verb":"{{verb}}","complaint":"[^"]+","version":\d+\}""") is { Success: true } found && activity.Contains("attachments", StringComparison.Ordinal)
            ? (JsonObject)JsonNode.Parse(found.Value)!
            : null;

    [GeneratedRegex(@"C\d{6}-\d{4}")]
    private static partial Regex NumberForm();
}
