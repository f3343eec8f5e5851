using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;
using Outcome = ComplaintBot.Dialogs.Playbooks.Outcome;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>Which of the playbook's steps are open, to whom, and as which buttons.</summary>
internal static class Steps
{
    /// <summary>Steps that can be done now by somebody.</summary>
    public static IEnumerable<Step> Available(Case of) => of.Playbook.Steps.Where(step => IsOpen(of, step));

    /// <summary>Whether a step can be done now: what a clock asks for on certain days, not before the first of them (S-121).</summary>
    public static bool IsOpen(Case of, Step step) =>
        of.Complaint.Phase is Phase.Open or Phase.Handled
        && step.When.Holds(of.Complaint)
        && step.After.All(of.Complaint.HasHappened)
        && !step.Until.Any(of.Complaint.HasHappened)
        && !CaseClocks.Of(of).Any(clock => clock.Rule.Asks == step.Id && clock.Reading.State == ClockState.Waiting);

    /// <summary>Whether it is a person's to do, by the organisation's file.</summary>
    public static bool IsFor(Case of, Step step, string person) =>
        step.Who.Any(role => of.PeopleOf(role).Contains(person, StringComparer.Ordinal));

    /// <summary>The step or outcome that a verb means; null when the playbook has none.</summary>
    public static (Step Step, Outcome? Outcome)? Find(Playbook playbook, string verb)
    {
        foreach (var step in playbook.Steps)
        {
            if (step.Outcomes.FirstOrDefault(outcome => outcome.Id == verb) is { } outcome)
            {
                return (step, outcome);
            }

            if (step.Id == verb && step.Outcomes.Count == 0)
            {
                return (step, null);
            }
        }

        return null;
    }

    /// <summary>A step's buttons: one, or one for each outcome.</summary>
    public static IEnumerable<CardButton> Buttons(Case of, Step step)
    {
        var inputs = step.Fields.Where(field => field.Kind != FieldKind.File).Select(field => Values.Input(field)).ToList();
        return step.Outcomes.Count == 0
            ? [new CardButton(step.Id, step.Name, Inputs: inputs.Count > 0 ? inputs : null)]
            : step.Outcomes.Where(outcome => outcome.When.Holds(of.Complaint)).Select(outcome => new CardButton(outcome.Id, outcome.Name, Inputs: inputs.Count > 0 ? inputs : null));
    }
}
