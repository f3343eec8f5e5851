using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ComplaintBot.Channels.BotFramework.Authentication;
using ComplaintBot.Channels.BotFramework.Invokes;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Sources;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Channels.BotFramework;

/// <summary><c>POST /api/messages</c>: the Bot Framework's activities.</summary>
internal static partial class MessagesEndpoint
{
    /// <summary>Characters of a message's text, as Direct Line limits an activity.</summary>
    private const int LongestText = 256 * 1024;

    /// <summary>Bytes of a body: the longest text, each character escaped, and what stands around it.</summary>
    private const int LongestBody = 2 * 1024 * 1024;

    private const int LongestId = 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEndpointRouteBuilder MapBotFramework(this IEndpointRouteBuilder routes)
    {
        // A plain delegate: nothing is bound by reflection at the start.
        routes.MapPost("/api/messages", async context => await (await HandleAsync(context)).ExecuteAsync(context));
        return routes;
    }

    private static async Task<IResult> HandleAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var gate = services.GetRequiredService<CallerGate>();
        var (caller, refusal) = await gate.AdmitAsync(context.Request);
        if (caller is null)
        {
            return refusal!;
        }

        var (activity, problem) = await ReadAsync(context);
        if (activity is null)
        {
            return problem!;
        }

        if (gate.Refuse(caller, activity) is { } notThis)
        {
            return notThis;
        }

        if (services.GetRequiredService<OrganisationCatalog>().FindByTenant(activity.ChannelId == "msteams" ? "teams" : activity.ChannelId!, activity.Tenant) is not { } organisation)
        {
            return Results.Problem(statusCode: StatusCodes.Status403Forbidden, title: "The tenant is unknown.", detail: "No organisation names it under 'tenants'.");
        }

        if (caller is Caller.Agent)
        {
            activity = activity with { ServiceUrl = await services.GetRequiredService<StoredServiceUrls>().FindAsync(activity, organisation, context.RequestAborted) };
        }

        if (activity.Type == "invoke" && !ActivityTurns.Answers(activity) && !InvokeAnswers.Knows(activity))
        {
            return Results.Problem(statusCode: StatusCodes.Status501NotImplemented, title: "This invoke is not answered.", detail: "Known are: adaptiveCard/action, task/fetch, task/submit and composeExtension/fetchTask, submitAction and query.");
        }

        try
        {
            return InvokeAnswers.Knows(activity)
                ? await services.GetRequiredService<InvokeAnswers>().AnswerAsync(activity, organisation, context.RequestAborted)
                : await AnswerAsync(context, activity, organisation);
        }
        catch (StoreBusyException)
        {
            context.Response.Headers.RetryAfter = "1";
            return Results.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, title: "Busy.", detail: "Send again in a second; nothing was done.");
        }
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, Activity activity, Organisation organisation)
    {
        var turns = context.RequestServices.GetRequiredService<ActivityTurns>();
        var runner = context.RequestServices.GetRequiredService<TurnRunner>();
        string answer;
        try
        {
            if (await turns.MapAsync(activity, organisation, context.RequestAborted) is not { } turn)
            {
                return activity.Type == "invoke" ? BadRequest("The action carries no verb.")
                    : ActivityTurns.IsInline(activity) ? Results.Text(AnswerWriter.NoActivities, "application/json", Encoding.UTF8)
                    : Results.Ok();
            }

            answer = await runner.RunAsync(turn, context.RequestAborted);
        }
        catch (Exception exception) when (exception is not StoreBusyException && !context.RequestAborted.IsCancellationRequested)
        {
            // Sent again it would fail again: the person is told, and the input is closed.
            context.RequestServices.GetRequiredService<ILogger<TurnRunner>>().Failed(activity.Type!, exception);
            answer = await runner.ApologiseAsync(await turns.MapUnreadAsync(activity, organisation, context.RequestAborted), context.RequestAborted);
        }

        return answer.Length == 0 ? Results.Ok() : Results.Text(answer, "application/json", Encoding.UTF8);
    }

    private static async Task<(Activity? Activity, IResult? Problem)> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentLength > LongestBody)
        {
            return (null, TooLarge());
        }

        using var body = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            for (int count; (count = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0;)
            {
                if (body.Length + count > LongestBody)
                {
                    return (null, TooLarge());
                }

                await body.WriteAsync(buffer.AsMemory(0, count), context.RequestAborted);
            }
        }
        catch (BadHttpRequestException exception)
        {
            return (null, exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge() : BadRequest("The body is cut off."));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return Parse(body.GetBuffer().AsSpan(0, (int)body.Length));
    }

    private static (Activity? Activity, IResult? Problem) Parse(ReadOnlySpan<byte> utf8)
    {
        Activity? activity;
        try
        {
            // Half a surrogate pair passes the parser and fails later, in whoever reads the text: it fails here.
            _ = Utf8.GetCharCount(utf8);
            activity = JsonSerializer.Deserialize(utf8, ActivityJson.Default.Activity);
            EnsureTexts(activity?.Value);
            EnsureTexts(activity?.ChannelData);
            foreach (var attachment in activity?.Attachments ?? [])
            {
                EnsureTexts(attachment?.Content);
            }
        }
        catch (Exception exception) when (exception is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            return (null, BadRequest("The body is no activity: well-formed JSON in UTF-8."));
        }

        return activity switch
        {
            null => (null, BadRequest("The body is no activity.")),
            { Text.Length: > LongestText } => (null, TooLarge()),
            _ when Missing(activity) is { } missing => (null, BadRequest(missing)),
            _ => (activity, null),
        };
    }

    /// <summary>What an activity must tell to be answered, or ignored, in its place.</summary>
    private static string? Missing(Activity activity) =>
        string.IsNullOrEmpty(activity.Type) ? "'type' is missing."
        : activity.ChannelId is null || !ChannelIdForm().IsMatch(activity.ChannelId) ? "'channelId' is missing or no channel's id."
        : activity.Conversation?.Id is not { Length: > 0 and <= LongestId } ? "'conversation.id' is missing or too long."
        : activity.From?.Id is not { Length: > 0 and <= LongestId } && activity.Type is "message" or "messageUpdate" or "messageDelete" or "invoke" or "conversationUpdate" or "installationUpdate" ? "'from.id' is missing or too long."
        : activity.Id?.Length > LongestId ? "'id' is too long."
        : activity.TeamId?.Length > LongestId || activity.TeamChannelId?.Length > LongestId ? "An id in 'channelData' is too long."
        : null;

    private static void EnsureTexts(JsonElement? element)
    {
        switch (element?.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.Value.EnumerateObject())
                {
                    _ = member.Name;
                    EnsureTexts(member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in element.Value.EnumerateArray())
                {
                    EnsureTexts(item);
                }

                break;
            case JsonValueKind.String:
                _ = element.Value.GetString();
                break;
            default:
                break;
        }
    }

    private static IResult BadRequest(string detail) =>
        Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "The request cannot be read.", detail: detail);

    private static IResult TooLarge() =>
        Results.Problem(statusCode: StatusCodes.Status413PayloadTooLarge, title: "Too large.", detail: "A message's text is at most 256 K characters.");

    [GeneratedRegex("^[A-Za-z0-9-]{1,50}$")]
    private static partial Regex ChannelIdForm();
}
