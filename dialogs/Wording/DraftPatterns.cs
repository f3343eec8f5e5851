using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;
using YamlDotNet.RepresentationModel;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>One row of <c>patterns/KIND.yaml</c>; <c>draft-patterns.yaml</c> explains the fields.</summary>
internal sealed record DraftPattern(FindingKind Kind, Regex Find, LocalizedText Reply)
{
    public required bool Chinese { get; init; }

    public required bool AnyLanguage { get; init; }

    public required bool ReplacesMatch { get; init; }

    public required bool Admits { get; init; }

    public required bool NamesTime { get; init; }

    /// <summary>Whether it often occurs in what is well said, so that the model decides.</summary>
    public required bool IsWeak { get; init; }

    public required string? PhraseId { get; init; }

    public required bool Cased { get; init; }

    /// <summary>Words of which a match holds at least one; null where that cannot be told.</summary>
    public required string[]? Words { get; init; }

    /// <summary>Readings of the clause under which it does not hurt.</summary>
    public required IReadOnlyList<ClauseReading> Readings { get; init; }

    public required Regex? Unless { get; init; }

    public required Regex? UnlessSentence { get; init; }

    public required IReadOnlyList<string> Covered { get; init; }
}

/// <summary>The table of <c>draft-patterns.yaml</c> and the folder beside it, read when the first draft is checked.</summary>
internal sealed partial class DraftPatterns
{
    private static readonly Lazy<DraftPatterns> Embedded = new(() => new DraftPatterns(EmbeddedYaml.Read("Wording/draft-patterns.yaml")));

    private readonly Dictionary<string, string> words;
    private readonly Dictionary<string, ClauseReading> readings;
    private readonly YamlMappingNode kinds;

    private DraftPatterns(YamlMappingNode root)
    {
        words = root.Map("words").Children.ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => ((YamlScalarNode)pair.Value).Value!);
        var replies = root.Map("replies").Children.ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => ((YamlMappingNode)pair.Value).Localized());
        readings = root.Map("readings").Children.ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => Reading((YamlMappingNode)pair.Value));
        kinds = root.Map("kinds");
        Facts = new DraftFacts(Compile(root.Map("facts").Text("name")), Compile(root.Map("facts").Text("thing")), root.Map("facts").Map("about").Localized());
        Patterns =
        [
            .. from kind in Enum.GetValues<FindingKind>()
               where kind is not (FindingKind.NoAction or FindingKind.TooLong)
               from node in EmbeddedYaml.List(EmbeddedYaml.Read($"Wording/patterns/{kind.Name()}.yaml"), "patterns")
               select Parse(kind, node, replies),
        ];
        Replies = [.. replies.Values];
        Defaults = kinds.Children
            .Select(pair => (Name: ((YamlScalarNode)pair.Key).Value!, Node: (YamlMappingNode)pair.Value))
            .Where(kind => kind.Node.TextOrNull("reply") is not null || kind.Node.TextOrNull("phrase") is not null)
            .ToDictionary(
                kind => FindingKindNames.Parse(kind.Name),
                kind => (kind.Node.TextOrNull("reply") is { } reply ? replies[reply] : WordingLibrary.Load()[kind.Node.Text("phrase")].Text, kind.Node.TextOrNull("phrase")));
        Sources = kinds.Children.ToDictionary(pair => FindingKindNames.Parse(((YamlScalarNode)pair.Key).Value!), pair => ((YamlMappingNode)pair.Value).Text("source"));
        ApologyFirst = WordingLibrary.Load()[root.Map("apology_first").Text("phrase")];
        ApologyFirstTitle = root.Map("apology_first").Map("title").Localized();
        WhyApologyFirst = root.Map("apology_first").Map("why").Localized();
        MoneyApprovals = Patterns.Where(pattern => pattern.Kind == FindingKind.PromiseMoney).SelectMany(pattern => pattern.Covered).ToHashSet(StringComparer.Ordinal);
        Index = new PatternIndex(Patterns);
        ChineseDeadline = Compile(root.Map("deadline").Text("zh"));
        EnglishDeadline = Compile(root.Map("deadline").Text("en"));
        DateAsked = replies[root.Map("deadline").Text("reply")];
        ChineseSympathy = Compile(root.Map("sympathy").Text("zh"));
        EnglishSympathy = Compile(root.Map("sympathy").Text("en"));
        ChineseAction = Compile(root.Map("action").Text("zh"));
        EnglishAction = Compile(root.Map("action").Text("en"));
        ChineseFault = Compile(root.Map("fault").Text("zh"));
        EnglishFault = Compile(root.Map("fault").Text("en"));
        NoAction = WordingLibrary.Load()[root.Text("no_action")];
        TooLong = root.Map("too_long").Localized();
    }

    public IReadOnlyList<DraftPattern> Patterns { get; }

    public IReadOnlyDictionary<FindingKind, string> Sources { get; }

    /// <summary>Approvals under which money or goods may be promised.</summary>
    public IReadOnlySet<string> MoneyApprovals { get; }

    /// <summary>All replies to findings.</summary>
    public IReadOnlyList<LocalizedText> Replies { get; }

    /// <summary>The reply to a finding that no pattern shows, and the phrase of the library it follows.</summary>
    public IReadOnlyDictionary<FindingKind, (LocalizedText Reply, string? PhraseId)> Defaults { get; }

    public Phrase ApologyFirst { get; }

    public LocalizedText ApologyFirstTitle { get; }

    public LocalizedText WhyApologyFirst { get; }

    public PatternIndex Index { get; }

    public Regex ChineseDeadline { get; }

    public Regex EnglishDeadline { get; }

    public LocalizedText DateAsked { get; }

    public Regex ChineseSympathy { get; }

    public Regex EnglishSympathy { get; }

    public Regex ChineseAction { get; }

    public Regex EnglishAction { get; }

    public Regex ChineseFault { get; }

    public Regex EnglishFault { get; }

    public DraftFacts Facts { get; }

    public Phrase NoAction { get; }

    public LocalizedText TooLong { get; }

    public static DraftPatterns Load() => Embedded.Value;

    private DraftPattern Parse(FindingKind kind, YamlMappingNode node, Dictionary<string, LocalizedText> replies)
    {
        var chinese = node.TextOrNull("zh");
        var phrase = node.TextOrNull("phrase");
        var reply = node.TextOrNull("reply") is { } name ? replies[name] : WordingLibrary.Load()[phrase!].Text;
        var find = Compile(chinese ?? node.Text("en"));
        return new DraftPattern(kind, find, reply)
        {
            Words = node.Flag("cased") ? null : RequiredWords.Of(find.ToString()),
            Chinese = chinese is not null,
            AnyLanguage = node.Flag("any"),
            ReplacesMatch = node.TextOrNull("at") == "match" || reply.En.Contains("{x}", StringComparison.Ordinal),
            Admits = node.Flag("admission"),
            NamesTime = node.Flag("time"),
            IsWeak = node.Flag("weak"),
            PhraseId = phrase,
            Cased = node.Flag("cased"),
            Readings = [.. kinds.Map(kind.Name()).Texts("unless").Except(node.Texts("even")).Select(name => readings[name])],
            Unless = node.TextOrNull("unless") is { } unless ? Compile(unless) : null,
            UnlessSentence = node.TextOrNull("unless_sentence") is { } sentence ? Compile(sentence) : null,
            Covered = node.Texts("covered"),
        };
    }

    private ClauseReading Reading(YamlMappingNode node) =>
        new(Enum.Parse<ReadingScope>(node.Text("in"), ignoreCase: true), Compile(node.Text("zh")), Compile(node.Text("en")));

    private Regex Compile(string pattern)
    {
        while (Word().IsMatch(pattern))
        {
            pattern = Word().Replace(pattern, match => $"(?:{words[match.Groups[1].Value]})");
        }

        return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    // (?<e>…) is a group, <you> a word list.
    [GeneratedRegex(@"(?<!\(\?)<(\w+)>")]
    private static partial Regex Word();
}
