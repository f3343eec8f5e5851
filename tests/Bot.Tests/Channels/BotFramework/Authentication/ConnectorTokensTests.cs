using System.Net;
using ComplaintBot.Bot.Tests.Storage;
using ComplaintBot.Channels.BotFramework;
using ComplaintBot.Channels.BotFramework.Authentication;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Bot.Tests.Channels.BotFramework.Authentication;

public sealed class ConnectorTokensTests : IDisposable
{
    private const string Url = "https://smba.trafficmanager.net/emea/v3/conversations";

    private readonly FakeClock clock = new(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));
    private readonly Credential credential = new();
    private readonly Connector connector = new();

    public void Dispose() => connector.Dispose();

    [Fact]
    public async Task FindAsync_ManyAtOnce_AskOnce()
    {
        var tokens = Tokens();
        credential.Hold();
        var waiting = Enumerable.Range(0, 50).Select(_ => tokens.FindAsync(default).AsTask()).ToList();
        credential.Release();
        Assert.All(await Task.WhenAll(waiting), token => Assert.Equal("token-1", token!.Value));
        Assert.Equal(1, credential.Asked);
    }

    [Theory]
    [InlineData(0, "token-1")]
    [InlineData(47, "token-1")]
    [InlineData(48, "token-2")]
    [InlineData(61, "token-2")]
    public async Task FindAsync_Later_IsRenewedBeforeItsEnd(int minutes, string expected)
    {
        var tokens = Tokens();
        await tokens.FindAsync(default);
        clock.Advance(TimeSpan.FromMinutes(minutes));
        Assert.Equal(expected, (await tokens.FindAsync(default))!.Value);
    }

    [Theory]
    [InlineData(59, "token-1")]
    [InlineData(60, null)]
    public async Task FindAsync_RenewalFails_TheOldOneServesToItsEnd(int minutes, string? expected)
    {
        var tokens = Tokens();
        await tokens.FindAsync(default);
        credential.Fails = true;
        clock.Advance(TimeSpan.FromMinutes(minutes));
        Assert.Equal(expected, (await tokens.FindAsync(default))?.Value);
        credential.Fails = false;
        Assert.NotEqual("token-1", (await tokens.FindAsync(default))!.Value);
    }

    [Fact]
    public async Task Send_ToTheConnector_CarriesTheToken()
    {
        using var client = Client();
        using var response = await client.PostAsync(Url, new StringContent("{}"));
        Assert.Equal(["Bearer token-1"], connector.Authorizations);
    }

    [Fact]
    public async Task Send_TokenIsRefused_IsRenewedOnceAndSentAgainWhole()
    {
        using var client = Client();
        using (await client.PostAsync(Url, new StringContent("first")))
        {
            clock.Advance(TimeSpan.FromMinutes(2));
        }

        connector.Refuses = 1;
        using var second = await client.PostAsync(Url, new StringContent("second"));
        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], connector.Authorizations);
        Assert.Equal(["first", "second", "second"], connector.Bodies);

        connector.Refuses = 2;
        clock.Advance(TimeSpan.FromMinutes(2));
        using var third = await client.PostAsync(Url, new StringContent("third"));
        Assert.Equal(HttpStatusCode.Unauthorized, third.StatusCode);
        Assert.Equal(3, credential.Asked);
    }

    [Fact]
    public async Task Send_FreshTokenIsRefused_IsNotAskedForAgain()
    {
        using var client = Client();
        connector.Refuses = 1;
        using var response = await client.PostAsync(Url, new StringContent("{}"));
        Assert.Equal((HttpStatusCode.Unauthorized, 1), (response.StatusCode, credential.Asked));
    }

    [Fact]
    public async Task Send_NoTokenToBeHad_NothingLeaves()
    {
        credential.Fails = true;
        using var client = Client();
        using var response = await client.PostAsync(Url, new StringContent("{}"));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("NoToken", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(connector.Bodies);
    }

    [Theory]
    [InlineData("https://stranger.example/v3/conversations")]
    [InlineData("http://smba.trafficmanager.net/emea/v3/conversations")]
    [InlineData("http://127.0.0.1/v3/conversations")]
    public async Task Send_Elsewhere_NothingLeavesAndNoTokenIsAskedFor(string url)
    {
        using var client = Client();
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.PostAsync(url, new StringContent("{}")));
        Assert.Empty(connector.Bodies);
        Assert.Equal(0, credential.Asked);
    }

    private static readonly IOptions<BotFrameworkOptions> Settings = Options.Create(new BotFrameworkOptions { AppId = TokenDraft.AppId });

    private ConnectorTokens Tokens() => new(credential, Settings, clock, NullLogger<ConnectorTokens>.Instance);

    private HttpClient Client() =>
        new(new ConnectorTokenHandler(Tokens(), new ServiceUrls(Settings, new HostingEnvironment { EnvironmentName = "Production" })) { InnerHandler = connector });

    private sealed class Credential : IConnectorCredential
    {
        private TaskCompletionSource held = new();
        private int asked;

        public Credential() => held.SetResult();

        public int Asked => asked;

        public bool Fails { get; set; }

        public void Hold() => held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Release() => held.SetResult();

        public async Task<IssuedToken> IssueAsync(CancellationToken cancellation)
        {
            var number = Interlocked.Increment(ref asked);
            await held.Task;
            return Fails ? throw new HttpRequestException() : new IssuedToken($"token-{number}", TimeSpan.FromHours(1));
        }
    }

    private sealed class Connector : HttpMessageHandler
    {
        public int Refuses { get; set; }

        public List<string> Authorizations { get; } = [];

        public List<string> Bodies { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Authorizations.Add(request.Headers.Authorization!.ToString());
            Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return new HttpResponseMessage(Refuses-- > 0 ? HttpStatusCode.Unauthorized : HttpStatusCode.Created);
        }
    }
}
