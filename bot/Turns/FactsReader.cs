using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity.Similarity;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Sources;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>Fetches what a turn wants to know.</summary>
internal sealed class FactsReader(IStore store, RecentComplaints recent, ChannelBindings bindings, UndeliveredPosts undelivered, PinnedPlaybooks playbooks, ComplaintNumbers numbers)
{
    /// <summary>Enough to see a burst and to name the likeliest; a case beyond them changes nothing.</summary>
    private const int MostAlike = 5;

    /// <summary>The facts, and the number among them.</summary>
    public async Task<(Facts Facts, FreshNumber? Number)> FetchAsync(Organisation organisation, TurnInput input, Needs needs, CancellationToken cancellation)
    {
        var complaints = new Dictionary<string, Complaint>(StringComparer.Ordinal);
        foreach (var number in needs.Complaints.Distinct(StringComparer.Ordinal))
        {
            await AddAsync(complaints, organisation, number, cancellation);
        }

        var mine = needs.Mine ? await MineAsync(organisation, input, complaints, cancellation) : [];
        var alike = needs.Alike is { } query ? await AlikeAsync(organisation, query, complaints, cancellation) : [];
        var pinned = new Dictionary<string, Playbook>(StringComparer.Ordinal) { [input.Place.Playbook.Hash] = input.Place.Playbook };
        foreach (var complaint in complaints.Values.Concat(mine).Concat(alike.Select(each => each.Complaint)).Where(complaint => !pinned.ContainsKey(complaint.PlaybookHash)))
        {
            pinned[complaint.PlaybookHash] = await playbooks.FindAsync(complaint.PlaybookHash, cancellation);
        }

        var fresh = needs.Number ? await numbers.NextAsync(organisation, input.At, cancellation) : null;
        var facts = new Facts
        {
            Organisation = organisation,
            Complaints = complaints,
            Playbooks = pinned,
            Number = fresh?.Number,
            Mine = mine,
            Alike = alike,
            Undelivered = needs.Undelivered ? await undelivered.ReadAsync(organisation, cancellation) : [],
            Bindings = await bindings.ReadAsync(organisation, cancellation),
        };
        return (facts, fresh);
    }

    private async ValueTask AddAsync(Dictionary<string, Complaint> complaints, Organisation organisation, string number, CancellationToken cancellation)
    {
        if (await recent.FindAsync(ComplaintEvents.Key(organisation.Id, number), cancellation) is { } complaint)
        {
            complaints[number] = complaint;
        }
    }

    /// <summary>What is told now is not stored yet; what was told before has its signature.</summary>
    private async Task<IReadOnlyList<AlikeCase>> AlikeAsync(Organisation organisation, AlikeQuery query, Dictionary<string, Complaint> known, CancellationToken cancellation)
    {
        var own = query.Complaint is { } number ? ComplaintEvents.Key(organisation.Id, number) : null;
        TextSignature?[] asking = [query.Words is { } words ? TextSignature.Of(words) : null, own is null ? null : await store.FindSignatureAsync(own, cancellation)];
        var alike = new Dictionary<string, AlikeCase>(StringComparer.Ordinal);
        foreach (var signature in asking.OfType<TextSignature>().Distinct())
        {
            foreach (var row in await store.FindAlikeAsync(organisation.Id, signature, Burst.Similarity, query.Since, MostAlike, cancellation))
            {
                if (row.Complaint != own && !alike.ContainsKey(row.Complaint)
                    && (known.GetValueOrDefault(ComplaintEvents.Split(row.Complaint).Number) ?? await recent.FindAsync(row.Complaint, cancellation)) is { } complaint)
                {
                    alike[row.Complaint] = new AlikeCase(complaint, row.Signature);
                }
            }
        }

        return [.. alike.Values];
    }

    /// <summary>Staff see what stands in their list, a customer what was received in their own conversation.</summary>
    private async Task<IReadOnlyList<Complaint>> MineAsync(Organisation organisation, TurnInput input, Dictionary<string, Complaint> known, CancellationToken cancellation)
    {
        var filter = new SummaryFilter { Organisation = organisation.Id, OpenOnly = true };
        var rows = await store.FindSummariesAsync(
            input.Actor.IsCustomer ? filter with { Conversation = input.Place.Conversation } : filter with { Listed = input.Actor.Id },
            cancellation);
        var mine = new List<Complaint>(rows.Count);
        foreach (var row in rows)
        {
            if ((known.GetValueOrDefault(row.Number) ?? await recent.FindAsync(row.Complaint, cancellation)) is { } complaint)
            {
                mine.Add(complaint);
            }
        }

        return mine;
    }
}
