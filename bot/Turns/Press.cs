using System.Globalization;
using System.Text.Json;

namespace ComplaintBot.Turns;

/// <summary>What a button carries: verb, complaint, version, and whatever was filled in.</summary>
internal sealed record Press(string Verb, string? Complaint, int? Version, IReadOnlyDictionary<string, string> Inputs)
{
    /// <summary>Longest value taken, in characters; what is longer is no answer to a field.</summary>
    private const int LongestInput = 16 * 1024;

    /// <summary>Reads the data of a press; null when it is none of ours. <paramref name="verb"/> stands beside the data in an <c>Action.Execute</c>.</summary>
    public static Press? Read(JsonElement? data, string? verb = null)
    {
        if (data is not { ValueKind: JsonValueKind.Object } members)
        {
            return string.IsNullOrEmpty(verb) ? null : new Press(verb, null, null, new Dictionary<string, string>(StringComparer.Ordinal));
        }

        string? complaint = null;
        int? version = null;
        var inputs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in members.EnumerateObject())
        {
            var text = Text(member.Value);
            switch (member.Name)
            {
                case "verb":
                    verb ??= text;
                    break;
                case "complaint":
                    complaint = text;
                    break;
                case "version":
                    version = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
                    break;
                default:
                    if (text is { Length: <= LongestInput })
                    {
                        inputs[member.Name] = text;
                    }

                    break;
            }
        }

        return string.IsNullOrEmpty(verb) ? null : new Press(verb, complaint, version, inputs);
    }

    /// <summary>Clients send numbers and switches as JSON of their own kind or as text.</summary>
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
