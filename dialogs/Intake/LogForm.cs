using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Intake;

/// <summary>The form in which a complaint is logged: the playbook's intake, filled with what the words hold, and how serious that looks.</summary>
/// <param name="View">The form.</param>
/// <param name="Fits">It can be sent: every value fits, and nothing is missing where all of it is needed.</param>
public sealed record LogForm(FormView View, bool Fits)
{
    /// <summary>The verb of its button.</summary>
    public const string Verb = "log";

    /// <summary>Reads what was filled in so far, and writes nothing.</summary>
    /// <param name="log">What it is logged from, and what was filled in.</param>
    /// <param name="facts">The organisation and the playbook.</param>
    /// <param name="whole">Nothing can be asked for later: what is required must be there.</param>
    /// <param name="sent">It was sent; false when it is opened.</param>
    public static LogForm Of(TurnInput.Logged log, Facts facts, bool whole, bool sent)
    {
        var turn = new Turn(log, ConversationState.New, facts);
        var (complaint, unfit) = LogDialog.Receive(turn, log);
        var of = turn.CaseOf(complaint);
        var missing = whole && sent ? IntakeCards.Missing(complaint, of.Playbook.Intake).ToList() : [];
        List<Message> problems = [.. unfit.Select(each => Message.Of(MessageKey.FieldUnfit, ("label", each.Field.Label), ("why", each.Why)))];
        missing.RemoveAll(field => unfit.Any(each => each.Field == field));
        if (missing.Count > 0)
        {
            problems.Add(Message.Of(MessageKey.FieldMissing, ("labels", missing.Select(field => field.Label).ToList())));
        }

        var shown = complaint.Level > Level.NotAComplaint && !string.IsNullOrWhiteSpace(log.Words);
        var form = new FormView
        {
            Title = MessageKey.LogTitle,
            Subject = log.Source is { } source ? CaseFacts.Source(source) : null,
            Grade = shown ? Values.Grade(of) : null,
            Quote = shown && CaseFacts.Quote(of) is { Marks.Count: > 0 } quote ? quote with { Source = null } : null,
            Note = Note(log, whole),
            Problems = problems,
            Fields =
            [
                .. of.Playbook.Intake.Where(field => field.Kind != Playbooks.FieldKind.File).Select(field =>
                    FormValues.Typed(FormValues.Input(field, complaint.Fields.GetValueOrDefault(field.Id), required: whole && field.Required.Holds(complaint)), log.Inputs)),
            ],
            Button = new CardButton(Verb, MessageKey.ButtonLog),
        };
        return new LogForm(form, problems.Count == 0);
    }

    private static Message? Note(TurnInput.Logged log, bool whole) => (log.Source, whole) switch
    {
        (null, true) => null,
        (null, false) => MessageKey.LogNoteLater,
        (_, true) => MessageKey.LogNoteWhole,
        _ => MessageKey.LogNote,
    };
}
