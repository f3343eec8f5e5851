using ComplaintBot.Channels.Console;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Storage;

namespace ComplaintBot.Sources;

/// <summary>What the console's top bar shows, of the organisation that it plays.</summary>
internal sealed class ConsoleStateReader(OrganisationCatalog catalog, IStore store, TimeProvider time) : IConsoleState
{
    public async ValueTask<ConsoleState> ReadAsync(CancellationToken cancellation)
    {
        var organisation = catalog.All.First();
        var own = catalog.PlaybookFor(organisation, address: null).Id;
        return new ConsoleState(
            time.GetUtcNow(),
            organisation.Calendar.Zone.Id,
            [
                .. catalog.Playbooks.OrderBy(playbook => playbook.Id != own).ThenBy(playbook => playbook.Id, StringComparer.Ordinal)
                    .Select(playbook => new ConsolePlaybook(playbook.Id, LocaleTags.All.ToDictionary(locale => locale.Tag(), playbook.Name.In, StringComparer.Ordinal))),
            ],
            await store.NextTimerAsync(cancellation));
    }

    public DateTimeOffset NextWorking(DateTimeOffset from) => catalog.All.First().Calendar.NextWorking(from);
}
