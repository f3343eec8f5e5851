namespace ComplaintBot.Training;

/// <summary>Steps of Adam (Kingma and Ba): each number moves by the running mean of its slope over the root of that of its square.</summary>
internal sealed class AdamSteps(int count)
{
    private const float Memory = 0.9f;
    private const float SquareMemory = 0.999f;
    private const float Least = 1e-8f;

    private readonly float[] means = new float[count];
    private readonly float[] squares = new float[count];
    private float rate;
    private float rootOfSquares;

    /// <summary>Steps so far.</summary>
    public int Taken { get; private set; }

    /// <summary>Begins the next step.</summary>
    public void Begin(double ofRate)
    {
        Taken++;
        rate = (float)(ofRate / (1 - Math.Pow(Memory, Taken)));
        rootOfSquares = (float)Math.Sqrt(1 - Math.Pow(SquareMemory, Taken));
    }

    /// <summary>Moves numbers.</summary>
    /// <param name="numbers">They and others.</param>
    /// <param name="from">Where they begin.</param>
    /// <param name="slopes">The sums of their slopes.</param>
    /// <param name="texts">Over how many texts.</param>
    public void Take(float[] numbers, int from, float[] slopes, int texts)
    {
        for (var i = 0; i < slopes.Length; i++)
        {
            var (at, slope) = (from + i, slopes[i] / texts);
            means[at] = (Memory * means[at]) + ((1 - Memory) * slope);
            squares[at] = (SquareMemory * squares[at]) + ((1 - SquareMemory) * slope * slope);
            numbers[at] -= rate * means[at] / ((MathF.Sqrt(squares[at]) / rootOfSquares) + Least);
        }
    }
}
