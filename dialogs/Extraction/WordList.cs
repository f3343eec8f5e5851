using System.Collections.Frozen;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Words to be found where they begin or end, the longest first. A look-up costs the same however many words there are.</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly FrozenDictionary<char, int[]> lengthsByFirst;
    private readonly FrozenDictionary<char, int[]> lengthsByLast;

    public WordList(IEnumerable<string> words)
    {
        this.words = words.Where(word => word.Length > 0).ToFrozenSet(StringComparer.Ordinal);
        lookup = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
        lengthsByFirst = Lengths(word => word[0]);
        lengthsByLast = Lengths(word => word[^1]);
    }

    public bool Contains(ReadOnlySpan<char> word) => lookup.Contains(word);

    /// <summary>Length of the longest word that begins here, 0 if none does.</summary>
    public int LengthAt(string text, int start)
    {
        if (start < text.Length && lengthsByFirst.TryGetValue(text[start], out var lengths))
        {
            foreach (var length in lengths)
            {
                if (start + length <= text.Length && lookup.Contains(text.AsSpan(start, length)))
                {
                    return length;
                }
            }
        }

        return 0;
    }

    /// <summary>Length of the longest word that ends here (exclusive), 0 if none does.</summary>
    public int LengthBefore(string text, int end)
    {
        if (end > 0 && lengthsByLast.TryGetValue(text[end - 1], out var lengths))
        {
            foreach (var length in lengths)
            {
                if (length <= end && lookup.Contains(text.AsSpan(end - length, length)))
                {
                    return length;
                }
            }
        }

        return 0;
    }

    private FrozenDictionary<char, int[]> Lengths(Func<string, char> key) =>
        words.GroupBy(key).ToFrozenDictionary(group => group.Key, group => group.Select(word => word.Length).Distinct().OrderDescending().ToArray());
}
