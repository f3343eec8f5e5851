using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>Finding one's way among complaints: one's own, and one by its number.</summary>
internal static class ListDialog
{
    /// <summary>The open complaints in a person's list, most urgent first.</summary>
    public static void Mine(Turn turn)
    {
        if (turn.Actor.IsCustomer)
        {
            foreach (var own in turn.Facts.Mine)
            {
                turn.Show(CustomerCards.Progress(turn.CaseOf(own)), CustomerCards.Key(own));
            }

            if (turn.Facts.Mine.Count == 0)
            {
                turn.Reply(MessageKey.MineEmptyCustomer);
            }

            return;
        }

        if (turn.Facts.Mine.Count == 0)
        {
            turn.Reply(MessageKey.MineEmpty);
            return;
        }

        turn.Show(new MyComplaintsView { Rows = [.. turn.Facts.Mine.Select(complaint => Row(turn.CaseOf(complaint)))] });
    }

    /// <summary>One complaint; where it was being taken here and is unfinished, it goes on.</summary>
    public static void Show(Turn turn, Complaint complaint)
    {
        if (complaint.Phase == Phase.Intake && complaint.Conversation == turn.Place.Conversation)
        {
            IntakeDialog.Resume(turn, complaint);
            return;
        }

        turn.State = turn.State with { Focus = complaint.Number };
        var of = turn.CaseOf(complaint);
        if (turn.Actor.IsCustomer)
        {
            turn.Show(CustomerCards.Progress(of), CustomerCards.Key(complaint));
            return;
        }

        turn.Show(turn.Place.Kind == PlaceKind.Channel ? CaseCard.Of(of, null) : CaseCard.Of(of, turn.Actor.Id));
    }

    private static ComplaintRow Row(Case of) => new(
        of.Complaint.Number,
        Values.Grade(of),
        Values.Subject(of),
        CaseStatus.Of(of),
        CaseClocks.Current(of) is { } clock ? CaseFacts.Countdown(clock) : null);
}
