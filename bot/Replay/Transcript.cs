using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Replay;

/// <summary>A conversation written down with what must come of it. The grammar stands in <c>tests/Transcripts/README.md</c>.</summary>
internal sealed record Transcript
{
    /// <summary>The file, as it was named.</summary>
    public required string File { get; init; }

    /// <summary>The organisation file that it plays in.</summary>
    public required string Organisation { get; init; }

    /// <summary>The organisation's id.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>Its tenant in Teams.</summary>
    public required string Tenant { get; init; }

    /// <summary>Playbooks that it brings, text by file name (<c>playbooks/x.yaml</c>).</summary>
    public required IReadOnlyDictionary<string, string> Playbooks { get; init; }

    /// <summary>Ids of the playbooks that it follows.</summary>
    public required IReadOnlyList<string> Follows { get; init; }

    /// <summary>When it begins.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who takes part, by id.</summary>
    public required IReadOnlyDictionary<string, Participant> People { get; init; }

    /// <summary>Addresses of the organisation's channels in Teams (<c>19:…</c>), by name.</summary>
    public required IReadOnlyDictionary<string, string> Channels { get; init; }

    /// <summary>What happens, in order.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>The place of a conversation in Teams, a person's id or a channel's name; null when there is none.</summary>
    public string? PlaceOf(string conversation)
    {
        var mark = conversation.IndexOf(";messageid=", StringComparison.Ordinal);
        var root = mark < 0 ? conversation : conversation[..mark];
        return People.Values.FirstOrDefault(person => !person.IsCustomer && TeamsClient.PersonalConversation(person.Id) == root)?.Id
            ?? Channels.FirstOrDefault(channel => channel.Value == root).Key;
    }
}

/// <summary>Somebody who takes part.</summary>
/// <param name="Id">As the transcript calls them.</param>
/// <param name="Name">As others see them.</param>
/// <param name="IsCustomer">On the web chat; else in Teams.</param>
/// <param name="Account">Their account id in Teams.</param>
/// <param name="Language">What their client is set to; null leaves it out.</param>
/// <param name="Installed">In Teams: the bot was added to their chat before the first step.</param>
internal sealed record Participant(string Id, string Name, bool IsCustomer, string Account, Locale? Language, bool Installed);

/// <summary>One step: something done, and what is expected of it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Deed">What is done.</param>
/// <param name="Expectations">What must come of it.</param>
/// <param name="ExpectsProblem">The HTTP status is among what is expected; else it must be a success.</param>
internal sealed record Step(int Number, Deed Deed, IReadOnlyList<Expectation> Expectations, bool ExpectsProblem)
{
    /// <summary>Faults of the platform that begin with this step.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>The log is among what is expected; else no error may stand there.</summary>
    public bool ExpectsLog { get; init; }
}

/// <summary>What is done in a step.</summary>
internal abstract record Deed
{
    private Deed()
    {
    }

    /// <summary>Nothing; only a fault is set.</summary>
    internal sealed record Nothing : Deed;

    /// <summary>Somebody does something.</summary>
    /// <param name="By">Who.</param>
    /// <param name="In">Name of the channel in which; null for their own conversation.</param>
    /// <param name="Act">What.</param>
    /// <param name="Again">Their client or the platform sends what it sent before once more.</param>
    /// <param name="NewId">Once more, under another activity id.</param>
    internal sealed record Acts(string By, string? In, Act Act, bool Again, bool NewId) : Deed;

    /// <summary>Several people act before any of them has seen what came of the others.</summary>
    internal sealed record Together(IReadOnlyList<Acts> All) : Deed;

    /// <summary>Time passes, through every timer on the way.</summary>
    internal sealed record Waits(TimeSpan For) : Deed;

    /// <summary>Time passes until a moment.</summary>
    internal sealed record WaitsUntil(DateTimeOffset Moment) : Deed;

    /// <summary>A request as nobody's client would send it.</summary>
    internal sealed record Raw(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string? Body) : Deed;

    /// <summary>Files are put into the program's folders; a null text removes the file.</summary>
    internal sealed record Drops(IReadOnlyDictionary<string, string?> Files) : Deed;

    /// <summary>The program is stopped and started again on the same store.</summary>
    internal sealed record Restarts : Deed;
}

/// <summary>What somebody does.</summary>
internal abstract record Act
{
    private Act()
    {
    }

    /// <summary>Writes.</summary>
    internal sealed record Say(string Text) : Act;

    /// <summary>Presses a button.</summary>
    internal sealed record Press(string Verb, JsonObject Inputs, CardChoice? On) : Act;

    /// <summary>Begins to log a message by the message extension; with no text, without a message.</summary>
    /// <param name="Text">The message; null for none.</param>
    /// <param name="IsHtml">It is written in HTML.</param>
    /// <param name="From">Who wrote it.</param>
    /// <param name="At">When; null for now.</param>
    /// <param name="Link">Where it stands.</param>
    /// <param name="Message">Its id; null for one of its own.</param>
    internal sealed record Log(string? Text, bool IsHtml, string? From, string? At, string? Link, string? Message) : Act;

    /// <summary>Searches by the message extension.</summary>
    internal sealed record Search(string Words) : Act;

    /// <summary>Opens the window of a button.</summary>
    internal sealed record OpenWindow(string Verb, CardChoice? On) : Act;

    /// <summary>Sends the window that is open.</summary>
    internal sealed record Submit(JsonObject Inputs) : Act;

    /// <summary>Looks at a card anew.</summary>
    internal sealed record Refresh(CardChoice? On) : Act;

    /// <summary>Sends a file; in Teams also as a picture pasted into the message.</summary>
    internal sealed record Upload(string Name, string ContentType, byte[] Content, string? Text, bool Inline) : Act;

    /// <summary>Changes what they wrote last.</summary>
    internal sealed record Edit(string Text) : Act;

    /// <summary>Takes back what they wrote last.</summary>
    internal sealed record Delete : Act;

    /// <summary>Does something to the bot's place: <c>installed</c>, <c>uninstalled</c>, or an event of Teams such as <c>channelDeleted</c>.</summary>
    internal sealed record Happens(string What) : Act;
}

/// <summary>On which card a button is pressed.</summary>
/// <param name="Number">The card of this complaint; null for any.</param>
/// <param name="Like">A card like this; null for any.</param>
/// <param name="First">The one that has stood longest, where it was posted twice; else the newest.</param>
internal sealed record CardChoice(string? Number, CardPattern? Like, bool First = false);

/// <summary>What a platform does to the next requests.</summary>
/// <param name="Kind">What.</param>
/// <param name="Times">To how many.</param>
/// <param name="To">Only in the conversation of this person or channel; null for all.</param>
internal sealed record Fault(FaultKind Kind, int Times, string? To);

/// <summary>Kinds of fault.</summary>
internal enum FaultKind
{
    /// <summary>Nothing goes wrong.</summary>
    None,

    /// <summary>429 with <c>Retry-After: 1</c>; nothing is posted.</summary>
    TooMany,

    /// <summary>Posts it and answers 502.</summary>
    BadGatewayAfter,

    /// <summary>403: the bot is not in the conversation.</summary>
    Refuse,

    /// <summary>Takes nothing and never answers: the connection is cut.</summary>
    Timeout,

    /// <summary>Posts it and cuts the connection without an answer.</summary>
    Dropped,

    /// <summary>Posts it and answers five seconds later.</summary>
    Slow,
}
