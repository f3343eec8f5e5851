namespace ComplaintBot.Dialogs.Tests.Playbooks;

/// <summary>A playbook just large enough to hold one of everything, for tests that break it in one place.</summary>
internal static class SmallPlaybook
{
    public const string Text = """
        id: small
        name: {zh-Hans: 小, zh-Hant: 小, en: Small}
        parameters: {large_loss: 10000}
        roles:
          cs: {zh-Hans: 客服, zh-Hant: 客服, en: Service}
          finance_manager: {zh-Hans: 财务, zh-Hant: 財務, en: Finance}
        intake:
          - {id: content, type: text, label: {zh-Hans: 事, zh-Hant: 事, en: Matter}, required: true}
          - {id: loss, type: money, label: {zh-Hans: 损失, zh-Hant: 損失, en: Loss}}
          - id: topic
            type: choice
            label: {zh-Hans: 类, zh-Hant: 類, en: Topic}
            options:
              - {id: sales, name: {zh-Hans: 销售, zh-Hant: 銷售, en: Sales}, cues: [price]}
        grades:
          - {id: major, name: {zh-Hans: 重大, zh-Hant: 重大, en: Major}, level: 3, when: media}
          - {id: general, name: {zh-Hans: 一般, zh-Hant: 一般, en: General}, level: 1, when: always}
        routes:
          - {when: {topic: sales}, owner: cs, assign: finance_manager}
        escalation:
          from: 2
          deciders: {2: [cs]}
        clocks:
          - id: call-back
            name: {zh-Hans: 回电, zh-Hant: 回電, en: Call back}
            from: assigned
            to: contacted
            within: 2h work
            asks: contact
        approvals:
          - {id: money, name: {zh-Hans: 钱, zh-Hant: 錢, en: Money}, when: {demanded: refund}, by: cs, before: executed, covers: [refund]}
        steps:
          - {id: contact, name: {zh-Hans: 联系, zh-Hant: 聯絡, en: Contact}, who: [assignee], writes: contacted, form: case}
        close: {by: cs, after: [contacted]}
        says:
          closed: {zh-Hans: "{number} 好了", zh-Hant: "{number} 好了", en: "{number} is done"}
        registers:
          - {id: case, name: {zh-Hans: 单, zh-Hant: 單, en: Form}, per: case, columns: {loss: {zh-Hans: 损失, zh-Hant: 損失, en: Loss}}}
        """;

    /// <summary>The text with its one <paramref name="place"/> replaced.</summary>
    public static string With(string place, string replacement)
    {
        Assert.Equal(2, Text.Split(place).Length);
        return Text.Replace(place, replacement, StringComparison.Ordinal);
    }
}
