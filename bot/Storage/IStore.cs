using ComplaintBot.Dialogs.Severity.Similarity;

namespace ComplaintBot.Storage;

/// <summary>
/// The one place where anything is kept. Writes go through <see cref="CommitAsync"/>: all of a turn or none of it.
/// Reads use connections of their own, write nothing and never wait for the writer.
/// </summary>
internal interface IStore
{
    /// <summary>
    /// Writes one turn in one transaction (a savepoint of a grouped one). Returns what became of it; throws
    /// <see cref="StoreBusyException"/> when the bounded queue before the writer is full.
    /// </summary>
    Task<Committed> CommitAsync(TurnWrites turn, CancellationToken cancellation);

    /// <summary>The answer already given under this inbound key, or null when the key is new.</summary>
    ValueTask<InboundAnswer?> FindAnswerAsync(string inboundKey, CancellationToken cancellation);

    /// <summary>The number of the complaint to which the input under this key was added; null when it was added to none.</summary>
    ValueTask<string?> FindComplaintOfAsync(string inboundKey, CancellationToken cancellation);

    /// <summary>One conversation, or null when nobody has spoken there yet.</summary>
    ValueTask<ConversationRow?> FindConversationAsync(string id, CancellationToken cancellation);

    /// <summary>The conversation in which a person last spoke to the bot alone (<see cref="ConversationRow.Person"/>), newest first; null when none.</summary>
    ValueTask<ConversationRow?> FindPersonalConversationAsync(string organisation, string person, CancellationToken cancellation);

    /// <summary>A complaint's events in order, each with its erasable texts; empty when there is no such complaint.</summary>
    ValueTask<IReadOnlyList<EventRow>> ReadEventsAsync(string complaint, CancellationToken cancellation);

    /// <summary>The number of a complaint's last event; 0 when there is no such complaint.</summary>
    ValueTask<int> LastSequenceAsync(string complaint, CancellationToken cancellation);

    /// <summary>Summary rows that match, most urgent clock first, then newest.</summary>
    ValueTask<IReadOnlyList<SummaryRow>> FindSummariesAsync(SummaryFilter filter, CancellationToken cancellation);

    /// <summary>The signature of a complaint's words; null when they say too little, or it was withdrawn, merged or erased.</summary>
    ValueTask<TextSignature?> FindSignatureAsync(string complaint, CancellationToken cancellation);

    /// <summary>Complaints of an organisation at least this similar, received at or after <paramref name="since"/>; the most similar first.</summary>
    ValueTask<IReadOnlyList<AlikeRow>> FindAlikeAsync(string organisation, TextSignature signature, double atLeast, DateTimeOffset since, int limit, CancellationToken cancellation);

    /// <summary>The highest counter used in complaint numbers of an organisation on a day (<c>261121</c>); 0 when none.</summary>
    ValueTask<int> LastNumberAsync(string organisation, string day, CancellationToken cancellation);

    /// <summary>The text of a playbook by its content hash; null when it was never used.</summary>
    ValueTask<string?> FindPlaybookAsync(string hash, CancellationToken cancellation);

    /// <summary>What an organisation has bound while running, such as <c>channel:managers</c> to a conversation; null when nothing is bound.</summary>
    ValueTask<string?> FindSettingAsync(string organisation, string name, CancellationToken cancellation);

    /// <summary>Timers due at or before <paramref name="now"/>, oldest first.</summary>
    ValueTask<IReadOnlyList<TimerRow>> DueTimersAsync(DateTimeOffset now, int limit, CancellationToken cancellation);

    /// <summary>When the next timer is due; null when none waits.</summary>
    ValueTask<DateTimeOffset?> NextTimerAsync(CancellationToken cancellation);

    /// <summary>Inputs accepted and not yet worked off, oldest first.</summary>
    ValueTask<IReadOnlyList<InboxRow>> PendingInboxAsync(int limit, CancellationToken cancellation);

    /// <summary>Activities of a Direct Line conversation after a watermark, in order; at most <paramref name="limit"/>.</summary>
    ValueTask<IReadOnlyList<LoggedActivity>> ReadLogAsync(string conversation, long after, int limit, CancellationToken cancellation);

    /// <summary>The first waiting outbox row of each lane that may be sent now (not before <see cref="OutboxRow.NotBefore"/>).</summary>
    ValueTask<IReadOnlyList<OutboxRow>> SendableAsync(DateTimeOffset now, int limit, CancellationToken cancellation);

    /// <summary>When the earliest postponed outbox row may be sent; null when none waits.</summary>
    ValueTask<DateTimeOffset?> NextSendAsync(CancellationToken cancellation);

    /// <summary>Rows marked as being sent: after a start, those whose outcome the last run never learned.</summary>
    ValueTask<IReadOnlyList<OutboxRow>> InterruptedAsync(CancellationToken cancellation);

    /// <summary>
    /// Records what became of outbox rows, all in one transaction; returns what was newly listed as undelivered. Waits its turn
    /// when the queue is full: what was sent must be known.
    /// </summary>
    Task<IReadOnlyList<UndeliveredRow>> RecordAsync(IReadOnlyList<DeliveryStep> steps, CancellationToken cancellation);

    /// <summary>What an organisation could not deliver or may not have, newest first.</summary>
    ValueTask<IReadOnlyList<UndeliveredRow>> UndeliveredAsync(string organisation, int limit, CancellationToken cancellation);

    /// <summary>Every break in the stored chains of events; none when nobody has touched them.</summary>
    IAsyncEnumerable<ChainViolation> VerifyChainsAsync(CancellationToken cancellation);

    /// <summary>Where a card stands (its conversation and activity id) by its key, the newest when it stands in several; null when it was never posted.</summary>
    ValueTask<CardRow?> FindCardAsync(string cardKey, CancellationToken cancellation);

    /// <summary>Everywhere that a card stands, by its key.</summary>
    ValueTask<IReadOnlyList<CardRow>> FindCardsAsync(string cardKey, CancellationToken cancellation);

    /// <summary>A kept file by the SHA-256 of its bytes (lower-case hexadecimal); null when it is not there.</summary>
    ValueTask<FileRow?> FindFileAsync(string organisation, string hash, CancellationToken cancellation);

    /// <summary>Whether the store can be read and written now.</summary>
    ValueTask<bool> IsReadyAsync(CancellationToken cancellation);
}

/// <summary>Every write of one turn. What is null or empty is not written.</summary>
internal sealed record TurnWrites
{
    /// <summary>Identifies the input; a second commit under the same key writes nothing and returns the first answer.</summary>
    public string? InboundKey { get; init; }

    /// <summary>The answer given, kept with the key (JSON for invokes and <c>expectReplies</c>; empty otherwise).</summary>
    public string InboundAnswer { get; init; } = string.Empty;

    /// <summary>The number of the complaint to which the input was added, for when it is changed or taken back; null when to none.</summary>
    public string? InboundComplaint { get; init; }

    /// <summary>When the turn happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The conversation's next state; its <see cref="ConversationRow.Version"/> must be one above the stored one (1 when new), else a conflict.</summary>
    public ConversationRow? Conversation { get; init; }

    /// <summary>New events. (complaint, sequence) is unique: a taken sequence is a conflict. Hashes are filled in by the store.</summary>
    public IReadOnlyList<EventRow> Events { get; init; } = [];

    /// <summary>
    /// Texts to erase, after the new events are written; their salted hashes stay, so the chain still verifies. The signature of the
    /// complaint's words goes with them: its hashes have no salt.
    /// </summary>
    public IReadOnlyList<TextKey> ErasedTexts { get; init; } = [];

    /// <summary>Summary rows to insert or replace.</summary>
    public IReadOnlyList<SummaryRow> Summaries { get; init; } = [];

    /// <summary>Signatures to insert or replace, or to take away.</summary>
    public IReadOnlyList<SignatureRow> Signatures { get; init; } = [];

    /// <summary>Timers to set, replacing those of the same key.</summary>
    public IReadOnlyList<TimerRow> SetTimers { get; init; } = [];

    /// <summary>Keys of timers to remove.</summary>
    public IReadOnlyList<string> ClearTimers { get; init; } = [];

    /// <summary>Activities to deliver, in order.</summary>
    public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>Cards found standing where none was known to stand; one that is known there already stays the one.</summary>
    public IReadOnlyList<CardRow> FoundCards { get; init; } = [];

    /// <summary>What somebody has dealt with on the list of the undelivered.</summary>
    public IReadOnlyList<SettledRow> Settled { get; init; } = [];

    /// <summary>Inputs for other conversations, worked off later.</summary>
    public IReadOnlyList<InboxRow> Inbox { get; init; } = [];

    /// <summary>Files to keep; one that is there already is not written again.</summary>
    public IReadOnlyList<FileRow> Files { get; init; } = [];

    /// <summary>The inbox row that this turn worked off; when it is gone already the turn is a duplicate.</summary>
    public long? WorkedOff { get; init; }

    /// <summary>Playbook texts in use for the first time, by content hash.</summary>
    public IReadOnlyDictionary<string, string> Playbooks { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Settings bound by this turn: (organisation, name, value).</summary>
    public IReadOnlyList<(string Organisation, string Name, string Value)> Settings { get; init; } = [];
}

/// <summary>What became of a commit.</summary>
/// <param name="Outcome">Whether the turn was written.</param>
/// <param name="Answer">The first answer, when the inbound key was known already.</param>
/// <param name="ActivityIds">Ids given to <see cref="TurnWrites.Posts"/> that went to a Direct Line log, by position; null for others. For a duplicate, those of the first commit.</param>
internal sealed record Committed(CommitOutcome Outcome, string? Answer, IReadOnlyList<string?> ActivityIds);

/// <summary>The three ends of a commit.</summary>
internal enum CommitOutcome
{
    /// <summary>Written and synced to disk.</summary>
    Written,

    /// <summary>Another turn was first: reload and run again.</summary>
    Conflict,

    /// <summary>The inbound key was known, or the inbox row worked off before: nothing written.</summary>
    Duplicate,
}

/// <summary>The kept answer to an input, and the log ids of its posts as in <see cref="Committed.ActivityIds"/>.</summary>
internal sealed record InboundAnswer(string Answer, IReadOnlyList<string?> ActivityIds);

/// <summary>The bounded queue before the writer is full: an honest 503.</summary>
internal sealed class StoreBusyException() : Exception("The store's queue is full.");
