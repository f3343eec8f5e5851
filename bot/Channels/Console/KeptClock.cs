using System.Globalization;
using ComplaintBot.Storage;

namespace ComplaintBot.Channels.Console;

/// <summary>Keeps how far the demo's clock is ahead, so that after a restart time does not run backwards.</summary>
internal sealed class KeptClock(DemoClock clock, IStore store, IConsoleState state) : IHostedService, IDisposable
{
    private const string Setting = "console-clock";

    private readonly SemaphoreSlim one = new(1);

    /// <summary>Jumps ahead. It is remembered first: what happens after a jump may never come to lie before it.</summary>
    public async Task JumpAsync(TimeSpan by, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            await store.CommitAsync(
                new TurnWrites
                {
                    At = clock.GetUtcNow(),
                    Settings = [(string.Empty, Setting, (clock.Ahead + by).ToString("c", CultureInfo.InvariantCulture))],
                },
                cancellation);
            clock.Jump(by);
        }
        finally
        {
            one.Release();
        }
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (TimeSpan.TryParseExact(await store.FindSettingAsync(string.Empty, Setting, cancellationToken), "c", CultureInfo.InvariantCulture, out var ahead))
        {
            clock.Jump(ahead);
        }
        else if (clock.GetUtcNow() is var now && state.NextWorking(now) is var opens && opens > now)
        {
            // a newcomer on a Sunday meets the ordinary day first
            await JumpAsync(opens - now, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => one.Dispose();
}
