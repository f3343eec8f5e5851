using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>
/// A message that was changed or taken back after it had become part of a complaint. That is noted, and obeyed in one thing only:
/// graver words raise the grade. What was written first stays as evidence (S-020), what was filled in is corrected by saying so.
/// Who wrote a message that somebody else logged is not told what became of it.
/// </summary>
internal static class MessageEditDialog
{
    public static void Note(Turn turn, Complaint complaint, TurnInput.Edited edited)
    {
        var number = ("number", (object?)complaint.Number);
        if (edited is not { Text: { } text, Reading: { } reading })
        {
            turn.Write(complaint, EventKinds.MessageDeleted);
            Reply(turn, complaint, Message.Of(MessageKey.DeletionNoted, number));
            return;
        }

        var before = turn.CaseOf(complaint);
        complaint = turn.Write(complaint, EventKinds.MessageEdited, texts: EventData.Of(("text", text)));
        Reply(turn, complaint, Message.Of(complaint.Phase == Phase.Intake ? MessageKey.EditNotedIntake : MessageKey.EditNoted, number));
        if (complaint.IsOpen && reading.Assessment.Triggers.Any(hit => !complaint.HasTrigger(hit.Id)))
        {
            EscalationDialog.Regrade(turn, complaint, reading, before);
        }
    }

    private static void Reply(Turn turn, Complaint complaint, Message text)
    {
        if (turn.MaySee(complaint))
        {
            turn.Reply(text);
        }
    }
}
