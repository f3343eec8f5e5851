using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Language;

/// <summary>The service's one call (<c>analyze-text</c>, 2023-04-01), over the pipeline of Azure's own clients.</summary>
internal sealed class LanguageClient
{
    private const string Path = "/language/:analyze-text?api-version=2023-04-01";
    private const string Scope = "https://cognitiveservices.azure.com/.default";

    /// <summary>A call that takes longer is as good as none.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>How long to wait where the service asks for it and does not say how long.</summary>
    private static readonly TimeSpan UntoldWait = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly HttpPipeline pipeline;
    private readonly Uri address;
    private readonly string? key;
    private readonly TimeProvider time;

    public LanguageClient(IOptions<LanguageOptions> options, TokenCredential credential, HttpPipelineTransport transport, TimeProvider time)
    {
        address = new Uri(options.Value.Endpoint!.TrimEnd('/') + Path, UriKind.Absolute);
        key = string.IsNullOrEmpty(options.Value.Key) ? null : options.Value.Key;
        this.time = time;
        pipeline = HttpPipelineBuilder.Build(new PipelineOptions(transport), key is null ? [new BearerTokenAuthenticationPolicy(credential, Scope)] : []);
    }

    /// <summary>The machine that texts go to.</summary>
    public string Host => address.Host;

    /// <summary>Asks once. Throws <see cref="LanguageException"/> when there is no answer that can be read.</summary>
    public async Task<AnalyzeResults> AnalyzeAsync(AnalysisKind kind, IReadOnlyList<AnalyzedDocument> documents, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            using var message = pipeline.CreateMessage();
            Write(message.Request, new AnalyzeRequest(kind.Name, AnalyzeParameters.Ours, new AnalyzeInput(documents)));
            await pipeline.SendAsync(message, either.Token);
            return Read(message.Response);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new LanguageException("too slow", status: null, mayPass: true);
        }
        catch (Exception exception) when (exception is RequestFailedException or HttpRequestException or IOException or Microsoft.Identity.Client.MsalException)
        {
            throw new LanguageException("not reached: " + exception.GetType().Name, status: null, mayPass: true);
        }
    }

    private void Write(Request request, AnalyzeRequest body)
    {
        request.Method = RequestMethod.Post;
        request.Uri.Reset(address);
        request.Headers.SetValue("Content-Type", "application/json");
        if (key is not null)
        {
            request.Headers.SetValue("Ocp-Apim-Subscription-Key", key);
        }

        request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(body, AnalyzeJson.Default.AnalyzeRequest));
    }

    private AnalyzeResults Read(Response response)
    {
        if (response.Status == StatusCodes.Status429TooManyRequests)
        {
            throw new LanguageException("too many calls", response.Status, mayPass: true) { RetryAfter = RetryAfter(response) ?? UntoldWait };
        }

        if (response.Status != StatusCodes.Status200OK)
        {
            // 408 and what is the service's own fault pass; a wrong key, address or body does not
            throw new LanguageException("refused", response.Status, response.Status is StatusCodes.Status408RequestTimeout or >= 500) { RetryAfter = RetryAfter(response) };
        }

        try
        {
            return JsonSerializer.Deserialize(response.Content, AnalyzeJson.Default.AnalyzeAnswer)?.Results ?? throw new LanguageException("no results", response.Status, mayPass: false);
        }
        catch (JsonException)
        {
            throw new LanguageException("malformed", response.Status, mayPass: false);
        }
    }

    /// <summary>Seconds or a date, as HTTP has it.</summary>
    private TimeSpan? RetryAfter(Response response)
    {
        if (!response.Headers.TryGetValue("Retry-After", out var value))
        {
            return null;
        }

        var wait = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParseExact(value, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date - time.GetUtcNow()
            : UntoldWait;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait < LongestWait ? wait : LongestWait;
    }

    private sealed class PipelineOptions : ClientOptions
    {
        public PipelineOptions(HttpPipelineTransport transport)
            : base(new Silence())
        {
            Transport = transport;

            // Trying again is the reader's work: it waits by the program's clock.
            Retry.MaxRetries = 0;
        }
    }

    /// <summary>Nothing of a call is logged, traced or told by the pipeline.</summary>
    private sealed class Silence : DiagnosticsOptions
    {
        public Silence() => (IsLoggingEnabled, IsLoggingContentEnabled, IsDistributedTracingEnabled, IsTelemetryEnabled) = (false, false, false, false);
    }
}

/// <summary>The service gave no answer that can be read.</summary>
internal sealed class LanguageException(string reason, int? status, bool mayPass) : Exception(reason)
{
    /// <summary>The HTTP status; null where there was none.</summary>
    public int? Status { get; } = status;

    /// <summary>The same call may be answered later.</summary>
    public bool MayPass { get; } = mayPass;

    /// <summary>How long the service asks to be left alone; null when it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
