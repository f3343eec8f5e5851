using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ComplaintBot.Dialogs.Extraction.Tagging;

/// <summary>
/// A linear-chain model over <see cref="TokenFeatures"/>: weights of every bucket for every tag, and of every pair of neighbouring tags;
/// and a linear model that tells what a demand asks for. Weights are bytes with one scale; how they came about stands in <c>field-model.md</c>.
/// </summary>
internal sealed class FieldModel
{
    /// <summary>Bytes of a row of weights: the tags, then the kinds of demand, and room up to what a register takes.</summary>
    public const int Row = 32;

    /// <summary>Where in a row the kinds of demand begin.</summary>
    public const int Demands = FieldTag.Count;

    /// <summary>Entries of the table of weights.</summary>
    public const int Weights = TokenFeatures.Buckets * Row;

    /// <summary>Numbers beside the weights: the scale, what each tag is worth before anything is seen, and each pair of tags.</summary>
    public const int Numbers = 1 + FieldTag.Count + (FieldTag.Count * FieldTag.Count);

    private const uint Mark = 0x31464243;

    private static readonly Lazy<FieldModel> Embedded = new(Load);

    private readonly float[] numbers;
    private readonly sbyte[] weights;

    /// <summary>A model of its parts.</summary>
    /// <param name="numbers">See <see cref="Numbers"/>.</param>
    /// <param name="weights">A row for each bucket.</param>
    public FieldModel(float[] numbers, sbyte[] weights) =>
        (this.numbers, this.weights) = numbers.Length == Numbers && weights.Length == Weights ? (numbers, weights) : throw new FormatException("The field model has another size.");

    /// <summary>The model of this product.</summary>
    public static FieldModel Default => Embedded.Value;

    /// <summary>What it is worth that a tag follows another.</summary>
    public ReadOnlySpan<float> Transitions => numbers.AsSpan(1 + FieldTag.Count);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FieldModel Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 4 + (4 * Numbers) || BinaryPrimitives.ReadUInt32LittleEndian(file) != Mark)
        {
            throw new FormatException("The field model is not one, or of another version.");
        }

        var read = new float[Numbers];
        for (var i = 0; i < Numbers; i++)
        {
            read[i] = BinaryPrimitives.ReadSingleLittleEndian(file[(4 + (4 * i))..]);
        }

        file = file[(4 + (4 * Numbers))..];
        var table = new sbyte[Weights];
        for (var bucket = 0; file.Length > 0;)
        {
            bucket += file[0];
            var filled = BinaryPrimitives.ReadUInt32LittleEndian(file[1..]);
            file = file[5..];
            for (; filled != 0; filled &= filled - 1, file = file[1..])
            {
                table[(bucket * Row) + BitOperations.TrailingZeroCount(filled)] = (sbyte)file[0];
            }
        }

        return new FieldModel(read, table);
    }

    /// <summary>The model as a file: of the weights only those that are not 0, each row by its distance from the one before.</summary>
    public byte[] Write()
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write(Mark);
        foreach (var number in numbers)
        {
            writer.Write(number);
        }

        var last = 0;
        for (var bucket = 0; bucket < TokenFeatures.Buckets; bucket++)
        {
            var row = weights.AsSpan(bucket * Row, Row);
            if (row.ContainsAnyExcept((sbyte)0) || bucket - last == byte.MaxValue)
            {
                var filled = 0u;
                for (var i = 0; i < Row; i++)
                {
                    filled |= row[i] != 0 ? 1u << i : 0;
                }

                writer.Write((byte)(bucket - last));
                writer.Write(filled);
                for (; filled != 0; filled &= filled - 1)
                {
                    writer.Write(row[BitOperations.TrailingZeroCount(filled)]);
                }

                last = bucket;
            }
        }

        writer.Flush();
        return file.ToArray();
    }

    /// <summary>The scores of all tags for a token with these features.</summary>
    public void Score(ReadOnlySpan<int> buckets, Span<float> scores)
    {
        Span<int> sums = stackalloc int[Row];
        Sum(buckets, sums);
        for (var tag = 0; tag < FieldTag.Count; tag++)
        {
            scores[tag] = numbers[1 + tag] + (numbers[0] * sums[tag]);
        }
    }

    /// <summary>What a demand with these features asks for.</summary>
    public int KindOf(ReadOnlySpan<int> buckets)
    {
        Span<int> sums = stackalloc int[Row];
        Sum(buckets, sums);
        var best = 0;
        for (var kind = 1; kind < DemandKind.Count; kind++)
        {
            best = sums[Demands + kind] > sums[Demands + best] ? kind : best;
        }

        return best;
    }

    /// <summary>Adds up rows; a sum of 16 bits holds more of them than there are features.</summary>
    private void Sum(ReadOnlySpan<int> buckets, Span<int> sums)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(weights);
        Vector256<short> low = default, high = default;
        foreach (var bucket in buckets)
        {
            var (lower, upper) = Vector256.Widen(Vector256.LoadUnsafe(ref table, (nuint)(bucket * Row)));
            low += lower;
            high += upper;
        }

        var (first, second) = Vector256.Widen(low);
        var (third, fourth) = Vector256.Widen(high);
        first.CopyTo(sums);
        second.CopyTo(sums[8..]);
        third.CopyTo(sums[16..]);
        fourth.CopyTo(sums[24..]);
    }

    private static FieldModel Load()
    {
        using var stream = typeof(FieldModel).Assembly.GetManifestResourceStream("Extraction/field-model.bin")
            ?? throw new InvalidOperationException("Extraction/field-model.bin is not embedded.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Read(file);
    }
}
