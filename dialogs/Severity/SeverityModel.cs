using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>
/// Linear models over <see cref="ModelFeatures"/>: for each level from L1 to L4 whether a text is at least that serious, for each
/// category whether it is about that. Weights are bytes with one scale a head; how they came about stands in <c>severity-model.md</c>.
/// </summary>
internal sealed class SeverityModel
{
    /// <summary>Models that share one row of weights.</summary>
    public const int Heads = 16;

    /// <summary>Levels above L0, each a head; the categories follow.</summary>
    public const int LevelHeads = 4;

    /// <summary>Entries of the table of weights.</summary>
    public const int Weights = (ModelFeatures.Buckets + ModelFeatures.Slots) * Heads;

    /// <summary>Numbers beside the weights.</summary>
    public const int Numbers = (3 * Heads) + (3 * LevelHeads) + 1;

    /// <summary>The longer a text, the less each of its words tells: the power of their number that they are divided by.</summary>
    private const double Dilution = 0.4;

    private const uint Mark = 0x314d5343;

    /// <summary>Rows that a sum of 16 bits certainly holds.</summary>
    private const int RowsInShort = 256;

    private static readonly Lazy<SeverityModel> Embedded = new(Load);

    private readonly float[] numbers;
    private readonly sbyte[] weights;

    /// <summary>A model of its parts.</summary>
    /// <param name="numbers">Bias, scale of words and scale of names of each head; slope, offset and least probability of each level; where asking begins.</param>
    /// <param name="weights">A row for each feature.</param>
    public SeverityModel(float[] numbers, sbyte[] weights)
    {
        (this.numbers, this.weights) = numbers.Length == Numbers && weights.Length == Weights ? (numbers, weights) : throw new FormatException("The severity model has another size.");
    }

    /// <summary>The model of this product.</summary>
    public static SeverityModel Default => Embedded.Value;

    /// <summary>From which probability of L3 or more one question is asked.</summary>
    public double AskFrom => numbers[^1];

    /// <summary>The same model with other bounds.</summary>
    /// <param name="givenFrom">See <see cref="GivenFrom"/>; from L1 to L4.</param>
    /// <param name="askFrom">See <see cref="AskFrom"/>.</param>
    public SeverityModel With(IReadOnlyList<double> givenFrom, double askFrom)
    {
        float[] changed = [.. numbers];
        for (var level = 0; level < LevelHeads; level++)
        {
            changed[^(1 + LevelHeads - level)] = (float)givenFrom[level];
        }

        changed[^1] = (float)askFrom;
        return new SeverityModel(changed, weights);
    }

    /// <summary>What each word of a text of so many is worth.</summary>
    public static double WordValue(int words) => Math.Pow(Math.Max(words, 1), -Dilution);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SeverityModel Read(ReadOnlySpan<byte> file)
    {
        if (file.Length != 4 + (4 * Numbers) + Weights || BinaryPrimitives.ReadUInt32LittleEndian(file) != Mark)
        {
            throw new FormatException("The severity model is not one, or of another version.");
        }

        var read = new float[Numbers];
        for (var i = 0; i < Numbers; i++)
        {
            read[i] = BinaryPrimitives.ReadSingleLittleEndian(file[(4 + (4 * i))..]);
        }

        return new SeverityModel(read, MemoryMarshal.Cast<byte, sbyte>(file[(4 + (4 * Numbers))..]).ToArray());
    }

    /// <summary>The model as a file.</summary>
    public byte[] Write()
    {
        var file = new byte[4 + (4 * Numbers) + Weights];
        BinaryPrimitives.WriteUInt32LittleEndian(file, Mark);
        for (var i = 0; i < Numbers; i++)
        {
            BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(4 + (4 * i)), numbers[i]);
        }

        MemoryMarshal.AsBytes(weights.AsSpan()).CopyTo(file.AsSpan(4 + (4 * Numbers)));
        return file;
    }

    /// <summary>Scores of all heads, before calibration.</summary>
    public void Score(ModelFeatures features, Span<double> scores)
    {
        Span<int> words = stackalloc int[Heads];
        Span<int> names = stackalloc int[Heads];
        Sum(features.Grams, words);
        Sum(features.Named, names);
        var value = WordValue(features.Grams.Length);
        for (var head = 0; head < Heads; head++)
        {
            scores[head] = numbers[head] + (numbers[Heads + head] * value * words[head]) + (numbers[(2 * Heads) + head] * names[head]);
        }
    }

    /// <summary>The probability that a text is at least of a level, of the score of its head.</summary>
    public double AtLeast(Level level, double score)
    {
        var calibration = (3 * Heads) + (int)level - 1;
        return 1 / (1 + Math.Exp(-((numbers[calibration] * score) + numbers[calibration + LevelHeads])));
    }

    /// <summary>From which probability of being at least of it a level is given.</summary>
    public double GivenFrom(Level level) => numbers[(3 * Heads) + (2 * LevelHeads) + (int)level - 1];

    /// <summary>What one word tells for a head; comparable within one text.</summary>
    public int Weight(int feature, int head) => weights[(feature * Heads) + head];

    private void Sum(ReadOnlySpan<int> rows, Span<int> sums)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(weights);
        Vector256<int> low = Vector256<int>.Zero, high = Vector256<int>.Zero;
        for (var from = 0; from < rows.Length; from += RowsInShort)
        {
            var sum = Vector256<short>.Zero;
            foreach (var row in rows.Slice(from, Math.Min(RowsInShort, rows.Length - from)))
            {
                var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref table, (nuint)(row * Heads)));
                sum += Vector256.Create(lower, upper);
            }

            var (first, second) = Vector256.Widen(sum);
            low += first;
            high += second;
        }

        low.CopyTo(sums);
        high.CopyTo(sums[8..]);
    }

    private static SeverityModel Load()
    {
        using var stream = typeof(SeverityModel).Assembly.GetManifestResourceStream("Severity/severity-model.bin")
            ?? throw new InvalidOperationException("Severity/severity-model.bin is not embedded.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Read(file);
    }
}
