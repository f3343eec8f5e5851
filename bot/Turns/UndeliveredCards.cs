using System.Text.Json;
using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>
/// A managers' card that a platform does not take becomes a timer of its complaint, due at once: the turn that follows writes it
/// into the history and tells the fallback channel (S-030).
/// </summary>
internal sealed class UndeliveredCards(IStore store, TimeProvider time) : IUndeliveredListener
{
    public async Task UndeliveredAsync(UndeliveredRow row, CancellationToken cancellation)
    {
        if (CaseOf(row.CardKey) is not { } key || await store.ReadComplaintAsync(key, cancellation) is not { } complaint)
        {
            return;
        }

        var timer = new CaseTimer(CaseTimerKind.Undelivered, "card", complaint.Round);
        await store.CommitAsync(
            new TurnWrites
            {
                At = time.GetUtcNow(),
                SetTimers = [new TimerRow($"{key}/{timer.Key}", time.GetUtcNow(), key, JsonSerializer.Serialize(timer, TurnJson.Default.CaseTimer))],
            },
            cancellation);
    }

    /// <summary>The complaint whose managers' card this is; null for anything else.</summary>
    private static string? CaseOf(string? card)
    {
        var slash = card?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        return slash > 0 && CardKeys.EscalationOf(card![(slash + 1)..]) is { } number ? ComplaintEvents.Key(card[..slash], number) : null;
    }
}
