using System.Collections.Frozen;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>Finds in one pass which patterns a draft can match at all: those of which it holds one of the required words.</summary>
internal sealed class PatternIndex
{
    private readonly IReadOnlyList<DraftPattern> patterns;
    private readonly bool[] always;

    /// <summary>Words by their first character, or by their first two: a word and the pattern it belongs to.</summary>
    private readonly FrozenDictionary<int, (string Word, int Pattern)[]> starts;

    public PatternIndex(IReadOnlyList<DraftPattern> patterns)
    {
        this.patterns = patterns;
        always = [.. patterns.Select(pattern => pattern.Words is null)];
        starts = patterns
            .SelectMany((pattern, index) => (pattern.Words ?? []).Select(word => (Word: word, Pattern: index)))
            .GroupBy(entry => entry.Word.Length == 1 ? entry.Word[0] : Pair(entry.Word[0], entry.Word[1]))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The patterns to run, in the order of the table.</summary>
    public List<DraftPattern> For(DraftText text)
    {
        var folded = text.Folded.AsSpan();
        var held = always.AsSpan().ToArray();
        for (var i = 0; i < folded.Length; i++)
        {
            Mark(folded[i..], folded[i], held);
            if (i + 1 < folded.Length)
            {
                Mark(folded[i..], Pair(folded[i], folded[i + 1]), held);
            }
        }

        return [.. patterns.Where((pattern, index) => held[index] && (pattern.AnyLanguage || (pattern.Chinese ? text.HasHan : text.HasLatin)))];
    }

    private void Mark(ReadOnlySpan<char> rest, int start, bool[] held)
    {
        if (starts.TryGetValue(start, out var entries))
        {
            foreach (var (word, pattern) in entries)
            {
                held[pattern] = held[pattern] || rest.StartsWith(word, StringComparison.Ordinal);
            }
        }
    }

    private static int Pair(char first, char second) => ((first + 1) << 16) | second;
}
