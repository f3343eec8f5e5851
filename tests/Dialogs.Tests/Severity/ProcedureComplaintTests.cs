using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;
using Xunit.Abstractions;

namespace ComplaintBot.Dialogs.Tests.Severity;

public class ProcedureComplaintTests(ITestOutputHelper output)
{
    private static readonly LexiconSeverityClassifier Classifier = new();

    [Fact]
    public void Complaints_OfTheTable_CoverEveryProcedure() =>
        Assert.All(ProcedureComplaints.All.CountBy(complaint => complaint.Playbook), count => Assert.InRange(count.Value, 1, 5));

    [Fact]
    public void Of_ComplaintsToEveryProcedure_NineInTenGetTheLevelAndGradeOfTheSource()
    {
        var wrong = ProcedureComplaints.All.Select(Graded).Where(graded => graded is not null).ToList();

        output.WriteLine(string.Join('\n', wrong));
        Assert.True(wrong.Count <= ProcedureComplaints.All.Count / 10, string.Join('\n', wrong));
    }

    /// <summary>What differs from the table; null when nothing does.</summary>
    private static string? Graded((string Playbook, Level Level, string? Grade, string Text) complaint)
    {
        var (playbook, hasGrades) = ProcedureComplaints.Find(complaint.Playbook);
        var assessment = Classifier.Assess(complaint.Text);
        var fields = FieldExtractor.Extract(complaint.Text, DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc);
        var (grade, level) = TextGrading.Of(playbook, complaint.Text, new MessageReading(assessment.Language, assessment, fields));
        var isRight = assessment.IsComplaint && level == complaint.Level
            && (!hasGrades || complaint.Grade is null || Script.Simplify(grade!.Name.ZhHans) == Script.Simplify(complaint.Grade));
        return isRight ? null : $"{complaint.Text}: {level} {grade?.Name.ZhHans} complaint={assessment.IsComplaint} instead of {complaint.Level} {complaint.Grade} "
            + string.Join(',', assessment.Triggers.Select(hit => hit.Id));
    }
}
