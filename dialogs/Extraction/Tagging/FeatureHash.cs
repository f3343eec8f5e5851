namespace ComplaintBot.Dialogs.Extraction.Tagging;

/// <summary>Hashes that are the same everywhere, unlike the runtime's own: the model holds them, not words.</summary>
internal static class FeatureHash
{
    public static uint Of(char kind, uint value) => Join(kind * 0x9e3779b1u, value);

    public static uint Of(char kind, ReadOnlySpan<char> text)
    {
        var hash = 2166136261u ^ kind;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 16777619u;
        }

        return Join(hash, (uint)text.Length);
    }

    public static uint Join(uint first, uint second)
    {
        var hash = (first * 0x85ebca6bu) ^ (second + 0x9e3779b9u + (first << 6) + (first >> 2));
        hash = (hash ^ (hash >> 15)) * 0x2c1b3c6du;
        return hash ^ (hash >> 13);
    }
}

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
