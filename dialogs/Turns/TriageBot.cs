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
                fresh = state.Intake is null && (command?.Kind == CommandKind.Complaint || said.Reading.Assessment.IsComplaint);
                break;
            case TurnInput.Pressed pressed:
                numbers.Add(pressed.Complaint);
                numbers.Add(pressed.Inputs.GetValueOrDefault("into")?.Trim().ToUpperInvariant());
                mine = pressed.Verb == "mine";
                fresh = pressed.Verb == Verbs.New;
                break;
            case TurnInput.TimerDue due:
                numbers.Add(due.Complaint);
                break;
            case TurnInput.QuestionArrived question:
                numbers.Add(question.Complaint);
                break;
            default:
                break;
        }

        return new Needs { Complaints = [.. numbers.OfType<string>().Distinct(StringComparer.Ordinal)], Number = fresh, Mine = mine };
    }

    /// <summary>What follows from an input. Touches nothing, waits for nothing, and gives the same answer to the same question.</summary>
    public static Outcome Advance(ConversationState state, TurnInput input, Facts facts)
    {
        var turn = new Turn(input, state, facts);
        switch (input)
        {
            case TurnInput.Joined:
                Greet(turn);
                break;
            case TurnInput.Said said:
                FollowLanguage(turn, said);
                Hear(turn, said);
                break;
            case TurnInput.Pressed pressed:
                Press(turn, pressed);
                break;
            case TurnInput.TimerDue due when turn.Find(due.Complaint) is { } complaint:
                TimerDialog.Due(turn, complaint, due.Timer);
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
        if (turn.Organisation.Channels.GetValueOrDefault("managers") == turn.Place.Conversation)
        {
            return; // already the channel that the greeting would ask to bind
        }

        turn.Reply(turn.Place.Kind switch
        {
            PlaceKind.Customer => MessageKey.GreetingCustomer,
            PlaceKind.Personal => MessageKey.GreetingStaff,
            _ => MessageKey.GreetingManagers,
        });
    }

    /// <summary>The language a person writes becomes the one they are answered in, until they choose one; within a case it stays (S-027).</summary>
    private static void FollowLanguage(Turn turn, TurnInput.Said said)
    {
        if (!turn.State.LanguageChosen && turn.State.Intake is null && said.Reading.Language is { } language && Command.Parse(said.Text) is null)
        {
            turn.State = turn.State with { Language = language };
        }
    }

    private static void Hear(Turn turn, TurnInput.Said said)
    {
        foreach (var file in said.RefusedFiles)
        {
            turn.Reply(Message.Of(MessageKey.AttachmentRefused, ("name", file), ("kinds", "PNG, JPEG, GIF, WebP, PDF")));
        }

        if (said.Text.Trim().Length == 0)
        {
            return;
        }

        var command = Command.Parse(said.Text);
        var intake = turn.Find(turn.State.Intake) is { Phase: Phase.Intake } running ? running : null;
        var asked = intake is not null || turn.State.Step is not null;
        if (command is not null && (!asked || command.Interrupts))
        {
            Obey(turn, command, intake);
        }
        else if (turn.State.Step is { } step && turn.Find(step.Complaint) is { } stepping)
        {
            StepDialog.Answer(turn, stepping, step, said.Text, said.Reading);
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

    private static void Converse(Turn turn, TurnInput.Said said)
    {
        var number = turn.Organisation.Number.Find(said.Text);
        if (number is { } named && turn.Find(named.Number) is { } mentioned)
        {
            var rest = said.Text.Remove(named.Start, named.Length).Trim(' ', '：', ':', '，', ',', '。');
            if (rest.Length == 0 || (turn.Actor.IsCustomer && mentioned.Conversation != turn.Place.Conversation))
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
            ListDialog.Show(turn, null, number.Value.Number);
        }
        else if (turn.Find(turn.State.Answering) is { Question: not null } asked)
        {
            EscalationDialog.Answer(turn, asked, said.Text, said.Reading);
        }
        else if (turn.Find(turn.State.Focus) is { } focus && (turn.State.Adding || (turn.Actor.IsCustomer && focus is { IsOpen: true } && !said.Reading.Assessment.IsBareRequest)))
        {
            FactDialog.Add(turn, focus, said.Text, said.Reading);
        }
        else if (!said.Reading.Assessment.IsComplaint)
        {
            Enquire(turn);
        }
        else if (turn.Place.Kind == PlaceKind.Channel)
        {
            turn.Reply(MessageKey.ContinueInPersonalChat);
        }
        else
        {
            IntakeDialog.Open(turn, said.Text, said.Reading);
        }
    }

    /// <summary>An enquiry opens no complaint (S-008): staff hear what they can type, a customer when somebody is there.</summary>
    private static void Enquire(Turn turn)
    {
        turn.Reply(turn.Actor.IsCustomer
            ? Message.Of(MessageKey.EnquiryAnswered, ("answer", Message.Of(MessageKey.WorkingHours, ("hours", OpeningHours.Of(turn.Organisation.Calendar)))))
            : MessageKey.UnknownCommand);
        if (turn.Actor.IsCustomer)
        {
            turn.Reply(MessageKey.EnquiryNoComplaint);
        }
    }

    private static void Obey(Turn turn, Command command, Complaint? intake)
    {
        switch (command.Kind)
        {
            case CommandKind.Complaint:
                IntakeDialog.Open(turn, null, null);
                break;
            case CommandKind.Help:
                turn.Reply(turn.Actor.IsCustomer ? MessageKey.HelpCustomer : MessageKey.HelpStaff);
                if (intake is not null)
                {
                    IntakeDialog.AskAgain(turn, intake);
                }

                break;
            case CommandKind.Back when intake is not null:
                IntakeDialog.Back(turn, intake);
                break;
            case CommandKind.Back:
                turn.State = turn.State with { Step = null };
                turn.Reply(MessageKey.BackNothing);
                break;
            case CommandKind.Cancel when turn.State.Step is not null:
                turn.State = turn.State with { Step = null };
                turn.Reply(MessageKey.StepCancelled);
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
            case CommandKind.Check when turn.Actor.IsCustomer:
            case CommandKind.Wording when turn.Actor.IsCustomer:
                turn.Reply(MessageKey.HelpCustomer);
                break;
            case CommandKind.Check:
                DraftDialog.Check(turn, command.Rest);
                if (intake is not null)
                {
                    IntakeDialog.AskAgain(turn, intake);
                }

                break;
            case CommandKind.Wording when turn.Find(turn.State.Focus) is { IsOpen: true } focus:
                WordingDialog.Suggest(turn, focus);
                break;
            case CommandKind.Wording:
                turn.Reply(MessageKey.WordingNone);
                break;
            case CommandKind.EscalationsHere:
                Bind(turn);
                break;
            default:
                var language = command.Kind switch { CommandKind.English => Locale.En, CommandKind.Traditional => Locale.ZhHant, _ => Locale.ZhHans };
                turn.State = turn.State with { Language = language, LanguageChosen = true };
                turn.Reply(MessageKey.LanguageChosen);
                break;
        }
    }

    /// <summary>Binds the managers' channel: needs the role admin, except while nothing is bound in an organisation without a file.</summary>
    private static void Bind(Turn turn)
    {
        const string Name = "channel:managers";
        var old = turn.Facts.Bindings.GetValueOrDefault(Name);
        if (turn.Place.Kind != PlaceKind.Channel)
        {
            turn.Reply(MessageKey.EscalationsNotInChannel);
        }
        else if (!turn.Actor.Roles.Contains("admin") && !(turn.Organisation.ManagersHoldUnboundRoles && old is null))
        {
            turn.Reply(MessageKey.EscalationsNeedAdmin);
        }
        else
        {
            if (old is not null && old != turn.Place.Conversation)
            {
                turn.Tell(new Recipient.Channel("managers"), Message.Of(MessageKey.EscalationsMoved, ("who", turn.Actor.Name), ("channel", turn.Place.Conversation)));
            }

            turn.Bind(Name, turn.Place.Conversation);
            turn.Reply(MessageKey.EscalationsBoundHere);
        }
    }

    private static void Press(Turn turn, TurnInput.Pressed press)
    {
        switch (press.Verb)
        {
            case Verbs.New:
                IntakeDialog.Open(turn, null, null);
                return;
            case "mine":
                ListDialog.Mine(turn);
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

        if (turn.Find(press.Complaint) is not { } complaint || (turn.Actor.IsCustomer && complaint.Conversation != turn.Place.Conversation))
        {
            turn.Reply(press.Complaint is null ? MessageKey.UnknownCommand : Message.Of(MessageKey.NotFound, ("number", press.Complaint)));
            return;
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
            case Verbs.Refresh:
                EscalationDialog.Refresh(turn, complaint);
                break;
            case Verbs.Override:
                EscalationDialog.Override(turn, complaint, press);
                break;
            case Verbs.Show or Verbs.Original:
                ListDialog.Show(turn, complaint);
                break;
            case Verbs.Add:
                turn.State = turn.State with { Focus = complaint.Number, Adding = true };
                turn.Reply(turn.Actor.IsCustomer ? MessageKey.AskWhatElseCustomer : MessageKey.AskWhatElseStaff);
                break;
            case (Verbs.Wording or Verbs.More) when !turn.Actor.IsCustomer:
                WordingDialog.Suggest(turn, complaint);
                break;
            case Verbs.Choose:
                StepDialog.Choose(turn, complaint, press.Inputs.GetValueOrDefault("option"));
                break;
            case "merge":
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
            var registeredHere = complaint.IsOpen && press.Verb == Verbs.Confirm;
            turn.Reply(registeredHere ? MessageKey.AlreadyDone : complaint.Phase == Phase.Withdrawn
                ? Message.Of(MessageKey.WithdrawnCase, ("number", complaint.Number))
                : complaint.IsOpen ? MessageKey.StaleCard : Message.Of(MessageKey.ClosedCase, ("number", complaint.Number)));
            return;
        }

        switch (press.Verb)
        {
            case Verbs.Confirm:
                IntakeDialog.Confirm(turn, complaint, press);
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
