using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using FieldValue = ComplaintBot.Dialogs.Complaints.FieldValue;

namespace ComplaintBot.Dialogs.Intake;

/// <summary>
/// Logs a complaint from a form (S-004): what is complete is registered at once, for sending the form is the yes to it; what is still
/// missing is asked for in the chat with the bot, one thing at a time, and nothing entered is lost.
/// </summary>
internal static class LogDialog
{
    /// <summary>Opens the complaint.</summary>
    public static void Log(Turn turn, TurnInput.Logged log)
    {
        var (complaint, _) = Receive(turn, log);
        var number = ("number", (object?)complaint.Number);
        var intake = turn.PlaybookOf(complaint).Intake;
        var missing = IntakeCards.Missing(complaint, intake).Select(field => field.Label).ToList();
        if (missing.Count == 0)
        {
            Registration.Register(turn, complaint);
            complaint = turn.Find(complaint.Number)!;
            turn.Answer = Message.Of(complaint.IsEscalated ? MessageKey.LogEscalated : MessageKey.LogRegistered, number, ("grade", Values.Grade(turn.CaseOf(complaint))));
            return;
        }

        turn.State = turn.State.WithoutIntake() with { Intake = complaint.Number, Focus = complaint.Number, Offered = [], Step = null, Adding = false };
        turn.Answer = Message.Of(MessageKey.LogGaps, number, ("labels", missing));
        turn.Reply(Message.Of(MessageKey.LogGoesOn, number, ("labels", missing)));
        IntakeDialog.AskNext(turn, complaint);
    }

    /// <summary>Received, with everything that fits; and what does not.</summary>
    public static (Complaint Complaint, IReadOnlyList<(Field Field, Message Why)> Unfit) Receive(Turn turn, TurnInput.Logged log)
    {
        var data = IntakeDialog.Circumstances(turn, turn.Facts.Number ?? string.Empty);
        data["language"] = Language.LocaleTags.Tag(log.Reading?.Language ?? turn.Locale);
        var texts = EventData.Of(("words", log.Words));
        log.Source?.Put(data, texts);
        var complaint = turn.Receive(data, texts);

        List<(Field, FieldValue)> filled = [];
        List<(Field, Message)> unfit = [];
        List<MessageReading> read = log.Reading is { } words ? [words] : [];
        foreach (var field in turn.PlaybookOf(complaint).Intake)
        {
            var told = Told(field, log);
            if (!log.Inputs.TryGetValue(field.Id, out var typed))
            {
                Add(field, told);
            }
            else if (!string.IsNullOrWhiteSpace(typed))
            {
                var reading = log.Readings.GetValueOrDefault(field.Id);
                var (value, problem) = FormValues.Read(field, told, typed, reading);
                Add(field, value);
                if (problem is not null)
                {
                    unfit.Add((field, problem));
                }

                if (value != told && reading is not null)
                {
                    read.Add(reading);
                }
            }
        }

        complaint = Grading.OnTexts(turn, FieldWriter.Fill(turn, complaint, filled), read);
        return (complaint, unfit);

        void Add(Field field, FieldValue? value)
        {
            if (value is not null)
            {
                filled.Add((field, value));
            }
        }
    }

    /// <summary>What the words hold for a field. Whoever logs a message says that it is a complaint, whatever it looks like.</summary>
    private static FieldValue? Told(Field field, TurnInput.Logged log) =>
        log is not { Words: { } words, Reading: { } reading } ? null
        : FieldReader.Capture(field, words, reading) ?? (field.From == "text" ? new FieldValue(words.Trim(), ValueOrigin.Quoted) : null);
}
