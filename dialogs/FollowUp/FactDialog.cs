using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>A fact that comes in after a case was received: recorded, and graded again (S-012).</summary>
internal static class FactDialog
{
    /// <summary>Asks what is to be added.</summary>
    public static void AskFor(Turn turn, Complaint complaint)
    {
        if (EscalationDialog.IsOpenFor(turn, turn.CaseOf(complaint)))
        {
            turn.State = turn.State with { Focus = complaint.Number, Adding = true };
            turn.Reply(turn.Actor.IsCustomer ? MessageKey.AskWhatElseCustomer : MessageKey.AskWhatElseStaff);
        }
    }

    /// <summary>Adds a fact. Those who answer for the case hear what the customer adds.</summary>
    public static void Add(Turn turn, Complaint complaint, string text, MessageReading reading)
    {
        if (!EscalationDialog.IsOpenFor(turn, turn.CaseOf(complaint)))
        {
            turn.State = turn.State with { Adding = false };
            return;
        }

        complaint = turn.Write(complaint, EventKinds.Noted, texts: EventData.Of(("text", text)));
        complaint = EscalationDialog.OnNewFacts(turn, complaint, text, reading);
        turn.State = turn.State with { Adding = false, Focus = complaint.Number };
        turn.Reply(Message.Of(MessageKey.NoteAdded, ("number", complaint.Number)));
        if (turn.Actor.IsCustomer)
        {
            foreach (var to in Audience.Staff(turn.CaseOf(complaint)))
            {
                turn.Tell(to, Message.Of(MessageKey.CustomerAdded, ("number", complaint.Number), ("text", text)));
            }
        }
    }

    /// <summary>Merges a complaint into another that is open; a reason is required, both keep their numbers (S-021).</summary>
    public static void Merge(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        var reason = press.Inputs.GetValueOrDefault("reason")?.Trim();
        var into = turn.Find(press.Inputs.GetValueOrDefault("into")?.Trim().ToUpperInvariant());
        if (!EscalationDialog.IsOpenFor(turn, turn.CaseOf(complaint)))
        {
            return;
        }

        if (into is null || into.Number == complaint.Number || !turn.MaySee(into))
        {
            turn.Reply(Message.Of(MessageKey.NotFound, ("number", press.Inputs.GetValueOrDefault("into"))));
            return;
        }

        if (!EscalationDialog.IsOpenFor(turn, turn.CaseOf(into)))
        {
            return;
        }

        if (string.IsNullOrEmpty(reason))
        {
            turn.Reply(MessageKey.ReasonRequired);
            return;
        }

        complaint = turn.Write(complaint, EventKinds.Merged, EventData.Of(("into", into.Number)), EventData.Of(("reason", reason)));
        into = turn.Write(into, EventKinds.Noted, EventData.Of(("merged", complaint.Number)), EventData.Of(("text", reason)));
        EscalationDialog.EscalateIfNeeded(turn, Grading.OnMerge(turn, into, complaint));
        turn.EndIntake(complaint);
        turn.Reply(Message.Of(MessageKey.Merged, ("number", complaint.Number), ("into", into.Number), ("reason", reason)));
    }
}
