using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Training;

/// <summary>Which features occur often enough to be learnt, and the column of each.</summary>
internal sealed class FeatureColumns
{
    /// <summary>A feature must stand in so many texts.</summary>
    public const int LeastTexts = 2;

    private readonly int[] columns = new int[ModelFeatures.Buckets + ModelFeatures.Slots];
    private readonly List<int> features = [];
    private readonly int words;

    /// <summary>Learns them.</summary>
    /// <param name="texts">The features of each text.</param>
    public FeatureColumns(IEnumerable<IEnumerable<int>> texts)
    {
        var counts = new int[columns.Length];
        foreach (var feature in texts.SelectMany(text => text))
        {
            counts[feature]++;
        }

        for (var feature = 0; feature < columns.Length; feature++)
        {
            columns[feature] = -1;
            if (counts[feature] >= LeastTexts)
            {
                columns[feature] = features.Count;
                features.Add(feature);
            }
        }

        words = features.Count(feature => feature < ModelFeatures.Buckets);
    }

    /// <summary>The columns of those features that have one.</summary>
    public int[] Of(int[] from) => [.. from.Select(feature => columns[feature]).Where(column => column >= 0)];

    /// <summary>The penalty of each column.</summary>
    public double[] Penalties(double word, double name) => [.. features.Select((_, column) => column < words ? word : name)];

    /// <summary>Weights by column as heads: bytes with one scale for the words and one for the names of each head.</summary>
    /// <param name="weights">The weights of each head; after the last column stands the bias.</param>
    /// <param name="own">The numbers that the model keeps beside them.</param>
    public LinearHeads Heads(double[][] weights, ReadOnlySpan<float> own)
    {
        var numbers = new float[LinearHeads.Numbers + own.Length];
        own.CopyTo(numbers.AsSpan(LinearHeads.Numbers));
        var table = new sbyte[LinearHeads.Weights];
        for (var head = 0; head < weights.Length; head++)
        {
            numbers[head] = (float)weights[head][^1];
            foreach (var isName in (ReadOnlySpan<bool>)[false, true])
            {
                var (start, end) = isName ? (words, features.Count) : (0, words);
                var scale = start == end ? 0 : weights[head][start..end].Max(Math.Abs) / sbyte.MaxValue;
                numbers[((isName ? 2 : 1) * LinearHeads.Count) + head] = (float)scale;
                for (var column = start; scale > 0 && column < end; column++)
                {
                    table[(features[column] * LinearHeads.Count) + head] = (sbyte)Math.Round(weights[head][column] / scale);
                }
            }
        }

        return new LinearHeads(numbers, table);
    }
}
