using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>
/// Linear models over <see cref="ModelFeatures"/>: for each level from L1 to L4 whether a text is at least that serious, for each
/// category whether it is about that. How they came about stands in <c>severity-model.md</c>.
/// </summary>
internal sealed class SeverityModel
{
    /// <summary>Levels above L0, each a head; the categories follow.</summary>
    public const int LevelHeads = 4;

    /// <summary>Numbers beside the heads: slope, offset and least probability of each level; where asking begins.</summary>
    public const int OwnNumbers = (3 * LevelHeads) + 1;

    private static readonly Lazy<SeverityModel> Embedded = new(() => new SeverityModel(LinearHeads.Embedded("Severity/severity-model.bin", OwnNumbers)));

    private readonly LinearHeads heads;

    public SeverityModel(LinearHeads heads) =>
        this.heads = heads.Own.Length == OwnNumbers ? heads : throw new FormatException("The severity model has another size.");

    /// <summary>The model of this product.</summary>
    public static SeverityModel Default => Embedded.Value;

    /// <summary>From which probability of L3 or more one question is asked.</summary>
    public double AskFrom => heads.Own[^1];

    /// <summary>The same model with other bounds.</summary>
    /// <param name="givenFrom">See <see cref="GivenFrom"/>; from L1 to L4.</param>
    /// <param name="askFrom">See <see cref="AskFrom"/>.</param>
    public SeverityModel With(IReadOnlyList<double> givenFrom, double askFrom) =>
        new(heads.With([.. heads.Own[..(2 * LevelHeads)], .. givenFrom.Select(bound => (float)bound), (float)askFrom]));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">It is no model, or one of another size.</exception>
    public static SeverityModel Read(ReadOnlySpan<byte> file) => new(LinearHeads.Read(file, OwnNumbers));

    /// <summary>The model as a file.</summary>
    public byte[] Write() => heads.Write();

    /// <summary>Scores of all heads, before calibration.</summary>
    public void Score(ModelFeatures features, Span<double> scores) => heads.Score(features.Grams, features.Named, scores);

    /// <summary>The probability that a text is at least of a level, of the score of its head.</summary>
    public double AtLeast(Level level, double score) =>
        1 / (1 + Math.Exp(-((heads.Own[(int)level - 1] * score) + heads.Own[LevelHeads + (int)level - 1])));

    /// <summary>From which probability of being at least of it a level is given.</summary>
    public double GivenFrom(Level level) => heads.Own[(2 * LevelHeads) + (int)level - 1];

    /// <summary>What one word tells for a head; comparable within one text.</summary>
    public int Weight(int feature, int head) => heads.Weight(feature, head);
}
