using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Tests.Turns;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Tests.FollowUp;

public class UndeliveredDialogTests
{
    [Fact]
    public void Show_WordsOfAnotherConversation_TakesPersonalDataOut()
    {
        UndeliveredView? list = null;
        var talk = new Talk("general-company")
        {
            Watch = (state, input, facts, _) => list = TriageBot.Advance(state, input, facts with
            {
                Undelivered = [new UndeliveredPost(1, input.At, Channel: null, Person: null, Complaint: null, "客户补充：我住世纪大道100号，打13800138000", "403", Uncertain: false)],
            }).Says.Select(said => said.Card).OfType<UndeliveredView>().Single(),
        };

        talk.Say(Talk.Zhou, "未送达");

        Assert.Equal(Message.Verbatim("客户补充：我住•••，打•••"), Assert.Single(list!.Entries).What);
    }
}
