using ComplaintBot.Dialogs.Playbooks.Yaml;

namespace ComplaintBot.Dialogs.Playbooks.Reading;

/// <summary>
/// What a playbook defines, collected before it is read, so that anything may be named above the place that defines it.
/// Things that are malformed are passed over: the reading proper reports them.
/// </summary>
internal sealed class PlaybookNames
{
    public const string Owner = "owner";
    public const string Assignee = "assignee";
    public const string Customer = "customer";

    private PlaybookNames(MapNode root)
    {
        Roles = Keys(root, "roles");
        Grades = Ids(root, "grades");
        Clocks = Ids(root, "clocks");
        Steps = Ids(root, "steps");
        Registers = Ids(root, "registers");
        Covers = Set(List(root, "approvals").SelectMany(approval => Words(approval.Find("covers"))));
        foreach (var (name, value) in (root.Find("parameters") as MapNode)?.Entries.Select(e => (e.Key.Text, e.Value)) ?? [])
        {
            Parameters[name] = decimal.TryParse((value as Scalar)?.Text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
        }

        foreach (var field in List(root, "intake").Concat(List(root, "steps").SelectMany(step => List(step, "fields"))))
        {
            if (Id(field) is { } id)
            {
                Fields.TryAdd(id, new FieldNames((field.Find("type") as Scalar)?.Text, Ids(field, "options")));
            }
        }
    }

    public HashSet<string> Roles { get; }

    public HashSet<string> Grades { get; }

    public HashSet<string> Clocks { get; }

    public HashSet<string> Steps { get; }

    public HashSet<string> Registers { get; }

    /// <summary>What its approvals cover.</summary>
    public HashSet<string> Covers { get; }

    public Dictionary<string, decimal> Parameters { get; } = new(StringComparer.Ordinal);

    /// <summary>The fields of intake and of all steps: one name is one value of the case.</summary>
    public Dictionary<string, FieldNames> Fields { get; } = new(StringComparer.Ordinal);

    public static PlaybookNames Of(MapNode root) => new(root);

    /// <summary>Its roles and these words for the case's own people.</summary>
    public HashSet<string> RolesAnd(params string[] people) => Set([.. Roles, .. people]);

    private static HashSet<string> Set(IEnumerable<string> words) => words.ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<MapNode> List(MapNode map, string key) => (map.Find(key) as ListNode)?.Items.OfType<MapNode>() ?? [];

    private static HashSet<string> Keys(MapNode map, string key) => Set((map.Find(key) as MapNode)?.Entries.Select(e => e.Key.Text) ?? []);

    private static HashSet<string> Ids(MapNode map, string key) => Set(List(map, key).Select(Id).OfType<string>());

    private static string? Id(MapNode map) => (map.Find("id") as Scalar)?.Text;

    private static IEnumerable<string> Words(Node? node) => node switch
    {
        Scalar word => [word.Text],
        ListNode list => list.Items.OfType<Scalar>().Select(word => word.Text),
        _ => [],
    };
}

/// <summary>What conditions need to know of a field.</summary>
internal sealed record FieldNames(string? Type, HashSet<string> Options);
