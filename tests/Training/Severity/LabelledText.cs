using System.Globalization;
using System.Text.Json;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Training;

/// <summary>One text with its labels.</summary>
/// <param name="Text">The text.</param>
/// <param name="Level">Its level.</param>
/// <param name="Category">Its category.</param>
/// <param name="Source">Where someone meant it: the repository it was taken from; null when it was written for training.</param>
/// <param name="Group">What stays in one fold: the case it belongs to, else the text itself.</param>
/// <param name="Id">Its name.</param>
internal sealed record LabelledText(string Text, Level Level, Category Category, string? Source, string Group, string Id)
{
    /// <summary>Whether it is a stretch of a real text that tells of a level on its own: trained on, never measured on.</summary>
    public bool IsStretch { get; init; }

    /// <summary>Whether someone meant it.</summary>
    public bool IsReal => Source is not null;

    /// <summary>Reads a file of JSON Lines with <c>id, text, level, category</c> and, where known, <c>source, group</c>.</summary>
    public static IReadOnlyList<LabelledText> Read(string file) => [.. File.ReadLines(file).Where(line => line.Trim().Length > 0).Select(Parse)];

    /// <summary>Reads one line.</summary>
    public static LabelledText Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var members = json.RootElement;
        var id = members.GetProperty("id").ToString();
        return new LabelledText(
            members.GetProperty("text").GetString()!,
            LevelOf(members.GetProperty("level").GetString()!),
            CategoryNames.Parse(members.GetProperty("category").GetString()!),
            Optional(members, "source")?.Split(':')[0],
            Optional(members, "group") ?? id,
            id);
    }

    /// <summary>Reads files of texts and, ending in <c>.tsv</c>, of stretches of them: <c>id, start, end, level</c> a line, in UTF-16 offsets. So
    /// the project holds which words tell of a level, but no real text. Stretches of texts that are not among the files are left out.</summary>
    public static IReadOnlyList<LabelledText> ReadAll(IReadOnlyList<string> files)
    {
        var texts = files.Where(file => !AreStretches(file)).SelectMany(Read).ToList();
        var byId = texts.Where(text => text.IsReal).ToDictionary(text => text.Id, StringComparer.Ordinal);
        var stretches =
            from file in files.Where(AreStretches)
            from line in File.ReadLines(file)
            let parts = line.Split('\t')
            where byId.ContainsKey(parts[0])
            let text = byId[parts[0]]
            select text with { Text = text.Text[int.Parse(parts[1], CultureInfo.InvariantCulture)..int.Parse(parts[2], CultureInfo.InvariantCulture)], Level = LevelOf(parts[3]), IsStretch = true };
        return [.. texts, .. stretches];
    }

    private static bool AreStretches(string file) => Path.GetExtension(file) == ".tsv";

    private static Level LevelOf(string level) => Enum.IsDefined((Level)(level[^1] - '0')) ? (Level)(level[^1] - '0') : throw new FormatException($"No such level: {level}");

    private static string? Optional(JsonElement members, string name) =>
        members.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
