using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Tests.Turns;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Tests.FollowUp;

public class CaseSearchTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("李四", true)]
    [InlineData("空調 質量", true)]
    [InlineData("空调 飞机", false)]
    [InlineData("8000", true)]
    [InlineData("138-0013-8000", true)]
    [InlineData("7777", false)]
    [InlineData("c260305", true)]
    [InlineData("服务", false)]
    public void Matches_Words_AreAllFoundInTheCase(string words, bool found)
    {
        var talk = Cases.CompanyCase();
        Assert.Equal(found, CaseSearch.Matches(talk.CaseOf(talk.Complaint), words));
    }

    [Theory]
    [InlineData(Talk.Zhang, "cs", true)]
    [InlineData(Talk.Temp, null, false)]
    [InlineData(Talk.Li, null, true)]
    public void MaySee_ByRoleOrByAnsweringForIt_IsAllowed(string person, string? role, bool may)
    {
        var talk = Cases.CompanyCase();
        var actor = new Actor(person, person, IsCustomer: false, new HashSet<string>(role is null ? [] : [role], StringComparer.Ordinal));
        Assert.Equal(may, CaseSearch.MaySee(talk.CaseOf(talk.Complaint), actor));
        Assert.False(CaseSearch.MaySee(talk.CaseOf(talk.Complaint), actor with { IsCustomer = true }));
    }

    [Fact]
    public void ToPassOn_ACase_HidesContactsAndCannotBePressed()
    {
        var talk = Cases.CompanyCase();
        var card = CaseSearch.ToPassOn(talk.CaseOf(talk.Complaint));
        Assert.Empty(card.Buttons);
        Assert.Empty(card.Timeline);
        Assert.False(card.Refreshes);
        var customer = card.Facts.Single(fact => fact.Label == MessageKey.LabelCustomer);
        Assert.True(((Phone)customer.Values[0].Arguments["phone"]!).Masked);
        Assert.DoesNotContain("13800138000", card.Quote?.Sentence ?? string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void ToPassOn_WordsWithPersonalData_TakesThemOutAndKeepsTheMarks()
    {
        var talk = Cases.CompanyCase("世纪大道100号的空调漏水，再不修我就找电视台，电话13800138000，我是李四");
        var of = talk.CaseOf(talk.Complaint);

        var quote = CaseSearch.ToPassOn(of).Quote!;
        var title = (Message)CaseSearch.Line(of).Title.Arguments["subject"]!;

        Assert.All([quote.Sentence, (string)title.Arguments["text"]!], words => Assert.DoesNotContain("世纪大道100号", words, StringComparison.Ordinal));
        Assert.DoesNotContain("13800138000", quote.Sentence, StringComparison.Ordinal);
        Assert.Contains("•••", quote.Sentence, StringComparison.Ordinal);
        Assert.Contains(quote.Marks, mark => quote.Sentence[mark.Start..mark.End].Contains("电视台", StringComparison.Ordinal));

        // the case's own staff still read it
        Assert.Contains("世纪大道100号", CaseCard.Of(of, Talk.Zhang).Quote!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Refresh_ByTwoReaders_ShowsEachWhatIsTheirs()
    {
        var talk = Cases.CompanyCase("我是李四，电话13800138000，住在上海市浦东新区世纪大道100号，空调修了三次还漏水，再不解决就找电视台");
        EscalationView Seen(string person)
        {
            talk.Press(person, Verbs.Refresh);
            Assert.Empty(talk.Outcome!.Changes);
            return (EscalationView)talk.Outcome.Says.Single().Card!;
        }

        var (manager, department) = (Seen(Talk.Lin), Seen(Talk.Li));
        Assert.Contains((Message)MessageKey.YoursToDecide, manager.Yours);
        Assert.Contains(Verbs.Approve, manager.Buttons);
        Assert.Contains(department.Yours, line => line.Key == MessageKey.YoursToDo);
        Assert.Contains(department.Yours, line => line.Key == MessageKey.YoursUntil);
        Assert.DoesNotContain(Verbs.Approve, department.Buttons);
    }
}
