using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity.Similarity;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>Writes the summary rows of the complaints that a turn changed.</summary>
internal sealed class SummaryWriter(IStore store, ContactHash contacts)
{
    /// <summary>One row for each of them.</summary>
    public async Task<IReadOnlyList<SummaryRow>> WriteAsync(InboundTurn turn, IReadOnlyList<Case> changed, FreshNumber? number, CancellationToken cancellation)
    {
        var rows = new List<SummaryRow>(changed.Count);
        foreach (var of in changed)
        {
            var complaint = of.Complaint;
            var summary = CaseSummary.Of(of);
            var (day, counter) = await NumberAsync(turn, complaint, number, cancellation);
            rows.Add(new SummaryRow
            {
                Complaint = ComplaintEvents.Key(turn.Organisation.Id, complaint.Number),
                Organisation = turn.Organisation.Id,
                Number = complaint.Number,
                Day = day,
                Counter = counter,
                Level = (int)complaint.Level,
                Grade = complaint.Grade,
                State = summary.State,
                Owner = complaint.Owner?.Person,
                Assignee = complaint.Assignee?.Person,
                Listed = summary.Listed.Count == 0 ? string.Empty : $"|{string.Join('|', summary.Listed)}|",
                Conversation = complaint.Conversation,
                Contact = await contacts.OfAsync(turn.Organisation.Id, summary.Contact, cancellation),
                NextDue = summary.NextDue,
                Language = complaint.Language.Tag(),
                ReceivedAt = complaint.ReceivedAt,
                ChangedAt = turn.Input.At,
            });
        }

        return rows;
    }

    /// <summary>The signatures of those whose words have changed; of those that have ended without being handled none is left.</summary>
    public static IReadOnlyList<SignatureRow> Signatures(InboundTurn turn, IReadOnlyList<Case> changed, Facts facts)
    {
        var rows = new List<SignatureRow>();
        foreach (var of in changed)
        {
            var before = facts.Complaints.TryGetValue(of.Complaint.Number, out var earlier) ? CaseSummary.Words(of with { Complaint = earlier }) : string.Empty;
            var now = CaseSummary.Words(of);
            if (now != before)
            {
                rows.Add(new SignatureRow(ComplaintEvents.Key(turn.Organisation.Id, of.Complaint.Number), turn.Organisation.Id, of.Complaint.ReceivedAt, TextSignature.Of(now)));
            }
        }

        return rows;
    }

    /// <summary>The parts of the number: of a new complaint as they were given out, of an older one as its row holds them.</summary>
    private async ValueTask<(string Day, int Counter)> NumberAsync(InboundTurn turn, Complaint complaint, FreshNumber? number, CancellationToken cancellation)
    {
        if (number?.Number == complaint.Number)
        {
            return (number.Day, number.Counter);
        }

        var rows = await store.FindSummariesAsync(new SummaryFilter { Organisation = turn.Organisation.Id, Number = complaint.Number, Limit = 1 }, cancellation);
        return rows is [var row] ? (row.Day, row.Counter) : throw new InvalidOperationException("A complaint has no summary row.");
    }
}
