using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>
/// For each kind of finding whether a sentence does that (for <see cref="FindingKind.NoAction"/>: whether the draft does), by linear models over
/// <see cref="DraftFeatures"/> and a net over the words. How they came about stands in <c>draft-model.md</c>.
/// </summary>
internal sealed class DraftModel
{
    /// <summary>Kinds that are learnt, each the head of its number; the last one, too long, is counted.</summary>
    public const int Kinds = (int)FindingKind.TooLong;

    /// <summary>Numbers beside the heads: the least score of a finding of each kind.</summary>
    public const int OwnNumbers = Kinds;

    /// <summary>How much the net's word counts beside that of the linear models.</summary>
    public const double NetShare = 0.4;

    private static readonly Lazy<DraftModel> Embedded = new(() =>
        new DraftModel(LinearHeads.Embedded("Wording/draft-model.bin", OwnNumbers), ConvolutionalNet.Embedded("Wording/draft-net.bin", Kinds)));

    private readonly LinearHeads heads;
    private readonly ConvolutionalNet? net;

    /// <summary>A model of its parts.</summary>
    /// <param name="heads">The linear models.</param>
    /// <param name="net">The net; none only to measure what it is worth.</param>
    /// <exception cref="FormatException">The linear models are of something else.</exception>
    public DraftModel(LinearHeads heads, ConvolutionalNet? net) =>
        (this.heads, this.net) = heads.Own.Length == OwnNumbers ? (heads, net) : throw new FormatException("The model of drafts has another size.");

    /// <summary>The model of this product.</summary>
    public static DraftModel Default => Embedded.Value;

    /// <summary>The score of every kind.</summary>
    /// <param name="features">What is seen of a stretch of a draft.</param>
    /// <param name="folded">The stretch.</param>
    /// <param name="scores">One for each kind.</param>
    public void Score(ModelFeatures features, ReadOnlySpan<char> folded, Span<double> scores) =>
        Score(features.Grams, features.Named, NetPieces.Of(folded), scores);

    /// <summary>The same of what was read before.</summary>
    public void Score(ReadOnlySpan<int> words, ReadOnlySpan<int> names, ReadOnlySpan<int> pieces, Span<double> scores)
    {
        heads.Score(words, names, scores);
        net?.AddScores(pieces, NetShare, scores);
    }

    /// <summary>Whether a score makes a finding.</summary>
    public bool Finds(FindingKind kind, double score) => score > heads.Own[(int)kind];

    /// <summary>The linear models as a file.</summary>
    public byte[] WriteHeads() => heads.Write();

    /// <summary>The net as a file.</summary>
    public byte[] WriteNet() => net!.Write();
}
