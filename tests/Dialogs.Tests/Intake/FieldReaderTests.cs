using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Tests.Turns;

namespace ComplaintBot.Dialogs.Tests.Intake;

public sealed class FieldReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 10, 0, 0, TimeSpan.FromHours(8));
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    [Theory]
    [InlineData("contact", "13800138000", "+8613800138000")]
    [InlineData("contact", "a@b.cc", "a@b.cc")]
    [InlineData("contact", "不知道", FieldValue.Unknown)]
    [InlineData("contact", "N/A", FieldValue.Unknown)]
    [InlineData("topic", "2", "service")]
    [InlineData("topic", "售後服務", "service")]
    [InlineData("topic", "the price is wrong", "sales")]
    [InlineData("urgent", "是的", "true")]
    [InlineData("urgent", "No.", "false")]
    [InlineData("loss_amount", "3099元", "3099 CNY")]
    [InlineData("loss_amount", "200", "200")]
    [InlineData("visits", "３次", "3")]
    [InlineData("customer_name", "Help", "Help")]
    public void Answer_ThatFits_IsTheValue(string field, string text, string expected) => Assert.Equal(expected, Answer(field, text).Value?.Value);

    [Theory]
    [InlineData("contact", "138", MessageKey.NotUnderstoodPhone)]
    [InlineData("content", "不知道", MessageKey.AnswerEmpty)]
    [InlineData("topic", "9", MessageKey.ChooseOneOf)]
    [InlineData("topic", "发票开错价格也错", MessageKey.ChooseOneOf)]
    [InlineData("urgent", "也许", MessageKey.NotUnderstoodYesNo)]
    [InlineData("loss_amount", "很多", MessageKey.NotUnderstoodMoney)]
    [InlineData("visits", "几次", MessageKey.NotUnderstoodNumber)]
    [InlineData("content", "  ", MessageKey.AnswerEmpty)]
    public void Answer_ThatDoesNotFit_SaysWhy(string field, string text, MessageKey expected) => Assert.Equal(expected, Answer(field, text).Problem?.Key);

    [Theory]
    [InlineData("Yes, correct", true)]
    [InlineData("That’s right.", true)]
    [InlineData("對的", true)]
    [InlineData("不对", false)]
    [InlineData("yes, no", null)]
    [InlineData("yes but the phone is wrong", null)]
    [InlineData("，", null)]
    public void YesOrNo_Words_AreReadInAnyLanguage(string text, bool? expected) => Assert.Equal(expected, FieldReader.YesOrNo(text));

    private static (FieldValue? Value, Message? Problem) Answer(string field, string text) =>
        FieldReader.Answer(PlaybookLibrary.All["general-company"].Intake.Single(each => each.Id == field), text, Talk.Read(text, Now, Zone));
}
