using System.Globalization;
using ComplaintBot.Storage;

namespace ComplaintBot.Channels.Console;

/// <summary>Keeps how far the demo's clock is ahead, so that after a restart time does not run backwards.</summary>
internal sealed class KeptClock(DemoClock clock, IStore store) : IHostedService
{
    private const string Setting = "console-clock";

    /// <summary>Jumps ahead and remembers it.</summary>
    public async Task JumpAsync(TimeSpan by, CancellationToken cancellation)
    {
        clock.Jump(by);
        await store.CommitAsync(
            new TurnWrites
            {
                At = clock.GetUtcNow(),
                Settings = [(string.Empty, Setting, clock.Ahead.ToString("c", CultureInfo.InvariantCulture))],
            },
            cancellation);
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (TimeSpan.TryParseExact(await store.FindSettingAsync(string.Empty, Setting, cancellationToken), "c", CultureInfo.InvariantCulture, out var ahead))
        {
            clock.Jump(ahead);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
