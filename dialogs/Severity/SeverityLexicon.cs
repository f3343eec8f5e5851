using System.Globalization;
using ComplaintBot.Dialogs.Language;
using YamlDotNet.RepresentationModel;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>When a cue counts; see the head of <c>triggers.yaml</c>.</summary>
internal enum CueKind
{
    Demand,
    Act,
    Fact,
    Remark,
}

/// <summary>What words around a cue do to it; see <c>context</c> in <c>triggers.yaml</c>.</summary>
internal enum CueContext
{
    Idiom,
    NotWanted,
    Absent,
    Supposed,
    Reported,
    Trade,
    Threatened,
    BareRequest,
    Grievance,
    Praise,
    Thanks,
    Settled,
    Inquiry,
    Name,
    Joke,
    Self,
    Condition,
    Nearly,
    ThirdParty,
    Past,
    Retracted,
    Approach,
    Blame,
    Cause,
    Food,
    Wish,
    Says,
    Customer,
    Turn,
}

/// <summary>What one cue means: exactly one of a trigger, a signal, a demand, a context or a category.</summary>
internal sealed record CueMeaning(CueKind Kind, Level Guide)
{
    public string? Trigger { get; init; }

    public string? Signal { get; init; }

    /// <summary>What it shows: a trigger or a signal; null when it is neither.</summary>
    public string? FactId => Trigger ?? Signal;

    /// <summary>The trigger that a signal shows, too; null for one that no playbook knows.</summary>
    public string? Shows { get; init; }

    /// <summary>The context that must stand near for the cue to count; null when it counts by itself.</summary>
    public CueContext? Beside { get; init; }

    public string? Demand { get; init; }

    public CueContext? Context { get; init; }

    public Category? Category { get; init; }
}

/// <summary><c>Severity/triggers.yaml</c>, read once.</summary>
internal sealed class SeverityLexicon
{
    private static readonly Lazy<SeverityLexicon> Embedded = new(Load);

    private SeverityLexicon(YamlMappingNode file)
    {
        foreach (var node in Items(file, "triggers"))
        {
            var trigger = new Trigger(Text(node, "id"), LevelOf(node, "floor"), Text(node, "source"), Text(node, "says"));
            Triggers.Add(trigger);
            AddGroups(node, new CueMeaning(KindOf(node), LevelOf(node, "guide")) { Trigger = trigger.Id });
        }

        foreach (var node in Items(file, "signals"))
        {
            AddGroups(node, new CueMeaning(KindOf(node), LevelOf(node, "guide"))
            {
                Signal = Text(node, "id"),
                Shows = Child(node, "shows")?.ToString(),
                Category = CategoryNames.Parse(Text(node, "category")),
            });
        }

        foreach (var node in Items(file, "combos"))
        {
            var allOf = ((YamlSequenceNode)node.Children["all"]).Cast<YamlSequenceNode>()
                .Select(anyOf => (IReadOnlyList<string>)[.. anyOf.Select(id => id.ToString())])
                .ToList();
            Combos.Add(new TriggerCombo(LevelOf(node, "level"), allOf));
        }

        foreach (var (name, node) in Sections(file, "context"))
        {
            Add(node, Of(ContextOf(name)));
        }

        foreach (var (name, node) in Sections(file, "demands"))
        {
            Add(node, new CueMeaning(CueKind.Demand, Level.NotAComplaint) { Demand = name });
        }

        foreach (var (name, node) in Sections(file, "categories"))
        {
            Add(node, new CueMeaning(CueKind.Remark, Level.NotAComplaint) { Category = CategoryNames.Parse(name) });
        }

        Cues.Build();
    }

    /// <summary>The lexicon of this product.</summary>
    public static SeverityLexicon Default => Embedded.Value;

    public List<Trigger> Triggers { get; } = [];

    public List<TriggerCombo> Combos { get; } = [];

    public CueIndex<CueMeaning> Cues { get; } = new();

    private static SeverityLexicon Load()
    {
        using var stream = typeof(SeverityLexicon).Assembly.GetManifestResourceStream("Severity/triggers.yaml")
            ?? throw new InvalidOperationException("Severity/triggers.yaml is not embedded.");
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return new SeverityLexicon((YamlMappingNode)yaml.Documents[0].RootNode);
    }

    private static CueMeaning Of(CueContext context) => new(CueKind.Remark, Level.NotAComplaint) { Context = context };

    private static YamlNode? Child(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var child) ? child : null;

    private static IEnumerable<YamlMappingNode> Items(YamlMappingNode node, string key) =>
        ((YamlSequenceNode)node.Children[key]).Cast<YamlMappingNode>();

    private static IEnumerable<(string Name, YamlMappingNode Node)> Sections(YamlMappingNode node, string key) =>
        ((YamlMappingNode)node.Children[key]).Select(pair => (pair.Key.ToString(), (YamlMappingNode)pair.Value));

    private static string Text(YamlMappingNode node, string key) => node.Children[key].ToString();

    private static Level LevelOf(YamlMappingNode node, string key) => (Level)int.Parse(Text(node, key), CultureInfo.InvariantCulture);

    private static CueKind KindOf(YamlMappingNode node) => Enum.Parse<CueKind>(Text(node, "kind"), ignoreCase: true);

    private static CueContext ContextOf(string name) => Enum.Parse<CueContext>(name.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true);

    /// <summary>The cues of a trigger or signal, and those under <c>also</c> that weigh otherwise or need company.</summary>
    private void AddGroups(YamlMappingNode node, CueMeaning meaning)
    {
        Add(node, meaning);
        if (Child(node, "also") is not YamlSequenceNode groups)
        {
            return;
        }

        foreach (var group in groups.Cast<YamlMappingNode>())
        {
            Add(group, meaning with
            {
                Kind = Child(group, "kind") is null ? meaning.Kind : KindOf(group),
                Guide = Child(group, "guide") is null ? meaning.Guide : LevelOf(group, "guide"),
                Beside = Child(group, "beside") is { } context ? ContextOf(context.ToString()) : null,
            });
        }
    }

    private void Add(YamlMappingNode node, CueMeaning meaning)
    {
        foreach (var language in (ReadOnlySpan<string>)["zh", "en"])
        {
            if (Child(node, language) is YamlSequenceNode cues)
            {
                foreach (var cue in cues)
                {
                    Cues.Add(cue.ToString(), meaning);
                }
            }
        }
    }
}
