using System.Text.Json.Nodes;
using ComplaintBot.Cards;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;
using ComplaintBot.Turns;

namespace ComplaintBot.Channels.BotFramework.Invokes;

/// <summary>Answers of a <c>task</c>: a window with a form, or the words with which it closes.</summary>
internal static class TaskAnswer
{
    /// <summary>More fields than these need a tall window.</summary>
    private const int FieldsOfMedium = 3;

    /// <summary>A window.</summary>
    public static string Window(FormView form, RenderContext context) => ActivityWriter.ToJson(new JsonObject
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject
            {
                ["title"] = Texts.Render(form.Title, context),
                ["width"] = "medium",
                ["height"] = form.Fields.Count > FieldsOfMedium ? "large" : "medium",
                ["card"] = new JsonObject
                {
                    ["contentType"] = ActivityWriter.CardType,
                    ["content"] = CardRenderer.Render(form, context with { Channel = ChannelKind.TeamsWindow }),
                },
            },
        },
    });

    /// <summary>Words in place of a window.</summary>
    public static string Message(Message message, RenderContext context) => AnswerWriter.Task(Texts.Render(message, context));
}
