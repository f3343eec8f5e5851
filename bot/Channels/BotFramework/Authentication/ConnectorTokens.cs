using Microsoft.Extensions.Options;

namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>A token for the Connector, kept.</summary>
internal sealed record ConnectorToken(string Value, DateTimeOffset Issued, DateTimeOffset Renew, DateTimeOffset Expires);

/// <summary>
/// The bot's token for the Connector: kept, renewed after four fifths of its life, and asked for once however many wait. While a
/// renewal fails the old one serves to its end.
/// </summary>
internal sealed class ConnectorTokens(IConnectorCredential credential, IOptions<BotFrameworkOptions> options, TimeProvider time, ILogger<ConnectorTokens> log)
{
    private const double RenewAfter = 0.8;

    /// <summary>A token this young that is refused is not mended by another one.</summary>
    private static readonly TimeSpan Young = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private ConnectorToken? current;
    private Task<ConnectorToken?>? renewal;

    /// <summary>Whether calls carry a token at all: not without an App ID, in Development.</summary>
    public bool AreNeeded => !string.IsNullOrEmpty(options.Value.AppId);

    /// <summary>A token to send now; null when none can be had.</summary>
    public async ValueTask<ConnectorToken?> FindAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var token = current;
        return token is not null && now < token.Renew ? token
            : await RenewOnceAsync(token).WaitAsync(cancellation) ?? (token is not null && now < token.Expires ? token : null);
    }

    /// <summary>Another token than the one that the Connector refused; null when there is none to try.</summary>
    public async ValueTask<ConnectorToken?> ReplaceAsync(ConnectorToken refused, CancellationToken cancellation)
    {
        if (current is { } newer && newer != refused)
        {
            return newer;
        }

        return time.GetUtcNow() - refused.Issued < Young ? null : await RenewOnceAsync(refused).WaitAsync(cancellation);
    }

    private Task<ConnectorToken?> RenewOnceAsync(ConnectorToken? old)
    {
        lock (gate)
        {
            if (current != old)
            {
                return Task.FromResult(current);
            }

            // Not in the lock: the first steps of a request are synchronous.
            return renewal ??= Task.Run(RenewAsync);
        }
    }

    private async Task<ConnectorToken?> RenewAsync()
    {
        ConnectorToken? renewed = null;
        try
        {
            var issued = await credential.IssueAsync(CancellationToken.None);
            var now = time.GetUtcNow();
            renewed = new ConnectorToken(issued.Value, now, now + (issued.Lifetime * RenewAfter), now + issued.Lifetime);
        }
#pragma warning disable CA1031 // whatever is wrong with the issuer: the message waits, and is tried again
        catch (Exception exception)
#pragma warning restore CA1031
        {
            AuthenticationLog.NoToken(log, (exception as Microsoft.Identity.Client.MsalException)?.ErrorCode ?? exception.GetType().Name);
        }

        lock (gate)
        {
            (current, renewal) = (renewed ?? current, null);
        }

        return renewed;
    }
}
