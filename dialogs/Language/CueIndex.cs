namespace ComplaintBot.Dialogs.Language;

/// <summary>A place where a cue stands.</summary>
/// <param name="Meaning">What the lexicon says it means.</param>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="End">UTF-16 offset, exclusive.</param>
internal readonly record struct CueMatch<T>(T Meaning, int Start, int End);

/// <summary>Finds every cue of a lexicon in one pass: a trie over the words cues begin with.</summary>
internal sealed class CueIndex<T>
{
    private readonly List<(string Head, CuePattern? Pattern, T Meaning)> cues = [];
    private CueTrie<T>? trie;

    /// <summary>Adds a cue in the notation of <see cref="CuePattern"/>. Only while the index is being built.</summary>
    public void Add(string cue, T meaning)
    {
        // Most cues are plain words: the trie itself finds them.
        cues.AddRange(CuePattern.Parse(cue).Select(pattern => (pattern.Head, pattern.IsPlain ? null : pattern, meaning)));
        trie = null;
    }

    /// <summary>All places of all cues, in the order of where their first word stands.</summary>
    public List<CueMatch<T>> Find(string folded)
    {
        var matches = new List<CueMatch<T>>();
        (trie ??= new CueTrie<T>(cues)).Find(folded, matches);
        return matches;
    }
}
