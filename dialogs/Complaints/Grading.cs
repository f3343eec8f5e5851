using System.Globalization;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.Complaints;

/// <summary>
/// Final level = the highest of the playbook's grade, the floors of the triggers that fired, and the combinations (SYSTEMS 3).
/// New facts raise a grade and never lower it (S-012); what a person set is only raised by facts that came after it (S-011).
/// </summary>
internal static class Grading
{
    /// <summary>P07 names the batch, the merged list the mass: <c>triggers.yaml</c>.</summary>
    private const string BurstTrigger = "mass";

    /// <summary>Grades the complaint as it is now and on what texts add; writes nothing when neither triggers nor the grade change.</summary>
    public static Complaint OnTexts(Turn turn, Complaint complaint, params IEnumerable<MessageReading> readings) =>
        Grade(turn, complaint, [.. readings.SelectMany(reading => reading.Assessment.Triggers).Select(hit => new Evidence(hit.Id, hit.Evidence, hit.Sentence))]);

    /// <summary>Grades a complaint into which another was merged: what showed there counts here.</summary>
    public static Complaint OnMerge(Turn turn, Complaint complaint, Complaint merged) => Grade(turn, complaint, merged.Evidence);

    /// <summary>Grades a complaint that several customers make alike; the others' numbers are the evidence.</summary>
    public static Complaint OnBurst(Turn turn, Complaint complaint, IEnumerable<string> others) =>
        Grade(turn, complaint, [new Evidence(BurstTrigger, string.Join(", ", others), Sentence: null)]);

    /// <summary>The grade and level that a playbook gives to facts.</summary>
    public static (string Grade, Level Level) Of(Playbook playbook, ICaseFacts facts)
    {
        var grade = playbook.Grades.FirstOrDefault(each => each.When.Holds(facts));
        var level = grade?.Level ?? Level.General;
        foreach (var trigger in SeverityLexicon.Default.Triggers)
        {
            if (facts.HasTrigger(trigger.Id))
            {
                level = Max(level, playbook.Floors.GetValueOrDefault(trigger.Id, trigger.Floor));
            }
        }

        foreach (var combo in SeverityLexicon.Default.Combos)
        {
            if (combo.AllOf.All(any => any.Any(facts.HasTrigger)))
            {
                level = Max(level, combo.Level);
            }
        }

        return (grade?.Id ?? string.Empty, level);
    }

    private static Complaint Grade(Turn turn, Complaint complaint, IReadOnlyList<Evidence> shown)
    {
        var fresh = shown.Where(each => !complaint.HasTrigger(each.Trigger)).DistinctBy(each => each.Trigger).ToList();
        var (grade, level) = Rise(turn.PlaybookOf(complaint), complaint, fresh.Select(each => each.Trigger).ToHashSet(StringComparer.Ordinal));
        if (fresh.Count == 0 && grade == complaint.Grade && level == complaint.Level)
        {
            return complaint;
        }

        var data = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grade"] = grade,
            ["level"] = ((int)level).ToString(CultureInfo.InvariantCulture),
            ["triggers"] = string.Join(',', fresh.Select(each => each.Trigger)),
        };
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var each in fresh)
        {
            texts["words." + each.Trigger] = each.Words;
            if (each.Sentence is { } sentence)
            {
                texts["sentence." + each.Trigger] = sentence;
            }
        }

        return turn.WriteByBot(complaint, EventKinds.Graded, data, texts);
    }

    /// <summary>The grade with triggers that are not written yet: what facts say, or what stands if that is higher.</summary>
    private static (string Grade, Level Level) Rise(Playbook playbook, Complaint complaint, HashSet<string> triggers)
    {
        var (grade, level) = Of(playbook, new Supposed(complaint) { Triggers = triggers });
        if (complaint.IsOverridden && level <= Of(playbook, complaint).Level)
        {
            // whoever set the grade knew what was known then
            (grade, level) = Of(playbook, new SinceOverride(complaint, triggers));
        }

        return level > complaint.Level || (level == complaint.Level && !complaint.IsOverridden) ? (grade, level) : (complaint.Grade, complaint.Level);
    }

    private static Level Max(Level one, Level other) => one > other ? one : other;
}
