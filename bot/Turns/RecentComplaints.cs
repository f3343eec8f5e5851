using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace ComplaintBot.Turns;

/// <summary>
/// Complaints by their key. The last few hundred stay in memory; the store is always asked for the number of the last event, so a newer
/// one is seen whoever wrote it.
/// </summary>
internal sealed class RecentComplaints(IStore store) : IDisposable
{
    private const int Most = 500;

    private readonly MemoryCache recent = new(new MemoryCacheOptions { SizeLimit = Most, CompactionPercentage = 0.2 });

    /// <summary>The complaint of a key; null when there is none.</summary>
    public async ValueTask<Complaint?> FindAsync(string key, CancellationToken cancellation)
    {
        var last = await store.LastSequenceAsync(key, cancellation);
        if (recent.TryGetValue(key, out Complaint? known) && known?.Version == last)
        {
            return known;
        }

        if (last == 0 || await store.ReadComplaintAsync(key, cancellation) is not { } complaint)
        {
            return null;
        }

        Keep(key, complaint);
        return complaint;
    }

    /// <summary>Keeps a complaint as it was just committed.</summary>
    public void Keep(string key, Complaint complaint) => recent.Set(key, complaint, new MemoryCacheEntryOptions { Size = 1 });

    public void Dispose() => recent.Dispose();
}
