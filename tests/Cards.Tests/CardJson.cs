using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Tests;

/// <summary>Looks into a rendered card.</summary>
internal static class CardJson
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Render(View view, Locale locale = Locale.ZhHans, ChannelKind channel = ChannelKind.Teams) =>
        CardRenderer.Render(view, Samples.Context(locale, channel));

    public static string Written(this JsonNode card) => card.ToJsonString(Compact);

    /// <summary>Every object in it, fallbacks left out: they repeat what they stand in for.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonNode? node) => node switch
    {
        JsonObject json => json.Where(property => property.Key != "fallback").SelectMany(property => property.Value.Objects()).Prepend(json),
        JsonArray array => array.SelectMany(item => item.Objects()),
        _ => [],
    };

    /// <summary>What a person reads, buttons included, in order.</summary>
    public static string Words(this JsonNode card) => string.Join('\n', card.Objects()
        .Select(json => (string?)(json["text"] ?? json["title"] ?? json["label"]))
        .OfType<string>()).Replace('\u00A0', ' ');

    /// <summary>The verbs that can be pressed.</summary>
    public static string[] Presses(this JsonNode card) => [.. card.Objects()
        .Where(json => Type(json) is "Action.Execute" or "Action.Submit")
        .Select(json => (string?)json["data"]!["verb"])
        .OfType<string>()
        .Where(verb => verb != Verbs.Refresh)];

    public static string? Type(this JsonObject json) => json["type"] is JsonValue value ? (string?)value : null;
}
