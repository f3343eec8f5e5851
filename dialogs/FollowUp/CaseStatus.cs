using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>What a case waits for, in a few words.</summary>
internal static class CaseStatus
{
    public static Message Of(Case of)
    {
        var complaint = of.Complaint;
        switch (complaint.Phase)
        {
            case Phase.Intake:
                return MessageKey.StatusReceived;
            case Phase.Closed:
                return MessageKey.StatusClosed;
            case Phase.Withdrawn:
                return MessageKey.StatusWithdrawn;
            case Phase.Merged:
                return Message.Of(MessageKey.StatusMerged, ("into", complaint.MergedInto));
            case Phase.Handled:
                return MessageKey.StatusAwaitingVisit;
            default:
                break;
        }

        if (complaint.Question is not null)
        {
            return MessageKey.StatusAwaitingAnswer;
        }

        if (complaint.IsEscalated && of.Standing() is null)
        {
            var role = of.PendingApprovals().Select(rule => rule.By).Concat(of.Deciders()).FirstOrDefault();
            return role is null ? MessageKey.StatusAwaitingDecision : Message.Of(MessageKey.StatusAwaitingApproval, ("who", CaseFacts.RoleWithPeople(of, role)));
        }

        if (complaint.Assignee is null && of.Playbook.Routes.Any(route => route.Assign is not null))
        {
            return MessageKey.StatusRegistered;
        }

        if (!complaint.HasHappened(EventKinds.Contacted))
        {
            return MessageKey.StatusAwaitingContact;
        }

        if (complaint.HasHappened(EventKinds.Accepted))
        {
            return MessageKey.StatusExecuting;
        }

        return complaint.Proposal is null ? MessageKey.StatusAwaitingProposal : MessageKey.StatusAwaitingCustomer;
    }
}
