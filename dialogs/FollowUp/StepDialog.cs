using System.Globalization;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;
using FieldKind = ComplaintBot.Dialogs.Extraction.FieldKind;
using FieldValue = ComplaintBot.Dialogs.Complaints.FieldValue;
using Outcome = ComplaintBot.Dialogs.Playbooks.Outcome;
using static ComplaintBot.Dialogs.FollowUp.Registration;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>
/// Does a step of the playbook: checks whose it is and whether its time has come, asks for what is missing one thing at a time,
/// holds it back while an approval is missing, writes its events and tells whom it concerns (S-119, S-120, S-146, S-147).
/// </summary>
internal static class StepDialog
{
    /// <summary>A press on a step's button. Returns false when the playbook knows no such verb.</summary>
    public static bool Press(Turn turn, Complaint complaint, TurnInput.Pressed press)
    {
        if (Steps.Find(turn.PlaybookOf(complaint), press.Verb) is not { } found)
        {
            return false;
        }

        var of = turn.CaseOf(complaint);
        if (!EscalationDialog.IsOpenFor(turn, of) || !IsAllowed(turn, of, found.Step))
        {
            return true;
        }

        if (found.Outcome is { } outcome && !outcome.When.Holds(complaint))
        {
            turn.Reply(MessageKey.StepNotYet);
            return true;
        }

        Do(turn, complaint, found.Step, found.Outcome, press.Inputs, press.Readings);
        return true;
    }

    /// <summary>An answer to the field of a step that is being asked in the chat.</summary>
    public static void Answer(Turn turn, Complaint complaint, StepInProgress progress, string text, MessageReading reading)
    {
        turn.State = turn.State with { Step = null };
        if (Steps.Find(turn.PlaybookOf(complaint), progress.Verb) is not { } found || !IsAllowed(turn, turn.CaseOf(complaint), found.Step))
        {
            return;
        }

        var inputs = new Dictionary<string, string>(progress.Inputs, StringComparer.Ordinal) { [progress.Asking] = text };
        Do(turn, complaint, found.Step, found.Outcome, inputs, new Dictionary<string, MessageReading>(StringComparer.Ordinal) { [progress.Asking] = reading });
    }

    /// <summary>The customer's choice among the options put before them (S-146).</summary>
    public static void Choose(Turn turn, Complaint complaint, string? option)
    {
        var of = turn.CaseOf(complaint);
        if (!EscalationDialog.IsOpenFor(turn, of))
        {
            return;
        }

        if (complaint.Proposal?.Options.FirstOrDefault(each => each.Id == option) is not { } chosen)
        {
            turn.Reply(MessageKey.StaleCard);
            return;
        }

        if (complaint.ChosenOption is not null)
        {
            turn.Reply(MessageKey.AlreadyDone);
            return;
        }

        if (of.PendingApprovals().FirstOrDefault() is { } pending)
        {
            turn.Reply(Message.Of(MessageKey.ApprovalPending, ("role", of.RoleTitle(pending.By)), ("need", pending.Name)));
            return;
        }

        complaint = turn.Write(complaint, EventKinds.Accepted, Data(("option", chosen.Id)));
        turn.Reply(Message.Of(MessageKey.OptionChosen, ("number", complaint.Number), ("option", chosen.Text)));
        Tell(turn, complaint, Message.Of(MessageKey.OptionChosenStaff, ("number", complaint.Number), ("option", chosen.Text)));
    }

    /// <summary>Puts the options before the customer, once nothing stands in their way.</summary>
    public static void Offer(Turn turn, Complaint complaint)
    {
        if (complaint.Proposal is { Options.Count: > 0 } proposal && complaint.ChosenOption is null && Audience.Customer(complaint) is { } customer && !turn.CaseOf(complaint).PendingApprovals().Any())
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

    private static bool IsAllowed(Turn turn, Case of, Step step)
    {
        if (!of.Acts(turn.Actor, step.Who) && !(step.Who.Contains("owner", StringComparer.Ordinal) && of.Complaint.Recorder == turn.Actor.Id && of.PeopleOf(of.Complaint.Owner).Count == 0))
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

    private static void Do(Turn turn, Complaint complaint, Step step, Outcome? outcome, IReadOnlyDictionary<string, string> inputs, IReadOnlyDictionary<string, MessageReading> readings)
    {
        var of = turn.CaseOf(complaint);
        var filled = new Dictionary<string, (Field Field, FieldValue Value)>(StringComparer.Ordinal);
        foreach (var field in step.Fields)
        {
            var text = inputs.GetValueOrDefault(field.Id);
            if (string.IsNullOrWhiteSpace(text))
            {
                if (field.Required.Holds(new Supposed(complaint) { Values = filled.ToDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal) }))
                {
                    Ask(turn, complaint, step, outcome, inputs, field, null);
                    return;
                }

                continue;
            }

            var (value, problem) = FieldReader.Answer(field, text, readings.GetValueOrDefault(field.Id));
            if (value is null)
            {
                Ask(turn, complaint, step, outcome, inputs, field, problem);
                return;
            }

            filled[field.Id] = (field, value);
        }

        var writes = outcome?.Writes ?? [step.Writes];
        if (Blocked(of, writes) is { } rule)
        {
            turn.Reply(Message.Of(MessageKey.ApprovalPending, ("role", of.RoleTitle(rule.By)), ("need", rule.Name)));
            EscalationDialog.EscalateIfNeeded(turn, complaint);
            return;
        }

        if (writes.Contains(EventKinds.Closed) && !MayClose(turn, of, writes))
        {
            return;
        }

        foreach (var kind in writes)
        {
            complaint = WriteStep(turn, complaint, step, outcome, kind, filled, readings);
        }

        After(turn, complaint, step, writes);
    }

    private static Complaint WriteStep(
        Turn turn, Complaint complaint, Step step, Outcome? outcome, string kind, Dictionary<string, (Field Field, FieldValue Value)> filled, IReadOnlyDictionary<string, MessageReading> readings)
    {
        var data = Data(("step", step.Id), ("outcome", outcome?.Id), ("round", complaint.Round.ToString(CultureInfo.InvariantCulture)));
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, (field, value)) in filled)
        {
            (FieldReader.IsText(field) && !value.IsUnknown ? texts : data)["field." + id] = value.Value;
        }

        switch (kind)
        {
            case EventKinds.Assigned:
                var role = filled.GetValueOrDefault("assign").Value?.Value;
                var holders = role is null ? [] : turn.CaseOf(complaint).Holders(role);
                data["assignee"] = role is null ? complaint.Assignee?.ToString() ?? string.Empty : new Holder(holders.Count == 1 ? holders[0] : null, role).ToString();
                break;
            default:
                break;
        }

        if (step.Nodes)
        {
            ReadNodes(turn, data, texts, filled, readings);
        }

        return turn.Write(complaint, kind, data, texts);
    }

    /// <summary>Each line with a time in it is a progress node.</summary>
    private static void ReadNodes(Turn turn, Dictionary<string, string> data, Dictionary<string, string> texts, Dictionary<string, (Field Field, FieldValue Value)> filled, IReadOnlyDictionary<string, MessageReading> readings)
    {
        List<string> times = [];
        foreach (var (id, (_, value)) in filled)
        {
            var found = readings.GetValueOrDefault(id)?.Fields.Where(field => field.Kind is FieldKind.DateTime or FieldKind.Date) ?? [];
            var lines = value.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var line in lines)
            {
                if (found.FirstOrDefault(field => line.Contains(field.Text, StringComparison.Ordinal)) is { } when)
                {
                    texts[string.Create(CultureInfo.InvariantCulture, $"node.{times.Count}")] = line.Replace(when.Text, string.Empty, StringComparison.Ordinal).Trim(' ', '|', '｜', '：', ':', '，', ',', '-');
                    times.Add(At(turn, ((Extraction.FieldValue.Text)when.Value).Value).ToString("O", CultureInfo.InvariantCulture));
                }
            }
        }

        data["nodes"] = string.Join(',', times);
    }

    /// <summary>A day without a time means its end of work.</summary>
    private static DateTimeOffset At(Turn turn, string value) =>
        value.Contains('T', StringComparison.Ordinal)
            ? DateTimeOffset.Parse(value, CultureInfo.InvariantCulture)
            : turn.Organisation.Calendar.StartOfDay(DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)).AddHours(18);

    private static void Ask(Turn turn, Complaint complaint, Step step, Outcome? outcome, IReadOnlyDictionary<string, string> inputs, Field field, Message? problem)
    {
        if (problem is not null)
        {
            turn.Reply(problem);
        }

        turn.State = turn.State with { Step = new StepInProgress(complaint.Number, outcome?.Id ?? step.Id, inputs.Where(input => input.Key != field.Id).ToDictionary(StringComparer.Ordinal), field.Id), Focus = complaint.Number };
        turn.Reply(IntakeDialog.Question(field, turn.Actor.IsCustomer), field.Id, IntakeDialog.Choices(field, turn.Locale));
    }

    /// <summary>The approval that one of these events waits for; null when nothing does.</summary>
    private static ApprovalRule? Blocked(Case of, IReadOnlyList<string> writes) =>
        of.PendingApprovals().FirstOrDefault(rule => writes.Contains(rule.Before, StringComparer.Ordinal));

    private static bool MayClose(Turn turn, Case of, IReadOnlyList<string> writes)
    {
        var close = of.Playbook.Close;
        if (close.By.Count > 0 && !of.Acts(turn.Actor, close.By))
        {
            turn.Reply(Message.Of(MessageKey.NotAllowed, ("role", close.By.Select(of.RoleTitle).ToList())));
            return false;
        }

        if (!close.After.All(each => of.Complaint.HasHappened(each) || writes.Contains(each, StringComparer.Ordinal)) || close.Unless?.Holds(of.Complaint) == true)
        {
            turn.Reply(MessageKey.StepNotYet);
            return false;
        }

        return true;
    }

    private static void After(Turn turn, Complaint complaint, Step step, IReadOnlyList<string> writes)
    {
        var number = complaint.Number;
        if (writes.Contains(EventKinds.Reopened))
        {
            complaint = Assign(turn, complaint);
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
            complaint = EscalationDialog.EscalateIfNeeded(turn, complaint);
            var of = turn.CaseOf(complaint);
            turn.Reply(of.PendingApprovals().FirstOrDefault() is { } pending
                ? Message.Of(MessageKey.ProposalNeedsApproval, ("number", number), ("role", of.RoleTitle(pending.By)))
                : Message.Of(MessageKey.ProposalRecorded, ("number", number)));
            Offer(turn, complaint);
        }
        else
        {
            turn.Reply(Message.Of(MessageKey.StepDone, ("number", number), ("step", step.Name)));
        }

        Show(turn, complaint);
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
