using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Tests.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Tests.Intake;

public sealed class IntakeDialogTests
{
    [Theory]
    [InlineData("standard-service")]
    [InlineData("general-company")]
    public void Open_CustomerWantsToComplain_GetsOpeningNumberAndFirstQuestion(string playbook)
    {
        var talk = new Talk(playbook);

        var heard = talk.Say(Talk.Wang, "I want to complain");

        Assert.Equal([MessageKey.OwnText, MessageKey.NumberGivenCustomer], heard.Keys.Take(2));
        Assert.Equal("customer_name", heard.Asks);
        Assert.Equal(Locale.En, talk.Complaint.Language);
        Assert.Equal(Phase.Intake, talk.Complaint.Phase);
    }

    [Fact]
    public void Open_FirstWordsHoldFields_AsksOnlyForTheRest()
    {
        var talk = new Talk("general-company");

        var heard = talk.Say(Talk.Zhang, "客户王先生要投诉：空调修了三次还漏水，再不解决就找电视台");

        Assert.Equal("contact", heard.Asks);
        Assert.Equal("王先生", talk.Complaint.Value("customer_name"));
        Assert.Equal("service", talk.Complaint.Value("topic"));
    }

    [Fact]
    public void Answer_CommandWordsInsideAnAnswer_AreTheAnswer()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, "I want to complain", "Jo", "13800138000", "unknown");

        var heard = talk.Say(Talk.Wang, "Help the children");

        Assert.Equal("Help the children", talk.Complaint.Value("content"));
        Assert.DoesNotContain(MessageKey.HelpCustomer, heard.Keys);
    }

    [Theory]
    [InlineData("help", MessageKey.HelpCustomer)]
    [InlineData("帮助", MessageKey.HelpCustomer)]
    [InlineData("幫助！", MessageKey.HelpCustomer)]
    public void Answer_PureHelp_HelpsAndAsksAgain(string text, MessageKey expected)
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, "我要投诉");

        var heard = talk.Say(Talk.Wang, text);

        Assert.Contains(expected, heard.Keys);
        Assert.Equal("customer_name", heard.Asks);
    }

    [Theory]
    [InlineData("mine")]
    [InlineData("投诉")]
    [InlineData("話術")]
    [InlineData("C260305-0001")]
    public void Answer_OtherCommands_AreTheAnswer(string text)
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, "我要投诉");

        talk.Say(Talk.Wang, text);

        Assert.Equal(text, talk.Complaint.Value("customer_name"));
    }

    [Fact]
    public void Answer_WhatWentWrongInsteadOfAName_IsTheContentAndTheNameIsAskedAgain()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, "我要投诉");

        var heard = talk.Say(Talk.Wang, "空调修了三次还漏水");

        Assert.Equal("customer_name", heard.Asks);
        Assert.Equal("空调修了三次还漏水", talk.Complaint.Value("content"));
        Assert.Null(talk.Complaint.Value("customer_name"));
    }

    [Fact]
    public void Answer_FiveWsAndOneH_AreAskedUntilAnsweredOrUnknown()
    {
        var talk = new Talk("standard-service");
        List<string?> asked = [talk.Say(Talk.Wang, "我要投诉").Asks];
        while (talk.Last.Asks is { } field)
        {
            asked.Add(talk.Say(Talk.Wang, field == "content" ? "东西坏了没人管" : "不知道").Asks);
        }

        Assert.Equal(["customer_name", "contact", "content", "date", "place", "why", "how", null], asked);
        Assert.True(talk.Complaint.Fields["why"].IsUnknown);
        Assert.Contains(talk.Last.Cards<CustomerSummaryView>(), _ => true);
        Assert.Equal(Phase.Intake, talk.Complaint.Phase);
    }

    [Fact]
    public void Confirm_PhoneMissingOnTheForm_AsksForItAndKeepsTheRest()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, "complaint");

        var heard = talk.Press(Talk.Zhang, Verbs.Confirm, ("customer_name", "李四"), ("customer_address", "世纪大道100号"), ("content", "空调漏水"), ("topic", "service"));

        Assert.Equal("contact", heard.Asks);
        Assert.Equal(Phase.Intake, talk.Complaint.Phase);
        Assert.Equal("世纪大道100号", talk.Complaint.Value("customer_address"));
        talk.Say(Talk.Zhang, "13800138000");
        talk.Say(Talk.Zhang, "是的，没错");
        Assert.Equal(Phase.Open, talk.Complaint.Phase);
    }

    [Fact]
    public void Confirm_AFieldOnTheFormDoesNotFit_AsksForExactlyThatOne()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, Cases.Leak);

        var heard = talk.Press(Talk.Zhang, Verbs.Confirm, ("contact", "abc"));

        Assert.Equal("contact", heard.Asks);
        Assert.Contains(MessageKey.NotUnderstoodPhone, heard.Keys);
        Assert.Equal(Phase.Intake, talk.Complaint.Phase);
    }

    [Theory]
    [InlineData("Yes, correct")]
    [InlineData("是的。")]
    [InlineData("對，沒錯")]
    [InlineData("ok")]
    public void Confirm_ByWords_Registers(string yes)
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, Cases.Leak);

        talk.Say(Talk.Wang, yes);

        Assert.Equal(Phase.Open, talk.Complaint.Phase);
        Assert.Null(talk.State(Talk.Wang).Intake);
    }

    [Fact]
    public void Confirm_Twice_IsDoneAlready()
    {
        var talk = Cases.CompanyCase();

        var heard = talk.Press(Talk.Wang, Verbs.Confirm);

        Assert.Equal([MessageKey.AlreadyDone], heard.Keys);
        Assert.Single(talk.Complaint.Events, happening => happening.Kind == EventKinds.Registered);
    }

    [Fact]
    public void Confirm_StaleVersionWithInputs_KeepsWhatIsNewAndOverwritesNothing()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, "客户王先生要投诉：空调修了三次还漏水");
        var old = talk.Complaint.Version;
        talk.Say(Talk.Zhang, "13800138000");

        var heard = talk.PressOn(Talk.Zhang, Verbs.Confirm, talk.Complaint.Number, old, ("contact", "13900139000"), ("customer_address", "朝阳路18号3单元502"));

        Assert.Contains(MessageKey.StaleCard, heard.Keys);
        Assert.Equal("朝阳路18号3单元502", talk.Complaint.Value("customer_address"));
        Assert.Contains("13800138000", talk.Complaint.Value("contact"), StringComparison.Ordinal);
        Assert.Equal(Phase.Intake, talk.Complaint.Phase);
    }

    [Theory]
    [InlineData(Verbs.Confirm)]
    [InlineData(Verbs.Cancel)]
    public void Press_OnTheSummary_LeavesNothingToPressOnIt(string verb)
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, Cases.Leak);
        var shown = talk.Complaint.Version;

        var heard = talk.PressOn(Talk.Wang, verb, talk.Complaint.Number, shown);

        Assert.True(Assert.Single(heard.Cards<CustomerSummaryView>()).Settled);
    }

    [Fact]
    public void Confirm_StaleVersion_ShowsTheCurrentSummary()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, Cases.Leak);
        var version = talk.Complaint.Version;
        talk.Say(Talk.Wang, "还有，损失了三千元");

        var heard = talk.PressOn(Talk.Wang, Verbs.Confirm, talk.Complaint.Number, version);

        Assert.Contains(MessageKey.StaleCard, heard.Keys);
        Assert.Single(heard.Cards<CustomerSummaryView>());
        Assert.Equal(Phase.Intake, talk.Complaint.Phase);
    }

    [Theory]
    [InlineData("电话：13900139000", "contact", "+8613900139000")]
    [InlineData("電話: 13900139000", "contact", "+8613900139000")]
    [InlineData("phone: 13900139000", "contact", "+8613900139000")]
    [InlineData("联系方式：13900139000", "contact", "+8613900139000")]
    [InlineData("name: Ann", "customer_name", "Ann")]
    [InlineData("投诉内容：空调漏水", "content", "空调漏水")]
    public void Change_ItemAndNewText_ChangesItAndShowsTheSummary(string text, string field, string expected)
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, Cases.Leak);
        Assert.Equal(IntakeChange, talk.Press(Talk.Wang, Verbs.Change).Asks);

        var heard = talk.Say(Talk.Wang, text);

        Assert.Equal(expected, talk.Complaint.Value(field));
        Assert.Contains(MessageKey.ChangeApplied, heard.Keys);
        Assert.Single(heard.Cards<CustomerSummaryView>());
    }

    private const string IntakeChange = "?";

    [Fact]
    public void Change_AtTheSummaryWithoutPressing_IsUnderstood()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, Cases.Leak);

        talk.Say(Talk.Wang, "电话：13900139000");

        Assert.Equal("+8613900139000", talk.Complaint.Value("contact"));
    }

    [Fact]
    public void Change_OnlyTheItem_AsksForItAndThenShowsTheSummary()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, Cases.Leak);
        talk.Say(Talk.Wang, "不对");

        Assert.Equal("customer_name", talk.Say(Talk.Wang, "姓名").Asks);
        var heard = talk.Say(Talk.Wang, "王五");

        Assert.Equal("王五", talk.Complaint.Value("customer_name"));
        Assert.Single(heard.Cards<CustomerSummaryView>());
    }

    [Fact]
    public void Back_ThroughSeveralQuestions_AsksEachAgainAndGoesOn()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, "我要投诉", "李四", "13800138000");

        Assert.Equal("contact", talk.Say(Talk.Wang, "上一步").Asks);
        Assert.Equal("customer_name", talk.Say(Talk.Wang, "back").Asks);
        Assert.Contains(MessageKey.BackNothing, talk.Say(Talk.Wang, "back").Keys);
        Assert.Equal("customer_address", talk.Say(Talk.Wang, "王五").Asks);
        Assert.Equal("王五", talk.Complaint.Value("customer_name"));
    }

    [Fact]
    public void Back_FromTheQuestionWhatToChange_ReturnsToTheSummary()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, Cases.Leak);
        talk.Press(Talk.Wang, Verbs.Change);

        Assert.Single(talk.Say(Talk.Wang, "上一步").Cards<CustomerSummaryView>());
    }

    [Fact]
    public void Cancel_ThenAnAnswer_ChangesNothing()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, "我要投诉");
        Assert.Equal([MessageKey.CancelledCustomer], talk.Say(Talk.Wang, "取消").Keys);

        talk.Say(Talk.Wang, "13800138000");
        var pressed = talk.Press(Talk.Wang, Verbs.Confirm);

        Assert.Equal([MessageKey.WithdrawnCase], pressed.Keys);
        Assert.Equal(EventKinds.Withdrawn, talk.Complaint.Events[^1].Kind);
        Assert.Single(talk.Complaints);
    }

    [Fact]
    public void Cancel_ThenANewComplaint_GetsANewNumber()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, "我要投诉", "取消", Cases.Leak);

        Assert.Equal(["C260305-0001", "C260305-0002"], talk.Complaints.Select(complaint => complaint.Number));
    }

    [Fact]
    public void Open_WhileAnotherStandsUnfinished_KeepsItAndResumesByNumber()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, "complaint", "李四");
        talk.PressOn(Talk.Zhang, Verbs.New, null, null);
        Cases.Finish(talk, Talk.Zhang);
        Assert.Equal(Phase.Open, talk["C260305-0002"].Phase);
        Assert.Contains("C260305-0001", talk.ListOf(Talk.Zhang));

        var heard = talk.Say(Talk.Zhang, "C260305-0001");

        Assert.Equal("contact", heard.Asks);
        Assert.Contains(MessageKey.Resumed, heard.Keys);
    }

    [Fact]
    public void Answer_IntakeEndedElsewhere_SaysSoAndDoesNotThrow()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Wang, "我要投诉");
        talk.Press(Talk.Zhang, Verbs.Cancel);

        var heard = talk.Say(Talk.Wang, "空调修了三次还漏水");

        Assert.Equal([MessageKey.WithdrawnCase, MessageKey.OpeningCustomer], heard.Keys);
        Assert.Equal("C260305-0002", talk.Say(Talk.Wang, "空调修了三次还漏水").Cards<CustomerSummaryView>().Count == 0 ? talk.Complaint.Number : null);
    }

    [Theory]
    [InlineData("請問幾點開門？", Talk.Wang)]
    [InlineData("What are your opening hours?", Talk.Wang)]
    [InlineData("请问几点开门？", Talk.Zhang)]
    public void Say_AnEnquiry_IsAnsweredAndOpensNothing(string text, string person)
    {
        var talk = new Talk("standard-service");

        var heard = talk.Say(person, text);

        Assert.Equal([MessageKey.EnquiryAnswered, MessageKey.EnquiryNoComplaint], heard.Keys);
        Assert.Empty(talk.Complaints);
    }

    [Theory]
    [InlineData("服务很好，点个赞", MessageKey.PraiseThanked)]
    [InlineData("谢谢", MessageKey.ThankYou)]
    [InlineData("thank you", MessageKey.ThankYou)]
    public void Say_PraiseOrThanks_IsAnsweredAsSuch(string text, MessageKey expected)
    {
        var talk = Cases.CompanyCase();

        Assert.Equal([expected], talk.Say(Talk.Wang, text).Keys);
        Assert.Equal([expected], talk.Say("chen", text).Keys);
        Assert.Single(talk.Complaints);
    }

    [Fact]
    public void Say_MoreFactsByTheCustomer_JoinTheOpenComplaint()
    {
        var talk = Cases.CompanyCase();
        Assert.Equal("general", talk.Complaint.Grade);

        var heard = talk.Say(Talk.Wang, "孩子也被烫伤了");

        Assert.Single(talk.Complaints);
        Assert.Equal("major", talk.Complaint.Grade);
        Assert.Equal([MessageKey.NoteAdded], heard.Keys);
        Assert.Single(heard.Posts);
        Assert.Contains(MessageKey.CustomerAdded, heard.KeysToPerson(Talk.Li));
    }

    [Fact]
    public void Say_ALossAddedLater_FillsTheFieldAndRaisesTheGrade()
    {
        var talk = Cases.CompanyCase();

        talk.Say(Talk.Wang, "家里损失了20000元");

        Assert.Equal(20000, talk.Complaint.Amount("loss_amount"));
        Assert.Equal("major", talk.Complaint.Grade);
    }

    [Theory]
    [InlineData("我还要投诉另一件事：收银员骂人")]
    [InlineData("我要投诉")]
    [InlineData("投訴")]
    public void Say_AnotherMatterByTheCustomer_GetsASecondNumber(string text)
    {
        var talk = Cases.CompanyCase();

        var heard = talk.Say(Talk.Wang, text);

        Assert.Equal(2, talk.Complaints.Count);
        Assert.Contains(MessageKey.SecondComplaint, heard.Keys);
    }

    [Fact]
    public void Say_TheCaseIsInTraditional_StaysSoWhateverIsWritten()
    {
        var talk = new Talk("standard-service");
        talk.Say(Talk.Wang, "我要投訴，師傅態度很差");
        Cases.Finish(talk, Talk.Wang);

        talk.Say(Talk.Wang, "The technician was rude again");

        Assert.Equal(Locale.ZhHant, talk.Complaint.Language);
        Assert.Equal(Locale.ZhHant, talk.State(Talk.Wang).Language);
    }

    [Fact]
    public void Show_AStrangersComplaint_IsNotFound()
    {
        var talk = Cases.CompanyCase();

        Assert.Equal([MessageKey.NotFound], talk.Say("chen", talk.Complaint.Number).Keys);
        Assert.Equal([MessageKey.NotFound], talk.Say(Talk.Temp, talk.Complaint.Number).Keys);
        Assert.Equal([MessageKey.NotFound], talk.Press("chen", Verbs.Refresh).Keys);
        Assert.Equal([MessageKey.UnknownCommand], talk.Press(Talk.Wang, Verbs.Refresh).Keys);
        Assert.Single(talk.Say(Talk.Lin, talk.Complaint.Number).Cards<ComplaintView>());
    }

    [Theory]
    [InlineData("投诉欧阳小凤，态度差", null)]
    [InlineData("😡😡😡投诉欧阳小凤，态度差", null)]
    [InlineData("我要投诉导购李小红，她骂人", null)]
    [InlineData("I want to complain about Mr Tan at the counter, he was rude", null)]
    [InlineData("客户李先生投诉司机张伟绕路，态度差", "李先生")]
    [InlineData("投诉人王女士反映空调坏了，态度差", "王女士")]
    [InlineData("我要投诉 我叫王小明，空调坏了，态度差", "王小明")]
    public void Say_WhoIsComplainedOf_IsNotWhoComplains(string words, string? name)
    {
        var talk = new Talk("standard-service");
        talk.Say(Talk.Wang, words);
        Assert.Equal(name, ComplaintBot.Dialogs.Intake.Values.CustomerName(talk.CaseOf(talk.Complaint)));
    }
}
