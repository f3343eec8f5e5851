using System.Text;
using System.Text.Json.Nodes;
using ComplaintBot.Cards;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Channels.BotFramework.Invokes;

/// <summary>Answers the invokes of windows and of the message extension, in the body of their response.</summary>
internal sealed class InvokeAnswers(LogComplaint log, FindComplaints find, CaseWindows windows, TimeProvider time, ILogger<InvokeAnswers> logger)
{
    /// <summary>Whether an invoke is one of these.</summary>
    public static bool Knows(Activity activity) => activity is { Type: "invoke", Name: InvokeNames.FetchTask or InvokeNames.SubmitAction or InvokeNames.Query or InvokeNames.TaskFetch or InvokeNames.TaskSubmit };

    /// <summary>The answer to an invoke that <see cref="Knows"/>.</summary>
    public async Task<IResult> AnswerAsync(Activity activity, Organisation organisation, CancellationToken cancellation)
    {
        if (ActivityTurns.IsCustomerChannel(activity))
        {
            return Results.Problem(statusCode: StatusCodes.Status403Forbidden, title: "Not from a customer's channel.", detail: "Windows and the message extension are for staff.");
        }

        if (activity.Name!.StartsWith("composeExtension/", StringComparison.Ordinal) && activity.Value.Text("commandId") is { } command && !IsCommand(activity.Name, command))
        {
            return Results.Problem(statusCode: StatusCodes.Status501NotImplemented, title: "This command is not answered.", detail: $"Known are: {InvokeNames.LogComplaint}, {InvokeNames.FindComplaints}.");
        }

        string? answer;
        try
        {
            answer = await AnswerOfAsync(activity, organisation, cancellation);
        }
        catch (Exception exception) when (exception is not StoreBusyException && !cancellation.IsCancellationRequested)
        {
            logger.Failed(activity.Name, exception);
            var context = new RenderContext(LocaleTags.Parse(activity.Locale) ?? organisation.Languages[0], organisation.Calendar.Zone, time.GetUtcNow(), ChannelKind.Teams);
            answer = activity.Name == InvokeNames.Query ? FindComplaints.Nothing(MessageKey.Busy, context) : TaskAnswer.Message(MessageKey.Busy, context);
        }

        return answer switch
        {
            null => Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "The request cannot be read.", detail: "The invoke's 'value' is not as its name says it is."),
            _ when ActivityTurns.IsInline(activity) => Json(Among(answer)),
            "" => Results.Ok(),
            _ => Json(answer),
        };
    }

    private static bool IsCommand(string name, string command) => command == (name == InvokeNames.Query ? InvokeNames.FindComplaints : InvokeNames.LogComplaint);

    private async Task<string?> AnswerOfAsync(Activity activity, Organisation organisation, CancellationToken cancellation) => activity.Name switch
    {
        InvokeNames.TaskFetch => await windows.FetchAsync(activity, organisation, cancellation),
        InvokeNames.TaskSubmit => await windows.SubmitAsync(activity, organisation, cancellation),
        _ when activity.Value.Text("commandId") is null => null,
        InvokeNames.FetchTask => await log.FetchAsync(activity, organisation, cancellation),
        InvokeNames.Query => await find.QueryAsync(activity, organisation, cancellation),
        _ => await log.SubmitAsync(activity, organisation, cancellation),
    };

    private static IResult Json(string answer) => Results.Text(answer, "application/json", Encoding.UTF8);

    private static string Among(string answer) => ActivityWriter.ToJson(new JsonObject
    {
        ["activities"] = new JsonArray(new JsonObject
        {
            ["type"] = "invokeResponse",
            ["value"] = new JsonObject { ["status"] = 200, ["body"] = answer.Length == 0 ? null : JsonNode.Parse(answer) },
        }),
    });
}
