using YamlDotNet.RepresentationModel;

namespace ComplaintBot.Replay;

/// <summary>Writes YAML nodes as a file's text.</summary>
internal static class YamlText
{
    public static string Of(YamlNode node)
    {
        using var writer = new StringWriter();
        new YamlStream(new YamlDocument(node)).Save(writer, assignAnchors: false);
        var text = writer.ToString();

        // The end mark of a document says nothing in a file.
        return text.EndsWith("...\n", StringComparison.Ordinal) ? text[..^4] : text;
    }
}
