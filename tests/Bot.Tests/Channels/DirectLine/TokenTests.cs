using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ComplaintBot.Channels.DirectLine;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintBot.Bot.Tests.Channels.DirectLine;

public class TokenTests
{
    private const string Route = "/api/directline/token";

    [Fact]
    public async Task Token_ForAPage_NamesUserConversationAndLifetime()
    {
        await using var server = await ChannelServer.StartAsync();

        var given = await ChannelServer.JsonOfAsync(await server.PostAsync(Route, new { organisation = "demo", locale = "zh-TW" }));

        var claims = JsonNode.Parse(Base64Url.DecodeFromChars(((string)given["token"]!).Split('.')[1]))!;
        Assert.Equal((string?)given["conversationId"], (string?)claims["conv"]);
        Assert.StartsWith("dl_", (string?)claims["user"], StringComparison.Ordinal);
        Assert.Equal("webchat", (string?)claims["channel"]);
        Assert.Equal("demo", (string?)claims["org"]);
        Assert.Equal("zh-Hant", (string?)claims["locale"]);
        Assert.Equal(1800, (int)given["expires_in"]!);
        Assert.Equal(server.Time.GetUtcNow().AddSeconds(1800).ToUnixTimeSeconds(), (long)claims["exp"]!);
    }

    [Fact]
    public async Task Token_AskedTwice_IsForAnotherUserAndConversation()
    {
        await using var server = await ChannelServer.StartAsync();

        var first = await server.EnterAsync();
        var second = await server.EnterAsync();

        Assert.NotEqual(first.Conversation, second.Conversation);
    }

    [Fact]
    public async Task Token_WithoutBody_IsGivenForTheOnlyOrganisation()
    {
        await using var server = await ChannelServer.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(Route)).StatusCode);
    }

    [Fact]
    public async Task Token_IsGiven_WritesNothingButTheKey()
    {
        await using var server = await ChannelServer.StartAsync();

        await server.PostAsync(Route);

        Assert.Empty(await server.InboxAsync());
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("http://127.0.0.1:1")]
    public async Task Token_FromAForeignPage_IsForbidden(string origin)
    {
        await using var server = await ChannelServer.StartAsync();

        await ChannelServer.AssertProblemAsync(HttpStatusCode.Forbidden, await server.PostAsync(Route, new { }, headers: ("Origin", origin)));
    }

    [Fact]
    public async Task Token_FromOurOwnOrAnAllowedPage_IsGiven()
    {
        await using var server = await ChannelServer.StartAsync(settings: ("ComplaintBot:DirectLine:AllowedOrigins:0", "https://shop.example"));

        var own = await server.PostAsync(Route, new { }, headers: ("Origin", server.Address.GetLeftPart(UriPartial.Authority)));
        var shop = await server.PostAsync(Route, new { }, headers: ("Origin", "https://shop.example"));

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal(HttpStatusCode.OK, shop.StatusCode);
        Assert.Equal("https://shop.example", shop.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task Token_FromAPageOfAnotherOrganisation_IsForbidden()
    {
        await using var server = await ChannelServer.StartAsync(services: services => services.AddSingleton<IWebOrganisations>(new TwoShops()));

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(Route, new { organisation = "a" }, headers: ("Origin", "https://a.example"))).StatusCode);
        await ChannelServer.AssertProblemAsync(HttpStatusCode.Forbidden, await server.PostAsync(Route, new { organisation = "b" }, headers: ("Origin", "https://a.example")));
    }

    [Fact]
    public async Task Token_BehindAProxyThatEndsTls_KnowsItsPublicOrigin()
    {
        await using var server = await ChannelServer.StartAsync(settings: ("ComplaintBot:PublicUrl", "https://complaints.example"));

        var answer = await server.PostAsync(Route, new { }, null, ("Host", "complaints.example"), ("Origin", "https://complaints.example"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Token_ForAnUnknownOrganisation_IsForbidden()
    {
        await using var server = await ChannelServer.StartAsync();

        await ChannelServer.AssertProblemAsync(HttpStatusCode.Forbidden, await server.PostAsync(Route, new { organisation = "other" }));
    }

    [Fact]
    public async Task Token_OfTheDemoOutsideDevelopment_IsForbidden()
    {
        await using var server = await ChannelServer.StartAsync("Production");

        await ChannelServer.AssertProblemAsync(HttpStatusCode.Forbidden, await server.PostAsync(Route, new { organisation = "demo" }));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"organisation":7}""")]
    public async Task Token_WithABodyThatIsNone_IsRefused(string body)
    {
        await using var server = await ChannelServer.StartAsync();

        await ChannelServer.AssertProblemAsync(HttpStatusCode.BadRequest, await server.SendAsync(HttpMethod.Post, Route, content: new StringContent(body, Encoding.UTF8, "application/json")));
    }

    [Fact]
    public async Task Resume_AfterTheTokenExpired_OpensTheSameConversationAsTheSameUser()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        await server.SayAsync(guest, new { type = "message", text = "first" });
        server.Time.Advance(TimeSpan.FromDays(29));

        var again = await server.EnterAsync(new { resume = guest.Resume });
        await server.SayAsync(again, new { type = "message", text = "second" });

        Assert.Equal(guest.Conversation, again.Conversation);
        var users = (await server.ReadAsync(again))["activities"]!.AsArray().Select(activity => (string)activity!["from"]!["id"]!).ToList();
        Assert.Equal(2, users.Count);
        Assert.Single(users.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Resume_AfterThirtyDaysTamperedOrATalkToken_IsForbidden()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        await ChannelServer.AssertProblemAsync(HttpStatusCode.Forbidden, await server.PostAsync(Route, new { resume = guest.Resume + "x" }));
        await ChannelServer.AssertProblemAsync(HttpStatusCode.Forbidden, await server.PostAsync(Route, new { resume = guest.Token }));
        server.Time.Advance(DirectLineTokens.ResumeLifetime);
        await ChannelServer.AssertProblemAsync(HttpStatusCode.Forbidden, await server.PostAsync(Route, new { resume = guest.Resume }));
    }

    [Fact]
    public async Task Resume_OfAConsolePane_OpensNoWebChat()
    {
        await using var server = await ChannelServer.StartAsync();
        var manager = await server.EnterAsPersonaAsync("manager-1");

        await ChannelServer.AssertProblemAsync(HttpStatusCode.Forbidden, await server.PostAsync(Route, new { resume = manager.Resume }));
    }

    [Fact]
    public async Task Refresh_WhileValid_LastsAnotherHalfHourAndThenNoMore()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        server.Time.Advance(TimeSpan.FromSeconds(1799));

        var refreshed = await ChannelServer.JsonOfAsync(await server.PostAsync("/v3/directline/tokens/refresh", token: guest.Token));
        server.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(guest.Conversation, (string?)refreshed["conversationId"]);
        Assert.Equal(HttpStatusCode.OK, (await server.SayAsync(guest with { Token = (string)refreshed["token"]! }, new { type = "message", text = "still here" })).StatusCode);
        await ChannelServer.AssertProblemAsync(HttpStatusCode.Forbidden, await server.SayAsync(guest, new { type = "message", text = "too late" }));
        await ChannelServer.AssertProblemAsync(HttpStatusCode.Forbidden, await server.PostAsync("/v3/directline/tokens/refresh", token: guest.Token));
    }

    [Fact]
    public async Task AnyCall_WithoutAToken_IsUnauthorized()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        var conversation = $"/v3/directline/conversations/{guest.Conversation}";

        foreach (var (method, path) in new[]
        {
            (HttpMethod.Post, "/v3/directline/conversations"), (HttpMethod.Post, "/v3/directline/tokens/refresh"), (HttpMethod.Get, conversation),
            (HttpMethod.Get, conversation + "/activities"), (HttpMethod.Post, conversation + "/activities"), (HttpMethod.Post, conversation + "/upload"), (HttpMethod.Get, conversation + "/stream"),
        })
        {
            await ChannelServer.AssertProblemAsync(HttpStatusCode.Unauthorized, await server.SendAsync(method, path));
        }
    }

    [Fact]
    public async Task AnyCall_WithAnothersToken_IsForbidden()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        var other = await server.EnterAsync();
        var conversation = $"/v3/directline/conversations/{guest.Conversation}";

        foreach (var (method, path) in new[]
        {
            (HttpMethod.Get, conversation), (HttpMethod.Get, conversation + "/activities"), (HttpMethod.Post, conversation + "/activities"),
            (HttpMethod.Post, conversation + "/upload"), (HttpMethod.Get, conversation + "/stream?t=" + other.Token),
        })
        {
            await ChannelServer.AssertProblemAsync(HttpStatusCode.Forbidden, await server.SendAsync(method, path, other.Token));
        }
    }

    [Fact]
    public async Task AnyCall_WithATamperedToken_IsForbidden()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        var parts = guest.Token.Split('.');
        var claims = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1])).Replace("dl_", "lin", StringComparison.Ordinal);
        var unsigned = Base64Url.EncodeToString("""{"alg":"none","typ":"JWT"}"""u8);

        foreach (var token in new[]
        {
            $"{parts[0]}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}.{parts[2]}",
            $"{unsigned}.{parts[1]}.{parts[2]}",
            $"{unsigned}.{parts[1]}.",
            $"{parts[0]}.{parts[1]}",
            $"{parts[0]}.{parts[1]}.",
            $"{parts[0]}.{parts[1]}.!",
            $"{parts[0]}..{parts[2]}",
            "x",
            new string('x', 10_000),
        })
        {
            await ChannelServer.AssertProblemAsync(HttpStatusCode.Forbidden, await server.SayAsync(guest with { Token = token }, new { type = "message", text = "?" }));
        }
    }

    [Fact]
    public async Task Token_AfterARestart_StillHolds()
    {
        var first = await ChannelServer.StartAsync();
        var guest = await first.EnterAsync();

        await using var second = await first.RestartAsync();

        Assert.Equal(HttpStatusCode.OK, (await second.SayAsync(guest, new { type = "message", text = "still here" })).StatusCode);
    }

    [Fact]
    public async Task Token_AskedTooOften_IsRefusedWithATimeToWait()
    {
        await using var server = await ChannelServer.StartAsync("Production", services => services.AddSingleton<IWebOrganisations>(new TwoShops()), settings: ("ComplaintBot:DirectLine:TokensPerMinute", "2"));
        await server.PostAsync(Route, new { organisation = "a" });
        await server.PostAsync(Route, new { organisation = "a" });

        var third = await server.PostAsync(Route, new { organisation = "a" });

        await ChannelServer.AssertProblemAsync(HttpStatusCode.TooManyRequests, third);
        Assert.NotNull(third.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(Route, new { organisation = "a" }, headers: (ChannelServer.From, "203.0.113.7"))).StatusCode);
    }

    [Fact]
    public async Task Preflight_OfAnAllowedPage_NamesWebChatsHeaders()
    {
        await using var server = await ChannelServer.StartAsync(settings: ("ComplaintBot:DirectLine:AllowedOrigins:0", "https://shop.example"));
        (string, string)[] asked = [("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with")];

        var shop = await server.SendAsync(HttpMethod.Options, "/v3/directline/conversations", headers: [("Origin", "https://shop.example"), .. asked]);
        var evil = await server.SendAsync(HttpMethod.Options, "/v3/directline/conversations", headers: [("Origin", "https://evil.example"), .. asked]);

        Assert.Equal("https://shop.example", shop.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("x-ms-bot-agent", shop.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.OrdinalIgnoreCase);
        Assert.False(evil.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private sealed class TwoShops : IWebOrganisations
    {
        public string? Find(string? named) => named is "a" or "b" ? named : null;

        public bool AllowsOrigin(string? organisation, string origin) => organisation is null ? origin is "https://a.example" or "https://b.example" : origin == $"https://{organisation}.example";
    }
}
