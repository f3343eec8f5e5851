using System.Collections.Concurrent;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Storage;

namespace ComplaintBot.Sources;

/// <summary>Playbooks by content hash: what a complaint was received under stays its procedure, whatever has become of the file.</summary>
internal sealed class PinnedPlaybooks(IStore store)
{
    private readonly ConcurrentDictionary<string, Playbook> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> stored = new(StringComparer.Ordinal);

    /// <summary>The playbook of a hash that a complaint names.</summary>
    public async ValueTask<Playbook> FindAsync(string hash, CancellationToken cancellation)
    {
        if (known.TryGetValue(hash, out var playbook))
        {
            return playbook;
        }

        var text = await store.FindPlaybookAsync(hash, cancellation) ?? throw new InvalidOperationException($"The store holds no playbook {hash}.");
        var read = PlaybookReader.Read(hash, text);
        playbook = read.Playbook ?? throw new InvalidOperationException($"A stored playbook cannot be read: {read.Findings[0]}");
        stored[hash] = true;
        return known[hash] = playbook;
    }

    /// <summary>A playbook read from a file: no need to fetch it.</summary>
    public void Add(Playbook playbook) => known[playbook.Hash] = playbook;

    /// <summary>Whether its text is in the store for certain.</summary>
    public bool IsStored(string hash) => stored.ContainsKey(hash);

    /// <summary>Its text was committed.</summary>
    public void MarkStored(string hash) => stored[hash] = true;
}
