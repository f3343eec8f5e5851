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

            node.Cues = [.. node.Cues, (pattern, meaning)];
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
            for (var i = start; i < folded.Length && node.Find(folded[i]) is { } next; i++)
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

    /// <summary>Most nodes have one child: a table is kept only where words part. There are a hundred thousand of them.</summary>
    private sealed class Node
    {
        private char only;
        private Node? child;
        private Dictionary<char, Node>? children;

        public (CuePattern Pattern, T Meaning)[] Cues { get; set; } = [];

        public Node? Find(char character) =>
            children is not null ? children.GetValueOrDefault(character) : character == only ? child : null;

        public Node Next(char character)
        {
            if (Find(character) is { } known)
            {
                return known;
            }

            var next = new Node();
            if (children is not null)
            {
                children.Add(character, next);
            }
            else if (child is null)
            {
                (only, child) = (character, next);
            }
            else
            {
                children = new Dictionary<char, Node> { [only] = child, [character] = next };
                child = null;
            }

            return next;
        }
    }
}
