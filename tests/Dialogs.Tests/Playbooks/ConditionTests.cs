using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Playbooks;

public sealed class ConditionTests
{
    private static readonly FakeCase Case = new()
    {
        Level = Level.Major,
        Grade = "major",
        AfterHours = true,
        Triggers = { "media" },
        Values = { ["topic"] = "sales", ["content"] = "漏水" },
        Amounts = { ["loss"] = 10000 },
        Happenings = { "contacted" },
        Approvals = { "refund" },
        Demands = { "repair" },
    };

    [Theory]
    [InlineData("always", true)]
    [InlineData("never", false)]
    [InlineData("after_hours", true)]
    [InlineData("media", true)]
    [InlineData("police", false)]
    [InlineData("{topic: sales}", true)]
    [InlineData("{topic: [sales]}", true)]
    [InlineData("{content: 漏水}", true)]
    [InlineData("{content: [冒烟, 起火]}", false)]
    [InlineData("{loss: {at_least: large_loss}}", true)]
    [InlineData("{loss: {at_least: 10000.01}}", false)]
    [InlineData("{level: 3}", true)]
    [InlineData("{level: 4}", false)]
    [InlineData("{grade: major}", true)]
    [InlineData("{grade: [general]}", false)]
    [InlineData("{happened: contacted}", true)]
    [InlineData("{happened: [executed, contacted]}", true)]
    [InlineData("{happened: executed}", false)]
    [InlineData("{approved: refund}", true)]
    [InlineData("{demanded: [refund, repair]}", true)]
    [InlineData("{demanded: refund}", false)]
    [InlineData("{unanswered: topic}", false)]
    [InlineData("{unanswered: loss}", true)]
    [InlineData("{all: [media, {level: 2}]}", true)]
    [InlineData("{all: [media, police]}", false)]
    [InlineData("{any: [police, {not: {topic: sales}}]}", false)]
    [InlineData("{any: [police, {not: {happened: executed}}]}", true)]
    public void Holds_ReadFromAPlaybook_AsWritten(string condition, bool expected)
    {
        var result = PlaybookReader.Read("small.yaml", SmallPlaybook.With("when: {topic: sales}", $"when: {condition}"));

        Assert.Empty(result.Findings);
        Assert.Equal(expected, result.Playbook!.Routes[0].When.Holds(Case));
    }
}
