namespace ComplaintBot.Dialogs.Severity.Similarity;

/// <summary>A case whose text is like another's.</summary>
/// <param name="Number">The complaint's number.</param>
/// <param name="Customer">Who complains, as far as it tells customers apart (a hash of the contact); empty when unknown.</param>
/// <param name="ReceivedAt">When it was received.</param>
/// <param name="Similarity">From 0 to 1.</param>
public sealed record SimilarCase(string Number, string Customer, DateTimeOffset ReceivedAt, double Similarity);

/// <summary>
/// The texts of one organisation's cases, to be asked for those like another. Grows and shrinks case by case; a look-up reads only what
/// shares a key. It tells what is alike; it merges nothing.
/// </summary>
public sealed class SimilarCases
{
    private readonly Dictionary<long, List<Entry>> byKey = [];
    private readonly Dictionary<string, Entry> byNumber = new(StringComparer.Ordinal);

    /// <summary>Cases it holds.</summary>
    public int Count => byNumber.Count;

    /// <summary>Adds a case, or takes its newer text.</summary>
    public void Put(string number, string customer, DateTimeOffset receivedAt, TextSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        Remove(number);
        var entry = new Entry(number, customer, receivedAt, signature);
        byNumber.Add(number, entry);
        foreach (var key in signature.Keys())
        {
            if (byKey.TryGetValue(key, out var entries))
            {
                entries.Add(entry);
            }
            else
            {
                byKey.Add(key, [entry]);
            }
        }
    }

    /// <summary>Forgets a case: withdrawn, merged or erased. False when it was not held.</summary>
    public bool Remove(string number)
    {
        if (!byNumber.Remove(number, out var entry))
        {
            return false;
        }

        foreach (var key in entry.Signature.Keys())
        {
            var entries = byKey[key];
            entries.Remove(entry);
            if (entries.Count == 0)
            {
                byKey.Remove(key);
            }
        }

        return true;
    }

    /// <summary>Cases at least this similar, the most similar first, then by number; the case itself is left out.</summary>
    /// <param name="signature">Of the text to compare.</param>
    /// <param name="atLeast">From 0 to 1; below 0.3 some are overlooked.</param>
    /// <param name="since">Only what was received from here on: the playbook's window.</param>
    /// <param name="except">The number of the case that asks; null for none.</param>
    public IReadOnlyList<SimilarCase> Find(TextSignature signature, double atLeast, DateTimeOffset since, string? except = null)
    {
        ArgumentNullException.ThrowIfNull(signature);
        var seen = new HashSet<Entry>(ReferenceEqualityComparer.Instance);
        var found = new List<SimilarCase>();
        foreach (var key in signature.Keys())
        {
            foreach (var entry in byKey.GetValueOrDefault(key) ?? [])
            {
                if (entry.ReceivedAt >= since && entry.Number != except && seen.Add(entry) && entry.Signature.SimilarityTo(signature) is var similarity && similarity >= atLeast)
                {
                    found.Add(new SimilarCase(entry.Number, entry.Customer, entry.ReceivedAt, similarity));
                }
            }
        }

        return [.. found.OrderByDescending(one => one.Similarity).ThenBy(one => one.Number, StringComparer.Ordinal)];
    }

    private sealed record Entry(string Number, string Customer, DateTimeOffset ReceivedAt, TextSignature Signature);
}
