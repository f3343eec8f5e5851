using BenchmarkDotNet.Attributes;
using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;
using Outcome = ComplaintBot.Dialogs.Turns.Outcome;

namespace ComplaintBot.Benchmarks;

/// <summary>
/// What deciding one turn costs: <see cref="TriageBot.Advance"/> alone, the texts read beforehand and the facts at hand. Limit: 50 µs.
/// </summary>
[MemoryDiagnoser]
public class AdvanceBenchmark
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 14, 0, 0, TimeSpan.FromHours(8));

    private Organisation _organisation = null!;
    private Playbook _playbook = null!;
    private (ConversationState State, TurnInput Input, Facts Facts) _open;
    private (ConversationState State, TurnInput Input, Facts Facts) _answer;
    private (ConversationState State, TurnInput Input, Facts Facts) _confirm;
    private (ConversationState State, TurnInput Input, Facts Facts) _approve;

    [GlobalSetup]
    public void Prepare()
    {
        _playbook = PlaybookLibrary.All["general-company"];
        _organisation = new Organisation
        {
            Id = "demo",
            Languages = [Locale.ZhHans, Locale.ZhHant, Locale.En],
            Calendar = BusinessCalendar.Parse("Asia/Shanghai", new Dictionary<string, IReadOnlyList<string>> { ["mon-fri"] = ["09:00-12:00", "13:30-18:00"] }, [], []),
            Number = new NumberFormat("C{yyMMdd}-{0000}"),
            Playbooks = new Dictionary<string, string> { ["default"] = "general-company" },
            People = new Dictionary<string, Person> { ["zhang"] = new() { Id = "zhang", Name = "张敏" }, ["lin"] = new() { Id = "lin", Name = "林总" } },
            Roles = new Dictionary<string, IReadOnlyList<string>> { ["cs"] = ["zhang"], ["gm"] = ["lin"] },
        };
        _open = (ConversationState.New, Said("客户王先生要投诉：空调修了三次还漏水，再不解决就找电视台"), Facts(null));
        var opened = Advance(_open);
        _answer = (opened.State, Said("13800138000"), Facts(opened.Changes[0].Complaint));
        var answered = Advance(_answer);
        var complete = Advance((answered.State, Said("朝阳路18号3单元502"), Facts(answered.Changes[0].Complaint)));
        var summary = complete.Changes[0].Complaint;
        _confirm = (complete.State, Press("zhang", "confirm", summary), Facts(summary));
        var registered = Advance(_confirm).Changes[0].Complaint;
        _approve = (ConversationState.New, Press("lin", "approve", registered), Facts(registered));
        if (Advance(_approve).Changes[0].Complaint.Decision is null)
        {
            throw new InvalidOperationException("The conversation no longer ends with a decision.");
        }
    }

    [Benchmark]
    public Outcome OpenComplaint() => Advance(_open);

    [Benchmark]
    public Outcome AnswerQuestion() => Advance(_answer);

    [Benchmark]
    public Outcome ConfirmAndEscalate() => Advance(_confirm);

    [Benchmark]
    public Outcome Approve() => Advance(_approve);

    private static Outcome Advance((ConversationState State, TurnInput Input, Facts Facts) turn) => TriageBot.Advance(turn.State, turn.Input, turn.Facts);

    private TurnInput.Said Said(string text) => new(text, Read(text)) { Actor = Person("zhang"), Place = Place("zhang", PlaceKind.Personal), At = Now };

    private TurnInput.Pressed Press(string person, string verb, Complaint complaint) =>
        new(verb, complaint.Number, complaint.Version, new Dictionary<string, string>())
        {
            Actor = Person(person),
            Place = Place(person, person == "lin" ? PlaceKind.Channel : PlaceKind.Personal),
            At = Now,
        };

    private Actor Person(string id) =>
        new(id, _organisation.People[id].Name, false, _organisation.Roles.Where(role => role.Value.Contains(id)).Select(role => role.Key).ToHashSet());

    private Place Place(string id, PlaceKind kind) => new($"msteams:{id}", "msteams", kind, _playbook, Locale.ZhHans);

    private MessageReading Read(string text) =>
        new(Script.Detect(text), new SeverityClassifier().Assess(text), FieldExtractor.Extract(text, Now, _organisation.Calendar.Zone));

    private Facts Facts(Complaint? complaint) => new()
    {
        Organisation = _organisation,
        Complaints = complaint is null ? new Dictionary<string, Complaint>() : new Dictionary<string, Complaint> { [complaint.Number] = complaint },
        Playbooks = new Dictionary<string, Playbook> { [_playbook.Hash] = _playbook },
        Number = "C261120-0042",
    };
}
