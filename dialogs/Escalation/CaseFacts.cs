using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Escalation;

/// <summary>What every card about a case tells: the words that show why, the facts, who holds it, until when.</summary>
internal static class CaseFacts
{
    /// <summary>The sentence with the most serious words marked; the first words when nothing fired. How to reach a person is hidden in it.</summary>
    /// <param name="of">The case.</param>
    /// <param name="beyond">It is read by others than the case's staff: addresses are hidden, too.</param>
    public static Quote? Quote(Case of, bool beyond = false)
    {
        var gravest = of.Complaint.Evidence.Where(e => e.Sentence is not null).OrderByDescending(e => Floor(of, e.Trigger)).FirstOrDefault();
        var sentence = gravest?.Sentence ?? (of.Complaint.FirstWords.Length is > 0 and <= 200 ? of.Complaint.FirstWords : null);
        if (sentence is null)
        {
            return null;
        }

        // A mask leaves everything in its place, so words are found where they were said; what is taken out does not.
        sentence = beyond ? Extraction.Redactor.Hide(sentence) : sentence;
        var marks = of.Complaint.Evidence
            .Where(e => e.Words.Length > 0)
            .Select(e => (Start: sentence.IndexOf(e.Words, StringComparison.Ordinal), e.Words.Length))
            .Where(found => found.Start >= 0)
            .Select(found => new Mark(found.Start, found.Start + found.Length))
            .OrderBy(mark => mark.Start)
            .ToList();
        return new Quote(CaseMask.Apply(of, sentence), Merge(marks), Source(of));
    }

    /// <summary>Facts in the order they are shown.</summary>
    public static IReadOnlyList<Fact> Of(Case of, bool masked)
    {
        List<Fact> facts = [];
        if (Values.CustomerName(of) is { } name)
        {
            var phone = Values.CustomerContact(of);
            facts.Add(new Fact(
                MessageKey.LabelCustomer,
                phone is null ? Message.Verbatim(name) : Message.Of(MessageKey.PersonAndPhone, ("name", name), ("phone", new Phone(phone, masked)))));
        }

        if (Demand(of) is { } demand)
        {
            facts.Add(new Fact(MessageKey.LabelDemand, demand));
        }

        Add("product", MessageKey.LabelProduct);
        Add("money", MessageKey.LabelAmount);
        if (FileDialog.Fact(of.Complaint) is { } files)
        {
            facts.Add(new Fact(MessageKey.LabelFiles, files));
        }

        if (of.Complaint.Owner is { } owner)
        {
            facts.Add(new Fact(MessageKey.LabelOwner, Holder(of, owner)));
        }

        if (of.Complaint.Assignee is { } assignee)
        {
            facts.Add(new Fact(MessageKey.LabelAssignee, Holder(of, assignee)));
        }

        if (of.Complaint.Source is { } source)
        {
            facts.Add(new Fact(MessageKey.LabelSource, Source(source)));
        }

        if (CaseMood.Of(of.Complaint) is { } mood)
        {
            facts.Add(new Fact(MessageKey.LabelMood, mood));
        }

        return facts;

        void Add(string kind, MessageKey label)
        {
            if (Values.Find(of, kind) is ({ } field, { } value))
            {
                facts.Add(new Fact(label, Values.Of(field, value, masked)));
            }
        }
    }

    /// <summary>What the customer wants, in the words of the trade; null when they did not say.</summary>
    public static Message? Demand(Case of)
    {
        if (Values.Find(of, "demand") is ({ } field, { } value))
        {
            return Values.Of(field, value, masked: true);
        }

        return of.Complaint.HasTrigger("refund") ? MessageKey.DemandRefund : of.Complaint.HasTrigger("compensation") ? MessageKey.DemandCompensation : null;
    }

    /// <summary>Why this level: each trigger with its words and the level below which it does not go.</summary>
    public static IEnumerable<Message> Why(Case of)
    {
        if (of.Complaint.Events.LastOrDefault(e => e.Kind == EventKinds.Overridden) is { } overridden)
        {
            yield return Message.Of(MessageKey.WhyOverride, ("who", Who(of, overridden.By)), ("reason", overridden.Text("reason")));
        }

        var any = false;
        foreach (var evidence in of.Complaint.Evidence.OrderByDescending(e => Floor(of, e.Trigger)).Take(4))
        {
            any = true;
            yield return Message.Of(MessageKey.WhyTrigger, ("evidence", evidence.Words), ("trigger", TriggerName(evidence.Trigger)), ("floor", GradedFloor(of, evidence.Trigger)));
        }

        if (!any)
        {
            yield return Message.Of(MessageKey.WhyGradeDefault, ("grade", Values.Grade(of)));
        }
    }

    /// <summary>A clock as a countdown.</summary>
    public static Countdown Countdown(CaseClock clock)
    {
        var due = clock.Reading.DueAt!.Value;
        var key = clock.Rule.To switch
        {
            var to when to.Contains(EventKinds.Approved) => MessageKey.DecideBy,
            var to when to.Contains(EventKinds.Contacted) => MessageKey.ContactBy,
            _ => MessageKey.DueAt,
        };
        return new Countdown(due, Message.Of(key, ("due", due)));
    }

    /// <summary>A trigger's name.</summary>
    public static Message TriggerName(string id) => MessageKeys.Trigger(id) is { } key ? key : Message.Verbatim(id);

    /// <summary>Whoever an event names.</summary>
    public static string? Who(Case of, string? by) => by is null or Actor.CustomerId ? null : of.PersonName(by);

    /// <summary>A holder by name and post.</summary>
    public static Message Holder(Case of, Holder? holder) => holder switch
    {
        { Person: { } person, Role: { } role } => Message.Of(MessageKey.PersonWithPost, ("name", of.PersonName(person)), ("post", of.RoleTitle(role))),
        { Person: { } person } => Message.Verbatim(of.PersonName(person)),
        { Role: { } role } => RoleWithPeople(of, role),
        _ => MessageKey.Unknown,
    };

    /// <summary>A role with the people who hold it, where they are few.</summary>
    public static Message RoleWithPeople(Case of, string role) =>
        of.Holders(role) is { Count: 1 or 2 } people
            ? Message.Of(MessageKey.PersonWithRole, ("role", of.RoleTitle(role)), ("name", people.Select(of.PersonName).ToList()))
            : of.RoleTitle(role);

    /// <summary>People it can be given to: everybody who holds a role of the playbook.</summary>
    public static IEnumerable<Assignable> Assignable(Case of) =>
        (from role in of.Playbook.Roles.Keys
         from person in of.Holders(role)
         where person != of.Complaint.Assignee?.Person
         select new Assignable(person, Message.Of(MessageKey.PersonWithPost, ("name", of.PersonName(person)), ("post", of.RoleTitle(role)))))
        .DistinctBy(each => each.Id);

    private static Level Floor(Case of, string trigger) =>
        of.Playbook.Floors.GetValueOrDefault(trigger, SeverityLexicon.Default.Triggers.FirstOrDefault(each => each.Id == trigger)?.Floor ?? Level.General);

    /// <summary>What the trigger alone means in this playbook: its floor, or the grade that names it.</summary>
    private static Level GradedFloor(Case of, string trigger)
    {
        var graded = of.Playbook.Grades.FirstOrDefault(grade => Names(grade.When, trigger))?.Level ?? Level.General;
        var floor = Floor(of, trigger);
        return graded > floor ? graded : floor;
    }

    private static bool Names(Condition condition, string trigger) => condition switch
    {
        Condition.Trigger named => named.Id == trigger,
        Condition.AnyOf any => any.Parts.Any(part => Names(part, trigger)),
        _ => false,
    };

    /// <summary>Who wrote the message that a complaint was logged from, and when.</summary>
    public static Message Source(SourceMessage source) => (source.Author, source.At) switch
    {
        (null, null) => MessageKey.SourceUntold,
        (null, { } at) => Message.Value(at),
        ({ } author, null) => Message.Verbatim(author),
        ({ } author, { } at) => Message.Of(MessageKey.SourceWhoWhen, ("who", author), ("when", at)),
    };

    private static Message Source(Case of)
    {
        var where = Message.Of(of.Complaint.Channel switch
        {
            "msteams" => MessageKey.ChannelTeams,
            "slack" => MessageKey.ChannelSlack,
            "console" when of.Complaint.Recorder is not null => MessageKey.ChannelConsole,
            _ => MessageKey.ChannelWebChat,
        });
        object? who = Values.CustomerName(of) is { } name ? name : Message.Of(MessageKey.TheCustomer);
        return of.Complaint.Recorder is { } recorder
            ? Message.Of(MessageKey.SaidRecordedBy, ("who", who), ("where", where), ("by", of.PersonName(recorder)), ("when", of.Complaint.ReceivedAt))
            : Message.Of(MessageKey.SaidWhereWhen, ("who", who), ("where", where), ("when", of.Complaint.ReceivedAt));
    }

    private static List<Mark> Merge(List<Mark> marks)
    {
        List<Mark> merged = [];
        foreach (var mark in marks)
        {
            if (merged.Count > 0 && mark.Start <= merged[^1].End)
            {
                merged[^1] = new Mark(merged[^1].Start, Math.Max(merged[^1].End, mark.End));
            }
            else
            {
                merged.Add(mark);
            }
        }

        return merged;
    }
}
