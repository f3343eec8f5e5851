using System.Security.Cryptography;
using ComplaintBot.Storage;

namespace ComplaintBot.Channels.DirectLine;

/// <summary>A key that signs tokens or links: made once, kept in the store, so that what it signed outlives a restart and holds on every replica.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="time">When it was made.</param>
/// <param name="setting">Under which name.</param>
internal sealed class SigningKey(IStore store, TimeProvider time, string setting = "directline-key")
{
    private byte[]? key;

    public async ValueTask<byte[]> GetAsync(CancellationToken cancellation) => key ??= await LoadAsync(cancellation);

    private async Task<byte[]> LoadAsync(CancellationToken cancellation)
    {
        var kept = await store.FindSettingAsync(string.Empty, setting, cancellation);
        if (kept is null)
        {
            // The inbound key lets the first of several replicas win; all of them then read what it wrote.
            await store.CommitAsync(
                new TurnWrites
                {
                    InboundKey = "setting/" + setting,
                    At = time.GetUtcNow(),
                    Settings = [(string.Empty, setting, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)))],
                },
                cancellation);
            kept = await store.FindSettingAsync(string.Empty, setting, cancellation)
                ?? throw new InvalidOperationException("The store did not keep a key that signs.");
        }

        return Convert.FromBase64String(kept);
    }
}
