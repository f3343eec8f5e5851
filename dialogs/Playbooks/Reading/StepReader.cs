using ComplaintBot.Dialogs.Playbooks.Yaml;

namespace ComplaintBot.Dialogs.Playbooks.Reading;

/// <summary>Reads steps.</summary>
internal sealed class StepReader(PlaybookNames names, ConditionReader conditions, FieldReader fields)
{
    /// <summary>The field of a step that says whom a case is assigned to: its options are roles.</summary>
    private const string Assign = "assign";

    public IReadOnlyList<Step> Read(Section playbook) =>
    [
        .. playbook.Things("steps", "step", "id", "name", "who", "when", "after", "until", "fields", "writes", "outcomes", "wording", "offers", "nodes", "form")
            .Select(ReadOne),
    ];

    private Step ReadOne(Section step)
    {
        var outcomes = Outcomes(step);
        var writes = step.Known("writes", "unknown event", PlaybookEvents.All);
        if (writes is null == (outcomes.Count == 0))
        {
            step.Report(step.Find("writes") is { } both ? both.At : step.At, "a step has either 'writes' or 'outcomes'");
        }

        foreach (var option in step.Items("fields").OfType<MapNode>().Where(field => field.Find("id") is Scalar { Text: Assign })
            .SelectMany(field => (field.Find("options") as ListNode)?.Items.OfType<MapNode>() ?? []))
        {
            if (option.Find("id") is Scalar role)
            {
                step.Known(role, "undefined role", names.Roles);
            }
        }

        return new Step
        {
            Id = step.NeedId(),
            Name = step.NeedText("name"),
            Who = step.NeedAllKnown("who", "undefined role", names.RolesAnd(PlaybookNames.Owner, PlaybookNames.Assignee, PlaybookNames.Customer)),
            When = conditions.Find(step, "when") ?? Condition.Always,
            After = step.AllKnown("after", "unknown event", PlaybookEvents.All),
            Until = step.AllKnown("until", "unknown event", PlaybookEvents.All),
            Fields = fields.Read(step, "fields"),
            Writes = writes ?? string.Empty,
            Outcomes = outcomes,
            Wording = PhraseIds.Read(step, step.Words("wording")),
            Offers = step.Flag("offers"),
            Nodes = step.Flag("nodes"),
            Form = step.Known("form", "undefined register", names.Registers),
        };
    }

    private IReadOnlyList<Outcome> Outcomes(Section step) =>
    [
        .. step.Things("outcomes", $"{step.Name}: outcome", "id", "name", "writes", "when").Select(outcome =>
            new Outcome(outcome.NeedId(), outcome.NeedText("name"), outcome.NeedAllKnown("writes", "unknown event", PlaybookEvents.All))
            {
                When = conditions.Find(outcome, "when") ?? Condition.Always,
            }),
    ];
}
