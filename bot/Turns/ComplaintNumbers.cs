using System.Collections.Concurrent;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>A number that nothing else has, with the day and the counter it is made of.</summary>
internal sealed record FreshNumber(string Number, string Day, int Counter);

/// <summary>
/// Gives out complaint numbers from memory, seeded from the store; gaps do no harm. Another replica may give out the same one:
/// then the store refuses the second complaint, and <see cref="Reseed"/> catches up.
/// </summary>
internal sealed class ComplaintNumbers(IStore store)
{
    private readonly ConcurrentDictionary<(string Organisation, string Day), Counter> counters = new();

    /// <summary>The next number of the organisation's day.</summary>
    public async ValueTask<FreshNumber> NextAsync(Organisation organisation, DateTimeOffset at, CancellationToken cancellation)
    {
        var day = NumberFormat.Day(organisation.Calendar.Local(at));
        var counter = counters.GetOrAdd((organisation.Id, day), _ => new Counter());
        if (!counter.Seeded)
        {
            counter.Seed(await store.LastNumberAsync(organisation.Id, day, cancellation));
            Forget(organisation.Id, day);
        }

        var next = counter.Next();
        return new FreshNumber(organisation.Number.Write(day, next), day, next);
    }

    /// <summary>A number was taken already: look in the store again before the next.</summary>
    public void Reseed(Organisation organisation, FreshNumber number)
    {
        if (counters.TryGetValue((organisation.Id, number.Day), out var counter))
        {
            counter.Seeded = false;
        }
    }

    /// <summary>Yesterday's counters are not needed any more.</summary>
    private void Forget(string organisation, string today)
    {
        foreach (var key in counters.Keys.Where(key => key.Organisation == organisation && string.CompareOrdinal(key.Day, today) < 0))
        {
            counters.TryRemove(key, out _);
        }
    }

    private sealed class Counter
    {
        private readonly Lock gate = new();
        private int last;

        public bool Seeded { get; set; }

        public void Seed(int least)
        {
            lock (gate)
            {
                last = Math.Max(last, least);
                Seeded = true;
            }
        }

        public int Next()
        {
            lock (gate)
            {
                return ++last;
            }
        }
    }
}
