using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Replay;

/// <summary>
/// Stands in for Teams' Connector on this machine: the calls that Teams has and no others (nobody can be asked what was posted), its
/// limits of size and pace, and the faults that a transcript asks for.
/// </summary>
internal sealed class StandInConnector : IAsyncDisposable
{
    /// <summary>Bytes of a message in UTF-16: the least of what Teams' documents have named.</summary>
    private const int LargestMessage = 28 * 1024;

    /// <summary>How long a slow answer takes.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    private static readonly (int Posts, TimeSpan In)[] PaceOfTenant = [(50, TimeSpan.FromSeconds(1))];
    private static readonly (int Posts, TimeSpan In)[] Pace = [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];

    private readonly Lock gate = new();
    private readonly WebApplication app;
    private readonly Scene scene;
    private readonly Func<string, string?> placeOf;
    private readonly UnhurriedClock clock;
    private readonly List<Fault> faults = [];
    private readonly Dictionary<string, List<DateTimeOffset>> sent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Act.Upload> files = new(StringComparer.Ordinal);
    private long lastId = 1_700_000_000_000;

    private StandInConnector(WebApplication app, Scene scene, Func<string, string?> placeOf, UnhurriedClock clock) =>
        (this.app, this.scene, this.placeOf, this.clock) = (app, scene, placeOf, clock);

    /// <summary>The <c>serviceUrl</c> that activities carry.</summary>
    public string ServiceUrl => app.Urls.First() + "/teams/";

    /// <summary>Starts one.</summary>
    /// <param name="scene">Where it puts what is posted.</param>
    /// <param name="placeOf">The place of a conversation id; null when there is no such conversation.</param>
    /// <param name="clock">The time by which pace is measured.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <param name="chance">As in <see cref="Chance"/>.</param>
    public static async Task<StandInConnector> StartAsync(Scene scene, Func<string, string?> placeOf, UnhurriedClock clock, CancellationToken cancellation, Func<JsonObject, FaultKind>? chance = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(ReplayHost.FreePort);
        var connector = new StandInConnector(builder.Build(), scene, placeOf, clock) { Chance = chance };
        connector.app.Run(connector.AnswerAsync);
        await connector.app.StartAsync(cancellation);
        return connector;
    }

    /// <summary>What counts the program's work: it rests while an answer is held back, so that the clock may move.</summary>
    public Func<WorkTracker>? Tracker { get; set; }

    /// <summary>How many requests came faster than Teams allows.</summary>
    public int TooFast { get; private set; }

    /// <summary>What happens to a request that no other fault is meant for, by its activity; null: nothing.</summary>
    public Func<JsonObject, FaultKind>? Chance { get; init; }

    /// <summary>From now on this happens.</summary>
    public void Begin(Fault fault)
    {
        lock (gate)
        {
            faults.Add(fault);
        }
    }

    /// <summary>Keeps what somebody sent, as Teams does, and tells where it is fetched.</summary>
    public string Keep(string folder, Act.Upload file)
    {
        var path = $"{folder}/{NextId()}";
        lock (gate)
        {
            files[path] = file;
        }

        return ServiceUrl + path;
    }

    /// <summary>The next id of an activity.</summary>
    public string NextId()
    {
        lock (gate)
        {
            return (++lastId).ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToList();
        var body = context.Request.ContentLength > 0 || context.Request.Headers.TransferEncoding.Count > 0 ? await ReadAsync(context) : null;
        switch (context.Request.Method, path)
        {
            case ("POST", ["teams", "v3", "conversations"]) when body is not null:
                await OpenAsync(context, body);
                break;
            case ("POST", ["teams", "v3", "conversations", _, "activities"] or ["teams", "v3", "conversations", _, "activities", _]) when body is not null:
                await PostAsync(context, path[3], body, thread: null);
                break;
            case ("PUT", ["teams", "v3", "conversations", var conversation, "activities", var id]) when body is not null:
                await UpdateAsync(context, conversation, id, body);
                break;
            case ("DELETE", ["teams", "v3", "conversations", var conversation, "activities", var id]):
                scene.Remove(conversation, id);
                context.Response.StatusCode = scene.Stands(conversation, id) ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
                break;
            case ("GET", ["teams", .. var kept]):
                await GiveAsync(context, string.Join('/', kept));
                break;
            default:
                await RefuseAsync(context, HttpStatusCode.NotFound, "ResourceNotFound");
                break;
        }
    }

    /// <summary>A file; nothing else is read here, activities above all: Teams has no such call.</summary>
    private async Task GiveAsync(HttpContext context, string path)
    {
        Act.Upload? file;
        lock (gate)
        {
            files.TryGetValue(path, out file);
        }

        if (file is null)
        {
            await RefuseAsync(context, HttpStatusCode.NotFound, "ResourceNotFound");
            return;
        }

        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Content.Length;
        await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
    }

    /// <summary>A post of its own in a channel, which opens a thread; or the chat with a person.</summary>
    private async Task OpenAsync(HttpContext context, JsonObject body)
    {
        if (body["isGroup"]?.GetValue<bool>() == true)
        {
            var channel = (string?)body["channelData"]?["channel"]?["id"];
            if (channel is null || body["activity"] is not JsonObject activity)
            {
                await RefuseAsync(context, HttpStatusCode.BadRequest, "BadSyntax");
                return;
            }

            await PostAsync(context, channel, activity, thread: channel + ";messageid=");
            return;
        }

        // Only for those whom the bot knows already, and without an activity id.
        var member = (string?)(body["members"] as JsonArray)?[0]?["id"];
        await AnswerAsync(context, HttpStatusCode.Created, new JsonObject { ["id"] = "a:" + member?.Replace("29:", string.Empty, StringComparison.Ordinal) });
    }

    private async Task PostAsync(HttpContext context, string conversation, JsonObject activity, string? thread)
    {
        if (placeOf(conversation) is not { } place)
        {
            await RefuseAsync(context, HttpStatusCode.NotFound, "ConversationNotFound");
            return;
        }

        if (await IsStoppedAsync(context, place, conversation, activity) is not { } then)
        {
            return;
        }

        if ((string?)activity["type"] == "typing")
        {
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            return;
        }

        var id = NextId();
        var where = thread is null ? conversation : thread + id;

        // Text and card in one come out as two messages, and nobody is told their ids.
        var both = !string.IsNullOrEmpty((string?)activity["text"]) && activity["attachments"] is JsonArray { Count: > 0 };
        if (both)
        {
            var text = (JsonObject)activity.DeepClone();
            text.Remove("attachments");
            scene.Arrive(new Seen(SeenAs.Posted, place, where, NextId(), text));
            activity.Remove("text");
        }

        scene.Arrive(new Seen(SeenAs.Posted, place, where, id, activity));
        await AnswerLateAsync(then);
        if (then == FaultKind.BadGatewayAfter)
        {
            context.Response.StatusCode = StatusCodes.Status502BadGateway;
        }
        else if (then == FaultKind.Dropped)
        {
            context.Abort();
        }
        else if (both)
        {
            context.Response.StatusCode = StatusCodes.Status202Accepted;
        }
        else
        {
            await AnswerAsync(context, HttpStatusCode.Created, thread is null ? new JsonObject { ["id"] = id } : new JsonObject { ["id"] = where, ["activityId"] = id });
        }
    }

    private async Task UpdateAsync(HttpContext context, string conversation, string id, JsonObject activity)
    {
        if (placeOf(conversation) is not { } place || !scene.Stands(conversation, id))
        {
            await RefuseAsync(context, HttpStatusCode.NotFound, "ActivityNotFoundInConversation");
            return;
        }

        if (await IsStoppedAsync(context, place, conversation, activity) is not { } then)
        {
            return;
        }

        scene.Arrive(new Seen(SeenAs.Updated, place, conversation, id, activity));
        await AnswerLateAsync(then);
        if (then == FaultKind.BadGatewayAfter)
        {
            context.Response.StatusCode = StatusCodes.Status502BadGateway;
        }
        else if (then == FaultKind.Dropped)
        {
            context.Abort();
        }
        else
        {
            await AnswerAsync(context, HttpStatusCode.OK, new JsonObject { ["id"] = id });
        }
    }

    /// <summary>Answers a request that a fault or a limit stops, and returns null; else what is to happen after it was done.</summary>
    private async Task<FaultKind?> IsStoppedAsync(HttpContext context, string place, string conversation, JsonObject activity)
    {
        var fault = NextFault(place, activity);
        switch (fault)
        {
            case FaultKind.TooMany:
                await TooManyAsync(context);
                return null;
            case FaultKind.Refuse:
                await RefuseAsync(context, HttpStatusCode.Forbidden, "BotNotInConversationRoster");
                return null;
            case FaultKind.Timeout:
                context.Abort();
                return null;
            default:
                break;
        }

        if (Encoding.Unicode.GetByteCount(ActivityWriter.ToJson(activity)) > LargestMessage)
        {
            await RefuseAsync(context, HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");
            return null;
        }

        if (IsTooFast(conversation))
        {
            await TooManyAsync(context);
            return null;
        }

        return fault;
    }

    private async Task AnswerLateAsync(FaultKind then)
    {
        if (then != FaultKind.Slow)
        {
            return;
        }

        var tracker = Tracker?.Invoke();
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var timer = clock.CreateTimer(
            _ =>
            {
                tracker?.Begin();
                held.SetResult();
            },
            state: null,
            Slow,
            Timeout.InfiniteTimeSpan);
        tracker?.End();
        await held.Task;
    }

    private FaultKind NextFault(string place, JsonObject activity)
    {
        lock (gate)
        {
            var index = faults.FindIndex(fault => fault.To is null || fault.To == place);
            if (index < 0)
            {
                return Chance?.Invoke(activity) ?? FaultKind.None;
            }

            var fault = faults[index];
            if (fault.Times > 1)
            {
                faults[index] = fault with { Times = fault.Times - 1 };
            }
            else
            {
                faults.RemoveAt(index);
            }

            return fault.Kind;
        }
    }

    private bool IsTooFast(string conversation)
    {
        lock (gate)
        {
            var moment = clock.GetUtcNow();
            var (ofConversation, ofTenant) = (TimesOf(ConversationIds.Root(conversation)), TimesOf(string.Empty));
            if (IsFull(ofConversation, Pace, moment) || IsFull(ofTenant, PaceOfTenant, moment))
            {
                TooFast++;
                return true;
            }

            ofConversation.Add(moment);
            ofTenant.Add(moment);
            return false;
        }
    }

    private List<DateTimeOffset> TimesOf(string whose)
    {
        if (!sent.TryGetValue(whose, out var times))
        {
            sent[whose] = times = [];
        }

        return times;
    }

    private static bool IsFull(List<DateTimeOffset> times, (int Posts, TimeSpan In)[] pace, DateTimeOffset moment) =>
        Array.Exists(pace, limit => times.Count >= limit.Posts && moment - times[^limit.Posts] < limit.In);

    private static Task TooManyAsync(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "1";
        return RefuseAsync(context, HttpStatusCode.TooManyRequests, "TooManyRequests");
    }

    private static Task RefuseAsync(HttpContext context, HttpStatusCode status, string code) =>
        AnswerAsync(context, status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = code } });

    private static Task AnswerAsync(HttpContext context, HttpStatusCode status, JsonObject body)
    {
        context.Response.StatusCode = (int)status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
    }

    private static async Task<JsonObject?> ReadAsync(HttpContext context)
    {
        try
        {
            return await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
