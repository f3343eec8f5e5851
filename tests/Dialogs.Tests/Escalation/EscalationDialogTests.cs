using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Tests.Turns;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Tests.Escalation;

public sealed class EscalationDialogTests
{
    private const string Refund = "我是李四，电话13800138000，住在上海市浦东新区世纪大道100号，你们服务质量太差，我要求退款";

    [Fact]
    public void Register_AMajorCase_PostsOneCardWithEvidence()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, "我是李四，电话13800138000，住在上海市浦东新区世纪大道100号，空调漏水，再不解决就找电视台，让师傅来");
        Cases.Finish(talk, Talk.Wang);

        var card = Assert.IsType<EscalationView>(Assert.Single(talk.Last.Posts).Card);
        Assert.Equal(Level.Major, card.Grade.Level);
        Assert.NotNull(card.Quote);
        Assert.NotNull(card.Countdown);
        Assert.Contains(card.Why, why => why.Key == MessageKey.WhyTrigger);
    }

    [Fact]
    public void Register_AGeneralCase_PostsNothing()
    {
        var talk = Cases.CompanyCase();

        Assert.Equal(Level.General, talk.Complaint.Level);
        Assert.Empty(talk.Last.Posts);
        Assert.Equal([MessageKey.StepNotYet], talk.Press(Talk.Zhou, Verbs.Approve).Keys);
    }

    [Fact]
    public void Approve_TwiceByTheSame_IsDone_AndByAnotherIsTold()
    {
        var talk = Cases.ServiceCase(Refund);
        var version = talk.Complaint.Version;
        talk.Press(Talk.Lin, Verbs.Approve);

        Assert.Equal([MessageKey.AlreadyDone], talk.PressOn(Talk.Lin, Verbs.Approve, talk.Complaint.Number, version).Keys);
        Assert.Equal([MessageKey.AlreadyDecided], talk.PressOn(Talk.Zhou, Verbs.Reject, talk.Complaint.Number, version, ("reason", "不行")).Keys);
        Assert.Single(talk.Complaint.Events, happening => happening.Kind is EventKinds.Approved or EventKinds.Rejected);
    }

    [Fact]
    public void Approve_ConsentOfAnotherIsMissing_IsNotTheirs()
    {
        var talk = Cases.ServiceCase(Refund);

        Assert.Equal([MessageKey.NotAllowed], talk.Press(Talk.Zhou, Verbs.Approve).Keys);
        Assert.Null(talk.Complaint.Decision);
        talk.Press(Talk.Lin, Verbs.Approve);
        Assert.Equal(["refund"], talk.Complaint.Decision!.Covers);
    }

    [Fact]
    public void Approve_AnOlderVersion_IsStaleAndRefreshesTheCard()
    {
        var talk = Cases.ServiceCase(Refund);
        var version = talk.Complaint.Version;
        talk.Say(Talk.Wang, "机器是上周买的，声音很大");

        var heard = talk.PressOn(Talk.Lin, Verbs.Approve, talk.Complaint.Number, version);

        Assert.Equal([MessageKey.StaleCard], heard.Keys);
        Assert.True(Assert.Single(heard.Posts).UpdateOnly);
        Assert.Null(talk.Complaint.Decision);
    }

    [Fact]
    public void Approve_AfterANewProposal_IsANewDecision()
    {
        var talk = Cases.ServiceCase(Refund);
        talk.Press(Talk.Lin, Verbs.Approve);
        var old = talk.Complaint.Version;
        Cases.Offered(talk, "全额退款");

        Assert.Null(talk.Complaint.Decision);
        Assert.Equal([MessageKey.StaleCard], talk.PressOn(Talk.Lin, Verbs.Approve, talk.Complaint.Number, old).Keys);
        talk.Press(Talk.Lin, Verbs.Approve);
        Assert.True(talk.Complaint.IsApproved("refund"));
    }

    [Theory]
    [InlineData("recorder")]
    [InlineData("assignee")]
    [InlineData("proposer")]
    public void Approve_OwnCase_IsRefused(string how)
    {
        var talk = Cases.ServiceCase(Refund, how == "recorder" ? Talk.Lin : Talk.Wang);
        if (how == "assignee")
        {
            talk.Press(Talk.Zhou, Verbs.Reassign, ("assignee", Talk.Lin));
        }
        else if (how == "proposer")
        {
            talk.Press(Talk.Zhou, Verbs.Reassign, ("assignee", Talk.Lin));
            talk.Press(Talk.Lin, "contact");
            talk.Press(Talk.Lin, "offer", ("option_1", "退款"), ("pros_1", "a"), ("cons_1", "b"), ("option_2", "c"), ("pros_2", "d"), ("cons_2", "e"));
            talk.Press(Talk.Zhou, Verbs.Reassign, ("assignee", Talk.Zhang));
        }

        Assert.Equal([MessageKey.OwnCase], talk.Press(Talk.Lin, Verbs.Approve).Keys);
        Assert.Null(talk.Complaint.Decision);
    }

    [Fact]
    public void Reject_WithoutAReason_AsksForIt()
    {
        var talk = Cases.ServiceCase(Refund);

        Assert.Equal([MessageKey.ReasonRequired], talk.Press(Talk.Lin, Verbs.Reject).Keys);
        talk.Press(Talk.Lin, Verbs.Reject, ("reason", "先修"));
        Assert.Equal("先修", talk.Complaint.Decision!.Reason);
    }

    [Fact]
    public void Reject_ByTheDecider_HoldsTheChoiceUntilANewProposal()
    {
        var talk = Cases.Offered(Cases.ServiceCase("我是李四，电话13800138000，第二次投诉了，你们还是没解决"));
        Assert.Equal(Level.Serious, talk.Complaint.Level);
        talk.Press(Talk.Zhou, Verbs.Reject, ("reason", "太贵"));

        Assert.Equal([MessageKey.EscalatedWait], talk.Press(Talk.Wang, Verbs.Choose, ("option", "option_1")).Keys);
        Cases.Offered(talk);
        Assert.Contains(MessageKey.OptionChosen, talk.Press(Talk.Wang, Verbs.Choose, ("option", "option_1")).Keys);
    }

    [Fact]
    public void Execute_CompensationAcceptedBeforeTheApproval_WaitsForTheGeneralManager()
    {
        var talk = Cases.Accepted(Cases.CompanyCase(Refund), "compensation");

        Assert.Equal([MessageKey.ApprovalPending], talk.Press(Talk.Li, "execute").Keys);
        talk.Press(Talk.Lin, Verbs.Approve);
        talk.Press(Talk.Li, "execute");
        Assert.True(talk.Complaint.HasHappened(EventKinds.Executed));
        var decision = talk.Complaint.Decision!;
        Assert.Equal((Talk.Lin, talk.Now), (decision.By, decision.At));
    }

    [Fact]
    public void Approve_TheLevelRoseAboveTheDecision_IsOpenForThoseAbove()
    {
        var talk = Cases.ServiceCase("我是李四，电话13800138000，第二次投诉了，你们还是没解决");
        talk.Press(Talk.Zhou, Verbs.Approve);
        Assert.NotNull(talk.CaseOf(talk.Complaint).Standing());

        talk.Say(Talk.Wang, "孩子被烫伤了");

        Assert.Null(talk.CaseOf(talk.Complaint).Standing());
        Assert.Equal([MessageKey.NotAllowed], talk.Press(Talk.Zhou, Verbs.Reject, ("reason", "不")).Keys);
        talk.Press(Talk.Lin, Verbs.Approve);
        Assert.Equal(Talk.Lin, talk.CaseOf(talk.Complaint).Standing()!.By);
    }

    [Fact]
    public void Ask_AManagersQuestion_IsAnsweredWithTheNextWords()
    {
        var talk = new Talk("standard-service");
        talk.Say(Talk.Zhang, Refund);
        Cases.Finish(talk, Talk.Zhang);

        var asked = talk.Press(Talk.Lin, Verbs.Ask, ("question", "几点的事？"));
        Assert.Contains(MessageKey.DecisionAsked, asked.KeysToPerson(Talk.Zhang));
        var heard = talk.Say(Talk.Zhang, "昨天下午三点");

        Assert.Contains(MessageKey.AnswerSent, heard.Keys);
        Assert.Contains(MessageKey.AnswerToManagers, heard.KeysTo(new Recipient.Channel("managers")));
        Assert.Null(talk.Complaint.Question);
    }

    [Fact]
    public void Override_ByADeciderWithReason_ShowsOldAndNew()
    {
        var talk = Cases.CompanyCase("我是李四，电话13800138000，住在上海市浦东新区世纪大道100号，空调漏水，再不解决就找电视台，让师傅来");
        Assert.Equal("major", talk.Complaint.Grade);

        Assert.Equal([MessageKey.NotAllowed], talk.Press(Talk.Zhang, Verbs.Override, ("grade", "general"), ("reason", "x")).Keys);
        Assert.Single(talk.Press(Talk.Lin, Verbs.Override).Cards<GradeOverrideView>());
        Assert.Contains(MessageKey.ReasonRequired, talk.Press(Talk.Lin, Verbs.Override, ("grade", "general")).Keys);
        talk.Press(Talk.Lin, Verbs.Override, ("grade", "general"), ("reason", "只是气话"));

        var audit = talk.Complaint.Events[^1];
        Assert.Equal((EventKinds.Overridden, Talk.Lin, "major", "general", "只是气话"), (audit.Kind, audit.By, audit.Datum("from_grade"), audit.Datum("grade"), audit.Text("reason")));
    }

    [Fact]
    public void Override_Lowered_StaysUntilALaterFactIsGraver()
    {
        var talk = Cases.CompanyCase("我是李四，电话13800138000，住在上海市浦东新区世纪大道100号，空调漏水，再不解决就找电视台，让师傅来");
        talk.Press(Talk.Lin, Verbs.Override, ("grade", "general"), ("reason", "只是气话"));

        talk.Say(Talk.Wang, "机器声音也很大");
        Assert.Equal(Level.General, talk.Complaint.Level);
        talk.Say(Talk.Wang, "孩子被烫伤了");
        Assert.Equal("major", talk.Complaint.Grade);
    }

    [Fact]
    public void Check_PromiseOfARefund_IsHeldUntilExactlyThatIsApproved()
    {
        var talk = new Talk("standard-service");
        talk.Say(Talk.Zhang, Refund);
        Cases.Finish(talk, Talk.Zhang);
        Assert.True(Assert.Single(talk.Say(Talk.Zhang, "check: 我们给您全额退款。").Cards<DraftReviewView>()).Held);

        talk.Press(Talk.Lin, Verbs.Approve);

        Assert.DoesNotContain(talk.Say(Talk.Zhang, "check: 我们给您全额退款。").Cards<DraftReviewView>(), review => review.Held);
        Assert.True(Assert.Single(talk.Say(Talk.Zhang, "check: 我们赔偿您一万元。").Cards<DraftReviewView>()).Held);
    }

    [Fact]
    public void Merge_NeedsAReasonAndAnOpenComplaint_AndKeepsWhatWasGrave()
    {
        var talk = Cases.CompanyCase();
        var first = talk.Complaint.Number;
        talk.Say(Talk.Wang, "我还要投诉另一件事：孩子被你们师傅烫伤了");
        Cases.Finish(talk, Talk.Wang);

        Assert.Equal([MessageKey.ReasonRequired], talk.Press(Talk.Zhang, "merge", ("into", first)).Keys);
        var heard = talk.Press(Talk.Zhang, "merge", ("into", first), ("reason", "同一件事"));

        Assert.Contains(MessageKey.Merged, heard.Keys);
        Assert.Equal(Phase.Merged, talk.Complaint.Phase);
        Assert.Equal(Level.Major, talk[first].Level);
        Assert.Equal([MessageKey.ClosedCase], talk.PressOn(Talk.Zhang, "merge", first, null, ("into", talk.Complaint.Number), ("reason", "x")).Keys);
    }
}
