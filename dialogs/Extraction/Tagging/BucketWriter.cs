using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Extraction.Tagging;

/// <summary>Writes features as buckets of the model's table, as many as there is room for.</summary>
internal ref struct BucketWriter(Span<int> buckets)
{
    private readonly Span<int> buckets = buckets;

    public int Count { get; private set; }

    /// <summary>Adds a feature.</summary>
    /// <param name="kind">What it tells.</param>
    /// <param name="place">Where it was read.</param>
    /// <param name="value">What was read.</param>
    public void Add(char kind, int place, uint value)
    {
        if (Count < buckets.Length)
        {
            buckets[Count++] = (int)(FeatureHash.Join(FeatureHash.Of(kind, (uint)place), value) & (TokenFeatures.Buckets - 1));
        }
    }
}
