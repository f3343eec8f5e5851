using System.Text.Json;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Tests.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Tests.Complaints;

public sealed class ComplaintTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 5, 10, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void From_FirstIsNotReceived_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Complaint.From([Event(1, EventKinds.Registered)]));

    [Fact]
    public void From_NoEvents_IsRefused() => Assert.Throws<ArgumentException>(() => Complaint.From([]));

    [Fact]
    public void From_TheEventsOfALongCase_TellsTheSameComplaint()
    {
        var talk = Cases.Handled(Cases.CompanyCase());
        talk.Press(Talk.Zhang, "dissatisfied");
        Cases.Accepted(talk);

        Assert.Equal(JsonSerializer.Serialize(talk.Complaint), JsonSerializer.Serialize(Complaint.From(talk.Complaint.Events)));
    }

    [Fact]
    public void With_AnApprovalAfterAnApproval_AddsToIt_AndARejectionTakesAllBack()
    {
        var once = Complaint.From([Event(1, EventKinds.Received), Event(2, EventKinds.Approved, ("approvals", "a"), ("covers", "refund"))]);
        var twice = once.With(Event(3, EventKinds.Approved, ("approvals", "b"), ("covers", "compensation")));

        Assert.Equal(["a", "b"], twice.Decision!.Approvals);
        Assert.True(twice.IsApproved("refund"));
        Assert.False(twice.With(Event(4, EventKinds.Rejected)).IsApproved("refund"));
        Assert.True(once.IsApproved("refund"));
    }

    [Theory]
    [InlineData("repair", false)]
    [InlineData("refund", true)]
    public void IsDemanded_AProposalSaysItsRemedy_CountsInsteadOfTheDemand(string remedy, bool expected)
    {
        var complaint = Complaint.From([Event(1, EventKinds.Received), Event(2, EventKinds.Detailed, ("demands", "refund"))]);
        Assert.True(complaint.IsDemanded("refund"));

        Assert.Equal(expected, complaint.With(Event(3, EventKinds.Proposed, ("field.remedy", remedy))).IsDemanded("refund"));
    }

    [Fact]
    public void Supposed_ValuesNotWrittenYet_LieOverTheKnown()
    {
        var complaint = Complaint.From([Event(1, EventKinds.Received), Event(2, EventKinds.Detailed, ("field.a", "1"), ("field.b", "2"))]);
        var supposed = new Supposed(complaint)
        {
            Triggers = new HashSet<string> { "media" },
            Values = new Dictionary<string, FieldValue> { ["a"] = new("3000 CNY", ValueOrigin.Answered) },
        };

        Assert.Equal(("3000 CNY", "2", null), (supposed.Value("a"), supposed.Value("b"), supposed.Value("c")));
        Assert.Equal((3000m, 2m), (supposed.Amount("a"), supposed.Amount("b")));
        Assert.True(supposed.HasTrigger("media") && !complaint.HasTrigger("media"));
    }

    [Theory]
    [InlineData("compensation", "赔偿")]
    [InlineData("safety", "漏电")]
    [InlineData("repeat_fault", "修了三次还漏水")]
    [InlineData("media", "找电视台曝光")]
    [InlineData("lawyer", "我要找律师起诉你们")]
    [InlineData("consumer_association", "打12315投诉到消协")]
    [InlineData("regulator_referral", "工商局转来的投诉")]
    [InlineData("extreme_behaviour", "不解决我就去堵门拉横幅")]
    public void Grade_AMajorCriterionInTheText_IsMajor(string trigger, string words)
    {
        var talk = new Talk("general-company");

        talk.Say(Talk.Wang, "你们服务质量差，" + words);

        Assert.True(talk.Complaint.HasTrigger(trigger), string.Join(' ', talk.Complaint.Evidence.Select(evidence => evidence.Trigger)));
        Assert.Equal(("major", Level.Major), (talk.Complaint.Grade, (Level)Math.Min((int)talk.Complaint.Level, 3)));
    }

    [Theory]
    [InlineData("loss_amount", "10000元", true)]
    [InlineData("loss_amount", "9999元", false)]
    [InlineData("visits", "3", true)]
    public void Grade_ANumberReachesItsLimit_IsMajor(string field, string value, bool major)
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, Cases.Leak);

        talk.Press(Talk.Zhang, Verbs.Confirm, (field, value));

        Assert.Equal(major ? "major" : "general", talk.Complaint.Grade);
    }

    [Fact]
    public void Grade_IllnessAndMedia_IsACrisis()
    {
        var playbook = PlaybookLibrary.All["standard-service"];
        var complaint = Complaint.From([Event(1, EventKinds.Received), Event(2, EventKinds.Graded, ("level", "3"), ("triggers", "illness"))]);

        Assert.Equal(Level.Major, Grading.Of(playbook, complaint).Level);
        Assert.Equal(Level.Crisis, Grading.Of(playbook, new Supposed(complaint) { Triggers = new HashSet<string> { "media" } }).Level);
    }

    [Fact]
    public void All_EventsThatPlaybooksName_AreThoseOfAComplaintOrEndsOfPeriods()
    {
        var kinds = typeof(EventKinds).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(["month_ended", "period_ended"], PlaybookEvents.All.Except(kinds).Order());
    }

    private static ComplaintEvent Event(int sequence, string kind, params (string, string?)[] data) =>
        new() { Sequence = sequence, Kind = kind, At = At, Data = EventData.Of(data) };
}
