using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>
/// An issuer's signing keys: fetched when first needed, again on schedule, and at once when a token names a key that is not among
/// them. (IdentityModel's own ConfigurationManager refreshes in the background: the first message after a key change would be
/// refused.) When they cannot be fetched the old ones serve until they are a day old; after that nobody is let in.
/// </summary>
internal sealed class SigningKeys(string address, IDocumentRetriever documents, TimeProvider time, ILogger log) : IDisposable
{
    /// <summary>Keys are fetched again at this age.</summary>
    public static readonly TimeSpan RefreshAfter = TimeSpan.FromHours(12);

    /// <summary>Older keys serve no more.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>Time between two attempts, so that made-up key ids make no storm.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim gate = new(1);
    private DateTimeOffset tried = DateTimeOffset.MinValue;
    private volatile KeySet? current;

    /// <summary>The keys, with the wanted one if the issuer has it; null when there are none to trust.</summary>
    public async ValueTask<KeySet?> FindAsync(string id)
    {
        if (NeedsRefresh(id))
        {
            // Whoever can do with the old keys does not wait for somebody who fetches.
            var serves = Usable()?.Find(id) is not null;
            if (await gate.WaitAsync(serves ? TimeSpan.Zero : Timeout.InfiniteTimeSpan))
            {
                try
                {
                    await RefreshAsync(id);
                }
                finally
                {
                    gate.Release();
                }
            }
        }

        return Usable();
    }

    public void Dispose() => gate.Dispose();

    private bool NeedsRefresh(string id) => current is not { } keys || time.GetUtcNow() - keys.At >= RefreshAfter || keys.Find(id) is null;

    private KeySet? Usable() => current is { } keys && time.GetUtcNow() - keys.At < Longest ? keys : null;

    private async Task RefreshAsync(string id)
    {
        var now = time.GetUtcNow();
        if (!NeedsRefresh(id) || now - tried < Pause)
        {
            return;
        }

        tried = now;
        try
        {
            // Not the caller's to cancel: others wait for the same keys.
            current = new KeySet(await OpenIdConnectConfigurationRetriever.GetAsync(address, documents, CancellationToken.None), now);
        }
#pragma warning disable CA1031 // whatever is wrong with the document: the old keys serve, or nobody is let in
        catch (Exception exception)
#pragma warning restore CA1031
        {
            AuthenticationLog.KeysNotFetched(log, exception.GetType().Name);
        }
    }
}
