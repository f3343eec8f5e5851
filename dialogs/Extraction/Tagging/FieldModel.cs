using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ComplaintBot.Dialogs.Learning;

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

    private const uint Mark = 0x32464243;

    /// <summary>Bytes before the weights of a row in a file: the distance from the row before, and a bit for each weight that is there.</summary>
    private const int RowHead = 5;

    private static readonly Lazy<FieldModel> Embedded = new(() => Read(ModelFile.Embedded("Extraction/field-model.bin")));

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
    /// <exception cref="FormatException">It is no field model, one of another version, or not the whole of it.</exception>
    public static FieldModel Read(ReadOnlySpan<byte> file)
    {
        var read = ModelFile.ReadNumbers(Mark, Numbers, ref file);
        var table = new sbyte[Weights];
        for (var bucket = -1; bucket != TokenFeatures.Buckets - 1;)
        {
            var filled = file.Length < RowHead ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(file[1..]);
            if (file.Length < RowHead + BitOperations.PopCount(filled) || file[0] == 0 || bucket + file[0] >= TokenFeatures.Buckets)
            {
                throw new FormatException("The field model is not whole.");
            }

            bucket += file[0];
            for (file = file[RowHead..]; filled != 0; filled &= filled - 1, file = file[1..])
            {
                table[(bucket * Row) + BitOperations.TrailingZeroCount(filled)] = (sbyte)file[0];
            }
        }

        return file.IsEmpty ? new FieldModel(read, table) : throw new FormatException("The field model goes on behind its end.");
    }

    /// <summary>The model as a file: of the weights only those that are not 0, each row by its distance from the one before, the last row always.</summary>
    public byte[] Write()
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        var last = -1;
        for (var bucket = 0; bucket < TokenFeatures.Buckets; bucket++)
        {
            var row = weights.AsSpan(bucket * Row, Row);
            if (row.ContainsAnyExcept((sbyte)0) || bucket - last == byte.MaxValue || bucket == TokenFeatures.Buckets - 1)
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
        return ModelFile.Write(Mark, numbers, file.GetBuffer().AsSpan(0, (int)file.Length));
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
}
