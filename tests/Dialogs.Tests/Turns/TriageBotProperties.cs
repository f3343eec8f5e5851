using System.Text.Json;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;
using FsCheck;
using FsCheck.Fluent;
using Outcome = ComplaintBot.Dialogs.Turns.Outcome;

namespace ComplaintBot.Dialogs.Tests.Turns;

/// <summary>Random conversations of several people about several complaints; what must hold after every turn.</summary>
public sealed class TriageBotProperties
{
    private static readonly string[] People = [Talk.Wang, "chen", Talk.Zhang, Talk.Li, Talk.Lin, Talk.Zhou, Talk.Temp];

    private static readonly string[] Managers = [Talk.Lin, Talk.Zhou, Talk.Li];

    private static readonly string[] Texts =
    [
        "我要投诉", "空调修了三次还漏水，再不解决就找电视台", "客户王先生要投诉：空调修了三次还漏水，电话13800138000", "I want a refund, the kettle caught fire", "小孩被烫伤了，要求赔偿",
        "不知道", "李四", "13800138000", "a@b.cc", "昨天下午三点", "上海市浦东新区世纪大道100号", "售后服务", "2", "是的，没错", "不对", "电话：13900139000", "电话", "姓名：",
        "help", "取消", "上一步", "mine", "话术", "check: 您必须先交费，我们保证全额退款", "升级发到这里", "english", "繁体", "complaint", "谢谢", "你们几点开门？", "服务很好，点个赞",
        "C260305-0001", "C260305-0002 孩子住院了", "c260305-0009", "", "   ", "：", "?", "\ud83d\ude00", "\ud83d", "0", "-1", "99999999999999999999999999999999", "损失了两万元", "我还要投诉另一件事：收银员骂人",
        "明天10:00 | 上门\n后天 | 期限", "9999-12-31", "0001-01-01 | x", "换一台", "退款5000元", "全额退款并赔偿", "态度差\0\t", new string('长', 5000),
    ];

    private static readonly string[] Verbs =
    [
        "confirm", "change", "cancel", "approve", "reject", "ask", "acknowledge", "reassign", "refresh", "override", "show", "original", "add", "wording", "more", "choose", "merge", "new", "mine",
        "use", "apply", "edit", "contact", "plan", "offer", "option_1", "option_2", "option_3", "decline", "execute", "satisfied", "dissatisfied", "dispatch", "progress", "propose", "accept",
        "hand_back", "nonsense", "",
    ];

    /// <summary>What can be filled in, with something that fits.</summary>
    private static readonly (string Field, string[] Fits)[] Inputs =
    [
        ("reason", ["因为"]), ("question", ["几点的事？"]), ("assignee", ["li", "lin", "zhou", "nobody"]), ("grade", ["major", "general", "L1", "L2", "L3", "L4"]), ("into", ["C260305-0001", "C260305-0002"]),
        ("option", ["option_1", "option_2"]), ("phrase", ["W-107"]), ("contact", ["13900139000"]), ("customer_name", ["赵六"]), ("topic", ["finance"]), ("loss_amount", ["300元"]),
        ("nodes", ["明天10:00 | 上门\n3月20日 | 期限"]), ("option_1", ["换一台", "全额退款"]), ("pros_1", ["快"]), ("cons_1", ["等货"]), ("option_2", ["上门修"]), ("pros_2", ["今天"]), ("cons_2", ["可能再坏"]),
        ("assign", ["business_manager", "dept_manager"]), ("progress_note", ["在修"]), ("plan", ["上门修"]), ("remedy", ["repair", "refund", "compensation"]), ("amount", ["500元"]), ("result", ["好了"]),
        ("signature", ["李"]), ("agreement_signed", ["true", "false"]),
    ];

    [Theory]
    [InlineData("standard-service")]
    [InlineData("general-company")]
    public void Advance_AnyConversation_KeepsTheInvariants(string playbook)
    {
        var act = Gen.Choose(0, int.MaxValue - 1).Four();
        Prop.ForAll(act.ListOf(50).ToArbitrary(), acts =>
        {
            var talk = new Talk(playbook, "2026-03-05T16:50:00+08:00") { Watch = Check };
            talk.Say(Talk.Wang, Cases.Leak);
            Cases.Finish(talk, Talk.Wang);
            talk.Say(Talk.Zhang, "客户王先生要求退款，电话13800138000，空调质量差");
            Cases.Finish(talk, Talk.Zhang);
            foreach (var each in acts)
            {
                Do(talk, each);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    private static void Do(Talk talk, (int, int, int, int) act)
    {
        var (kind, who, what, more) = act;
        var person = People[who % People.Length];
        var known = talk.Complaints.ToList();
        switch (kind % 10)
        {
            case 0 or 1:
                talk.Say(person, Texts[what % Texts.Length]);
                break;
            case 8:
                talk.Wait(TimeSpan.FromMinutes(what % 3000));
                break;
            case 9 when known.Count > 0:
                var timers = (CaseTimerKind[])[CaseTimerKind.Open, CaseTimerKind.Remind, CaseTimerKind.Due, CaseTimerKind.Node, CaseTimerKind.Issue];
                var ids = (string[])["contact", "decision", "call-back", "visit", "dispatch", "0", "x", "issue"];
                talk.Fire(known[what % known.Count].Number, new CaseTimer(timers[more % timers.Length], ids[who % ids.Length], 1 + (more % 2)));
                break;
            case 2 when known.Count > 0:
                var asked = known[more % known.Count];
                var answers = Inputs.Take(4).Select((input, i) => (input.Field, input.Fits[(what + i) % input.Fits.Length])).ToArray();
                talk.PressOn(Managers[who % Managers.Length], Verbs[3 + (what % 7)], asked.Number, asked.Version, answers);
                break;
            default:
                // mostly what somebody can press now, with what it asks for
                var of = known.Count > 0 ? talk.CaseOf(known[more % known.Count]) : null;
                var open = of is null ? [] : Steps.Available(of).SelectMany(step => Steps.Buttons(of, step)).Select(button => button.Verb).ToList();
                var verb = open.Count > 0 && what % 3 > 0 ? open[what % open.Count] : Verbs[what % Verbs.Length];
                var version = of is null || more % 7 == 0 ? (int?)null : of.Complaint.Version - (more % 11 == 0 ? 1 : 0);
                var inputs = Inputs.Where((_, i) => (more + i) % 9 > 0)
                    .Select((input, i) => (input.Field, (what + i) % 8 > 0 ? input.Fits[(what + i) % input.Fits.Length] : Texts[(what + i) % Texts.Length]));
                var mine = of is null ? null : Steps.Available(of).Where(step => Steps.Buttons(of, step).Any(button => button.Verb == verb)).SelectMany(step => step.Who.SelectMany(of.PeopleOf)).FirstOrDefault();
                talk.PressOn(who % 3 > 0 && mine is not null ? mine : person, verb, of?.Complaint.Number, version, [.. inputs]);
                break;
        }
    }

    private static void Check(ConversationState state, TurnInput input, Facts facts, Outcome outcome)
    {
        Assert.Equal(Json(outcome), Json(TriageBot.Advance(state, input, facts)));
        foreach (var change in outcome.Changes)
        {
            var before = facts.Complaints.GetValueOrDefault(change.Complaint.Number);
            var after = change.Complaint;
            Assert.Equal(Enumerable.Range(1, after.Events.Count), after.Events.Select(happening => happening.Sequence));
            Assert.Equal((before?.Events.Count ?? 0) + change.New.Count, after.Events.Count);
            Assert.Equal(JsonSerializer.Serialize(after), JsonSerializer.Serialize(Complaint.From(after.Events)));
            Assert.All(change.New, happening => Assert.All(happening.Data.Values.Concat(happening.Texts.Values), Assert.NotNull));
            Assert.True(before?.IsOpen ?? true, $"{after.Phase}: {change.New[^1].Kind}");
            CheckEvents(before, change, facts, input);
        }

        foreach (var said in outcome.Says)
        {
            Assert.True(said.Text is null != said.Card is null);
            Assert.All(said.Says(), Assert.NotNull);
            if (said.CardKey is { } key && key.StartsWith("escalation/", StringComparison.Ordinal))
            {
                var number = key["escalation/".Length..];
                Assert.True((outcome.Changes.FirstOrDefault(change => change.Complaint.Number == number)?.Complaint ?? facts.Complaints[number]).IsEscalated);
            }

            if (input.Actor.IsCustomer && said.To == new Recipient.Here())
            {
                Assert.False(said.Card is EscalationView or ComplaintView or IntakeSummaryView or DraftReviewView or WordingSuggestionsView or MyComplaintsView, said.Card?.GetType().Name);
            }
        }
    }

    private static void CheckEvents(Complaint? before, Change change, Facts facts, TurnInput input)
    {
        var complaint = before;
        foreach (var happening in change.New)
        {
            if (complaint is not null)
            {
                var next = complaint.With(happening);
                Assert.True(next.Level >= complaint.Level || happening.Kind == EventKinds.Overridden, $"{complaint.Level} fell to {next.Level} by {happening.Kind}");
                if (happening.Kind is EventKinds.Approved or EventKinds.Rejected)
                {
                    var of = new Case(complaint, input.Place.Playbook, facts.Organisation, input.At);
                    Assert.Null(of.Standing());
                    Assert.NotEqual(happening.Kind == EventKinds.Approved ? complaint.Recorder : null, happening.By);
                }

                if (happening.Kind == EventKinds.Executed)
                {
                    Assert.True(complaint.HasHappened(EventKinds.Accepted));
                    Assert.Empty(new Case(complaint, input.Place.Playbook, facts.Organisation, input.At).PendingApprovals());
                }
            }

            complaint = complaint?.With(happening) ?? Complaint.From([happening]);
        }

        var told = change.Complaint.Events.Where(happening => happening.Kind is EventKinds.ClockOpened or EventKinds.ClockReminded or EventKinds.ClockBreached or EventKinds.NodeReminded);
        Assert.All(told.GroupBy(happening => (happening.Kind, happening.Datum("clock"), happening.Datum("round"))), twice => Assert.Single(twice));
    }

    private static string Json(Outcome outcome) => JsonSerializer.Serialize(new
    {
        outcome.State,
        Changes = outcome.Changes.Select(change => change.New),
        Says = outcome.Says.Select(said => new { To = (object)said.To, said.CardKey, said.UpdateOnly, said.Asks, said.Quick, said.Text?.Key, said.Text?.Arguments.Keys, Card = (object?)said.Card }),
        outcome.Bindings,
    });
}

file static class Utterances
{
    public static IEnumerable<object?> Says(this Utterance said) => said.Quick.Select(quick => (object?)quick.Says);
}
