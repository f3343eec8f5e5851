using ComplaintBot.Dialogs.Coaching;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.Intake;

/// <summary>
/// Takes a complaint: uses whatever the first words hold, asks only for what is missing, one thing at a time, restates it, and
/// registers it after a yes (S-003, S-005 to S-007).
/// </summary>
internal static class IntakeDialog
{
    /// <summary>Stands in <see cref="ConversationState.Asking"/> while the person says which field is to change.</summary>
    public const string ChangeWhich = "?";

    /// <summary>Opens a complaint with its first words; it has a number from here on.</summary>
    public static void Open(Turn turn, string? words = null, MessageReading? reading = null)
    {
        if (turn.Place.Kind == PlaceKind.Channel)
        {
            turn.Reply(MessageKey.ContinueInPersonalChat);
            turn.Tell(new Recipient.Member(turn.Actor.Id), MessageKey.OpeningStaff);
            return;
        }

        if (turn.Facts.Number is not { } number)
        {
            // no number was asked for, because a complaint that has ended elsewhere was still being taken here
            turn.Reply(turn.Actor.IsCustomer ? MessageKey.OpeningCustomer : MessageKey.OpeningStaff);
            return;
        }

        var isSecond = turn.Actor.IsCustomer && turn.Find(turn.State.Focus) is { IsOpen: true };
        var complaint = turn.Receive(Circumstances(turn, number), words is null ? ComplaintEvent.None : EventData.Of(("words", words)));
        if (words is not null && reading is not null)
        {
            complaint = FieldWriter.Capture(turn, complaint, words, reading);
            complaint = Grading.OnTexts(turn, complaint, reading);
        }

        complaint = FileDialog.TakeUp(turn, complaint);
        turn.State = turn.State.WithoutIntake() with { Intake = number, Focus = number, Offered = [], Step = null, Adding = false };
        if (reading is not null)
        {
            SeverityDoubt.Note(turn, reading);
        }

        Greet(turn, complaint, isBare: reading?.Assessment.IsBareRequest != false, isSecond);
        AskNext(turn, complaint);
        if (!turn.Actor.IsCustomer && complaint.Level >= Level.Serious)
        {
            WordingDialog.Volunteer(turn, complaint);
        }
    }

    /// <summary>The person said something while a complaint is being taken: an answer, whatever it looks like.</summary>
    public static void Answer(Turn turn, Complaint complaint, string text, MessageReading reading)
    {
        var intake = turn.PlaybookOf(complaint).Intake;
        if (turn.State.Asking == ChangeWhich)
        {
            complaint = turn.Write(complaint, EventKinds.Said, texts: EventData.Of(("text", text)));
            if (Correction.Read(intake, text) is { } correction)
            {
                Correct(turn, complaint, correction, reading);
            }
            else
            {
                Change(turn, complaint);
            }

            return;
        }

        if (turn.State.Asking == SeverityDoubt.Asking)
        {
            AskNext(turn, SeverityDoubt.Answer(turn, complaint, text, reading));
            return;
        }

        if (intake.FirstOrDefault(each => each.Id == turn.State.Asking) is not { } field)
        {
            AnswerToSummary(turn, complaint, text, reading);
            return;
        }

        complaint = turn.Write(complaint, EventKinds.Said, texts: EventData.Of(("text", text)));
        var (value, problem) = FieldReader.Answer(field, text, reading);
        var isOther = value is null && problem is null;
        List<(Field, Complaints.FieldValue)> filled =
        [
            .. FieldReader.Captured(intake, text, reading, complaint).Where(captured => captured.Field.Id != field.Id && (isOther || captured.Field.From != "text")),
        ];
        if (value is not null)
        {
            filled.Insert(0, (field, value));
        }

        complaint = FieldWriter.Fill(turn, complaint, filled);
        complaint = Grading.OnTexts(turn, complaint, reading);
        if (field.From == "text")
        {
            SeverityDoubt.Note(turn, reading);
        }

        if (value is not null)
        {
            AskNext(turn, complaint);
            return;
        }

        if (problem is not null)
        {
            turn.Reply(problem);
        }

        Ask(turn, complaint, field);
    }

    /// <summary>One question back.</summary>
    public static void Back(Turn turn, Complaint complaint)
    {
        if (turn.State.Asking == ChangeWhich)
        {
            AskNext(turn, complaint);
            return;
        }

        var asked = turn.State.Asked;
        var previous = asked.LastOrDefault(id => id != turn.State.Asking);
        var field = turn.PlaybookOf(complaint).Intake.FirstOrDefault(each => each.Id == previous);
        if (field is null)
        {
            turn.Reply(MessageKey.BackNothing);
            AskAgain(turn, complaint);
            return;
        }

        turn.State = turn.State with { Asked = [.. asked.TakeWhile(id => id != field.Id)] };
        Ask(turn, complaint, field);
    }

    /// <summary>Withdrawn by whoever makes it: the number is kept, nothing else follows.</summary>
    public static void Cancel(Turn turn, Complaint complaint)
    {
        var shown = complaint.Version;
        Settle(turn, turn.Write(complaint, EventKinds.Withdrawn), shown);
        turn.EndIntake(complaint);
        turn.Reply(Message.Of(turn.Actor.IsCustomer ? MessageKey.CancelledCustomer : MessageKey.Cancelled, ("number", complaint.Number)));
    }

    /// <summary>
    /// Yes to the summary. What was filled in on the card counts; what is still missing or does not fit is asked for, and nothing
    /// entered is lost (S-005).
    /// </summary>
    public static void Confirm(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        TakeUp(turn, complaint);
        var intake = turn.PlaybookOf(complaint).Intake;
        var shown = complaint.Version;
        var stale = press.Version is { } version && version != shown;
        List<(Field, Complaints.FieldValue)> filled = [];
        (Field Field, Message Why)? wrong = null;
        foreach (var field in intake)
        {
            // an old card fills what is still open and overwrites nothing
            if (press.Inputs.TryGetValue(field.Id, out var text) && !string.IsNullOrWhiteSpace(text) && !(stale && complaint.Value(field.Id) is not null))
            {
                var (value, problem) = FieldReader.Answer(field, text, press.Readings.GetValueOrDefault(field.Id));
                if (value is not null)
                {
                    filled.Add((field, value));
                }
                else
                {
                    wrong ??= (field, problem ?? MessageKey.AnswerEmpty);
                }
            }
        }

        complaint = FieldWriter.Fill(turn, complaint, filled);
        complaint = Grading.OnTexts(turn, complaint, press.Readings.OrderBy(reading => reading.Key, StringComparer.Ordinal).Select(reading => reading.Value));
        if (stale)
        {
            turn.Reply(MessageKey.StaleCard);
            AskNext(turn, complaint);
        }
        else if (wrong is { } unfit)
        {
            turn.Reply(unfit.Why);
            Ask(turn, complaint, unfit.Field);
        }
        else if (NextMissing(complaint, intake) is { } missing)
        {
            turn.Reply(Message.Of(MessageKey.FieldMissing, ("labels", IntakeCards.Missing(complaint, intake).Select(field => field.Label).ToList())));
            Ask(turn, complaint, missing);
        }
        else
        {
            Settle(turn, complaint, shown);
            Registration.Register(turn, complaint);
        }
    }

    /// <summary>Asks which field is to change.</summary>
    public static void Change(Turn turn, Complaint complaint)
    {
        TakeUp(turn, complaint);
        turn.State = turn.State with { Asking = ChangeWhich };
        var labels = IntakeCards.Known(complaint, turn.PlaybookOf(complaint).Intake).Select(field => field.Label);
        turn.Reply(MessageKey.AskChange, ChangeWhich, [.. labels.Select(label => new QuickAnswer(label, label.In(turn.Locale)))]);
    }

    /// <summary>The standing question again, after an aside.</summary>
    public static void AskAgain(Turn turn, Complaint complaint)
    {
        if (turn.State.Asking == ChangeWhich)
        {
            Change(turn, complaint);
        }
        else if (turn.State.Asking == SeverityDoubt.Asking)
        {
            SeverityDoubt.AskAgain(turn);
        }
        else if (turn.PlaybookOf(complaint).Intake.FirstOrDefault(each => each.Id == turn.State.Asking) is { } field)
        {
            Ask(turn, complaint, field);
        }
        else
        {
            AskNext(turn, complaint);
        }
    }

    /// <summary>Goes on with a complaint that was left unfinished.</summary>
    public static void Resume(Turn turn, Complaint complaint)
    {
        TakeUp(turn, complaint);
        if (NextMissing(complaint, turn.PlaybookOf(complaint).Intake) is { } missing)
        {
            Ask(turn, complaint, missing, question => Message.Of(MessageKey.Resumed, ("number", complaint.Number), ("question", question)));
        }
        else
        {
            AskNext(turn, complaint);
        }
    }

    /// <summary>What is written of how a complaint came in.</summary>
    public static Dictionary<string, string> Circumstances(Turn turn, string number)
    {
        var playbook = turn.Place.Playbook;
        return EventData.Of(
            ("number", number),
            ("playbook", playbook.Hash),
            ("language", turn.Locale.Tag()),
            ("channel", turn.Place.Channel),
            ("conversation", turn.Place.Conversation),
            ("recorder", turn.Actor.IsCustomer ? null : turn.Actor.Id),
            ("after_hours", (playbook.Calendar ?? turn.Organisation.Calendar).IsWorking(turn.Now) ? null : "true"));
    }

    private static void AnswerToSummary(Turn turn, Complaint complaint, string text, MessageReading reading)
    {
        if (FieldReader.YesOrNo(text) is { } yes)
        {
            complaint = turn.Write(complaint, EventKinds.Said, texts: EventData.Of(("text", text)));
            if (yes)
            {
                Confirm(turn, complaint, new TurnInput.Pressed(Views.Verbs.Confirm, complaint.Number, complaint.Version, ComplaintEvent.None) { Actor = turn.Actor, Place = turn.Place, At = turn.Now });
            }
            else
            {
                Change(turn, complaint);
            }
        }
        else if (Correction.Read(turn.PlaybookOf(complaint).Intake, text) is { Text: not null } correction)
        {
            Correct(turn, turn.Write(complaint, EventKinds.Said, texts: EventData.Of(("text", text))), correction, reading);
        }
        else
        {
            // more facts instead of a yes: they join the summary
            complaint = turn.Write(complaint, EventKinds.Noted, texts: EventData.Of(("text", text)));
            complaint = FieldWriter.Capture(turn, complaint, text, reading);
            complaint = Grading.OnTexts(turn, complaint, reading);
            AskNext(turn, complaint);
        }
    }

    private static void Correct(Turn turn, Complaint complaint, Correction correction, MessageReading reading)
    {
        var field = correction.Field;
        if (correction.Text is not { } text)
        {
            Ask(turn, complaint, field);
            return;
        }

        var (value, problem) = FieldReader.Answer(field, text, reading);
        if (value is null)
        {
            turn.Reply(problem ?? MessageKey.AnswerEmpty);
            Ask(turn, complaint, field);
            return;
        }

        complaint = FieldWriter.Fill(turn, complaint, [(field, value)]);
        complaint = Grading.OnTexts(turn, complaint, reading);
        turn.Reply(Message.Of(MessageKey.ChangeApplied, ("label", field.Label), ("value", Values.Of(field, value, masked: false))));
        AskNext(turn, complaint);
    }

    /// <summary>Asks for what is missing; where nothing is, shows the summary.</summary>
    public static void AskNext(Turn turn, Complaint complaint)
    {
        complaint = turn.Actor.IsCustomer ? complaint : Likeness.Link(turn, complaint);
        if (NextMissing(complaint, turn.PlaybookOf(complaint).Intake) is { } missing)
        {
            Ask(turn, complaint, missing);
            return;
        }

        turn.State = turn.State with { Asking = null };
        var customer = turn.Actor.IsCustomer;
        turn.Reply(customer ? MessageKey.SummaryIntroCustomer : MessageKey.SummaryIntroStaff);
        turn.Show(customer ? IntakeCards.ForCustomer(turn.CaseOf(complaint)) : IntakeCards.ForStaff(turn.CaseOf(complaint)), SummaryKey(complaint.Number, complaint.Version));
        SeverityDoubt.Ask(turn, complaint);
    }

    /// <summary>The cards on which this was asked have nothing left to press.</summary>
    private static void Settle(Turn turn, Complaint complaint, int shown)
    {
        var of = turn.CaseOf(complaint);
        Views.View settled = turn.Actor.IsCustomer
            ? IntakeCards.ForCustomer(of) with { Settled = true, Missing = [] }
            : IntakeCards.ForStaff(of) with { Settled = true, Missing = [] };
        turn.Post(new Recipient.Here(), settled, SummaryKey(complaint.Number, shown), updateOnly: true);
        if (!turn.Actor.IsCustomer)
        {
            turn.Post(new Recipient.Here(), settled, FormKey(complaint.Number), updateOnly: true);
        }
    }

    private static string SummaryKey(string number, int version) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"summary/{number}/{version}");

    private static string FormKey(string number) => $"intake/{number}";

    private static void Ask(Turn turn, Complaint complaint, Field field, Func<Message, Message>? phrased = null)
    {
        var first = turn.State.Asked.Count == 0;
        turn.State = turn.State with { Asking = field.Id, Asked = [.. turn.State.Asked.Where(id => id != field.Id), field.Id] };
        var question = Question.Of(field, turn.Actor.IsCustomer);
        turn.Reply(phrased?.Invoke(question) ?? question, field.Id, Question.Choices(field, turn.Locale));
        if (!turn.Actor.IsCustomer && IntakeCards.Known(complaint, turn.PlaybookOf(complaint).Intake).Any())
        {
            turn.Post(new Recipient.Here(), IntakeCards.ForStaff(turn.CaseOf(complaint)), FormKey(complaint.Number), updateOnly: !first);
        }
    }

    /// <summary>The complaint is the one that is taken here now; another that was being taken keeps its number and its answers.</summary>
    public static void TakeUp(Turn turn, Complaint complaint)
    {
        if (turn.State.Intake != complaint.Number)
        {
            turn.State = turn.State.WithoutIntake() with { Intake = complaint.Number, Focus = complaint.Number };
        }
    }

    private static Field? NextMissing(Complaint complaint, IReadOnlyList<Field> intake) =>
        intake.FirstOrDefault(field => complaint.Value(field.Id) is null && (field.Asked || field.Required.Holds(complaint)));

    private static void Greet(Turn turn, Complaint complaint, bool isBare, bool isSecond)
    {
        var number = ("number", (object?)complaint.Number);
        if (!turn.Actor.IsCustomer)
        {
            turn.Reply(Message.Of(MessageKey.NumberGiven, number));
            return;
        }

        var of = turn.CaseOf(complaint);
        turn.Reply(isBare ? CustomerWords.Of(of, "opening", MessageKey.OpeningCustomer) : WordingDialog.Apology(of));
        turn.Reply(Message.Of(isSecond ? MessageKey.SecondComplaint : MessageKey.NumberGivenCustomer, number));
    }
}
