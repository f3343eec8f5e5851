using System.Globalization;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;
using Field = ComplaintBot.Dialogs.Playbooks.Field;
using FieldValue = ComplaintBot.Dialogs.Complaints.FieldValue;
using Outcome = ComplaintBot.Dialogs.Playbooks.Outcome;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>
/// Does a step of the playbook: checks whose it is and whether its time has come, asks for what is missing one thing at a time,
/// holds it back while an approval is missing, writes its events and tells whom it concerns (S-119, S-120, S-146, S-147).
/// </summary>
internal static class StepDialog
{
    /// <summary>The field of a step that says to which role a case is assigned.</summary>
    private const string AssignField = "assign";

    /// <summary>The field of a step that says what kind of remedy is proposed.</summary>
    private const string RemedyField = "remedy";

    /// <summary>What only the learned model takes for a remedy holds nothing up.</summary>
    private const double SureDemand = 0.7;

    /// <summary>A press on a step's button. Returns false when the playbook knows no such verb.</summary>
    public static bool Press(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        if (Steps.Find(turn.PlaybookOf(complaint), press.Verb) is not { } found)
        {
            return false;
        }

        var of = turn.CaseOf(complaint);
        if (!IsAllowed(turn, of, found.Step) || (found.Step.After.Contains(EventKinds.Proposed, StringComparer.Ordinal) && !HasSeenProposal(turn, complaint, press)))
        {
            return true;
        }

        if (found.Outcome is { } outcome && !outcome.When.Holds(complaint))
        {
            turn.Reply(MessageKey.StepNotYet);
            return true;
        }

        Do(turn, complaint, found, press.Inputs, press.Readings);
        return true;
    }

    /// <summary>An answer to the field of a step that is being asked in the chat.</summary>
    public static void Answer(Turn turn, Complaint complaint, StepInProgress progress, string text, MessageReading reading)
    {
        turn.State = turn.State with { Step = null };
        if (Steps.Find(turn.PlaybookOf(complaint), progress.Verb) is { } found && IsAllowed(turn, turn.CaseOf(complaint), found.Step))
        {
            Do(
                turn,
                complaint,
                found,
                new Dictionary<string, string>(progress.Inputs, StringComparer.Ordinal) { [progress.Asking] = text },
                new Dictionary<string, MessageReading>(StringComparer.Ordinal) { [progress.Asking] = reading });
        }
    }

    /// <summary>One question of a step back.</summary>
    public static void Back(Turn turn, Complaint complaint, StepInProgress progress)
    {
        if (Steps.Find(turn.PlaybookOf(complaint), progress.Verb) is { } found)
        {
            var answered = found.Step.Fields.TakeWhile(field => field.Id != progress.Asking).LastOrDefault(field => progress.Inputs.ContainsKey(field.Id));
            if (answered is null)
            {
                turn.Reply(MessageKey.BackNothing);
                AskAgain(turn, complaint, progress);
                return;
            }

            Ask(turn, complaint, found, progress.Inputs, answered);
        }
    }

    /// <summary>What a step waited for has come otherwise than by an answer.</summary>
    public static void Resume(Turn turn, Complaint complaint, StepInProgress progress)
    {
        turn.State = turn.State with { Step = null };
        if (Steps.Find(turn.PlaybookOf(complaint), progress.Verb) is { } found && IsAllowed(turn, turn.CaseOf(complaint), found.Step))
        {
            Do(turn, complaint, found, progress.Inputs, new Dictionary<string, MessageReading>(StringComparer.Ordinal));
        }
    }

    /// <summary>The standing question again, after an aside.</summary>
    public static void AskAgain(Turn turn, Complaint complaint, StepInProgress progress)
    {
        if (Steps.Find(turn.PlaybookOf(complaint), progress.Verb) is { } found && found.Step.Fields.FirstOrDefault(field => field.Id == progress.Asking) is { } asked)
        {
            Ask(turn, complaint, found, progress.Inputs, asked);
        }
    }

    /// <summary>The customer's choice among the options put before them (S-146).</summary>
    public static void Choose(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        var of = turn.CaseOf(complaint);
        if (!EscalationDialog.IsOpenFor(turn, of) || !HasSeenProposal(turn, complaint, press))
        {
            return;
        }

        if (complaint.Proposal?.Options.FirstOrDefault(each => each.Id == press.Inputs.GetValueOrDefault("option")) is not { } chosen)
        {
            turn.Reply(MessageKey.StaleCard);
        }
        else if (complaint.HasHappened(EventKinds.Accepted))
        {
            turn.Reply(MessageKey.AlreadyDone);
        }
        else if (!IsHeld(turn, complaint, [EventKinds.Accepted]))
        {
            Accept(turn, complaint, chosen);
        }
    }

    /// <summary>Puts the options before the customer, once nothing stands in their way.</summary>
    public static void Offer(Turn turn, Complaint complaint)
    {
        if (complaint.Proposal is { Options.Count: > 0 } proposal && !complaint.HasHappened(EventKinds.Accepted) && Audience.Customer(complaint) is { } customer && !turn.CaseOf(complaint).PendingApprovals().Any())
        {
            turn.Post(customer, new SolutionOptionsView
            {
                Complaint = Values.Reference(complaint),
                Options = [.. proposal.Options.Select(option => new SolutionOption(option.Id, Message.Verbatim(option.Text), Lines(option.Pros), Lines(option.Cons)))],
            });
        }
    }

    private static IReadOnlyList<Message> Lines(string text) =>
        [.. text.Split(['\n', ';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Message.Verbatim)];

    /// <summary>A press that was made before the solution was put forward does not answer it.</summary>
    private static bool HasSeenProposal(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        if (press.Version is not { } version || complaint.Proposal is not { } proposal || version >= proposal.Sequence)
        {
            return true;
        }

        turn.Reply(MessageKey.StaleCard);
        if (turn.Actor.IsCustomer)
        {
            Offer(turn, complaint);
        }

        return false;
    }

    private static void Accept(Turn turn, Complaint complaint, OfferedSolution chosen)
    {
        complaint = turn.Write(complaint, EventKinds.Accepted, EventData.Of(("option", chosen.Id)));
        turn.Reply(Message.Of(MessageKey.OptionChosen, ("number", complaint.Number), ("option", chosen.Text)));
        Tell(turn, complaint, Message.Of(MessageKey.OptionChosenStaff, ("number", complaint.Number), ("option", chosen.Text)));
        Show(turn, complaint);
    }

    private static bool IsAllowed(Turn turn, Case of, Step step)
    {
        if (!EscalationDialog.IsOpenFor(turn, of))
        {
            return false;
        }

        if (!of.Acts(turn.Actor, step.Who))
        {
            var roles = step.Who.Where(role => role is not "customer").Select(role => role switch
            {
                "owner" => CaseFacts.Holder(of, of.Complaint.Owner),
                "assignee" => CaseFacts.Holder(of, of.Complaint.Assignee),
                _ => Message.Verbatim(of.RoleTitle(role)),
            });
            turn.Reply(Message.Of(MessageKey.NotAllowed, ("role", roles.Distinct().ToList())));
            return false;
        }

        if (!Steps.IsOpen(of, step))
        {
            turn.Reply(step.Until.Any(of.Complaint.HasHappened) ? MessageKey.AlreadyDone : MessageKey.StepNotYet);
            return false;
        }

        return true;
    }

    private static void Do(Turn turn, Complaint complaint, (Step Step, Outcome? Outcome) found, IReadOnlyDictionary<string, string> inputs, IReadOnlyDictionary<string, MessageReading> readings)
    {
        var (step, outcome) = found;
        var values = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
        var answered = new Dictionary<string, string>(inputs, StringComparer.Ordinal);
        foreach (var field in step.Fields)
        {
            var text = inputs.GetValueOrDefault(field.Id);
            if (string.IsNullOrWhiteSpace(text))
            {
                var isThere = field.Kind == Playbooks.FieldKind.File && complaint.Value(field.Id) is not null;
                if (!isThere && field.Required.Holds(new Supposed(complaint) { Values = values }))
                {
                    Ask(turn, complaint, found, answered, field);
                    return;
                }

                continue;
            }

            var (value, problem) = FieldReader.Answer(field, text, readings.GetValueOrDefault(field.Id));
            if (value is not null && step.Nodes && ProgressNodes.Read(text, turn.Now, turn.CaseOf(complaint).Calendar).Count == 0)
            {
                (value, problem) = (null, MessageKey.NotUnderstoodTime);
            }

            if (value is null)
            {
                turn.Reply(problem ?? MessageKey.AnswerEmpty);
                Ask(turn, complaint, found, answered, field);
                return;
            }

            values[field.Id] = value;
            answered[field.Id] = value.Value;
        }

        var writes = outcome?.Writes ?? [step.Writes];
        if (IsHeld(turn, complaint, writes) || (writes.Contains(EventKinds.Closed, StringComparer.Ordinal) && !MayClose(turn, turn.CaseOf(complaint), writes)))
        {
            return;
        }

        if (writes.Contains(EventKinds.Accepted, StringComparer.Ordinal) && complaint.Proposal?.Options.FirstOrDefault(option => option.Id == outcome?.Id) is { } chosen)
        {
            Accept(turn, complaint, chosen);
            return;
        }

        foreach (var kind in writes)
        {
            complaint = Write(turn, complaint, found, kind, values);
        }

        After(turn, complaint, step, writes);
    }

    private static Complaint Write(Turn turn, Complaint complaint, (Step Step, Outcome? Outcome) found, string kind, Dictionary<string, FieldValue> values)
    {
        var step = found.Step;
        var data = EventData.Of(("step", step.Id), ("outcome", found.Outcome?.Id), ("round", complaint.Round.ToString(CultureInfo.InvariantCulture)));
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        FieldWriter.Put(step.Fields.Where(field => values.ContainsKey(field.Id)).Select(field => (field, values[field.Id])), data, texts);
        if (kind == EventKinds.Assigned)
        {
            data["assignee"] = values.GetValueOrDefault(AssignField) is { } role ? turn.CaseOf(complaint).HolderOf(role.Value).ToString() : complaint.Assignee?.ToString() ?? string.Empty;
        }

        if (kind == EventKinds.Proposed && !data.ContainsKey("field." + RemedyField))
        {
            data["remedies"] = string.Join(',', Remedies(turn, values));
        }

        if (step.Nodes)
        {
            ProgressNodes.Put(values.Values.SelectMany(value => ProgressNodes.Read(value.Value, turn.Now, turn.CaseOf(complaint).Calendar)), data, texts);
        }

        return turn.Write(complaint, kind, data, texts);
    }

    /// <summary>The remedies that options in free words offer, so that money among them waits for its approval .</summary>
    private static IEnumerable<string> Remedies(Turn turn, Dictionary<string, FieldValue> values) =>
        values.Values.SelectMany(value => FieldExtractor.Extract(value.Value, turn.Now, turn.Organisation.Calendar.Zone)).Where(field => field is { Kind: Extraction.FieldKind.Demand, Confidence: >= SureDemand })
            .Select(field => field.Value).OfType<Extraction.FieldValue.Text>().Select(demand => demand.Value)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static void Ask(Turn turn, Complaint complaint, (Step Step, Outcome? Outcome) found, IReadOnlyDictionary<string, string> inputs, Field field)
    {
        turn.State = turn.State with
        {
            Step = new StepInProgress(complaint.Number, found.Outcome?.Id ?? found.Step.Id, inputs.Where(input => input.Key != field.Id).ToDictionary(StringComparer.Ordinal), field.Id),
            Focus = complaint.Number,
        };
        turn.Reply(Question.Of(field, turn.Actor.IsCustomer), field.Id, Question.Choices(field, turn.Locale));
    }

    /// <summary>Held back while an approval is missing (S-119), and while the managers' no stands: then it takes another proposal.</summary>
    private static bool IsHeld(Turn turn, Complaint complaint, IReadOnlyList<string> writes)
    {
        var of = turn.CaseOf(complaint);
        var starts = writes.Contains(EventKinds.Accepted, StringComparer.Ordinal) || writes.Contains(EventKinds.Executed, StringComparer.Ordinal);
        if (starts && complaint.Decision is { IsApproval: false })
        {
            turn.Reply(Message.Of(MessageKey.EscalatedWait, ("number", complaint.Number)));
            return true;
        }

        if (of.PendingApprovals().FirstOrDefault(rule => writes.Contains(rule.Before, StringComparer.Ordinal)) is { } missing)
        {
            turn.Reply(Message.Of(MessageKey.ApprovalPending, ("role", of.RoleTitle(missing.By)), ("need", missing.Name)));
            EscalationDialog.EscalateIfNeeded(turn, complaint);
            return true;
        }

        return false;
    }

    private static bool MayClose(Turn turn, Case of, IReadOnlyList<string> writes)
    {
        var close = of.Playbook.Close;
        if (close.By.Count > 0 && !of.Acts(turn.Actor, close.By))
        {
            turn.Reply(Message.Of(MessageKey.NotAllowed, ("role", close.By.Select(of.RoleTitle).ToList())));
            return false;
        }

        if (close.Unless?.Holds(of.Complaint) == true && MissingFile(of, writes) is { } missing)
        {
            turn.Reply(Message.Of(MessageKey.FileNeeded, ("label", missing.Label)));
            turn.State = turn.State with { Focus = of.Complaint.Number };
            return false;
        }

        if (!close.After.All(each => of.Complaint.HasHappened(each) || writes.Contains(each, StringComparer.Ordinal)) || close.Unless?.Holds(of.Complaint) == true)
        {
            turn.Reply(MessageKey.StepNotYet);
            return false;
        }

        return true;
    }

    /// <summary>The file that a step to the end asks for and that is not there yet.</summary>
    private static Field? MissingFile(Case of, IReadOnlyList<string> writes) =>
        of.Playbook.Steps
            .Where(step => writes.Contains(step.Writes, StringComparer.Ordinal) || step.Outcomes.Any(outcome => outcome.Writes.Intersect(writes, StringComparer.Ordinal).Any()))
            .SelectMany(step => step.Fields)
            .FirstOrDefault(field => field.Kind == Playbooks.FieldKind.File && of.Complaint.Value(field.Id) is null);

    private static void After(Turn turn, Complaint complaint, Step step, IReadOnlyList<string> writes)
    {
        var number = complaint.Number;
        if (writes.Contains(EventKinds.Reopened))
        {
            complaint = Registration.Assign(turn, complaint);
            complaint = EscalationDialog.EscalateIfNeeded(turn, complaint);
            var reopened = Message.Of(MessageKey.Reopened, ("number", number), ("round", complaint.Round));
            turn.Reply(reopened);
            Tell(turn, complaint, reopened);
            TellCustomer(turn, complaint, Message.Of(MessageKey.ReopenedCustomer, ("number", number)));
        }
        else if (writes.Contains(EventKinds.Closed))
        {
            turn.Reply(Message.Of(MessageKey.Closed, ("number", number)));
            Tell(turn, complaint, Message.Of(MessageKey.Closed, ("number", number)));
            TellCustomer(turn, complaint, CustomerWords.Of(turn.CaseOf(complaint), "closed", Message.Of(MessageKey.ClosedCustomer, ("number", number))));
        }
        else if (writes.Contains(EventKinds.Proposed))
        {
            TellStep(turn, complaint);
            complaint = EscalationDialog.EscalateIfNeeded(turn, complaint);
            var of = turn.CaseOf(complaint);
            turn.Reply(of.PendingApprovals().FirstOrDefault() is { } pending
                ? Message.Of(MessageKey.ProposalNeedsApproval, ("number", number), ("role", of.RoleTitle(pending.By)))
                : Message.Of(MessageKey.ProposalRecorded, ("number", number)));
            Offer(turn, complaint);
        }
        else if (step.Nodes && Audience.Customer(complaint) is { } customer)
        {
            turn.Reply(Message.Of(MessageKey.StepDone, ("number", number), ("step", step.Name)));
            TellStep(turn, complaint);
            turn.Post(customer, CustomerCards.Progress(turn.CaseOf(complaint)), CustomerCards.Key(complaint));
        }
        else
        {
            turn.Reply(Message.Of(MessageKey.StepDone, ("number", number), ("step", step.Name)));
            TellStep(turn, complaint);
        }

        Show(turn, complaint);
    }

    /// <summary>The others who answer for the case hear what was done, as its history tells it.</summary>
    private static void TellStep(Turn turn, Complaint complaint)
    {
        if (Timeline.Of(turn.CaseOf(complaint)).LastOrDefault() is { } last)
        {
            Tell(turn, complaint, Message.Of(MessageKey.CaseMoved, ("number", complaint.Number), ("what", last.What)));
        }
    }

    /// <summary>Everybody's copy of the case follows: the reader's own card anew, the customer's progress in place.</summary>
    private static void Show(Turn turn, Complaint complaint)
    {
        var of = turn.CaseOf(complaint);
        if (!turn.Actor.IsCustomer && turn.State.Step is null)
        {
            turn.Show(CaseCard.Of(of, turn.Actor.Id), CaseCard.Key(complaint, turn.Actor.Id));
        }

        if (Audience.Customer(complaint) is { } customer)
        {
            turn.Post(customer, CustomerCards.Progress(of), CustomerCards.Key(complaint), updateOnly: true);
        }
    }

    private static void Tell(Turn turn, Complaint complaint, Message message)
    {
        foreach (var to in Audience.Staff(turn.CaseOf(complaint)).Where(to => to != new Recipient.Member(turn.Actor.Id)))
        {
            turn.Tell(to, message);
        }
    }

    private static void TellCustomer(Turn turn, Complaint complaint, Message message)
    {
        if (Audience.Customer(complaint) is { } customer)
        {
            turn.Tell(customer, message);
        }
    }
}
