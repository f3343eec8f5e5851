using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ComplaintBot.Channels.BotFramework.Authentication;
using ComplaintBot.Storage;

namespace ComplaintBot.Delivery;

/// <summary>Speaks the Bot Connector's REST interface, to the Connectors on the list only; its client's handler adds the bot's token.</summary>
internal sealed partial class ConnectorClient(IHttpClientFactory http, ConnectorPace pace, ServiceUrls serviceUrls, TimeProvider time) : IChannelClient
{
    /// <summary>Name of its <see cref="HttpClient"/>.</summary>
    public const string HttpClientName = "connector";

    // The body is application/json; Chinese need not grow sixfold.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool Serves(ConversationReference reference) => reference is { ServiceUrl: not null, Conversation: not null };

    public TimeSpan? Wait(ConversationReference reference) => pace.Begin(reference);

    public void GiveBack(ConversationReference reference) => pace.End(reference, retryAfter: null);

    public async Task<DeliveryOutcome> DeliverAsync(OutboxRow row, ConversationReference reference, CancellationToken cancellation)
    {
        TimeSpan? retryAfter = null;
        try
        {
            var outcome = await SendAsync(row, reference, cancellation);
            retryAfter = (outcome as DeliveryOutcome.NotTaken)?.RetryAfter;
            return outcome;
        }
        finally
        {
            pace.End(reference, retryAfter);
        }
    }

    private async Task<DeliveryOutcome> SendAsync(OutboxRow row, ConversationReference reference, CancellationToken cancellation)
    {
        if (!Uri.TryCreate($"{reference.ServiceUrl!.TrimEnd('/')}/", UriKind.Absolute, out var service)
            || !serviceUrls.Allows(service))
        {
            return new DeliveryOutcome.Refused("service url not allowed");
        }

        using var request = Request(service, row, reference);
        using var client = http.CreateClient(HttpClientName);
        try
        {
            using var response = await client.SendAsync(request, cancellation);
            return Read(response, await response.Content.ReadAsStringAsync(cancellation));
        }
        catch (HttpRequestException exception)
        {
            return exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError
                ? new DeliveryOutcome.NotTaken("no connection", null)
                : new DeliveryOutcome.Unknown("connection lost");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new DeliveryOutcome.Unknown("timeout");
        }
    }

    private static HttpRequestMessage Request(Uri service, OutboxRow row, ConversationReference reference)
    {
        var activity = JsonNode.Parse(row.Activity) as JsonObject ?? throw new JsonException("The activity is not an object.");
        activity.TryAdd("channelId", reference.Channel);
        activity.TryAdd("conversation", new JsonObject { ["id"] = row.Thread ?? reference.Conversation });
        if (reference.Bot is { } bot)
        {
            activity.TryAdd("from", Account(bot));
        }

        if (reference is { IsGroup: false, User: { } user })
        {
            activity.TryAdd("recipient", Account(user));
        }

        if (row.ActivityId is { } id)
        {
            activity["id"] = id;
            return Json(HttpMethod.Put, new Uri(service, $"{Activities(row.Thread ?? reference.Conversation!)}/{Uri.EscapeDataString(id)}"), activity);
        }

        return reference.NewThread
            ? Json(HttpMethod.Post, new Uri(service, "v3/conversations"), NewThread(reference, activity))
            : Json(HttpMethod.Post, new Uri(service, Activities(reference.Conversation!)), activity);
    }

    private static JsonObject NewThread(ConversationReference reference, JsonObject activity)
    {
        activity.Remove("conversation");
        return new JsonObject
        {
            ["isGroup"] = true,
            ["bot"] = reference.Bot is { } bot ? Account(bot) : null,
            ["tenantId"] = reference.Tenant,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = reference.Conversation } },
            ["activity"] = activity,
        };
    }

    private static string Activities(string conversation) => $"v3/conversations/{Uri.EscapeDataString(conversation)}/activities";

    private static JsonObject Account(ConversationAccount account) => new() { ["id"] = account.Id, ["name"] = account.Name };

    private static HttpRequestMessage Json(HttpMethod method, Uri uri, JsonObject body) =>
        new(method, uri) { Content = new StringContent(body.ToJsonString(Readable), Encoding.UTF8, "application/json") };

    private DeliveryOutcome Read(HttpResponseMessage response, string body) => (int)response.StatusCode switch
    {
        >= 200 and < 300 => Delivered(body),
        // 401 is ours to mend: the message itself was not taken.
        401 or 412 or 429 => new DeliveryOutcome.NotTaken(Reason(response.StatusCode, body), RetryAfter(response.Headers.RetryAfter)),
        408 or >= 500 => new DeliveryOutcome.Unknown(Reason(response.StatusCode, body)),
        _ => new DeliveryOutcome.Refused(Reason(response.StatusCode, body)),
    };

    // {"id"} for an activity, {"id", "activityId"} for a conversation opened with one; 202 has no body.
    private static DeliveryOutcome.Delivered Delivered(string body)
    {
        var answer = Parse(body);
        var (id, activityId) = (Text(answer, "id"), Text(answer, "activityId"));
        return activityId is null ? new DeliveryOutcome.Delivered(id, null) : new DeliveryOutcome.Delivered(activityId, id);
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header) => header?.Delta ?? (header?.Date - time.GetUtcNow());

    // A platform's message may quote ours; its code is a word.
    private static string Reason(HttpStatusCode status, string body) =>
        Text(Parse(body)?["error"] as JsonObject, "code") is { } code && Code().IsMatch(code) ? code : $"http {(int)status}";

    private static string? Text(JsonObject? json, string name) => json?[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static JsonObject? Parse(string body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_.]{1,64}$")]
    private static partial Regex Code();
}
