using ComplaintBot.Storage;

namespace ComplaintBot.Delivery;

/// <summary>Is told what could not be delivered or may not have been, after it was listed in the store.</summary>
internal interface IUndeliveredListener
{
    Task UndeliveredAsync(UndeliveredRow row, CancellationToken cancellation);
}
