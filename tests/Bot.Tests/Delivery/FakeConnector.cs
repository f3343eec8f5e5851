using System.Net;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace ComplaintBot.Bot.Tests.Delivery;

/// <summary>A Connector that keeps what it was sent and answers as told; by default 201 with ids m1, m2 …</summary>
internal sealed class FakeConnector : HttpMessageHandler, IHttpClientFactory
{
    private readonly Lock gate = new();
    private readonly Queue<Func<Task<HttpResponseMessage>>> answers = new();
    private readonly Channel<Call> arrivals = Channel.CreateUnbounded<Call>();
    private readonly List<Call> calls = [];

    /// <summary>How posts of their own in a channel are answered; null for like any other.</summary>
    public Func<HttpResponseMessage>? OnOpen { get; set; }

    /// <summary>What arrived so far.</summary>
    public IReadOnlyList<Call> Calls
    {
        get
        {
            lock (gate)
            {
                return [.. calls];
            }
        }
    }

    public IEnumerable<string> Texts => Calls.Select(call => call.Text);

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    /// <summary>The next call that arrives.</summary>
    public ValueTask<Call> ArrivalAsync() => arrivals.Reader.ReadAsync();

    /// <summary>Answers the next call so.</summary>
    public void Next(HttpStatusCode status, string body = "", string? retryAfter = null) => Next(() => Task.FromResult(Answer(status, body, retryAfter)));

    /// <summary>Fails the next call so.</summary>
    public void Next(Exception exception) => Next(() => Task.FromException<HttpResponseMessage>(exception));

    /// <summary>Answers the next call when the test says so.</summary>
    public TaskCompletionSource<HttpResponseMessage> NextHangs()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        Next(() => answer.Task);
        return answer;
    }

    public static HttpResponseMessage Answer(HttpStatusCode status, string body = "", string? retryAfter = null)
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(body) };
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "{}" : await request.Content.ReadAsStringAsync(cancellationToken);
        Func<Task<HttpResponseMessage>>? answer;
        Call call;
        lock (gate)
        {
            call = new Call(request.Method.Method, request.RequestUri!.AbsoluteUri, body);
            calls.Add(call);
            var id = $$"""{"id":"m{{calls.Count}}"}""";
            if (!answers.TryDequeue(out answer))
            {
                answer = OnOpen is { } open && call.Method == "POST" && call.Uri.EndsWith("/v3/conversations", StringComparison.Ordinal) ? () => Task.FromResult(open()) : () => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent(id, Encoding.UTF8, "application/json") });
            }
        }

        arrivals.Writer.TryWrite(call);
        return await answer();
    }

    private void Next(Func<Task<HttpResponseMessage>> answer)
    {
        lock (gate)
        {
            answers.Enqueue(answer);
        }
    }

    internal sealed record Call(string Method, string Uri, string Body)
    {
        public JsonElement Json { get; } = JsonDocument.Parse(Body).RootElement;

        public string Text => (Json.TryGetProperty("activity", out var activity) ? activity : Json).GetProperty("text").GetString()!;
    }
}
