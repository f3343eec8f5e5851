using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Escalation;

/// <summary>The case as the managers' channel sees it: one card, drawn anew whenever the case changes (S-009, S-013).</summary>
internal static class EscalationCard
{
    private static readonly HashSet<string> Visible = new(EventKinds.Material, StringComparer.Ordinal)
    {
        EventKinds.Escalated, EventKinds.EvidenceAdded, EventKinds.ReadByService, EventKinds.Acknowledged, EventKinds.Asked, EventKinds.Answered, EventKinds.Contacted, EventKinds.Accepted, EventKinds.Declined,
        EventKinds.Executed, EventKinds.FormReturned, EventKinds.Visited, EventKinds.ClockReminded, EventKinds.ClockBreached, EventKinds.ProgressReported,
    };

    /// <summary>The key under which the card stands: one per case, for ever.</summary>
    public static string Key(Complaint complaint) => CardKeys.Escalation(complaint.Number);

    /// <summary>Whether an event changes what the card shows.</summary>
    public static bool Shows(string kind) => Visible.Contains(kind);

    /// <summary>The card.</summary>
    public static EscalationView Of(Case of)
    {
        var complaint = of.Complaint;
        var state = State(of);
        var current = CaseClocks.Current(of);
        return new EscalationView
        {
            Complaint = Values.Reference(complaint),
            Round = complaint.Round,
            Grade = Values.Grade(of),
            Subject = Values.Subject(of),
            Headline = complaint.Level == Level.Crisis ? Values.Subject(of) : null,
            Quote = CaseFacts.Quote(of),
            Request = state.IsOpen ? Request(of) : null,
            HoldingLine = complaint.Level == Level.Crisis ? Coaching.WordingDialog.Phrase("W-031") : null,
            Facts = CaseFacts.Of(of, masked: true),
            Waiting = state.IsOpen ? [.. Waiting(of)] : [],
            Why = [.. CaseFacts.Why(of)],
            Countdown = state.IsOpen && current is not null ? CaseFacts.Countdown(current) : null,
            State = state,
            Next = [.. Next(of)],
            AskWhom = Audience.People(of).Select(of.PersonName).FirstOrDefault(),
            Assignable = [.. CaseFacts.Assignable(of)],
            HasFiles = complaint.Files.Count > 0,
            Concerns = state.IsOpen ? ReaderTask.People(of) : [],
        };
    }

    /// <summary>The card as one reader sees it: what is theirs to do, and only what they may press.</summary>
    public static EscalationView For(Case of, Actor reader)
    {
        var card = Of(of);
        return card with
        {
            Yours = ReaderTask.Of(of, reader, card.State.IsOpen),
            Buttons = [.. card.Buttons.Where(verb => EscalationDialog.May(of, reader, verb))],
        };
    }

    private static EscalationState State(Case of)
    {
        var complaint = of.Complaint;
        var last = complaint.Events.LastOrDefault(e => e.Kind is EventKinds.Closed or EventKinds.Withdrawn or EventKinds.Merged);
        if (!complaint.IsOpen && last is not null)
        {
            var status = last.Kind switch
            {
                EventKinds.Closed => EscalationStatus.Closed,
                EventKinds.Merged => EscalationStatus.Moved,
                _ => EscalationStatus.Withdrawn,
            };
            return new EscalationState(status, CaseFacts.Who(of, last.By), last.At);
        }

        if (of.Standing() is { } decision)
        {
            return new EscalationState(
                decision.IsApproval ? EscalationStatus.Approved : EscalationStatus.Rejected,
                of.PersonName(decision.By),
                decision.At,
                Asked(of),
                decision.Reason is { } reason ? Message.Verbatim(reason) : null);
        }

        var round = complaint.Events.SkipWhile(e => complaint.Round > 1 && e.Kind != EventKinds.Reopened);
        var note = round.LastOrDefault(e => e.Kind is EventKinds.Acknowledged or EventKinds.Asked || (e.Kind == EventKinds.Assigned && e.By is not null));
        return note?.Kind switch
        {
            EventKinds.Acknowledged => new EscalationState(EscalationStatus.Acknowledged, CaseFacts.Who(of, note.By), note.At),
            EventKinds.Asked when complaint.Question is { } question => new EscalationState(EscalationStatus.Asked, CaseFacts.Who(of, note.By), note.At, Message.Verbatim(question.Text)),
            EventKinds.Assigned => new EscalationState(EscalationStatus.Reassigned, CaseFacts.Who(of, note.By), note.At, CaseFacts.Holder(of, complaint.Assignee)),
            _ => EscalationState.Open,
        };
    }

    /// <summary>What is put before the managers: the proposal, else what the customer wants, else that something be decided.</summary>
    public static Message? Asked(Case of) =>
        of.Complaint.Proposal?.Plan is { Length: > 0 } plan ? Message.Verbatim(plan) : CaseFacts.Demand(of);

    private static Request Request(Case of)
    {
        var deciders = of.PendingApprovals().Select(rule => rule.By).Concat(of.Deciders()).Distinct(StringComparer.Ordinal).Take(1);
        var who = deciders.Select(role => CaseFacts.RoleWithPeople(of, role)).ToList();
        var money = of.PendingApprovals().FirstOrDefault();
        return new Request(
            Message.Of(MessageKey.AskedToDecide, ("who", who)),
            of.Complaint.Proposal?.Plan is { Length: > 0 } plan ? Message.Verbatim(plan)
                : CaseFacts.Demand(of) is { } demand ? Message.Of(MessageKey.DecideDemand, ("demand", demand))
                : MessageKey.AskedToDecideNoProposal,
            money is null ? null : MessageKey.GuardMoney);
    }

    private static IEnumerable<Waiting> Waiting(Case of)
    {
        if (Values.CustomerName(of) is { } customer)
        {
            yield return new Waiting(customer, of.Complaint.ReceivedAt);
        }

        if (of.Complaint.Events.LastOrDefault(e => e.Kind is EventKinds.Proposed or EventKinds.Escalated) is { } asked && Audience.People(of) is [var first, ..])
        {
            yield return new Waiting(of.PersonName(first), asked.At);
        }
    }

    /// <summary>What comes next: the deadlines that run or open, each with who has it to do.</summary>
    private static IEnumerable<NextStep> Next(Case of) =>
        from clock in CaseClocks.Of(of)
        where clock.IsRunning && clock.Reading.DueAt is not null
        orderby clock.Reading.DueAt
        select new NextStep(
            clock.Reading.OpensAt is { } opens
                ? Message.Of(MessageKey.Between, ("from", DateOnly.FromDateTime(opens.DateTime)), ("to", DateOnly.FromDateTime(clock.Reading.DueAt!.Value.AddTicks(-1).DateTime)))
                : Message.Of(MessageKey.Before, ("when", clock.Reading.DueAt)),
            clock.Rule.Name,
            CaseFacts.Holder(of, TimerDialog.Responsible(of, clock.Rule)));
}
