using System.Text.Json;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Turns;

/// <summary>What is kept of a conversation: what kind it is, so that a timer can act in it, and what the dialog remembers.</summary>
/// <param name="Kind">What kind of conversation.</param>
/// <param name="Channel">The channel it belongs to, as <see cref="Place.Channel"/> tells it.</param>
/// <param name="Dialog">The dialog's state.</param>
internal sealed record ConversationMemory(PlaceKind Kind, string Channel, ConversationState Dialog)
{
    /// <summary>Reads what <see cref="ToJson"/> wrote, now or in an older program: what it does not know is left out.</summary>
    public static ConversationMemory Parse(string json)
    {
        var memory = JsonSerializer.Deserialize(json, TurnJson.Default.ConversationMemory) ?? throw new JsonException("The state is null.");
        var dialog = memory.Dialog ?? ConversationState.New;

        // Absent members come as null, whatever a record's own defaults say.
        return memory with { Dialog = dialog with { Asked = dialog.Asked ?? [], Offered = dialog.Offered ?? [], Files = dialog.Files ?? [] } };
    }

    /// <summary>As JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, TurnJson.Default.ConversationMemory);
}
