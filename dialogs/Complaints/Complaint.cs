using System.Globalization;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Complaints;

/// <summary>A complaint as its events tell it. Immutable: <see cref="With"/> gives the next one.</summary>
public sealed class Complaint : ICaseFacts
{
    private readonly List<ComplaintEvent> _events;
    private readonly Dictionary<string, FieldValue> _fields;
    private readonly HashSet<string> _stepFields;
    private readonly HashSet<string> _demands;
    private readonly List<Evidence> _evidence;
    private readonly List<StoredFile> _files;
    private readonly List<AlikeComplaint> _alike;
    private readonly Dictionary<string, DateTimeOffset> _happened;

    private Complaint(Complaint? previous)
    {
        _events = previous is null ? [] : [.. previous._events];
        _fields = previous is null ? new(StringComparer.Ordinal) : new(previous._fields, StringComparer.Ordinal);
        _stepFields = previous is null ? new(StringComparer.Ordinal) : new(previous._stepFields, StringComparer.Ordinal);
        _demands = previous is null ? new(StringComparer.Ordinal) : new(previous._demands, StringComparer.Ordinal);
        _evidence = previous is null ? [] : [.. previous._evidence];
        _files = previous is null ? [] : [.. previous._files];
        _alike = previous is null ? [] : [.. previous._alike];
        _happened = previous is null ? new(StringComparer.Ordinal) : new(previous._happened, StringComparer.Ordinal);
        if (previous is null)
        {
            return;
        }

        (Number, PlaybookHash, Language, ReceivedAt, ReceivedAfterHours, Recorder, Conversation, Channel) =
            (previous.Number, previous.PlaybookHash, previous.Language, previous.ReceivedAt, previous.ReceivedAfterHours, previous.Recorder, previous.Conversation, previous.Channel);
        (FirstWords, Source, Level, Grade, Round, Version, Phase, Owner, Assignee) =
            (previous.FirstWords, previous.Source, previous.Level, previous.Grade, previous.Round, previous.Version, previous.Phase, previous.Owner, previous.Assignee);
        (Decision, Proposal, Question, MergedInto, AcknowledgedBy, Nodes, ChosenOption, IsOverridden, IsBatch) =
            (previous.Decision, previous.Proposal, previous.Question, previous.MergedInto, previous.AcknowledgedBy, previous.Nodes, previous.ChosenOption, previous.IsOverridden, previous.IsBatch);
    }

    /// <summary>The number people know, <c>C261121-0042</c>.</summary>
    public string Number { get; private set; } = string.Empty;

    /// <summary>The playbook it follows to its end, by content hash.</summary>
    public string PlaybookHash { get; private set; } = string.Empty;

    /// <summary>The complainant's language; it stays for the case (S-027).</summary>
    public Locale Language { get; private set; }

    /// <summary>When it was received.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <inheritdoc/>
    public bool ReceivedAfterHours { get; private set; }

    /// <summary>The member of staff who took it; null when the customer came by themselves.</summary>
    public string? Recorder { get; private set; }

    /// <summary>The conversation in which it was received.</summary>
    public string Conversation { get; private set; } = string.Empty;

    /// <summary>The channel it came by: <c>webchat</c>, <c>msteams</c> …</summary>
    public string Channel { get; private set; } = string.Empty;

    /// <summary>The words with which it was received; empty once erased.</summary>
    public string FirstWords { get; private set; } = string.Empty;

    /// <summary>The message it was logged from; null when it came otherwise.</summary>
    public SourceMessage? Source { get; private set; }

    /// <inheritdoc/>
    public Level Level { get; private set; }

    /// <inheritdoc/>
    public string Grade { get; private set; } = string.Empty;

    /// <summary>A person set the grade; new facts may raise it, never lower it.</summary>
    public bool IsOverridden { get; private set; }

    /// <summary>1, and one more each time it is reopened.</summary>
    public int Round { get; private set; } = 1;

    /// <summary>The sequence of the last event that changed what a card asks; a press carries the version it was made on.</summary>
    public int Version { get; private set; }

    /// <summary>Where it stands.</summary>
    public Phase Phase { get; private set; }

    /// <summary>Answerable to the complainant to the end.</summary>
    public Holder? Owner { get; private set; }

    /// <summary>Does the work.</summary>
    public Holder? Assignee { get; private set; }

    /// <summary>The managers' answer to what is asked now; null while it is open.</summary>
    public Decision? Decision { get; private set; }

    /// <summary>The solution put forward last.</summary>
    public Proposal? Proposal { get; private set; }

    /// <summary>A manager's question that waits for its answer.</summary>
    public ManagerQuestion? Question { get; private set; }

    /// <summary>Who has seen it among the managers; null when nobody.</summary>
    public string? AcknowledgedBy { get; private set; }

    /// <summary>The complaint it was merged into.</summary>
    public string? MergedInto { get; private set; }

    /// <summary>Progress nodes told to the customer.</summary>
    public IReadOnlyList<PlannedNode> Nodes { get; private set; } = [];

    /// <summary>The option the customer chose.</summary>
    public string? ChosenOption { get; private set; }

    /// <summary>All events in order.</summary>
    public IReadOnlyList<ComplaintEvent> Events => _events;

    /// <summary>What somebody is called whom the organisation's file does not name; null when that was never told or has been erased.</summary>
    internal string? NameOf(string person) => _events.Find(e => e.By == person && e.Text(ComplaintEvent.NameOfBy) is not null)?.Text(ComplaintEvent.NameOfBy);

    /// <summary>What is known, by field id.</summary>
    public IReadOnlyDictionary<string, FieldValue> Fields => _fields;

    /// <summary>Every trigger that fired, with the words that show it.</summary>
    public IReadOnlyList<Evidence> Evidence => _evidence;

    /// <summary>Files kept with it, in the order in which they came.</summary>
    public IReadOnlyList<StoredFile> Files => _files;

    /// <summary>Cases found to tell of the same, in the order in which they were found.</summary>
    public IReadOnlyList<AlikeComplaint> Alike => _alike;

    /// <summary>So many customers complained alike when it was registered that it counts as a batch (P07 「同类现象重复由多个(三个以上)客户反映」).</summary>
    public bool IsBatch { get; private set; }

    /// <summary>Whether its card has gone to the managers.</summary>
    public bool IsEscalated => _events.Exists(e => e.Kind == EventKinds.Escalated);

    /// <summary>Neither closed, withdrawn nor merged.</summary>
    public bool IsOpen => Phase is Phase.Intake or Phase.Open or Phase.Handled;

    /// <summary>The complaint that these events tell. Throws <see cref="ArgumentException"/> when the first is not <c>received</c>.</summary>
    public static Complaint From(IEnumerable<ComplaintEvent> events)
    {
        var complaint = new Complaint(previous: null);
        foreach (var happening in events)
        {
            complaint.Apply(happening);
        }

        return complaint.Version > 0 ? complaint : throw new ArgumentException("A complaint begins with 'received'.", nameof(events));
    }

    /// <summary>The complaint after one more event.</summary>
    public Complaint With(ComplaintEvent happening)
    {
        var next = new Complaint(this);
        next.Apply(happening);
        return next;
    }

    /// <inheritdoc/>
    public bool HasTrigger(string id) => _evidence.Exists(e => e.Trigger == id);

    /// <inheritdoc/>
    public string? Value(string field) => _fields.GetValueOrDefault(field)?.Value;

    /// <inheritdoc/>
    public decimal? Amount(string field)
    {
        var number = Value(field)?.Split(' ')[0];
        return decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }

    /// <inheritdoc/>
    public bool HasHappened(string happening) => _happened.ContainsKey(happening);

    /// <summary>When an event first happened in this round; null when it has not.</summary>
    public DateTimeOffset? When(string happening) => _happened.TryGetValue(happening, out var at) ? at : null;

    /// <inheritdoc/>
    public bool IsApproved(string covers) => Decision is { IsApproval: true } decision && decision.Covers.Contains(covers, StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool IsDemanded(string what) =>
        Proposal is { Remedies.Count: > 0 } ? Proposal.Remedies.Contains(what, StringComparer.Ordinal) : HasTrigger(what) || _demands.Contains(what);

    private void Apply(ComplaintEvent happening)
    {
        if (_events.Count == 0 && happening.Kind != EventKinds.Received)
        {
            throw new ArgumentException($"A complaint begins with 'received', not '{happening.Kind}'.", nameof(happening));
        }

        _events.Add(happening);
        Tell(happening);
        _happened.TryAdd(happening.Kind, happening.At);
        if (EventKinds.Material.Contains(happening.Kind))
        {
            Version = happening.Sequence;
        }
    }

    private void Tell(ComplaintEvent happening)
    {
        Fill(happening);
        switch (happening.Kind)
        {
            case EventKinds.Received:
                Receive(happening);
                break;
            case EventKinds.EvidenceAdded:
                _files.Add(File(happening));
                break;
            case EventKinds.Graded:
                Regrade(happening);
                break;
            case EventKinds.Linked:
                Link(happening);
                break;
            case EventKinds.Overridden:
                (Grade, Level, IsOverridden) = (happening.Datum("grade") ?? Grade, ParseLevel(happening), true);
                break;
            case EventKinds.Registered:
                (Phase, Owner) = (Phase.Open, Holder.Parse(happening.Datum("owner")) ?? Owner);
                break;
            case EventKinds.Assigned:
                Assignee = Holder.Parse(happening.Datum("assignee"));
                break;
            case EventKinds.Acknowledged:
                AcknowledgedBy = happening.By;
                break;
            case EventKinds.Asked:
                Question = new ManagerQuestion(happening.By ?? string.Empty, happening.Text("question") ?? string.Empty);
                break;
            case EventKinds.Answered:
                Question = null;
                break;
            case EventKinds.Proposed:
                Propose(happening);
                break;
            case EventKinds.Approved or EventKinds.Rejected:
                Decide(happening);
                break;
            case EventKinds.Accepted:
                ChosenOption = happening.Datum("option");
                break;
            case EventKinds.FormReturned:
                Phase = Phase.Handled;
                break;
            case EventKinds.Closed:
                Phase = Phase.Closed;
                break;
            case EventKinds.Reopened:
                Reopen();
                break;
            case EventKinds.Withdrawn:
                Phase = Phase.Withdrawn;
                break;
            case EventKinds.Merged:
                (Phase, MergedInto) = (Phase.Merged, happening.Datum("into"));
                break;
            default:
                break;
        }
    }

    private void Receive(ComplaintEvent happening)
    {
        Number = happening.Datum("number") ?? string.Empty;
        PlaybookHash = happening.Datum("playbook") ?? string.Empty;
        Language = LocaleTags.Parse(happening.Datum("language")) ?? Locale.ZhHans;
        ReceivedAt = happening.At;
        ReceivedAfterHours = happening.Datum("after_hours") == "true";
        Recorder = happening.Datum("recorder");
        Conversation = happening.Datum("conversation") ?? string.Empty;
        Channel = happening.Datum("channel") ?? string.Empty;
        FirstWords = happening.Text("words") ?? string.Empty;
        Source = SourceMessage.Read(happening);
    }

    /// <summary>The origin of a field stands as <c>origin.ID</c>. Fields of a step belong to its round: a reopened complaint begins without them.</summary>
    private void Fill(ComplaintEvent happening)
    {
        foreach (var (id, value) in happening.Fields())
        {
            var origin = Enum.TryParse<ValueOrigin>(happening.Datum("origin." + id), out var parsed) ? parsed : ValueOrigin.Answered;
            _fields[id] = new FieldValue(value, origin);
            if (happening.Data.ContainsKey("step"))
            {
                _stepFields.Add(id);
            }
        }

        _demands.UnionWith(Split(happening.Datum("demands")));
        if (happening.Data.ContainsKey("nodes"))
        {
            Nodes = ReadNodes(happening);
        }
    }

    private static StoredFile File(ComplaintEvent happening) => new(
        happening.Datum("hash") ?? string.Empty,
        long.TryParse(happening.Datum("size"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0,
        happening.Datum("kind") ?? string.Empty,
        happening.Text("name") ?? string.Empty);

    private void Regrade(ComplaintEvent happening)
    {
        Grade = happening.Datum("grade") ?? string.Empty;
        Level = ParseLevel(happening);
        foreach (var trigger in Split(happening.Datum("triggers")))
        {
            if (!HasTrigger(trigger))
            {
                _evidence.Add(new Evidence(trigger, happening.Text("words." + trigger) ?? string.Empty, happening.Text("sentence." + trigger)));
            }
        }
    }

    /// <summary>A case that is alike may turn out to be the same customer's, once it is known how to reach them.</summary>
    private void Link(ComplaintEvent happening)
    {
        IsBatch |= happening.Data.ContainsKey("customers");
        foreach (var (number, sameCustomer) in Split(happening.Datum("alike")).Select(each => (each, false)).Concat(Split(happening.Datum("repeats")).Select(each => (each, true))))
        {
            _alike.RemoveAll(each => each.Number == number);
            _alike.Add(new AlikeComplaint(number, sameCustomer));
        }
    }

    /// <summary>An approval adds to what was approved before; a rejection takes it back.</summary>
    private void Decide(ComplaintEvent happening)
    {
        var before = happening.Kind == EventKinds.Approved && Decision is { IsApproval: true } standing ? standing : null;
        Decision = new Decision(
            happening.Kind,
            happening.By ?? string.Empty,
            happening.At,
            happening.Text("reason"),
            [.. (before?.Approvals ?? []).Union(Split(happening.Datum("approvals")), StringComparer.Ordinal)],
            [.. (before?.Covers ?? []).Union(Split(happening.Datum("covers")), StringComparer.Ordinal)],
            Level);
    }

    private void Propose(ComplaintEvent happening)
    {
        List<OfferedSolution> options = [];
        for (var i = 1; happening.Text(string.Create(CultureInfo.InvariantCulture, $"field.option_{i}")) is { } option; i++)
        {
            options.Add(new OfferedSolution($"option_{i}", option, happening.Text($"field.pros_{i}") ?? string.Empty, happening.Text($"field.cons_{i}") ?? string.Empty));
        }

        var plan = happening.Text("field.plan") ?? string.Join(" / ", options.Select(option => option.Text));
        Proposal = new Proposal(happening.By ?? string.Empty, happening.Sequence, plan, Split(happening.Datum("remedies") ?? happening.Datum("field.remedy")), options);
        ChosenOption = null;
        if (Decision is not null && HasHappened(EventKinds.Escalated))
        {
            // put before the managers anew, with a new time to decide
            _happened[EventKinds.Escalated] = happening.At;
        }

        Decision = null;

        // what follows from an older proposal must happen anew for this one
        foreach (var follower in (string[])[EventKinds.Approved, EventKinds.Rejected, EventKinds.Accepted, EventKinds.Declined, EventKinds.Executed])
        {
            _happened.Remove(follower);
        }
    }

    private void Reopen()
    {
        Round++;
        Phase = Phase.Open;
        Decision = null;
        Proposal = null;
        Question = null;
        AcknowledgedBy = null;
        ChosenOption = null;
        Nodes = [];
        // made anew: a dictionary that things were removed from forgets the order of its entries
        var kept = _fields.Where(field => !_stepFields.Contains(field.Key)).ToList();
        _fields.Clear();
        kept.ForEach(field => _fields.Add(field.Key, field.Value));
        _stepFields.Clear();
        _happened.Clear();
        _happened[EventKinds.Registered] = _events[^1].At;
        if (IsEscalated)
        {
            // its card stands with the managers: they are asked anew
            _happened[EventKinds.Escalated] = _events[^1].At;
        }
    }

    private static List<PlannedNode> ReadNodes(ComplaintEvent happening)
    {
        var times = Split(happening.Datum("nodes"));
        return [.. times.Select((at, i) => new PlannedNode($"{happening.Sequence}.{i}", DateTimeOffset.Parse(at, CultureInfo.InvariantCulture), happening.Text($"node.{i}") ?? string.Empty))];
    }

    private static Level ParseLevel(ComplaintEvent happening) =>
        int.TryParse(happening.Datum("level"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? (Level)level : Level.General;

    private static string[] Split(string? list) => string.IsNullOrEmpty(list) ? [] : list.Split(',');
}
