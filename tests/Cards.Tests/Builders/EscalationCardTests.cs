using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Tests.Builders;

public class EscalationCardTests
{
    [Fact]
    public void Build_Open_IsReadInTheOrderOfADecision()
    {
        var words = CardJson.Render(Samples.Escalation)["body"]!.Words();

        string[] order = ["●●●○  重大投诉 · L3", "C261120-0042 · 空调漏水", "剩 1 小时 36 分", "15:58 前决定", "修了三次", "王先生，网页聊天，今天 13:52", "请总经理林总决定", "换新机", "涉及赔偿", "客户", "正在等", "王先生 30 分钟", "判为 L3：“找电视台曝光”属媒体曝光，不低于 L3；“修了三次”属反复维修，不低于 L2。"];
        Assert.Equal(order, order.OrderBy(text => words.IndexOf(text, StringComparison.Ordinal)));
        Assert.All(order, text => Assert.Contains(text, words, StringComparison.Ordinal));
    }

    [Fact]
    public void Build_Open_OffersFiveVerbsOfWhichThreeAreInView()
    {
        var card = CardJson.Render(Samples.Escalation);

        Assert.Equal([Verbs.Approve, Verbs.Reject, Verbs.Ask, Verbs.Acknowledge, Verbs.Reassign], card.Presses());
        Assert.Equal(3, card["actions"]!.AsArray().Count(action => action!["mode"] is null));
        Assert.Equal(Verbs.Refresh, (string?)card["refresh"]!["action"]!["verb"]);
        Assert.Null(card["refresh"]!["userIds"]);
    }

    [Theory]
    [InlineData(Verbs.Reject, "reason")]
    [InlineData(Verbs.Ask, "question")]
    [InlineData(Verbs.Reassign, "assignee")]
    public void Build_ButtonWithAnInput_RequiresIt(string verb, string input)
    {
        var form = CardJson.Render(Samples.Escalation)["actions"]!.AsArray()
            .OfType<JsonObject>()
            .Single(action => action.Type() == "Action.ShowCard" && action["card"]!.Presses().Contains(verb));

        Assert.Equal(input, (string?)form["card"]!["body"]![0]!["id"]);
        Assert.True((bool)form["card"]!["body"]![0]!["isRequired"]!);
    }

    [Theory]
    [InlineData(EscalationStatus.Approved, "✓ 已批准", "good")]
    [InlineData(EscalationStatus.Rejected, "✕ 已驳回", "emphasis")]
    [InlineData(EscalationStatus.Withdrawn, "已撤回", "emphasis")]
    [InlineData(EscalationStatus.Closed, "✓ 已结案", "emphasis")]
    [InlineData(EscalationStatus.Moved, "→ 已移走", "emphasis")]
    public void Build_Decided_TellsWhoWhenWhyAndHasNoButtons(EscalationStatus status, string word, string tint)
    {
        var card = CardJson.Render(Samples.Approved with { State = new EscalationState(status, "林总", Samples.Now, Reason: Message.Verbatim("记录属实")) });

        Assert.Null(card["actions"]);
        Assert.Null(card["refresh"]);
        Assert.Equal(tint, (string?)card["body"]![0]!["style"]);
        Assert.All(new[] { word, "今天 14:22", "林总", "记录属实", "接下来", "明天 10:00 前" }, text => Assert.Contains(text, card.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public void Build_Acknowledged_StaysOpenAndSaysWhoHasSeenIt()
    {
        var card = CardJson.Render(Samples.All["escalation-acknowledged"]);

        Assert.Contains("周岚 14:20 已知悉", card.Words(), StringComparison.Ordinal);
        Assert.Contains(Verbs.Approve, card.Presses());
    }

    [Fact]
    public void Build_NothingToApprove_FillsAcknowledge()
    {
        var card = CardJson.Render(Samples.All["escalation-inform"]);

        Assert.Equal("positive", (string?)card["actions"]![0]!["style"]);
        Assert.Equal(Verbs.Acknowledge, (string?)card["actions"]![0]!["verb"]);
        Assert.Contains("第 2 轮", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_Crisis_LocksTheReplyToOneSentence()
    {
        var words = CardJson.Render(Samples.Crisis).Words();

        Assert.All(new[] { "●●●●  危机 · L4", "立即", "已过 4 分钟", "三位客人呕吐送医", "对外回复已锁定，只说这一句", "“我会马上将情况向上级汇报。”" }, text => Assert.Contains(text, words, StringComparison.Ordinal));
    }

    [Fact]
    public void Build_ForAChannel_MasksEveryNumber()
    {
        Assert.DoesNotContain("13800138000", CardJson.Render(Samples.Escalation).Written(), StringComparison.Ordinal);
        Assert.DoesNotContain("13800138000", CardJson.Render(Samples.Approved).Written(), StringComparison.Ordinal);
        Assert.DoesNotContain("13612345530", CardJson.Render(Samples.All["clock-breach"]).Written(), StringComparison.Ordinal);
        Assert.Contains("138 •••• 8000", CardJson.Render(Samples.Escalation).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_AfterTheTime_SaysByHowMuch()
    {
        var late = Samples.Escalation with { Countdown = new Countdown(Samples.Now.AddMinutes(-12), Message.Of(MessageKey.DecideBy, ("due", Samples.Now.AddMinutes(-12)))) };

        var words = CardJson.Render(late).Words();

        Assert.Contains("超时 12 分钟", words, StringComparison.Ordinal);
        Assert.Contains("14:10 到期", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Level.General, "emphasis")]
    [InlineData(Level.Serious, "warning")]
    [InlineData(Level.Major, "attention")]
    [InlineData(Level.Crisis, "attention")]
    public void Build_Level_TintsTheHeader(Level level, string tint) =>
        Assert.Equal(tint, (string?)CardJson.Render(Samples.Escalation with { Grade = new Grade(level) })["body"]![0]!["style"]);

    [Fact]
    public void Build_InEnglish_ReadsAsOneWouldSayIt()
    {
        var words = CardJson.Render(Samples.Escalation, Locale.En).Words();

        Assert.All(
            new[] { "●●●○  Major complaint · L3", "1 h 36 min left", "decide by 15:58", "For decision by general manager 林总", "about CNY 3,099", "“找电视台曝光” is media exposure, at least L3" },
            text => Assert.Contains(text, words, StringComparison.Ordinal));
    }
}
