using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ComplaintBot.Dialogs.Playbooks.Yaml;

/// <summary>
/// Reads YAML into nodes that know their place. The file may come from anybody who may edit a playbook, so its size is bounded and
/// anchors, aliases and tags are refused: with them a small file can grow without end.
/// </summary>
internal sealed class YamlTree
{
    internal const int MaxLength = 256 * 1024;
    private const int MaxDepth = 32;
    private const int MaxNodes = 20_000;

    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly Findings _findings;
    private int _nodes;

    private YamlTree(string text, Findings findings)
    {
        _scanner = new Scanner(new StringReader(text));
        _parser = new Parser(_scanner);
        _findings = findings;
    }

    /// <summary>The only document of a text; null with a finding when there is none that can be read.</summary>
    public static Node? Read(string text, Findings findings)
    {
        if (text.Length > MaxLength)
        {
            findings.Add(new Place(1, 1), $"The file is too large: it may have {MaxLength / 1024} thousand characters.");
            return null;
        }

        var tree = new YamlTree(text, findings);
        try
        {
            return tree.ReadDocument();
        }
        catch (RefusedException refused)
        {
            findings.Add(refused.At, refused.Message);
        }
        catch (YamlException broken)
        {
            var tab = TabIndentation(text);
            findings.Add(tab ?? PlaceOf(broken.Start), tab is null
                ? $"The YAML cannot be read: {Sentence(broken.Message)}"
                : "The line is indented with a tab: indent with spaces.");
        }
        catch (InvalidOperationException)
        {
            // The library's way of saying that a block begins within brackets.
            findings.Add(PlaceOf(tree._scanner.CurrentPosition), "The YAML cannot be read: a bracket before this is not closed.");
        }

        return null;
    }

    private Node? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            _findings.Add(new Place(1, 1), "The file is empty.");
            return null;
        }

        _parser.Consume<DocumentStart>();
        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        return _parser.Accept<DocumentStart>(out var second)
            ? throw new RefusedException(PlaceOf(second.Start), "A file holds one document: remove what follows the '---'.")
            : root;
    }

    private Node ReadNode(int depth)
    {
        var next = _parser.Current!;
        var at = PlaceOf(next.Start);
        if (++_nodes > MaxNodes)
        {
            throw new RefusedException(at, $"The file holds too much: more than {MaxNodes} values.");
        }

        if (depth > MaxDepth)
        {
            throw new RefusedException(at, $"The file is nested too deeply: more than {MaxDepth} levels.");
        }

        if (next is AnchorAlias || next is NodeEvent { Anchor.IsEmpty: false })
        {
            throw new RefusedException(at, "Anchors and aliases (& and *) are not allowed: write the value out; quote a text that begins with one.");
        }

        if (next is NodeEvent { Tag.IsEmpty: false } tagged && !(tagged is YamlDotNet.Core.Events.Scalar { Tag.IsNonSpecific: true }))
        {
            throw new RefusedException(at, "Tags (!) are not allowed: quote a text that begins with one.");
        }

        return next switch
        {
            SequenceStart => ReadList(at, depth),
            MappingStart => ReadMap(at, depth),
            _ => new Scalar(_parser.Consume<YamlDotNet.Core.Events.Scalar>().Value, at),
        };
    }

    private ListNode ReadList(Place at, int depth)
    {
        _parser.Consume<SequenceStart>();
        var items = new List<Node>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new ListNode(items, at);
    }

    private MapNode ReadMap(Place at, int depth)
    {
        _parser.Consume<MappingStart>();
        var entries = new List<Entry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not Scalar name)
            {
                _findings.Add(key.At, "A key is a word.");
            }
            else if (keys.Add(name.Text))
            {
                entries.Add(new Entry(name, value));
            }
            else
            {
                _findings.Add(name.At, $"'{Quote.Short(name.Text)}' stands here a second time.");
            }
        }

        return new MapNode(entries, at);
    }

    private static Place? TabIndentation(string text)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            var tab = content.IndexOf('\t');
            if (tab >= 0 && content[..tab].Trim(' ').IsEmpty)
            {
                return new Place(line, tab + 1);
            }
        }

        return null;
    }

    private static Place PlaceOf(Mark mark) => new(Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    private static string Sentence(string message)
    {
        var said = message.Trim().TrimEnd('.');
        return said.Length == 0 ? "it is malformed." : char.ToLower(said[0], CultureInfo.InvariantCulture) + said[1..] + ".";
    }

    private sealed class RefusedException(Place at, string message) : Exception(message)
    {
        public Place At { get; } = at;
    }
}
