using System.Net;
using System.Net.WebSockets;

namespace ComplaintBot.Bot.Tests.Channels.DirectLine;

public class StreamTests
{
    [Fact]
    public async Task Stream_Opened_BringsWhatWasSaidAndWhatIsSaidNow()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        await server.PostAsBotAsync(guest.StoreId, "before");

        using var stream = await StreamReader.OpenAsync(guest.StreamUrl);
        Assert.Equal(["before"], await stream.TextsAsync(1));
        await server.SayAsync(guest, new { type = "message", text = "now" });

        Assert.Equal(["now"], await stream.TextsAsync(1));
        Assert.Equal("2", stream.Watermark);
    }

    [Fact]
    public async Task Stream_WithEmptyFrames_GoesOn()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        using var stream = await StreamReader.OpenAsync(guest.StreamUrl);

        await stream.SendEmptyAsync();
        await stream.SendEmptyAsync();
        await server.PostAsBotAsync(guest.StoreId, "still here");

        Assert.Equal(["still here"], await stream.TextsAsync(1));
    }

    [Fact]
    public async Task Stream_AfterADrop_GoesOnFromTheWatermarkWithoutGap()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        var said = Enumerable.Range(1, 250).Select(i => $"{i}").ToArray();
        string watermark;
        using (var dropped = await StreamReader.OpenAsync(guest.StreamUrl))
        {
            await server.PostAsBotAsync(guest.StoreId, said[..100]);
            Assert.Equal(said[..100], await dropped.TextsAsync(100));
            watermark = dropped.Watermark;
        }

        await server.PostAsBotAsync(guest.StoreId, said[100..]);
        var again = await ChannelServer.JsonOfAsync(await server.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{guest.Conversation}?watermark={watermark}", guest.Token));

        using var stream = await StreamReader.OpenAsync((string)again["streamUrl"]!);
        Assert.Equal(said[100..], await stream.TextsAsync(150));
    }

    [Fact]
    public async Task Stream_WhileManySpeak_BringsEveryActivityOnceInOrder()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        using var stream = await StreamReader.OpenAsync(guest.StreamUrl);

        var speaking = Task.WhenAll(Enumerable.Range(0, 60).Select(i => server.PostAsBotAsync(guest.StoreId, $"{i}")));
        var heard = await stream.TextsAsync(60);
        await speaking;

        var log = (await server.ReadAsync(guest))["activities"]!.AsArray().Select(activity => (string)activity!["text"]!);
        Assert.Equal(log, heard);
    }

    [Fact]
    public async Task Stream_OfTwoListeners_BringsTheSameToBoth()
    {
        await using var server = await ChannelServer.StartAsync();
        var lin = await server.EnterAsPersonaAsync("manager-1");
        var zhou = await server.EnterAsPersonaAsync("manager-2");
        using var first = await StreamReader.OpenAsync(lin.StreamUrl);
        using var second = await StreamReader.OpenAsync(zhou.StreamUrl);

        await server.PostAsBotAsync("console:managers", "a card");

        Assert.Equal(["a card"], await first.TextsAsync(1));
        Assert.Equal(["a card"], await second.TextsAsync(1));
    }

    [Fact]
    public async Task Stream_WithAnExpiredToken_IsRefused()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        server.Time.Advance(TimeSpan.FromSeconds(1800));

        await Assert.ThrowsAsync<WebSocketException>(() => StreamReader.OpenAsync(guest.StreamUrl));
        await ChannelServer.AssertProblemAsync(HttpStatusCode.Forbidden, await server.SendAsync(HttpMethod.Get, new Uri(guest.StreamUrl).PathAndQuery));
    }

    [Fact]
    public async Task Stream_WithoutAWebSocket_IsRefused()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        await ChannelServer.AssertProblemAsync(HttpStatusCode.BadRequest, await server.SendAsync(HttpMethod.Get, new Uri(guest.StreamUrl).PathAndQuery));
    }

    [Fact]
    public async Task Stream_WhenTheProgramStops_EndsAtOnce()
    {
        var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        using var stream = await StreamReader.OpenAsync(guest.StreamUrl);
        await server.PostAsBotAsync(guest.StoreId, "last");
        await stream.TextsAsync(1);

        var stopping = server.DisposeAsync().AsTask();

        await stopping.WaitAsync(TimeSpan.FromSeconds(15));
        Assert.True(stopping.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task StreamUrl_BehindAProxyThatEndsTls_IsSecure()
    {
        await using var server = await ChannelServer.StartAsync(settings: ("ComplaintBot:PublicUrl", "https://complaints.example"));
        var given = await ChannelServer.JsonOfAsync(await server.PostAsync("/api/directline/token"));

        var started = await ChannelServer.JsonOfAsync(
            await server.PostAsync("/v3/directline/conversations", token: (string)given["token"]!, headers: ("Host", "complaints.example")), HttpStatusCode.Created);

        Assert.StartsWith("wss://complaints.example/v3/directline/conversations/", (string?)started["streamUrl"], StringComparison.Ordinal);
    }
}
