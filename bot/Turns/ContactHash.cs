using System.Security.Cryptography;
using System.Text;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>
/// A keyed hash of how a complainant is reached: enough to see that somebody has complained before, useless to whoever reads the
/// summary alone. The key is made once and kept in the store.
/// </summary>
internal sealed class ContactHash(IStore store, TimeProvider time)
{
    private const string Setting = "contact-key";
    private byte[]? key;

    /// <summary>The hash of a contact in one form; empty when there is none.</summary>
    public async ValueTask<string> OfAsync(string organisation, string? contact, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(contact))
        {
            return string.Empty;
        }

        key ??= await LoadAsync(cancellation);
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(organisation + "/" + contact)));
    }

    private async Task<byte[]> LoadAsync(CancellationToken cancellation)
    {
        if (await store.FindSettingAsync(string.Empty, Setting, cancellation) is { } kept)
        {
            return Convert.FromBase64String(kept);
        }

        // The inbound key lets the first of several replicas win; all of them then read what it wrote.
        var made = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        await store.CommitAsync(new TurnWrites { InboundKey = "setting/" + Setting, At = time.GetUtcNow(), Settings = [(string.Empty, Setting, made)] }, cancellation);
        return Convert.FromBase64String(await store.FindSettingAsync(string.Empty, Setting, cancellation) ?? made);
    }
}
