namespace ComplaintBot.Dialogs.Playbooks.Yaml;

/// <summary>A place in a file; line and column from 1.</summary>
internal readonly record struct Place(int Line, int Column);

/// <summary>A piece of YAML and where it stands.</summary>
internal abstract record Node(Place At);

/// <summary>A text, number or yes/no.</summary>
internal sealed record Scalar(string Text, Place At) : Node(At);

/// <summary>A sequence.</summary>
internal sealed record ListNode(IReadOnlyList<Node> Items, Place At) : Node(At);

/// <summary>A mapping, in the order of the file.</summary>
internal sealed record MapNode(IReadOnlyList<Entry> Entries, Place At) : Node(At)
{
    public Node? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}

/// <summary>A key with its value.</summary>
internal sealed record Entry(Scalar Key, Node Value);
