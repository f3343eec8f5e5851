using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Channels.BotFramework.Authentication;

/// <summary>Where an agent is answered whose token proves no service URL: where the Connector itself was last heard from, never where the body says.</summary>
internal sealed class StoredServiceUrls(IStore store, ServiceUrls serviceUrls)
{
    /// <summary>
    /// The conversation's own URL, else that of its channel in this organisation, else the only Connector on the operator's list;
    /// null when there is none: then the answer can go nowhere but into the response.
    /// </summary>
    public async ValueTask<string?> FindAsync(Activity activity, Organisation organisation, CancellationToken cancellation)
    {
        var id = ConversationIds.OfConnector(activity.ChannelId!, activity.Conversation!.Id!);
        var row = await store.FindConversationAsync(id, cancellation);
        return (row is not null && row.Organisation == organisation.Id ? Of(row.Reference) : null)
            ?? Of(await store.FindSettingAsync(organisation.Id, Recipients.ServiceSetting(ConversationIds.Channel(id)), cancellation))
            ?? serviceUrls.Only;
    }

    private static string? Of(string? reference) => reference is null ? null : ConversationReference.Parse(reference).ServiceUrl;
}
