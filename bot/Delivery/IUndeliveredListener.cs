using ComplaintBot.Storage;

namespace ComplaintBot.Delivery;

/// <summary>Is told what became of deliveries, after it was recorded in the store.</summary>
internal interface IUndeliveredListener
{
    /// <summary>Something could not be delivered, or may not have been.</summary>
    Task UndeliveredAsync(UndeliveredRow row, CancellationToken cancellation);

    /// <summary>Something with a key (<see cref="OutboxRow.CardKey"/>) was delivered.</summary>
    Task DeliveredAsync(OutboxRow row, CancellationToken cancellation) => Task.CompletedTask;
}
