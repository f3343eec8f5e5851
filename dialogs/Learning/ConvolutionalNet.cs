using System.Runtime.InteropServices;

namespace ComplaintBot.Dialogs.Learning;

/// <summary>
/// A small convolutional net over <see cref="NetPieces"/>: filters look at one, two, three and five places in a row, each tells how well it fits
/// where it fits best, and every output weighs that. Unlike <see cref="LinearHeads"/> it knows that words are like others.
/// </summary>
internal sealed class ConvolutionalNet
{
    private const uint Mark = 0x314e5443;

    private readonly int outputs;
    private readonly NetWeights weights;
    private readonly float scale;
    private readonly sbyte[] table;

    /// <summary>A net of its parts.</summary>
    /// <param name="outputs">How many outputs it has.</param>
    /// <param name="weights">The weights of filters and outputs.</param>
    /// <param name="scale">What the table's numbers are multiplied with.</param>
    /// <param name="table"><see cref="NetWeights.Depth"/> numbers for each row of <see cref="NetPieces"/>.</param>
    /// <exception cref="FormatException">The table has another size.</exception>
    public ConvolutionalNet(int outputs, NetWeights weights, float scale, sbyte[] table)
    {
        (this.outputs, this.weights, this.scale) = (outputs, weights, scale);
        this.table = table.Length == NetPieces.Rows * NetWeights.Depth ? table : throw new FormatException("The net's table has another size.");
    }

    /// <summary>Reads an embedded file that <see cref="Write"/> wrote.</summary>
    public static ConvolutionalNet Embedded(string name, int outputs) => Read(ModelFile.Embedded(name), outputs);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">It is no net, or one of another size.</exception>
    public static ConvolutionalNet Read(ReadOnlySpan<byte> file, int outputs)
    {
        var numbers = ModelFile.ReadNumbers(Mark, 1 + NetWeights.SizeOf(outputs), ref file);
        return new ConvolutionalNet(outputs, new NetWeights(outputs, numbers[1..]), numbers[0], MemoryMarshal.Cast<byte, sbyte>(file).ToArray());
    }

    /// <summary>The net as a file.</summary>
    public byte[] Write() => ModelFile.Write(Mark, [scale, .. weights.All], MemoryMarshal.AsBytes(table.AsSpan()));

    /// <summary>Adds what every output says of a text to its score.</summary>
    /// <param name="pieces">The text, as <see cref="NetPieces"/> has it.</param>
    /// <param name="share">How much the net's word counts.</param>
    /// <param name="scores">One for each output.</param>
    public void AddScores(ReadOnlySpan<int> pieces, double share, Span<double> scores)
    {
        var places = pieces.Length / NetPieces.PerPlace;
        var inputs = new float[NetWeights.InputsOf(places)];
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i] != NetPieces.None)
            {
                AddRow(pieces[i], inputs.AsSpan(i / NetPieces.PerPlace * NetWeights.Depth, NetWeights.Depth));
            }
        }

        Span<float> fits = stackalloc float[NetWeights.Pooled];
        weights.Pool(inputs, places, fits, default);
        for (var output = 0; output < outputs; output++)
        {
            scores[output] += share * weights.Output(output, fits);
        }
    }

    private void AddRow(int row, Span<float> target)
    {
        var from = table.AsSpan(row * NetWeights.Depth, NetWeights.Depth);
        for (var i = 0; i < from.Length; i++)
        {
            target[i] += from[i] * scale;
        }
    }
}
