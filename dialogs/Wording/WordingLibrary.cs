using System.Collections.Frozen;
using ComplaintBot.Dialogs.Language;
using YamlDotNet.RepresentationModel;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>The library of <c>wording.yaml</c>: phrases to say, sentences to avoid, rules of conduct (SYSTEMS 2).</summary>
public sealed class WordingLibrary
{
    private static readonly Lazy<WordingLibrary> Embedded = new(() => Parse(EmbeddedYaml.Read("Wording/wording.yaml")));

    private readonly FrozenDictionary<string, Phrase> phrases;

    private WordingLibrary(IReadOnlyList<Phrase> phrases, IReadOnlyList<AvoidedPhrase> avoided, IReadOnlyList<Conduct> conduct)
    {
        Phrases = phrases;
        Avoided = avoided;
        Conduct = conduct;
        this.phrases = phrases.ToFrozenDictionary(phrase => phrase.Id);
    }

    /// <summary>Every phrase, in the order of the file.</summary>
    public IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>Every sentence to avoid.</summary>
    public IReadOnlyList<AvoidedPhrase> Avoided { get; }

    /// <summary>Every rule of conduct.</summary>
    public IReadOnlyList<Conduct> Conduct { get; }

    /// <summary>The phrase with this id.</summary>
    /// <exception cref="KeyNotFoundException">The library has no such phrase.</exception>
    public Phrase this[string id] => phrases[id];

    /// <summary>The product's library, parsed once.</summary>
    public static WordingLibrary Load() => Embedded.Value;

    /// <summary>The phrase with this id, or null.</summary>
    public Phrase? Find(string id) => phrases.GetValueOrDefault(id);

    private static WordingLibrary Parse(YamlMappingNode root) => new(
        [.. EmbeddedYaml.List(root, "phrases").Select(ParsePhrase)],
        [.. EmbeddedYaml.List(root, "avoid").Select(node => new AvoidedPhrase(
            node.Text("id"), node.Localized(), node.Text("why"), node.Text("src"), node.Texts("better")))],
        [.. EmbeddedYaml.List(root, "conduct").Select(node => new Conduct(
            node.Text("id"), node.Map("avoid").Localized(), node.Map("do").Localized(), node.Text("src")))]);

    private static Phrase ParsePhrase(YamlMappingNode node)
    {
        var text = node.Localized();
        return new Phrase(node.Text("id"), node.Text("tag"), text)
        {
            Origin = Enum.Parse<PhraseOrigin>(node.Text("kind"), ignoreCase: true),
            Source = node.TextOrNull("src"),
            Why = node.TextOrNull("why"),
            Note = node.TextOrNull("note"),
            Slots = [.. Phrase.Slot().Matches(text.ZhHans).Select(match => match.Groups[1].Value).Distinct()],
            Audience = node.Flag("staff_only") ? PhraseAudience.Staff : node.Flag("internal") ? PhraseAudience.Department : PhraseAudience.Customer,
            Discouraged = node.Flag("discouraged"),
            Crisis = node.Flag("crisis"),
            Admits = node.TextOrNull("apology") == "admit",
            Needs = node.TextOrNull("needs"),
            NeedsClock = node.TextOrNull("needs_clock"),
        };
    }
}
