using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Files;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>One input on its way into the bot, with what the shell must know to keep it and to answer it.</summary>
internal sealed record InboundTurn
{
    /// <summary>The organisation in which it happens.</summary>
    public required Organisation Organisation { get; init; }

    /// <summary>What happened.</summary>
    public required TurnInput Input { get; init; }

    /// <summary>How to reach the conversation later, as JSON; null leaves what is known of it.</summary>
    public string? Reference { get; init; }

    /// <summary>The member of staff whose conversation with the bot alone this is; null elsewhere.</summary>
    public string? Person { get; init; }

    /// <summary>The team that the conversation is a channel of; null elsewhere.</summary>
    public string? Team { get; init; }

    /// <summary>Identifies the input: the same again gets the first answer and does nothing.</summary>
    public string? Key { get; init; }

    /// <summary>Files that came with it and are to be fetched once it is done.</summary>
    public IReadOnlyList<SentFile> Sent { get; init; } = [];

    /// <summary>The bytes of <see cref="TurnInput.Said.Files"/>.</summary>
    public IReadOnlyList<FileRow> Files { get; init; } = [];

    /// <summary>The inbox row that is worked off by it.</summary>
    public long? WorkedOff { get; init; }

    /// <summary>The stored timer that made it.</summary>
    public string? TimerKey { get; init; }

    /// <summary>How the caller is answered.</summary>
    public AnswerForm Form { get; init; }

    /// <summary>Nobody has spoken to the bot there: what would be said there stands in the answer alone.</summary>
    public bool HasNoChat { get; init; }

    /// <summary>The activity whose button was pressed; null when the channel does not tell.</summary>
    public string? PressedActivity { get; init; }

    /// <summary>What stands in place of the pressed card from now on, when that was a copy; null otherwise.</summary>
    public JsonObject? Pointer { get; init; }

    /// <summary>Only looks: nothing is written and nothing waits for the writer.</summary>
    public bool LooksOnly => Form is AnswerForm.Card or AnswerForm.CardAmongActivities && Input is TurnInput.Pressed { Verb: "refresh" };
}

/// <summary>How a caller is answered.</summary>
internal enum AnswerForm
{
    /// <summary>With nothing; replies are delivered like any post.</summary>
    Posted,

    /// <summary>With the replies themselves, <c>{"activities":[…]}</c>.</summary>
    Activities,

    /// <summary>With the card that the press changed, or a sentence: <c>{"statusCode","type","value"}</c>.</summary>
    Card,

    /// <summary>With the words that close a window, <c>{"task":{"type":"message"}}</c>; with nothing where there are none.</summary>
    Task,

    /// <summary>As <see cref="Card"/>, wrapped among the replies.</summary>
    CardAmongActivities,
}
