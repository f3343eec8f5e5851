using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>Which conversations an organisation's named channels are: bound while running, else as its file says.</summary>
internal sealed class ChannelBindings(IStore store)
{
    private const string Prefix = "channel:";
    private static readonly string[] Known = ["managers", "staff", "fallback"];

    /// <summary>The names of an organisation's channels.</summary>
    public static IEnumerable<string> Names(Organisation organisation) => Known.Union(organisation.Channels.Keys, StringComparer.Ordinal);

    /// <summary>What was bound while running, by name (<c>channel:managers</c>).</summary>
    public async ValueTask<IReadOnlyDictionary<string, string>> ReadAsync(Organisation organisation, CancellationToken cancellation)
    {
        Dictionary<string, string> bound = new(StringComparer.Ordinal);
        foreach (var name in Names(organisation))
        {
            if (await store.FindSettingAsync(organisation.Id, Prefix + name, cancellation) is { } conversation)
            {
                bound[Prefix + name] = conversation;
            }
        }

        return bound;
    }

    /// <summary>Whether the bot is no longer where a channel was bound to.</summary>
    public async ValueTask<bool> IsLostAsync(Organisation organisation, string conversation, CancellationToken cancellation) =>
        await Recipients.IsGoneAsync(store, organisation.Id, conversation, await store.FindConversationAsync(conversation, cancellation), cancellation);

    /// <summary>The conversation of a named channel; null when there is none.</summary>
    public static string? Find(Organisation organisation, IReadOnlyDictionary<string, string> bound, string name) =>
        bound.TryGetValue(Prefix + name, out var conversation) ? conversation
        : organisation.Channels.TryGetValue(name, out var address) ? ConversationIds.OfAddress(address)
        : null;

    /// <summary>A binding as it is kept: a channel is bound, not the thread in which that was said.</summary>
    public static string Kept(string name, string conversation) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) ? ConversationIds.Root(conversation) : conversation;
}
