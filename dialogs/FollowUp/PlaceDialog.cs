using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>
/// A place in which the bot can no longer be spoken with. Nothing more is said there; what was meant for it goes where the organisation
/// has said instead (S-030), and whoever can mend it hears of it.
/// </summary>
internal static class PlaceDialog
{
    private const string Fallback = "fallback";

    public static void Change(Turn turn, TurnInput.PlaceChanged changed)
    {
        if (turn.State.IsGone == changed.IsGone)
        {
            return; // told by more than one event
        }

        turn.State = turn.State with { IsGone = changed.IsGone };
        if (!changed.IsGone)
        {
            return;
        }

        foreach (var name in changed.Names)
        {
            var lost = Message.Of(MessageKey.ChannelLost, ("channel", name switch
            {
                "managers" => MessageKey.ManagersChannel,
                "staff" => MessageKey.StaffChannel,
                Fallback => MessageKey.FallbackChannel,
                _ => Message.Verbatim(name),
            }));
            foreach (var admin in turn.Organisation.Roles.GetValueOrDefault("admin", []).Where(holder => !holder.StartsWith("channel:", StringComparison.Ordinal)))
            {
                turn.Tell(new Recipient.Member(admin), lost);
            }

            if (name != Fallback && (turn.Organisation.Channels.ContainsKey(Fallback) || turn.Facts.Bindings.ContainsKey("channel:" + Fallback)))
            {
                turn.Tell(new Recipient.Channel(Fallback), lost);
            }
        }
    }
}
