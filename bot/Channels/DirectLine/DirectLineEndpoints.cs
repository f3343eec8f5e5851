using ComplaintBot.Dialogs.Language;
using ComplaintBot.Storage;
using Microsoft.AspNetCore.Http.Metadata;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>
/// Direct Line 3.0 as the real Web Chat uses it: its verbs and its shapes. A token opens one conversation and says who speaks;
/// what a body says about that is not read.
/// </summary>
internal static class DirectLineEndpoints
{
    /// <summary>Activities of one page.</summary>
    private const int Page = 1000;

    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup(string.Empty).RequireCors(DirectLineRegistration.CorsPolicy).AddEndpointFilter(AnswerHonestlyAsync);
        all.MapPost("/api/directline/token", GiveTokenAsync);

        var directLine = all.MapGroup("/v3/directline");
        directLine.MapPost("/tokens/refresh", RefreshAsync);
        directLine.MapPost("/conversations", StartAsync);
        directLine.MapGet("/conversations/{id}", ReconnectAsync);
        directLine.MapGet("/conversations/{id}/activities", ReadAsync);
        directLine.MapPost("/conversations/{id}/activities", PostAsync);
        directLine.MapPost("/conversations/{id}/upload", UploadAsync).WithMetadata(new UploadSize());
        directLine.MapGet("/conversations/{id}/stream", StreamAsync);
        return routes;
    }

    /// <summary>A new conversation and customer, or with <c>resume</c> an earlier one again. Writes nothing.</summary>
    private static async Task<IResult> GiveTokenAsync(HttpContext context, DirectLineTokens tokens, Origins origins, IWebOrganisations organisations, RateLimits limits)
    {
        var cancellation = context.RequestAborted;
        if (!limits.AllowsToken(context))
        {
            return Problems.TooMany(context);
        }

        if (await RequestBody.ReadSmallAsync(context.Request, DirectLineJson.Default.TokenRequest, new TokenRequest(null, null, null)) is not { } request)
        {
            return Problems.BadRequest("The body is a JSON object {organisation?, locale?, resume?}.");
        }

        var locale = LocaleTags.Parse(request.Locale)?.Tag();
        var ticket = await tokens.ReadAsync(request.Resume, TokenUse.Resume, cancellation) is { } earlier
            ? earlier with { Locale = locale ?? earlier.Locale }
            : null;
        if (request.Resume is not null && ticket is not { Channel: Ticket.WebChat })
        {
            return Problems.ExpiredToken();
        }

        if (organisations.Find(ticket?.Organisation ?? request.Organisation) is not { } organisation)
        {
            return Problems.UnknownOrganisation();
        }

        if (!origins.IsSame(context.Request) && !context.Request.Headers.Origin.All(origin => origins.Allows(organisation, origin!)))
        {
            return Problems.ForeignOrigin();
        }

        ticket ??= new Ticket
        {
            Conversation = DirectLineTokens.NewId(),
            User = "dl_" + DirectLineTokens.NewId(),
            Channel = Ticket.WebChat,
            Organisation = organisation,
            Locale = locale,
        };
        return await tokens.AnswerAsync(ticket, cancellation);
    }

    private static Task<IResult> RefreshAsync(HttpContext context, DirectLineTokens tokens) =>
        WithTicketAsync(context, tokens, id: null, async ticket =>
            Json(new ConversationAnswer(ticket.Conversation, await tokens.IssueAsync(ticket, TokenUse.Talk, context.RequestAborted), DirectLineTokens.TalkSeconds, StreamUrl: null)));

    private static Task<IResult> StartAsync(HttpContext context, DirectLineTokens tokens, Origins origins, ActivityIntake intake) =>
        WithTicketAsync(context, tokens, id: null, async ticket =>
        {
            await intake.StartAsync(ticket, context.RequestAborted);
            return Json(await ConnectAsync(context, tokens, origins, ticket, watermark: 0), StatusCodes.Status201Created);
        });

    private static Task<IResult> ReconnectAsync(HttpContext context, string id, string? watermark, DirectLineTokens tokens, Origins origins, ActivityIntake intake) =>
        WithStartedAsync(context, tokens, intake, id, watermark, async (ticket, after) =>
            Json(await ConnectAsync(context, tokens, origins, ticket, after)));

    private static Task<IResult> ReadAsync(HttpContext context, string id, string? watermark, DirectLineTokens tokens, ActivityIntake intake, IStore store) =>
        WithStartedAsync(context, tokens, intake, id, watermark, async (ticket, after) =>
        {
            var activities = await store.ReadLogAsync(ticket.StoreId, after, Page, context.RequestAborted);
            return Results.Text(ActivitySet.Write(activities, activities.Count > 0 ? activities[^1].Number : after), "application/json");
        });

    private static Task<IResult> PostAsync(HttpContext context, string id, DirectLineTokens tokens, ActivityIntake intake, RateLimits limits) =>
        WithStartedAsync(context, tokens, intake, id, watermark: null, async (ticket, _) =>
            !limits.AllowsActivity(context, ticket)
                ? Problems.TooMany(context)
                : await AcceptAsync(
                    intake,
                    ticket,
                    await RequestBody.ReadAsync(context.Request.Body, 4 * ClientActivity.LongestActivity, context.RequestAborted),
                    [],
                    [],
                    context.RequestAborted));

    private static Task<IResult> UploadAsync(HttpContext context, string id, DirectLineTokens tokens, ActivityIntake intake, RateLimits limits) =>
        WithStartedAsync(context, tokens, intake, id, watermark: null, async (ticket, _) =>
        {
            if (!limits.AllowsActivity(context, ticket))
            {
                return Problems.TooMany(context);
            }

            if (UploadForm.Boundary(context.Request) is not { } boundary)
            {
                return Problems.NotMultipart();
            }

            try
            {
                var form = await UploadForm.ReadAsync(context.Request, boundary, context.RequestAborted);
                return form.Activity is null
                    ? Problems.BadRequest("An upload has a part 'activity'.")
                    : await AcceptAsync(intake, ticket, form.Activity, form.Files, form.Refused, context.RequestAborted);
            }
            catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
            {
                return Problems.TooLarge("Files are at most 10 MB each and 25 MB together, and the activity 256 K characters.");
            }
            catch (Exception exception) when (exception is InvalidDataException or IOException)
            {
                return Problems.BadRequest("The upload is not well-formed multipart/form-data.");
            }
        });

    private static async Task StreamAsync(HttpContext context, string id, string? t, string? watermark, DirectLineTokens tokens, ActivityIntake intake, ConversationStream stream)
    {
        var result = await WithStartedAsync(context, tokens, intake, id, watermark, t, async (ticket, after) =>
        {
            if (!context.WebSockets.IsWebSocketRequest)
            {
                return Problems.BadRequest("The stream is a WebSocket.");
            }

            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await stream.RunAsync(socket, ticket.StoreId, after, context.RequestAborted);
            return Results.Empty;
        });
        await result.ExecuteAsync(context);
    }

    private static async Task<IResult> AcceptAsync(
        ActivityIntake intake,
        Ticket ticket,
        byte[]? body,
        IReadOnlyList<AcceptedFile> files,
        IReadOnlyList<(string Name, string ContentType)> refused,
        CancellationToken cancellation)
    {
        var (activity, error) = body is null ? (null, ClientActivity.TooLong) : ClientActivity.Parse(body);
        return activity is null
            ? error == ClientActivity.TooLong ? Problems.TooLarge(error) : Problems.BadRequest(error!)
            : Json(new IdAnswer(await intake.AcceptAsync(ticket, activity, files, refused, cancellation)));
    }

    private static async Task<ConversationAnswer> ConnectAsync(HttpContext context, DirectLineTokens tokens, Origins origins, Ticket ticket, long watermark)
    {
        var token = await tokens.IssueAsync(ticket, TokenUse.Talk, context.RequestAborted);
        var ours = new Uri(origins.Own(context.Request));
        var scheme = ours.Scheme == Uri.UriSchemeHttps ? "wss" : "ws";
        return new ConversationAnswer(
            ticket.Conversation,
            token,
            DirectLineTokens.TalkSeconds,
            $"{scheme}://{ours.Authority}/v3/directline/conversations/{ticket.Conversation}/stream?watermark={watermark}&t={token}");
    }

    private static Task<IResult> WithStartedAsync(HttpContext context, DirectLineTokens tokens, ActivityIntake intake, string id, string? watermark, Func<Ticket, long, Task<IResult>> answer) =>
        WithStartedAsync(context, tokens, intake, id, watermark, Bearer(context.Request), answer);

    private static Task<IResult> WithStartedAsync(HttpContext context, DirectLineTokens tokens, ActivityIntake intake, string id, string? watermark, string? token, Func<Ticket, long, Task<IResult>> answer) =>
        WithTicketAsync(context, tokens, id, token, async ticket =>
            !await intake.IsStartedAsync(ticket, context.RequestAborted) ? Problems.UnknownConversation()
            : ActivitySet.ParseWatermark(watermark) is not { } after ? Problems.BadRequest("'watermark' is the one of an earlier answer.")
            : await answer(ticket, after));

    private static Task<IResult> WithTicketAsync(HttpContext context, DirectLineTokens tokens, string? id, Func<Ticket, Task<IResult>> answer) =>
        WithTicketAsync(context, tokens, id, Bearer(context.Request), answer);

    private static async Task<IResult> WithTicketAsync(HttpContext context, DirectLineTokens tokens, string? id, string? token, Func<Ticket, Task<IResult>> answer) =>
        token is null ? Problems.NoToken()
        : await tokens.ReadAsync(token, TokenUse.Talk, context.RequestAborted) is not { } ticket ? Problems.ExpiredToken()
        : id is not null && id != ticket.Conversation ? Problems.ForeignConversation()
        : await answer(ticket);

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header[7..].Trim() : null;

    private static async ValueTask<object?> AnswerHonestlyAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        invocation.HttpContext.Response.Headers.CacheControl = "no-store";
        try
        {
            return await next(invocation);
        }
        catch (StoreBusyException)
        {
            return Problems.Busy(invocation.HttpContext);
        }
    }

    private static IResult Json<T>(T value, int status = StatusCodes.Status200OK) =>
        Results.Json(value, DirectLineJson.Default, statusCode: status);

    /// <summary>The server reads no more of an upload than this.</summary>
    private sealed class UploadSize : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => UploadRules.LargestRequest;
    }
}
