using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.Tests.Turns;

public sealed class GuestTests
{
    [Theory]
    [InlineData("service")]
    [InlineData("owner")]
    public void Acts_AGuest_NeverDoes(string role)
    {
        var talk = new Talk("standard-service");
        talk.Say(Talk.Zhang, "客户王先生要投诉：空调修了三次还漏水，电话 13800138000");
        var member = new Actor(Talk.Zhang, Talk.Zhang, IsCustomer: false, new HashSet<string>(StringComparer.Ordinal) { "service" });

        var of = talk.CaseOf(talk.Complaint);
        Assert.True(of.Acts(member, [role]));
        Assert.False(of.Acts(member with { IsGuest = true }, [role]));
    }

    [Theory]
    [InlineData("files", nameof(MessageKey.NotFound))]
    [InlineData("show", nameof(MessageKey.NotFound))]
    [InlineData("add", nameof(MessageKey.NotFound))]
    [InlineData("refresh", nameof(MessageKey.NotFound))]
    [InlineData("approve", nameof(MessageKey.NotAllowed))]
    public void Press_AGuestOnTheManagersCard_SeesNothingMoreAndDecidesNothing(string verb, string said)
    {
        var talk = new Talk("standard-service");
        talk.Say(Talk.Zhang, "客户王先生要投诉：空调修了三次还漏水，再不解决就找电视台，电话 13800138000，上海市徐汇区虹桥路1号");
        talk.Press(Talk.Zhang, "confirm", ("date", "2026-03-01"), ("place", "客户家里"), ("why", "?"), ("how", "重新安装"));
        Assert.True(talk.Complaint.IsEscalated);
        var place = new Place("msteams:19:managers", "msteams", PlaceKind.Channel, talk.CaseOf(talk.Complaint).Playbook, Locale.ZhHans);
        var press = new TurnInput.Pressed(verb, talk.Complaint.Number, talk.Complaint.Version, ComplaintEvent.None)
        {
            Actor = new Actor("teams:guest", "Guest", IsCustomer: false, new HashSet<string>(StringComparer.Ordinal)) { IsGuest = true },
            Place = place,
            At = talk.Now,
        };
        var facts = new Facts { Organisation = talk.Organisation, Complaints = new Dictionary<string, Complaint>(StringComparer.Ordinal) { [talk.Complaint.Number] = talk.Complaint } };

        var outcome = TriageBot.Advance(ConversationState.New, press, facts);

        Assert.Empty(outcome.Changes);
        Assert.Equal(said, Assert.Single(outcome.Says).Text!.Key.ToString());
    }
}
