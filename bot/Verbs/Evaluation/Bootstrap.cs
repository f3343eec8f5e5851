namespace ComplaintBot.Verbs.Evaluation;

/// <summary>Confidence intervals by drawing the set anew, with replacement. The same set always gives the same interval.</summary>
internal static class Bootstrap
{
    private const int Draws = 1000;
    private const double Tail = 0.025;
    private const ulong Seed = 0x9e3779b97f4a7c15;

    /// <summary>The 95 % interval of a figure; NaN where no draw has a value.</summary>
    public static (double Low, double High) Interval(IReadOnlyList<Verdict> verdicts, Figure figure)
    {
        var state = Seed;
        var values = new List<double>(Draws);
        var drawn = new Verdict[verdicts.Count];
        for (var draw = 0; draw < Draws; draw++)
        {
            for (var i = 0; i < drawn.Length; i++)
            {
                drawn[i] = verdicts[(int)(Next(ref state) % (ulong)drawn.Length)];
            }

            if (figure.Of(drawn) is var value && !double.IsNaN(value))
            {
                values.Add(value);
            }
        }

        values.Sort();
        return values.Count == 0 ? (double.NaN, double.NaN) : (values[(int)(Tail * values.Count)], values[(int)((1 - Tail) * (values.Count - 1))]);
    }

    /// <summary>SplitMix64.</summary>
    private static ulong Next(ref ulong state)
    {
        var mixed = state += Seed;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }
}
