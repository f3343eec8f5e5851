using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.Complaints;

/// <summary>Grades a text alone, as the complaint that begins with it would be graded (S-009).</summary>
public static class TextGrading
{
    /// <summary>The playbook's own grade (null where it has none) and the merged level of a text that is a complaint.</summary>
    /// <param name="playbook">Whose labels and floors decide.</param>
    /// <param name="text">What was written.</param>
    /// <param name="reading">What was read in it.</param>
    public static (Grade? Grade, Level Level) Of(Playbook playbook, string text, MessageReading reading)
    {
        var received = new ComplaintEvent { Sequence = 1, Kind = EventKinds.Received, At = default, By = null, Data = ComplaintEvent.None, Texts = ComplaintEvent.None };
        var complaint = Complaint.From([received]);
        var fields = FieldReader.Captured(playbook.Intake, text, reading, complaint).ToDictionary(captured => ComplaintEvent.FieldPrefix + captured.Field.Id, captured => captured.Value.Value, StringComparer.Ordinal);
        var triggers = string.Join(',', reading.Assessment.Triggers.Select(hit => hit.Id));
        complaint = complaint
            .With(received with { Sequence = 2, Kind = EventKinds.Detailed, Data = fields })
            .With(received with { Sequence = 3, Kind = EventKinds.Graded, Data = new Dictionary<string, string>(StringComparer.Ordinal) { ["triggers"] = triggers } });
        var (grade, level) = Grading.Of(playbook, complaint);
        return (playbook.Grades.FirstOrDefault(each => each.Id == grade), level);
    }
}
