using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;
using FieldValue = ComplaintBot.Dialogs.Complaints.FieldValue;

namespace ComplaintBot.Dialogs.Intake;

/// <summary>Changes any fields of a complaint that is being taken, all at once: either everything fits or nothing is written.</summary>
internal static class EditDialog
{
    /// <summary>Every field of the intake, with what is known.</summary>
    public static IReadOnlyList<InputField> Fields(Case of) =>
        [.. of.Playbook.Intake.Where(field => field.Kind != FieldKind.File).Select(field => FormValues.Input(field, of.Complaint.Fields.GetValueOrDefault(field.Id), required: false))];

    /// <summary>Writes what was changed. A field that was emptied, or not touched, stays as it is.</summary>
    public static void Edit(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        if (press.Version is { } version && version != complaint.Version)
        {
            turn.Reply(MessageKey.FormStale);
            return;
        }

        List<(Field Field, FieldValue Value)> changed = [];
        List<MessageReading> read = [];
        var fits = true;
        foreach (var field in turn.PlaybookOf(complaint).Intake)
        {
            if (!press.Inputs.TryGetValue(field.Id, out var typed) || string.IsNullOrWhiteSpace(typed))
            {
                continue;
            }

            var known = complaint.Fields.GetValueOrDefault(field.Id);
            var reading = press.Readings.GetValueOrDefault(field.Id);
            var (value, problem) = FormValues.Read(field, known, typed, reading);
            if (problem is not null)
            {
                fits = false;
                turn.Reply(Message.Of(MessageKey.FieldUnfit, ("label", field.Label), ("why", problem)));
            }
            else if (value!.Value != known?.Value)
            {
                changed.Add((field, value));
                read.AddRange(reading is null ? [] : [reading]);
            }
        }

        if (!fits)
        {
            return;
        }

        if (changed.Count == 0)
        {
            turn.Reply(MessageKey.NothingChanged);
            return;
        }

        IntakeDialog.TakeUp(turn, complaint);
        complaint = Grading.OnTexts(turn, FieldWriter.Fill(turn, complaint, changed), read);
        turn.Reply(Message.Of(MessageKey.FieldsChanged, ("labels", changed.Select(each => each.Field.Label).ToList())));
        IntakeDialog.AskNext(turn, complaint);
    }
}
