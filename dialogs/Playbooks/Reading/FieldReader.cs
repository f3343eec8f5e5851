using ComplaintBot.Dialogs.Playbooks.Yaml;

namespace ComplaintBot.Dialogs.Playbooks.Reading;

/// <summary>Reads the fields of intake and of steps.</summary>
internal sealed class FieldReader(ConditionReader conditions)
{
    private static readonly Dictionary<string, FieldKind> Kinds =
        Enum.GetValues<FieldKind>().ToDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly string[] Sources =
    [
        "text", "contact", "person_name", "phone", "email", "order_number", "policy_number", "date", "datetime", "money", "product", "place",
        "people_affected", "demand",
    ];

    public IReadOnlyList<Field> Read(Section owner, string key) =>
        [.. owner.Things(key, "field", "id", "type", "label", "ask", "required", "asked", "unknown", "from", "options", "personal").Select(ReadOne)];

    private Field ReadOne(Section field)
    {
        var id = field.NeedId();
        if (ConditionReader.Keys.Contains(id, StringComparer.Ordinal))
        {
            field.Report(field.Find("id")!, $"'{id}' is a word of conditions and cannot name a field");
        }

        var kind = Kinds.GetValueOrDefault(field.NeedKnown("type", "unknown type", Kinds.Keys));
        var options = Options(field);
        if (kind == FieldKind.Choice && options.Count == 0)
        {
            field.Report(field.At, "a choice needs options");
        }
        else if (kind != FieldKind.Choice && field.Find("options") is { } stray)
        {
            field.Report(stray, "only a choice has options");
        }

        var ask = field.Find("ask") is { } questions ? Section.Open(questions, $"{field.Name}: ask", field.Findings, "staff", "customer") : null;
        return new Field
        {
            Id = id,
            Kind = kind,
            Label = field.NeedText("label"),
            AskStaff = ask?.Text("staff"),
            AskCustomer = ask?.Text("customer"),
            Required = Required(field),
            Asked = field.Flag("asked"),
            MayBeUnknown = field.Flag("unknown", otherwise: true),
            From = field.Known("from", "unknown source", Sources),
            Options = options,
            Personal = field.Flag("personal"),
        };
    }

    private Condition Required(Section field) => field.Find("required") switch
    {
        null => Condition.Never,
        { } node when Section.AsFlag(node) is { } flag => flag ? Condition.Always : Condition.Never,
        { } node => conditions.Read(field, node),
    };

    private static IReadOnlyList<Option> Options(Section field) =>
    [
        .. field.Things("options", $"{field.Name}: option", "id", "name", "cues")
            .Select(option => new Option(option.NeedId(), option.NeedText("name"), [.. option.Words("cues").Select(cue => cue.Text)])),
    ];
}
