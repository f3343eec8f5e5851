using System.Text.Json.Nodes;

namespace ComplaintBot.Replay;

/// <summary>How something reached a conversation.</summary>
internal enum SeenAs
{
    /// <summary>A new message.</summary>
    Posted,

    /// <summary>A message replaced in place.</summary>
    Updated,

    /// <summary>The answer to a press, shown to the one who pressed.</summary>
    Answered,
}

/// <summary>Something the bot said, as it arrived.</summary>
/// <param name="As">How.</param>
/// <param name="Place">Where: a person's id, <c>managers</c>, <c>staff</c>, <c>fallback</c>.</param>
/// <param name="Conversation">The platform's id of the conversation.</param>
/// <param name="Id">The platform's id of the activity; empty for an answer.</param>
/// <param name="Activity">The activity.</param>
internal sealed record Seen(SeenAs As, string Place, string Conversation, string Id, JsonObject Activity)
{
    /// <summary>The activity whose place an answer takes on the screen of the one who pressed; null for anything else.</summary>
    public string? InPlaceOf { get; init; }

    /// <summary>What can be read of it.</summary>
    public SeenContent Content { get; } = SeenContent.Of(Activity);
}
