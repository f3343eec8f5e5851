using ComplaintBot.Turns;

namespace ComplaintBot.Bot.Tests.Turns;

public class KeyedLocksTests
{
    private readonly KeyedLocks locks = new();

    [Fact]
    public async Task AcquireAsync_SameName_WaitsUntilReleased()
    {
        var first = await locks.AcquireAsync(["a"], default);
        var second = locks.AcquireAsync(["b", "a"], default);
        Assert.False(second.IsCompleted);
        first.Dispose();
        (await second).Dispose();
        Assert.Equal(0, locks.Count);
    }

    [Fact]
    public async Task AcquireAsync_OtherNames_DoesNotWait()
    {
        using var first = await locks.AcquireAsync(["a"], default);
        using var second = await locks.AcquireAsync(["b", "b"], default);
        Assert.Equal(2, locks.Count);
    }

    [Fact]
    public async Task AcquireAsync_CrossedOrders_NeverDeadlock()
    {
        var inside = 0;
        var worst = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, 2000), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, cancellation) =>
        {
            using var held = await locks.AcquireAsync(i % 2 == 0 ? ["a", "b"] : ["b", "a"], cancellation);
            worst = Math.Max(worst, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        });
        Assert.Equal(1, worst);
        Assert.Equal(0, locks.Count);
    }

    [Fact]
    public async Task AcquireAsync_CancelledWhileWaiting_LeavesNothingBehind()
    {
        using var cancellation = new CancellationTokenSource();
        var first = await locks.AcquireAsync(["b"], default);
        var waiting = locks.AcquireAsync(["a", "b"], cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        first.Dispose();
        Assert.Equal(0, locks.Count);
    }
}
