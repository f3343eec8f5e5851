using System.Globalization;
using ComplaintBot.Channels.DirectLine;
using ComplaintBot.Dialogs.Language;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ComplaintBot.Channels.Console;

/// <summary>The console's page and what it asks for.</summary>
internal static class ConsoleEndpoints
{
    private static readonly TimeSpan LongestJump = TimeSpan.FromDays(31);

    public static IEndpointRouteBuilder MapConsole(this IEndpointRouteBuilder routes)
    {
        var console = routes.MapGroup(string.Empty).AddEndpointFilter<ConsoleAccess>();
        console.MapGet("/", (HttpContext context, ConsolePage page) => page.Render(context));
        console.MapGet("/index.html", () => Results.Redirect("/", permanent: true));
        console.MapPost("/console/token", GiveTokenAsync);
        console.MapGet("/console/state", async (IConsoleState state, CancellationToken cancellation) => State(await state.ReadAsync(cancellation)));
        console.MapPost("/console/clock", JumpAsync);
        return routes;
    }

    private static async Task<IResult> GiveTokenAsync(HttpContext context, DirectLineTokens tokens, IWebOrganisations organisations)
    {
        var cancellation = context.RequestAborted;
        if (await RequestBody.ReadSmallAsync(context.Request, ConsoleJson.Default.PaneRequest, new PaneRequest(null, null, null, null)) is not { } request
            || Persona.Find(request.Persona) is not { } persona)
        {
            return Problems.BadRequest("'persona' is customer, staff, manager-1 or manager-2.");
        }

        if (organisations.Find(named: null) is not { } organisation)
        {
            return Problems.UnknownOrganisation();
        }

        var locale = LocaleTags.Parse(request.Locale)?.Tag();
        var earlier = await tokens.ReadAsync(request.Resume, TokenUse.Resume, cancellation);
        return await tokens.AnswerAsync(
            earlier is { Channel: Ticket.Console } && earlier.Persona == persona.Name
                ? earlier with { Locale = locale, Playbook = request.Playbook }
                : persona.Enter(organisation, locale, request.Playbook),
            cancellation);
    }

    private static async Task<IResult> JumpAsync(HttpContext context, TimeProvider time, KeptClock clock, IConsoleState state)
    {
        var request = await RequestBody.ReadSmallAsync(context.Request, ConsoleJson.Default.ClockRequest, new ClockRequest(null, null));
        TimeSpan? by;
        if (request is { To: "next", Advance: null })
        {
            if ((await state.ReadAsync(context.RequestAborted)).NextDue is not { } due)
            {
                return Problems.Problem(StatusCodes.Status409Conflict, "No clock is running.", "A complaint starts one.");
            }

            by = due - time.GetUtcNow();
        }
        else
        {
            by = request?.To is null ? ParseJump(request?.Advance) : null;
        }

        if (by is not { } jump || jump > LongestJump)
        {
            return Problems.BadRequest("'advance' is a number with s, m, h or d, such as 30m or 2h, up to 31d; or 'to' is 'next'.");
        }

        await clock.JumpAsync(jump > TimeSpan.Zero ? jump : TimeSpan.Zero, context.RequestAborted);
        return State(await state.ReadAsync(context.RequestAborted));
    }

    private static JsonHttpResult<ConsoleState> State(ConsoleState state) => TypedResults.Json(state, ConsoleJson.Default.ConsoleState);

    private static TimeSpan? ParseJump(string? text) =>
        text is { Length: >= 2 and <= 8 } && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? text[^1] switch
            {
                's' => TimeSpan.FromSeconds(count),
                'm' => TimeSpan.FromMinutes(count),
                'h' => TimeSpan.FromHours(count),
                'd' => TimeSpan.FromDays(count),
                _ => null,
            }
            : null;
}
