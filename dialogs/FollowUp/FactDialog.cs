using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>A fact that comes in after a case was received: recorded, and graded again (S-012).</summary>
internal static class FactDialog
{
    /// <summary>Adds a fact. Those who answer for the case hear what the customer adds.</summary>
    public static void Add(Turn turn, Complaint complaint, string text, MessageReading reading)
    {
        if (!EscalationDialog.IsOpenFor(turn, turn.CaseOf(complaint)))
        {
            turn.State = turn.State with { Adding = false };
            return;
        }

        complaint = turn.Write(complaint, EventKinds.Noted, texts: EscalationDialog.Texts(("text", text)));
        complaint = EscalationDialog.OnNewFacts(turn, complaint, reading);
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

    /// <summary>Merges a complaint into another; a reason is required, both keep their numbers (S-021).</summary>
    public static void Merge(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        var reason = press.Inputs.GetValueOrDefault("reason")?.Trim();
        var into = turn.Find(press.Inputs.GetValueOrDefault("into")?.Trim().ToUpperInvariant());
        if (turn.Actor.IsCustomer || !EscalationDialog.IsOpenFor(turn, turn.CaseOf(complaint)))
        {
            return;
        }

        if (into is null || into.Number == complaint.Number)
        {
            turn.Reply(Message.Of(MessageKey.NotFound, ("number", press.Inputs.GetValueOrDefault("into"))));
            return;
        }

        if (string.IsNullOrEmpty(reason))
        {
            turn.Reply(MessageKey.ReasonRequired);
            return;
        }

        complaint = turn.Write(complaint, EventKinds.Merged, Registration.Data(("into", into.Number)), EscalationDialog.Texts(("reason", reason)));
        turn.Write(into, EventKinds.Noted, Registration.Data(("merged", complaint.Number)), EscalationDialog.Texts(("text", reason)));
        turn.Reply(Message.Of(MessageKey.Merged, ("number", complaint.Number), ("into", into.Number), ("reason", reason)));
    }
}
