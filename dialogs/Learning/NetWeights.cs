using System.Numerics;

namespace ComplaintBot.Dialogs.Learning;

/// <summary>
/// The weights of a <see cref="ConvolutionalNet"/> beside its table, and what is reckoned with them, in use and in training alike. They stand in one
/// row: for each width its filters' weights (place by place, number by number, the filter running fastest) and their biases; then of
/// each output the weights of all filters and its bias.
/// </summary>
internal sealed class NetWeights
{
    /// <summary>Numbers in a row of the table: what is known of a piece.</summary>
    public const int Depth = 64;

    /// <summary>Filters of each width.</summary>
    public const int Filters = 128;

    private static readonly int[] Widths = [1, 2, 3, 5];

    /// <summary>Where in the row the weights of each width begin, and behind them those of the outputs.</summary>
    private static readonly int[] Starts = [.. Enumerable.Range(0, Widths.Length + 1).Select(number => Widths.Take(number).Sum(width => ((width * Depth) + 1) * Filters))];

    /// <summary>Weights in their order.</summary>
    /// <exception cref="FormatException">There are more or fewer.</exception>
    public NetWeights(int outputs, float[] all) =>
        All = all.Length == SizeOf(outputs) ? all : throw new FormatException("The net has another size.");

    /// <summary>What filters of all widths tell of a text.</summary>
    public static int Pooled => Widths.Length * Filters;

    /// <summary>All of them, in their order.</summary>
    public float[] All { get; }

    /// <summary>How many there are.</summary>
    public static int SizeOf(int outputs) => Starts[^1] + (outputs * (Pooled + 1));

    /// <summary>Numbers that a text of so many places takes: filters read past its end.</summary>
    public static int InputsOf(int places) => (places + Widths[^1] - 1) * Depth;

    /// <summary>How many numbers a filter reads, and where in the row the first of its weights stands; the next is <see cref="Filters"/> further.</summary>
    /// <param name="filter">Its number among those of all widths.</param>
    public static (int Inputs, int Start, int Bias) FilterAt(int filter)
    {
        var width = filter / Filters;
        var start = Starts[width] + (filter % Filters);
        return (Widths[width] * Depth, start, start + (Widths[width] * Depth * Filters));
    }

    /// <summary>Where in the row the weights of an output stand; its bias comes behind them.</summary>
    public static int OutputAt(int output) => Starts[^1] + (output * (Pooled + 1));

    /// <summary>What each filter tells of a text: how well it fits where it fits best, and nothing where it fits nowhere.</summary>
    /// <param name="inputs">The numbers of the places, and zeros behind them.</param>
    /// <param name="places">Places of the text.</param>
    /// <param name="fits">One for each filter.</param>
    /// <param name="where">At which place each fits best, -1 where nowhere; empty when that is of no interest.</param>
    public void Pool(ReadOnlySpan<float> inputs, int places, Span<float> fits, Span<int> where)
    {
        fits.Clear();
        where.Fill(-1);
        Span<float> sums = stackalloc float[Filters];
        for (var number = 0; number < Widths.Length; number++)
        {
            var weights = All.AsSpan(Starts[number], Starts[number + 1] - Starts[number]);
            var best = fits.Slice(number * Filters, Filters);
            for (var place = 0; place < places; place++)
            {
                weights[^Filters..].CopyTo(sums);
                AddFilters(weights, inputs.Slice(place * Depth, Widths[number] * Depth), sums);
                for (var filter = 0; filter < Filters; filter++)
                {
                    if (sums[filter] > best[filter])
                    {
                        best[filter] = sums[filter];
                        if (!where.IsEmpty)
                        {
                            where[(number * Filters) + filter] = place;
                        }
                    }
                }
            }
        }
    }

    /// <summary>What an output says of what the filters tell.</summary>
    public float Output(int output, ReadOnlySpan<float> fits)
    {
        var weights = All.AsSpan(OutputAt(output), Pooled + 1);
        var sum = weights[^1];
        for (var i = 0; i < fits.Length; i++)
        {
            sum += fits[i] * weights[i];
        }

        return sum;
    }

    /// <summary>Filters side by side, in blocks that the processor's registers hold.</summary>
    private static void AddFilters(ReadOnlySpan<float> weights, ReadOnlySpan<float> inputs, Span<float> sums)
    {
        var width = Vector<float>.Count;
        for (var from = 0; from < Filters; from += 4 * width)
        {
            var block = sums.Slice(from, 4 * width);
            var (one, two) = (new Vector<float>(block), new Vector<float>(block[width..]));
            var (three, four) = (new Vector<float>(block[(2 * width)..]), new Vector<float>(block[(3 * width)..]));
            for (var i = 0; i < inputs.Length; i++)
            {
                var input = new Vector<float>(inputs[i]);
                var row = weights.Slice((i * Filters) + from, 4 * width);
                one += new Vector<float>(row) * input;
                two += new Vector<float>(row[width..]) * input;
                three += new Vector<float>(row[(2 * width)..]) * input;
                four += new Vector<float>(row[(3 * width)..]) * input;
            }

            one.CopyTo(block);
            two.CopyTo(block[width..]);
            three.CopyTo(block[(2 * width)..]);
            four.CopyTo(block[(3 * width)..]);
        }
    }
}
