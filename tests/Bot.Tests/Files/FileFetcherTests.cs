using System.Net;
using System.Net.Http.Headers;
using ComplaintBot.Bot.Tests.Storage;
using ComplaintBot.Channels.BotFramework;
using ComplaintBot.Channels.BotFramework.Authentication;
using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Files;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using FileOptions = ComplaintBot.Files.FileOptions;

namespace ComplaintBot.Bot.Tests.Files;

public class FileFetcherTests
{
    private const string Service = "https://smba.trafficmanager.net/emea/";
    private const string Share = "https://contoso.sharepoint.com/leak.jpg";

    [Fact]
    public async Task FetchAsync_FromAnAllowedHost_GivesTheBytesAndShowsNothingOfOurs()
    {
        var web = new Web(_ => Answer([1, 2, 3]));

        var (content, why) = await web.FetchAsync(Share);

        Assert.Equal([1, 2, 3], content);
        Assert.Null(why);
        var (client, request) = Assert.Single(web.Requests);
        Assert.Equal(FileFetcher.HttpClientName, client);
        Assert.Null(request.Headers.Authorization);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not an address")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://contoso.sharepoint.com/leak.jpg")]
    [InlineData("https://sharepoint.com.evil.example/leak.jpg")]
    [InlineData("https://evilsharepoint.com/leak.jpg")]
    [InlineData("https://user@contoso.sharepoint.com/leak.jpg")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("http://127.0.0.1/secret")]
    [InlineData("https://smba.trafficmanager.net/emea/v3/conversations/x/members")]
    [InlineData("https://smba.trafficmanager.net:444/emea/v3/attachments/1/views/original")]
    [InlineData("data:image/png;base64,AAAA")]
    public async Task FetchAsync_FromAnywhereElse_AsksNobody(string? address)
    {
        var web = new Web(_ => Answer([1]));

        Assert.Equal((null, FileRefusal.NotFetched), await web.FetchAsync(address));
        Assert.Empty(web.Requests);
    }

    [Fact]
    public async Task FetchAsync_FromTheConnectorItself_AsksAsTheBot()
    {
        var web = new Web(_ => Answer([1]));

        Assert.NotNull((await web.FetchAsync(Service + "v3/attachments/1/views/original")).Content);
        Assert.Equal(ConnectorClient.HttpClientName, Assert.Single(web.Requests).Client);
    }

    [Fact]
    public async Task FetchAsync_FromThisMachineInDevelopment_IsAllowed() =>
        Assert.NotNull((await new Web(_ => Answer([1]), "Development").FetchAsync("http://127.0.0.1:5000/leak.jpg")).Content);

    [Theory]
    [InlineData("/other.jpg", true)]
    [InlineData("https://contoso.sharepoint.com/other.jpg", true)]
    [InlineData("https://fabrikam.sharepoint.com/other.jpg", false)]
    [InlineData("http://contoso.sharepoint.com/other.jpg", false)]
    [InlineData("http://127.0.0.1/", false)]
    public async Task FetchAsync_Redirected_FollowsOnlyToTheSamePlace(string location, bool follows)
    {
        var web = new Web(uri => uri.AbsolutePath == "/leak.jpg" ? new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri(location, UriKind.RelativeOrAbsolute) } } : Answer([7]));

        var (content, why) = await web.FetchAsync(Share);

        Assert.Equal(follows ? [7] : null, content);
        Assert.Equal(follows ? null : FileRefusal.NotFetched, why);
        Assert.Equal(follows ? 2 : 1, web.Requests.Count);
    }

    [Fact]
    public async Task FetchAsync_RedirectedForEver_GivesUp() =>
        Assert.Equal(FileRefusal.NotFetched, (await new Web(_ => new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("/leak.jpg", UriKind.Relative) } }).FetchAsync(Share)).Why);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FetchAsync_OfMoreThanIsKept_StopsReading(bool tellsLength)
    {
        var response = Answer(new byte[FileIntake.LargestFile + 1]);
        response.Content.Headers.ContentLength = tellsLength ? FileIntake.LargestFile + 1 : null;

        Assert.Equal((null, FileRefusal.TooLarge), await new Web(_ => response).FetchAsync(Share));
    }

    [Fact]
    public async Task FetchAsync_OfASignInPage_IsNoFile()
    {
        var response = Answer([1]);
        response.Content.Headers.ContentType = new MediaTypeHeaderValue("text/html");

        Assert.Equal((null, FileRefusal.NotFetched), await new Web(_ => response).FetchAsync(Share));
    }

    [Fact]
    public async Task FetchAsync_WhereNobodyAnswers_GivesUpAfterItsPatience()
    {
        var web = new Web(_ => null);

        var fetched = web.FetchAsync(Share);
        web.Clock.Advance(TimeSpan.FromSeconds(14));
        Assert.False(fetched.IsCompleted);
        web.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((null, FileRefusal.NotFetched), await fetched);
    }

    [Fact]
    public async Task FetchAsync_FromAConnectorThatIsNotOnTheList_AsksNobody()
    {
        var web = new Web(_ => Answer([1]));

        Assert.Equal((null, FileRefusal.NotFetched), await web.FetchAsync("https://evil.example/v3/attachments/1", "https://evil.example"));
        Assert.Empty(web.Requests);
    }

    private static HttpResponseMessage Answer(byte[] content) => new(HttpStatusCode.OK) { Content = new ByteArrayContent(content) };

    /// <summary>Everything outside; an answer of null never comes.</summary>
    private sealed class Web(Func<Uri, HttpResponseMessage?> answer, string environment = "Production") : IHttpClientFactory
    {
        public FakeClock Clock { get; } = new(TestStore.Start);

        public List<(string Client, HttpRequestMessage Request)> Requests { get; } = [];

        public Task<(byte[]? Content, FileRefusal? Why)> FetchAsync(string? address, string? service = null) =>
            new FileFetcher(
                this,
                new ServiceUrls(Microsoft.Extensions.Options.Options.Create(new BotFrameworkOptions { AppId = "11111111-0000-4000-8000-0000000000b0" }), new Environment(environment)),
                Microsoft.Extensions.Options.Options.Create(new FileOptions()),
                new Environment(environment),
                Clock).FetchAsync(address, service ?? Service, default);

        public HttpClient CreateClient(string name) => new(new Handler(this, name));

        private sealed class Handler(Web web, string name) : HttpMessageHandler
        {
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                web.Requests.Add((name, request));
                if (web.AnswerTo(request.RequestUri!) is { } response)
                {
                    return response;
                }

                await Task.Delay(Timeout.Infinite, cancellationToken);
                throw new InvalidOperationException("The wait ended.");
            }
        }

        private HttpResponseMessage? AnswerTo(Uri uri) => answer(uri);
    }

    private sealed class Environment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = string.Empty;

        public string ContentRootPath { get; set; } = string.Empty;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
