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
    public static void Open(Turn turn, string? words, MessageReading? reading)
    {
        var playbook = turn.Place.Playbook;
        var number = turn.Facts.Number ?? throw new InvalidOperationException("No number was reserved.");
        var calendar = playbook.Calendar ?? turn.Organisation.Calendar;
        var data = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["number"] = number,
            ["playbook"] = playbook.Hash,
            ["language"] = turn.Locale.Tag(),
            ["channel"] = turn.Place.Channel,
            ["conversation"] = turn.Place.Conversation,
        };
        if (!turn.Actor.IsCustomer)
        {
            data["recorder"] = turn.Actor.Id;
        }

        if (!calendar.IsWorking(turn.Now))
        {
            data["after_hours"] = "true";
        }

        var texts = words is null ? ComplaintEvent.None : new Dictionary<string, string>(StringComparer.Ordinal) { ["words"] = words };
        var complaint = turn.Receive(data, texts);
        if (words is not null && reading is not null)
        {
            complaint = Fill(turn, complaint, [.. FieldReader.Captured(playbook.Intake, words, reading, complaint)]);
            complaint = Grading.OnText(turn, complaint, reading);
        }

        turn.State = turn.State.Idle() with { Intake = number, Focus = number, Offered = [] };
        Greet(turn, complaint, reading?.Assessment.IsBareRequest != false);
        AskNext(turn, complaint);
        if (!turn.Actor.IsCustomer && complaint.Level >= Level.Serious)
        {
            Coaching.WordingDialog.Suggest(turn, complaint);
        }
    }

    /// <summary>The person said something while a complaint is being taken: an answer, whatever it looks like.</summary>
    public static void Answer(Turn turn, Complaint complaint, string text, MessageReading reading)
    {
        complaint = turn.Write(complaint, EventKinds.Said, texts: One("text", text));
        if (turn.State.Asking == ChangeWhich)
        {
            ChooseChange(turn, complaint, text);
            return;
        }

        var field = turn.PlaybookOf(complaint).Intake.FirstOrDefault(each => each.Id == turn.State.Asking);
        if (field is null)
        {
            AnswerToSummary(turn, complaint, text, reading);
            return;
        }

        var (value, problem) = FieldReader.Answer(field, text, reading);
        var others = FieldReader.Captured(turn.PlaybookOf(complaint).Intake, text, reading, complaint)
            .Where(captured => captured.Field.Id != field.Id && captured.Field.From != "text");
        if (value is null)
        {
            Fill(turn, complaint, [.. others]);
            turn.Reply(problem!);
            Ask(turn, turn.Find(complaint.Number)!, field);
            return;
        }

        complaint = Fill(turn, complaint, [(field, value), .. others]);
        complaint = Grading.OnText(turn, complaint, reading);
        AskNext(turn, complaint);
    }

    /// <summary>One question back.</summary>
    public static void Back(Turn turn, Complaint complaint)
    {
        var asked = turn.State.Asked;
        var previous = asked.LastOrDefault(id => id != turn.State.Asking);
        var field = turn.PlaybookOf(complaint).Intake.FirstOrDefault(each => each.Id == previous);
        if (field is null)
        {
            turn.Reply(MessageKey.BackNothing);
            AskAgain(turn, complaint);
            return;
        }

        turn.State = turn.State with { Asked = [.. asked.TakeWhile(id => id != field.Id)], Confirming = false };
        Ask(turn, complaint, field);
    }

    /// <summary>Withdrawn by whoever makes it: the number is kept, nothing else follows.</summary>
    public static void Cancel(Turn turn, Complaint complaint)
    {
        turn.Write(complaint, EventKinds.Withdrawn);
        turn.State = turn.State.Idle();
        turn.Reply(Message.Of(turn.Actor.IsCustomer ? MessageKey.CancelledCustomer : MessageKey.Cancelled, ("number", complaint.Number)));
    }

    /// <summary>Yes to the summary. What was filled in on the card counts; what is still missing is asked for, and nothing entered is lost.</summary>
    public static void Confirm(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        var intake = turn.PlaybookOf(complaint).Intake;
        if (press.Version is { } version && version != complaint.Version)
        {
            turn.Reply(MessageKey.StaleCard);
            AskNext(turn, complaint);
            return;
        }

        List<(Field, FieldValue)> filled = [];
        Message? problem = null;
        foreach (var field in intake)
        {
            if (press.Inputs.TryGetValue(field.Id, out var text) && !string.IsNullOrWhiteSpace(text))
            {
                var (value, wrong) = FieldReader.Answer(field, text, press.Readings.GetValueOrDefault(field.Id));
                problem ??= wrong;
                if (value is not null)
                {
                    filled.Add((field, value));
                }
            }
        }

        complaint = Fill(turn, complaint, filled);
        foreach (var reading in press.Readings.Values)
        {
            complaint = Grading.OnText(turn, complaint, reading);
        }

        if (problem is not null)
        {
            turn.Reply(problem);
        }

        if (NextMissing(complaint, intake) is { } missing)
        {
            turn.Reply(Message.Of(MessageKey.FieldMissing, ("labels", IntakeCards.Missing(complaint, intake).Select(field => field.Label).ToList())));
            Ask(turn, complaint, missing);
            return;
        }

        Registration.Register(turn, complaint);
    }

    /// <summary>Asks which field is to change.</summary>
    public static void Change(Turn turn, Complaint complaint)
    {
        turn.State = turn.State with { Intake = complaint.Number, Asking = ChangeWhich, Confirming = false };
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
        else if (turn.PlaybookOf(complaint).Intake.FirstOrDefault(each => each.Id == turn.State.Asking) is { } field)
        {
            Ask(turn, complaint, field);
        }
        else
        {
            AskNext(turn, complaint);
        }
    }

    private static void AnswerToSummary(Turn turn, Complaint complaint, string text, MessageReading reading)
    {
        var yes = new Field { Id = "yes", Kind = FieldKind.Bool, Label = new LocalizedText(string.Empty, string.Empty, string.Empty) };
        if (FieldReader.Answer(yes, text, reading).Value is { } value)
        {
            if (value.Value == "true")
            {
                Confirm(turn, complaint, new TurnInput.Pressed(Views.Verbs.Confirm, complaint.Number, complaint.Version, ComplaintEvent.None) { Actor = turn.Actor, Place = turn.Place, At = turn.Now });
            }
            else
            {
                Change(turn, complaint);
            }

            return;
        }

        // more facts instead of a yes: they join the summary
        complaint = Fill(turn, complaint, [.. FieldReader.Captured(turn.PlaybookOf(complaint).Intake, text, reading, complaint)]);
        complaint = turn.Write(complaint, EventKinds.Noted, texts: One("text", text));
        complaint = Grading.OnText(turn, complaint, reading);
        AskNext(turn, complaint);
    }

    private static void ChooseChange(Turn turn, Complaint complaint, string text)
    {
        var folded = Script.Simplify(text.Trim()).ToLowerInvariant();
        var field = turn.PlaybookOf(complaint).Intake.FirstOrDefault(each =>
            each.Id == folded || LocaleTags.All.Any(locale => folded.Contains(Script.Simplify(each.Label.In(locale)).ToLowerInvariant(), StringComparison.Ordinal)));
        if (field is null)
        {
            Change(turn, complaint);
            return;
        }

        Ask(turn, complaint, field);
    }

    private static void AskNext(Turn turn, Complaint complaint)
    {
        var intake = turn.PlaybookOf(complaint).Intake;
        if (NextMissing(complaint, intake) is { } missing)
        {
            Ask(turn, complaint, missing);
            return;
        }

        turn.State = turn.State with { Asking = null, Confirming = true };
        var customer = turn.Actor.IsCustomer;
        turn.Reply(customer ? MessageKey.SummaryIntroCustomer : MessageKey.SummaryIntroStaff);
        turn.Show(customer ? IntakeCards.ForCustomer(turn.CaseOf(complaint)) : IntakeCards.ForStaff(turn.CaseOf(complaint)));
    }

    private static void Ask(Turn turn, Complaint complaint, Field field)
    {
        var first = turn.State.Asked.Count == 0;
        turn.State = turn.State with
        {
            Intake = complaint.Number,
            Asking = field.Id,
            Confirming = false,
            Asked = [.. turn.State.Asked.Where(id => id != field.Id), field.Id],
        };
        turn.Reply(Question(field, turn.Actor.IsCustomer), field.Id, Choices(field, turn.Locale));
        if (!turn.Actor.IsCustomer && IntakeCards.Known(complaint, turn.PlaybookOf(complaint).Intake).Any())
        {
            turn.Post(new Recipient.Here(), IntakeCards.ForStaff(turn.CaseOf(complaint)), $"intake/{complaint.Number}", updateOnly: !first);
        }
    }

    internal static Message Question(Field field, bool customer)
    {
        if ((customer ? field.AskCustomer : field.AskStaff) is { } own)
        {
            return own;
        }

        return field.Kind switch
        {
            FieldKind.Choice => Message.Of(MessageKey.AskChoice, ("label", field.Label), ("options", field.Options.Select(option => option.Name).ToList())),
            FieldKind.Bool => Message.Of(MessageKey.AskYesNo, ("label", field.Label)),
            FieldKind.Date => Message.Of(MessageKey.AskWhen, ("label", field.Label)),
            FieldKind.Money => Message.Of(MessageKey.AskMoney, ("label", field.Label)),
            _ => Message.Of(MessageKey.AskField, ("label", field.Label)),
        };
    }

    internal static IReadOnlyList<QuickAnswer> Choices(Field field, Locale locale) => field.Kind switch
    {
        FieldKind.Choice => [.. field.Options.Select(option => new QuickAnswer(option.Name, option.Name.In(locale)))],
        FieldKind.Bool => [new(MessageKey.Yes, "yes"), new(MessageKey.No, "no")],
        _ => [],
    };

    private static Field? NextMissing(Complaint complaint, IReadOnlyList<Field> intake) =>
        intake.FirstOrDefault(field => complaint.Value(field.Id) is null && (field.Asked || field.Required.Holds(complaint)));

    private static void Greet(Turn turn, Complaint complaint, bool bare)
    {
        if (!turn.Actor.IsCustomer)
        {
            turn.Reply(Message.Of(MessageKey.NumberGiven, ("number", complaint.Number)));
            return;
        }

        turn.Reply(bare ? MessageKey.OpeningCustomer : Coaching.WordingDialog.Apology(turn.CaseOf(complaint)));
        turn.Reply(Message.Of(MessageKey.NumberGivenCustomer, ("number", complaint.Number)));
    }

    private static Complaint Fill(Turn turn, Complaint complaint, List<(Field Field, FieldValue Value)> values)
    {
        if (values.Count == 0)
        {
            return complaint;
        }

        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, value) in values)
        {
            (FieldReader.IsText(field) && !value.IsUnknown ? texts : data)["field." + field.Id] = value.Value;
            if (value.Origin != ValueOrigin.Answered)
            {
                data["origin." + field.Id] = value.Origin.ToString();
            }
        }

        return Grading.OnFields(turn, turn.Write(complaint, EventKinds.Detailed, data, texts));
    }

    private static Dictionary<string, string> One(string name, string value) => new(StringComparer.Ordinal) { [name] = value };
}
