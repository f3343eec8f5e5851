using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Cards;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Turns;

/// <summary>Writes what is said as an activity of the target's channel.</summary>
internal static class ActivityWriter
{
    /// <summary>The content type of an Adaptive Card.</summary>
    public const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Teams shows three, and only where one person talks to the bot.</summary>
    private const int MostSuggestions = 3;

    // Bodies are application/json, never inside HTML: Chinese need not grow sixfold.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The activity of an utterance, without id and timestamp.</summary>
    public static JsonObject Write(Utterance utterance, Target target, RenderContext context)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["channelId"] = target.Reference.Channel,
            ["conversation"] = new JsonObject { ["id"] = target.Reference.Conversation ?? ConversationIds.Own(target.Conversation) },
            ["locale"] = context.Locale.Tag(),
        };
        if (ConversationIds.HasLog(target.Conversation))
        {
            activity["from"] = new JsonObject { ["id"] = "bot", ["role"] = "bot" };
        }

        if (utterance.Text is { } text)
        {
            activity["text"] = Texts.Render(text, context);
            activity["textFormat"] = "plain";
        }

        if (utterance.Card is { } card)
        {
            activity["attachments"] = new JsonArray(Attachment(CardRenderer.Render(card, context)));
            activity["summary"] = CardRenderer.Speech(card, context);
        }

        if (utterance.Quick.Count > 0)
        {
            Offer(activity, utterance, target, context);
        }

        if (utterance.Asks is { } asks)
        {
            activity["channelData"] = new JsonObject { ["asks"] = asks };
        }

        return activity;
    }

    /// <summary>JSON as it is sent.</summary>
    public static string ToJson(JsonNode node) => node.ToJsonString(Readable);

    /// <summary>Quick answers where the channel has them; more than Teams shows stand on a card; in a channel they are typed.</summary>
    private static void Offer(JsonObject activity, Utterance utterance, Target target, RenderContext context)
    {
        IReadOnlyList<(string Title, string Says)> answers = [.. utterance.Quick.Select(answer => (Texts.Render(answer.Title, context), answer.Says))];
        if (context.Channel == ChannelKind.Teams && target.Reference.IsGroup)
        {
            activity["text"] = string.Join('\n', answers.Select(answer => answer.Title).Prepend((string?)activity["text"]));
            return;
        }

        if (context.Channel == ChannelKind.Teams && answers.Count > MostSuggestions && utterance is { Text: { } question, Card: null })
        {
            var view = new QuestionView(question, utterance.Quick);
            activity.Remove("text");
            activity.Remove("textFormat");
            activity["attachments"] = new JsonArray(Attachment(CardRenderer.Render(view, context)));
            activity["summary"] = CardRenderer.Speech(view, context);
            return;
        }

        activity["suggestedActions"] = new JsonObject
        {
            ["actions"] = new JsonArray([.. answers.Select(answer => context.Channel == ChannelKind.WebChat && answer.Title != answer.Says
                ? new JsonObject { ["type"] = "messageBack", ["title"] = answer.Title, ["displayText"] = answer.Title, ["text"] = answer.Says }
                : new JsonObject { ["type"] = "imBack", ["title"] = answer.Title, ["value"] = answer.Says })]),
        };
    }

    private static JsonObject Attachment(JsonObject card) => new() { ["contentType"] = CardType, ["content"] = card };
}
