using System.Net;
using System.Text.Json.Nodes;
using Azure.Core;
using Azure.Core.Pipeline;
using ComplaintBot.Language;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace ComplaintBot.Bot.Tests.Language;

public class LanguageClientTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    private readonly WatchedClock clock = new(Start);

    [Fact]
    public async Task Analyze_Call_IsAsTheServiceWantsIt()
    {
        await using var service = await StandInLanguage.StartAsync();
        var results = await Client(service).AnalyzeAsync(AnalysisKind.Personal, [new AnalyzedDocument("0", "zh-Hans", "😀刘大壮骂人")], default);

        Assert.Equal(new Entity("刘大壮", "Person", 2, 3), Assert.Single(Assert.Single(results.Documents!)!.Entities!));
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"kind":"PiiEntityRecognition","parameters":{"stringIndexType":"Utf16CodeUnit","loggingOptOut":true},"analysisInput":{"documents":[{"id":"0","language":"zh-Hans","text":"😀刘大壮骂人"}]}}"""),
            Assert.Single(service.Calls)));
    }

    [Fact]
    public async Task Analyze_ErrorsBesideResults_TellsBoth()
    {
        await using var service = await StandInLanguage.StartAsync();
        var results = await Client(service).AnalyzeAsync(AnalysisKind.Sentiment, [new("0", "en", "terrible"), new("1", "en", " ")], default);
        Assert.Equal("negative", Assert.Single(results.Documents!)!.Sentiment);
        Assert.Equal("1", Assert.Single(results.Errors!)!.Id);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Mon, 23 Nov 2026 02:00:30 GMT", 30)]
    [InlineData("Sun, 22 Nov 2026 02:00:30 GMT", 0)]
    [InlineData("999999999", 3600)]
    [InlineData("soon", 10)]
    [InlineData(null, 10)]
    public async Task Analyze_TooManyCalls_TellsHowLongToWait(string? retryAfter, int seconds)
    {
        await using var service = await StandInLanguage.StartAsync();
        service.Next(429, retryAfter);
        var failure = await FailureAsync(service);
        Assert.Equal((429, true, TimeSpan.FromSeconds(seconds)), (failure.Status, failure.MayPass, failure.RetryAfter));
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(503, true)]
    [InlineData(408, true)]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(404, false)]
    [InlineData(301, false)]
    public async Task Analyze_OtherStatus_TellsWhetherItMayPass(int status, bool mayPass)
    {
        await using var service = await StandInLanguage.StartAsync();
        service.Next(status);
        var failure = await FailureAsync(service);
        Assert.Equal((status, mayPass), (failure.Status, failure.MayPass));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"results":null}""")]
    [InlineData("""{"results":{"documents":{}}}""")]
    [InlineData("""{"results":{"documents":[{"id":"0","entities":[{"offset":"x"}]}]}}""")]
    [InlineData("""{"results":{"documents":[{"id":"0","entities":[{"offset":99999999999}]}]}}""")]
    public async Task Analyze_AnswerThatCannotBeRead_IsAFailure(string body)
    {
        await using var service = await StandInLanguage.StartAsync();
        service.Next(200, body: body);
        Assert.False((await FailureAsync(service)).MayPass);
    }

    [Fact]
    public async Task Analyze_SlowAnswer_IsGivenUp()
    {
        await using var service = await StandInLanguage.StartAsync();
        service.NextIsSilent();
        var failure = FailureAsync(service);
        await service.ArrivalAsync();
        clock.Advance(LanguageClient.Patience);
        Assert.Equal(("too slow", true), ((await failure).Message, (await failure).MayPass));
    }

    [Fact]
    public async Task Analyze_NobodyThere_IsAFailureThatMayPass()
    {
        var service = await StandInLanguage.StartAsync();
        var client = Client(service);
        await service.DisposeAsync();
        var failure = await Assert.ThrowsAsync<LanguageException>(() => client.AnalyzeAsync(AnalysisKind.Sentiment, [new("0", "en", "terrible")], default));
        Assert.Equal((null, true), (failure.Status, failure.MayPass));
    }

    [Fact]
    public async Task Analyze_WithoutAKey_CarriesTheTokenOfTheManagedIdentity()
    {
        var identity = new Recorder(new Dictionary<string, string>(StringComparer.Ordinal) { ["access_token"] = "the-token", ["token_type"] = "Bearer", ["expires_in"] = "3600", ["resource"] = "https://cognitiveservices.azure.com" });
        var service = new Recorder(new Dictionary<string, string>(StringComparer.Ordinal));
        var options = Options.Create(new LanguageOptions { Endpoint = "https://name.cognitiveservices.azure.com/", ClientId = "11111111-0000-4000-8000-000000000001" });
        using var transport = new HttpClientTransport(new HttpClient(service));
        var client = new LanguageClient(options, new ManagedIdentity(options, identity), transport, clock);

        await Assert.ThrowsAsync<LanguageException>(() => client.AnalyzeAsync(AnalysisKind.Sentiment, [new("0", "en", "terrible")], default));

        var call = Assert.Single(service.Requests);
        Assert.Equal("https://name.cognitiveservices.azure.com/language/:analyze-text?api-version=2023-04-01", call.RequestUri!.AbsoluteUri);
        Assert.Equal("Bearer the-token", call.Headers.Authorization!.ToString());
        Assert.False(call.Headers.Contains("Ocp-Apim-Subscription-Key"));
        Assert.Contains("resource=https%3A%2F%2Fcognitiveservices.azure.com", identity.Requests[^1].RequestUri!.Query.Replace(":", "%3A", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("client_id=11111111-0000-4000-8000-000000000001", identity.Requests[^1].RequestUri!.Query, StringComparison.Ordinal);
    }

    private async Task<LanguageException> FailureAsync(StandInLanguage service) =>
        await Assert.ThrowsAsync<LanguageException>(() => Client(service).AnalyzeAsync(AnalysisKind.Sentiment, [new("0", "en", "terrible")], default));

    private LanguageClient Client(StandInLanguage service) => new(
        Options.Create(new LanguageOptions { Endpoint = service.Endpoint, Key = StandInLanguage.Key }),
        DelegatedTokenCredential.Create((_, _) => throw new InvalidOperationException("a key was given")),
        new HttpClientTransport(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })),
        clock);

    /// <summary>Answers everything with the same object and keeps what it was asked.</summary>
    private sealed class Recorder(IReadOnlyDictionary<string, string> answer) : HttpMessageHandler, IMsalHttpClientFactory
    {
        public List<HttpRequestMessage> Requests { get; } = [];

        public HttpClient GetHttpClient() => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add(request);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(System.Text.Json.JsonSerializer.Serialize(answer)) });
        }
    }
}
