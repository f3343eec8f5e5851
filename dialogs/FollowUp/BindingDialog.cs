using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>
/// Binds the managers' channel by a word said in it. It is tried first with a real post: only a channel that takes one is bound, until
/// then and otherwise the old one stays.
/// </summary>
internal static class BindingDialog
{
    private const string Managers = "managers";

    /// <summary>Needs the role admin, except while nothing is bound in an organisation without a file.</summary>
    public static void Try(Turn turn)
    {
        if (turn.Place.Kind != PlaceKind.Channel)
        {
            turn.Reply(MessageKey.EscalationsNotInChannel);
        }
        else if (turn.Actor.IsGuest || (!turn.Actor.Roles.Contains("admin") && !(turn.Organisation.ManagersHoldUnboundRoles && !turn.Facts.Bindings.ContainsKey(Name(Managers)))))
        {
            turn.Reply(MessageKey.EscalationsNeedAdmin);
        }
        else
        {
            turn.Try(Managers, MessageKey.ChannelTrial);
        }
    }

    /// <summary>What became of the post.</summary>
    public static void Settle(Turn turn, TurnInput.ChannelTried tried)
    {
        if (tried.Refusal is { } refusal)
        {
            turn.Tell(new Recipient.Member(turn.Actor.Id), Message.Of(MessageKey.EscalationsNotBound, ("reason", refusal)));
            return;
        }

        var old = turn.Facts.Bindings.GetValueOrDefault(Name(tried.Name));
        if (old is not null && old != tried.Conversation)
        {
            turn.Tell(new Recipient.Channel(tried.Name), Message.Of(MessageKey.EscalationsMoved, ("who", turn.Actor.Name), ("channel", tried.Conversation)));
        }

        turn.Bind(Name(tried.Name), tried.Conversation);
        turn.Reply(MessageKey.EscalationsBoundHere);
    }

    private static string Name(string channel) => "channel:" + channel;
}
