using System.Text.Json;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>
/// An activity accepted over Direct Line: the data of an inbox row. Written in the transaction that puts its echo in the
/// conversation's log; worked off afterwards, one at a time within a conversation.
/// </summary>
internal sealed record AcceptedActivity
{
    /// <summary>The conversation's id in the store: <c>directline:…</c> for customers, <c>console:…</c> for the console's panes.</summary>
    public required string Conversation { get; init; }

    /// <summary>The organisation, from the token.</summary>
    public required string Organisation { get; init; }

    /// <summary>Who spoke, from the token: <c>dl_…</c> for customers, else a person's id.</summary>
    public required string User { get; init; }

    /// <summary><c>webchat</c> or <c>console</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>The activity's locale, else the token's; null for the organisation's first language.</summary>
    public string? Locale { get; init; }

    /// <summary>As in <see cref="Ticket.Persona"/>; <c>customer</c> or null means that a customer spoke.</summary>
    public string? Persona { get; init; }

    /// <summary>As in <see cref="Ticket.Playbook"/>.</summary>
    public string? Playbook { get; init; }

    /// <summary>The activity (<c>message</c>, <c>event</c>, or the <c>conversationUpdate</c> of a start). Its <c>from</c>, <c>channelId</c> and <c>conversation</c> are the server's.</summary>
    public required JsonElement Activity { get; init; }

    /// <summary>Files that came with it.</summary>
    public IReadOnlyList<AcceptedFile> Files { get; init; } = [];
}

/// <summary>A file that came with an activity.</summary>
/// <param name="Name">As the customer's device calls it; no folder.</param>
/// <param name="ContentType">One of <see cref="UploadRules.ContentTypes"/>.</param>
/// <param name="Content">Its bytes; base64 in JSON.</param>
internal sealed record AcceptedFile(string Name, string ContentType, byte[] Content);
