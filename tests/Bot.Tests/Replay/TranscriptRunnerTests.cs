namespace ComplaintBot.Bot.Tests.Replay;

/// <summary>A runner that lets everything pass would prove nothing: each of these must fail, at its step, with what there was.</summary>
public class TranscriptRunnerTests
{
    private const string Head = """
        story: test
        playbook: general-company
        at: 2026-03-06T14:00:00+08:00
        people:
          zhang: {channel: teams, language: zh-Hans, roles: [cs]}
          lin: {channel: teams, language: zh-Hans, roles: [gm]}
          wang: {channel: web, language: en}
        steps:

        """;

    private const string Escalated = """
        - {by: zhang, say: "客户王先生要投诉：空调维修后冒烟了，电话13800138000，住上海市徐汇区虹桥路1号"}
        - {by: zhang, press: confirm, expect: {post: {to: managers}}}

        """;

    [Theory]
    [InlineData("reply: {has: 没有这句话}", "posted zhang")]
    [InlineData("reply: {hasNot: ['{number}']}", "C260306-0001")]
    [InlineData("reply: {asks: customer_address}", "posted zhang")]
    [InlineData("reply: {buttons: [approve]}", "confirm")]
    [InlineData("reply: {buttons: []}", "confirm")]
    [InlineData("reply: {noButtons: [confirm]}", "confirm")]
    [InlineData("reply: {card: {level: L4}}", "L3")]
    [InlineData("reply: {card: {grade: 一般投诉}}", "重大投诉")]
    [InlineData("post: {to: managers}", "none; instead posted zhang")]
    [InlineData("update: {to: managers}", "none; instead posted zhang")]
    [InlineData("told: [lin]", "not told: lin")]
    [InlineData("event: registered", "received by zhang")]
    [InlineData("event: {kind: received, by: lin}", "received by zhang")]
    [InlineData("event: {kind: received, has: nothing-like-this}", "received by zhang")]
    [InlineData("clock: {id: to-cs, state: breached}", "running, due 2026-03-06T14:30:00+08:00, remaining 00:30:00")]
    [InlineData("clock: {id: to-cs, due: '14:31'}", "running")]
    [InlineData("clock: {id: to-cs, due: 2026-03-06T14:31:00+08:00}", "running")]
    [InlineData("clock: {id: to-cs, remaining: 29m}", "running")]
    [InlineData("clock: {id: visit, state: running}", "none, due never")]
    [InlineData("clock: {id: to-cs, state: running, number: C260306-0009}", "no such complaint")]
    [InlineData("summary: {level: L2}", "level L3")]
    [InlineData("summary: {grade: general}", "grade major")]
    [InlineData("summary: {state: open}", "intake")]
    [InlineData("summary: {owner: cs}", "owner ,")]
    [InlineData("task: {to: lin}", "none; instead")]
    [InlineData("task: {to: lin, listed: true}", "in the lists of: zhang")]
    [InlineData("file: {has: 编号}", "no link to a file")]
    [InlineData("problem: 400", "200")]
    [InlineData("count: {posts: 1}", "posts: 0")]
    [InlineData("count: {complaints: 2}", "complaints: 1")]
    [InlineData("log: {has: 没有这句话}", "")]
    [InlineData("none: [reply]", "posted zhang")]
    [InlineData("none: [event]", "received")]
    [InlineData("none: [{reply: {has: '{number}'}}]", "there is reply")]
    [InlineData("none: [{event: graded}]", "there is event")]
    public async Task Play_OtherwiseThanExpected_Fails(string expectation, string got)
    {
        var said = Escalated.Split('\n')[0];

        var result = await Transcripts.PlayAsync(Head + said[..^1] + $", expect: {{{expectation}}}}}");

        Assert.Equal(1, result.Step);
        Assert.Contains(got, result.Got, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- {by: lin, press: approve, expect: {none: [update]}}", "updated managers")]
    [InlineData("- {by: lin, press: acknowledge, expect: {none: [event]}}", "acknowledged")]
    [InlineData("- {by: lin, press: dance}", "lin sees no button 'dance'")]
    [InlineData("- {by: lin, press: approve, on: C260306-0009}", "sees no button 'approve' of C260306-0009")]
    [InlineData("- {by: lin, press: approve, on: {card: {has: 没有这句话}}}", "sees no button")]
    [InlineData("- {by: wang, press: approve}", "wang sees no button")]
    [InlineData("- {by: lin, say: 你好, again: true}", "lin has not done this before")]
    [InlineData("- {by: wang, say: hello, in: managers}", "wang is a customer")]
    [InlineData("- {at: 2026-03-06T13:00:00+08:00}", "already")]
    [InlineData("- {wait: 2h, expect: {none: [post]}}", "posted managers")]
    [InlineData("- {wait: 2h, expect: {none: [told]}}", "posted zhang")]
    [InlineData("- {raw: {path: /api/messages, body: '{'}}", "HTTP 400")]
    public async Task Play_AfterEscalation_Fails(string step, string got)
    {
        var result = await Transcripts.PlayAsync(Head + Escalated + step);

        Assert.Equal(3, result.Step);
        Assert.Contains(got, result.Got, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- {raw: {path: /api/messages, body: '{'}, expect: {problem: 400}}")]
    [InlineData("- {raw: {path: /api/messages, headers: {X-Forwarded-For: 10.0.0.1}, body: {type: message}}, expect: {problem: 403}}")]
    [InlineData("- {raw: {method: GET, path: /healthz}}")]
    [InlineData("- {restart: true, expect: {none: [post, reply, event]}}\n- {by: lin, press: approve, expect: {event: approved, update: {to: managers, buttons: []}}}")]
    [InlineData("- {by: lin, press: approve}\n- {by: zhang, press: approve, expect: {none: [event, update]}}")]
    [InlineData("- {by: lin, say: help, in: managers, expect: {none: [event]}}")]
    [InlineData("- {wait: 2h, expect: {event: [{kind: clock_reminded, has: call-back}, {kind: clock_breached, has: call-back}], count: {complaints: 1}}}")]
    public async Task Play_AfterEscalation_Passes(string steps)
    {
        var result = await Transcripts.PlayAsync(Head + Escalated + steps);

        Assert.True(result.Passed, $"step {result.Step}: expected {result.Expected}, got {result.Got}");
    }

    [Theory]
    [InlineData("429", 0, 1)]
    [InlineData("502-after", 1, 2)]
    [InlineData("timeout", 0, 1)]
    [InlineData("refuse", 0, 0)]
    public async Task Play_Fault_DoesWhatThePlatformDoes(string fault, int atOnce, int inAll)
    {
        var steps = Escalated.Replace("by: zhang, press: confirm, expect: {post: {to: managers}}", $"by: zhang, press: confirm, fault: {{next: {fault}, to: managers}}, expect: {{count: {{posts: {atOnce}, to: managers}}, log: {{hasNot: zzz}}}}", StringComparison.Ordinal)
            + $"- {{wait: 1m, expect: {{count: {{posts: {inAll - atOnce}, to: managers}}, log: {{hasNot: zzz}}}}}}";

        var result = await Transcripts.PlayAsync(Head + steps);

        Assert.True(result.Passed, $"step {result.Step}: expected {result.Expected}, got {result.Got}");
    }

    [Fact]
    public async Task Play_TenSteps_LeavePeopleTheirTime()
    {
        // Ten answers at one moment would be too many for Teams; between two steps a person takes a while.
        var commands = string.Concat(Enumerable.Range(0, 10).Select(_ => "- {by: lin, say: help, expect: {count: {replies: 1}}}\n"));

        var result = await Transcripts.PlayAsync(Head + commands);

        Assert.True(result.Passed, $"step {result.Step}: got {result.Got}");
    }
}
