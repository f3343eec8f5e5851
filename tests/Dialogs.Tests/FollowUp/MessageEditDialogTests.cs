using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Tests.Turns;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.Tests.FollowUp;

public class MessageEditDialogTests
{
    private const string Words = "客户王先生投诉空调维修后不制冷，电话13800138000，住上海市徐汇区虹桥路1号";

    [Fact]
    public void Edit_WithGraverWords_RaisesTheGradeAndFillsNothing()
    {
        var talk = Registered();
        var fields = talk.Complaint.Fields.ToDictionary();

        var heard = talk.Edit(Talk.Zhang, talk.Complaint.Number, "客户李女士说要找电视台，电话13900139000");

        Assert.Equal(Level.Major, talk.Complaint.Level);
        Assert.Equal(fields, talk.Complaint.Fields);
        Assert.Contains(MessageKey.EditNoted, heard.Keys);
        Assert.Contains(talk.Complaint.Evidence, evidence => evidence.Trigger == "media");
        Assert.Equal("客户李女士说要找电视台，电话13900139000", talk.Complaint.Events.Single(e => e.Kind == EventKinds.MessageEdited).Text("text"));
    }

    [Fact]
    public void Edit_WithMilderWords_LowersNothing()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, Words + "，要找电视台");
        var before = (talk.Complaint.Level, talk.Complaint.Grade);

        talk.Edit(Talk.Zhang, talk.Complaint.Number, "没事了");

        Assert.Equal(before, (talk.Complaint.Level, talk.Complaint.Grade));
        Assert.Equal(EventKinds.MessageEdited, talk.Complaint.Events[^1].Kind);
    }

    [Fact]
    public void Edit_OfWhatHasEnded_IsNotedAndChangesNothingElse()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, Words);
        talk.Say(Talk.Zhang, "取消");

        talk.Edit(Talk.Zhang, talk.Complaint.Number, "客户要找电视台");
        talk.Edit(Talk.Zhang, talk.Complaint.Number, null);

        Assert.Equal([EventKinds.MessageEdited, EventKinds.MessageDeleted], talk.Complaint.Events.TakeLast(2).Select(e => e.Kind));
        Assert.Equal((Phase.Withdrawn, Level.General), (talk.Complaint.Phase, talk.Complaint.Level));
    }

    [Fact]
    public void Edit_OfAMessageThatSomebodyElseLogged_IsNotedAndItsAuthorIsToldNothing()
    {
        var talk = Registered();

        Assert.DoesNotContain(talk.Edit(Talk.Temp, talk.Complaint.Number, "客户要找电视台").Says, said => said.To is Recipient.Here);
        Assert.Equal(Level.Major, talk.Complaint.Level);
        talk.Edit(Talk.Temp, talk.Complaint.Number, null);
        Assert.Equal((EventKinds.MessageDeleted, Talk.Temp), (talk.Complaint.Events[^1].Kind, talk.Complaint.Events[^1].By));
    }

    [Fact]
    public void Edit_ByAnotherCustomer_DoesNothing()
    {
        var talk = Registered();
        var events = talk.Complaint.Events.Count;

        Assert.Empty(talk.Edit(Talk.Wang, talk.Complaint.Number, null).Says);
        Assert.Equal(events, talk.Complaint.Events.Count);
    }

    private static Talk Registered()
    {
        var talk = new Talk("general-company");
        talk.Say(Talk.Zhang, Words);
        talk.Press(Talk.Zhang, "confirm");
        Assert.Equal(Phase.Open, talk.Complaint.Phase);
        return talk;
    }
}
