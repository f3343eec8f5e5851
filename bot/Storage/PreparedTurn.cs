using System.Security.Cryptography;

namespace ComplaintBot.Storage;

/// <summary>A turn with everything computed that needs no lock, so that the one writer only writes.</summary>
internal sealed class PreparedTurn
{
    public PreparedTurn(TurnWrites writes)
    {
        Writes = writes;
        LogRests = [.. writes.Posts.Select(post => GoesToLog(post.Conversation) ? LogActivity.Rest(post.Activity) : null)];
        Texts = [.. writes.Events.Select(Salted)];
    }

    /// <summary>The turn as it was handed in.</summary>
    public TurnWrites Writes { get; }

    /// <summary>By position of a post, what <see cref="LogActivity.Rest"/> made of it; null when it goes to the outbox.</summary>
    public IReadOnlyList<string?> LogRests { get; }

    /// <summary>By position of an event, its texts ordered by name, salted and hashed.</summary>
    public IReadOnlyList<IReadOnlyList<ChainedText>> Texts { get; }

    private static bool GoesToLog(string conversation) =>
        conversation.StartsWith("directline:", StringComparison.Ordinal) || conversation.StartsWith("console:", StringComparison.Ordinal);

    private static List<ChainedText> Salted(EventRow row)
    {
        var texts = new List<ChainedText>(row.Texts.Count);
        foreach (var (field, value) in row.Texts.OrderBy(text => text.Key, StringComparer.Ordinal))
        {
            var salt = RandomNumberGenerator.GetBytes(EventChain.SaltLength);
            texts.Add(new ChainedText(field, EventChain.HashText(salt, value), salt, value));
        }

        return texts;
    }
}
