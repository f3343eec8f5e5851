using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Sources;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Timers;

/// <summary>
/// Looks at every open complaint and compares the timers that it should have with those that are stored: what is missing is set,
/// what no complaint wants is cleared. So no clock stops silently, whatever happened to a timer.
/// </summary>
internal sealed class TimerAudit(IStore store, OrganisationCatalog catalog, PinnedPlaybooks playbooks, TimeProvider time, ILogger<TimerAudit> logger)
{
    private const int Batch = 200;

    /// <summary>Mends what is wrong; returns how many timers it set or cleared.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var stored = (await store.DueTimersAsync(DateTimeOffset.MaxValue, int.MaxValue, cancellation)).ToDictionary(timer => timer.Key, StringComparer.Ordinal);
        var missing = new List<TimerRow>();
        foreach (var organisation in catalog.All)
        {
            foreach (var row in await store.FindSummariesAsync(new SummaryFilter { Organisation = organisation.Id, OpenOnly = true, Limit = int.MaxValue }, cancellation))
            {
                if (await store.ReadComplaintAsync(row.Complaint, cancellation) is not { } complaint)
                {
                    continue;
                }

                var playbook = await playbooks.FindAsync(complaint.PlaybookHash, cancellation);
                var wanted = CaseTimerRows.Of(row.Complaint, new Case(complaint, playbook, organisation, time.GetUtcNow()));
                missing.AddRange(wanted.Values.Where(timer => !stored.Remove(timer.Key)));
            }
        }

        foreach (var some in missing.Chunk(Batch))
        {
            await store.CommitAsync(new TurnWrites { At = time.GetUtcNow(), SetTimers = some }, cancellation);
        }

        // Those of an organisation whose file is missing now are left: it may come back. What was not delivered is still to be told.
        var known = catalog.All.Select(organisation => organisation.Id).ToHashSet(StringComparer.Ordinal);
        var unwanted = stored.Values.Where(timer => known.Contains(ComplaintEvents.Split(timer.Complaint).Organisation) && CaseTimerRows.Read(timer).Kind != CaseTimerKind.Undelivered).Select(timer => timer.Key).ToList();
        foreach (var some in unwanted.Chunk(Batch))
        {
            await store.CommitAsync(new TurnWrites { At = time.GetUtcNow(), ClearTimers = some }, cancellation);
        }

        if (missing.Count + unwanted.Count > 0)
        {
            logger.Audited(missing.Count, unwanted.Count);
        }

        return missing.Count + unwanted.Count;
    }
}
