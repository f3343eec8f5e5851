using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Turns;

/// <summary>A turn while it is being decided: what is known, and what follows so far.</summary>
internal sealed class Turn(TurnInput input, ConversationState state, Facts facts)
{
    private readonly Dictionary<string, Complaint> _changed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ComplaintEvent>> _written = new(StringComparer.Ordinal);
    private readonly List<Utterance> _says = [];
    private readonly List<(Recipient, TurnInput.QuestionArrived)> _internal = [];
    private readonly List<(string, string)> _bindings = [];
    private readonly List<(long Id, bool SendAgain)> _settled = [];

    public TurnInput Input { get; } = input;

    public Facts Facts { get; } = facts;

    public ConversationState State { get; set; } = state;

    /// <summary>What the caller is answered, where that is not what is said first in the conversation.</summary>
    public Message? Answer { get; set; }

    public Actor Actor => Input.Actor;

    public Place Place => Input.Place;

    public DateTimeOffset Now => Input.At;

    public Organisation Organisation => Facts.Organisation;

    /// <summary>The language spoken here: what the person chose or writes, else the client's, else the organisation's first.</summary>
    public Locale Locale => State.Language ?? Place.Locale ?? Organisation.Languages[0];

    /// <summary>The complaint as this turn left it; null when there is none of this number.</summary>
    public Complaint? Find(string? number) =>
        number is null ? null
        : _changed.TryGetValue(number, out var changed) ? changed
        : Facts.Complaints.GetValueOrDefault(number);

    /// <summary>The playbook a complaint is pinned to.</summary>
    public Playbook PlaybookOf(Complaint complaint) =>
        complaint.PlaybookHash == Place.Playbook.Hash ? Place.Playbook : Facts.Playbooks[complaint.PlaybookHash];

    /// <summary>Everything known of a complaint in one hand.</summary>
    public Case CaseOf(Complaint complaint) => new(complaint, PlaybookOf(complaint), Organisation, Now);

    /// <summary>
    /// Whether who acts may know of a complaint: a customer of those made in this conversation, staff with a role of all, staff
    /// without one of those that are theirs.
    /// </summary>
    public bool MaySee(Complaint complaint) => Actor.IsCustomer
        ? complaint.Conversation == Place.Conversation
        : CaseSearch.MaySee(CaseOf(complaint), Actor);

    /// <summary>A complaint that was being taken here is so no more.</summary>
    public void EndIntake(Complaint complaint)
    {
        if (State.Intake == complaint.Number)
        {
            State = State.WithoutIntake() with { Focus = complaint.Number };
        }
    }

    /// <summary>Begins a complaint.</summary>
    public Complaint Receive(IReadOnlyDictionary<string, string> data, IReadOnlyDictionary<string, string> texts)
    {
        var received = new ComplaintEvent { Sequence = 1, Kind = EventKinds.Received, At = Now, By = Actor.EventName, Data = data, Texts = WithName(texts, known: null) };
        var complaint = Complaint.From([received]);
        Keep(complaint, received);
        return complaint;
    }

    /// <summary>Writes an event by whoever acts.</summary>
    public Complaint Write(Complaint complaint, string kind, IReadOnlyDictionary<string, string>? data = null, IReadOnlyDictionary<string, string>? texts = null) =>
        Write(complaint, kind, Actor == Actor.Bot ? null : Actor.EventName, data, texts);

    /// <summary>Writes an event that the product itself makes happen.</summary>
    public Complaint WriteByBot(Complaint complaint, string kind, IReadOnlyDictionary<string, string>? data = null, IReadOnlyDictionary<string, string>? texts = null) =>
        Write(complaint, kind, null, data, texts);

    /// <summary>Says a sentence here.</summary>
    public void Reply(Message text, string? asks = null, IReadOnlyList<QuickAnswer>? quick = null) =>
        _says.Add(new Utterance(new Recipient.Here(), text, null) { Asks = asks, Quick = quick ?? [] });

    /// <summary>Shows a card here.</summary>
    public void Show(View card, string? key = null) => _says.Add(new Utterance(new Recipient.Here(), null, card) { CardKey = key });

    /// <summary>Says a sentence to somebody else; in a channel in the thread of the case that it is about.</summary>
    public void Tell(Recipient to, Message text, Complaint? about = null)
    {
        if (!IsHere(to))
        {
            _says.Add(new Utterance(to, text, null) { About = about?.Number });
        }
    }

    /// <summary>Shows a card to somebody else; with a key it replaces the one that stands under it.</summary>
    public void Post(Recipient to, View card, string? key = null, bool updateOnly = false, Complaint? about = null) =>
        _says.Add(new Utterance(to, null, card) { CardKey = key, UpdateOnly = updateOnly, About = about?.Number });

    /// <summary>Tries a channel by a post of its own: what becomes of it is told by <see cref="TurnInput.ChannelTried"/>.</summary>
    public void Try(string name, Message text)
    {
        var key = CardKeys.Trial(name, Now, Place.Conversation);
        _says.Add(new Utterance(new Recipient.Around(), text, null) { CardKey = key });
        _bindings.Add((CardKeys.TrialOf(key)!, key));
    }

    /// <summary>Lets a manager's question wait where a person talks to the bot.</summary>
    public void Question(Recipient to, TurnInput.QuestionArrived question) => _internal.Add((to, question));

    /// <summary>Binds a name of the organisation.</summary>
    public void Bind(string name, string value) => _bindings.Add((name, value));

    /// <summary>Takes an entry off the list of the undelivered.</summary>
    public void Settle(long id, bool sendAgain) => _settled.Add((id, sendAgain));

    /// <summary>What follows. The cards of a complaint that changed are drawn once, at the end.</summary>
    public Outcome ToOutcome()
    {
        foreach (var (number, complaint) in _changed)
        {
            if (_written[number].Exists(e => EscalationCard.Shows(e.Kind)))
            {
                Redraw(complaint);
            }
        }

        return new Outcome
        {
            State = State,
            Changes = [.. _changed.Select(pair => new Change(pair.Value, _written[pair.Key]))],
            Says = _says,
            Answer = Answer,
            Internal = _internal,
            Bindings = _bindings,
            Settled = _settled,
        };
    }

    /// <summary>The managers' card, and the copies that stand with those who answer for the complaint.</summary>
    private void Redraw(Complaint complaint)
    {
        var of = CaseOf(complaint);
        if (complaint.IsEscalated)
        {
            var card = EscalationCard.Of(of);
            Post(new Recipient.Channel("managers"), card, CardKeys.Escalation(complaint.Number));
            Post(new Recipient.Channel("fallback"), card, CardKeys.Fallback(complaint.Number), updateOnly: true);
        }

        foreach (var person in Audience.People(of))
        {
            var (copy, key) = (CaseCard.Of(of, person), CaseCard.Key(complaint, person));
            var drawn = _says.FindLastIndex(said => said.CardKey == key);
            if (drawn >= 0)
            {
                _says[drawn] = _says[drawn] with { Card = copy };
            }
            else
            {
                Post(new Recipient.Member(person), copy, key, updateOnly: true);
            }
        }
    }

    private Complaint Write(Complaint complaint, string kind, string? by, IReadOnlyDictionary<string, string>? data, IReadOnlyDictionary<string, string>? texts)
    {
        var happening = new ComplaintEvent
        {
            Sequence = complaint.Events.Count + 1,
            Kind = kind,
            At = Now,
            By = by,
            Data = data ?? ComplaintEvent.None,
            Texts = by is null ? texts ?? ComplaintEvent.None : WithName(texts ?? ComplaintEvent.None, complaint),
        };
        var next = complaint.With(happening);
        Keep(next, happening);
        return next;
    }

    /// <summary>An account that the organisation's file does not name is called what its platform calls it.</summary>
    private IReadOnlyDictionary<string, string> WithName(IReadOnlyDictionary<string, string> texts, Complaint? known) =>
        Actor.IsCustomer || Actor == Actor.Bot || Actor.Name.Length == 0 || Organisation.People.ContainsKey(Actor.Id) || known?.NameOf(Actor.Id) is not null
            ? texts
            : new Dictionary<string, string>(texts, StringComparer.Ordinal) { [ComplaintEvent.NameOfBy] = Actor.Name };

    private void Keep(Complaint complaint, ComplaintEvent happening)
    {
        _changed[complaint.Number] = complaint;
        if (!_written.TryGetValue(complaint.Number, out var events))
        {
            _written[complaint.Number] = events = [];
        }

        events.Add(happening);
    }

    /// <summary>Who acts here has their reply; when a timer is due, nobody does.</summary>
    private bool IsHere(Recipient to) => Actor != Actor.Bot && to is Recipient.Conversation conversation && conversation.Id == Place.Conversation;
}
