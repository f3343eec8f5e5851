using System.Text.Json.Nodes;

namespace ComplaintBot.Replay;

/// <summary>What the one who pressed, opened or searched is shown: the answers of Teams' invokes as activities.</summary>
internal static class SeenAnswer
{
    /// <summary>The answer's activity; null when nothing is shown.</summary>
    public static JsonObject? Of(JsonObject body) => body switch
    {
        _ when body["task"] is JsonObject task => task["value"] switch
        {
            JsonObject window => Titled(SeenContent.ActivityOf(window["card"]!["content"]!), window["title"]),
            { } words => Text(words),
            _ => null,
        },
        _ when body["composeExtension"] is JsonObject extension => Found(extension),
        _ when body["value"] is JsonObject card => SeenContent.ActivityOf(card),
        _ when body["value"] is { } words => Text(words),
        _ => null,
    };

    private static JsonObject Found(JsonObject extension)
    {
        if (extension["text"] is { } text)
        {
            return Text(text);
        }

        var results = (extension["attachments"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        var previews = results.Select(result => (result["preview"] as JsonObject)?["content"] as JsonObject).Select(preview => $"{preview?["title"]}\n{preview?["text"]}");
        return Titled(new JsonObject { ["attachments"] = new JsonArray([.. results.Select(result => result.DeepClone())]) }, JsonValue.Create(string.Join('\n', previews)));
    }

    private static JsonObject Titled(JsonObject activity, JsonNode? title)
    {
        activity["text"] = title?.DeepClone();
        return activity;
    }

    private static JsonObject Text(JsonNode words) => new() { ["text"] = words.DeepClone() };
}
