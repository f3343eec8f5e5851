using System.Text.Json;
using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>Reads an organisation's list of the undelivered, as people know places and cards.</summary>
internal sealed class UndeliveredPosts(IStore store, ChannelBindings bindings)
{
    private const int Most = 100;
    private static readonly string[] Channels = ["managers", "staff", "fallback"];

    /// <summary>The newest of them.</summary>
    public async Task<IReadOnlyList<UndeliveredPost>> ReadAsync(Organisation organisation, CancellationToken cancellation)
    {
        var bound = await bindings.ReadAsync(organisation, cancellation);
        var posts = new List<UndeliveredPost>();
        foreach (var row in await store.UndeliveredAsync(organisation.Id, Most, cancellation))
        {
            var channel = Array.Find(Channels, name => ChannelBindings.Find(organisation, bound, name) == ConversationIds.Root(row.Lane));
            var person = channel is null ? (await store.FindConversationAsync(row.Lane, cancellation))?.Person : null;
            posts.Add(new UndeliveredPost(row.Id, row.At, channel, person, NumberOf(row.CardKey), TextOf(row.Activity), row.Reason, row.Uncertain));
        }

        return posts;
    }

    /// <summary>The complaint on whose card managers decide; null for anything else.</summary>
    private static string? NumberOf(string? key)
    {
        var name = key?[(key.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return name is not null && CardKeys.IsDecidedOn(name) ? name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..] : null;
    }

    private static string TextOf(string activity) =>
        JsonNode.Parse(activity) is JsonObject said ? (string?)said["text"] ?? (string?)said["summary"] ?? string.Empty : string.Empty;
}
