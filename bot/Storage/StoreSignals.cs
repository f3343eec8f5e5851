namespace ComplaintBot.Storage;

/// <summary>Rung after a commit that wrote something for them. They ring once at the start, for what waited there from before.</summary>
internal sealed class StoreSignals
{
    public StoreSignals(WorkTracker tracker)
    {
        (Outbox, Inbox, Timers) = (new Doorbell(tracker), new Doorbell(tracker), new Doorbell(tracker));
        Outbox.Ring();
        Inbox.Ring();
        Timers.Ring();
    }

    /// <summary>Something is to be sent.</summary>
    public Doorbell Outbox { get; }

    /// <summary>An input waits.</summary>
    public Doorbell Inbox { get; }

    /// <summary>A timer was set or cleared.</summary>
    public Doorbell Timers { get; }

    /// <summary>A conversation's log has grown.</summary>
    public ConversationSignal Conversations { get; } = new();

    /// <summary>Rings for everything a commit has written.</summary>
    public void Raise(Changes changes)
    {
        foreach (var conversation in changes.Logs)
        {
            Conversations.Raise(conversation);
        }

        if (changes.Outbox)
        {
            Outbox.Ring();
        }

        if (changes.Inbox)
        {
            Inbox.Ring();
        }

        if (changes.Timers)
        {
            Timers.Ring();
        }
    }
}

/// <summary>What a write has touched that somebody waits for.</summary>
internal sealed class Changes
{
    public List<string> Logs { get; } = [];

    public bool Outbox { get; set; }

    public bool Inbox { get; set; }

    public bool Timers { get; set; }
}
