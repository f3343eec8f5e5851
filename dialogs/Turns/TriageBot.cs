using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Coaching;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Turns;

/// <summary>The whole bot as two pure functions: what a turn wants to know, and what follows from it.</summary>
public static class TriageBot
{
    private const string Mine = "mine";

    /// <summary>What one can type first, as buttons under the greeting.</summary>
    private static readonly LocalizedText[] Starters = [new("投诉", "投訴", "complaint"), new("我的", "我的", "mine"), new("帮助", "幫助", "help")];

    /// <summary>What must be known before <see cref="Advance"/> can decide.</summary>
    public static Needs Needs(ConversationState state, TurnInput input, Organisation organisation)
    {
        var numbers = new List<string?> { state.Intake, state.Focus, state.Answering, state.Step?.Complaint };
        var fresh = false;
        var mine = false;
        switch (input)
        {
            case TurnInput.Said said:
                var command = Command.Parse(said.Text);
                numbers.Add(organisation.Number.Find(said.Text)?.Number);
                mine = command?.Kind == CommandKind.Mine;
                // a complaint that is being taken takes what is said as an answer: no number is used up for it
                fresh = state.Intake is null && (command?.Kind == CommandKind.Complaint || said.Reading.Assessment.IsComplaint);
                break;
            case TurnInput.Pressed pressed:
                numbers.Add(pressed.Complaint);
                numbers.Add(pressed.Inputs.GetValueOrDefault("into")?.Trim().ToUpperInvariant());
                mine = pressed.Verb == Mine;
                fresh = pressed.Verb == Verbs.New;
                break;
            case TurnInput.Logged:
                fresh = true;
                break;
            case TurnInput.Edited edited:
                numbers.Add(edited.Complaint);
                break;
            case TurnInput.TimerDue due:
                numbers.Add(due.Complaint);
                break;
            case TurnInput.ReadByService read:
                numbers.Add(read.Complaint);
                break;
            case TurnInput.QuestionArrived question:
                numbers.Add(question.Complaint);
                break;
            default:
                break;
        }

        var undelivered = input is TurnInput.Said { Text: { } text } ? Command.Parse(text)?.Kind == CommandKind.Undelivered
            : input is TurnInput.Pressed { Verb: Verbs.Resend or Verbs.Dismiss };
        return new Needs { Alike = fresh || state.Intake is not null || input is TurnInput.Pressed ? Likeness.Query(state, input) : null, Undelivered = undelivered, Complaints = [.. numbers.OfType<string>().Distinct(StringComparer.Ordinal)], Number = fresh, Mine = mine };
    }

    /// <summary>What follows from an input. Touches nothing, waits for nothing, and gives the same answer to the same question.</summary>
    public static Outcome Advance(ConversationState state, TurnInput input, Facts facts)
    {
        var isBack = state.IsGone && input is not TurnInput.PlaceChanged && input.Actor != Actor.Bot;
        var turn = new Turn(input, isBack ? state with { IsGone = false } : state, facts);
        switch (input)
        {
            case TurnInput.Joined:
                Greet(turn);
                break;
            case TurnInput.ChannelTried tried:
                BindingDialog.Settle(turn, tried);
                break;
            case TurnInput.PlaceChanged changed:
                PlaceDialog.Change(turn, changed);
                break;
            case TurnInput.Said said:
                FollowLanguage(turn, said);
                if (said.Text.Trim().Length > 0)
                {
                    Hear(turn, said);
                }

                FileDialog.Receive(turn, said);
                break;
            case TurnInput.Pressed pressed:
                Press(turn, pressed);
                break;
            case TurnInput.Logged logged:
                LogDialog.Log(turn, logged);
                break;
            case TurnInput.Edited edited when turn.Find(edited.Complaint) is { } complaint && (!turn.Actor.IsCustomer || turn.MaySee(complaint)):
                MessageEditDialog.Note(turn, complaint, edited);
                break;
            case TurnInput.TimerDue due when turn.Find(due.Complaint) is { } complaint:
                TimerDialog.Due(turn, complaint, due.Timer);
                break;
            case TurnInput.ReadByService read when turn.Find(read.Complaint) is { } complaint:
                ReadingDialog.Note(turn, complaint, read.Readings);
                break;
            case TurnInput.QuestionArrived question:
                turn.State = state with { Answering = question.Complaint };
                break;
            default:
                break;
        }

        return turn.ToOutcome();
    }

    private static void Greet(Turn turn)
    {
        if (turn.State.Greeted)
        {
            return;
        }

        turn.State = turn.State with { Greeted = true };
        // bound by a conversation's id, in the file by an address that such an id ends with
        var managers = turn.Facts.Bindings.GetValueOrDefault("channel:managers") ?? turn.Organisation.Channels.GetValueOrDefault("managers");
        if (managers is not null && turn.Place.Conversation.EndsWith(managers, StringComparison.Ordinal))
        {
            return; // already the channel that the greeting would ask to bind
        }

        if (turn.Place.Kind == PlaceKind.Personal)
        {
            // the console has buttons of its own for them
            turn.Reply(MessageKey.GreetingStaff, quick: turn.Place.Channel == "console" ? [] : [.. Starters.Select(word => new QuickAnswer(word, word.In(turn.Locale)))]);
        }
        else
        {
            turn.Reply(turn.Place.Kind == PlaceKind.Customer ? MessageKey.GreetingCustomer : MessageKey.GreetingManagers);
        }
    }

    /// <summary>
    /// The language a person writes becomes the one they are answered in, until they choose one; while a complaint is taken, and for
    /// a customer while theirs is open, it stays (S-027). A command tells a language only where nothing else does.
    /// </summary>
    private static void FollowLanguage(Turn turn, TurnInput.Said said)
    {
        var isNumberAlone = turn.Organisation.Number.Find(said.Text) is { Length: var length } && length == said.Text.Trim().Length;
        var stays = turn.State.LanguageChosen
            || isNumberAlone
            || turn.State.Intake is not null
            || (turn.Actor.IsCustomer && turn.Find(turn.State.Focus) is { IsOpen: true })
            || (Command.Parse(said.Text) is not null && (turn.State.Language ?? turn.Place.Locale) is not null);
        if (!stays && said.Reading.Language is { } language)
        {
            turn.State = turn.State with { Language = language };
        }
    }

    private static void Hear(Turn turn, TurnInput.Said said)
    {
        var intake = Intake(turn);
        var step = turn.State.Step;
        var command = Command.Parse(said.Text);
        if (command is not null && ((intake is null && step is null) || command.Interrupts))
        {
            Obey(turn, command, intake);
        }
        else if (step is not null && turn.Find(step.Complaint) is { } stepping)
        {
            StepDialog.Answer(turn, stepping, step, said.Text, said.Reading);
            if (intake is not null && turn.State.Step is null)
            {
                IntakeDialog.Resume(turn, intake);
            }
        }
        else if (intake is not null)
        {
            IntakeDialog.Answer(turn, intake, said.Text, said.Reading);
        }
        else
        {
            Converse(turn, said);
        }
    }

    /// <summary>The complaint being taken here; one that has ended elsewhere meanwhile (on its card, by a merge) is taken no more.</summary>
    private static Complaint? Intake(Turn turn)
    {
        if (turn.Find(turn.State.Intake) is not { } complaint)
        {
            return null;
        }

        if (complaint.Phase == Phase.Intake)
        {
            return complaint;
        }

        turn.EndIntake(complaint);
        if (EscalationDialog.IsOpenFor(turn, turn.CaseOf(complaint)))
        {
            turn.Reply(Message.Of(turn.Actor.IsCustomer ? MessageKey.RegisteredCustomer : MessageKey.Registered, ("number", complaint.Number), ("grade", Values.Grade(turn.CaseOf(complaint)))));
        }

        return null;
    }

    private static void Converse(Turn turn, TurnInput.Said said)
    {
        var number = turn.Organisation.Number.Find(said.Text);
        if (number is { } named && turn.Find(named.Number) is { } mentioned && turn.MaySee(mentioned))
        {
            var rest = said.Text.Remove(named.Start, named.Length).Trim(' ', '：', ':', '，', ',', '。');
            if (rest.Length == 0)
            {
                ListDialog.Show(turn, mentioned);
            }
            else
            {
                FactDialog.Add(turn, mentioned, rest, said.Reading);
            }
        }
        else if (number is { Length: var length } && length == said.Text.Trim().Length)
        {
            turn.Reply(Message.Of(MessageKey.NotFound, ("number", number.Value.Number)));
        }
        else if (turn.Find(turn.State.Answering) is { Question: not null } asked)
        {
            EscalationDialog.Answer(turn, asked, said.Text, said.Reading);
        }
        else if (turn.State.Adding && turn.Find(turn.State.Focus) is { } adding)
        {
            FactDialog.Add(turn, adding, said.Text, said.Reading);
        }
        else
        {
            Serve(turn, said);
        }
    }

    /// <summary>The need first (S-008): an enquiry, praise and thanks open nothing; of a customer with an open complaint the rest is more about it (S-012, S-021).</summary>
    private static void Serve(Turn turn, TurnInput.Said said)
    {
        var assessment = said.Reading.Assessment;
        var need = NeedReader.Of(said.Text, said.Reading);
        var open = turn.Actor.IsCustomer && turn.Find(turn.State.Focus) is { IsOpen: true } focus ? focus : null;
        if (open is not null && need is (Need.Enquiry or Need.Praise or Need.Thanks))
        {
            open = turn.Write(open, EventKinds.Said, texts: EventData.Of(("text", said.Text)));
        }

        switch (need)
        {
            case Need.Enquiry:
                turn.Reply(Message.Of(MessageKey.EnquiryAnswered, ("answer", Message.Of(MessageKey.WorkingHours, ("hours", OpeningHours.Of(turn.Organisation.Calendar))))));
                if (open is null)
                {
                    turn.Reply(MessageKey.EnquiryNoComplaint);
                }
                else
                {
                    ListDialog.Show(turn, open);
                }

                break;
            case Need.Praise:
                turn.Reply(MessageKey.PraiseThanked);
                break;
            case Need.Thanks:
                turn.Reply(MessageKey.ThankYou);
                break;
            case Need.Unclear or Need.Complaint when open is not null && !assessment.IsBareRequest && !NeedReader.IsOtherMatter(said.Text):
                FactDialog.Add(turn, open, said.Text, said.Reading);
                break;
            case Need.Complaint:
                IntakeDialog.Open(turn, said.Text, said.Reading);
                break;
            default:
                turn.Reply(turn.Actor.IsCustomer ? MessageKey.GreetingCustomer : MessageKey.UnknownCommand);
                break;
        }
    }

    private static void Obey(Turn turn, Command command, Complaint? intake)
    {
        switch (command.Kind)
        {
            case CommandKind.Complaint:
                IntakeDialog.Open(turn);
                break;
            case CommandKind.Help:
                turn.Reply(turn.Actor.IsCustomer ? MessageKey.HelpCustomer : MessageKey.HelpStaff);
                AskAgain(turn, intake);
                break;
            case CommandKind.Back when turn.State.Step is { } step && turn.Find(step.Complaint) is { } stepping:
                StepDialog.Back(turn, stepping, step);
                break;
            case CommandKind.Back when intake is not null:
                IntakeDialog.Back(turn, intake);
                break;
            case CommandKind.Back:
                turn.Reply(MessageKey.BackNothing);
                break;
            case CommandKind.Cancel when turn.State.Step is not null || turn.State.Adding:
                turn.State = turn.State with { Step = null, Adding = false };
                turn.Reply(MessageKey.StepCancelled);
                AskAgain(turn, intake);
                break;
            case CommandKind.Cancel when intake is not null:
                IntakeDialog.Cancel(turn, intake);
                break;
            case CommandKind.Cancel:
                turn.Reply(MessageKey.NothingToCancel);
                break;
            case CommandKind.Mine:
                ListDialog.Mine(turn);
                break;
            case (CommandKind.Check or CommandKind.Wording or CommandKind.EscalationsHere or CommandKind.Undelivered) when turn.Actor.IsCustomer:
                turn.Reply(MessageKey.HelpCustomer);
                AskAgain(turn, intake);
                break;
            case CommandKind.Check:
                DraftDialog.Check(turn, command.Rest);
                AskAgain(turn, intake);
                break;
            case CommandKind.Wording when turn.Find(turn.State.Focus) is { IsOpen: true } focus && turn.MaySee(focus):
                WordingDialog.Suggest(turn, focus);
                break;
            case CommandKind.Wording:
                turn.Reply(MessageKey.WordingNone);
                break;
            case CommandKind.EscalationsHere:
                BindingDialog.Try(turn);
                break;
            case CommandKind.Undelivered:
                UndeliveredDialog.Show(turn);
                break;
            default:
                var language = command.Kind switch { CommandKind.English => Locale.En, CommandKind.Traditional => Locale.ZhHant, _ => Locale.ZhHans };
                turn.State = turn.State with { Language = language, LanguageChosen = true };
                turn.Reply(MessageKey.LanguageChosen);
                break;
        }
    }

    /// <summary>The question that stands, after an aside.</summary>
    private static void AskAgain(Turn turn, Complaint? intake)
    {
        if (turn.State.Step is { } step && turn.Find(step.Complaint) is { } stepping)
        {
            StepDialog.AskAgain(turn, stepping, step);
        }
        else if (intake is not null)
        {
            IntakeDialog.AskAgain(turn, intake);
        }
    }

    /// <summary>Everybody in a channel sees the managers' card: who presses there without the role is told whose decision it is. A guest is shown nothing more of the case.</summary>
    private static bool IsOnCardOfChannel(Turn turn, Complaint complaint, TurnInput.Pressed press) =>
        !turn.Actor.IsCustomer && turn.Place.Kind == PlaceKind.Channel && complaint.IsEscalated
        && (!turn.Actor.IsGuest || press.Verb is Verbs.Approve or Verbs.Reject or Verbs.Acknowledge or Verbs.Ask or Verbs.Reassign);

    private static void Press(Turn turn, TurnInput.Pressed press)
    {
        switch (press.Verb)
        {
            case Verbs.New:
                IntakeDialog.Open(turn);
                return;
            case Mine:
                ListDialog.Mine(turn);
                return;
            case (Verbs.Use or Verbs.Apply or Verbs.Edit) when turn.Actor.IsCustomer:
                turn.Reply(MessageKey.UnknownCommand);
                return;
            case Verbs.Resend or Verbs.Dismiss:
                UndeliveredDialog.Settle(turn, press);
                return;
            case Verbs.Use:
                WordingDialog.Use(turn, press.Inputs.GetValueOrDefault("phrase"));
                return;
            case Verbs.Apply:
                DraftDialog.Apply(turn);
                return;
            case Verbs.Edit:
                turn.Reply(MessageKey.DraftEdit);
                return;
            default:
                break;
        }

        if (turn.Find(press.Complaint) is not { } complaint || !(turn.MaySee(complaint) || IsOnCardOfChannel(turn, complaint, press)))
        {
            turn.Reply(press.Complaint is null ? MessageKey.UnknownCommand : Message.Of(MessageKey.NotFound, ("number", press.Complaint)));
            return;
        }

        if (turn.Place.Kind == PlaceKind.Personal && turn.State is { Adding: false, Step: null })
        {
            turn.State = turn.State with { Focus = complaint.Number }; // what is sent next belongs to the case acted on
        }

        switch (press.Verb)
        {
            case Verbs.Confirm or Verbs.Change or Verbs.Cancel:
                PressIntake(turn, complaint, press);
                break;
            case Verbs.Approve or Verbs.Reject:
                EscalationDialog.Decide(turn, complaint, press);
                break;
            case Verbs.Acknowledge:
                EscalationDialog.Acknowledge(turn, complaint);
                break;
            case Verbs.Ask:
                EscalationDialog.Ask(turn, complaint, press);
                break;
            case Verbs.Reassign:
                EscalationDialog.Reassign(turn, complaint, press);
                break;
            case Verbs.Refresh when !turn.Actor.IsCustomer:
                EscalationDialog.Refresh(turn, complaint, press);
                break;
            case Verbs.Override:
                EscalationDialog.Override(turn, complaint, press);
                break;
            case Verbs.Show or Verbs.Original:
                ListDialog.Show(turn, complaint);
                break;
            case Verbs.Files when !turn.Actor.IsCustomer:
                FileDialog.Show(turn, complaint);
                break;
            case Verbs.Add:
                FactDialog.AskFor(turn, complaint);
                break;
            case (Verbs.Wording or Verbs.More) when !turn.Actor.IsCustomer:
                WordingDialog.Suggest(turn, complaint);
                break;
            case Verbs.Choose:
                StepDialog.Choose(turn, complaint, press);
                break;
            case Verbs.Merge when !turn.Actor.IsCustomer:
                FactDialog.Merge(turn, complaint, press);
                break;
            default:
                if (!StepDialog.Press(turn, complaint, press))
                {
                    turn.Reply(MessageKey.UnknownCommand);
                }

                break;
        }
    }

    private static void PressIntake(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        if (complaint.Phase != Phase.Intake)
        {
            if (EscalationDialog.IsOpenFor(turn, turn.CaseOf(complaint)))
            {
                turn.Reply(press.Verb == Verbs.Confirm ? MessageKey.AlreadyDone : MessageKey.StaleCard);
            }

            return;
        }

        switch (press.Verb)
        {
            case Verbs.Confirm:
                IntakeDialog.Confirm(turn, complaint, press);
                break;
            case Verbs.Change when press.Inputs.Count > 0:
                EditDialog.Edit(turn, complaint, press);
                break;
            case Verbs.Change:
                IntakeDialog.Change(turn, complaint);
                break;
            default:
                IntakeDialog.Cancel(turn, complaint);
                break;
        }
    }
}
