using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ComplaintBot.Channels.DirectLine;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Sources;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Files;

/// <summary>A file that a link leads to.</summary>
internal sealed record LinkedFile(string Organisation, string Hash, string Name);

/// <summary>
/// Addresses under which files are fetched: signed with a key that stands in the store, and good for an hour. Whoever has one has the
/// file; they are given to those who may see it.
/// </summary>
internal sealed class FileLinks(SigningKey key, TimeProvider time, IOptions<SourceOptions> sources, IServer server)
{
    /// <summary>How long an address is good.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>Makes addresses of an organisation's files, from now on good for <see cref="Lifetime"/>.</summary>
    public async ValueTask<Func<StoredFile, string>> AddressesAsync(string organisation, CancellationToken cancellation)
    {
        var secret = await key.GetAsync(cancellation);
        var until = (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var root = sources.Value.PublicUrl?.TrimEnd('/') ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? string.Empty;
        return file =>
        {
            var content = Utf8.GetBytes(string.Join('\n', until, organisation, file.Hash, file.Name));
            return $"{root}/files/{Base64Url.EncodeToString(content)}.{Base64Url.EncodeToString(HMACSHA256.HashData(secret, content))}";
        };
    }

    /// <summary>What a link leads to: null when this program has not signed it; with <c>IsOver</c> when its hour has passed.</summary>
    public async ValueTask<(LinkedFile File, bool IsOver)?> ReadAsync(string signed, CancellationToken cancellation)
    {
        var dot = signed.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || signed.Length > 4096 || !Base64Url.IsValid(signed.AsSpan(0, dot)) || !Base64Url.IsValid(signed.AsSpan(dot + 1)))
        {
            return null;
        }

        var content = Base64Url.DecodeFromChars(signed.AsSpan(0, dot));
        var secret = await key.GetAsync(cancellation);
        if (!CryptographicOperations.FixedTimeEquals(Base64Url.DecodeFromChars(signed.AsSpan(dot + 1)), HMACSHA256.HashData(secret, content)))
        {
            return null;
        }

        // Signed by this program: what follows is what AddressesAsync wrote.
        var parts = Utf8.GetString(content).Split('\n', 4);
        return (new LinkedFile(parts[1], parts[2], parts[3]), time.GetUtcNow().ToUnixTimeSeconds() >= long.Parse(parts[0], CultureInfo.InvariantCulture));
    }
}
