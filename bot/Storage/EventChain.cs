using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ComplaintBot.Storage;

/// <summary>
/// The hash chain over a complaint's events: each hash covers the one before it, the event, and of each erasable text its
/// name and salted hash. So nothing can be changed, removed from the middle or put in between unnoticed, and erasing a text
/// (its salted hash stays) breaks nothing.
/// </summary>
internal static class EventChain
{
    /// <summary>Bytes of random salt before a text.</summary>
    public const int SaltLength = 16;

    /// <summary>SHA-256 of salt and text: what the chain knows of a text.</summary>
    public static byte[] HashText(ReadOnlySpan<byte> salt, string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        return hash.GetHashAndReset();
    }

    /// <summary>The hash of an event. <paramref name="texts"/> must be ordered by name (ordinal).</summary>
    public static byte[] Hash(ReadOnlySpan<byte> previous, EventRow row, IEnumerable<ChainedText> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        Append(hash, row.Complaint);
        Append(hash, row.Sequence);
        Append(hash, row.Kind);
        Append(hash, row.At.UtcTicks);
        Append(hash, row.Data);
        foreach (var text in texts)
        {
            Append(hash, text.Field);
            hash.AppendData(text.Hash);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Walks one complaint's events in order and tells every break; none when the chain is whole.</summary>
    public static IEnumerable<ChainViolation> Verify(IEnumerable<ChainedEvent> events)
    {
        byte[] previous = [];
        var expected = 1;
        foreach (var (row, hash, texts) in events)
        {
            if (row.Sequence != expected)
            {
                yield return new ChainViolation(row.Complaint, row.Sequence, $"sequence {row.Sequence} follows {expected - 1}");
            }

            foreach (var text in texts)
            {
                if (text is { Salt: { } salt, Value: { } value } && !HashText(salt, value).AsSpan().SequenceEqual(text.Hash))
                {
                    yield return new ChainViolation(row.Complaint, row.Sequence, $"text {text.Field} is not the one written");
                }
            }

            if (!Hash(previous, row, texts).AsSpan().SequenceEqual(hash))
            {
                yield return new ChainViolation(row.Complaint, row.Sequence, "hash does not match");
            }

            // Go on from what is stored: one break is told once, not for every event after it.
            previous = hash;
            expected = row.Sequence + 1;
        }
    }

    // Lengths go before texts, so that no two different events give the same bytes.
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Append(hash, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}

/// <summary>An erasable text as the chain sees it; salt and value are null once erased.</summary>
internal sealed record ChainedText(string Field, byte[] Hash, byte[]? Salt, string? Value);

/// <summary>A stored event with what the chain covers.</summary>
internal sealed record ChainedEvent(EventRow Row, byte[] Hash, IReadOnlyList<ChainedText> Texts);

/// <summary>A break in a complaint's chain.</summary>
internal sealed record ChainViolation(string Complaint, int Sequence, string Violation);
