using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Storage;

namespace ComplaintBot.Delivery;

/// <summary>
/// What follows from an attempt. Creating has no idempotency key: with an unknown outcome a plain message is not repeated but
/// listed as uncertain; a card on which managers decide is posted once more, because a lost escalation is worse than a second
/// card. An update is idempotent: it is repeated.
/// </summary>
internal static class DeliveryPolicy
{
    /// <summary>How long a platform may refuse before a row is given up.</summary>
    public static readonly TimeSpan GiveUpAfter = TimeSpan.FromHours(24);

    /// <summary>How long to wait before a card with an unknown outcome is posted once more.</summary>
    public static readonly TimeSpan SecondCardDelay = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan FirstBackoff = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromMinutes(5);

    /// <summary>The step to record after an attempt at <paramref name="row"/>, whose <see cref="OutboxRow.Attempts"/> counts those before it.</summary>
    public static DeliveryStep Next(OutboxRow row, DeliveryOutcome outcome, DateTimeOffset now) => outcome switch
    {
        DeliveryOutcome.Delivered(var activityId, var thread) => new DeliveryStep.Sent(row, activityId, thread),
        _ when row.Expires is not null => new DeliveryStep.Expired(row), // worth something only at once: it holds up nothing behind it
        DeliveryOutcome.Refused(var reason) => new DeliveryStep.Dropped(row, reason, row.Uncertain, now),
        DeliveryOutcome.NotTaken(var reason, var retryAfter) => Repeat(row, reason, retryAfter, now),
        DeliveryOutcome.Unknown(var reason) when row.ActivityId is not null => Repeat(row, reason, null, now),
        DeliveryOutcome.Unknown when !row.Uncertain && IsDecidedOn(row.CardKey) => new DeliveryStep.Postponed(row, now + SecondCardDelay, Uncertain: true),
        DeliveryOutcome.Unknown(var reason) => new DeliveryStep.Dropped(row, reason, Uncertain: true, now),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome.GetType().Name}."),
    };

    // The organisation's id stands before the card's own name.
    private static bool IsDecidedOn(string? key) => key is not null && CardKeys.IsDecidedOn(key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..]);

    private static DeliveryStep Repeat(OutboxRow row, string reason, TimeSpan? retryAfter, DateTimeOffset now) => now - row.At >= GiveUpAfter
        ? new DeliveryStep.Dropped(row, reason, row.Uncertain, now)
        : new DeliveryStep.Postponed(row, now + (retryAfter > TimeSpan.Zero ? retryAfter.Value : Backoff(row.Attempts)), row.Uncertain);

    // 1 s, 2 s, 4 s … 5 min.
    private static TimeSpan Backoff(int attempts)
    {
        var backoff = FirstBackoff * Math.Pow(2, Math.Min(attempts, 16));
        return backoff < LongestBackoff ? backoff : LongestBackoff;
    }
}
