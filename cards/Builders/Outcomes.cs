using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>How a decision is told: who, what, when, why.</summary>
internal static class Outcomes
{
    /// <summary>What was decided: the top right of a decided card, and its headline with the reason.</summary>
    public static IEnumerable<Block> Decision(this Parts parts, Header header, EscalationState state, Message? proposal)
    {
        var (mark, outcome, did) = Words(state.Status);
        yield return header with
        {
            Tint = state.Status == EscalationStatus.Approved ? Tint.Good : Tint.Emphasis,
            Status = new Line(mark + parts.Text(outcome), TextStyle.Strong),
            StatusDetail = state.At is { } at ? parts.Text(Message.Value(at)) : null,
            Headline = null,
        };

        // Of a rejection the reason is what counts; of everything else, what it was about.
        var rejected = state.Status == EscalationStatus.Rejected;
        var what = rejected ? state.Reason : state.What ?? (state.Status == EscalationStatus.Approved ? proposal : null);
        var who = state.By ?? "";
        yield return new Line(
            what is null ? parts.Text(MessageKey.DecisionLineShort, ("who", who), ("did", Message.Of(did)))
                : parts.Text(MessageKey.DecisionLine, ("who", who), ("did", Message.Of(did)), ("what", what)),
            TextStyle.Heading);
        if (rejected && proposal is not null)
        {
            yield return new Line(parts.Text(MessageKey.OriginalProposal, ("what", proposal)), TextStyle.Quiet) { Gap = Gap.Small };
        }

        if (!rejected && state.Reason is { } reason)
        {
            yield return new Line(parts.Text(MessageKey.DecisionReason, ("reason", reason)), TextStyle.Small) { Gap = Gap.Small };
        }
    }

    /// <summary>The words of a state: a mark, what it is now, what somebody did.</summary>
    public static (string Mark, MessageKey Outcome, MessageKey Did) Words(EscalationStatus status) => status switch
    {
        EscalationStatus.Approved => ("✓\u00A0", MessageKey.OutcomeApproved, MessageKey.DidApprove),
        EscalationStatus.Rejected => ("✕\u00A0", MessageKey.OutcomeRejected, MessageKey.DidReject),
        EscalationStatus.Acknowledged => ("", MessageKey.OutcomeAcknowledged, MessageKey.DidAcknowledge),
        EscalationStatus.Asked => ("", MessageKey.OutcomeAsked, MessageKey.DidAsk),
        EscalationStatus.Reassigned => ("", MessageKey.OutcomeReassigned, MessageKey.DidReassign),
        EscalationStatus.Withdrawn => ("", MessageKey.OutcomeWithdrawn, MessageKey.DidWithdraw),
        EscalationStatus.Closed => ("✓\u00A0", MessageKey.OutcomeClosed, MessageKey.DidClose),
        EscalationStatus.Moved => ("→\u00A0", MessageKey.OutcomeMoved, MessageKey.DidMove),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "An open escalation has no outcome."),
    };

    /// <summary>The sentence of a decided card.</summary>
    public static string DecisionSpeech(this Parts parts, ComplaintReference complaint, Grade grade, EscalationState state, Message? proposal) => parts.Text(
        MessageKey.SpeakDecided,
        ("grade", grade),
        ("number", complaint.Number),
        ("outcome", Message.Of(Words(state.Status).Outcome)),
        ("who", state.By),
        ("when", state.At),
        ("what", state.Reason ?? state.What ?? proposal));
}
