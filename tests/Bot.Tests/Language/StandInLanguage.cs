using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ComplaintBot.Bot.Tests.Language;

/// <summary>
/// Azure AI Language on this machine: <c>analyze-text</c> of 2023-04-01 for sentiment and personal data, with its limits, its errors
/// beside results, and offsets in the unit that was asked for. What it understands are a few words.
/// </summary>
internal sealed class StandInLanguage : IAsyncDisposable
{
    public const string Key = "0123456789abcdef0123456789abcdef";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> next = new();
    private readonly Channel<JsonObject> arrivals = Channel.CreateUnbounded<JsonObject>();

    private StandInLanguage(WebApplication app) => this.app = app;

    public string Endpoint => app.Urls.Single();

    /// <summary>Personal data that it knows, by category.</summary>
    public List<(string Words, string Category)> Known { get; } = [("刘大壮", "Person"), ("虹桥路1号", "Address"), ("电视台", "Organization"), ("Mary Smith", "Person")];

    /// <summary>Everything it was asked, refused calls included.</summary>
    public ConcurrentQueue<JsonObject> Calls { get; } = new();

    /// <summary>Answers every call so until it is taken away.</summary>
    public Func<HttpContext, Task>? Always { get; set; }

    public static async Task<StandInLanguage> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var built = builder.Build();
        var service = new StandInLanguage(built);
        built.Run(service.AnswerAsync);
        await built.StartAsync();
        return service;
    }

    /// <summary>The next call that arrives.</summary>
    public Task<JsonObject> ArrivalAsync() => arrivals.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30)); // a failing test ends

    /// <summary>Answers the next call so.</summary>
    public void Next(int status, string? retryAfter = null, string body = """{"error":{"code":"InternalServerError","message":"no"}}""") => next.Enqueue(Answer(status, retryAfter, body));

    /// <summary>Says nothing on the next call until the test lets it.</summary>
    public TaskCompletionSource NextIsSilent()
    {
        var released = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        next.Enqueue(async context =>
        {
            await released.Task.WaitAsync(context.RequestAborted);
            await AnalyzeAsync(context, (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!.AsObject());
        });
        return released;
    }

    public static Func<HttpContext, Task> Answer(int status, string? retryAfter = null, string body = "") => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return context.Response.WriteAsync(body, context.RequestAborted);
    };

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        context.Request.EnableBuffering();
        if (await ReadAsync(context) is not { } body)
        {
            await RefuseAsync(context, 400, "InvalidRequest");
            return;
        }

        context.Request.Body.Position = 0;
        Calls.Enqueue(body);
        arrivals.Writer.TryWrite(body);
        await (next.TryDequeue(out var told) ? told(context)
            : Always is { } always ? always(context)
            : AnalyzeAsync(context, body));
    }

    private static async Task<JsonObject?> ReadAsync(HttpContext context)
    {
        try
        {
            return await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted) as JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private Task AnalyzeAsync(HttpContext context, JsonObject body)
    {
        var request = context.Request;
        var kind = (string?)body["kind"];
        var documents = body["analysisInput"]?["documents"]?.AsArray();
        var most = kind switch { "SentimentAnalysis" => 10, "PiiEntityRecognition" => 5, _ => 0 };
        return (request.Method, request.Path.Value, (string?)request.Query["api-version"]) switch
        {
            (not "POST", _, _) or (_, not "/language/:analyze-text", _) => RefuseAsync(context, 404, "404"),
            (_, _, not "2023-04-01") => RefuseAsync(context, 400, "InvalidApiVersion"),
            _ when request.Headers["Ocp-Apim-Subscription-Key"] != Key => RefuseAsync(context, 401, "401"),
            _ when request.ContentType != "application/json" => RefuseAsync(context, 415, "UnsupportedMediaType"),
            _ when request.ContentLength > 1 << 20 => RefuseAsync(context, 413, "RequestEntityTooLarge"),
            _ when documents is not { Count: > 0 } || most == 0 => RefuseAsync(context, 400, "InvalidRequest"),
            _ when documents.Count > most => RefuseAsync(context, 400, "InvalidRequest"),
            _ => WriteAsync(context, kind!, documents, (string?)body["parameters"]?["stringIndexType"] ?? "TextElements_v8"),
        };
    }

    private Task WriteAsync(HttpContext context, string kind, JsonArray documents, string unit)
    {
        var results = new JsonArray();
        var errors = new JsonArray();
        foreach (var document in documents)
        {
            var (id, text) = ((string)document!["id"]!, (string)document["text"]!);
            if (text.Trim().Length == 0 || new StringInfo(text).LengthInTextElements > 5120)
            {
                errors.Add(new JsonObject { ["id"] = id, ["error"] = new JsonObject { ["code"] = "InvalidArgument", ["message"] = "Invalid document in request." } });
                continue;
            }

            var result = kind == "SentimentAnalysis" ? Feel(text) : Find(text, unit);
            result["id"] = id;
            result["warnings"] = new JsonArray();
            results.Add(result);
        }

        var answer = new JsonObject { ["kind"] = kind + "Results", ["results"] = new JsonObject { ["documents"] = results, ["errors"] = errors, ["modelVersion"] = "2022-11-01" } };
        return context.Response.WriteAsync(answer.ToJsonString(), context.RequestAborted);
    }

    private static JsonObject Feel(string text)
    {
        var upset = text.Contains("投诉", StringComparison.Ordinal) || text.Contains("terrible", StringComparison.Ordinal);
        var pleased = text.Contains("谢谢", StringComparison.Ordinal) || text.Contains("kind", StringComparison.Ordinal);
        var (label, positive, neutral, negative) = (upset, pleased) switch
        {
            (true, true) => ("mixed", 0.5, 0, 0.5),
            (true, false) => ("negative", 0.01, 0.02, 0.97),
            (false, true) => ("positive", 0.9, 0.1, 0),
            _ => ("neutral", 0.05, 0.9, 0.05),
        };
        return new JsonObject { ["sentiment"] = label, ["confidenceScores"] = new JsonObject { ["positive"] = positive, ["neutral"] = neutral, ["negative"] = negative }, ["sentences"] = new JsonArray() };
    }

    private JsonObject Find(string text, string unit)
    {
        var entities = new JsonArray();
        foreach (var (words, category) in Known)
        {
            for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
            {
                entities.Add(new JsonObject { ["text"] = words, ["category"] = category, ["offset"] = Count(text[..at], unit), ["length"] = Count(words, unit), ["confidenceScore"] = 0.9 });
            }
        }

        return new JsonObject { ["redactedText"] = new string('*', text.Length), ["entities"] = entities };
    }

    private static int Count(string text, string unit) => unit switch
    {
        "Utf16CodeUnit" => text.Length,
        "UnicodeCodePoint" => text.EnumerateRunes().Count(),
        _ => new StringInfo(text).LengthInTextElements,
    };

    private static Task RefuseAsync(HttpContext context, int status, string code) =>
        Answer(status, body: new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = "Refused." } }.ToJsonString())(context);
}
