using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ComplaintBot.Dialogs.Learning;

/// <summary>
/// Sixteen linear models over <see cref="ModelFeatures"/> that share one table, a row of bytes for each feature. The numbers beside it are
/// the bias, the scale of words and the scale of names of each head, and after them whatever the model of the heads keeps there.
/// </summary>
internal sealed class LinearHeads
{
    /// <summary>Heads in a row.</summary>
    public const int Count = 16;

    /// <summary>Entries of the table.</summary>
    public const int Weights = (ModelFeatures.Buckets + ModelFeatures.Slots) * Count;

    /// <summary>Numbers that belong to the heads; a model's own come after them.</summary>
    public const int Numbers = 3 * Count;

    /// <summary>The longer a text, the less each of its words tells: the power of their number that they are divided by.</summary>
    private const double Dilution = 0.4;

    private const uint Mark = 0x314d5343;

    /// <summary>Rows that a sum of 16 bits certainly holds.</summary>
    private const int RowsInShort = 256;

    private readonly float[] numbers;
    private readonly sbyte[] weights;

    /// <summary>Heads of their parts.</summary>
    /// <exception cref="FormatException">The table has another size.</exception>
    public LinearHeads(float[] numbers, sbyte[] weights) =>
        (this.numbers, this.weights) = numbers.Length >= Numbers && weights.Length == Weights ? (numbers, weights) : throw new FormatException("The model has another size.");

    /// <summary>The numbers of the model that these heads belong to.</summary>
    public ReadOnlySpan<float> Own => numbers.AsSpan(Numbers);

    /// <summary>Reads an embedded file that <see cref="Write"/> wrote.</summary>
    public static LinearHeads Embedded(string name, int own) => Read(ModelFile.Embedded(name), own);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="file">The file.</param>
    /// <param name="own">How many numbers the model keeps for itself.</param>
    /// <exception cref="FormatException">It is no model, or one of another size.</exception>
    public static LinearHeads Read(ReadOnlySpan<byte> file, int own)
    {
        var read = ModelFile.ReadNumbers(Mark, Numbers + own, ref file);
        return new LinearHeads(read, MemoryMarshal.Cast<byte, sbyte>(file).ToArray());
    }

    /// <summary>The same heads with other numbers of their model.</summary>
    public LinearHeads With(ReadOnlySpan<float> own) => new([.. numbers.AsSpan(0, Numbers), .. own], weights);

    /// <summary>The heads as a file.</summary>
    public byte[] Write() => ModelFile.Write(Mark, numbers, MemoryMarshal.AsBytes(weights.AsSpan()));

    /// <summary>What each word of a text of so many is worth.</summary>
    public static double WordValue(int words) => Math.Pow(Math.Max(words, 1), -Dilution);

    /// <summary>Scores of all heads.</summary>
    /// <param name="grams">Buckets of words.</param>
    /// <param name="named">Slots of what has a name.</param>
    /// <param name="scores">One for each head.</param>
    public void Score(ReadOnlySpan<int> grams, ReadOnlySpan<int> named, Span<double> scores)
    {
        var value = WordValue(grams.Length);
        Span<int> words = stackalloc int[Count];
        Span<int> names = stackalloc int[Count];
        Sum(grams, words);
        Sum(named, names);
        for (var head = 0; head < Count; head++)
        {
            scores[head] = numbers[head] + (numbers[Count + head] * value * words[head]) + (numbers[(2 * Count) + head] * names[head]);
        }
    }

    /// <summary>What one word tells for a head; comparable within one text.</summary>
    public int Weight(int feature, int head) => weights[(feature * Count) + head];

    private void Sum(ReadOnlySpan<int> rows, Span<int> sums)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(weights);
        Vector256<int> low = Vector256<int>.Zero, high = Vector256<int>.Zero;
        for (var from = 0; from < rows.Length; from += RowsInShort)
        {
            var sum = Vector256<short>.Zero;
            foreach (var row in rows.Slice(from, Math.Min(RowsInShort, rows.Length - from)))
            {
                var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref table, (nuint)(row * Count)));
                sum += Vector256.Create(lower, upper);
            }

            var (first, second) = Vector256.Widen(sum);
            low += first;
            high += second;
        }

        low.CopyTo(sums);
        high.CopyTo(sums[8..]);
    }
}
