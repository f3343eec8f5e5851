using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Turns;

/// <summary>Something that happened and wants an answer. Channels translate what they receive into one of these.</summary>
public abstract record TurnInput
{
    private TurnInput()
    {
    }

    /// <summary>Who did it.</summary>
    public required Actor Actor { get; init; }

    /// <summary>Where.</summary>
    public required Place Place { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>A person came in, or the bot was added.</summary>
    public sealed record Joined : TurnInput;

    /// <summary>The bot can no longer be spoken with in this place (removed, the channel deleted), or can again.</summary>
    /// <param name="IsGone">It cannot.</param>
    /// <param name="Names">The organisation's channels (<c>managers</c> …) that are this place.</param>
    public sealed record PlaceChanged(bool IsGone, IReadOnlyList<string> Names) : TurnInput;

    /// <summary>What became of the post by which a channel was tried before it is bound.</summary>
    /// <param name="Name">The channel's name: <c>managers</c>.</param>
    /// <param name="Conversation">The conversation that was tried.</param>
    /// <param name="Refusal">Why the platform did not take it, in its own code; null when it did.</param>
    public sealed record ChannelTried(string Name, string Conversation, string? Refusal) : TurnInput;

    /// <summary>A person wrote something.</summary>
    /// <param name="Text">As written, mentions of the bot stripped.</param>
    /// <param name="Reading">What was read in it.</param>
    public sealed record Said(string Text, MessageReading Reading) : TurnInput
    {
        /// <summary>Files that came with it or belong to it, and can be kept.</summary>
        public IReadOnlyList<StoredFile> Files { get; init; } = [];

        /// <summary>Files that cannot, so that the person hears of it.</summary>
        public IReadOnlyList<RefusedFile> RefusedFiles { get; init; } = [];
    }

    /// <summary>A person changed or took back something they wrote earlier.</summary>
    /// <param name="Complaint">Number of the complaint to which that belongs.</param>
    /// <param name="Text">As it reads now; null when it was taken back.</param>
    /// <param name="Reading">What was read in it; null when it was taken back.</param>
    public sealed record Edited(string Complaint, string? Text, MessageReading? Reading) : TurnInput;

    /// <summary>A person pressed a button.</summary>
    /// <param name="Verb">What the button does.</param>
    /// <param name="Complaint">The number on the card; null on cards of no complaint.</param>
    /// <param name="Version">The version the card showed.</param>
    /// <param name="Inputs">What was filled in, by field id.</param>
    public sealed record Pressed(string Verb, string? Complaint, int? Version, IReadOnlyDictionary<string, string> Inputs) : TurnInput
    {
        /// <summary>The inputs read like messages, by field id.</summary>
        public IReadOnlyDictionary<string, MessageReading> Readings { get; init; } = new Dictionary<string, MessageReading>(StringComparer.Ordinal);
    }

    /// <summary>A member of staff logs a complaint from a form, all of it at once (S-004).</summary>
    /// <param name="Words">The words it is logged from: the text of a message, or what was typed as such; null when there are none.</param>
    /// <param name="Reading">What was read in them.</param>
    /// <param name="Source">The message they stand in; null when there is none.</param>
    /// <param name="Inputs">What was filled in, by field id; a field that is missing here is filled from the words.</param>
    public sealed record Logged(string? Words, MessageReading? Reading, SourceMessage? Source, IReadOnlyDictionary<string, string> Inputs) : TurnInput
    {
        /// <summary>The inputs read like messages, by field id.</summary>
        public IReadOnlyDictionary<string, MessageReading> Readings { get; init; } = new Dictionary<string, MessageReading>(StringComparer.Ordinal);
    }

    /// <summary>A stored timer is due.</summary>
    /// <param name="Complaint">Number of the complaint.</param>
    /// <param name="Timer">Which.</param>
    public sealed record TimerDue(string Complaint, CaseTimer Timer) : TurnInput;

    /// <summary>A language service has read texts of a complaint, after their turn was over.</summary>
    /// <param name="Complaint">Number of the complaint.</param>
    /// <param name="Readings">What it read.</param>
    public sealed record ReadByService(string Complaint, IReadOnlyList<ServiceReading> Readings) : TurnInput;

    /// <summary>Something that another conversation's turn meant for this one.</summary>
    /// <param name="Complaint">Number of the complaint.</param>
    /// <param name="Question">A manager's question that the person here answers with their next words.</param>
    public sealed record QuestionArrived(string Complaint, string Question) : TurnInput;
}

/// <summary>Who acts.</summary>
/// <param name="Id">Person id within the organisation; for customers their channel account.</param>
/// <param name="Name">As others see it.</param>
/// <param name="IsCustomer">A complainant, not staff.</param>
/// <param name="Roles">Roles held here and now, those bound to this channel included.</param>
public sealed record Actor(string Id, string Name, bool IsCustomer, IReadOnlySet<string> Roles)
{
    /// <summary>How events name a customer.</summary>
    public const string CustomerId = "customer";

    /// <summary>The product itself, when a timer is due.</summary>
    public static Actor Bot { get; } = new(string.Empty, "ComplaintBot", false, new HashSet<string>(StringComparer.Ordinal));

    /// <summary>Somebody from outside the organisation who writes where its staff do: they may tell of a complaint and decide nothing (DESIGN 5).</summary>
    public bool IsGuest { get; init; }

    /// <summary>How events name them.</summary>
    public string EventName => IsCustomer ? CustomerId : Id;
}

/// <summary>Where something happens.</summary>
/// <param name="Conversation">The conversation's id.</param>
/// <param name="Channel">The channel it belongs to: <c>webchat</c>, <c>console</c>, <c>msteams</c> …</param>
/// <param name="Kind">What kind of conversation.</param>
/// <param name="Playbook">The playbook that new complaints follow here.</param>
/// <param name="Locale">The activity's, else the token's language; null when neither tells.</param>
public sealed record Place(string Conversation, string Channel, PlaceKind Kind, Playbooks.Playbook Playbook, Locale? Locale);

/// <summary>Kinds of conversation.</summary>
public enum PlaceKind
{
    /// <summary>A customer's chat.</summary>
    Customer,

    /// <summary>A member of staff alone with the bot.</summary>
    Personal,

    /// <summary>A channel or group, where the bot hears what mentions it.</summary>
    Channel,
}

/// <summary>What was read in a text.</summary>
/// <param name="Language">Its language; null when it does not tell.</param>
/// <param name="Assessment">How serious it is.</param>
/// <param name="Fields">What it holds.</param>
public sealed record MessageReading(Locale? Language, Assessment Assessment, IReadOnlyList<ExtractedField> Fields);

/// <summary>A timer of a complaint.</summary>
/// <param name="Kind">What is due.</param>
/// <param name="Id">The clock's id, or the node's index.</param>
/// <param name="Round">The round it belongs to.</param>
public sealed record CaseTimer(CaseTimerKind Kind, string Id, int Round)
{
    /// <summary>Unique within the complaint.</summary>
    public string Key => $"{Round}/{Id}/{Kind}";
}

/// <summary>What a timer is for.</summary>
public enum CaseTimerKind
{
    /// <summary>A window opens.</summary>
    Open,

    /// <summary>80 % of a clock.</summary>
    Remind,

    /// <summary>100 % of a clock.</summary>
    Due,

    /// <summary>A progress node is near.</summary>
    Node,

    /// <summary>Work resumes: the form is issued (P13, 002:149).</summary>
    Issue,

    /// <summary>The managers' card could not be delivered (S-030).</summary>
    Undelivered,
}
