namespace ComplaintBot.EndToEnd.Tests.Browser;

/// <summary>What the console is looked at on.</summary>
internal sealed record Screen(string Name, int Width, int Height, double Scale = 1)
{
    public static readonly Screen Laptop = new("laptop", 1440, 900);

    public static readonly Screen Phone = new("phone", 390, 844, 2);

    /// <summary>Room for one pane only: the others are behind tabs.</summary>
    public bool IsNarrow => Width <= 820;
}
