using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>The words of one text that change what others mean, by kind and place.</summary>
internal sealed class CueContexts
{
    /// <summary>No cue is longer; in characters.</summary>
    private const int LongestCue = 64;

    private static readonly int Kinds = Enum.GetValues<CueContext>().Length;

    private readonly List<CueMatch<CueMeaning>>?[] byKind = new List<CueMatch<CueMeaning>>?[Kinds];

    public CueContexts(IEnumerable<CueMatch<CueMeaning>> matches)
    {
        foreach (var match in matches)
        {
            if (match.Meaning.Context is { } context)
            {
                (byKind[(int)context] ??= []).Add(match);
            }
        }

        foreach (var list in byKind)
        {
            list?.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        }
    }

    /// <summary>All of a kind, in the order of the text.</summary>
    public IReadOnlyList<CueMatch<CueMeaning>> Of(CueContext context) => byKind[(int)context] is { } list ? list : [];

    public bool Has(CueContext context) => byKind[(int)context] is not null;

    /// <summary>Those that begin at <paramref name="from"/> or later, and before <paramref name="to"/>.</summary>
    public IEnumerable<CueMatch<CueMeaning>> Between(CueContext context, int from, int to)
    {
        if (byKind[(int)context] is not { } list)
        {
            yield break;
        }

        for (var i = FirstFrom(list, from); i < list.Count && list[i].Start < to; i++)
        {
            yield return list[i];
        }
    }

    /// <summary>Whether one of a kind holds the whole span and more.</summary>
    public bool Covers(CueContext context, int start, int end) =>
        byKind[(int)context] is not null && Between(context, start - LongestCue, start + 1).Any(cue => cue.End >= end && cue.End - cue.Start > end - start);

    /// <summary>Whether one of a kind holds the whole span or is it.</summary>
    public bool CoversOrIs(CueContext context, int start, int end) =>
        byKind[(int)context] is not null && Between(context, start - LongestCue, start + 1).Any(cue => cue.End >= end);

    private static int FirstFrom(List<CueMatch<CueMeaning>> list, int from)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (list[middle].Start < from)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
