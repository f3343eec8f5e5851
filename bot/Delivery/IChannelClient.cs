using ComplaintBot.Storage;

namespace ComplaintBot.Delivery;

/// <summary>Sends to the channels of one platform.</summary>
internal interface IChannelClient
{
    /// <summary>Whether it sends to this conversation.</summary>
    bool Serves(ConversationReference reference);

    /// <summary>Takes a place for one delivery; null when it may go now (<see cref="DeliverAsync"/> or <see cref="GiveBack"/> must follow), else how long the platform's pace has it wait.</summary>
    TimeSpan? Wait(ConversationReference reference);

    /// <summary>The place is not needed after all.</summary>
    void GiveBack(ConversationReference reference);

    /// <summary>Tries once: creates, or updates the card that stands at <see cref="OutboxRow.ActivityId"/>.</summary>
    Task<DeliveryOutcome> DeliverAsync(OutboxRow row, ConversationReference reference, CancellationToken cancellation);
}

/// <summary>What is known after one attempt. Reasons are codes or fixed words, never texts of a platform.</summary>
internal abstract record DeliveryOutcome
{
    /// <summary>The platform has it; the id is null where it gives none.</summary>
    internal sealed record Delivered(string? ActivityId, string? Thread) : DeliveryOutcome;

    /// <summary>The platform surely has not taken it: safe to repeat.</summary>
    internal sealed record NotTaken(string Reason, TimeSpan? RetryAfter) : DeliveryOutcome;

    /// <summary>It may have been posted.</summary>
    internal sealed record Unknown(string Reason) : DeliveryOutcome;

    /// <summary>The platform will never take it.</summary>
    internal sealed record Refused(string Reason) : DeliveryOutcome;
}
