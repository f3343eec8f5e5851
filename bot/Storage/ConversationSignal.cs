namespace ComplaintBot.Storage;

/// <summary>Wakes the sockets and pollers of a conversation when its log has grown.</summary>
internal sealed class ConversationSignal
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<Subscription>> subscriptions = new(StringComparer.Ordinal);

    /// <summary>Subscribe before reading the log: what is written after the read then ends the wait.</summary>
    public Subscription Subscribe(string conversation)
    {
        var subscription = new Subscription(this, conversation);
        lock (gate)
        {
            if (!subscriptions.TryGetValue(conversation, out var all))
            {
                subscriptions[conversation] = all = [];
            }

            all.Add(subscription);
        }

        return subscription;
    }

    /// <summary>The conversation's log has grown.</summary>
    public void Raise(string conversation)
    {
        lock (gate)
        {
            if (subscriptions.TryGetValue(conversation, out var all))
            {
                foreach (var subscription in all)
                {
                    subscription.Bell.Ring();
                }
            }
        }
    }

    private void Remove(Subscription subscription)
    {
        lock (gate)
        {
            if (subscriptions.TryGetValue(subscription.Conversation, out var all) && all.Remove(subscription) && all.Count == 0)
            {
                subscriptions.Remove(subscription.Conversation);
            }
        }
    }

    /// <summary>One listener; dispose it when it leaves.</summary>
    internal sealed class Subscription(ConversationSignal signal, string conversation) : IDisposable
    {
        /// <summary>The conversation listened to.</summary>
        public string Conversation => conversation;

        /// <summary>Rings when there is something new.</summary>
        public Doorbell Bell { get; } = new();

        /// <summary>Waits until the log has grown since the last wait (or since the subscription).</summary>
        public Task WaitAsync(CancellationToken cancellation) => Bell.WaitAsync(cancellation);

        public void Dispose() => signal.Remove(this);
    }
}
