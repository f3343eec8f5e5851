using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>How it stands, for the customer: never a level, never an alarm, and no time behind which no clock stands.</summary>
internal static class CustomerCards
{
    /// <summary>The key under which it stands in the customer's chat.</summary>
    public static string Key(Complaint complaint) => $"progress/{complaint.Number}";

    /// <summary>The card.</summary>
    public static CustomerProgressView Progress(Case of)
    {
        var promised = CaseClocks.Of(of).FirstOrDefault(clock => clock.Rule.Promised && clock.Reading.State is ClockState.Running or ClockState.Reminded);
        var due = promised?.Reading.DueAt;
        return new CustomerProgressView
        {
            Complaint = Intake.Values.Reference(of.Complaint),
            Promise = of.Complaint.Phase == Phase.Closed ? MessageKey.CustomerSettled
                : of.Complaint.Nodes is [.., var deadline] && deadline.At > of.Now ? Message.Of(MessageKey.CustomerAnswerBy, ("due", deadline.At))
                : due is null ? MessageKey.CustomerInProgress
                : promised!.Rule.To.Contains(EventKinds.Contacted) ? Message.Of(MessageKey.CustomerContactBy, ("due", due))
                : Message.Of(MessageKey.CustomerAnswerBy, ("due", due)),
            Sentence = Who(of),
            Nodes = [.. Nodes(of, due)],
            Buttons = of.Complaint.IsOpen ? [new CardButton(Verbs.Add, MessageKey.ButtonAddCustomer)] : [],
        };
    }

    /// <summary>As many nodes as a card has room for: the next ones, and always the last, which is the deadline.</summary>
    private static IEnumerable<PlannedNode> Shown(IReadOnlyList<PlannedNode> nodes, DateTimeOffset now)
    {
        const int Room = 3;
        var passed = Math.Min(nodes.Count(node => node.At <= now), Math.Max(0, nodes.Count - Room));
        return nodes.Skip(passed).Take(Room - 1).Union(nodes.TakeLast(1));
    }

    private static Message? Who(Case of)
    {
        if (of.Complaint.Assignee is { } assignee && of.Complaint.Owner is { Person: { } owner })
        {
            return Message.Of(MessageKey.CustomerWhoCalls, ("who", CaseFacts.Holder(of, assignee)), ("owner", of.PersonName(owner)));
        }

        return of.Complaint.Owner is { Person: { } alone } ? Message.Of(MessageKey.CustomerWhoFollows, ("owner", of.PersonName(alone))) : null;
    }

    private static IEnumerable<ProgressNode> Nodes(Case of, DateTimeOffset? due)
    {
        var complaint = of.Complaint;
        var registered = complaint.When(EventKinds.Registered);
        yield return new ProgressNode(MessageKey.NodeRegistered, registered is null ? NodeState.Now : NodeState.Done, registered is { } at ? Message.Value(at) : null);
        if (complaint.Nodes.Count > 0)
        {
            foreach (var node in Shown(complaint.Nodes, of.Now))
            {
                yield return new ProgressNode(Message.Verbatim(node.What), node.At <= of.Now ? NodeState.Done : NodeState.ToCome, Message.Of(MessageKey.Before, ("when", node.At)));
            }
        }
        else
        {
            var contacted = complaint.When(EventKinds.Contacted);
            yield return new ProgressNode(MessageKey.NodeCall, contacted is null ? NodeState.Now : NodeState.Done, contacted is { } call ? Message.Value(call) : due is null ? null : Message.Of(MessageKey.Before, ("when", due)));
            var done = complaint.When(EventKinds.Executed) ?? complaint.When(EventKinds.FormReturned);
            yield return new ProgressNode(MessageKey.NodeCarriedOut, done is not null ? NodeState.Done : contacted is null ? NodeState.ToCome : NodeState.Now, done is { } when ? Message.Value(when) : null);
        }

        var closed = complaint.When(EventKinds.Closed);
        var visit = CaseClocks.Of(of).FirstOrDefault(clock => clock.IsRunning && clock.Reading.OpensAt is not null)?.Reading.OpensAt;
        yield return new ProgressNode(
            MessageKey.NodeVisit,
            closed is not null ? NodeState.Done : NodeState.ToCome,
            closed is { } end ? Message.Value(end) : visit is { } opens ? Message.Of(MessageKey.From, ("when", DateOnly.FromDateTime(opens.DateTime))) : null);
    }
}
