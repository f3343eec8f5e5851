using System.Globalization;
using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>
/// A timer is due. Whether it still means anything is asked of the complaint, not of the timer: what was stopped, moved or told
/// already says nothing (S-014, S-121, S-122).
/// </summary>
internal static class TimerDialog
{
    public static void Due(Turn turn, Complaint complaint, CaseTimer timer)
    {
        if (!complaint.IsOpen || timer.Round != complaint.Round)
        {
            return;
        }

        switch (timer.Kind)
        {
            case CaseTimerKind.Issue:
                Issue(turn, complaint);
                break;
            case CaseTimerKind.Undelivered:
                Undelivered(turn, complaint);
                break;
            case CaseTimerKind.Node:
                Node(turn, complaint, timer.Id);
                break;
            default:
                if (CaseClocks.Find(turn.CaseOf(complaint), timer.Id) is { } clock)
                {
                    OnClock(turn, complaint, clock, timer.Kind);
                }

                break;
        }
    }

    private static void OnClock(Turn turn, Complaint complaint, CaseClock clock, CaseTimerKind kind)
    {
        switch (kind, clock.Reading.State)
        {
            case (CaseTimerKind.Open, ClockState.Running or ClockState.Reminded) when !CaseTimers.IsTold(complaint, EventKinds.ClockOpened, clock.Rule.Id):
                complaint = Record(turn, complaint, EventKinds.ClockOpened, clock);
                AskFor(turn, complaint, clock);
                break;
            case (CaseTimerKind.Remind, ClockState.Reminded) when !CaseTimers.IsTold(complaint, EventKinds.ClockReminded, clock.Rule.Id):
                complaint = Record(turn, complaint, EventKinds.ClockReminded, clock);
                Remind(turn, complaint, clock);
                break;
            case (CaseTimerKind.Due, ClockState.Breached) when !CaseTimers.IsTold(complaint, EventKinds.ClockBreached, clock.Rule.Id):
                complaint = Record(turn, complaint, EventKinds.ClockBreached, clock);
                Breach(turn, complaint, clock);
                break;
            default:
                break;
        }
    }

    private static Complaint Record(Turn turn, Complaint complaint, string kind, CaseClock clock)
    {
        var data = EventData.Of(("clock", clock.Rule.Id), ("round", complaint.Round.ToString(CultureInfo.InvariantCulture)));
        if (kind == EventKinds.ClockBreached && clock.Rule.Points > 0)
        {
            data["points"] = clock.Rule.Points.ToString(CultureInfo.InvariantCulture);
            if (Responsible(turn.CaseOf(complaint), clock.Rule)?.Role is { } department)
            {
                data["department"] = department;
            }
        }

        return turn.WriteByBot(complaint, kind, data);
    }

    private static void Remind(Turn turn, Complaint complaint, CaseClock clock)
    {
        if (AskFor(turn, complaint, clock))
        {
            return;
        }

        var of = turn.CaseOf(complaint);
        foreach (var to in Recipients(of, clock.Rule.Remind))
        {
            turn.Post(to, Notice(of, clock, breached: false, to));
        }
    }

    /// <summary>The next level up gets the breach in the managers' channel; those who missed it hear it too.</summary>
    private static void Breach(Turn turn, Complaint complaint, CaseClock clock)
    {
        var of = turn.CaseOf(complaint);
        turn.Post(new Recipient.Channel("managers"), Notice(of, clock, breached: true, null), about: complaint);
        var due = clock.Reading.DueAt!.Value;
        var told = Message.Of(MessageKey.ClockBreach, ("number", complaint.Number), ("clock", clock.Rule.Name), ("due", due), ("over", of.Now - due));
        foreach (var to in Audience.Staff(of))
        {
            turn.Tell(to, told);
        }
    }

    /// <summary>Puts the step that the clock is for before whoever has it to do.</summary>
    private static bool AskFor(Turn turn, Complaint complaint, CaseClock clock)
    {
        var of = turn.CaseOf(complaint);
        if (clock.Rule.Asks is not { } id || of.Playbook.Steps.FirstOrDefault(step => step.Id == id) is not { } step || !Steps.IsOpen(of, step))
        {
            return false;
        }

        var people = (clock.Rule.Remind.SelectMany(of.PeopleOf).ToList() is { Count: > 0 } named ? named : step.Who.SelectMany(of.PeopleOf)).Distinct(StringComparer.Ordinal).Select(person => (Recipient)new Recipient.Member(person)).ToList();
        foreach (var to in people.Count > 0 ? people : [new Recipient.Channel("staff")])
        {
            turn.Post(to, new TaskView
            {
                Complaint = Values.Reference(complaint),
                Title = Message.Of(MessageKey.TaskOfClock, ("clock", clock.Rule.Name)),
                Subject = Values.Subject(of),
                Countdown = CaseFacts.Countdown(clock),
                Suggestion = step.Wording.Count > 0 ? Coaching.WordingDialog.Phrase(step.Wording[0]) : null,
                Facts = CaseFacts.Of(of, masked: to is not Recipient.Member),
                Fields = [.. step.Fields.Select(field => Values.Input(field))],
                Buttons = [.. Steps.Buttons(of, step).Select(button => button with { Inputs = null })],
            });
        }

        return true;
    }

    private static void Issue(Turn turn, Complaint complaint)
    {
        if (Registration.AwaitsIssue(turn.CaseOf(complaint)) && turn.CaseOf(complaint).Calendar.IsWorking(turn.Now))
        {
            Registration.Assign(turn, complaint);
        }
    }

    /// <summary>A node is near: those who answer for it hear it, and the customer to whom it was told (S-147).</summary>
    /// <summary>The fallback channel gets the card, once; from then on it is kept up to date there, too.</summary>
    private static void Undelivered(Turn turn, Complaint complaint)
    {
        if (complaint.Events.Any(happening => happening.Kind == EventKinds.Undelivered))
        {
            return;
        }

        complaint = turn.WriteByBot(complaint, EventKinds.Undelivered);
        turn.Tell(new Recipient.Channel("fallback"), Message.Of(MessageKey.DeliveryFailed, ("number", complaint.Number), ("channel", Message.Of(MessageKey.ManagersChannel))));
        turn.Post(new Recipient.Channel("fallback"), EscalationCard.Of(turn.CaseOf(complaint)), CardKeys.Fallback(complaint.Number));
    }

    private static void Node(Turn turn, Complaint complaint, string id)
    {
        if (complaint.Nodes.FirstOrDefault(each => each.Id == id) is not { } node || turn.Now < node.At - CaseTimers.NodeNotice || CaseTimers.IsTold(complaint, EventKinds.NodeReminded, id))
        {
            return;
        }

        complaint = turn.WriteByBot(complaint, EventKinds.NodeReminded, EventData.Of(("clock", id), ("round", complaint.Round.ToString(CultureInfo.InvariantCulture))));
        var told = Message.Of(MessageKey.NodeReminder, ("number", complaint.Number), ("what", node.What), ("when", node.At));
        foreach (var to in Audience.Staff(turn.CaseOf(complaint)))
        {
            turn.Tell(to, told);
        }

        if (Audience.Customer(complaint) is { } customer)
        {
            turn.Post(customer, CustomerCards.Progress(turn.CaseOf(complaint)), CustomerCards.Key(complaint), updateOnly: true);
            turn.Tell(customer, told);
        }
    }

    /// <summary>
    /// Whoever has to do what stops the clock: the first that the playbook names for that step; before a case has an owner, the
    /// department of who took it.
    /// </summary>
    internal static Holder? Responsible(Case of, ClockRule rule)
    {
        var step = of.Playbook.Steps.FirstOrDefault(each => each.Id == rule.Asks)
            ?? of.Playbook.Steps.FirstOrDefault(each => rule.To.Contains(each.Writes, StringComparer.Ordinal));
        return step?.Who.Select(role => role switch
        {
            "owner" => of.Complaint.Owner,
            "assignee" => of.Complaint.Assignee,
            "customer" => null,
            _ => of.HolderOf(role),
        }).FirstOrDefault(holder => holder is not null) ?? of.Complaint.Owner ?? Recorder(of);
    }

    private static Holder? Recorder(Case of) =>
        of.Complaint.Recorder is { } recorder ? new Holder(recorder, of.Playbook.Roles.Keys.FirstOrDefault(role => of.Holders(role).Contains(recorder, StringComparer.Ordinal))) : null;

    private static IEnumerable<Recipient> Recipients(Case of, IReadOnlyList<string> roles)
    {
        var people = roles.SelectMany(of.PeopleOf).Distinct(StringComparer.Ordinal).Select(person => (Recipient)new Recipient.Member(person)).ToList();
        return people.Count > 0 ? people : Audience.Staff(of);
    }

    private static ClockNoticeView Notice(Case of, CaseClock clock, bool breached, Recipient? to)
    {
        var due = clock.Reading.DueAt!.Value;
        var responsible = CaseFacts.Holder(of, Responsible(of, clock.Rule));
        var up = clock.Rule.Breach.Count > 0 ? clock.Rule.Breach : of.Deciders();
        return new ClockNoticeView
        {
            Complaint = Values.Reference(of.Complaint),
            Breached = breached,
            Grade = Values.Grade(of),
            Subject = Values.Subject(of),
            Title = clock.Rule.Name,
            Due = due,
            UsedPercent = breached ? null : 80,
            Explanation = Explain(of, clock),
            Request = breached
                ? new Request(
                    Message.Of(MessageKey.AskedToAct, ("who", up.Select(role => CaseFacts.RoleWithPeople(of, role)).ToList())),
                    Message.Of(MessageKey.DoNowOrReassign, ("task", clock.Rule.Name)))
                : new Request(
                    Message.Of(MessageKey.AskedToAct, ("who", responsible)),
                    Message.Of(MessageKey.PleaseDoBy, ("who", responsible), ("task", clock.Rule.Name), ("due", due)),
                    Message.Of(MessageKey.ClockThenTold, ("when", due), ("who", up.Select(role => CaseFacts.RoleWithPeople(of, role)).ToList()))),
            Facts = [.. CaseFacts.Of(of, masked: to is not Recipient.Member), .. Points(clock)],
            AskWhom = breached ? Audience.People(of).Select(of.PersonName).FirstOrDefault() : null,
            Assignable = breached ? [.. CaseFacts.Assignable(of)] : [],
            Buttons = breached ? [new CardButton(Verbs.Acknowledge, MessageKey.ButtonTakeIt)] : [.. CaseCard.Buttons(of, (to as Recipient.Member)?.Person).Take(2)],
        };
    }

    private static IEnumerable<Fact> Points(CaseClock clock)
    {
        if (clock.Rule.Points > 0)
        {
            yield return new Fact(MessageKey.LabelPoints, Message.Of(MessageKey.ClockThenPoints, ("points", clock.Rule.Points)));
        }
    }

    /// <summary>The sentence behind a due: from what event, how long, in which time, until when.</summary>
    internal static Message Explain(Case of, CaseClock clock)
    {
        var explained = Clock.Explain(clock.Rule.Limit, of.Calendar, clock.Marks, of.Now)!;
        object? limit = clock.Rule.Limit switch
        {
            ClockLimit.Within within => within.Duration,
            ClockLimit.WorkingDays days => Message.Of(MessageKey.LimitWorkingDays, ("n", days.Days)),
            ClockLimit.SameDay => Message.Of(MessageKey.LimitSameDay),
            ClockLimit.Window window => Message.Of(MessageKey.LimitWindow, ("first", window.FirstDay), ("last", window.LastDay)),
            _ => explained.DueAt,
        };
        var key = clock.Rule.Limit.Time == ClockTime.Work ? MessageKey.ClockExplainWorking : MessageKey.ClockExplainWall;
        return Message.Of(key, ("start", explained.StartedAt), ("event", EventName(clock.Rule.From)), ("limit", limit), ("due", explained.DueAt));
    }

    private static Message EventName(string kind) => MessageKeys.Happening(kind) is { } key ? key : Message.Verbatim(kind);
}
