using System.Security.Cryptography;
using System.Text;
using ComplaintBot.Channels.BotFramework.Invokes;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>
/// Messages that were changed or taken back: <c>messageUpdate</c> (in Teams an edit or the undoing of a deletion) and
/// <c>messageDelete</c>. They carry the id of the message they are about.
/// </summary>
internal sealed class MessageEdits(IStore store, KeyedLocks locks, MessageReader reader)
{
    private const string Update = "messageUpdate";

    /// <summary>Whether an activity tells of one.</summary>
    public static bool Is(Activity activity) => activity.Type is Update or "messageDelete";

    /// <summary>What identifies a message to whom it was sent again, changed or taken back.</summary>
    public static string MessageKey(string conversation, string activityId) => $"{conversation}/message/{activityId}";

    /// <summary>
    /// Identifies an edit. All edits of a message carry the message's id: time and text tell one from another, and a redelivery from both.
    /// </summary>
    public static string EditKey(string conversation, Activity activity)
    {
        var text = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(activity.Text ?? string.Empty)).AsSpan(0, 8));
        return $"{conversation}/{activity.Type}/{activity.Id}/{activity.Timestamp}/{text}";
    }

    /// <summary>What happened; null when the message belongs to no complaint.</summary>
    public async ValueTask<Func<Actor, Place, DateTimeOffset, TurnInput>?> ReadAsync(Activity activity, string conversation, Organisation organisation, CancellationToken cancellation)
    {
        if (activity.Id is not { Length: > 0 } id)
        {
            return null;
        }

        // The message itself may still be worked on.
        using var turn = await locks.AcquireAsync([conversation], cancellation);
        if ((await store.FindComplaintOfAsync(MessageKey(conversation, id), cancellation)
            ?? await store.FindComplaintOfAsync(LogComplaint.MessageKey(organisation, conversation, id), cancellation)) is not { } complaint)
        {
            return null;
        }

        if (activity.Type != Update)
        {
            return (actor, place, at) => new TurnInput.Edited(complaint, Text: null, Reading: null) { Actor = actor, Place = place, At = at };
        }

        var text = MessageText.Of(activity);
        return (actor, place, at) => new TurnInput.Edited(complaint, text, reader.Read(text, organisation, at)) { Actor = actor, Place = place, At = at };
    }
}
