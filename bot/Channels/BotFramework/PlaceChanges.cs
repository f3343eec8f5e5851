using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>A place that the bot has lost, or has again.</summary>
/// <param name="Id">The channel's own id of it: a chat, a channel, or a team with all its channels.</param>
/// <param name="IsGone">It is lost.</param>
internal sealed record PlaceChange(string Id, bool IsGone);

/// <summary>
/// Reads from the life of the bot in Teams which places come and go: <c>installationUpdate</c>, <c>conversationUpdate</c> with members, and
/// Teams' own events about channels and teams. What an upgrade removes it adds again: nothing is lost by it.
/// </summary>
internal sealed class PlaceChanges(IStore store, ChannelBindings bindings, ILogger<PlaceChanges> logger)
{
    /// <summary>The change that an activity tells of; null when it tells of none, or of an installation in a place that was never lost.</summary>
    public async ValueTask<PlaceChange?> ReadAsync(Activity activity, CancellationToken cancellation)
    {
        var whole = activity.TeamId ?? ConversationIds.Root(activity.Conversation!.Id!);
        if (IsInstalled(activity) && activity.TeamId is not null)
        {
            var row = await store.FindConversationAsync(ConversationIds.OfConnector(activity.ChannelId!, whole), cancellation);
            return row is not null && ConversationMemory.Parse(row.State).Dialog.IsGone ? new PlaceChange(whole, IsGone: false) : null;
        }

        return activity switch
        {
            { Type: "installationUpdate", Action: "remove" } => new PlaceChange(whole, IsGone: true),
            { Type: "conversationUpdate" } when Has(activity.MembersRemoved, activity) => new PlaceChange(whole, IsGone: true),
            { Type: "conversationUpdate", EventType: "channelDeleted", TeamChannelId: { } channel } => new PlaceChange(channel, IsGone: true),
            { Type: "conversationUpdate", EventType: "channelRestored", TeamChannelId: { } channel } => new PlaceChange(channel, IsGone: false),
            { Type: "conversationUpdate", EventType: "teamDeleted" or "teamHardDeleted" or "teamArchived" } => new PlaceChange(whole, IsGone: true),
            { Type: "conversationUpdate", EventType: "teamRestored" or "teamUnarchived" } => new PlaceChange(whole, IsGone: false),
            _ => null,
        };
    }

    /// <summary>Whether the bot was added to a place.</summary>
    public static bool IsInstalled(Activity activity) =>
        activity is { Type: "installationUpdate", Action: "add" or "add-upgrade" } || (activity.Type == "conversationUpdate" && Has(activity.MembersAdded, activity));

    /// <summary>The organisation's channels that are a place, or stand in it.</summary>
    public async ValueTask<IReadOnlyList<string>> NamesAsync(Organisation organisation, string place, bool isGone, CancellationToken cancellation)
    {
        var bound = await bindings.ReadAsync(organisation, cancellation);
        var names = new List<string>();
        foreach (var name in ChannelBindings.Names(organisation))
        {
            if (ChannelBindings.Find(organisation, bound, name) is { } conversation && (ConversationIds.Root(conversation) == place || await IsInAsync(organisation, conversation, place, cancellation)))
            {
                names.Add(name);
                if (isGone)
                {
                    logger.ChannelLost(organisation.Id, name);
                }
            }
        }

        return names;
    }

    private async ValueTask<bool> IsInAsync(Organisation organisation, string conversation, string place, CancellationToken cancellation) =>
        await store.FindSettingAsync(organisation.Id, Recipients.TeamSetting(conversation), cancellation) is { } team && ConversationIds.Channel(conversation) + ":" + team == place;

    private static bool Has(IReadOnlyList<Account?>? members, Activity activity) =>
        activity.Recipient?.Id is { } bot && members?.Any(member => member?.Id == bot) == true;
}
