using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Severity.Similarity;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;
using Outcome = ComplaintBot.Dialogs.Turns.Outcome;

namespace ComplaintBot.Dialogs.Tests.Turns;

/// <summary>
/// A talk with the bot, without a program around it: people say and press, time passes, timers come due, and what was said to whom is
/// kept. It does what the shell does: loads what a turn needs, keeps what it wrote.
/// </summary>
internal sealed class Talk
{
    /// <summary>A customer's chat.</summary>
    public const string Wang = "wang";

    /// <summary>Takes complaints: customer service in the one playbook, service in the other.</summary>
    public const string Zhang = "zhang";

    /// <summary>The department's manager.</summary>
    public const string Li = "li";

    /// <summary>The general manager.</summary>
    public const string Lin = "lin";

    /// <summary>The supervisor.</summary>
    public const string Zhou = "zhou";

    /// <summary>Staff with no role.</summary>
    public const string Temp = "temp";

    private static readonly SeverityClassifier Classifier = new();
    private static readonly Dictionary<string, string[]> Roles = new(StringComparer.Ordinal)
    {
        [Zhang] = ["cs", "service"],
        [Li] = ["business_manager"],
        [Lin] = ["gm", "admin"],
        [Zhou] = ["supervisor", "dept_manager"],
        [Temp] = [],
    };

    private readonly Dictionary<string, ConversationState> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Complaint> _complaints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bindings = new(StringComparer.Ordinal);
    private readonly Playbook _playbook;
    private int _numbers;

    public Talk(string playbook, string at = "2026-03-05T10:00:00+08:00")
        : this(PlaybookLibrary.All[playbook], at)
    {
    }

    public Talk(Playbook playbook, string at = "2026-03-05T10:00:00+08:00")
    {
        _playbook = playbook;
        Now = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        Organisation = new Organisation
        {
            Id = "test",
            Languages = [Locale.ZhHans, Locale.ZhHant, Locale.En],
            Calendar = BusinessCalendar.Parse("Asia/Shanghai", [new("mon-fri", ["09:00-12:00", "13:30-18:00"])]),
            Number = new NumberFormat("C{yyMMdd}-{0000}"),
            Playbooks = new Dictionary<string, string>(StringComparer.Ordinal) { ["default"] = playbook.Id },
            People = Roles.Keys.ToDictionary(id => id, id => new Person { Id = id, Name = id }, StringComparer.Ordinal),
            Roles = Roles.SelectMany(pair => pair.Value.Select(role => (role, pair.Key))).ToLookup(pair => pair.role, pair => pair.Key, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group], StringComparer.Ordinal),
        };
    }

    public DateTimeOffset Now { get; private set; }

    public Organisation Organisation { get; }

    /// <summary>What the last turn, or the last wait, brought about.</summary>
    public Heard Last { get; private set; } = new([]);

    /// <summary>The outcome of the last turn alone.</summary>
    public Outcome? Outcome { get; private set; }

    public IReadOnlyCollection<Complaint> Complaints => _complaints.Values;

    /// <summary>The complaint received last.</summary>
    public Complaint Complaint => _complaints.Values.Last();

    public Complaint this[string number] => _complaints[number];

    public Case CaseOf(Complaint complaint) => new(complaint, _playbook, Organisation, Now);

    public ConversationState State(string person) => _states.GetValueOrDefault(person, ConversationState.New);

    /// <summary>A person writes.</summary>
    public Heard Say(string person, string text) => Run(person, new TurnInput.Said(text, Read(text)) { Actor = ActorOf(person), Place = PlaceOf(person), At = Now });

    /// <summary>A person writes one thing after the other; what came of the last.</summary>
    public Heard Say(string person, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            Say(person, text);
        }

        return Last;
    }

    /// <summary>A person writes what leaves a doubt that this question would settle, and shows no trigger.</summary>
    public Heard SayDoubtfully(string person, string text, SeverityQuestion question)
    {
        var reading = Read(text);
        var doubtful = reading.Assessment with { IsComplaint = true, IsBareRequest = false, Level = Level.General, Triggers = [], Doubt = question, IsMajor = 0.5 };
        return Run(person, new TurnInput.Said(text, reading with { Assessment = doubtful }) { Actor = ActorOf(person), Place = PlaceOf(person), At = Now });
    }

    /// <summary>A person changes what they wrote, or takes it back (null).</summary>
    public Heard Edit(string person, string number, string? text) =>
        Run(person, new TurnInput.Edited(number, text, text is null ? null : Read(text)) { Actor = ActorOf(person), Place = PlaceOf(person), At = Now });

    /// <summary>A person sends files, with or without words.</summary>
    public Heard Send(string person, IReadOnlyList<StoredFile> files, string text = "", params RefusedFile[] refused) =>
        Run(person, new TurnInput.Said(text, Read(text)) { Actor = ActorOf(person), Place = PlaceOf(person), At = Now, Files = files, RefusedFiles = refused });

    /// <summary>A person presses a button on the newest card of the complaint received last, unless told otherwise.</summary>
    public Heard Press(string person, string verb, params (string Name, string Value)[] inputs) => PressOn(person, verb, Complaint.Number, Complaint.Version, inputs);

    /// <summary>A person presses a button on a card of this version.</summary>
    public Heard PressOn(string person, string verb, string? number, int? version, params (string Name, string Value)[] inputs)
    {
        var byName = inputs.ToDictionary(input => input.Name, input => input.Value, StringComparer.Ordinal);
        return Run(person, new TurnInput.Pressed(verb, number, version, byName)
        {
            Actor = ActorOf(person),
            Place = PlaceOf(person),
            At = Now,
            Readings = byName.ToDictionary(input => input.Key, input => Read(input.Value), StringComparer.Ordinal),
        });
    }

    /// <summary>Time passes; timers come due one after the other.</summary>
    public Heard Wait(TimeSpan length)
    {
        var until = Now + length;
        List<Utterance> said = [];
        var fired = new HashSet<(string, string, DateTimeOffset)>();
        while (NextTimer(until, fired) is { } next)
        {
            fired.Add((next.Number, next.Timer.Key, next.Due));
            Now = next.Due > Now ? next.Due : Now;
            said.AddRange(Fire(next.Number, next.Timer).Says);
        }

        Now = until;
        return Last = new Heard(said);
    }

    /// <summary>A timer comes due now, whether or not it should.</summary>
    public Heard Fire(string number, CaseTimer timer) =>
        Run(_complaints[number].Conversation, new TurnInput.TimerDue(number, timer) { Actor = Actor.Bot, Place = PlaceOf(_complaints[number]), At = Now });

    /// <summary>A language service has read texts of a complaint.</summary>
    public Heard Read(string number, params ServiceReading[] readings) =>
        Run(_complaints[number].Conversation, new TurnInput.ReadByService(number, readings) { Actor = Actor.Bot, Place = PlaceOf(_complaints[number]), At = Now });

    public static MessageReading Read(string text, DateTimeOffset now, TimeZoneInfo zone)
    {
        var assessment = Classifier.Assess(text);
        return new MessageReading(assessment.Language, assessment, FieldExtractor.Extract(text, now, zone));
    }

    /// <summary>What the list of a person holds.</summary>
    public IReadOnlyList<string> ListOf(string person) =>
        [.. _complaints.Values.Where(complaint => CaseSummary.Of(CaseOf(complaint)).Listed.Contains(person)).Select(complaint => complaint.Number)];

    private MessageReading Read(string text) => Read(text, Now, Organisation.Calendar.Zone);

    private static bool IsCustomer(string person) => !Roles.ContainsKey(person);

    private static Actor ActorOf(string person) =>
        new(person, person, IsCustomer(person), new HashSet<string>(Roles.GetValueOrDefault(person, []), StringComparer.Ordinal));

    private Place PlaceOf(Complaint complaint) =>
        new(complaint.Conversation, complaint.Channel, complaint.Recorder is null ? PlaceKind.Customer : PlaceKind.Personal, _playbook, null);

    private Place PlaceOf(string person) =>
        new(person, IsCustomer(person) ? "webchat" : "msteams", IsCustomer(person) ? PlaceKind.Customer : PlaceKind.Personal, _playbook, null);

    private (string Number, CaseTimer Timer, DateTimeOffset Due)? NextTimer(DateTimeOffset until, HashSet<(string, string, DateTimeOffset)> fired)
    {
        var due = _complaints.Values
            .SelectMany(complaint => CaseTimers.Of(CaseOf(complaint)).Select(timer => (complaint.Number, timer.Timer, timer.Due)))
            .Where(timer => timer.Due <= until && !fired.Contains((timer.Number, timer.Timer.Key, timer.Due)))
            .OrderBy(timer => timer.Due).ThenBy(timer => timer.Number, StringComparer.Ordinal).ThenBy(timer => timer.Timer.Key, StringComparer.Ordinal)
            .ToList();
        return due.Count > 0 ? due[0] : null;
    }

    private Heard Run(string conversation, TurnInput input)
    {
        var state = State(conversation);
        var needs = TriageBot.Needs(state, input, Organisation);
        var facts = new Facts
        {
            Organisation = Organisation,
            Complaints = needs.Complaints.Where(_complaints.ContainsKey).ToDictionary(number => number, number => _complaints[number], StringComparer.Ordinal),
            Playbooks = new Dictionary<string, Playbook>(StringComparer.Ordinal) { [_playbook.Hash] = _playbook },
            Number = needs.Number ? Organisation.Number.Write(NumberFormat.Day(Now), ++_numbers) : null,
            Mine = needs.Mine ? [.. _complaints.Values.Where(complaint => input.Actor.IsCustomer ? complaint.Conversation == conversation && complaint.IsOpen : CaseSummary.Of(CaseOf(complaint)).Listed.Contains(input.Actor.Id))] : [],
            Alike = needs.Alike is { } query ? Alike(query) : [],
            Bindings = _bindings,
        };
        Outcome = TriageBot.Advance(state, input, facts);
        Watch?.Invoke(state, input, facts, Outcome);
        _states[conversation] = Outcome.State;
        foreach (var change in Outcome.Changes)
        {
            _complaints[change.Complaint.Number] = change.Complaint;
        }

        foreach (var (name, value) in Outcome.Bindings)
        {
            _bindings[name] = value;
        }

        var says = Outcome.Says;
        foreach (var (to, question) in Outcome.Internal)
        {
            if (to is Recipient.Member member)
            {
                Run(member.Person, question with { Place = PlaceOf(member.Person) });
            }
        }

        return Last = new Heard(says);
    }

    /// <summary>Every case is offered that shares anything: what is alike is the bot's own to say.</summary>
    private IReadOnlyList<AlikeCase> Alike(AlikeQuery query) =>
    [
        .. from complaint in _complaints.Values
           where complaint.Number != query.Complaint && complaint.ReceivedAt >= query.Since
           let signature = TextSignature.Of(CaseSummary.Words(CaseOf(complaint)))
           where signature is not null
           select new AlikeCase(complaint, signature),
    ];

    /// <summary>Looks at every turn.</summary>
    public Action<ConversationState, TurnInput, Facts, Outcome>? Watch { get; init; }
}

/// <summary>What was said, and to whom.</summary>
internal sealed record Heard(IReadOnlyList<Utterance> Says)
{
    /// <summary>The field asked for last.</summary>
    public string? Asks => Says.LastOrDefault(said => said.Asks is not null)?.Asks;

    /// <summary>Sentences said here, by key.</summary>
    public IReadOnlyList<MessageKey> Keys => KeysTo(new Recipient.Here());

    public IReadOnlyList<MessageKey> KeysTo(Recipient to) => [.. Says.Where(said => said.To == to && said.Text is not null).Select(said => said.Text!.Key)];

    public IReadOnlyList<MessageKey> KeysToPerson(string person) => KeysTo(new Recipient.Member(person));

    /// <summary>Cards of a kind, to anybody.</summary>
    public IReadOnlyList<T> Cards<T>()
        where T : View => [.. Says.Select(said => said.Card).OfType<T>()];

    /// <summary>Cards to the managers.</summary>
    public IReadOnlyList<Utterance> Posts => [.. Says.Where(said => said.To == new Recipient.Channel("managers") && said.Card is not null)];
}
