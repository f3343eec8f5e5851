using System.Globalization;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>
/// What a platform did not take, or never said that it took, for those who supervise: the roles <c>supervisor</c> and <c>admin</c>,
/// and those who decide under the playbook followed here. They need not be the case's staff: personal data is taken out of what was said.
/// </summary>
internal static class UndeliveredDialog
{
    private static readonly string[] Supervisors = ["supervisor", "admin"];

    /// <summary>The list.</summary>
    public static void Show(Turn turn)
    {
        if (!MaySee(turn))
        {
            turn.Reply(MessageKey.UndeliveredNotYours);
        }
        else if (turn.Facts.Undelivered.Count == 0)
        {
            turn.Reply(MessageKey.UndeliveredEmpty);
        }
        else
        {
            turn.Show(new UndeliveredView { Entries = [.. turn.Facts.Undelivered.Select(post => Entry(turn, post))] });
        }
    }

    /// <summary>Sends entries once more, or takes them off the list. What is not on it any more was dealt with already.</summary>
    public static void Settle(Turn turn, TurnInput.Pressed press)
    {
        if (!MaySee(turn))
        {
            turn.Reply(MessageKey.UndeliveredNotYours);
            return;
        }

        var again = press.Verb == Verbs.Resend;
        var listed = turn.Facts.Undelivered.Select(post => post.Id).ToHashSet();
        var meant = (press.Inputs.GetValueOrDefault("entries") ?? string.Empty).Split(',')
            .Select(id => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(listed.Contains)
            .ToList();
        foreach (var id in meant)
        {
            turn.Settle(id, again);
        }

        turn.Reply(meant.Count == 0 ? MessageKey.AlreadyDone : again ? MessageKey.SentAgain : MessageKey.ListCleared);
    }

    private static bool MaySee(Turn turn) =>
        !turn.Actor.IsCustomer && Supervisors.Concat(turn.Place.Playbook.Escalation.Deciders.Values.SelectMany(roles => roles)).Any(turn.Actor.Roles.Contains);

    private static UndeliveredEntry Entry(Turn turn, UndeliveredPost post)
    {
        Message where = post.Channel switch
        {
            "managers" => MessageKey.ManagersChannel,
            "staff" => MessageKey.StaffChannel,
            "fallback" => MessageKey.FallbackChannel,
            _ when post.Person is { } id && turn.Organisation.People.TryGetValue(id, out var person) => Message.Verbatim(person.Name),
            _ => MessageKey.SomeConversation,
        };
        return new UndeliveredEntry(
            post.Id,
            post.Complaint is { } number ? Message.Of(MessageKey.UndeliveredCard, ("number", number)) : Message.Verbatim(Redactor.Hide(post.Text)),
            Message.Of(MessageKey.UndeliveredTo, ("where", where), ("at", post.At)),
            Message.Of(post.Uncertain ? MessageKey.UndeliveredUncertain : MessageKey.UndeliveredRefused, ("reason", post.Reason)));
    }
}
