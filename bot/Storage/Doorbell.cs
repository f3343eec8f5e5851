using System.Threading.Channels;

namespace ComplaintBot.Storage;

/// <summary>
/// Tells one listener that there is something to look at. A ring stays until it is heard, so none is lost between a look
/// and the wait after it. With a <see cref="WorkTracker"/>, a ring counts as work from the moment it rings until the
/// listener waits again.
/// </summary>
internal sealed class Doorbell(WorkTracker? tracker = null)
{
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(1);

    private readonly Channel<bool> ring = Channel.CreateBounded<bool>(1);
    private bool holding;

    /// <summary>Wakes the listener now or at its next wait.</summary>
    public void Ring()
    {
        tracker?.Begin();
        if (!ring.Writer.TryWrite(true))
        {
            tracker?.End();
        }
    }

    /// <summary>Waits for a ring.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        Rest();
        await ring.Reader.ReadAsync(cancellation);
        holding = true;
    }

    /// <summary>Waits for a ring, which comes by itself at <paramref name="until"/>.</summary>
    public async Task WaitAsync(DateTimeOffset? until, TimeProvider time, CancellationToken cancellation)
    {
        if (until is not { } moment)
        {
            await WaitAsync(cancellation);
            return;
        }

        var wait = moment - time.GetUtcNow();
        wait = wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestTimer ? LongestTimer : wait;
        await using var timer = time.CreateTimer(static bell => ((Doorbell)bell!).Ring(), this, wait, Timeout.InfiniteTimeSpan);
        await WaitAsync(cancellation);
    }

    private void Rest()
    {
        if (holding)
        {
            holding = false;
            tracker?.End();
        }
    }
}
