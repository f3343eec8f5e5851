using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Forms;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Tests.Turns;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Tests.Forms;

public class CaseFormTests
{
    private const string Media = "我是李四，电话13800138000，住在上海市浦东新区世纪大道100号，空调修了三次还漏水，再不解决就找电视台";

    [Theory]
    [InlineData(Talk.Lin, Verbs.Reject, "reason")]
    [InlineData(Talk.Lin, Verbs.Ask, "question")]
    [InlineData(Talk.Lin, Verbs.Reassign, "assignee")]
    [InlineData(Talk.Lin, Verbs.Merge, "into,reason")]
    [InlineData(Talk.Li, "propose", "plan,remedy,amount")]
    public void Open_BySomebodyWhoMayPress_IsTheForm(string person, string verb, string fields)
    {
        var talk = Cases.CompanyCase(Media);
        talk.Press(Talk.Li, "contact");
        var form = CaseForm.Open(talk.State(person), Press(talk, person, verb), Facts(talk));

        Assert.Null(form.Refusal);
        Assert.Equal(fields.Split(','), form.View!.Fields.Select(field => field.Id).Take(fields.Split(',').Length));
        Assert.Equal((verb, talk.Complaint.Version), (form.View.Button.Verb, form.View.Complaint!.Version));
    }

    [Theory]
    [InlineData(Talk.Temp, Verbs.Reject)]
    [InlineData(Talk.Zhang, Verbs.Reject)]
    [InlineData(Talk.Zhang, Verbs.Reassign)]
    [InlineData(Talk.Zhang, "propose")]
    [InlineData(Talk.Lin, Verbs.Approve)]
    [InlineData(Talk.Lin, Verbs.Change)]
    [InlineData(Talk.Lin, "no_such_verb")]
    public void Open_BySomebodyWhoMayNot_IsRefused(string person, string verb)
    {
        var talk = Cases.CompanyCase(Media);
        var form = CaseForm.Open(talk.State(person), Press(talk, person, verb), Facts(talk));
        Assert.Null(form.View);
        Assert.NotNull(form.Refusal);
    }

    [Fact]
    public void Check_WhatDoesNotFit_KeepsWhatWasTypedAndTheStateOfTheChat()
    {
        var talk = Cases.CompanyCase(Media);
        talk.Press(Talk.Li, "contact");
        var form = CaseForm.Check(talk.State(Talk.Li), Press(talk, Talk.Li, "propose", ("plan", "  "), ("amount", "很多")), Facts(talk));

        Assert.NotEmpty(form!.View!.Problems);
        Assert.Equal("很多", form.View.Fields.Single(field => field.Id == "amount").Value);
        Assert.Null(talk.State(Talk.Li).Step);
    }

    [Fact]
    public void Check_WhatFits_IsToBeDone()
    {
        var talk = Cases.CompanyCase(Media);
        Assert.Null(CaseForm.Check(talk.State(Talk.Lin), Press(talk, Talk.Lin, Verbs.Reject, ("reason", "先查清")), Facts(talk)));
    }

    [Fact]
    public void Check_OnACaseThatMovedOn_SaysSoAndTakesTheNewVersion()
    {
        var talk = Cases.CompanyCase(Media);
        var press = Press(talk, Talk.Lin, Verbs.Reject, ("reason", "先查清"));
        talk.Say(Talk.Wang, "另外地板也泡坏了");
        var form = CaseForm.Check(talk.State(Talk.Lin), press, Facts(talk))!;

        Assert.Equal([MessageKey.FormStale], form.View!.Problems);
        Assert.True(form.View.Complaint!.Version > press.Version);
        Assert.Equal("先查清", form.View.Fields.Single().Value);
    }

    [Fact]
    public void Open_AStepThatTheChatHasBegun_KeepsItsAnswers()
    {
        var talk = Cases.CompanyCase(Media);
        talk.Press(Talk.Li, "contact");
        talk.Press(Talk.Li, "propose", ("plan", "明天上门"));
        var form = CaseForm.Open(talk.State(Talk.Li), Press(talk, Talk.Li, "propose"), Facts(talk));
        Assert.Equal("明天上门", form.View!.Fields.Single(field => field.Id == "plan").Value);
    }

    [Fact]
    public void Change_OfManyFields_WritesAllOrNothing()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, "客户王先生投诉空调漏水，电话 13800138000");
        var before = talk.Complaint.Events.Count;
        talk.Press(Talk.Zhang, Verbs.Change, ("customer_name", "王建国"), ("contact", "不知道在哪"));
        Assert.Equal(before, talk.Complaint.Events.Count);

        talk.Press(Talk.Zhang, Verbs.Change, ("customer_name", "王建国"), ("contact", "wang@example.com"), ("customer_address", ""));
        Assert.Equal(("王建国", "wang@example.com"), (talk.Complaint.Value("customer_name"), talk.Complaint.Value("contact")));
        Assert.Equal("customer_address", talk.Last.Asks);
    }

    [Fact]
    public void Change_OfNothing_SaysSo()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, "客户王先生投诉空调漏水，电话 13800138000");
        var before = talk.Complaint.Events.Count;
        talk.Press(Talk.Zhang, Verbs.Change, ("customer_name", "王先生"), ("contact", talk.Complaint.Value("contact")!));
        Assert.Equal(before, talk.Complaint.Events.Count);
        Assert.Contains(talk.Outcome!.Says, said => said.Text?.Key == MessageKey.NothingChanged);
    }

    private static TurnInput.Pressed Press(Talk talk, string person, string verb, params (string Name, string Value)[] inputs)
    {
        var place = new Place(person, "msteams", PlaceKind.Personal, PlaybookLibrary.All["general-company"], null);
        var roles = talk.Organisation.Roles.Where(role => role.Value.Contains(person)).Select(role => role.Key).ToHashSet(StringComparer.Ordinal);
        var byName = inputs.ToDictionary(input => input.Name, input => input.Value, StringComparer.Ordinal);
        return new TurnInput.Pressed(verb, talk.Complaint.Number, talk.Complaint.Version, byName)
        {
            Actor = new Actor(person, person, IsCustomer: false, roles),
            Place = place,
            At = talk.Now,
            Readings = byName.ToDictionary(input => input.Key, input => Talk.Read(input.Value, talk.Now, talk.Organisation.Calendar.Zone), StringComparer.Ordinal),
        };
    }

    private static Facts Facts(Talk talk) => new()
    {
        Organisation = talk.Organisation,
        Complaints = new Dictionary<string, Complaint>(StringComparer.Ordinal) { [talk.Complaint.Number] = talk.Complaint },
    };
}
