using ComplaintBot.Dialogs.Severity.Similarity;

namespace ComplaintBot.Storage;

/// <summary>A conversation with the bot.</summary>
internal sealed record ConversationRow
{
    /// <summary>Channel and the channel's own conversation id: <c>msteams:19:…</c>, <c>directline:…</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The organisation it belongs to; nothing crosses.</summary>
    public required string Organisation { get; init; }

    /// <summary>1 for the first state, then one more with each turn.</summary>
    public required long Version { get; init; }

    /// <summary>The dialog's state as JSON.</summary>
    public required string State { get; init; }

    /// <summary>How to reach it later: channel, service URL, tenant, bot and user, as JSON.</summary>
    public required string Reference { get; init; }

    /// <summary>The person of a personal conversation; null for channels and groups.</summary>
    public string? Person { get; init; }

    /// <summary>Language tag in which this conversation is spoken to.</summary>
    public required string Language { get; init; }

    /// <summary>When somebody last spoke here.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>One event of a complaint. Holds no personal data and no free text: those are <see cref="Texts"/>.</summary>
internal sealed record EventRow
{
    /// <summary>The complaint's number with its organisation: <c>demo/C261121-0042</c>.</summary>
    public required string Complaint { get; init; }

    /// <summary>1, 2, 3 … without gaps.</summary>
    public required int Sequence { get; init; }

    /// <summary>What happened, such as <c>registered</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The event as JSON with its schema version. Texts stand in it as names only.</summary>
    public required string Data { get; init; }

    /// <summary>Erasable texts by field name; a salted hash of each goes into the chain. An erased one is no longer here.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Hash of this event and the one before it, in hexadecimal; filled in by the store.</summary>
    public string Hash { get; init; } = string.Empty;
}

/// <summary>One erasable text of an event.</summary>
internal readonly record struct TextKey(string Complaint, int Sequence, string Field);

/// <summary>What lists and reports read of a complaint; can be rebuilt from its events.</summary>
internal sealed record SummaryRow
{
    /// <summary>As in <see cref="EventRow.Complaint"/>.</summary>
    public required string Complaint { get; init; }

    /// <summary>The organisation.</summary>
    public required string Organisation { get; init; }

    /// <summary>The number as people know it.</summary>
    public required string Number { get; init; }

    /// <summary>The day of the number, <c>261121</c>, and the counter on that day.</summary>
    public required string Day { get; init; }

    /// <summary>The counter of the number.</summary>
    public required int Counter { get; init; }

    /// <summary>0 to 4.</summary>
    public required int Level { get; init; }

    /// <summary>The playbook's grade id; empty before grading.</summary>
    public required string Grade { get; init; }

    /// <summary>Where it stands: <c>intake</c>, <c>open</c>, <c>handled</c>, <c>closed</c>, <c>withdrawn</c>, <c>merged</c>.</summary>
    public required string State { get; init; }

    /// <summary>Person id of the owner; null when it is a role's.</summary>
    public string? Owner { get; init; }

    /// <summary>Person id of the assignee; null when it is a role's.</summary>
    public string? Assignee { get; init; }

    /// <summary>Ids of all people in whose list it stands now, separated and surrounded by <c>|</c>.</summary>
    public required string Listed { get; init; }

    /// <summary>The conversation in which it was received.</summary>
    public required string Conversation { get; init; }

    /// <summary>Keyed hash of the complainant's contact, to find repeats without keeping it here; empty when unknown.</summary>
    public required string Contact { get; init; }

    /// <summary>When the next clock is due; null when none runs.</summary>
    public DateTimeOffset? NextDue { get; init; }

    /// <summary>Language tag of the complainant.</summary>
    public required string Language { get; init; }

    /// <summary>When it was received.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset ChangedAt { get; init; }
}

/// <summary>What remains of a complaint's words to compare them with others'.</summary>
/// <param name="Complaint">As in <see cref="EventRow.Complaint"/>.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="ReceivedAt">When the complaint was received.</param>
/// <param name="Signature">Of its words; null takes it away.</param>
internal sealed record SignatureRow(string Complaint, string Organisation, DateTimeOffset ReceivedAt, TextSignature? Signature);

/// <summary>A complaint whose words are like those that were asked for.</summary>
/// <param name="Complaint">As in <see cref="EventRow.Complaint"/>.</param>
/// <param name="Signature">Of its words.</param>
internal sealed record AlikeRow(string Complaint, TextSignature Signature);

/// <summary>Which summaries to read. What is null does not matter.</summary>
internal sealed record SummaryFilter
{
    /// <summary>The organisation: never across.</summary>
    public required string Organisation { get; init; }

    /// <summary>One complaint by the number people know.</summary>
    public string? Number { get; init; }

    /// <summary>Standing in this person's list.</summary>
    public string? Listed { get; init; }

    /// <summary>Received in this conversation.</summary>
    public string? Conversation { get; init; }

    /// <summary>From a complainant with this contact hash.</summary>
    public string? Contact { get; init; }

    /// <summary>Only those neither closed, withdrawn nor merged.</summary>
    public bool OpenOnly { get; init; }

    /// <summary>At most this many.</summary>
    public int Limit { get; init; } = 20;
}

/// <summary>A stored timer.</summary>
/// <param name="Key">Unique: complaint, clock, round and what is due.</param>
/// <param name="Due">When.</param>
/// <param name="Complaint">The complaint it belongs to, as in <see cref="EventRow.Complaint"/>.</param>
/// <param name="Data">What to do then, as JSON.</param>
internal sealed record TimerRow(string Key, DateTimeOffset Due, string Complaint, string Data);

/// <summary>An input accepted and not yet worked off.</summary>
/// <param name="Id">Given by the store; 0 before.</param>
/// <param name="Conversation">Whose turn it will be; one at a time and in order within it.</param>
/// <param name="Data">The input as JSON.</param>
internal sealed record InboxRow(long Id, string Conversation, string Data);

/// <summary>An activity to deliver.</summary>
internal sealed record Post
{
    /// <summary>The target conversation, as in <see cref="ConversationRow.Id"/>. One beginning with <c>directline:</c> or <c>console:</c> goes to its log, others to the outbox.</summary>
    public required string Conversation { get; init; }

    /// <summary>How to reach it, as JSON; what was true when it was queued.</summary>
    public required string Reference { get; init; }

    /// <summary>The activity as JSON without <c>id</c>; <c>timestamp</c> is set by the store for logs.</summary>
    public required string Activity { get; init; }

    /// <summary>Names a card that may be updated later, such as <c>escalation/demo/C261121-0042</c>. A post with the key of a card that stands in the same conversation replaces it in place.</summary>
    public string? CardKey { get; init; }

    /// <summary>Not worth sending after this time (typing); null for ever.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>The message it replaces, where that is no card known by its key; null for a new one.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The organisation that says it; empty where nobody would look for it among the undelivered.</summary>
    public string Organisation { get; init; } = string.Empty;
}

/// <summary>An activity in a Direct Line conversation's log.</summary>
/// <param name="Number">Its place, from 1; also the watermark after it.</param>
/// <param name="Activity">The activity as JSON with <c>id</c> and <c>timestamp</c>. A card replaced in place comes again under its first id and timestamp.</param>
internal sealed record LoggedActivity(long Number, string Activity);

/// <summary>Something to send through the Connector.</summary>
internal sealed record OutboxRow
{
    /// <summary>Given by the store.</summary>
    public required long Id { get; init; }

    /// <summary>The target conversation: one lane each, in order, one in flight.</summary>
    public required string Lane { get; init; }

    /// <summary>As in <see cref="Post.Reference"/>.</summary>
    public required string Reference { get; init; }

    /// <summary>The activity.</summary>
    public required string Activity { get; init; }

    /// <summary>As in <see cref="Post.CardKey"/>.</summary>
    public string? CardKey { get; init; }

    /// <summary>How often it was tried.</summary>
    public required int Attempts { get; init; }

    /// <summary>Not to be sent before this time.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>As in <see cref="Post.Expires"/>.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>When it was queued.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>One more each time a newer card of the same key takes the row over, also while it is being sent.</summary>
    public required int Revision { get; init; }

    /// <summary>The platform may have posted it already, it never said.</summary>
    public required bool Uncertain { get; init; }

    /// <summary>Where the card stands already: then this is an update. Null means it is to be created.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The platform's conversation in which the card stands, when its creation opened one (a thread in a channel).</summary>
    public string? Thread { get; init; }

    /// <summary>As in <see cref="Post.Organisation"/>.</summary>
    public string Organisation { get; init; } = string.Empty;
}

/// <summary>What became of an outbox row.</summary>
internal abstract record DeliveryStep(OutboxRow Row)
{
    /// <summary>It is about to be sent; written before, so that an interrupted attempt is known after a crash.</summary>
    internal sealed record Sending(OutboxRow Row) : DeliveryStep(Row);

    /// <summary>The platform has it. A card's place is kept; a card taken over meanwhile stays queued as an update.</summary>
    internal sealed record Sent(OutboxRow Row, string? ActivityId, string? Thread) : DeliveryStep(Row);

    /// <summary>To be tried again later; <paramref name="Uncertain"/> when the platform may have posted it.</summary>
    internal sealed record Postponed(OutboxRow Row, DateTimeOffset NotBefore, bool Uncertain) : DeliveryStep(Row);

    /// <summary>Not worth sending any more.</summary>
    internal sealed record Expired(OutboxRow Row) : DeliveryStep(Row);

    /// <summary>Never to be tried again, and listed; <paramref name="Uncertain"/> when the platform may have posted it.</summary>
    internal sealed record Dropped(OutboxRow Row, string Reason, bool Uncertain, DateTimeOffset At) : DeliveryStep(Row);
}

/// <summary>Something that could not be delivered, or (<see cref="Uncertain"/>) that may have been.</summary>
internal sealed record UndeliveredRow
{
    /// <summary>Given by the store.</summary>
    public required long Id { get; init; }

    /// <summary>The target conversation.</summary>
    public required string Lane { get; init; }

    /// <summary>As in <see cref="Post.Reference"/>.</summary>
    public required string Reference { get; init; }

    /// <summary>The activity.</summary>
    public required string Activity { get; init; }

    /// <summary>As in <see cref="Post.CardKey"/>.</summary>
    public string? CardKey { get; init; }

    /// <summary>Why, in the platform's code or a word: <c>BotNotInConversationRoster</c>, <c>http 413</c>, <c>timeout</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>True when nobody knows whether it arrived.</summary>
    public required bool Uncertain { get; init; }

    /// <summary>When it was given up.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>As in <see cref="Post.Organisation"/>.</summary>
    public string Organisation { get; init; } = string.Empty;
}

/// <summary>An entry of the list of the undelivered that somebody has dealt with: it leaves the list, and goes out again when they want that.</summary>
internal sealed record SettledRow(string Organisation, long Id, bool SendAgain);

/// <summary>Where a card stands.</summary>
/// <param name="Key">As in <see cref="Post.CardKey"/>.</param>
/// <param name="Conversation">Its lane.</param>
/// <param name="ActivityId">The platform's id of it.</param>
/// <param name="Thread">The platform's conversation in which it stands, where that is another than the lane's.</param>
internal sealed record CardRow(string Key, string Conversation, string ActivityId, string? Thread = null);

/// <summary>A file that is kept.</summary>
/// <param name="Organisation">Whose it is: the same bytes sent in two organisations are two files.</param>
/// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Kind">The media type that its bytes show.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record FileRow(string Organisation, string Hash, string Kind, byte[] Content);
