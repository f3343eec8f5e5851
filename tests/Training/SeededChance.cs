namespace ComplaintBot.Training;

/// <summary>Numbers that look like chance and are the same every time (xorshift).</summary>
internal sealed class SeededChance(uint seed = 1)
{
    private uint state = seed == 0 ? 1 : seed;

    /// <summary>Any number but zero.</summary>
    public uint Next()
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return state;
    }

    /// <summary>A number from 0 up to a limit.</summary>
    public int Below(int limit) => (int)(Next() % (uint)limit);

    /// <summary>A number about zero, normally distributed with a spread of one (Box and Muller).</summary>
    public float Normal()
    {
        var radius = Math.Sqrt(-2 * Math.Log(Next() / (double)uint.MaxValue));
        return (float)(radius * Math.Cos(2 * Math.PI * (Next() / (double)uint.MaxValue)));
    }

    public void Shuffle(int[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
