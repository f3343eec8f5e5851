using System.Globalization;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.Complaints;

/// <summary>
/// Final level = the highest of the playbook's grade, the floors of the triggers that fired, and the combinations (SYSTEMS 3).
/// New facts raise a grade and never lower it (S-012).
/// </summary>
internal static class Grading
{
    /// <summary>Grades the complaint on what a text adds; writes nothing when neither triggers nor the grade change.</summary>
    public static Complaint OnText(Turn turn, Complaint complaint, MessageReading reading) =>
        Grade(turn, complaint, reading.Assessment.Triggers);

    /// <summary>Grades the complaint on its fields as they are now.</summary>
    public static Complaint OnFields(Turn turn, Complaint complaint) => Grade(turn, complaint, []);

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

    private static Complaint Grade(Turn turn, Complaint complaint, IReadOnlyList<TriggerHit> hits)
    {
        var fresh = hits.Where(hit => !complaint.HasTrigger(hit.Id)).DistinctBy(hit => hit.Id).ToList();
        var seen = new Supposed(complaint) { Triggers = fresh.Select(hit => hit.Id).ToHashSet(StringComparer.Ordinal) };
        var (grade, level) = Of(turn.PlaybookOf(complaint), seen);
        if (level < complaint.Level)
        {
            (grade, level) = (complaint.Grade, complaint.Level);
        }

        if (fresh.Count == 0 && grade == complaint.Grade && level == complaint.Level)
        {
            return complaint;
        }

        var data = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grade"] = grade,
            ["level"] = ((int)level).ToString(CultureInfo.InvariantCulture),
            ["triggers"] = string.Join(',', fresh.Select(hit => hit.Id)),
        };
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var hit in fresh)
        {
            texts["words." + hit.Id] = hit.Evidence;
            texts["sentence." + hit.Id] = hit.Sentence;
        }

        return turn.WriteByBot(complaint, EventKinds.Graded, data, texts);
    }

    private static Level Max(Level one, Level other) => one > other ? one : other;
}
