using ComplaintBot.Bot.Tests.Storage;
using ComplaintBot.Language;

namespace ComplaintBot.Bot.Tests.Language;

public class CircuitBreakerTests
{
    private readonly FakeClock clock = new(TestStore.Start);

    [Fact]
    public void Failed_ThreeTimesInARow_OpensAndLetsOneCallTryLater()
    {
        var breaker = new CircuitBreaker(clock);
        Assert.False(breaker.Failed());
        Assert.Equal(TimeSpan.FromSeconds(1), breaker.Wait);
        Assert.False(breaker.Failed());
        Assert.True(breaker.Failed());
        Assert.Equal(CircuitBreaker.OpenFor, breaker.Wait);

        clock.Advance(CircuitBreaker.OpenFor);
        Assert.Equal(TimeSpan.Zero, breaker.Wait);
        Assert.False(breaker.Failed());
        Assert.Equal(CircuitBreaker.OpenFor, breaker.Wait);

        clock.Advance(CircuitBreaker.OpenFor);
        Assert.True(breaker.Succeeded());
        Assert.False(breaker.Succeeded());
    }

    [Fact]
    public void Succeeded_BetweenFailures_KeepsItClosed()
    {
        var breaker = new CircuitBreaker(clock);
        for (var i = 0; i < 10; i++)
        {
            Assert.False(breaker.Failed());
            Assert.False(breaker.Failed());
            Assert.False(breaker.Succeeded());
        }
    }
}
