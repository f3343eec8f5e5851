using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ComplaintBot.Channels.Console;
using ComplaintBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintBot.Bot.Tests.Channels.Console;

public partial class ConsoleTests
{
    public static TheoryData<string, string> Routes => new() { { "GET", "/" }, { "POST", "/console/token" }, { "GET", "/console/state" }, { "POST", "/console/clock" } };

    [Theory]
    [InlineData("staff", "zhang", "staff-zhang")]
    [InlineData("manager-1", "lin", "managers")]
    [InlineData("manager-2", "zhou", "managers")]
    public async Task Token_OfAPersona_IsThatPersonsWhateverABodySays(string persona, string person, string conversation)
    {
        await using var server = await ChannelServer.StartAsync();

        var given = await ChannelServer.JsonOfAsync(await server.PostAsync("/console/token", new { persona, locale = "en", user = "boss", organisation = "other", channel = "msteams" }));
        var guest = await server.StartAsync(given);
        await server.SayAsync(guest, new { type = "message", text = "hello", from = new { id = "boss" } });

        Assert.Equal(conversation, guest.Conversation);
        var accepted = (await server.InboxAsync())[^1];
        Assert.Equal((person, "console", "demo", persona), (accepted.User, accepted.Channel, accepted.Organisation, accepted.Persona));
        Assert.Equal("console:" + conversation, accepted.Conversation);
    }

    [Fact]
    public async Task Token_OfACustomer_IsANewOnesUnlessResumed()
    {
        await using var server = await ChannelServer.StartAsync();
        var first = await server.EnterAsPersonaAsync("customer");
        var second = await server.EnterAsPersonaAsync("customer");

        var again = await ChannelServer.JsonOfAsync(await server.PostAsync("/console/token", new { persona = "customer", resume = first.Resume }));
        var foreign = await ChannelServer.JsonOfAsync(await server.PostAsync("/console/token", new { persona = "staff", resume = first.Resume }));

        Assert.NotEqual(first.Conversation, second.Conversation);
        Assert.Equal(first.Conversation, (string?)again["conversationId"]);
        Assert.Equal("staff-zhang", (string?)foreign["conversationId"]);
    }

    [Fact]
    public async Task Token_WithAPlaybook_CarriesItToTheBot()
    {
        await using var server = await ChannelServer.StartAsync();

        await server.EnterAsPersonaAsync("customer", "restaurant");

        Assert.Equal("restaurant", Assert.Single(await server.InboxAsync()).Playbook);
    }

    [Theory]
    [InlineData("""{"persona":"admin"}""")]
    [InlineData("{}")]
    [InlineData("[")]
    public async Task Token_OfNobodyWeKnow_IsRefused(string body)
    {
        await using var server = await ChannelServer.StartAsync();

        await ChannelServer.AssertProblemAsync(HttpStatusCode.BadRequest, await server.SendAsync(HttpMethod.Post, "/console/token", content: new StringContent(body)));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Console_OutsideDevelopment_IsNotThere(string method, string path)
    {
        await using var server = await ChannelServer.StartAsync("Production");

        await ChannelServer.AssertProblemAsync(HttpStatusCode.NotFound, await server.SendAsync(new HttpMethod(method), path));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Console_FromElsewhere_IsForbidden(string method, string path)
    {
        await using var server = await ChannelServer.StartAsync();

        foreach (var header in new[]
        {
            (ChannelServer.From, "203.0.113.7"), ("Origin", "https://evil.example"), ("Origin", "null"), ("Host", "evil.example"), ("X-Forwarded-For", "127.0.0.1"), ("Forwarded", "for=127.0.0.1"),
        })
        {
            await ChannelServer.AssertProblemAsync(HttpStatusCode.Forbidden, await server.SendAsync(new HttpMethod(method), path, headers: header));
        }
    }

    [Fact]
    public async Task Page_Opened_LetsNothingRunThatIsNotOurs()
    {
        await using var server = await ChannelServer.StartAsync();

        var first = await server.SendAsync(HttpMethod.Get, "/");
        var second = await server.SendAsync(HttpMethod.Get, "/");

        var policy = first.Headers.GetValues("Content-Security-Policy").Single();
        var html = await first.Content.ReadAsStringAsync();
        var nonce = Nonce().Match(policy).Groups[1].Value;
        Assert.NotEqual(policy, second.Headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains($"ws://{server.Address.Authority} blob:", policy, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(html, $"nonce=\"{nonce}\""));
        Assert.DoesNotContain("{nonce}", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{version}", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?:src|href)=\"(?:https?:)?//", html);
    }

    [Fact]
    public async Task Page_AllItsFiles_AreServed()
    {
        await using var server = await ChannelServer.StartAsync();
        var html = await server.Client.GetStringAsync("/");

        foreach (Match file in File().Matches(html))
        {
            var answer = await server.SendAsync(HttpMethod.Get, file.Groups[1].Value);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(answer.Headers.CacheControl?.MaxAge > TimeSpan.FromDays(300), file.Value);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("identity", null)]
    public async Task WebChat_Asked_ComesCompressedToWhoeverTakesIt(string accepted, string? encoding)
    {
        await using var server = await ChannelServer.StartAsync();

        var answer = await server.SendAsync(HttpMethod.Get, "/vendor/webchat.js", headers: ("Accept-Encoding", accepted));

        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.True(encoding is null || (await answer.Content.ReadAsByteArrayAsync()).Length < 1_200_000);
    }

    [Theory]
    [InlineData("90s", 90)]
    [InlineData("30m", 1800)]
    [InlineData("2h", 7200)]
    [InlineData("1d", 86400)]
    public async Task Clock_Advanced_IsThatMuchLater(string advance, int seconds)
    {
        await using var server = await ChannelServer.StartAsync();

        var state = await ChannelServer.JsonOfAsync(await server.PostAsync("/console/clock", new { advance }));

        Assert.Equal(server.Time.GetUtcNow().AddSeconds(seconds), (DateTimeOffset)state["now"]!);
        Assert.Equal(server.Time.GetUtcNow().AddSeconds(seconds), server.Services.GetRequiredService<TimeProvider>().GetUtcNow());
    }

    [Fact]
    public async Task Clock_AdvancedFarther_LeavesTokensAlone()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsPersonaAsync("customer");

        await server.PostAsync("/console/clock", new { advance = "2h" });

        Assert.Equal(HttpStatusCode.OK, (await server.SayAsync(guest, new { type = "message", text = "still here" })).StatusCode);
        var echo = Assert.Single((await server.ReadAsync(guest))["activities"]!.AsArray())!;
        Assert.Equal(server.Time.GetUtcNow().AddHours(2), (DateTimeOffset)echo["timestamp"]!);
    }

    [Fact]
    public async Task Clock_ToTheNextLimit_GoesThere()
    {
        await using var server = await ChannelServer.StartAsync();
        var due = server.Time.GetUtcNow().AddMinutes(96);
        await server.Store.CommitAsync(new TurnWrites { At = server.Time.GetUtcNow(), SetTimers = [new TimerRow("t", due, "demo/C261120-0001", "{}")] }, CancellationToken.None);

        var before = await ChannelServer.JsonOfAsync(await server.SendAsync(HttpMethod.Get, "/console/state"));
        var after = await ChannelServer.JsonOfAsync(await server.PostAsync("/console/clock", new { to = "next" }));

        Assert.Equal(due, (DateTimeOffset)before["nextDue"]!);
        Assert.Equal(due, (DateTimeOffset)after["now"]!);
    }

    [Fact]
    public async Task Clock_ToTheNextLimitWithNoneRunning_SaysSo()
    {
        await using var server = await ChannelServer.StartAsync();

        await ChannelServer.AssertProblemAsync(HttpStatusCode.Conflict, await server.PostAsync("/console/clock", new { to = "next" }));
    }

    [Theory]
    [InlineData("""{"advance":"2x"}""")]
    [InlineData("""{"advance":"-2h"}""")]
    [InlineData("""{"advance":"h"}""")]
    [InlineData("""{"advance":"32d"}""")]
    [InlineData("""{"advance":"2h","to":"next"}""")]
    [InlineData("""{"to":"last"}""")]
    [InlineData("{}")]
    [InlineData("{")]
    public async Task Clock_AskedForSomethingElse_StaysAsItIs(string body)
    {
        await using var server = await ChannelServer.StartAsync();

        await ChannelServer.AssertProblemAsync(HttpStatusCode.BadRequest, await server.SendAsync(HttpMethod.Post, "/console/clock", content: new StringContent(body)));

        Assert.Equal(TimeSpan.Zero, server.Services.GetRequiredService<DemoClock>().Ahead);
    }

    [Fact]
    public async Task Clock_AfterARestart_DoesNotRunBackwards()
    {
        var first = await ChannelServer.StartAsync();
        await first.PostAsync("/console/clock", new { advance = "2h" });

        await using var second = await first.RestartAsync();

        Assert.Equal(TimeSpan.FromHours(2), second.Services.GetRequiredService<DemoClock>().Ahead);
    }

    [Fact]
    public async Task State_Read_NamesPlaybooksInThreeLanguages()
    {
        await using var server = await ChannelServer.StartAsync();

        var state = await ChannelServer.JsonOfAsync(await server.SendAsync(HttpMethod.Get, "/console/state"));

        var name = Assert.Single(state["playbooks"]!.AsArray())!["name"]!;
        Assert.All<string>(["zh-Hans", "zh-Hant", "en"], language => Assert.False(string.IsNullOrEmpty((string?)name[language])));
        Assert.Equal("Asia/Shanghai", (string?)state["timezone"]);
        Assert.Null(state["nextDue"]);
    }

    [GeneratedRegex("script-src 'self' 'nonce-([^']+)'")]
    private static partial Regex Nonce();

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex File();
}
