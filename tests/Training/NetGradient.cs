using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Training;

/// <summary>In which direction the weights of a net should not go, summed over texts.</summary>
internal sealed class NetGradient(NetWeights net, float[] table, int outputs)
{
    /// <summary>Of the weights beside the table.</summary>
    public float[] Weights { get; } = new float[net.All.Length];

    /// <summary>Of the rows of the table that the texts hold.</summary>
    public Dictionary<int, float[]> Rows { get; } = [];

    public void Clear()
    {
        Array.Clear(Weights);
        Rows.Clear();
    }

    /// <summary>Adds what another has summed.</summary>
    public void Add(NetGradient other)
    {
        AddTo(Weights, other.Weights);
        foreach (var (row, slopes) in other.Rows)
        {
            AddTo(Row(row), slopes);
        }
    }

    /// <summary>Adds a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chance">Which places and filters are left out.</param>
    /// <param name="placesLeftOut">How many of a hundred places.</param>
    /// <param name="filtersLeftOut">How many of a hundred filters.</param>
    public void Add(NetText text, SeededChance chance, int placesLeftOut, int filtersLeftOut)
    {
        var places = text.Pieces.Length / NetPieces.PerPlace;
        var isRead = Enumerable.Range(0, places).Select(_ => chance.Below(100) >= placesLeftOut).ToArray();
        var inputs = InputsOf(text.Pieces, isRead);
        Span<float> fits = stackalloc float[NetWeights.Pooled];
        Span<int> where = stackalloc int[NetWeights.Pooled];
        net.Pool(inputs, places, fits, where);
        for (var filter = 0; filter < fits.Length; filter++)
        {
            fits[filter] *= chance.Below(100) < filtersLeftOut ? 0 : 100f / (100 - filtersLeftOut);
        }

        var pulls = new float[NetWeights.Pooled];
        for (var output = 0; output < outputs; output++)
        {
            AddOutput(text, output, fits, pulls);
        }

        var inputPulls = new float[inputs.Length];
        for (var filter = 0; filter < pulls.Length; filter++)
        {
            if (where[filter] >= 0 && fits[filter] != 0)
            {
                AddFilter(filter, where[filter] * NetWeights.Depth, pulls[filter] * 100f / (100 - filtersLeftOut), inputs, inputPulls);
            }
        }

        AddRows(text.Pieces, isRead, inputPulls);
    }

    private float[] InputsOf(int[] pieces, bool[] isRead)
    {
        var inputs = new float[NetWeights.InputsOf(isRead.Length)];
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i] != NetPieces.None && isRead[i / NetPieces.PerPlace])
            {
                AddTo(inputs.AsSpan(i / NetPieces.PerPlace * NetWeights.Depth), table.AsSpan(pieces[i] * NetWeights.Depth, NetWeights.Depth));
            }
        }

        return inputs;
    }

    private void AddOutput(NetText text, int output, ReadOnlySpan<float> fits, Span<float> pulls)
    {
        if (text.Right[output] is not { } isRight)
        {
            return;
        }

        var probability = 1 / (1 + MathF.Exp(-net.Output(output, fits)));
        var pull = text.Weights[output] * (probability - (isRight ? 1 : 0));
        var at = NetWeights.OutputAt(output);
        for (var i = 0; i < fits.Length; i++)
        {
            pulls[i] += pull * net.All[at + i];
            Weights[at + i] += pull * fits[i];
        }

        Weights[at + fits.Length] += pull;
    }

    private void AddFilter(int filter, int from, float pull, float[] inputs, float[] inputPulls)
    {
        var (length, start, bias) = NetWeights.FilterAt(filter);
        Weights[bias] += pull;
        for (int i = 0, at = start; i < length; i++, at += NetWeights.Filters)
        {
            Weights[at] += pull * inputs[from + i];
            inputPulls[from + i] += pull * net.All[at];
        }
    }

    private void AddRows(int[] pieces, bool[] isRead, float[] inputPulls)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i] != NetPieces.None && isRead[i / NetPieces.PerPlace])
            {
                AddTo(Row(pieces[i]), inputPulls.AsSpan(i / NetPieces.PerPlace * NetWeights.Depth, NetWeights.Depth));
            }
        }
    }

    private float[] Row(int row)
    {
        if (!Rows.TryGetValue(row, out var sums))
        {
            Rows[row] = sums = new float[NetWeights.Depth];
        }

        return sums;
    }

    private static void AddTo(Span<float> target, ReadOnlySpan<float> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            target[i] += values[i];
        }
    }
}
