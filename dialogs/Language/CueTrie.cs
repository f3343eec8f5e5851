namespace ComplaintBot.Dialogs.Language;

/// <summary>
/// The trie of a <see cref="CueIndex{T}"/>, in arrays: a node is a number, its children stand side by side in the order of their
/// characters. There are a hundred thousand nodes, most with one child.
/// </summary>
internal sealed class CueTrie<T>
{
    /// <summary>Up to so many children are looked through one by one.</summary>
    private const int Few = 6;

    private readonly int[] begins = new int[char.MaxValue + 1];
    private readonly char[] characters;
    private readonly int[] children;
    private readonly int[] cueStarts;
    private readonly (CueTail? Tail, T Meaning)[] cues;

    public CueTrie(List<(string Head, CueTail? Tail, T Meaning)> entries)
    {
        var order = InOrder(entries);
        var nodes = Nodes(entries, order);
        (characters, children, cueStarts, cues) = (new char[nodes], new int[nodes + 1], new int[nodes + 1], new (CueTail?, T)[order.Length]);

        // Level by level. Until its turn comes, a node keeps which entries are below it where its cues and its children will stand.
        (cueStarts[0], children[0]) = (0, order.Length);
        var (read, placed, depth, levelEnd) = (1, 0, 0, 1);
        for (var node = 0; node < nodes; node++)
        {
            if (node == levelEnd)
            {
                (depth, levelEnd) = (depth + 1, read);
            }

            var (from, to) = (cueStarts[node], children[node]);
            cueStarts[node] = placed;
            for (; from < to && entries[order[from]].Head.Length == depth; from++)
            {
                cues[placed++] = (entries[order[from]].Tail, entries[order[from]].Meaning);
            }

            children[node] = read;
            while (from < to)
            {
                characters[read] = entries[order[from]].Head[depth];
                cueStarts[read] = from;
                while (from < to && entries[order[from]].Head[depth] == characters[read])
                {
                    from++;
                }

                children[read++] = from;
            }
        }

        (cueStarts[nodes], children[nodes]) = (placed, read);
        for (var node = children[0]; node < children[1]; node++)
        {
            begins[characters[node]] = node;
        }
    }

    /// <summary>Adds all places of all cues, in the order of where their first word stands.</summary>
    public void Find(string text, List<CueMatch<T>> matches)
    {
        var inWord = false;
        for (var start = 0; start < text.Length; start++)
        {
            // An English word is looked up where it begins.
            var continues = inWord;
            inWord = char.IsAsciiLetterOrDigit(text[start]);
            var node = inWord && continues ? 0 : begins[text[start]];
            for (var i = start; node != 0;)
            {
                i++;
                if (cueStarts[node] < cueStarts[node + 1])
                {
                    Add(text, start, i, node, matches);
                }

                node = i < text.Length ? Next(node, text[i]) : 0;
            }
        }
    }

    /// <summary>The entries by their heads; those of one head keep the order of the lexicon.</summary>
    private static int[] InOrder(List<(string Head, CueTail? Tail, T Meaning)> entries)
    {
        var order = new int[entries.Count];
        for (var entry = 0; entry < order.Length; entry++)
        {
            order[entry] = entry;
        }

        Array.Sort(order, (one, other) => string.CompareOrdinal(entries[one].Head, entries[other].Head) is not 0 and var sign ? sign : one.CompareTo(other));
        return order;
    }

    /// <summary>How many nodes there will be: the root, and for each head the characters that the one before it does not share.</summary>
    private static int Nodes(List<(string Head, CueTail? Tail, T Meaning)> entries, int[] order)
    {
        var (nodes, before) = (1, string.Empty);
        foreach (var entry in order)
        {
            var head = entries[entry].Head;
            nodes += head.Length - head.AsSpan().CommonPrefixLength(before);
            before = head;
        }

        return nodes;
    }

    private void Add(string text, int start, int end, int node, List<CueMatch<T>> matches)
    {
        var near = default(WordStarts?);
        for (var cue = cueStarts[node]; cue < cueStarts[node + 1]; cue++)
        {
            var (tail, meaning) = cues[cue];
            if (tail is null)
            {
                if (CuePattern.EndsWord(text, end))
                {
                    matches.Add(new CueMatch<T>(meaning, start, end));
                }
            }
            else if (tail.TryMatch(text, start, end, ref near, out var from, out var to))
            {
                matches.Add(new CueMatch<T>(meaning, from, to));
            }
        }
    }

    private int Next(int node, char character)
    {
        var (from, to) = (children[node], children[node + 1]);
        if (to - from > Few)
        {
            var found = characters.AsSpan(from, to - from).BinarySearch(character);
            return found < 0 ? 0 : from + found;
        }

        for (var child = from; child < to; child++)
        {
            if (characters[child] == character)
            {
                return child;
            }
        }

        return 0;
    }
}
