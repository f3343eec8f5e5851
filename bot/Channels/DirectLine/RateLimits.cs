using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>
/// How much one address and one conversation may ask for. The conversation is the token's, known only after the token was
/// read, so that nobody can use up another's share. Not applied to a developer's own machine.
/// </summary>
internal sealed class RateLimits(IOptions<DirectLineOptions> options, IHostEnvironment environment) : IDisposable
{
    private readonly PartitionedRateLimiter<string> tokens = PerMinute(options.Value.TokensPerMinute);
    private readonly PartitionedRateLimiter<string> activities = PerMinute(options.Value.ActivitiesPerMinute);

    public bool AllowsToken(HttpContext context) =>
        IsDevelopersOwn(context) || Take(tokens, context.Connection.RemoteIpAddress?.ToString() ?? string.Empty);

    public bool AllowsActivity(HttpContext context, Ticket ticket) =>
        IsDevelopersOwn(context) || Take(activities, ticket.StoreId);

    public void Dispose()
    {
        tokens.Dispose();
        activities.Dispose();
    }

    private static bool Take(PartitionedRateLimiter<string> limiter, string partition)
    {
        using var lease = limiter.AttemptAcquire(partition);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> PerMinute(int permits) =>
        PartitionedRateLimiter.Create<string, string>(partition => RateLimitPartition.GetSlidingWindowLimiter(
            partition,
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));

    private bool IsDevelopersOwn(HttpContext context) =>
        environment.IsDevelopment() && context.Connection.RemoteIpAddress is { } address && System.Net.IPAddress.IsLoopback(address);
}
