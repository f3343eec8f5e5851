using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Tests.Turns;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Tests.Intake;

public class LogFormTests
{
    private const string Words = "客户王建国投诉：空调修了三次还漏水，要求退款，再不解决就找电视台，电话 13800138000";

    [Fact]
    public void Of_AMessage_IsFilledAndShowsTheLevelWithItsWords()
    {
        var form = LogForm.Of(Log(Words), Facts(), whole: false, sent: false);

        Assert.True(form.Fits);
        Assert.Equal(Level.Major, form.View.Grade!.Level);
        Assert.Contains("电视台", form.View.Quote!.Marks.Select(mark => form.View.Quote.Sentence[mark.Start..mark.End]).Aggregate(string.Concat), StringComparison.Ordinal);
        Assert.Equal("王建国", Field(form, "customer_name").Value);
        Assert.Equal("+8613800138000", Field(form, "contact").Value);
        Assert.Equal(InputType.Choice, Field(form, "topic").Type);
        Assert.All(form.View.Fields, field => Assert.False(field.Required));
    }

    [Fact]
    public void Of_AMessageThatDoesNotLookLikeAComplaint_IsItsContentAllTheSame() =>
        Assert.Equal("王建国让我们给他回电话", Field(LogForm.Of(Log("王建国让我们给他回电话"), Facts(), whole: false, sent: false), "content").Value);

    [Fact]
    public void Of_ALongMessage_ShowsItsBeginningAndKeepsAllOfIt()
    {
        var words = "客户投诉" + string.Concat(Enumerable.Repeat("空调漏水，", 700));
        var shown = Field(LogForm.Of(Log(words), Facts(), whole: false, sent: false), "content").Value!;
        Assert.True(shown.Length <= 1000);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);

        var log = Log(words, ("content", shown));
        Assert.True(LogForm.Of(log, Facts(), whole: false, sent: true).Fits);
        var outcome = TriageBot.Advance(ConversationState.New, log, Facts() with { Number = "C260305-0001" });
        Assert.Equal(words, outcome.Changes[0].Complaint.Value("content"));
        Assert.Equal(ValueOrigin.Quoted, outcome.Changes[0].Complaint.Fields["content"].Origin);
    }

    [Fact]
    public void Of_WhatDoesNotFit_TellsTheFieldAndKeepsWhatWasTyped()
    {
        var form = LogForm.Of(Log(Words, ("contact", "明天问"), ("customer_name", "王")), Facts(), whole: false, sent: true);
        Assert.False(form.Fits);
        Assert.Equal(MessageKey.FieldUnfit, Assert.Single(form.View.Problems).Key);
        Assert.Equal(("明天问", "王"), (Field(form, "contact").Value, Field(form, "customer_name").Value));
    }

    [Fact]
    public void Of_GapsWithNoChatToAskIn_TellsThem()
    {
        Assert.True(LogForm.Of(Log(Words), Facts(), whole: true, sent: false).Fits);
        var form = LogForm.Of(Log(Words, ("customer_address", "")), Facts(), whole: true, sent: true);
        Assert.Equal(MessageKey.FieldMissing, Assert.Single(form.View.Problems).Key);
        Assert.True(Field(form, "customer_address").Required);
    }

    [Fact]
    public void Log_WithEverything_IsRegisteredAndLeavesTheTalkAlone()
    {
        var state = ConversationState.New with { Intake = "C260305-0009", Asking = "contact", Focus = "C260305-0009" };
        var outcome = TriageBot.Advance(state, Log(Words, ("customer_address", "虹桥路1号"), ("topic", "service")), Facts() with { Number = "C260305-0001" });

        Assert.Equal(state, outcome.State);
        Assert.Equal(MessageKey.LogEscalated, outcome.Answer!.Key);
        Assert.Contains(outcome.Changes[0].New, happening => happening.Kind == EventKinds.Registered);
        Assert.Contains(outcome.Changes[0].New, happening => happening.Kind == EventKinds.Escalated);
    }

    [Fact]
    public void Log_WithAGap_IsOpenedAndAsksForIt()
    {
        var outcome = TriageBot.Advance(ConversationState.New, Log(Words, ("topic", "service")), Facts() with { Number = "C260305-0001" });

        Assert.Equal(("C260305-0001", "customer_address"), (outcome.State.Intake, outcome.State.Asking));
        Assert.Equal(MessageKey.LogGaps, outcome.Answer!.Key);
        Assert.DoesNotContain(outcome.Changes[0].New, happening => happening.Kind == EventKinds.Registered);
    }

    [Fact]
    public void Log_ADemandInWords_IsKeptById()
    {
        Assert.Equal(Message.Value(new List<Message> { MessageKey.DemandRefund }), Field(LogForm.Of(Log(Words), Facts(), whole: false, sent: false), "demand").Shown);
        var outcome = TriageBot.Advance(ConversationState.New, Log(Words, ("demand", "退款、赔偿")), Facts() with { Number = "C260305-0001" });
        Assert.Equal("refund compensation", outcome.Changes[0].Complaint.Value("demand"));
    }

    private static InputField Field(LogForm form, string id) => form.View.Fields.Single(field => field.Id == id);

    private static TurnInput.Logged Log(string words, params (string Id, string Value)[] inputs)
    {
        var (now, zone) = (new DateTimeOffset(2026, 3, 5, 10, 0, 0, TimeSpan.FromHours(8)), TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromHours(8), "x", "x"));
        var byId = inputs.ToDictionary(input => input.Id, input => input.Value, StringComparer.Ordinal);
        return new TurnInput.Logged(words, Talk.Read(words, now, zone), new SourceMessage("陈店长", now, null), byId)
        {
            Actor = new Actor(Talk.Zhang, Talk.Zhang, IsCustomer: false, new HashSet<string>(StringComparer.Ordinal) { "cs" }),
            Place = new Place(Talk.Zhang, "msteams", PlaceKind.Personal, PlaybookLibrary.All["general-company"], null),
            At = now,
            Readings = byId.Where(input => input.Value.Length > 0).ToDictionary(input => input.Key, input => Talk.Read(input.Value, now, zone), StringComparer.Ordinal),
        };
    }

    private static Facts Facts() => new() { Organisation = new Talk("general-company").Organisation };
}
