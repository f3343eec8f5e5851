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

    public CueTrie(IReadOnlyList<(string Head, CueTail? Tail, T Meaning)> entries)
    {
        // Stable: cues of one head keep the order of the lexicon.
        var sorted = entries.OrderBy(entry => entry.Head, StringComparer.Ordinal).ToList();
        List<(int From, int To, int Depth)> nodes = [(0, sorted.Count, 0)];
        List<char> read = ['\0'];
        List<int> firsts = [];
        List<int> starts = [];
        List<(CueTail?, T)> placed = [];
        for (var node = 0; node < nodes.Count; node++)
        {
            var (from, to, depth) = nodes[node];
            starts.Add(placed.Count);
            for (; from < to && sorted[from].Head.Length == depth; from++)
            {
                placed.Add((sorted[from].Tail, sorted[from].Meaning));
            }

            firsts.Add(nodes.Count);
            for (var next = from; next < to;)
            {
                var character = sorted[next].Head[depth];
                var start = next;
                while (next < to && sorted[next].Head[depth] == character)
                {
                    next++;
                }

                nodes.Add((start, next, depth + 1));
                read.Add(character);
            }
        }

        firsts.Add(nodes.Count);
        starts.Add(placed.Count);
        (characters, children, cueStarts, cues) = ([.. read], [.. firsts], [.. starts], [.. placed]);
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
