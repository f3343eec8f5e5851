using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ComplaintBot.Channels.DirectLine;

namespace ComplaintBot.Bot.Tests.Channels.DirectLine;

public class UploadTests
{
    private const string Activity = """{"type":"message","text":"look","channelData":{"clientActivityID":"u1"},"attachments":[{"name":"leak.jpg","contentType":"image/jpeg","contentUrl":"blob:x","thumbnailUrl":"data:image/jpeg;base64,AAAA"}]}""";

    [Fact]
    public async Task Upload_OfAPicture_IsEchoedSmallAndAcceptedWhole()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        var answer = await UploadAsync(server, guest, Activity, ("leak.jpg", "image/jpeg", [1, 2, 3]));

        var id = (string?)(await ChannelServer.JsonOfAsync(answer))["id"];
        var echo = Assert.Single((await server.ReadAsync(guest))["activities"]!.AsArray())!;
        Assert.Equal(id, (string?)echo["id"]);
        var attachment = Assert.Single(echo["attachments"]!.AsArray())!;
        Assert.Equal("data:image/jpeg;base64,AAAA", (string?)attachment["thumbnailUrl"]);
        Assert.Null(attachment["contentUrl"]);
        var file = Assert.Single((await server.InboxAsync())[^1].Files);
        Assert.Equal(("leak.jpg", "image/jpeg"), (file.Name, file.ContentType));
        Assert.Equal([1, 2, 3], file.Content);
    }

    [Fact]
    public async Task Upload_SentAgain_IsAcceptedOnce()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        await UploadAsync(server, guest, Activity, ("leak.jpg", "image/jpeg", [1]));
        await UploadAsync(server, guest, Activity, ("leak.jpg", "image/jpeg", [1]));

        Assert.Single((await server.ReadAsync(guest))["activities"]!.AsArray());
    }

    [Theory]
    [InlineData("setup.exe", "application/x-msdownload", 1)]
    [InlineData("page.html", "text/html", 1)]
    [InlineData("picture.svg", "image/svg+xml", 1)]
    [InlineData("empty.jpg", "image/jpeg", 0)]
    [InlineData("large.mp4", "video/mp4", UploadRules.LargestFile + 1)]
    public async Task Upload_OfWhatIsNotTaken_SaysSoAndKeepsTheRest(string name, string type, int length)
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync(new { locale = "en" });

        var answer = await UploadAsync(server, guest, Activity, (name, type, new byte[length]), ("leak.jpg", "image/jpeg", [1]));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var log = (await server.ReadAsync(guest))["activities"]!.AsArray();
        Assert.Equal("look", (string?)log[0]!["text"]);
        Assert.Equal("bot", (string?)log[1]!["from"]!["role"]);
        Assert.Contains($"“{name}”", (string?)log[1]!["text"], StringComparison.Ordinal);
        Assert.Equal("leak.jpg", Assert.Single((await server.InboxAsync())[^1].Files).Name);
    }

    [Fact]
    public async Task Upload_OfNothingButWhatIsNotTaken_AsksNothingOfTheBot()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        await UploadAsync(server, guest, """{"type":"message","text":""}""", ("setup.exe", "application/x-msdownload", [1]));

        Assert.Single(await server.InboxAsync()); // the join
        Assert.Equal(2, (await server.ReadAsync(guest))["activities"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("C:\\Users\\me\\leak.pdf", "leak.pdf")]
    [InlineData("漏水照片.pdf", "漏水照片.pdf")]
    [InlineData("..", "..")]
    public async Task Upload_OfAFileWithAFolder_KeepsTheNameOnly(string sent, string kept)
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();

        await UploadAsync(server, guest, Activity, (sent, "application/pdf", [1]));

        Assert.Equal(kept, Assert.Single((await server.InboxAsync())[^1].Files).Name);
    }

    [Fact]
    public async Task Upload_OfMoreThanIsTakenTogether_TakesWhatFitsAndSaysSo()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        var nine = new byte[9 * 1024 * 1024];

        await UploadAsync(server, guest, Activity, ("1.pdf", "application/pdf", nine), ("2.pdf", "application/pdf", nine), ("3.pdf", "application/pdf", nine), ("4.pdf", "application/pdf", [1]));

        Assert.Equal(["1.pdf", "2.pdf", "4.pdf"], (await server.InboxAsync())[^1].Files.Select(file => file.Name));
        Assert.Contains("3.pdf", (string?)(await server.ReadAsync(guest))["activities"]![1]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_LargerThanIsEverRead_IsRefusedWhole()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        using var body = new ByteArrayContent(new byte[UploadRules.LargestRequest + 1]);
        body.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");

        // The client asks before it sends, so the refusal reaches it.
        var answer = await server.SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{guest.Conversation}/upload", guest.Token, body, ("Expect", "100-continue"));

        await ChannelServer.AssertProblemAsync(HttpStatusCode.RequestEntityTooLarge, answer);
        Assert.Empty((await server.ReadAsync(guest))["activities"]!.AsArray());
    }

    [Fact]
    public async Task Upload_WithoutAnActivityOrNotInParts_IsRefused()
    {
        await using var server = await ChannelServer.StartAsync();
        var guest = await server.EnterAsync();
        var path = $"/v3/directline/conversations/{guest.Conversation}/upload";

        await ChannelServer.AssertProblemAsync(HttpStatusCode.BadRequest, await UploadAsync(server, guest, activity: null, ("leak.jpg", "image/jpeg", [1])));
        await ChannelServer.AssertProblemAsync(HttpStatusCode.BadRequest, await UploadAsync(server, guest, "{", ("leak.jpg", "image/jpeg", [1])));
        await ChannelServer.AssertProblemAsync(HttpStatusCode.UnsupportedMediaType, await server.SendAsync(HttpMethod.Post, path, guest.Token, new StringContent("{}", Encoding.UTF8, "application/json")));
        using var cut = new ByteArrayContent("--b\r\nContent-Disposition: form-data; name=\"activity\"\r\n\r\n{"u8.ToArray());
        cut.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        await ChannelServer.AssertProblemAsync(HttpStatusCode.BadRequest, await server.SendAsync(HttpMethod.Post, path, guest.Token, cut));
    }

    private static async Task<HttpResponseMessage> UploadAsync(ChannelServer server, Guest guest, string? activity, params (string Name, string Type, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent();
        if (activity is not null)
        {
            form.Add(new StringContent(activity, Encoding.UTF8, "application/vnd.microsoft.activity.message"), "activity", "blob");
        }

        foreach (var (name, type, content) in files)
        {
            form.Add(new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue(type) } }, "file", name);
        }

        return await server.SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{guest.Conversation}/upload?userId=x", guest.Token, form);
    }
}
