namespace ComplaintBot.Dialogs.Learning;

/// <summary>Hashes that are the same everywhere, unlike the runtime's own: the models hold them, not words.</summary>
internal static class FeatureHash
{
    /// <summary>Where the hash of a text of this kind begins (FNV-1a).</summary>
    public static uint Seed(char kind) => Step(2166136261u, kind);

    /// <summary>The hash of a text that goes on with this character.</summary>
    public static uint Step(uint hash, char character) => (hash ^ character) * 16777619u;

    /// <summary>The hash of a whole text.</summary>
    public static uint Of(char kind, ReadOnlySpan<char> text)
    {
        var hash = Seed(kind);
        foreach (var character in text)
        {
            hash = Step(hash, character);
        }

        return hash;
    }

    /// <summary>The hash of a number.</summary>
    public static uint Of(char kind, uint value) => Join(Seed(kind), value);

    /// <summary>The hash of two, in this order.</summary>
    public static uint Join(uint first, uint second) => Mix((first * 31) ^ second);

    /// <summary>Lets each bit of a hash depend on all of its bits, so that any of them choose a bucket.</summary>
    public static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x7feb352du;
        hash = (hash ^ (hash >> 15)) * 0x846ca68bu;
        return hash ^ (hash >> 16);
    }
}
