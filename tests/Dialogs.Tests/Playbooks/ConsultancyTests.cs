using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Playbooks;

namespace ComplaintBot.Dialogs.Tests.Playbooks;

/// <summary>A procedure unlike those that ship (P15): grades by demand, plans approved before they are proposed, mediation, letters.</summary>
public sealed class ConsultancyTests
{
    private const string Text = """
        id: consultancy
        name: {zh-Hans: 客怨处理管理程序, zh-Hant: 客怨處理管理程序, en: Grievance procedure}
        apology: feeling
        calendar: {timezone: Asia/Shanghai, week: {mon-sat: "09:00-18:00"}}
        roles:
          cs_supervisor: {zh-Hans: 客服部主管, zh-Hant: 客服部主管, en: Service supervisor}
          cs_specialist: {zh-Hans: 客服专员, zh-Hant: 客服專員, en: Service specialist}
          dept_head: {zh-Hans: 责任部门主管, zh-Hant: 責任部門主管, en: Department head}
          gm: {zh-Hans: 总经理, zh-Hant: 總經理, en: General manager}
        intake:
          - {id: client, type: text, label: {zh-Hans: 客户, zh-Hant: 客戶, en: Client}, required: true}
          - {id: items, type: list, label: {zh-Hans: 不满之处, zh-Hant: 不滿之處, en: Items}, required: true}
          - {id: refund_amount, type: money, label: {zh-Hans: 退款金额, zh-Hant: 退款金額, en: Refund}, required: refund}
          - id: survey
            type: choice
            label: {zh-Hans: 满意度, zh-Hant: 滿意度, en: Satisfaction}
            options:
              - {id: fully_satisfied, name: {zh-Hans: 非常满意, zh-Hant: 非常滿意, en: Fully satisfied}}
              - {id: dissatisfied, name: {zh-Hans: 不满意, zh-Hant: 不滿意, en: Dissatisfied}}
        grades:
          - {id: c, name: {zh-Hans: C级客怨, zh-Hant: C級客怨, en: Grade C}, level: 3, when: refund}
          - {id: b, name: {zh-Hans: B级客怨, zh-Hant: B級客怨, en: Grade B}, level: 2, when: makeup}
          - {id: a, name: {zh-Hans: A级客怨, zh-Hant: A級客怨, en: Grade A}, level: 1, when: always, confirm_by: cs_supervisor}
        routes:
          - {owner: cs_supervisor}
          - {when: {grade: c}, assign: dept_head}
        escalation: {from: 2, deciders: {2: dept_head, 3: gm}}
        clocks:
          - {id: period-call, name: {zh-Hans: 两日内电访, zh-Hant: 兩日內電訪, en: call within two days}, from: period_ended, to: contacted, within: day 0-2, remind: cs_specialist}
        approvals:
          - {id: extra, name: {zh-Hans: 额外补偿, zh-Hant: 額外補償, en: Extra compensation}, when: {all: [{grade: a}, {demanded: compensation}]}, by: gm, before: proposed, covers: compensation}
          - {id: alternatives, name: {zh-Hans: 备选方案, zh-Hant: 備選方案, en: Alternatives}, when: {grade: [b, c]}, by: gm, before: proposed}
        steps:
          - {id: apologise, name: {zh-Hans: 致歉, zh-Hant: 致歉, en: Apologise}, who: owner, writes: contacted, wording: [W-107, W-043]}
          - {id: propose, name: {zh-Hans: 提方案, zh-Hant: 提方案, en: Propose}, who: owner, when: {grade: [b, c]}, after: contacted, until: [accepted, declined], writes: proposed}
          - id: answer
            name: {zh-Hans: 答复, zh-Hant: 答覆, en: Answer}
            who: [owner, customer]
            after: proposed
            until: accepted
            outcomes:
              - {id: accept, name: {zh-Hans: 接受, zh-Hant: 接受, en: Accept}, writes: accepted}
              - {id: decline, name: {zh-Hans: 不接受, zh-Hant: 不接受, en: Decline}, writes: declined}
          - {id: mediate, name: {zh-Hans: 再行调解, zh-Hant: 再行調解, en: Mediate}, who: owner, when: {grade: b}, after: declined, until: accepted, writes: proposed}
          - {id: execute, name: {zh-Hans: 执行, zh-Hant: 執行, en: Carry out}, who: owner, after: accepted, writes: executed}
          - {id: call-back, name: {zh-Hans: 满意电访, zh-Hant: 滿意電訪, en: Satisfaction call}, who: cs_specialist, after: executed, writes: visited}
        close: {by: cs_specialist, after: visited}
        letters:
          - {id: apology-b, name: {zh-Hans: 致歉函, zh-Hant: 致歉函, en: Letter of apology}, template: W-123, when: {grade: b}, signed_by: cs_supervisor}
          - {id: apology-c, name: {zh-Hans: 致歉函, zh-Hant: 致歉函, en: Letter of apology}, template: W-123, when: {grade: c}, signed_by: gm}
          - {id: thanks, name: {zh-Hans: 满意感谢短信, zh-Hant: 滿意感謝簡訊, en: Thanks}, template: W-122, when: {survey: fully_satisfied}}
        """;

    private static readonly PlaybookResult Result = PlaybookReader.Read("consultancy.yaml", Text);

    [Fact]
    public void Read_Consultancy_HasNoFinding() => Assert.Empty(Result.Findings);

    [Theory]
    [InlineData("refund", "c", "gm")]
    [InlineData("makeup", "b", "cs_supervisor")]
    [InlineData("service_attitude", "a", null)]
    public void Grades_Consultancy_FollowTheDemandAndSignTheLetter(string trigger, string grade, string? signer)
    {
        var found = Result.Playbook!.Grades.First(candidate => candidate.When.Holds(new FakeCase { Triggers = { trigger } }));
        var letter = Result.Playbook.Letters.FirstOrDefault(candidate => candidate.When.Holds(new FakeCase { Grade = found.Id }));

        Assert.Equal(grade, found.Id);
        Assert.Equal(signer, letter?.SignedBy);
    }

    [Fact]
    public void Clocks_Consultancy_CallWithinTwoDaysOfThePeriod() =>
        Assert.Equal(new ClockLimit.Window(0, 2), Assert.Single(Result.Playbook!.Clocks).Limit);

    [Fact]
    public void Calendar_Consultancy_IsItsOwn() => Assert.True(Result.Playbook!.Calendar!.IsWorkday(new DateOnly(2026, 3, 7)));
}
