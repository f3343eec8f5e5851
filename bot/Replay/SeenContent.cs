using System.Text.Json;
using System.Text.Json.Nodes;

namespace ComplaintBot.Replay;

/// <summary>What a person can read and press of an activity: its text, its cards, its buttons.</summary>
internal sealed class SeenContent
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    private readonly List<string> words = [];
    private readonly List<SeenButton> buttons = [];

    private SeenContent(IReadOnlyList<JsonObject> cards, string? asks) => (Cards, Asks) = (cards, asks);

    /// <summary>Everything that can be read, line by line.</summary>
    public string Text => string.Join('\n', words);

    /// <summary>Everything that can be pressed, also what lies in a card that a button unfolds.</summary>
    public IReadOnlyList<SeenButton> Buttons => buttons;

    /// <summary>Its Adaptive Cards.</summary>
    public IReadOnlyList<JsonObject> Cards { get; }

    /// <summary>The field that it asks for (<c>channelData.asks</c>); null when it asks for none.</summary>
    public string? Asks { get; }

    /// <summary>The complaint that its first card asks for when it is looked at anew; null when it does not change.</summary>
    public string? Refreshes => Cards is [var card, ..] && ((card["refresh"] as JsonObject)?["action"] as JsonObject)?["data"] is JsonObject data ? Word(data, "complaint") : null;

    /// <summary>Reads an activity.</summary>
    public static SeenContent Of(JsonObject activity)
    {
        var cards = (activity["attachments"] as JsonArray ?? []).OfType<JsonObject>().Where(attachment => Word(attachment, "contentType") == CardType).Select(attachment => attachment["content"]).OfType<JsonObject>().ToList();
        var content = new SeenContent(cards, activity["channelData"] is JsonObject data ? Word(data, "asks") : null);
        content.Add(Word(activity, "text"));
        foreach (var card in cards)
        {
            content.Read(card);
        }

        foreach (var action in ((activity["suggestedActions"] as JsonObject)?["actions"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var says = Word(action, "text") ?? Word(action, "value") ?? string.Empty;
            content.Add(Word(action, "title"));
            content.buttons.Add(new SeenButton(says, Word(action, "title") ?? says, Says: says, Data: null));
        }

        return content;
    }

    /// <summary>The activity that shows a card alone, as the answer to a press does.</summary>
    public static JsonObject ActivityOf(JsonNode card) =>
        new() { ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = CardType, ["content"] = card.DeepClone() }) };

    private static string? Word(JsonObject of, string name) => of[name] is JsonValue value && value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;

    private void Add(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            // A space is a space to whoever reads it, also where no line may break.
            words.Add(text.Replace('\u00A0', ' '));
        }
    }

    /// <summary>Whatever stands on the card, in its order. What only a screen reader or an old client gets is left out.</summary>
    private void Read(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                {
                    Read(item);
                }

                break;
            case JsonObject element:
                ReadElement(element);
                break;
            default:
                break;
        }
    }

    private void ReadElement(JsonObject element)
    {
        if (Word(element, "type") is "Action.Execute" or "Action.Submit")
        {
            var data = element["data"] as JsonObject;
            var verb = Word(element, "verb") ?? (data is null ? null : Word(data, "verb") ?? Word(data, "open")) ?? string.Empty;
            var says = data?["msteams"] is JsonObject told && Word(told, "type") == "imBack" ? Word(told, "value") : null;
            var opens = data?["msteams"] is JsonObject invoke && Word(invoke, "type") == "task/fetch";
            buttons.Add(new SeenButton(says ?? verb, Word(element, "title") ?? verb, says, data) { OpensWindow = opens });
        }

        if (element["inlines"] is JsonArray runs)
        {
            // One line, though parts of it are set off.
            Add(string.Concat(runs.Select(run => run is JsonObject part ? Word(part, "text") : run?.ToString())));
            return;
        }

        var isInput = Word(element, "type")?.StartsWith("Input.", StringComparison.Ordinal) == true;
        Add(Word(element, "text"));
        Add(Word(element, "title"));
        Add(Word(element, "label"));
        Add(isInput ? Word(element, "value") : null);
        foreach (var (name, child) in element)
        {
            if (name is not ("data" or "fallback" or "refresh") && child is JsonObject or JsonArray)
            {
                Read(child);
            }
        }
    }
}

/// <summary>Something to press.</summary>
/// <param name="Verb">What it does; for a quick answer what it says.</param>
/// <param name="Title">What stands on it.</param>
/// <param name="Says">What a quick answer sends as a message; null for a card's button.</param>
/// <param name="Data">What a card's button carries.</param>
internal sealed record SeenButton(string Verb, string Title, string? Says, JsonObject? Data)
{
    /// <summary>It opens a window instead of being done.</summary>
    public bool OpensWindow { get; init; }

    /// <summary>The complaint on whose card it stands; null when it carries none.</summary>
    public string? Complaint => Data?["complaint"] is JsonValue value && value.TryGetValue<string>(out var number) ? number : null;
}
