using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>
/// Linear models over <see cref="DraftFeatures"/>: for each kind of finding whether a sentence does that (for <see cref="FindingKind.NoAction"/>:
/// whether the draft does). How they came about stands in <c>draft-model.md</c>.
/// </summary>
internal sealed class DraftModel
{
    /// <summary>Kinds that are learnt, each the head of its number; the last one, too long, is counted.</summary>
    public const int Kinds = (int)FindingKind.TooLong;

    /// <summary>Numbers beside the heads: the least score of a finding of each kind.</summary>
    public const int OwnNumbers = Kinds;

    private static readonly Lazy<DraftModel> Embedded = new(() => new DraftModel(LinearHeads.Embedded("Wording/draft-model.bin", OwnNumbers)));

    private readonly LinearHeads heads;

    public DraftModel(LinearHeads heads) =>
        this.heads = heads.Own.Length == OwnNumbers ? heads : throw new FormatException("The model of drafts has another size.");

    /// <summary>The model of this product.</summary>
    public static DraftModel Default => Embedded.Value;

    /// <summary>The score of every kind.</summary>
    public void Score(ModelFeatures features, Span<double> scores) => heads.Score(features.Grams, features.Named, scores);

    /// <summary>The same of features that were read before.</summary>
    public double[] Score(int[] words, int[] names)
    {
        var scores = new double[LinearHeads.Count];
        heads.Score(words, names, scores);
        return scores;
    }

    /// <summary>Whether a score makes a finding.</summary>
    public bool Finds(FindingKind kind, double score) => score > heads.Own[(int)kind];

    /// <summary>The model as a file.</summary>
    public byte[] Write() => heads.Write();
}
