using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace ComplaintBot.EndToEnd.Tests.Playground;

/// <summary>Microsoft's Agents Playground as a process of its own: it plays Teams towards a bot, and tells what it shows.</summary>
internal sealed class AgentsPlayground : IAsyncDisposable
{
    public const string Personal = "a:zhang";
    public const string Group = "19:group@thread.v2";
    public const string Managers = "19:managers@thread.tacv2";

    private const string Zhang = "29:zhang";
    private const string Listening = "Listening on";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string Folder = Path.GetDirectoryName(Here())!;

    private readonly Process process;
    private readonly BotProcess bot;
    private readonly HttpClient http;
    private readonly ClientWebSocket socket = new();
    private readonly Channel<Shown> arrivals = Channel.CreateUnbounded<Shown>();
    private readonly List<Shown> seen = [];
    private readonly ConcurrentQueue<string> log = new();
    private Task reading = Task.CompletedTask;

    private AgentsPlayground(Process process, BotProcess bot, int port)
    {
        (this.process, this.bot) = (process, bot);
        http = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")) };
    }

    /// <summary>Where its Connector is, as its activities tell.</summary>
    public string ServiceUrl => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{http.BaseAddress!.Port}/_connector");

    /// <summary>Why there is no Playground to test with; null when there is one. With <c>CI=true</c> there has to be.</summary>
    public static string? WhySkipped => Directory.Exists(Path.Combine(Folder, "node_modules")) || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : "The Agents Playground is not here: npm ci --ignore-scripts in tests/EndToEnd/Playground";

    /// <summary>Starts one for a bot and returns once it listens.</summary>
    public static async Task<AgentsPlayground> StartAsync(BotProcess bot)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(
            "node",
            [Path.Combine(Folder, "node_modules/@microsoft/m365agentsplayground/cli.js"), "start", "-e", new Uri(bot.Address, "/api/messages").AbsoluteUri, "-c", "msteams", "-p", port.ToString(CultureInfo.InvariantCulture), "--dt"])
        {
            // Its people and channels stand in a file here.
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["TEAMSAPPTESTER_BROWSER"] = "none" },
        };
        var playground = new AgentsPlayground(new Process { StartInfo = start, EnableRaisingEvents = true }, bot, port);
        try
        {
            await playground.StartAsync();
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    /// <summary>The bot is installed in a chat or team.</summary>
    public Task InstallAsync(string conversation) => PostAsync($"/_debug/conversation/{Uri.EscapeDataString(conversation)}/installation", []);

    /// <summary>Zhang writes; in a channel or group, to the bot.</summary>
    public Task SayAsync(string conversation, string text)
    {
        var message = new JsonObject { ["text"] = text, ["textFormat"] = "plain", ["from"] = new JsonObject { ["id"] = Zhang } };
        if (conversation != Personal)
        {
            const string mention = "<at>ComplaintBot</at>";
            message["text"] = $"{mention} {text}";
            message["textFormat"] = "xml";
            message["mentions"] = new JsonArray(new JsonObject { ["mentioned"] = new JsonObject { ["id"] = "28:0f5a2c11-7d1e-4a0b-9a55-2f6f1d9b00b0", ["name"] = "ComplaintBot" }, ["text"] = mention });
        }

        return PostAsync($"/_conversation/v1/conversations/{Uri.EscapeDataString(conversation)}/messages", message);
    }

    /// <summary>Presses a button as today's Teams does (<c>Action.Execute</c>); returns the bot's answer.</summary>
    public async Task<JsonObject> ExecuteAsync(Shown card, string verb, string person = Zhang, JsonObject? inputs = null)
    {
        var data = Data(card, verb, inputs);
        return await PostAsync("/_conversation/v1/invoke", new JsonObject
        {
            ["name"] = "adaptiveCard/action",
            ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data }, ["trigger"] = "manual" },
            ["from"] = new JsonObject { ["id"] = person },
            ["conversation"] = new JsonObject { ["id"] = card.Thread },
            ["replyToId"] = card.Id,
        }) as JsonObject ?? [];
    }

    /// <summary>Presses a button as older clients do (<c>Action.Submit</c>, its fallback).</summary>
    public Task SubmitAsync(Shown card, string verb, string person = Zhang, JsonObject? inputs = null) => PostAsync("/_conversation/v1/submit", new JsonObject
    {
        ["conversation"] = new JsonObject { ["id"] = card.Thread },
        ["from"] = new JsonObject { ["id"] = person },
        ["replyToId"] = card.Id,
        ["value"] = Data(card, verb, inputs),
    });

    /// <summary>Uses the message extension where a conversation is; returns the bot's answer.</summary>
    public async Task<JsonObject> ExtendAsync(string conversation, string name, JsonObject value) => await PostAsync("/_conversation/v1/invoke", new JsonObject
    {
        ["name"] = "composeExtension/" + name,
        ["value"] = value,
        ["from"] = new JsonObject { ["id"] = Zhang },
        ["conversation"] = new JsonObject { ["id"] = conversation },
    }) as JsonObject ?? [];

    /// <summary>Something happens to a chat, channel or team, as the Playground itself writes it: <c>uninstall</c>, <c>teamRenamed</c>, <c>channelDeleted</c> …</summary>
    public async Task HappenAsync(string conversation, string what)
    {
        using var response = await http.GetAsync(new Uri($"/_internal/v1/customActivities/template?conversationId={Uri.EscapeDataString(conversation)}&type={what}", UriKind.Relative));
        var template = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{what}: {(int)response.StatusCode} {template}");
        await SendAsync((JsonObject)JsonNode.Parse(template)!);
    }

    /// <summary>Sends any activity, as the platform might.</summary>
    public Task SendAsync(JsonObject activity) => PostAsync("/_internal/v1/customActivities", activity);

    /// <summary>The first thing shown, then or since, that fits; each is found once.</summary>
    public async Task<Shown> ShownAsync(string conversation, Func<Shown, bool> fits)
    {
        bool Fits(Shown shown) => shown.Conversation.Split(';')[0] == conversation && fits(shown);
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (seen.Find(Fits) is { } found)
            {
                seen.Remove(found);
                return found;
            }

            try
            {
                seen.Add(await arrivals.Reader.ReadAsync(patience.Token));
            }
            catch (OperationCanceledException exception)
            {
                throw new TimeoutException($"Nothing like it was shown in {conversation}. Shown were:\n{string.Join('\n', seen)}\n{string.Join('\n', log.Concat(bot.Log))}", exception);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        await reading;
        socket.Dispose();
        http.Dispose();
        process.Dispose();
    }

    private static JsonObject Data(Shown card, string verb, JsonObject? inputs)
    {
        var data = (JsonObject)(card.Buttons.FirstOrDefault(button => (string?)button["verb"] == verb) ?? throw new InvalidOperationException($"There is no button '{verb}' on: {card}")).DeepClone();
        foreach (var (name, value) in inputs ?? [])
        {
            data[name] = value?.DeepClone();
        }

        return data;
    }

    private async Task StartAsync()
    {
        var listens = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            log.Enqueue(line.Data ?? string.Empty);
            if (line.Data?.Contains(Listening, StringComparison.Ordinal) == true)
            {
                listens.TrySetResult();
            }
        };
        process.ErrorDataReceived += (_, line) => log.Enqueue(line.Data ?? string.Empty);
        process.Exited += (_, _) => listens.TrySetException(new InvalidOperationException("The Playground ended before it listened:\n" + string.Join('\n', log)));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await listens.Task.WaitAsync(Patience);
        await socket.ConnectAsync(new UriBuilder(http.BaseAddress!) { Scheme = "ws", Path = "/_ws_conversation/v1/conversations/stream" }.Uri, CancellationToken.None);
        reading = ReadAsync();
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[1 << 20];
        try
        {
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                    length += part.Count;
                }
                while (!part.EndOfMessage);

                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                if (Shown.Read(JsonNode.Parse(buffer.AsSpan(0, length))) is { } shown)
                {
                    arrivals.Writer.TryWrite(shown);
                }
            }
        }
        catch (WebSocketException)
        {
            // The Playground has been ended.
        }
    }

    private async Task<JsonNode?> PostAsync(string path, JsonObject body)
    {
        using var response = await http.PostAsJsonAsync(path, body);
        var answer = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {answer}\n{string.Join('\n', log)}");
        try
        {
            return answer.Length == 0 ? null : JsonNode.Parse(answer);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
