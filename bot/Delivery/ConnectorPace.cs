namespace ComplaintBot.Delivery;

/// <summary>
/// Keeps to the pace that Teams allows a bot (PROTOCOL 2): per conversation 7 in 1 s, 8 in 2 s, 60 in 30 s and 1800 in an hour, per
/// tenant 50 in 1 s. A channel and its threads count as one conversation. What was sent before a restart is forgotten: then the
/// platform's own 429 is what holds.
/// </summary>
internal sealed class ConnectorPace(TimeProvider time)
{
    /// <summary>How often those that nobody waits for are forgotten.</summary>
    private static readonly TimeSpan Forgets = TimeSpan.FromMinutes(5);

    private static readonly RequestLimit[] OfConversation =
    [
        new(7, TimeSpan.FromSeconds(1)), new(8, TimeSpan.FromSeconds(2)), new(60, TimeSpan.FromSeconds(30)), new(1800, TimeSpan.FromHours(1)),
    ];

    private static readonly RequestLimit[] OfTenant = [new(50, TimeSpan.FromSeconds(1))];

    private readonly Lock gate = new();
    private readonly Dictionary<string, RequestWindow> windows = new(StringComparer.Ordinal);
    private DateTimeOffset forgets = DateTimeOffset.MinValue;

    /// <summary>Takes a place for a request; returns null when it may go now (<see cref="End"/> must follow), else how long it has to wait.</summary>
    public TimeSpan? Begin(ConversationReference reference)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            var (conversation, tenant) = Find(reference, now);
            var (ofConversation, ofTenant) = (conversation.Earliest(now), tenant.Earliest(now));
            if (ofConversation > now || ofTenant > now)
            {
                return (ofConversation > ofTenant ? conversation.Promise(ofConversation) : tenant.Promise(ofTenant)) - now;
            }

            conversation.Begin();
            tenant.Begin();
            return null;
        }
    }

    /// <summary>The request has been answered; with <paramref name="retryAfter"/> the conversation is left alone so long.</summary>
    public void End(ConversationReference reference, TimeSpan? retryAfter)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            var (conversation, tenant) = Find(reference, now);
            conversation.End(now, now + retryAfter);
            tenant.End(now, until: null);
        }
    }

    private (RequestWindow Conversation, RequestWindow Tenant) Find(ConversationReference reference, DateTimeOffset now)
    {
        if (now >= forgets)
        {
            forgets = now + Forgets;
            foreach (var (name, _) in windows.Where(window => window.Value.IsIdle(now)).ToList())
            {
                windows.Remove(name);
            }
        }

        var root = reference.Conversation!.Split(";messageid=")[0];
        return (Window($"conversation {root}", OfConversation), Window($"tenant {reference.Tenant}", OfTenant));
    }

    private RequestWindow Window(string name, RequestLimit[] limits)
    {
        if (!windows.TryGetValue(name, out var window))
        {
            windows[name] = window = new RequestWindow(limits);
        }

        return window;
    }
}
