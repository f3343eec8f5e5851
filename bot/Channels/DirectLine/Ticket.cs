namespace ComplaintBot.Channels.DirectLine;

/// <summary>What a token says: who speaks, where, and for which organisation. Nothing of it is ever taken from a request's body.</summary>
internal sealed record Ticket
{
    /// <summary>The channel of the customers' web chat.</summary>
    public const string WebChat = "webchat";

    /// <summary>The channel of the console's panes.</summary>
    public const string Console = "console";

    /// <summary>The Direct Line conversation id, as clients know it.</summary>
    public required string Conversation { get; init; }

    /// <summary>A customer's random id (<c>dl_…</c>) or a person's id in the organisation.</summary>
    public required string User { get; init; }

    /// <summary><see cref="WebChat"/> or <see cref="Console"/>.</summary>
    public required string Channel { get; init; }

    /// <summary>The organisation.</summary>
    public required string Organisation { get; init; }

    /// <summary>Language tag the page was in when it asked; null for the organisation's first language.</summary>
    public string? Locale { get; init; }

    /// <summary>Who the console's pane plays: <c>customer</c>, <c>staff</c>, <c>manager-1</c>, <c>manager-2</c>; null in the web chat.</summary>
    public string? Persona { get; init; }

    /// <summary>The playbook that a new conversation follows; null for the organisation's choice.</summary>
    public string? Playbook { get; init; }

    /// <summary>The conversation's id in the store.</summary>
    public string StoreId => (Channel == Console ? "console:" : "directline:") + Conversation;
}
