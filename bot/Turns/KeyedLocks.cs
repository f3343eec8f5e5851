namespace ComplaintBot.Turns;

/// <summary>
/// Locks by name within this process: whoever holds a name is alone with it. A name takes memory only while somebody holds or
/// waits for it.
/// </summary>
internal sealed class KeyedLocks
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>How many names are held or waited for.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return entries.Count;
            }
        }
    }

    /// <summary>Takes all the names, in sorted order whatever the order given, so that no two holders can wait for each other.</summary>
    public async Task<IDisposable> AcquireAsync(IEnumerable<string> names, CancellationToken cancellation)
    {
        var holding = new Holding(this);
        try
        {
            foreach (var name in names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                var entry = Enter(name);
                try
                {
                    await entry.Turnstile.WaitAsync(cancellation);
                }
                catch
                {
                    Leave(name, entry, held: false);
                    throw;
                }

                holding.Add(name, entry);
            }
        }
        catch
        {
            holding.Dispose();
            throw;
        }

        return holding;
    }

    private Entry Enter(string name)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(name, out var entry))
            {
                entries[name] = entry = new Entry();
            }

            entry.Users++;
            return entry;
        }
    }

    private void Leave(string name, Entry entry, bool held)
    {
        if (held)
        {
            entry.Turnstile.Release();
        }

        lock (gate)
        {
            if (--entry.Users == 0)
            {
                entries.Remove(name);
                entry.Turnstile.Dispose();
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Turnstile { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Holding(KeyedLocks locks) : IDisposable
    {
        private readonly List<(string Name, Entry Entry)> held = [];

        public void Add(string name, Entry entry) => held.Add((name, entry));

        public void Dispose()
        {
            foreach (var (name, entry) in held)
            {
                locks.Leave(name, entry, held: true);
            }

            held.Clear();
        }
    }
}
