using ComplaintBot.Dialogs.Playbooks.Yaml;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Playbooks.Reading;

/// <summary>Reads conditions in the grammar of <see cref="Condition"/>.</summary>
internal sealed class ConditionReader(PlaybookNames names)
{
    private static readonly string[] Words = ["always", "never", "after_hours"];

    /// <summary>Keys with a meaning of their own; no field may have such a name.</summary>
    public static readonly string[] Keys = ["all", "any", "not", "level", "grade", "happened", "approved", "demanded", "unanswered"];

    /// <summary>What the reader of texts finds demanded, beside the options that steps propose.</summary>
    private static readonly string[] Demands = ["refund", "exchange", "replacement", "repair", "redo", "compensation", "apology", "explanation", "other"];

    public Condition? Find(Section section, string key) => section.Find(key) is { } node ? Read(section, node) : null;

    public Condition Need(Section section, string key) => section.Need(key) is { } node ? Read(section, node) : Condition.Never;

    public Condition Read(Section section, Node node)
    {
        switch (node)
        {
            case Scalar word:
                return Word(section, word);
            case MapNode { Entries: [var only] }:
                return Keyed(section, only);
            case MapNode { Entries: [] }:
                section.Report(node, "an empty condition: write always or never");
                return Condition.Never;
            case MapNode:
                section.Report(node, "a condition has one key: join several with {all: […]} or {any: […]}");
                return Condition.Never;
            default:
                section.Report(node, "a list is no condition: write {all: […]} or {any: […]}");
                return Condition.Never;
        }
    }

    private static Condition Word(Section section, Scalar word)
    {
        switch (word.Text)
        {
            case "always":
                return Condition.Always;
            case "never":
                return Condition.Never;
            case "after_hours":
                return new Condition.AfterHours();
            case "":
                section.Report(word, "an empty condition: write always or never");
                return Condition.Never;
        }

        if (!KnownTriggers.All.Contains(word.Text))
        {
            section.Report(word, $"unknown trigger '{Quote.Short(word.Text)}'{Quote.Suggestion(word.Text, [.. KnownTriggers.All, .. Words])}");
        }

        return new Condition.Trigger(word.Text);
    }

    private Condition Keyed(Section section, Entry entry)
    {
        var value = entry.Value;
        switch (entry.Key.Text)
        {
            case "all":
                return new Condition.AllOf(Parts(section, entry));
            case "any":
                return new Condition.AnyOf(Parts(section, entry));
            case "not":
                return new Condition.Not(Read(section, value));
            case "level":
                return new Condition.LevelAtLeast(LevelText.Read(section, value, "level"));
            case "grade":
                return new Condition.GradeIs(Each(section, entry, "undefined grade", names.Grades));
            case "happened":
                return Any(Each(section, entry, "unknown event", PlaybookEvents.All), happening => new Condition.Happened(happening));
            case "approved":
                return Any(Each(section, entry, "no approval covers", names.Covers), covers => new Condition.Approved(covers));
            case "demanded":
                return Any(Each(section, entry, "unknown demand", Demanded()), demand => new Condition.Demanded(demand));
            case "unanswered":
                return Any(Each(section, entry, "undefined field", names.Fields.Keys), field => new Condition.Unanswered(field));
            default:
                return OfField(section, entry);
        }
    }

    private Condition OfField(Section section, Entry entry)
    {
        var id = entry.Key.Text;
        if (!names.Fields.TryGetValue(id, out var field))
        {
            section.Report(entry.Key, $"undefined field '{Quote.Short(id)}'{Quote.Suggestion(id, [.. names.Fields.Keys, .. Keys])}");
            return Condition.Never;
        }

        if (entry.Value is MapNode)
        {
            return AtLeast(section, entry, field);
        }

        return field.Type switch
        {
            "choice" => new Condition.FieldIs(id, Each(section, entry, $"'{id}' has no option", field.Options)),
            "bool" => new Condition.FieldIs(id, Each(section, entry, $"'{id}' is true or false, not", ["true", "false"])),
            _ => new Condition.FieldIs(id, [.. section.AsWords(entry.Value, id).Select(word => word.Text)]),
        };
    }

    private Condition AtLeast(Section section, Entry entry, FieldNames field)
    {
        var id = entry.Key.Text;
        if (Section.Open(entry.Value, $"{section.Name}: field '{id}'", section.Findings, "at_least") is not { } limit
            || limit.NeedWord("at_least") is not { } word)
        {
            return Condition.Never;
        }

        if (field.Type is not ("number" or "money"))
        {
            section.Report(entry.Key, $"'{id}' is no number or amount: at_least cannot be asked of it");
        }

        if (names.Parameters.TryGetValue(word.Text, out var parameter))
        {
            return new Condition.AtLeast(id, parameter);
        }

        if (word.Text.Any(char.IsAsciiLetter))
        {
            section.Known(word, "undefined parameter", names.Parameters.Keys);
            return Condition.Never;
        }

        return new Condition.AtLeast(id, section.AsNumber(word, "at_least") ?? 0);
    }

    private Condition[] Parts(Section section, Entry entry)
    {
        if (entry.Value is ListNode { Items.Count: > 0 } list)
        {
            return [.. list.Items.Select(part => Read(section, part))];
        }

        section.Report(entry.Value, $"'{entry.Key.Text}' needs a list of conditions");
        return [];
    }

    private static string[] Each(Section section, Entry entry, string what, IReadOnlyCollection<string> known) =>
        [.. section.AsWords(entry.Value, entry.Key.Text).Select(word => section.Known(word, what, known))];

    private static Condition Any(string[] words, Func<string, Condition> condition) =>
        words is [var one] ? condition(one) : new Condition.AnyOf([.. words.Select(condition)]);

    private HashSet<string> Demanded() => [.. Demands, .. names.Fields.Values.SelectMany(field => field.Options)];
}
