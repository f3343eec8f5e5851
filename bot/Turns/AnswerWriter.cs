using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>Decides which of the things said are the answer to the caller and which are delivered.</summary>
internal static class AnswerWriter
{
    /// <summary>The answer in which nothing is said.</summary>
    public const string NoActivities = """{"activities":[]}""";

    private const string MessageType = "application/vnd.microsoft.activity.message";

    /// <summary>The answer as JSON (empty for <see cref="AnswerForm.Posted"/>), and what is left to deliver.</summary>
    /// <param name="turn">The input.</param>
    /// <param name="outcome">What follows from it.</param>
    /// <param name="said">What is said, drawn.</param>
    /// <param name="words">With which a window closes; null for none, or where there is no window.</param>
    /// <param name="store">Where cards are found.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async ValueTask<(string Answer, IReadOnlyList<Said> Posted)> WriteAsync(
        InboundTurn turn, Outcome outcome, IReadOnlyList<Said> said, string? words, IStore store, CancellationToken cancellation)
    {
        bool IsForTheAnswerAlone(Said each) => turn.HasNoChat || (outcome.Changes.Count == 0 && each.Utterance.Text is not null);

        switch (turn.Form)
        {
            case AnswerForm.Activities:
                return (Activities(said.Where(each => each.Target.IsHere).Select(each => each.Activity)), [.. said.Where(each => !each.Target.IsHere)]);
            case AnswerForm.Card:
            {
                var (answer, posted) = await CardAsync(turn, outcome, said, store, cancellation);
                return (ActivityWriter.ToJson(answer), posted);
            }

            case AnswerForm.Task:
                return (words is null ? string.Empty : Task(words), [.. said.Where(each => !each.Target.IsHere || !IsForTheAnswerAlone(each))]);

            case AnswerForm.CardAmongActivities:
            {
                var (answer, posted) = await CardAsync(turn, outcome, said, store, cancellation);
                var response = new JsonObject { ["type"] = "invokeResponse", ["value"] = new JsonObject { ["status"] = 200, ["body"] = answer } };
                var replies = posted.Where(each => each.Target.IsHere && each.CardKey is null).ToList();
                return (Activities(replies.Select(each => each.Activity).Append(response)), [.. posted.Except(replies)]);
            }

            default:
                return (string.Empty, said);
        }
    }

    /// <summary>The answer of a window that closes with words.</summary>
    public static string Task(string words) => ActivityWriter.ToJson(new JsonObject { ["task"] = new JsonObject { ["type"] = "message", ["value"] = words } });

    private static string Activities(IEnumerable<JsonObject> activities) =>
        ActivityWriter.ToJson(new JsonObject { ["activities"] = new JsonArray([.. activities.Select(activity => activity.DeepClone())]) });

    private static async ValueTask<(JsonObject Answer, IReadOnlyList<Said> Posted)> CardAsync(
        InboundTurn turn, Outcome outcome, IReadOnlyList<Said> said, IStore store, CancellationToken cancellation)
    {
        if (await PressedAsync(turn, said, store, cancellation) is { } card)
        {
            // It is delivered as well, for everybody else who looks at it.
            var content = turn.Pointer ?? card.Activity["attachments"]![0]!["content"]!;
            return (Answer(ActivityWriter.CardType, content.DeepClone()), said);
        }

        var first = said.FirstOrDefault(each => each.Target.IsHere && each.Utterance.Text is not null);
        var message = Answer(MessageType, first is null ? string.Empty : (string?)first.Activity["text"]);

        // A refusal is for the one who pressed. What really happened stays readable in the conversation.
        return outcome.Changes.Count == 0 && first is { Utterance: { Quick.Count: 0, Asks: null } } ? (message, [.. said.Where(each => each != first)]) : (message, said);
    }

    /// <summary>The pressed card as it is now; null when the turn did not draw it.</summary>
    private static async ValueTask<Said?> PressedAsync(InboundTurn turn, IReadOnlyList<Said> said, IStore store, CancellationToken cancellation)
    {
        var cards = said.Where(each => each is { Utterance.Card: not null, CardKey: not null }
            && ConversationIds.Root(each.Target.Conversation) == ConversationIds.Root(turn.Input.Place.Conversation)).ToList();
        foreach (var card in cards)
        {
            if (await store.FindCardAsync(card.CardKey!, cancellation) is { } standing && standing.ActivityId == turn.PressedActivity)
            {
                return card;
            }
        }

        // On a copy, or where the client does not tell on what: that the complaint's card was drawn is enough.
        var number = (turn.Input as TurnInput.Pressed)?.Complaint;
        return (turn.Pointer is null && !string.IsNullOrEmpty(turn.PressedActivity) ? null : cards.Find(card => card.CardKey!.Split('/').Contains(number, StringComparer.Ordinal)))
            ?? (turn.LooksOnly ? said.FirstOrDefault(each => each is { Utterance.Card: not null, Target.IsHere: true }) : null);
    }

    private static JsonObject Answer(string type, JsonNode? value) => new() { ["statusCode"] = 200, ["type"] = type, ["value"] = value };
}
