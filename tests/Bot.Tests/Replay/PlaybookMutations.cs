using System.Globalization;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Replay;
using YamlDotNet.RepresentationModel;

namespace ComplaintBot.Bot.Tests.Replay;

/// <summary>One number or criterion of a playbook, changed.</summary>
/// <param name="Playbook">The playbook's id.</param>
/// <param name="Place">Where, as <c>clocks/call-back/within</c>.</param>
/// <param name="Change">What was changed into what.</param>
/// <param name="Text">The playbook as changed.</param>
internal sealed record PlaybookMutation(string Playbook, string Place, string Change, string Text);

/// <summary>
/// Changes a playbook in one place at a time: every limit, window, number of points, level, criterion, parameter, required flag and
/// approval. What cannot be read any more is no change: the program would refuse it.
/// </summary>
internal static partial class PlaybookMutations
{
    public static IReadOnlyList<PlaybookMutation> Of(Playbook playbook)
    {
        var mutations = new List<PlaybookMutation>();
        foreach (var (place, change, apply) in Changes(Parse(playbook.Text)))
        {
            var copy = Parse(playbook.Text);
            apply(copy);
            var text = YamlText.Of(copy);
            if (PlaybookReader.Read(place, text).Playbook is not null)
            {
                mutations.Add(new PlaybookMutation(playbook.Id, place, change, text));
            }
        }

        return mutations;
    }

    private static IEnumerable<(string Place, string Change, Action<YamlMappingNode> Apply)> Changes(YamlMappingNode root)
    {
        foreach (var (path, key, node) in Walk(root, []))
        {
            var place = string.Join('/', path.Append(key).Select(step => step.Name));
            var section = path.Count > 0 ? path[0].Name : key.Name;
            switch ((section, key.Name))
            {
                case ("clocks", "within"):
                    foreach (var other in Limits(node.ToString()))
                    {
                        yield return Scalar(place, path, key, node, other);
                    }

                    break;
                case ("clocks", "points") or ("parameters", _) when path.Count > 0 && decimal.TryParse(node.ToString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number):
                    yield return Scalar(place, path, key, node, (number * 2).ToString(CultureInfo.InvariantCulture));
                    break;
                case ("clocks", "promised") or ("intake" or "steps", "required") or ("intake", "asked"):
                    yield return Scalar(place, path, key, node, node is YamlScalarNode { Value: "true" } ? "false" : "true");
                    break;
                case ("grades", "level") or ("escalation", "from"):
                case ("floors", _) when path.Count > 0:
                    yield return Scalar(place, path, key, node, node.ToString() == "3" ? "2" : "3");
                    break;
                case ("grades" or "approvals" or "apology" or "after_hours", "any" or "all") when node is YamlSequenceNode criteria:
                    for (var i = 0; i < criteria.Children.Count; i++)
                    {
                        var index = i;
                        yield return ($"{place}/{criteria.Children[i]}", "removed", copy => ((YamlSequenceNode)Find(copy, path, key)).Children.RemoveAt(index));
                    }

                    break;
                case ("close", "unless"):
                    yield return (place, "removed", copy => Parent(copy, path).Children.Remove(key.Name));
                    break;
                case ("approvals", "before") when path.Count > 1:
                    yield return ($"approvals/{path[1].Name}", "removed", copy => ((YamlSequenceNode)copy.Children["approvals"]).Children.RemoveAt(path[1].Index!.Value));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Each number of a limit another, and wall time for working time.</summary>
    private static IEnumerable<string> Limits(string within)
    {
        foreach (var match in Digits().Matches(within).Cast<Match>())
        {
            var number = int.Parse(match.Value, CultureInfo.InvariantCulture);
            yield return within[..match.Index] + (number > 9 ? number + (number / 2) : number + 1).ToString(CultureInfo.InvariantCulture) + within[(match.Index + match.Length)..];
        }

        if (within.EndsWith(" work", StringComparison.Ordinal))
        {
            yield return within[..^" work".Length];
        }

        if (within == "same_day")
        {
            yield return "2wd";
        }
    }

    private static (string, string, Action<YamlMappingNode>) Scalar(string place, IReadOnlyList<Step> path, Step key, YamlNode node, string other) =>
        (place, $"{node} → {other}", copy => Parent(copy, path).Children[key.Name] = new YamlScalarNode(other));

    private static IEnumerable<(IReadOnlyList<Step> Path, Step Key, YamlNode Node)> Walk(YamlNode node, IReadOnlyList<Step> path)
    {
        switch (node)
        {
            case YamlMappingNode map:
                foreach (var (key, value) in map.Children)
                {
                    var step = new Step(key.ToString(), null);
                    yield return (path, step, value);
                    foreach (var below in Walk(value, [.. path, step]))
                    {
                        yield return below;
                    }
                }

                break;
            case YamlSequenceNode list:
                for (var i = 0; i < list.Children.Count; i++)
                {
                    var name = list.Children[i] is YamlMappingNode item && item.Children.TryGetValue("id", out var id) ? id.ToString() : i.ToString(CultureInfo.InvariantCulture);
                    foreach (var below in Walk(list.Children[i], [.. path, new Step(name, i)]))
                    {
                        yield return below;
                    }
                }

                break;
            default:
                break;
        }
    }

    private static YamlMappingNode Parent(YamlMappingNode root, IReadOnlyList<Step> path)
    {
        YamlNode node = root;
        foreach (var step in path)
        {
            node = step.Index is { } index ? ((YamlSequenceNode)node).Children[index] : ((YamlMappingNode)node).Children[step.Name];
        }

        return (YamlMappingNode)node;
    }

    private static YamlNode Find(YamlMappingNode root, IReadOnlyList<Step> path, Step key) => Parent(root, path).Children[key.Name];

    private static YamlMappingNode Parse(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    /// <summary>A step down a document: a key, or an item by its id and index.</summary>
    internal sealed record Step(string Name, int? Index);
}
