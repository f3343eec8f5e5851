namespace ComplaintBot.Dialogs.Language;

/// <summary>A place where a cue stands.</summary>
/// <param name="Meaning">What the lexicon says it means.</param>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="End">UTF-16 offset, exclusive.</param>
internal readonly record struct CueMatch<T>(T Meaning, int Start, int End);

/// <summary>Finds every cue of a lexicon in one pass: a trie over the words cues begin with.</summary>
internal sealed class CueIndex<T>
{
    private readonly Node root = new();

    /// <summary>Adds a cue in the notation of <see cref="CuePattern"/>. Only while the index is being built.</summary>
    public void Add(string cue, T meaning)
    {
        foreach (var pattern in CuePattern.Parse(cue))
        {
            var node = root;
            foreach (var character in pattern.Head)
            {
                node = node.Next(character);
            }

            node.Cues.Add((pattern, meaning));
        }
    }

    /// <summary>All places of all cues, in the order of where their first word stands.</summary>
    public List<CueMatch<T>> Find(string folded)
    {
        var matches = new List<CueMatch<T>>();
        for (var start = 0; start < folded.Length; start++)
        {
            // An English word is looked up where it begins.
            if (start > 0 && char.IsAsciiLetterOrDigit(folded[start]) && char.IsAsciiLetterOrDigit(folded[start - 1]))
            {
                continue;
            }

            var node = root;
            for (var i = start; i < folded.Length && node.Children.TryGetValue(folded[i], out var next); i++)
            {
                node = next;
                foreach (var (pattern, meaning) in node.Cues)
                {
                    if (pattern.TryMatch(folded, start, out var from, out var to))
                    {
                        matches.Add(new CueMatch<T>(meaning, from, to));
                    }
                }
            }
        }

        return matches;
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Children { get; } = [];

        public List<(CuePattern Pattern, T Meaning)> Cues { get; } = [];

        public Node Next(char character)
        {
            if (!Children.TryGetValue(character, out var next))
            {
                next = new Node();
                Children.Add(character, next);
            }

            return next;
        }
    }
}
