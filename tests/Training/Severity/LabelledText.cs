using System.Text.Json;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Training;

/// <summary>One text with its labels.</summary>
/// <param name="Text">The text.</param>
/// <param name="Level">Its level.</param>
/// <param name="Category">Its category.</param>
/// <param name="Source">Where someone meant it: the repository it was taken from; null when it was written for training.</param>
/// <param name="Group">What stays in one fold: the case it belongs to, else the text itself.</param>
internal sealed record LabelledText(string Text, Level Level, Category Category, string? Source, string Group)
{
    /// <summary>Whether someone meant it.</summary>
    public bool IsReal => Source is not null;

    /// <summary>Reads a file of JSON Lines with <c>id, text, level, category</c> and, where known, <c>source, group</c>.</summary>
    public static IReadOnlyList<LabelledText> Read(string file) => [.. File.ReadLines(file).Where(line => line.Trim().Length > 0).Select(Parse)];

    /// <summary>Reads one line.</summary>
    public static LabelledText Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var members = json.RootElement;
        var level = members.GetProperty("level").GetString()!;
        return new LabelledText(
            members.GetProperty("text").GetString()!,
            Enum.IsDefined((Level)(level[^1] - '0')) ? (Level)(level[^1] - '0') : throw new FormatException($"No such level: {level}"),
            CategoryNames.Parse(members.GetProperty("category").GetString()!),
            Optional(members, "source")?.Split(':')[0],
            Optional(members, "group") ?? members.GetProperty("id").ToString());
    }

    private static string? Optional(JsonElement members, string name) =>
        members.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
