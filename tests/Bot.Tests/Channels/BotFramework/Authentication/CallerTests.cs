using System.Net;
using System.Text.Json;
using ComplaintBot.Bot.Tests.Turns;
using ComplaintBot.Channels.BotFramework.Authentication;
using ComplaintBot.Storage;

namespace ComplaintBot.Bot.Tests.Channels.BotFramework.Authentication;

/// <summary>Whole calls, each with one thing about it, at the program's own door.</summary>
public sealed class CallerTests(GuardedBot guarded) : IClassFixture<GuardedBot>
{
    public static TheoryData<string> Accepted => [.. TokenCases.Accepted.Select(each => each.Name)];

    public static TheoryData<string> Refused => [.. TokenCases.Refused.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task Post_GenuineCall_IsAnswered(string name)
    {
        using var response = await guarded.PostAsync(TokenCases.Accepted.Single(each => each.Name == name).Draft());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(guarded.TakeLog(), line => line.Contains("refused", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Post_OneDefect_IsRefusedWithoutAWordOfWhy(string name)
    {
        var spoilt = TokenCases.Refused.Single(each => each.Name == name);
        var reason = spoilt.Refused!.Value;
        guarded.TakeLog();
        var draft = spoilt.Draft();
        draft.Activity["conversation"]!["id"] = "a:refused";
        using var response = await guarded.PostAsync(draft);

        var body = await response.Content.ReadAsStringAsync();
        var problem = JsonSerializer.Deserialize<JsonElement>(body);
        Assert.Equal((reason.Status(), "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal(reason.Status() == 401 ? "A token is needed." : "Not allowed.", problem.GetProperty("title").GetString());
        Assert.Equal(reason.Status() == 401, response.Headers.WwwAuthenticate.ToString() == "Bearer");
        Assert.Equal($"A call to /api/messages was refused: {reason}", Assert.Single(guarded.TakeLog()));
        Assert.DoesNotContain(reason.ToString(), body, StringComparison.Ordinal);
        Assert.Null(await guarded.Bot.Store.FindConversationAsync("msteams:a:refused", default));
    }

    [Fact]
    public void Refused_Cases_CoverEveryReasonThatATokenCanHave() =>
        Assert.Equal(
            Enum.GetValues<Refusal>().Except([Refusal.NoKeys, Refusal.NotThisMachine]),
            TokenCases.Refused.Select(each => each.Refused!.Value).Distinct().Order());

    [Fact]
    public void Refused_Cases_AreAtLeastSixtyAndEachIsNamedOnce()
    {
        Assert.True(TokenCases.Refused.Count >= 60);
        Assert.Distinct(TokenCases.Refused.Concat(TokenCases.Accepted).Select(each => each.Name));
    }

    public static TheoryData<string, string> OddValues
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in (string[])["alg", "kid", "typ", "iss", "aud", "nbf", "exp", "serviceurl", "tid", "ver", "azp", "appid"])
            {
                foreach (var value in (string[])["null", "true", "-1", "1e400", "99999999999999999999", "[]", "[null]", "{}", "{\"a\":[1]}", "\"\"", "\"\\ud800\"", "\"x\""])
                {
                    data.Add(name, value);
                }
            }

            return data;
        }
    }

    /// <summary>All of it is read before the signature is: anybody can send it.</summary>
    [Theory]
    [MemberData(nameof(OddValues))]
    public async Task Post_OddValue_NeverFails(string name, string value)
    {
        foreach (var draft in (TokenDraft[])[new TokenDraft(), new TokenDraft().FromEntra(), new TokenDraft().FromEntra("1.0")])
        {
            foreach (var trusted in (bool[])[true, false])
            {
                draft.Key = trusted ? draft.Key : "stranger";
                (draft.Header.ContainsKey(name) ? draft.Header : draft.Claims)[name] = "ODD";
                draft.Replace = text => text.Replace("\"ODD\"", value, StringComparison.Ordinal);
                using var response = await guarded.PostAsync(draft);
                Assert.True(response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || (trusted && response.StatusCode == HttpStatusCode.OK), response.StatusCode.ToString());
            }
        }

        guarded.TakeLog();
    }

    [Fact]
    public async Task Post_TwoAuthorizationHeaders_Is401()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent("{}") };
        request.Headers.TryAddWithoutValidation("Authorization", [new TokenDraft().Authorization(), "Bearer x"]);
        using var response = await guarded.Bot.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        guarded.TakeLog();
    }

    [Fact]
    public async Task Post_GenuineTokenWithoutAnActivity_Is400()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent("{") };
        request.Headers.TryAddWithoutValidation("Authorization", new TokenDraft().Authorization());
        using var response = await guarded.Bot.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Post_UnknownTenant_Is403AndNothingIsKept()
    {
        var draft = new TokenDraft();
        draft.Activity["conversation"]!["tenantId"] = "99999999-0000-4000-8000-000000000009";
        draft.Activity["conversation"]!["id"] = "a:foreign";
        using var response = await guarded.PostAsync(draft);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Null(await guarded.Bot.Store.FindConversationAsync("msteams:a:foreign", default));
    }

    [Fact]
    public async Task Post_SameTokenAfterItsEnd_Is401()
    {
        await using var guardedBot = new Disposable();
        var bot = await guardedBot.StartAsync();
        using var before = await bot.PostAsync(new TokenDraft());
        bot.Bot.Clock.Advance(TimeSpan.FromMinutes(65));
        using var after = await bot.PostAsync(new TokenDraft());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (before.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task Post_KeyRolledOver_IsAcceptedAtOnceAndTheOldOneNoMore()
    {
        await using var guardedBot = new Disposable();
        var bot = await guardedBot.StartAsync();
        using var first = await bot.PostAsync(new TokenDraft());
        bot.Issuer[TestIssuer.ConnectorKeys] = TestIssuer.KeySet(TestIssuer.Endorsed("connector-next", "msteams"));
        bot.Bot.Clock.Advance(SigningKeys.Pause);
        var next = new TokenDraft { Key = "connector-next" };
        next.Header["kid"] = "connector-next";
        using var second = await bot.PostAsync(next);
        using var old = await bot.PostAsync(new TokenDraft());

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized), (first.StatusCode, second.StatusCode, old.StatusCode));
    }

    [Fact]
    public async Task Post_KeysCannotBeFetched_Is401()
    {
        await using var guardedBot = new Disposable();
        var bot = await guardedBot.StartAsync();
        bot.Issuer.Fall();
        using var response = await bot.PostAsync(new TokenDraft());
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(["Signing keys cannot be fetched: HttpRequestException", "A call to /api/messages was refused: NoKeys"], bot.TakeLog());
    }

    [Fact]
    public async Task Post_AgentNamesAServiceUrl_TheStoredOneIsUsed()
    {
        await using var guardedBot = new Disposable();
        var bot = await guardedBot.StartAsync();
        var agent = Posted(new TokenDraft().FromEntra(), "1");
        agent.Activity["serviceUrl"] = "https://stranger.example/";
        using (await bot.PostAsync(agent))
        {
            Assert.Empty(bot.Bot.Connector.Calls);
        }

        using (await bot.PostAsync(Posted(new TokenDraft(), "2")))
        {
            Assert.NotEmpty(bot.Bot.Connector.Calls);
        }

        var again = Posted(new TokenDraft().FromEntra(), "3");
        again.Activity["serviceUrl"] = "https://smba.trafficmanager.net/amer/";
        var before = bot.Bot.Connector.Calls.Count;
        using (await bot.PostAsync(again))
        {
            Assert.True(bot.Bot.Connector.Calls.Count > before);
        }

        Assert.All(bot.Bot.Connector.Calls, call => Assert.StartsWith(TokenDraft.ServiceUrl, call.Uri, StringComparison.Ordinal));
    }

    private static TokenDraft Posted(TokenDraft draft, string id)
    {
        draft.Activity.Remove("deliveryMode");
        draft.Activity["id"] = id;
        return draft;
    }

    /// <summary>A bot of a test's own.</summary>
    private sealed class Disposable : IAsyncDisposable
    {
        private readonly GuardedBot guarded = new();

        public async Task<GuardedBot> StartAsync()
        {
            await guarded.InitializeAsync();
            return guarded;
        }

        public async ValueTask DisposeAsync() => await guarded.DisposeAsync();
    }
}
