using ComplaintBot.Turns;
using Xunit;

namespace ComplaintBot.Bot.Tests.Turns;

public sealed class SpareMemoryTests
{
    [Theory]
    [InlineData(0, 300, true)]
    [InlineData(3, 64, true)]
    [InlineData(0, 63, false)]
    [InlineData(4, 300, false)]
    public void IsWorthwhile_QuietAfterMuch_Collects(long inStretch, long sinceCollected, bool expected) =>
        Assert.Equal(expected, SpareMemory.IsWorthwhile(inStretch << 20, sinceCollected << 20));
}
