using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Tests.Learning;

public class ConvolutionalNetTests
{
    private const int Outputs = 2;
    private const float Scale = 0.5f;

    /// <summary>Filters of a width come behind those of the narrower ones.</summary>
    private const int OfTwo = NetWeights.Filters;

    [Fact]
    public void AddScores_FilterOfOnePlace_TellsHowWellItFitsWhereverItFits()
    {
        var scores = new double[Outputs];

        NetThatKnows("shame", filter: 0).AddScores(NetPieces.Of("well what a shame this is"), 0.5, scores);

        // The row says 4 at a scale of 0.5, the filter 3, the output 2 and -1; the share is a half.
        Assert.Equal([5.5, 0], scores);
    }

    [Fact]
    public void AddScores_FilterOfTwoPlaces_WantsThemBesideEachOther()
    {
        var net = NetThatKnows("not", filter: OfTwo, "good");

        Assert.True(Score(net, "this is not good at all") > Score(net, "good but this is not it"));
    }

    [Fact]
    public void AddScores_NothingKnown_AddsTheBiasOnly()
    {
        Assert.Equal(-1, Score(NetThatKnows("shame", filter: 0), "一切都好"));
        Assert.Equal(-1, Score(NetThatKnows("shame", filter: 0), string.Empty));
    }

    [Fact]
    public void AddScores_BehindTheLongest_IsNotRead()
    {
        var net = NetThatKnows("shame", filter: 0);
        var filler = string.Join(' ', Enumerable.Repeat("fine", NetPieces.Longest));

        Assert.Equal(-1, Score(net, filler + " shame"));
        Assert.Equal(11, Score(net, "shame " + filler));
    }

    [Fact]
    public void Read_WhatWasWritten_ScoresAlike()
    {
        var net = NetThatKnows("shame", filter: 0);

        var read = ConvolutionalNet.Read(net.Write(), Outputs);

        Assert.Equal(Score(net, "a shame"), Score(read, "a shame"));
        Assert.Equal(net.Write(), read.Write());
    }

    [Fact]
    public void Read_CutOffOrOfMoreOutputs_IsRefused()
    {
        var file = NetThatKnows("shame", filter: 0).Write();

        Assert.Throws<FormatException>(() => ConvolutionalNet.Read(file.AsSpan(0, file.Length - 1), Outputs));
        Assert.Throws<FormatException>(() => ConvolutionalNet.Read(file.AsSpan(0, 100), Outputs));
        Assert.Throws<FormatException>(() => ConvolutionalNet.Read(file, Outputs + 1));
    }

    private static double Score(ConvolutionalNet net, string text)
    {
        var scores = new double[Outputs];
        net.AddScores(NetPieces.Of(text), 1, scores);
        return scores[0];
    }

    /// <summary>A net with one filter, which fits words placed one behind the other; its first output heeds it, its second says nothing.</summary>
    private static ConvolutionalNet NetThatKnows(string first, int filter, string? second = null)
    {
        var table = new sbyte[NetPieces.Rows * NetWeights.Depth];
        var weights = new float[NetWeights.SizeOf(Outputs)];
        var (_, start, _) = NetWeights.FilterAt(filter);
        table[NetPieces.Of(first)[0] * NetWeights.Depth] = 4;
        weights[start] = 3;
        if (second is not null)
        {
            table[(NetPieces.Of(second)[0] * NetWeights.Depth) + 1] = 4;
            weights[start + ((NetWeights.Depth + 1) * NetWeights.Filters)] = 3;
        }

        weights[NetWeights.OutputAt(0) + filter] = 2;
        weights[NetWeights.OutputAt(0) + NetWeights.Pooled] = -1;
        return new ConvolutionalNet(Outputs, new NetWeights(Outputs, weights), Scale, table);
    }
}
