using System.Security.Cryptography;
using ComplaintBot.Storage;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>The key that signs tokens: made once, kept in the store, so that tokens outlive a restart and hold on every replica.</summary>
internal sealed class SigningKey(IStore store, TimeProvider time)
{
    private const string Setting = "directline-key";
    private byte[]? key;

    public async ValueTask<byte[]> GetAsync(CancellationToken cancellation) => key ??= await LoadAsync(cancellation);

    private async Task<byte[]> LoadAsync(CancellationToken cancellation)
    {
        var kept = await store.FindSettingAsync(string.Empty, Setting, cancellation);
        if (kept is null)
        {
            // The inbound key lets the first of several replicas win; all of them then read what it wrote.
            await store.CommitAsync(
                new TurnWrites
                {
                    InboundKey = "setting/" + Setting,
                    At = time.GetUtcNow(),
                    Settings = [(string.Empty, Setting, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)))],
                },
                cancellation);
            kept = await store.FindSettingAsync(string.Empty, Setting, cancellation)
                ?? throw new InvalidOperationException("The store did not keep the key that signs Direct Line tokens.");
        }

        return Convert.FromBase64String(kept);
    }
}
