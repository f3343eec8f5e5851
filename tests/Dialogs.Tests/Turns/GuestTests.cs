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
}
