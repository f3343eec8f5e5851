using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.Tests.Turns;

public sealed class CommandTests
{
    [Theory]
    [InlineData("/complaint", "Complaint")]
    [InlineData("投訴", "Complaint")]
    [InlineData("HELP!", "Help")]
    [InlineData("幫助", "Help")]
    [InlineData("取消。", "Cancel")]
    [InlineData("ＢＡＣＫ", "Back")]
    [InlineData("我的", "Mine")]
    [InlineData("話術", "Wording")]
    [InlineData("升級發到這裡", "EscalationsHere")]
    [InlineData("檢查：您必須先交費", "Check")]
    public void Parse_ACommandInAnyLanguage_IsIt(string text, string kind) => Assert.Equal(kind, Command.Parse(text)?.Kind.ToString());

    [Theory]
    [InlineData("Help the children")]
    [InlineData("取消订单")]
    [InlineData("please check: the bill")]
    [InlineData("")]
    [InlineData("?")]
    public void Parse_SomethingSaid_IsNone(string text) => Assert.Null(Command.Parse(text));

    [Fact]
    public void Parse_Check_KeepsTheDraftAsWritten() => Assert.Equal("您必須先交費", Command.Parse("檢查： 您必須先交費 ")!.Rest);

    [Theory]
    [InlineData("help", true)]
    [InlineData("上一步", true)]
    [InlineData("check: x", true)]
    [InlineData("mine", false)]
    [InlineData("complaint", false)]
    public void Interrupts_AStandingQuestion_OnlyTheFour(string text, bool expected) => Assert.Equal(expected, Command.Parse(text)!.Interrupts);
}
