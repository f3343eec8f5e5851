using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Tests.Turns;

namespace ComplaintBot.Dialogs.Tests.Intake;

public sealed class SeverityDoubtTests
{
    private const string Words = "客户王先生投诉安装师傅装的书架昨晚倒了，电话13800138000，地址朝阳路18号3单元502";

    [Theory]
    [InlineData(SeverityQuestion.WasAnyoneHurt, MessageKey.AskWasAnyoneHurt)]
    [InlineData(SeverityQuestion.WhatHarmWasDone, MessageKey.AskWhatHarmWasDone)]
    public void Open_DoubtfulAndComplete_AsksBelowTheSummary(SeverityQuestion question, MessageKey asked)
    {
        var talk = new Talk("general-company");

        var heard = talk.SayDoubtfully(Talk.Zhang, Words, question);

        Assert.Equal([MessageKey.SummaryIntroStaff, asked], heard.Keys.Where(key => key == MessageKey.SummaryIntroStaff || key == asked));
    }

    [Fact]
    public void Answer_Yes_IsTheFactItself()
    {
        var talk = Asked();

        var heard = talk.Say(Talk.Zhang, "有");

        Assert.Contains(MessageKey.SummaryIntroStaff, heard.Keys);
        Assert.Equal(Level.Major, talk.Complaint.Level);
        Assert.Contains(talk.Complaint.Evidence, evidence => evidence.Trigger == "injury");
    }

    [Theory]
    [InlineData("孩子的手被砸伤了")]
    [InlineData("he was injured")]
    [InlineData("孩子的手被砸傷了")]
    public void Answer_Words_AreReadForTheirFacts(string words)
    {
        var talk = Asked();

        talk.Say(Talk.Zhang, words);

        Assert.Equal(Level.Major, talk.Complaint.Level);
    }

    [Theory]
    [InlineData("没有")]
    [InlineData("no")]
    [InlineData("不知道")]
    [InlineData("skip")]
    public void Answer_NoOrUnknown_LeavesTheGradeAndIsNotAskedAgain(string answer)
    {
        var talk = Asked();

        Assert.Contains(MessageKey.SummaryIntroStaff, talk.Say(Talk.Zhang, answer).Keys);
        Assert.Equal(Level.General, talk.Complaint.Level);

        var more = talk.SayDoubtfully(Talk.Zhang, "书架上的花瓶也碎了", SeverityQuestion.WasAnyoneHurt);
        Assert.DoesNotContain(MessageKey.AskWasAnyoneHurt, more.Keys);
    }

    [Fact]
    public void Answer_Help_AsksAgainAfterTheAside()
    {
        var talk = Asked();

        Assert.Contains(MessageKey.AskWasAnyoneHurt, talk.Say(Talk.Zhang, "帮助").Keys);
    }

    [Fact]
    public void Open_AYesWouldRaiseNothing_IsNotAsked()
    {
        var talk = new Talk("general-company");

        talk.Say(Talk.Zhang, "客户王先生要投诉，孩子的手被烫伤了，电话13800138000");

        Assert.Equal(Level.Major, talk.Complaint.Level);
        Assert.DoesNotContain(MessageKey.AskWasAnyoneHurt, talk.SayDoubtfully(Talk.Zhang, "朝阳路18号3单元502", SeverityQuestion.WasAnyoneHurt).Keys);
    }

    private static Talk Asked()
    {
        var talk = new Talk("general-company");
        talk.SayDoubtfully(Talk.Zhang, Words, SeverityQuestion.WasAnyoneHurt);
        return talk;
    }
}
