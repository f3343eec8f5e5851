using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Training;

/// <summary>
/// Trains a <see cref="ConvolutionalNet"/> by Adam on batches. Chance is seeded and sums have one order, whatever the number of
/// cores: the same texts give the same net.
/// </summary>
internal sealed class NetTrainer
{
    public const int Epochs = 12;

    private const int Batch = 32;

    /// <summary>Parts of a batch that are reckoned beside each other.</summary>
    private const int Lanes = 2;

    private const double Rate = 1e-3;

    /// <summary>Of a hundred places and filters so many are left out of a text, each time others, so that none is relied upon alone.</summary>
    private const int PlacesLeftOut = 20;
    private const int FiltersLeftOut = 50;

    private const float FirstBias = -3;
    private const float FirstRow = 0.1f;
    private const float FirstOutput = 0.05f;

    private readonly int outputs;
    private readonly NetWeights weights;
    private readonly float[] table = new float[NetPieces.Rows * NetWeights.Depth];
    private readonly AdamSteps weightSteps;
    private readonly AdamSteps tableSteps;
    private readonly NetGradient[] lanes;
    private readonly SeededChance chance = new();

    private NetTrainer(int outputs)
    {
        this.outputs = outputs;
        weights = new NetWeights(outputs, new float[NetWeights.SizeOf(outputs)]);
        (weightSteps, tableSteps) = (new AdamSteps(weights.All.Length), new AdamSteps(table.Length));
        lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new NetGradient(weights, table, outputs))];
    }

    /// <summary>A net of texts.</summary>
    /// <param name="texts">What it is trained on.</param>
    /// <param name="outputs">How many outputs it has.</param>
    public static ConvolutionalNet Train(IReadOnlyList<NetText> texts, int outputs)
    {
        var trainer = new NetTrainer(outputs);
        trainer.Begin(texts.SelectMany(text => text.Pieces).Where(piece => piece != NetPieces.None).Distinct().Order());
        var order = Enumerable.Range(0, texts.Count).Where(i => texts[i].Pieces.Length > 0).ToArray();
        var steps = Epochs * (order.Length / Batch);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            trainer.chance.Shuffle(order);
            for (var from = 0; from + Batch <= order.Length; from += Batch)
            {
                trainer.Step([.. order[from..(from + Batch)].Select(i => texts[i])], steps);
            }
        }

        return trainer.Net();
    }

    /// <summary>What stands in no text says nothing; the rest begins by chance.</summary>
    private void Begin(IEnumerable<int> rows)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < NetWeights.Depth; i++)
            {
                table[(row * NetWeights.Depth) + i] = FirstRow * chance.Normal();
            }
        }

        for (var filter = 0; filter < NetWeights.Pooled; filter++)
        {
            var (inputs, start, _) = NetWeights.FilterAt(filter);
            for (var i = 0; i < inputs; i++)
            {
                weights.All[start + (i * NetWeights.Filters)] = MathF.Sqrt(2f / inputs) * chance.Normal();
            }
        }

        for (var output = 0; output < outputs; output++)
        {
            var at = NetWeights.OutputAt(output);
            for (var i = 0; i < NetWeights.Pooled; i++)
            {
                weights.All[at + i] = FirstOutput * chance.Normal();
            }

            weights.All[at + NetWeights.Pooled] = FirstBias;
        }
    }

    private void Step(NetText[] batch, int steps)
    {
        var seeds = batch.Select(_ => chance.Next()).ToArray();
        Parallel.For(0, Lanes, lane =>
        {
            lanes[lane].Clear();
            for (var i = lane; i < batch.Length; i += Lanes)
            {
                lanes[lane].Add(batch[i], new SeededChance(seeds[i]), PlacesLeftOut, FiltersLeftOut);
            }
        });

        var all = lanes[0];
        foreach (var lane in lanes[1..])
        {
            all.Add(lane);
        }

        var rate = Rate * (1 - ((double)weightSteps.Taken / (steps + 1)));
        weightSteps.Begin(rate);
        weightSteps.Take(weights.All, 0, all.Weights, Batch);
        tableSteps.Begin(rate);
        foreach (var (row, slopes) in all.Rows)
        {
            tableSteps.Take(table, row * NetWeights.Depth, slopes, Batch);
        }
    }

    /// <summary>The net with its table in bytes.</summary>
    private ConvolutionalNet Net()
    {
        var scale = table.Max(Math.Abs) / sbyte.MaxValue;
        return new ConvolutionalNet(outputs, weights, scale, [.. table.Select(number => (sbyte)Math.Round(number / scale))]);
    }
}

/// <summary>A text with what the outputs should say of it.</summary>
/// <param name="Pieces">The text, as <see cref="NetPieces"/> has it.</param>
/// <param name="Right">For each output whether it should fire; null where it is not known.</param>
/// <param name="Weights">For each output how much the text counts.</param>
internal sealed record NetText(int[] Pieces, bool?[] Right, float[] Weights);
