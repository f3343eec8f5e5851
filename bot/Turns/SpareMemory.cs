using System.Runtime;

namespace ComplaintBot.Turns;

/// <summary>
/// Gives memory back to the machine when it becomes quiet. Reading the lexicons needs ten times the room of what is kept, and busy hours
/// leave the collector as much room again as is in use; without work it collects nothing, so the process would hold both.
/// </summary>
internal static class SpareMemory
{
    /// <summary>Less than that in a stretch is quiet: a few turns. In bytes.</summary>
    private const long Little = 4 << 20;

    /// <summary>After less than that there is nothing to give back. In bytes.</summary>
    private const long Much = 64 << 20;

    private static readonly TimeSpan Stretch = TimeSpan.FromSeconds(2);

    /// <summary>Watches as long as the program runs.</summary>
    public static async Task WatchAsync()
    {
        using var timer = new PeriodicTimer(Stretch);
        var (before, collected) = (0L, 0L);
        while (await timer.WaitForNextTickAsync())
        {
            var allocated = GC.GetTotalAllocatedBytes();
            if (IsWorthwhile(allocated - before, allocated - collected))
            {
                GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
#pragma warning disable S1215 // nobody waits for it now, and by itself the collector would not run
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
#pragma warning restore S1215
                collected = allocated;
            }

            before = allocated;
        }
    }

    /// <summary>Whether to collect, by what was allocated in the last stretch and since the last time.</summary>
    public static bool IsWorthwhile(long inStretch, long sinceCollected) => inStretch < Little && sinceCollected >= Much;
}
