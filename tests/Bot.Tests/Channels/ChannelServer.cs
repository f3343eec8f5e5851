using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Channels.Console;
using ComplaintBot.Channels.DirectLine;
using ComplaintBot.Storage;
using ComplaintBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ComplaintBot.Bot.Tests.Channels;

/// <summary>The channels on a real Kestrel and a real store of their own, without anybody who works off the inbox.</summary>
internal sealed class ChannelServer : IAsyncDisposable
{
    /// <summary>A request with this header comes from that address.</summary>
    public const string From = "X-Test-From";

    private readonly WebApplication app;
    private readonly string folder;

    private ChannelServer(WebApplication app, ManualTime time, string folder)
    {
        this.app = app;
        this.folder = folder;
        Time = time;
        Address = new Uri(app.Urls.Single());
        Client = new HttpClient { BaseAddress = Address };
    }

    public ManualTime Time { get; }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public IStore Store => Services.GetRequiredService<IStore>();

    public static async Task<ChannelServer> StartAsync(
        string environment = "Development",
        Action<IServiceCollection>? services = null,
        string? folder = null,
        params (string Setting, string Value)[] settings)
    {
        var time = new ManualTime();
        folder ??= Directory.CreateTempSubdirectory("channels-").FullName;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration["ComplaintBot:Storage:ConnectionString"] = $"Data Source={Path.Combine(folder, "store.db")}";
        foreach (var (setting, value) in settings)
        {
            builder.Configuration[setting] = value;
        }

        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddKeyedSingleton<TimeProvider>(DirectLineRegistration.RealTime, time);
        builder.Services.AddStorage(builder.Configuration);
        builder.Services.AddConsole(builder.Environment);
        builder.Services.AddWebFiles();
        builder.Services.AddDirectLine(builder.Configuration);
        builder.Services.AddSingleton<IWebOrganisations, DemoOrganisation>();
        builder.Services.AddSingleton<IConsoleState, DemoState>();
        services?.Invoke(builder.Services);
        var built = builder.Build();
        built.Use((context, next) =>
        {
            if (context.Request.Headers[From] is [{ } address])
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(address);
            }

            return next(context);
        });
        built.UseWebFiles();
        built.UseDirectLine();
        built.MapDirectLine();
        built.MapConsole();
        await built.StartAsync();
        return new ChannelServer(built, time, folder);
    }

    /// <summary>Stops, and starts again on the same store.</summary>
    public async Task<ChannelServer> RestartAsync()
    {
        await StopAsync();
        return await StartAsync(folder: folder);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token = null, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }

    public Task<HttpResponseMessage> PostAsync(string path, object? body = null, string? token = null, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, path, token, body is null ? null : JsonContent.Create(body), headers);

    /// <summary>A customer with a conversation that has begun.</summary>
    public async Task<Guest> EnterAsync(object? request = null)
    {
        var given = await JsonOfAsync(await PostAsync("/api/directline/token", request ?? new { organisation = "demo", locale = "zh-Hans" }));
        return await StartAsync(given);
    }

    /// <summary>A pane of the console with a conversation that has begun.</summary>
    public async Task<Guest> EnterAsPersonaAsync(string persona, string? playbook = null) =>
        await StartAsync(await JsonOfAsync(await PostAsync("/console/token", new { persona, locale = "zh-Hans", playbook })));

    public async Task<Guest> StartAsync(JsonObject given)
    {
        var started = await JsonOfAsync(await PostAsync("/v3/directline/conversations", token: (string)given["token"]!), HttpStatusCode.Created);
        return new Guest((string)given["conversationId"]!, (string)given["token"]!, (string)given["resume"]!, (string)started["streamUrl"]!);
    }

    public Task<HttpResponseMessage> SayAsync(Guest guest, object activity) =>
        PostAsync($"/v3/directline/conversations/{guest.Conversation}/activities", activity, guest.Token);

    public async Task<JsonObject> ReadAsync(Guest guest, string watermark = "") =>
        await JsonOfAsync(await SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{guest.Conversation}/activities?watermark={watermark}", guest.Token));

    /// <summary>The bot says something.</summary>
    public Task PostAsBotAsync(string storeId, params string[] texts) =>
        Store.CommitAsync(
            new TurnWrites
            {
                At = Time.GetUtcNow(),
                Posts = [.. texts.Select(text => new Post { Conversation = storeId, Reference = "{}", Activity = new JsonObject { ["type"] = "message", ["from"] = new JsonObject { ["id"] = "bot", ["role"] = "bot" }, ["text"] = text }.ToJsonString() })],
            },
            CancellationToken.None);

    public async Task<IReadOnlyList<AcceptedActivity>> InboxAsync() =>
        [.. (await Store.PendingInboxAsync(10_000, CancellationToken.None)).Select(row => JsonSerializer.Deserialize(row.Data, DirectLineJson.Default.AcceptedActivity)!)];

    public static async Task<JsonObject> JsonOfAsync(HttpResponseMessage response, HttpStatusCode status = HttpStatusCode.OK)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode} {text}");
        return (JsonObject)JsonNode.Parse(text)!;
    }

    /// <summary>A refusal is a problem document with that status and says something.</summary>
    public static async Task AssertProblemAsync(HttpStatusCode status, HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode} {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(text)!;
        Assert.Equal((int)status, (int)problem["status"]!);
        Assert.False(string.IsNullOrWhiteSpace((string?)problem["title"]));
        Assert.False(string.IsNullOrWhiteSpace((string?)problem["detail"]));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StopAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}

/// <summary>Somebody in a conversation.</summary>
internal sealed record Guest(string Conversation, string Token, string Resume, string StreamUrl)
{
    /// <summary>The customer's conversation in the store.</summary>
    public string StoreId => "directline:" + Conversation;
}

/// <summary>A client's end of a stream.</summary>
internal sealed class StreamReader : IDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromSeconds(20)); // a failing test ends; a passing one never waits

    public string Watermark { get; private set; } = string.Empty;

    public static async Task<StreamReader> OpenAsync(string url)
    {
        var reader = new StreamReader();
        await reader.socket.ConnectAsync(new Uri(url), reader.patience.Token);
        return reader;
    }

    public Task SendEmptyAsync() => socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, endOfMessage: true, patience.Token);

    /// <summary>The texts of the next activities, as many as asked for.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync(int count)
    {
        var texts = new List<string>();
        while (texts.Count < count)
        {
            var frame = JsonNode.Parse(await FrameAsync())!;
            Watermark = (string)frame["watermark"]!;
            texts.AddRange(frame["activities"]!.AsArray().Select(activity => (string)activity!["text"]!));
        }

        return texts;
    }

    public void Dispose()
    {
        socket.Dispose();
        patience.Dispose();
    }

    private async Task<string> FrameAsync()
    {
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        WebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(buffer, patience.Token);
            frame.Write(buffer.AsSpan(0, received.Count));
        }
        while (!received.EndOfMessage);
        return Encoding.UTF8.GetString(frame.ToArray());
    }
}
