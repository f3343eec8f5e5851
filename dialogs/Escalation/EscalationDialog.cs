using System.Globalization;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Escalation;

/// <summary>
/// A case before the managers. The press is authorised, not the view; the first decision wins, on the version it was made on; nobody
/// approves their own case; who may decide comes from playbook and organisation (S-013, S-029, S-119).
/// </summary>
internal static class EscalationDialog
{
    /// <summary>Sends the card to the managers where the level or an approval asks for it; once per case.</summary>
    public static Complaint EscalateIfNeeded(Turn turn, Complaint complaint)
    {
        var of = turn.CaseOf(complaint);
        var needed = complaint.Level >= of.Playbook.Escalation.From || of.PendingApprovals().Any();
        return needed && complaint.Phase is Phase.Open or Phase.Handled && !complaint.IsEscalated ? turn.WriteByBot(complaint, EventKinds.Escalated) : complaint;
    }

    /// <summary>New facts: the grade may rise, the card follows, and those who answer for the case hear of it (S-012).</summary>
    public static Complaint OnNewFacts(Turn turn, Complaint complaint, string text, MessageReading reading)
    {
        var before = turn.CaseOf(complaint);
        return Regrade(turn, FieldWriter.Capture(turn, complaint, text, reading), reading, before);
    }

    /// <summary>What words raise: the grade, and with it who must see the case. Those who answer for it are told.</summary>
    public static Complaint Regrade(Turn turn, Complaint complaint, MessageReading reading, Case before)
    {
        complaint = EscalateIfNeeded(turn, Grading.OnTexts(turn, complaint, reading));
        if (complaint.Level > before.Complaint.Level || complaint.Grade != before.Complaint.Grade)
        {
            var after = turn.CaseOf(complaint);
            var raised = Message.Of(MessageKey.GradeRaised, ("number", complaint.Number), ("from", Values.Grade(before)), ("to", Values.Grade(after)));
            foreach (var to in Audience.Staff(after))
            {
                turn.Tell(to, raised);
            }
        }

        return complaint;
    }

    /// <summary>Approve or reject. What is repeated is done already; who decided first is told to everybody else.</summary>
    public static void Decide(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        var kind = press.Verb == Verbs.Approve ? EventKinds.Approved : EventKinds.Rejected;
        var reason = press.Inputs.GetValueOrDefault("reason")?.Trim();
        var of = turn.CaseOf(complaint);
        var pending = of.PendingApprovals().ToList();
        if (complaint.Decision is { } made && made.By == turn.Actor.Id && made.Kind == kind && !pending.Exists(rule => turn.Actor.Roles.Contains(rule.By)))
        {
            turn.Reply(MessageKey.AlreadyDone);
            return;
        }

        if (of.Standing() is { } decided)
        {
            turn.Reply(Message.Of(
                MessageKey.AlreadyDecided,
                ("who", of.PersonName(decided.By)),
                ("when", decided.At),
                ("what", Message.Of(decided.IsApproval ? MessageKey.OutcomeApproved : MessageKey.OutcomeRejected))));
            return;
        }

        if (!Acts(turn, of, RolesOf(of, press.Verb)))
        {
            return;
        }

        if (!complaint.IsEscalated && complaint.IsOpen)
        {
            turn.Reply(MessageKey.StepNotYet);
            return;
        }

        if (!IsCurrent(turn, of, press))
        {
            return;
        }

        if (kind == EventKinds.Approved && IsOwnCase(turn.Actor, complaint))
        {
            turn.Reply(MessageKey.OwnCase);
            return;
        }

        if (kind == EventKinds.Rejected && string.IsNullOrEmpty(reason))
        {
            turn.Reply(MessageKey.ReasonRequired);
            return;
        }

        var rules = kind == EventKinds.Approved ? pending.FindAll(rule => turn.Actor.Roles.Contains(rule.By)) : [];
        var covers = rules.SelectMany(rule => rule.Covers).Where(complaint.IsDemanded).Distinct(StringComparer.Ordinal);
        complaint = turn.Write(
            complaint,
            kind,
            EventData.Of(("approvals", string.Join(',', rules.Select(rule => rule.Id))), ("covers", string.Join(',', covers))),
            EventData.Of(("reason", string.IsNullOrEmpty(reason) ? null : reason)));
        Announce(turn, complaint, kind, reason);
        if (rules.Count > 0)
        {
            StepDialog.Offer(turn, complaint);
        }
    }

    /// <summary>Seen: those who wait hear it, nothing else changes.</summary>
    public static void Acknowledge(Turn turn, Complaint complaint)
    {
        var of = turn.CaseOf(complaint);
        if (complaint.AcknowledgedBy == turn.Actor.Id)
        {
            turn.Reply(MessageKey.AlreadyDone);
            return;
        }

        if (!IsUnderWayFor(turn, of) || !Acts(turn, of, RolesOf(of, Verbs.Acknowledge)))
        {
            return;
        }

        complaint = turn.Write(complaint, EventKinds.Acknowledged);
        TellStaff(turn, complaint, Message.Of(MessageKey.DecisionAcknowledged, ("who", turn.Actor.Name), ("number", complaint.Number)));
    }

    /// <summary>A question: it waits where staff talk to the bot, and their next words answer it.</summary>
    public static void Ask(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        var of = turn.CaseOf(complaint);
        var question = press.Inputs.GetValueOrDefault("question")?.Trim();
        if (!IsUnderWayFor(turn, of) || !Acts(turn, of, ManagersOf(of)))
        {
            return;
        }

        if (string.IsNullOrEmpty(question))
        {
            turn.Reply(MessageKey.QuestionRequired);
            return;
        }

        complaint = turn.Write(complaint, EventKinds.Asked, texts: EventData.Of(("question", question)));
        var to = Audience.Staff(turn.CaseOf(complaint))[0];
        turn.Tell(to, Message.Of(MessageKey.DecisionAsked, ("who", turn.Actor.Name), ("number", complaint.Number), ("question", question)));
        turn.Question(to, new TurnInput.QuestionArrived(complaint.Number, question) { Actor = Actor.Bot, Place = turn.Place, At = turn.Now });
    }

    /// <summary>The answer to a manager's question.</summary>
    public static void Answer(Turn turn, Complaint complaint, string text, MessageReading reading)
    {
        var asker = complaint.Question?.By;
        complaint = turn.Write(complaint, EventKinds.Answered, texts: EventData.Of(("answer", text)));
        complaint = OnNewFacts(turn, complaint, text, reading);
        turn.State = turn.State with { Answering = null, Focus = complaint.Number };
        turn.Tell(new Recipient.Channel("managers"), Message.Of(MessageKey.AnswerToManagers, ("who", turn.Actor.Name), ("number", complaint.Number), ("answer", text)), complaint);
        turn.Reply(Message.Of(MessageKey.AnswerSent, ("who", asker is null ? null : turn.CaseOf(complaint).PersonName(asker))));
    }

    /// <summary>Somebody else is to do the work.</summary>
    public static void Reassign(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        var of = turn.CaseOf(complaint);
        if (!IsUnderWayFor(turn, of) || !Acts(turn, of, ManagersOf(of)))
        {
            return;
        }

        var person = press.Inputs.GetValueOrDefault("assignee");
        if (person is null || CaseFacts.Assignable(of).All(each => each.Id != person))
        {
            turn.Reply(person is not null && person == complaint.Assignee?.Person ? MessageKey.AlreadyDone : MessageKey.AssigneeRequired);
            return;
        }

        var role = of.Playbook.Roles.Keys.FirstOrDefault(each => of.Holders(each).Contains(person, StringComparer.Ordinal));
        complaint = turn.Write(complaint, EventKinds.Assigned, EventData.Of(("assignee", new Holder(person, role).ToString())));
        of = turn.CaseOf(complaint);
        foreach (var to in Audience.Staff(of))
        {
            turn.Tell(to, to == new Recipient.Member(person)
                ? Message.Of(MessageKey.AssignedToYou, ("who", turn.Actor.Name), ("number", complaint.Number))
                : Message.Of(MessageKey.DecisionReassigned, ("who", turn.Actor.Name), ("number", complaint.Number), ("assignee", CaseFacts.Holder(of, complaint.Assignee))));
        }

        turn.Post(new Recipient.Member(person), CaseCard.Of(of, person), CaseCard.Key(complaint, person));
    }

    /// <summary>Another grade by a person with the right to it, and why (S-011).</summary>
    public static void Override(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        var of = turn.CaseOf(complaint);
        if (!IsOpenFor(turn, of) || !Acts(turn, of, of.AllDeciders()))
        {
            return;
        }

        var choice = GradeChoices(of).FirstOrDefault(each => each.Id == press.Inputs.GetValueOrDefault("grade"));
        var reason = press.Inputs.GetValueOrDefault("reason")?.Trim();
        if (choice is null || string.IsNullOrEmpty(reason))
        {
            if (choice is not null)
            {
                turn.Reply(MessageKey.ReasonRequired);
            }

            turn.Show(new GradeOverrideView { Complaint = Values.Reference(complaint), Subject = Values.Subject(of), Current = Values.Grade(of), Choices = GradeChoices(of) });
            return;
        }

        if (!IsCurrent(turn, of, press))
        {
            return;
        }

        var before = Values.Grade(of);
        if (choice.Grade == before)
        {
            turn.Reply(MessageKey.AlreadyDone);
            return;
        }

        var native = of.Playbook.Grades.Any(grade => grade.Id == choice.Id) ? choice.Id : complaint.Grade;
        complaint = turn.Write(
            complaint,
            EventKinds.Overridden,
            EventData.Of(("grade", native), ("level", ((int)choice.Grade.Level).ToString(CultureInfo.InvariantCulture)), ("from_grade", complaint.Grade), ("from_level", ((int)complaint.Level).ToString(CultureInfo.InvariantCulture))),
            EventData.Of(("reason", reason)));
        complaint = EscalateIfNeeded(turn, complaint);
        var told = Message.Of(MessageKey.GradeOverridden, ("who", turn.Actor.Name), ("number", complaint.Number), ("from", before), ("to", choice.Grade), ("reason", reason));
        turn.Reply(told);
        TellStaff(turn, complaint, told);
    }

    /// <summary>Shows the card as it is now, to this reader: their task, their deadline, and what they may press.</summary>
    public static void Refresh(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        var of = turn.CaseOf(complaint);
        turn.Show(press.Inputs.GetValueOrDefault(CardKeys.Data) == CardKeys.Case
            ? CaseCard.Of(of, turn.Place.Kind == PlaceKind.Channel ? null : turn.Actor.Id)
            : EscalationCard.For(of, turn.Actor));
    }

    /// <summary>Whether a verb of the managers' card is for somebody. It is asked again when they press.</summary>
    public static bool May(Case of, Actor actor, string verb) =>
        !actor.IsCustomer && of.Acts(actor, RolesOf(of, verb)) && !(verb == Verbs.Approve && IsOwnCase(actor, of.Complaint)) && !(verb == Verbs.Acknowledge && of.Complaint.AcknowledgedBy == actor.Id);

    private static IReadOnlyList<GradeChoice> GradeChoices(Case of) => of.Playbook.Grades.Count > 0
        ? [.. of.Playbook.Grades.Select(grade => new GradeChoice(grade.Id, new Messages.Grade(grade.Level, grade.Name)))]
        : [.. Enum.GetValues<Level>().Where(level => level > Level.NotAComplaint).Select(level => new GradeChoice($"L{(int)level}", new Messages.Grade(level)))];

    /// <summary>Whose the case is among the managers: those whose consent is missing, then those who decide at its level.</summary>
    private static IReadOnlyList<string> ManagersOf(Case of) => [.. of.PendingApprovals().Select(rule => rule.By).Union(of.Deciders(), StringComparer.Ordinal)];

    /// <summary>Whose a verb is: while a consent is missing only whose consent it is can approve; refusing needs no consent.</summary>
    private static IReadOnlyList<string> RolesOf(Case of, string verb) => verb switch
    {
        Verbs.Approve when of.PendingApprovals().Select(rule => rule.By).ToList() is { Count: > 0 } pending => pending,
        Verbs.Acknowledge => [.. ManagersOf(of).Union(of.Playbook.Clocks.SelectMany(clock => clock.Breach), StringComparer.Ordinal)],
        _ => ManagersOf(of),
    };

    private static bool Acts(Turn turn, Case of, IReadOnlyList<string> roles)
    {
        if (!turn.Actor.IsCustomer && of.Acts(turn.Actor, roles))
        {
            return true;
        }

        turn.Reply(Message.Of(MessageKey.NotAllowed, ("role", roles.Distinct(StringComparer.Ordinal).Select(of.RoleTitle).ToList())));
        return false;
    }

    /// <summary>Registered and not at its end.</summary>
    private static bool IsUnderWayFor(Turn turn, Case of)
    {
        if (of.Complaint.Phase != Phase.Intake)
        {
            return IsOpenFor(turn, of);
        }

        turn.Reply(MessageKey.StepNotYet);
        return false;
    }

    private static bool IsCurrent(Turn turn, Case of, TurnInput.Pressed press)
    {
        if (!IsOpenFor(turn, of))
        {
            return false;
        }

        if (press.Version is not { } version || version == of.Complaint.Version)
        {
            return true;
        }

        turn.Reply(MessageKey.StaleCard);
        if (of.Complaint.IsEscalated)
        {
            turn.Post(new Recipient.Channel("managers"), EscalationCard.Of(of), EscalationCard.Key(of.Complaint), updateOnly: true);
        }

        return false;
    }

    /// <summary>Whether a case is open; says so when it is not.</summary>
    public static bool IsOpenFor(Turn turn, Case of)
    {
        if (of.Complaint.IsOpen)
        {
            return true;
        }

        turn.Reply(Message.Of(of.Complaint.Phase == Phase.Withdrawn ? MessageKey.WithdrawnCase : MessageKey.ClosedCase, ("number", of.Complaint.Number)));
        return false;
    }

    private static bool IsOwnCase(Actor actor, Complaint complaint) =>
        complaint.Recorder == actor.Id || complaint.Owner?.Person == actor.Id || complaint.Assignee?.Person == actor.Id || complaint.Proposal?.By == actor.Id;

    private static void Announce(Turn turn, Complaint complaint, string kind, string? reason)
    {
        var of = turn.CaseOf(complaint);
        var approved = kind == EventKinds.Approved;
        var what = EscalationCard.Asked(of) ?? Values.Subject(of);
        TellStaff(turn, complaint, approved
            ? Message.Of(MessageKey.DecisionApproved, ("who", turn.Actor.Name), ("number", complaint.Number), ("what", what))
            : Message.Of(MessageKey.DecisionRejected, ("who", turn.Actor.Name), ("number", complaint.Number), ("reason", reason)));
        if (Audience.Customer(complaint) is not { } customer)
        {
            return;
        }

        turn.Tell(customer, CustomerWords.Of(of, approved ? "approved" : "rejected", Message.Of(MessageKey.EscalatedWait, ("number", complaint.Number))));
        turn.Post(customer, CustomerCards.Progress(of), CustomerCards.Key(complaint), updateOnly: true);
    }

    private static void TellStaff(Turn turn, Complaint complaint, Message message)
    {
        foreach (var to in Audience.Staff(turn.CaseOf(complaint)).Where(to => to != new Recipient.Member(turn.Actor.Id)))
        {
            turn.Tell(to, message);
        }
    }
}
