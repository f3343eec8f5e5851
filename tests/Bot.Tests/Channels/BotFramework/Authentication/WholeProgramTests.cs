using System.Net;
using System.Net.Http.Json;
using ComplaintBot.Bot.Tests.Delivery;
using ComplaintBot.Bot.Tests.Turns;
using ComplaintBot.Channels.DirectLine;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintBot.Bot.Tests.Channels.BotFramework.Authentication;

/// <summary>The program with an App ID, in Development, its clouds on this machine and nothing of it replaced.</summary>
public sealed class WholeProgramTests
{
    [Fact]
    public async Task Post_Genuine_IsAnsweredThroughTheConnectorWithTheBotsToken()
    {
        await using var cloud = await StandInCloud.StartAsync(new TestIssuer());
        await using var bot = await StartAsync(cloud);
        using var response = await PostAsync(bot, Call(cloud));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var posts = cloud.Calls.Where(call => call.Path.StartsWith("/connector/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(posts);
        Assert.All(posts, post => Assert.Equal(("POST", "/connector/v3/conversations/a:zhang/activities", "Bearer own-1"), (post.Method, post.Path, post.Authorization)));
        Assert.Contains(posts, post => post.Body.Contains("C2611", StringComparison.Ordinal));
        Assert.Contains("client_secret=the+secret", Assert.Single(cloud.Calls, call => call.Path == "/token").Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Stray_IsRefusedAndNothingIsSent()
    {
        await using var cloud = await StandInCloud.StartAsync(new TestIssuer());
        await using var bot = await StartAsync(cloud);
        var stranger = Call(cloud);
        stranger.Key = "stranger";
        var without = Call(cloud);
        without.Wrap = _ => null;
        foreach (var call in (TokenDraft[])[stranger, without])
        {
            using var response = await PostAsync(bot, call);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        Assert.Equal(["/metadata", "/keys"], cloud.Calls.Select(call => call.Path));
    }

    [Fact]
    public async Task Post_ConnectorSendsElsewhere_TheTokenDoesNotFollow()
    {
        await using var stranger = await StandInCloud.StartAsync(new TestIssuer());
        await using var cloud = await StandInCloud.StartAsync(new TestIssuer());
        cloud.Redirect = stranger.Address + "/connector/v3/conversations";
        await using var bot = await StartAsync(cloud);
        using var response = await PostAsync(bot, Call(cloud));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(stranger.Calls);
        Assert.NotEmpty(await bot.Store.UndeliveredAsync("demo", 10, default));
    }

    [Fact]
    public async Task Post_ConnectorNotOnTheList_Is403AndNothingIsSent()
    {
        await using var cloud = await StandInCloud.StartAsync(new TestIssuer());
        await using var bot = await StartAsync(cloud, ("ComplaintBot:BotFramework:AllowedServiceUrls:0", "https://smba.trafficmanager.net"));
        using var response = await PostAsync(bot, Call(cloud));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.DoesNotContain(cloud.Calls, call => call.Path.StartsWith("/connector/", StringComparison.Ordinal) || call.Path == "/token");
    }

    internal static TokenDraft Call(StandInCloud cloud)
    {
        var call = new TokenDraft();
        call.Claims["serviceurl"] = cloud.Address + "/connector/";
        call.Activity["serviceUrl"] = cloud.Address + "/connector/";
        call.Activity["text"] = TestBot.Complaint;
        call.Activity.Remove("deliveryMode");
        return call;
    }

    internal static Task<TestBot> StartAsync(StandInCloud cloud, params (string, string)[] more) => TestBot.StartAsync(
        "Development",
        services =>
        {
            services.Remove(services.Last(each => each.ImplementationInstance is FakeConnector));
            services.AddKeyedSingleton(DirectLineRegistration.RealTime, GuardedBot.Clock(services));
        },
        [
            ("ComplaintBot:BotFramework:AppId", TokenDraft.AppId),
            ("ComplaintBot:BotFramework:AppPassword", "the secret"),
            ("ComplaintBot:BotFramework:TenantId", TokenDraft.Tenant),
            ("ComplaintBot:BotFramework:OpenIdMetadata", cloud.Address + "/metadata"),
            ("ComplaintBot:BotFramework:TokenEndpoint", cloud.Address + "/token"),
            .. more,
        ]);

    internal static async Task<HttpResponseMessage> PostAsync(TestBot bot, TokenDraft call)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(call.Activity) };
        if (call.Authorization() is { } authorization)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        var response = await bot.Client.SendAsync(request);
        await bot.IdleAsync();
        return response;
    }
}
