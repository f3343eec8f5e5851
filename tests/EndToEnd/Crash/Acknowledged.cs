using System.Collections.Concurrent;

namespace ComplaintBot.EndToEnd.Tests.Crash;

/// <summary>What the clients were promised: every post that was answered, and its answer.</summary>
internal sealed class Acknowledged
{
    /// <summary>Posts to Direct Line: the conversation in the store, the client's id, and the id given.</summary>
    public ConcurrentBag<(string Conversation, string ClientId, string Id)> Posts { get; } = [];

    /// <summary>Activities to <c>/api/messages</c>: the body, and the answer given.</summary>
    public ConcurrentBag<(string Body, string Answer)> Activities { get; } = [];

    /// <summary>Numbers of complaints that somebody was told are registered.</summary>
    public ConcurrentDictionary<string, string> Registered { get; } = new(StringComparer.Ordinal);

    /// <summary>Numbers of complaints whose approval was acknowledged.</summary>
    public ConcurrentDictionary<string, string> Approved { get; } = new(StringComparer.Ordinal);
}
