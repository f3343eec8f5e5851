using System.Globalization;
using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Sources;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Replay;

/// <summary>The complaints of a transcript, read from the program's store, in the order in which they appeared.</summary>
internal sealed partial class CaseBook(ReplayHost host, string organisation, TimeProvider clock)
{
    private readonly List<string> numbers = [];
    private readonly Dictionary<string, int> told = new(StringComparer.Ordinal);

    /// <summary>Their numbers.</summary>
    public IReadOnlyList<string> Numbers => numbers;

    private IStore Store => host.Services.GetRequiredService<IStore>();

    /// <summary>Events written since this was asked last.</summary>
    public async Task<IReadOnlyList<(string Number, ComplaintEvent Event)>> TakeEventsAsync(CancellationToken cancellation)
    {
        var summaries = await Store.FindSummariesAsync(new SummaryFilter { Organisation = organisation, Limit = int.MaxValue }, cancellation);
        numbers.AddRange(summaries.Where(summary => !numbers.Contains(summary.Number, StringComparer.Ordinal)).OrderBy(summary => summary.ReceivedAt).ThenBy(summary => summary.Counter).Select(summary => summary.Number));
        var written = new List<(string, ComplaintEvent)>();
        foreach (var number in numbers)
        {
            var events = await Store.ReadEventsAsync(ComplaintEvents.Key(organisation, number), cancellation);
            written.AddRange(events.Skip(told.GetValueOrDefault(number)).Select(row => (number, ComplaintEvents.FromRow(row))));
            told[number] = events.Count;
        }

        return written;
    }

    /// <summary>A complaint as it is now; the latest when no number is given; null when there is none.</summary>
    public async Task<Case?> FindAsync(string? number)
    {
        if (Resolve(number) is not { } resolved || await Store.ReadComplaintAsync(ComplaintEvents.Key(organisation, resolved), CancellationToken.None) is not { } complaint)
        {
            return null;
        }

        var playbook = await host.Services.GetRequiredService<PinnedPlaybooks>().FindAsync(complaint.PlaybookHash, CancellationToken.None);
        return new Case(complaint, playbook, host.Services.GetRequiredService<OrganisationCatalog>().Find(organisation)!, clock.GetUtcNow());
    }

    /// <summary>The row that lists read of a complaint.</summary>
    public async Task<SummaryRow?> SummaryAsync(string? number) =>
        Resolve(number) is { } resolved && await Store.FindSummariesAsync(new SummaryFilter { Organisation = organisation, Number = resolved, Limit = 1 }, CancellationToken.None) is [var row] ? row : null;

    /// <summary>Puts numbers for <c>{number}</c> (the latest), <c>{number1}</c>, <c>{number2}</c> …; one that does not exist stays.</summary>
    public string Fill(string text) => Placeholder().Replace(text, match =>
    {
        var index = match.Groups[1].Length == 0 ? numbers.Count : int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return index >= 1 && index <= numbers.Count ? numbers[index - 1] : match.Value;
    });

    private string? Resolve(string? number) => number is not null ? Fill(number) : numbers.Count > 0 ? numbers[^1] : null;

    [GeneratedRegex(@"\{number([0-9]{0,3})\}")]
    private static partial Regex Placeholder();
}
