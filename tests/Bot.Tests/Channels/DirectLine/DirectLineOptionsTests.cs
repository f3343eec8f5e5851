using ComplaintBot.Channels.DirectLine;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Bot.Tests.Channels.DirectLine;

public class DirectLineOptionsTests
{
    [Theory]
    [InlineData("https://shop.example/")]
    [InlineData("https://shop.example/path")]
    [InlineData("shop.example")]
    [InlineData("*")]
    [InlineData("ftp://shop.example")]
    [InlineData("https://user@shop.example")]
    public async Task Start_WithAnOriginThatIsNone_NamesTheSetting(string origin)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => ChannelServer.StartAsync(settings: ("ComplaintBot:DirectLine:AllowedOrigins:0", origin)));

        Assert.Contains("ComplaintBot:DirectLine:AllowedOrigins:0", refused.Message, StringComparison.Ordinal);
        Assert.Contains(origin, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TokensPerMinute")]
    [InlineData("ActivitiesPerMinute")]
    public async Task Start_WithALimitOfNothing_NamesTheSetting(string setting)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => ChannelServer.StartAsync(settings: ("ComplaintBot:DirectLine:" + setting, "0")));

        Assert.Contains("ComplaintBot:DirectLine:" + setting, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_OfTheDefaults_Succeeds() =>
        Assert.True(new DirectLineOptionsValidator().Validate(name: null, new DirectLineOptions { AllowedOrigins = { "https://shop.example:8443", "http://localhost:5000" } }).Succeeded);
}
