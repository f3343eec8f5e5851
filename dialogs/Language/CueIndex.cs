namespace ComplaintBot.Dialogs.Language;

/// <summary>A place where a cue stands.</summary>
/// <param name="Meaning">What the lexicon says it means.</param>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="End">UTF-16 offset, exclusive.</param>
internal readonly record struct CueMatch<T>(T Meaning, int Start, int End);

/// <summary>Finds every cue of a lexicon in one pass: a trie over the words cues begin with.</summary>
internal sealed class CueIndex<T>
{
    private List<(string Head, CueTail? Tail, T Meaning)>? cues = [];
    private CueTrie<T>? trie;

    private List<(string Head, CueTail? Tail, T Meaning)> Unbuilt => cues ?? throw new InvalidOperationException("The index is built.");

    /// <summary>Adds a cue in the notation of <see cref="CueNotation"/>. Only before <see cref="Build"/>.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    /// <exception cref="InvalidOperationException">The index is built.</exception>
    public void Add(string cue, T meaning) => Unbuilt.AddRange(CueNotation.Parse(cue).Select(each => (each.Head, each.Tail, meaning)));

    /// <summary>The cues as they are looked for; nothing is added any more.</summary>
    /// <exception cref="InvalidOperationException">It is built.</exception>
    public void Build() => (trie, cues) = (new CueTrie<T>(Unbuilt), null);

    /// <summary>All places of all cues, in the order of where their first word stands.</summary>
    /// <exception cref="InvalidOperationException">It is not built.</exception>
    public List<CueMatch<T>> Find(string folded)
    {
        var matches = new List<CueMatch<T>>();
        (trie ?? throw new InvalidOperationException("The index is not built.")).Find(folded, matches);
        return matches;
    }
}
