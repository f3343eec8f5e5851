using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ComplaintBot.Replay;

/// <summary>A node of a transcript's YAML, which says at its own place what is wrong with it.</summary>
internal sealed partial class TranscriptNode(string file, YamlNode yaml)
{
    /// <summary>The node itself.</summary>
    public YamlNode Yaml => yaml;

    /// <summary>It holds members.</summary>
    public bool IsMap => yaml is YamlMappingNode;

    /// <summary>It holds items.</summary>
    public bool IsList => yaml is YamlSequenceNode;

    /// <summary>Its items; a node that is no list stands alone for itself.</summary>
    public IReadOnlyList<TranscriptNode> Items => yaml is YamlSequenceNode list ? [.. list.Select(item => new TranscriptNode(file, item))] : [this];

    /// <summary>It is left empty.</summary>
    public bool IsNull => yaml is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "null" or "~" };

    /// <summary>One word or sentence.</summary>
    public string Text => yaml is YamlScalarNode { Value: { } text } ? text : throw Fault("a word or a sentence is wanted here");

    /// <summary>Words or sentences; one may stand alone.</summary>
    public IReadOnlyList<string> Texts => [.. Items.Select(item => item.Text)];

    /// <summary>Yes or no.</summary>
    public bool Flag => Text switch { "true" => true, "false" => false, _ => throw Fault("'true' or 'false' is wanted here") };

    /// <summary>A whole number, not negative.</summary>
    public int Number => int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Fault("a whole number is wanted here");

    /// <summary>A moment with its offset.</summary>
    public DateTimeOffset Moment =>
        DateTimeOffset.TryParseExact(Text, ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mmK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && OffsetForm().IsMatch(Text)
            ? moment
            : throw Fault("a moment such as 2026-03-06T17:50:00+08:00 is wanted here");

    /// <summary>A length of time such as <c>1h36m</c>, <c>2d</c>, <c>90s</c>.</summary>
    public TimeSpan Duration
    {
        get
        {
            var match = DurationForm().Match(Text);
            return match.Success && Text.Length > 0
                ? new TimeSpan(Part(match, "d"), Part(match, "h"), Part(match, "m"), Part(match, "s"))
                : throw Fault("a length of time such as 1h36m, 2d or 90s is wanted here");
        }
    }

    /// <summary>Its members, of which no others may be there than these (any, when none are named).</summary>
    public IReadOnlyDictionary<string, TranscriptNode> Members(params ReadOnlySpan<string> known)
    {
        if (yaml is not YamlMappingNode map)
        {
            throw Fault("members are wanted here");
        }

        var members = new Dictionary<string, TranscriptNode>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Children)
        {
            var name = new TranscriptNode(file, key);
            if (known.Length > 0 && !known.Contains(name.Text))
            {
                throw name.Fault($"'{name.Text}' is not known here; known are {string.Join(", ", known.ToArray())}");
            }

            members[name.Text] = new TranscriptNode(file, value);
        }

        return members;
    }

    /// <summary>The same in JSON; what is not quoted may be a number, true, false or null.</summary>
    public JsonNode? ToJson() => yaml switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(pair.Key.ToString(), new TranscriptNode(file, pair.Value).ToJson()))),
        YamlSequenceNode list => new JsonArray([.. list.Select(item => new TranscriptNode(file, item).ToJson())]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalarNode { Style: ScalarStyle.Plain } plain when decimal.TryParse(plain.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && !plain.Value.StartsWith('0') => JsonValue.Create(number),
        _ => IsNull ? null : JsonValue.Create(Text),
    };

    /// <summary>The same in one line, for messages.</summary>
    public override string ToString() => yaml switch
    {
        YamlMappingNode map => $"{{{string.Join(", ", map.Children.Select(pair => $"{pair.Key}: {new TranscriptNode(file, pair.Value)}"))}}}",
        YamlSequenceNode list => $"[{string.Join(", ", list.Select(item => new TranscriptNode(file, item)))}]",
        _ => IsNull ? "null" : Text,
    };

    /// <summary>What is wrong here.</summary>
    public TranscriptException Fault(string error) => new(file, yaml.Start, error);

    private static int Part(Match match, string unit) => match.Groups[unit] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^(?:(?<d>[0-9]{1,5})d)?(?:(?<h>[0-9]{1,5})h)?(?:(?<m>[0-9]{1,5})m)?(?:(?<s>[0-9]{1,5})s)?$")]
    private static partial Regex DurationForm();

    [GeneratedRegex("(?:Z|[+-][0-9]{2}:[0-9]{2})$")]
    private static partial Regex OffsetForm();
}
