using ComplaintBot.Bot.Tests.Storage;
using ComplaintBot.Channels.BotFramework.Authentication;
using Microsoft.Extensions.Logging.Abstractions;

namespace ComplaintBot.Bot.Tests.Channels.BotFramework.Authentication;

public sealed class SigningKeysTests : IDisposable
{
    private readonly TestIssuer issuer = new();
    private readonly FakeClock clock = new(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));
    private readonly SigningKeys keys;

    public SigningKeysTests() => keys = new SigningKeys(TestIssuer.ConnectorMetadata, issuer, clock, NullLogger.Instance);

    public void Dispose() => keys.Dispose();

    [Fact]
    public async Task FindAsync_KnownKey_IsFetchedOnce()
    {
        foreach (var _ in Enumerable.Range(0, 5))
        {
            Assert.NotNull((await keys.FindAsync("connector"))!.Find("connector"));
        }

        Assert.Equal(2, issuer.Fetches);
    }

    [Fact]
    public async Task FindAsync_ManyAtOnce_FetchTogether()
    {
        var found = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () => await keys.FindAsync("connector"))));
        Assert.All(found, Assert.NotNull);
        Assert.Equal(2, issuer.Fetches);
    }

    [Fact]
    public async Task FindAsync_UnknownKey_IsLookedForAtOnceButNotWithoutEnd()
    {
        await keys.FindAsync("connector");
        clock.Advance(SigningKeys.Pause);
        foreach (var name in (string[])["a", "b", "c"])
        {
            Assert.Null((await keys.FindAsync(name))!.Find(name));
        }

        Assert.Equal(4, issuer.Fetches);
        clock.Advance(SigningKeys.Pause);
        await keys.FindAsync("d");
        Assert.Equal(6, issuer.Fetches);
    }

    [Fact]
    public async Task FindAsync_OnSchedule_FetchesAgain()
    {
        await keys.FindAsync("connector");
        clock.Advance(SigningKeys.RefreshAfter - TimeSpan.FromSeconds(1));
        await keys.FindAsync("connector");
        Assert.Equal(2, issuer.Fetches);

        issuer[TestIssuer.ConnectorKeys] = TestIssuer.KeySet(TestIssuer.Endorsed("connector-next", "msteams"));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null((await keys.FindAsync("connector"))!.Find("connector"));
        Assert.Equal(4, issuer.Fetches);
    }

    [Fact]
    public async Task FindAsync_IssuerIsDown_OldKeysServeForADayAndNoLonger()
    {
        await keys.FindAsync("connector");
        issuer.Fall();
        clock.Advance(SigningKeys.Longest - TimeSpan.FromSeconds(1));
        Assert.NotNull(await keys.FindAsync("connector"));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await keys.FindAsync("connector"));
    }

    [Theory]
    [InlineData("""["RS256","RS512","HS256","none"]""", "RS256 RS512")]
    [InlineData("""["HS256"]""", "")]
    [InlineData("[]", "RS256")]
    [InlineData(null, "RS256")]
    public async Task FindAsync_Algorithms_AreTheRsaOnesThatAreListed(string? listed, string expected)
    {
        issuer[TestIssuer.ConnectorMetadata] = $$"""{"jwks_uri":"{{TestIssuer.ConnectorKeys}}"{{(listed is null ? string.Empty : ",\"id_token_signing_alg_values_supported\":" + listed)}}}""";
        Assert.Equal(expected, string.Join(' ', (await keys.FindAsync("connector"))!.Algorithms));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("<html>")]
    [InlineData("""{"issuer":"https://api.botframework.com"}""")]
    [InlineData("""{"jwks_uri":"https://elsewhere.example/keys"}""")]
    public async Task FindAsync_BrokenMetadata_NobodyIsLetIn(string document)
    {
        issuer[TestIssuer.ConnectorMetadata] = document;
        Assert.Null((await keys.FindAsync("connector"))?.Find("connector"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"keys":[]}""")]
    [InlineData("""{"keys":[{"kid":"connector"}]}""")]
    [InlineData("""{"keys":[{"kty":"EC","kid":"connector","crv":"P-256"}]}""")]
    [InlineData("""{"keys":"connector"}""")]
    public async Task FindAsync_BrokenKeys_NobodyIsLetIn(string document)
    {
        issuer[TestIssuer.ConnectorKeys] = document;
        Assert.Null((await keys.FindAsync("connector"))?.Find("connector"));
    }
}
