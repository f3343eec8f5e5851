using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Replay;

namespace ComplaintBot.Bot.Tests.Replay;

/// <summary>The stand-in is as strict as Teams, else transcripts would prove nothing.</summary>
public sealed class StandInConnectorTests : IAsyncLifetime, IDisposable
{
    private const string Chat = "v3/conversations/a:zhang/activities";
    private readonly Scene scene = new();
    private readonly ReplayClock clock = new(new DateTimeOffset(2026, 3, 6, 10, 0, 0, TimeSpan.Zero));
    private readonly HttpClient http = new();
    private StandInConnector connector = null!;

    public async Task InitializeAsync()
    {
        connector = await StandInConnector.StartAsync(scene, conversation => conversation switch { "a:zhang" => "zhang", "19:managers" => "managers", _ => null }, new UnhurriedClock(clock), CancellationToken.None);
        http.BaseAddress = new Uri(connector.ServiceUrl);
    }

    public async Task DisposeAsync() => await connector.DisposeAsync();

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task Post_EighthWithinASecond_IsTooMany()
    {
        for (var i = 0; i < 7; i++)
        {
            Assert.Equal(HttpStatusCode.Created, (await PostAsync(Chat, Message("hello"))).StatusCode);
        }

        var refused = await PostAsync(Chat, Message("hello"));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);

        while (clock.Step(clock.GetUtcNow().AddSeconds(2)))
        {
            // step by step, as a transcript waits
        }

        Assert.Equal(HttpStatusCode.Created, (await PostAsync(Chat, Message("hello"))).StatusCode);
        Assert.Equal(8, scene.TakeArrived().Count);
    }

    [Fact]
    public async Task Post_TooLarge_IsRefused()
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync(Chat, Message(new string('a', 15_000)))).StatusCode);
        Assert.Empty(scene.TakeArrived());
    }

    [Fact]
    public async Task Post_TextAndCard_ArriveApartAndWithoutAnId()
    {
        var both = Message("look");
        both["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = new JsonObject { ["type"] = "AdaptiveCard" } });

        var answer = await PostAsync(Chat, both);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
        Assert.Equal(2, scene.TakeArrived().Count);
    }

    [Fact]
    public async Task Put_KnownActivity_ReplacesIt()
    {
        var posted = await (await PostAsync(Chat, Message("one"))).Content.ReadFromJsonAsync<JsonObject>();

        var updated = await http.PutAsJsonAsync($"{Chat}/{posted!["id"]}", Message("two"));
        var unknown = await http.PutAsJsonAsync($"{Chat}/999", Message("two"));

        Assert.Equal(HttpStatusCode.OK, updated.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal([SeenAs.Posted, SeenAs.Updated], scene.TakeArrived().Select(seen => seen.As));
    }

    [Fact]
    public async Task Post_NewThread_AnswersConversationAndActivity()
    {
        var body = new JsonObject { ["isGroup"] = true, ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = "19:managers" } }, ["activity"] = Message("card") };

        var answer = await (await PostAsync("v3/conversations", body)).Content.ReadFromJsonAsync<JsonObject>();

        Assert.Equal($"19:managers;messageid={answer!["activityId"]}", (string?)answer["id"]);
        Assert.Equal("managers", Assert.Single(scene.TakeArrived()).Place);
    }

    [Theory]
    [InlineData("GET", Chat)]
    [InlineData("GET", Chat + "/1")]
    [InlineData("GET", "v3/conversations")]
    [InlineData("POST", "v3/conversations/a:stranger/activities")]
    [InlineData("POST", "v3/conversations/a:zhang/activities/history")]
    public async Task Send_CallThatTeamsLacks_IsNotFound(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        Assert.Equal(HttpStatusCode.NotFound, (await http.SendAsync(request)).StatusCode);
    }

    private static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };

    private Task<HttpResponseMessage> PostAsync(string path, JsonObject body) => http.PostAsync(new Uri(path, UriKind.Relative), JsonContent.Create(body));
}
