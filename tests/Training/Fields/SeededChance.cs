namespace ComplaintBot.Training.Fields;

/// <summary>Numbers that look like chance and are the same every time (xorshift).</summary>
internal sealed class SeededChance
{
    private uint state = 1;

    /// <summary>A number from 0 up to a limit.</summary>
    public int Below(int limit)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)limit);
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
