using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Forms;

/// <summary>
/// What stands behind a button that opens a window: the form, or the sentence that says why there is none. Whether somebody may open
/// it is decided by pressing the button without filling anything in, and forgetting what came of it: who may press may open.
/// </summary>
/// <param name="View">The form; null when it may not be opened.</param>
/// <param name="Refusal">Why not; null when it may.</param>
public sealed record CaseForm(FormView? View, Message? Refusal)
{
    private static readonly MessageKey[] Asking = [MessageKey.ReasonRequired, MessageKey.QuestionRequired, MessageKey.AssigneeRequired];

    /// <summary>The form for whoever pressed, or the refusal. Writes nothing.</summary>
    public static CaseForm Open(ConversationState state, TurnInput.Pressed press, Facts facts)
    {
        var outcome = TriageBot.Advance(state, press with { Inputs = ComplaintEvent.None, Readings = new Dictionary<string, MessageReading>(StringComparer.Ordinal) }, facts);
        if (!IsAsking(outcome))
        {
            return Refused(outcome);
        }

        var turn = new Turn(press, state, facts);
        return turn.Find(press.Complaint) is { } complaint && Form(turn.CaseOf(complaint), press.Verb) is { } form
            ? new CaseForm(form with { Fields = [.. form.Fields.Select(field => FormValues.Typed(field, Begun(state, press)))] }, null)
            : new CaseForm(null, MessageKey.UnknownCommand);
    }

    /// <summary>
    /// The form again where what was sent changes nothing, with the reason and with what was typed; null where it changes something,
    /// so that it may be done. Writes nothing.
    /// </summary>
    public static CaseForm? Check(ConversationState state, TurnInput.Pressed press, Facts facts)
    {
        var outcome = TriageBot.Advance(state, press, facts);
        if (outcome.Changes.Count > 0)
        {
            return null;
        }

        // on whatever version it stands now: what was typed is not lost because the case has moved on
        var open = Open(state, press with { Version = null }, facts);
        if (open.View is not { } form)
        {
            return Refused(outcome);
        }

        var said = outcome.Says.Where(each => each is { To: Recipient.Here, Text: not null }).ToList();
        var problems = said.Where(each => each.Asks is null).Select(each => each.Text! == MessageKey.StaleCard ? MessageKey.FormStale : each.Text!).ToList();
        return open with
        {
            View = form with
            {
                Problems = problems.Count > 0 ? problems : [.. said.Take(1).Select(each => each.Text!)],
                Fields = [.. form.Fields.Select(field => FormValues.Typed(field, press.Inputs))],
            },
        };
    }

    /// <summary>The bot would go on asking, or do it at once where nothing needs to be filled in.</summary>
    private static bool IsAsking(Turns.Outcome outcome) =>
        outcome.Changes.Count > 0
        || outcome.Says.Any(each => each.Asks is not null
            || (each.Text is { } text && (Asking.Contains(text.Key) || (text.Key == MessageKey.NotFound && text.Arguments["number"] is null))));

    /// <summary>What was answered in the chat already, where the same step is being asked there.</summary>
    private static IReadOnlyDictionary<string, string> Begun(ConversationState state, TurnInput.Pressed press) =>
        state.Step is { } step && step.Complaint == press.Complaint && step.Verb == press.Verb ? step.Inputs : ComplaintEvent.None;

    private static CaseForm Refused(Turns.Outcome outcome) =>
        new(null, outcome.Says.FirstOrDefault(each => each is { To: Recipient.Here, Text: not null })?.Text ?? MessageKey.UnknownCommand);

    private static FormView? Form(Case of, string verb)
    {
        var (title, fields) = verb switch
        {
            Verbs.Change => (MessageKey.FormEdit, EditDialog.Fields(of)),
            Verbs.Reject => (MessageKey.ButtonReject, [DecisionInputs.RejectReason(Reader(of))]),
            Verbs.Ask => (MessageKey.ButtonAsk, [DecisionInputs.Question]),
            Verbs.Reassign => (MessageKey.ButtonReassign, [DecisionInputs.Assignee(CaseFacts.Assignable(of))]),
            Verbs.Merge => (MessageKey.ButtonMerge, DecisionInputs.Merge(FollowUp.CaseCard.MergeInto(of.Complaint))),
            _ => Steps.Find(of.Playbook, verb) is { } found
                ? ((Message)(found.Outcome?.Name ?? found.Step.Name), [.. found.Step.Fields.Select(field => FormValues.Input(field, known: null, required: Values.Input(field).Required))])
                : ((Message)MessageKey.UnknownCommand, (IReadOnlyList<InputField>)[]),
        };
        return fields.Count == 0 ? null : new FormView
        {
            Title = title,
            Complaint = Values.Reference(of.Complaint),
            Subject = Values.Subject(of),
            Fields = fields,
            Button = new CardButton(verb, verb == Verbs.Change ? MessageKey.ButtonSave : verb == Verbs.Reject ? MessageKey.ButtonRejectConfirm : MessageKey.ButtonSend),
        };
    }

    private static string? Reader(Case of) => Audience.People(of).Select(of.PersonName).FirstOrDefault();
}
