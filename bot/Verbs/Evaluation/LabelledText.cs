using System.Text.Json;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Verbs.Evaluation;

/// <summary>A text and what is known of it.</summary>
/// <param name="Language">Its language; empty when it is not said.</param>
/// <param name="Text">The text.</param>
/// <param name="Level">Its level.</param>
/// <param name="Category">Its category.</param>
/// <param name="Triggers">Its triggers; null where nobody labelled them.</param>
internal sealed record LabelledText(string Language, string Text, Level Level, Category Category, IReadOnlySet<string>? Triggers)
{
    /// <summary>Reads one line; throws <see cref="JsonException"/> or <see cref="FormatException"/> on a bad one.</summary>
    public static LabelledText Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("The line is not a JSON object.");
        }

        return new LabelledText(
            root.TryGetProperty("lang", out var language) ? language.ToString() : string.Empty,
            Word(root, "text"),
            LevelOf(Word(root, "level")),
            CategoryNames.Parse(Word(root, "category")),
            root.TryGetProperty("triggers", out var triggers) && triggers.ValueKind == JsonValueKind.Array
                ? triggers.EnumerateArray().Select(trigger => trigger.ToString()).ToHashSet(StringComparer.Ordinal)
                : null);
    }

    private static string Word(JsonElement root, string name) => root.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
        ? member.GetString()!
        : throw new FormatException($"'{name}' must be a string.");

    private static Level LevelOf(string name) => name is ['L', >= '0' and <= '4'] ? (Level)(name[1] - '0') : throw new FormatException($"No such level: {name}");
}
