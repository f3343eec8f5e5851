using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>Everything that happened to a case, in order (S-020). It is read from the events, so nobody can edit it.</summary>
internal static class Timeline
{
    public static IEnumerable<TimelineEntry> Of(Case of)
    {
        foreach (var happening in of.Complaint.Events)
        {
            if (Line(of, happening) is { } line)
            {
                yield return new TimelineEntry(happening.At, line);
            }
        }
    }

    private static Message? Line(Case of, ComplaintEvent e)
    {
        object? who = e.By == Actor.CustomerId ? Message.Of(MessageKey.TheCustomer) : CaseFacts.Who(of, e.By);
        return e.Kind switch
        {
            EventKinds.Received when of.Complaint.Recorder is not null => Message.Of(MessageKey.EventReceivedBy, ("by", who), ("who", Values.CustomerName(of) is { } name ? name : Message.Of(MessageKey.TheCustomer)), ("number", of.Complaint.Number)),
            EventKinds.Received => Message.Of(MessageKey.EventReceived, ("who", who), ("where", Where(of.Complaint.Channel)), ("number", of.Complaint.Number)),
            EventKinds.Said => Message.Of(MessageKey.EventSaid, ("who", who), ("text", e.Text("text"))),
            EventKinds.MessageEdited => Message.Of(MessageKey.EventMessageEdited, ("who", who), ("text", e.Text("text"))),
            EventKinds.MessageDeleted => Message.Of(MessageKey.EventMessageDeleted, ("who", who)),
            EventKinds.EvidenceAdded => Message.Of(MessageKey.EventEvidenceAdded, ("who", who), ("name", e.Text("name"))),
            EventKinds.Detailed => Message.Of(MessageKey.EventDetailed, ("labels", Labels(of.Playbook, e))),
            EventKinds.Noted => Message.Of(MessageKey.EventNoteAdded, ("who", who), ("text", e.Text("text"))),
            EventKinds.Graded => Graded(of, e),
            EventKinds.Linked when Numbers(e) is { Count: > 0 } numbers => Message.Of(MessageKey.EventLinked, ("numbers", numbers)),
            EventKinds.Overridden => Message.Of(MessageKey.EventOverridden, ("who", who), ("from", Grade(of, e, "from_grade", "from_level")), ("to", Grade(of, e, "grade", "level")), ("reason", e.Text("reason"))),
            EventKinds.Registered => Message.Of(MessageKey.EventRegistered, ("who", who)),
            EventKinds.Escalated => Message.Of(MessageKey.EventEscalated, ("channel", Message.Of(MessageKey.ManagersChannel))),
            EventKinds.Assigned when e.By is null => Message.Of(MessageKey.EventAssigned, ("assignee", CaseFacts.Holder(of, Holder.Parse(e.Datum("assignee")))), ("owner", CaseFacts.Holder(of, of.Complaint.Owner))),
            EventKinds.Assigned => Message.Of(MessageKey.EventReassigned, ("who", who), ("assignee", CaseFacts.Holder(of, Holder.Parse(e.Datum("assignee"))))),
            EventKinds.Contacted => Message.Of(MessageKey.EventContacted, ("who", who)),
            EventKinds.ProgressReported => Message.Of(MessageKey.EventProgress, ("who", who), ("text", FirstText(e))),
            EventKinds.Proposed => Message.Of(MessageKey.EventProposed, ("who", who), ("text", e.Text("plan") ?? FirstText(e))),
            EventKinds.Approved => e.Text("reason") is { } reason ? Message.Of(MessageKey.EventApprovedReason, ("who", who), ("reason", reason)) : Message.Of(MessageKey.EventApproved, ("who", who)),
            EventKinds.Rejected => Message.Of(MessageKey.EventRejected, ("who", who), ("reason", e.Text("reason"))),
            EventKinds.Asked => Message.Of(MessageKey.EventAsked, ("who", who), ("question", e.Text("question"))),
            EventKinds.Answered => Message.Of(MessageKey.EventAnswered, ("who", who), ("answer", e.Text("answer"))),
            EventKinds.Acknowledged => Message.Of(MessageKey.EventAcknowledged, ("who", who)),
            EventKinds.Accepted => Message.Of(MessageKey.EventAccepted, ("option", of.Complaint.Proposal?.Options.FirstOrDefault(option => option.Id == e.Datum("option"))?.Text ?? of.Complaint.Proposal?.Plan)),
            EventKinds.Declined => Message.Of(MessageKey.EventDeclined, ("reason", FirstText(e))),
            EventKinds.Executed => Message.Of(MessageKey.EventExecuted, ("what", FirstText(e) ?? of.Complaint.Proposal?.Plan), ("who", who)),
            EventKinds.FormReturned => Message.Of(MessageKey.EventFormReturned, ("who", who)),
            EventKinds.Visited => Message.Of(e.Datum("outcome") == "dissatisfied" ? MessageKey.EventVisitedDissatisfied : MessageKey.EventVisitedSatisfied, ("who", who)),
            EventKinds.Closed => Message.Of(MessageKey.EventClosed, ("who", who)),
            EventKinds.Reopened => Message.Of(MessageKey.EventReopened, ("round", Rounds(of, e))),
            EventKinds.Withdrawn => Message.Of(MessageKey.EventWithdrawn, ("who", who)),
            EventKinds.Merged => Message.Of(MessageKey.EventMerged, ("into", e.Datum("into")), ("reason", e.Text("reason"))),
            EventKinds.ClockOpened => Message.Of(MessageKey.EventClockStarted, ("clock", ClockName(of, e)), ("due", CaseClocks.Find(of, e.Datum("clock") ?? string.Empty)?.Reading.DueAt)),
            EventKinds.NodeReminded => Message.Of(MessageKey.EventClockReminded, ("clock", of.Complaint.Nodes.FirstOrDefault(node => node.Id == e.Datum("clock"))?.What)),
            EventKinds.Undelivered => Message.Of(MessageKey.EventDeliveryFailed, ("channel", Message.Of(MessageKey.ManagersChannel))),
            EventKinds.ClockReminded => Message.Of(MessageKey.EventClockReminded, ("clock", ClockName(of, e))),
            EventKinds.ClockBreached => Breached(of, e),
            _ => null,
        };
    }

    private static Message Breached(Case of, ComplaintEvent e) => e.Datum("points") is { } points
        ? Message.Of(MessageKey.EventPointsProposed, ("points", decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture)), ("who", Department(of, e)), ("rule", ClockName(of, e)))
        : Message.Of(MessageKey.EventClockBreached, ("clock", ClockName(of, e)));

    /// <summary>The department that missed it; whoever took the complaint where they belong to none.</summary>
    private static object? Department(Case of, ComplaintEvent e) => e.Datum("department") is { } role ? of.RoleTitle(role) : CaseFacts.Who(of, of.Complaint.Recorder);

    private static Message Graded(Case of, ComplaintEvent e)
    {
        var triggers = e.Datum("triggers");
        var grade = Grade(of, e, "grade", "level");
        return string.IsNullOrEmpty(triggers)
            ? Message.Of(MessageKey.EventGradedPlain, ("grade", grade))
            : Message.Of(MessageKey.EventGraded, ("grade", grade), ("triggers", triggers.Split(',').Select(CaseFacts.TriggerName).ToList()));
    }

    private static Messages.Grade Grade(Case of, ComplaintEvent e, string grade, string level) =>
        new((Level)int.Parse(e.Datum(level) ?? "1", System.Globalization.CultureInfo.InvariantCulture), of.Playbook.Grades.FirstOrDefault(each => each.Id == e.Datum(grade))?.Name);

    private static Message ClockName(Case of, ComplaintEvent e) =>
        of.Playbook.Clocks.FirstOrDefault(rule => rule.Id == e.Datum("clock"))?.Name is { } name ? name : Message.Verbatim(e.Datum("clock") ?? string.Empty);

    private static int Rounds(Case of, ComplaintEvent reopened) => 1 + of.Complaint.Events.Count(e => e.Kind == EventKinds.Reopened && e.Sequence <= reopened.Sequence);

    private static List<string> Numbers(ComplaintEvent e) =>
        [.. $"{e.Datum("alike")},{e.Datum("repeats")}".Split(',', StringSplitOptions.RemoveEmptyEntries)];

    private static string? FirstText(ComplaintEvent e) => e.Texts.Values.FirstOrDefault();

    private static List<Message> Labels(Playbook playbook, ComplaintEvent e)
    {
        var known = playbook.Intake.Concat(playbook.Steps.SelectMany(step => step.Fields)).Where(field => e.Data.ContainsKey("field." + field.Id) || e.Texts.ContainsKey("field." + field.Id));
        return [.. known.Select(field => Message.Verbatim(field.Label))];
    }

    private static Message Where(string channel) => Message.Of(channel switch
    {
        "msteams" => MessageKey.ChannelTeams,
        "slack" => MessageKey.ChannelSlack,
        _ => MessageKey.ChannelWebChat,
    });
}
