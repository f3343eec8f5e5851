using System.Collections.Frozen;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Verbs.Evaluation;

/// <summary>A labelled text and what was read in it.</summary>
internal sealed class Verdict(LabelledText label, Assessment said)
{
    /// <summary>Labels name families of triggers.</summary>
    private static readonly FrozenDictionary<string, string> Families = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["illness"] = "safety",
        ["injury"] = "safety",
        ["death"] = "safety",
        ["food_contamination"] = "safety",
        ["lawyer"] = "legal",
        ["consumer_association"] = "regulator",
        ["government"] = "regulator",
        ["regulator_referral"] = "regulator",
        ["repeat_fault"] = "repeated",
        ["repeat_complaint"] = "repeated",
        ["unsatisfied_after_handling"] = "repeated",
        ["mass"] = "batch",
        ["extreme_behaviour"] = "violence_or_selfharm",
        ["threat"] = "violence_or_selfharm",
        ["demand_management"] = "manager_demanded",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public LabelledText Label { get; } = label;

    public Level Level { get; } = said.Level;

    public Category Category { get; } = said.Category;

    /// <summary>Whether one question is asked, so that a low level is no last word.</summary>
    public bool IsAsked { get; } = said.Ask is not null;

    /// <summary>The families of the triggers that fired.</summary>
    public IReadOnlySet<string> Triggers { get; } = said.Triggers.Select(hit => Families.GetValueOrDefault(hit.Id, hit.Id)).ToHashSet(StringComparer.Ordinal);
}
