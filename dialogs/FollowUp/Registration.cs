using ComplaintBot.Dialogs.Coaching;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>What follows from the yes to the summary: owner, assignee, the managers' card, and who hears of it.</summary>
internal static class Registration
{
    /// <summary>Registers a complaint.</summary>
    public static void Register(Turn turn, Complaint complaint)
    {
        (complaint, var burst) = Likeness.Count(turn, complaint);
        var of = turn.CaseOf(complaint);
        var routes = Routes(of);
        var owner = routes.LastOrDefault(route => route.Owner is not null)?.Owner;
        complaint = turn.Write(complaint, EventKinds.Registered, EventData.Of(("owner", Owner(turn, of, owner)?.ToString())));
        var afterHours = AwaitsIssue(turn.CaseOf(complaint));
        if (!afterHours)
        {
            complaint = Assign(turn, complaint);
        }

        turn.EndIntake(complaint);
        complaint = EscalationDialog.EscalateIfNeeded(turn, complaint);
        of = turn.CaseOf(complaint);
        Confirm(turn, of, afterHours);
        if (burst is not null)
        {
            Likeness.Tell(turn, complaint, burst);
        }

        if (afterHours && of.Playbook.AfterHours is { } rule && rule.Urgent.Holds(complaint))
        {
            CallLeader(turn, of, rule);
        }

        // whoever decides has the card already
        var informed = routes.SelectMany(route => route.Notify).Where(role => !complaint.IsEscalated || !of.Deciders().Contains(role, StringComparer.Ordinal));
        foreach (var person in informed.Distinct(StringComparer.Ordinal).SelectMany(of.Holders).Distinct(StringComparer.Ordinal))
        {
            turn.Tell(new Recipient.Member(person), Message.Of(MessageKey.CaseForYourInformation, ("number", complaint.Number), ("grade", Values.Grade(of)), ("subject", Values.Subject(of))));
        }
    }

    /// <summary>Received outside working time, its form is issued when work resumes (P13, 002:149).</summary>
    public static bool AwaitsIssue(Case of) =>
        of.Playbook.AfterHours is not null
        && of.Complaint.Phase == Phase.Open
        && of.Complaint.Round == 1
        && !of.Complaint.HasHappened(EventKinds.Assigned)
        && of.Complaint.When(EventKinds.Registered) is { } registered
        && !of.Calendar.IsWorking(registered)
        && Routes(of).Any(route => route.Assign is not null);

    /// <summary>Hands the case to whom the routes say; nobody when none does, and it waits to be dispatched.</summary>
    public static Complaint Assign(Turn turn, Complaint complaint)
    {
        var of = turn.CaseOf(complaint);
        if (Routes(of).LastOrDefault(route => route.Assign is not null)?.Assign is not { } role)
        {
            return complaint;
        }

        var holder = of.HolderOf(role);
        complaint = turn.WriteByBot(complaint, EventKinds.Assigned, EventData.Of(("assignee", holder.ToString())));
        foreach (var person in of.PeopleOf(holder).Where(person => person != turn.Actor.Id))
        {
            turn.Tell(new Recipient.Member(person), Message.Of(MessageKey.AssignedByRoute, ("number", complaint.Number), ("grade", Values.Grade(of)), ("subject", Values.Subject(of))));
            turn.Post(new Recipient.Member(person), CaseCard.Of(turn.CaseOf(complaint), person), CaseCard.Key(complaint, person));
        }

        return complaint;
    }

    private static List<Route> Routes(Case of) => [.. of.Playbook.Routes.Where(route => route.When.Holds(of.Complaint))];

    private static Holder? Owner(Turn turn, Case of, string? role)
    {
        if (role is null)
        {
            return of.Complaint.Recorder is { } recorder ? new Holder(recorder, null) : null;
        }

        if (turn.Actor is { IsCustomer: false, IsGuest: false } && (turn.Actor.Roles.Contains(role) || of.Holders(role).Count == 0))
        {
            return new Holder(turn.Actor.Id, role);
        }

        return of.HolderOf(role);
    }

    private static void Confirm(Turn turn, Case of, bool afterHours)
    {
        var number = of.Complaint.Number;
        if (turn.Actor.IsCustomer)
        {
            turn.Reply(CustomerWords.Of(of, "registered", Message.Of(MessageKey.RegisteredCustomer, ("number", number))));
            if (afterHours)
            {
                turn.Reply(WordingDialog.Phrase("W-133"));
            }

            turn.Show(CustomerCards.Progress(of), CustomerCards.Key(of.Complaint));
            TellStaff(turn, of);
            return;
        }

        turn.Reply(Message.Of(MessageKey.Registered, ("number", number), ("grade", Values.Grade(of))));
        if (of.Complaint.IsEscalated)
        {
            turn.Reply(Message.Of(MessageKey.EscalatedToManagers, ("number", number)));
        }

        if (afterHours)
        {
            turn.Reply(Message.Of(MessageKey.FormIssuedLater, ("number", number), ("when", of.Calendar.NextWorking(of.Now))));
        }

        turn.Show(CaseCard.Of(of, turn.Actor.Id), CaseCard.Key(of.Complaint, turn.Actor.Id));
        foreach (var person in of.PeopleOf("owner").Where(person => person != turn.Actor.Id && !of.PeopleOf("assignee").Contains(person, StringComparer.Ordinal)))
        {
            turn.Tell(new Recipient.Member(person), Message.Of(MessageKey.AssignedByRoute, ("number", number), ("grade", Values.Grade(of)), ("subject", Values.Subject(of))));
            turn.Post(new Recipient.Member(person), CaseCard.Of(of, person), CaseCard.Key(of.Complaint, person));
        }
    }

    /// <summary>A customer came by themselves: those who own the case hear of it where they talk to the bot.</summary>
    private static void TellStaff(Turn turn, Case of)
    {
        var arrived = Message.Of(MessageKey.CustomerComplaintArrived, ("who", Values.CustomerName(of)), ("number", of.Complaint.Number), ("grade", Values.Grade(of)));
        foreach (var to in Audience.Staff(of))
        {
            turn.Tell(to, arrived);
            var reader = (to as Recipient.Member)?.Person;
            turn.Post(to, CaseCard.Of(of, reader), reader is null ? null : CaseCard.Key(of.Complaint, reader));
        }
    }

    private static void CallLeader(Turn turn, Case of, AfterHoursRule rule)
    {
        var people = rule.Notify.SelectMany(of.Holders).Distinct(StringComparer.Ordinal).ToList();
        var call = Message.Of(
            MessageKey.AfterHoursUrgent,
            ("number", of.Complaint.Number),
            ("grade", Values.Grade(of)),
            ("subject", Values.Subject(of)),
            ("when", of.Calendar.NextWorking(of.Now)));
        foreach (var person in people)
        {
            turn.Tell(new Recipient.Member(person), call);
        }

        turn.Tell(new Recipient.Channel("managers"), call, of.Complaint);
    }
}
