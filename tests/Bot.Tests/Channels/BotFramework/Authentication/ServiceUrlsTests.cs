using ComplaintBot.Channels.BotFramework;
using ComplaintBot.Channels.BotFramework.Authentication;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Bot.Tests.Channels.BotFramework.Authentication;

public class ServiceUrlsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://smba.trafficmanager.net:443/emea/", true)]
    [InlineData("https://SMBA.trafficmanager.net/emea/", true)]
    [InlineData("https://webchat.botframework.com/", true)]
    [InlineData("https://a.b.botframework.com/", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams", true)]
    [InlineData("https://botframework.com/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://botframework.com.evil.example/", false)]
    [InlineData("http://smba.trafficmanager.net/emea/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/emea/", false)]
    [InlineData("https://smba.trafficmanager.net./emea/", false)]
    [InlineData("https://x.smba.trafficmanager.net/emea/", false)]
    [InlineData("https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("https://user@smba.trafficmanager.net/", false)]
    [InlineData("https://evil.example/smba.trafficmanager.net", false)]
    [InlineData("https://evil.example#smba.trafficmanager.net", false)]
    [InlineData("https://smba.trafficmanager.net%2eevil.example/", false)]
    [InlineData("https://ｓmba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/", false)]
    [InlineData("http://localhost:3978/", false)]
    [InlineData("https://127.0.0.1/", false)]
    [InlineData("https://[::1]/", false)]
    [InlineData("file://smba.trafficmanager.net/emea/", false)]
    [InlineData("ftp://smba.trafficmanager.net/", false)]
    [InlineData("//smba.trafficmanager.net/", false)]
    [InlineData("smba.trafficmanager.net", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Allows_PublicCloud_ItsHostsAndNoLookAlikes(string? url, bool expected) => Assert.Equal(expected, In("Production", "Public").Allows(url));

    [Theory]
    [InlineData("UsGovernment", "https://smba.infra.gov.teams.microsoft.us/", true)]
    [InlineData("UsGovernment", "https://smba.infra.dod.teams.microsoft.us/", true)]
    [InlineData("UsGovernment", "https://smba.trafficmanager.net/", false)]
    [InlineData("China", "https://webchat.botframework.azure.cn/", true)]
    [InlineData("China", "https://smba.trafficmanager.net/", false)]
    public void Allows_OtherClouds_TheirOwnHosts(string cloud, string url, bool expected) => Assert.Equal(expected, In("Production", cloud).Allows(url));

    [Theory]
    [InlineData("https://connector.example:8443", "https://connector.example:8443/x", true)]
    [InlineData("https://connector.example:8443", "https://connector.example/x", false)]
    [InlineData("https://connector.example", "https://smba.trafficmanager.net/", false)]
    [InlineData("https://*.connector.example:8443", "https://a.connector.example:8443/", true)]
    [InlineData("https://*.connector.example", "https://connector.example/", false)]
    public void Allows_OperatorsList_ThatAlone(string listed, string url, bool expected) => Assert.Equal(expected, In("Production", "Public", listed).Allows(url));

    [Theory]
    [InlineData("Development", "app", null, true)]
    [InlineData("Development", "", null, true)]
    [InlineData("Development", "", "https://connector.example", true)]
    [InlineData("Development", "app", "https://connector.example", false)]
    [InlineData("Development", "app", "http://127.0.0.1:5000", true)]
    [InlineData("Production", "app", null, false)]
    [InlineData("Production", "", null, false)]
    public void Allows_ThisMachine_InDevelopmentUnlessTheListSaysOtherwise(string environment, string appId, string? listed, bool expected) =>
        Assert.Equal(expected, In(environment, "Public", appId, listed is null ? [] : [listed]).Allows("http://127.0.0.1:5000/"));

    [Fact]
    public void Allows_WithoutAnAppId_NoCloud() => Assert.False(In("Development", "Public", string.Empty, []).Allows("https://smba.trafficmanager.net/"));

    [Fact]
    public void Only_OneListedConnector_IsIt()
    {
        Assert.Equal("https://connector.example/", In("Production", "Public", "https://connector.example").Only);
        Assert.Null(In("Production", "Public", "https://*.connector.example").Only);
        Assert.Null(In("Production", "Public", "https://a.example", "https://b.example").Only);
        Assert.Null(In("Production", "Public").Only);
    }

    private static ServiceUrls In(string environment, string cloud, params string[] listed) => In(environment, cloud, TokenDraft.AppId, listed);

    private static ServiceUrls In(string environment, string cloud, string appId, string[] listed)
    {
        var options = new BotFrameworkOptions { AppId = appId, Cloud = cloud };
        foreach (var url in listed)
        {
            options.AllowedServiceUrls.Add(url);
        }

        return new ServiceUrls(Options.Create(options), new HostingEnvironment { EnvironmentName = environment });
    }
}
