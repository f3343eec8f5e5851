using ComplaintBot.Dialogs.Language;
using YamlDotNet.RepresentationModel;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>Reads the tables of this folder, which ship inside the assembly. A missing key is a fault of the build, hence exceptions.</summary>
internal static class EmbeddedYaml
{
    public static YamlMappingNode Read(string resource)
    {
        using var stream = typeof(EmbeddedYaml).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly holds no resource {resource}.");
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    public static IEnumerable<YamlMappingNode> List(YamlMappingNode node, string key) => ((YamlSequenceNode)node[key]).Cast<YamlMappingNode>();

    public static YamlMappingNode Map(this YamlMappingNode node, string key) => (YamlMappingNode)node[key];

    public static string Text(this YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    public static string? TextOrNull(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    public static IReadOnlyList<string> Texts(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? [.. ((YamlSequenceNode)value).Select(item => ((YamlScalarNode)item).Value!)] : [];

    public static bool Flag(this YamlMappingNode node, string key) => node.TextOrNull(key) == "true";

    public static LocalizedText Localized(this YamlMappingNode node) => new(node.Text("zh-Hans"), node.Text("zh-Hant"), node.Text("en"));
}
