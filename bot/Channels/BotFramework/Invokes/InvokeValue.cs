using System.Text.Json;

namespace ComplaintBot.Channels.BotFramework.Invokes;

/// <summary>Reads the value of an invoke. What is of another kind than it should be is as if it were not there.</summary>
internal static class InvokeValue
{
    /// <summary>A member; null when there is none.</summary>
    public static JsonElement? Member(this JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } members && members.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    /// <summary>A text; null when there is none, or none of this length.</summary>
    public static string? Text(this JsonElement? value, string name, int longest = 1024) =>
        value.Member(name) is { ValueKind: JsonValueKind.String } member && member.GetString() is { Length: > 0 } text && text.Length <= longest ? text : null;
}
