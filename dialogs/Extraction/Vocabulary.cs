using System.Collections.Frozen;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Wording;
using YamlDotNet.RepresentationModel;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>The lists of <c>vocabulary.yaml</c>, which ships inside the assembly.</summary>
internal static class Vocabulary
{
    private static readonly YamlMappingNode Root = EmbeddedYaml.Read("Extraction/vocabulary.yaml");

    /// <summary>The words of a list; its place as <c>names/english/given</c>.</summary>
    public static WordList Words(string place) => new(List(place));

    /// <summary>The same, to be joined with others.</summary>
    public static IEnumerable<string> List(string place) => ((YamlSequenceNode)Node(place)).Select(Folded);

    /// <summary>The characters of a text, each by itself.</summary>
    public static FrozenSet<char> Characters(string place) => Folded(Node(place)).ToFrozenSet();

    private static string Folded(YamlNode node) => CueText.Fold(((YamlScalarNode)node).Value!);

    private static YamlNode Node(string place)
    {
        YamlNode node = Root;
        foreach (var step in place.Split('/'))
        {
            node = node[step];
        }

        return node;
    }
}
