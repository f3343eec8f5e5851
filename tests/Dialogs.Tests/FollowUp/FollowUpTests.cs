using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Tests.Turns;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Tests.FollowUp;

public sealed class FollowUpTests
{
    private static readonly Recipient Customer = new Recipient.Conversation(Talk.Wang, Locale.ZhHans);

    [Fact]
    public void Clocks_HalfHourRelay_RunOneAfterTheOther()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, "complaint");
        Assert.Equal(["to-cs"], Running(talk));
        Cases.Finish(talk, Talk.Zhang);
        Assert.Equal(["call-back", "progress"], Running(talk));

        talk = new Talk("general-company");
        talk.Say(Talk.Zhang, "complaint", "李四", "13800138000", "不知道", "东西不好", "其他");
        talk.Press(Talk.Zhang, Verbs.Confirm);
        Assert.Equal(["dispatch"], Running(talk));
    }

    [Fact]
    public void Breach_OfARelayClock_ProposesTwoPointsAgainstTheDepartmentOnce()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, "complaint", "李四", "13800138000", "不知道", "东西不好", "其他");
        talk.Press(Talk.Zhang, Verbs.Confirm);

        var heard = talk.Wait(TimeSpan.FromMinutes(31));

        var breach = Assert.Single(talk.Complaint.Events, happening => happening.Kind == EventKinds.ClockBreached);
        Assert.Equal(("dispatch", "2", "cs"), (breach.Datum("clock"), breach.Datum("points"), breach.Datum("department")));
        Assert.Single(heard.Posts);
        Assert.Empty(talk.Fire(talk.Complaint.Number, new CaseTimer(CaseTimerKind.Due, "dispatch", 1)).Says);
    }

    [Fact]
    public void Breach_BeforeTheCaseHasAnOwner_IsTheDepartmentOfWhoTookIt()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Li, "complaint");

        talk.Wait(TimeSpan.FromMinutes(31));

        Assert.Equal("business_manager", talk.Complaint.Events.Single(happening => happening.Kind == EventKinds.ClockBreached).Datum("department"));
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("不用", false)]
    public void Register_AfterHours_CallsTheLeaderOnlyIfUrgentAndIssuesTheFormNextMorning(string urgent, bool called)
    {
        var talk = new Talk("general-company", "2026-03-05T23:00:00+08:00");
        talk.Say(Talk.Zhang, Cases.Leak);
        Assert.Equal("urgent", talk.Last.Asks);
        talk.Say(Talk.Zhang, urgent);

        var heard = talk.Press(Talk.Zhang, Verbs.Confirm);

        Assert.Equal(called, heard.KeysToPerson(Talk.Lin).Contains(MessageKey.AfterHoursUrgent));
        talk.Wait(TimeSpan.FromHours(9));
        Assert.False(talk.Complaint.HasHappened(EventKinds.Assigned));
        talk.Wait(TimeSpan.FromHours(1) + TimeSpan.FromMinutes(1));
        Assert.Equal(Talk.Li, talk.Complaint.Assignee?.Person);
        var breached = talk.Complaint.Events.Where(happening => happening.Kind == EventKinds.ClockBreached).Select(happening => happening.Datum("clock"));
        Assert.Equal(called ? ["after-hours"] : [], breached);
    }

    [Fact]
    public void Wait_TwoWorkingHoursOverAWeekend_RemindsAndBreachesOnMonday()
    {
        var talk = Cases.CompanyCase(at: "2026-03-06T17:50:00+08:00");
        talk.Wait(TimeSpan.FromHours(48));
        Assert.DoesNotContain(talk.Complaint.Events, happening => happening.Kind is EventKinds.ClockReminded or EventKinds.ClockBreached);

        talk.Wait(TimeSpan.FromHours(24));

        Assert.Equal([EventKinds.ClockReminded, EventKinds.ClockBreached], talk.Complaint.Events.Where(happening => happening.Datum("clock") == "call-back").Select(happening => happening.Kind));
    }

    [Fact]
    public void Wait_ThirdWorkingDayWithoutProgress_AsksTheDepartmentsManager()
    {
        var talk = Cases.CompanyCase();
        talk.Press(Talk.Li, "contact");

        talk.Wait(TimeSpan.FromDays(4));
        var before = talk.Complaint.Events.Count(happening => happening.Datum("clock") == "progress");
        var heard = talk.Wait(TimeSpan.FromHours(26));

        Assert.Equal(0, before);
        var task = Assert.Single(heard.Says, said => said.Card is TaskView && said.To == new Recipient.Member(Talk.Li));
        Assert.Contains(((TaskView)task.Card!).Buttons, button => button.Verb == "progress");
    }

    [Fact]
    public void Visit_FromDayFive_StandsInTheListOfCustomerServiceAndBreachesAfterDaySeven()
    {
        var talk = Cases.Handled(Cases.CompanyCase());
        Assert.Equal(Phase.Handled, talk.Complaint.Phase);
        Assert.Empty(talk.ListOf(Talk.Zhang));
        Assert.Empty(talk.ListOf(Talk.Li));

        talk.Wait(TimeSpan.FromDays(3));
        Assert.Empty(talk.ListOf(Talk.Zhang));
        var opened = talk.Wait(TimeSpan.FromDays(2));

        Assert.Equal([talk.Complaint.Number], talk.ListOf(Talk.Zhang));
        Assert.Single(opened.Says, said => said.Card is TaskView && said.To == new Recipient.Member(Talk.Zhang));
        talk.Wait(TimeSpan.FromDays(3));
        var breach = Assert.Single(talk.Complaint.Events, happening => happening.Kind == EventKinds.ClockBreached);
        Assert.Equal(("visit", "cs"), (breach.Datum("clock"), breach.Datum("department")));
    }

    [Fact]
    public void Visit_Satisfied_ClosesOnlyByCustomerService()
    {
        var talk = Cases.Handled(Cases.CompanyCase());
        talk.Wait(TimeSpan.FromDays(5));

        Assert.Equal([MessageKey.NotAllowed], talk.Press(Talk.Li, "satisfied").Keys);
        talk.Press(Talk.Zhang, "satisfied");

        Assert.Equal(Phase.Closed, talk.Complaint.Phase);
        Assert.Equal([MessageKey.ClosedCase], talk.Press(Talk.Zhang, "satisfied").Keys);
        Assert.Empty(CaseTimers.Of(talk.CaseOf(talk.Complaint)));
    }

    [Fact]
    public void Visit_Dissatisfied_ReopensTheSameNumberWithNewClocks()
    {
        var talk = Cases.Handled(Cases.CompanyCase("我是李四，电话13800138000，住在上海市浦东新区世纪大道100号，空调漏水，再不解决就找电视台，让师傅来"));
        talk.Wait(TimeSpan.FromDays(5));

        var heard = talk.Press(Talk.Zhang, "dissatisfied");

        Assert.Equal((Phase.Open, 2), (talk.Complaint.Phase, talk.Complaint.Round));
        Assert.Contains(MessageKey.Reopened, heard.Keys);
        Assert.Equal(talk.Now, CaseClocks.Find(talk.CaseOf(talk.Complaint), "call-back")!.Reading.StartedAt);
        Assert.Null(talk.Complaint.Value("result"));
        Assert.Equal(2, ((EscalationView)Assert.Single(heard.Posts).Card!).Round);
        Assert.Single(talk.Complaint.Events, happening => happening.Kind == EventKinds.Escalated);
    }

    [Fact]
    public void Cancel_WhileClocksRun_StopsThem()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, "complaint", "取消");

        Assert.Empty(talk.Wait(TimeSpan.FromDays(1)).Says);
        Assert.Empty(CaseTimers.Of(talk.CaseOf(talk.Complaint)));
    }

    [Fact]
    public void Decision_ANewProposalAfterIt_StartsItsClockAnew()
    {
        var talk = Cases.ServiceCase("我是李四，电话13800138000，我要求退款");
        talk.Press(Talk.Lin, Verbs.Approve);
        talk.Wait(TimeSpan.FromHours(5));
        Cases.Offered(talk, "全额退款");

        var clock = CaseClocks.Find(talk.CaseOf(talk.Complaint), "decision")!;

        Assert.Equal((ClockState.Running, talk.Now), (clock.Reading.State, clock.Reading.StartedAt));
    }

    [Fact]
    public void Offer_TwoOptions_AreShownToTheCustomerAndStartOnlyAfterTheChoice()
    {
        var talk = Cases.Offered(Cases.ServiceCase());

        var options = Assert.Single(talk.Last.Cards<SolutionOptionsView>()).Options;
        Assert.Equal([2], [options.Count]);
        Assert.All(options, option => Assert.NotEmpty(option.Pros.Concat(option.Cons)));
        Assert.Equal([MessageKey.StepNotYet], talk.Press(Talk.Zhang, "execute", ("result", "好了")).Keys);

        Assert.Contains(MessageKey.OptionChosen, talk.Press(Talk.Wang, Verbs.Choose, ("option", "option_2")).Keys);
        Assert.Equal("option_2", talk.Complaint.ChosenOption);
        talk.Press(Talk.Zhang, "execute", ("result", "好了"));
        Assert.True(talk.Complaint.HasHappened(EventKinds.Executed));
    }

    [Fact]
    public void Choose_OnTheCardOfAnOlderProposal_IsStaleAndShowsTheNewOne()
    {
        var talk = Cases.Offered(Cases.ServiceCase());
        var old = talk.Complaint.Version;
        Cases.Offered(talk, "换一台二手的");

        var heard = talk.PressOn(Talk.Wang, Verbs.Choose, talk.Complaint.Number, old, ("option", "option_1"));

        Assert.Equal([MessageKey.StaleCard], heard.Keys);
        Assert.Single(heard.Cards<SolutionOptionsView>());
        Assert.Null(talk.Complaint.ChosenOption);
    }

    [Fact]
    public void Offer_MoneyInFreeWords_WaitsForItsApprovalBeforeTheCustomerSeesIt()
    {
        var talk = Cases.Offered(Cases.ServiceCase(), "给您全额退款");

        Assert.Empty(talk.Last.Cards<SolutionOptionsView>());
        Assert.Contains(MessageKey.ProposalNeedsApproval, talk.Last.Keys);
        Assert.Single(talk.Press(Talk.Lin, Verbs.Approve).Cards<SolutionOptionsView>());
    }

    [Fact]
    public void Offer_AskedInTheChat_GoesOneFieldAtATimeAndBack()
    {
        var talk = Cases.ServiceCase();
        talk.Press(Talk.Zhang, "contact");

        Assert.Equal("option_1", talk.Press(Talk.Zhang, "offer").Asks);
        Assert.Equal("pros_1", talk.Say(Talk.Zhang, "换一台").Asks);
        Assert.Equal("pros_1", talk.Say(Talk.Zhang, "help").Asks);
        Assert.Equal("option_1", talk.Say(Talk.Zhang, "back").Asks);
        talk.Say(Talk.Zhang, "换一台新的", "快", "要等货", "上门修", "今天就来", "可能再坏");

        Assert.Equal(["换一台新的", "上门修"], talk.Complaint.Proposal!.Options.Select(option => option.Text));
    }

    [Fact]
    public void Plan_NodesWithTimes_AreShownWithTheDeadlineAndRemindedOncePerPlan()
    {
        var talk = Cases.ServiceCase();

        var planned = talk.Press(Talk.Zhang, "plan", ("nodes", "明天10:00 | 上门检测\n后天10:00 | 换件\n3月9日10:00 | 试用\n3月10日15:00 | 答复期限"));

        var card = planned.Cards<CustomerProgressView>()[^1];
        Assert.Equal(MessageKey.CustomerAnswerBy, card.Promise.Key);
        Assert.Contains(card.Nodes, node => node.Title == Message.Verbatim("答复期限"));
        Assert.Contains(card.Nodes, node => node.Title == Message.Verbatim("上门检测"));
        var heard = talk.Wait(TimeSpan.FromHours(23) + TimeSpan.FromMinutes(1));
        Assert.Contains(MessageKey.NodeReminder, heard.KeysToPerson(Talk.Zhang));
        Assert.Contains(MessageKey.NodeReminder, heard.KeysTo(Customer));

        talk.Press(Talk.Zhang, "plan", ("nodes", "明天10:00 | 再检测"));
        heard = talk.Wait(TimeSpan.FromDays(2));
        Assert.Single(heard.KeysToPerson(Talk.Zhang), key => key == MessageKey.NodeReminder);
    }

    [Fact]
    public void Plan_NoTimeInIt_AsksAgain()
    {
        var talk = Cases.ServiceCase();

        var heard = talk.Press(Talk.Zhang, "plan", ("nodes", "尽快处理"));

        Assert.Contains(MessageKey.NotUnderstoodTime, heard.Keys);
        Assert.Equal("nodes", heard.Asks);
    }

    [Fact]
    public void Mine_APersonWithoutARole_SeesOnlyTheirOwn()
    {
        var talk = Cases.CompanyCase();
        Assert.Equal([MessageKey.MineEmpty], talk.Say(Talk.Temp, "mine").Keys);

        talk.Say(Talk.Temp, "complaint");
        talk.Say(Talk.Temp, "李四", "13800138000", "不知道", "东西不好", "其他");
        talk.Press(Talk.Temp, Verbs.Confirm);

        var rows = Assert.Single(talk.Say(Talk.Temp, "我的").Cards<MyComplaintsView>()).Rows;
        Assert.Equal([talk.Complaint.Number], rows.Select(row => row.Number));
    }

    private static IEnumerable<string> Running(Talk talk) => CaseClocks.Of(talk.CaseOf(talk.Complaint)).Where(clock => clock.IsRunning).Select(clock => clock.Rule.Id);
}
