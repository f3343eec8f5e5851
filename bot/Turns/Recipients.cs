using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>Where something is sent, and in which language it is read there.</summary>
/// <param name="Conversation">The conversation's id in the store.</param>
/// <param name="Reference">How to reach it.</param>
/// <param name="Locale">Its language.</param>
/// <param name="IsHere">The conversation in which the turn happens.</param>
internal sealed record Target(string Conversation, ConversationReference Reference, Locale Locale, bool IsHere);

/// <summary>Finds the conversation behind a recipient, in one turn.</summary>
internal sealed class Recipients(IStore store, Organisation organisation, IReadOnlyDictionary<string, string> bindings, Target here, string? herePerson, bool hereIsGone = false)
{
    /// <summary>The setting that holds how a channel's Connector was last reached: for conversations that nobody has spoken in yet.</summary>
    public static string ServiceSetting(string channel) => "service:" + channel;

    /// <summary>The setting that holds of which team a conversation's channel is: when the bot leaves the team, it leaves the channel.</summary>
    public static string TeamSetting(string conversation) => "team:" + ConversationIds.Root(conversation);

    /// <summary>Teams draws a card for whoever looks at it in conversations of at most this many people, in larger ones for named people only.</summary>
    private const int MostReaders = 60;

    /// <summary>
    /// The channel's ids of these people, where a channel of the organisation may be too large for a card to be drawn for everybody;
    /// null where it is not. Teams does not tell how many people read a channel; the people that the organisation's file names are taken for it.
    /// </summary>
    public async ValueTask<IReadOnlyDictionary<string, string>?> AccountsAsync(IReadOnlyList<string> people, CancellationToken cancellation)
    {
        if (organisation.People.Count <= MostReaders)
        {
            return null;
        }

        var accounts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var person in people.Take(MostReaders))
        {
            if (await store.FindPersonalConversationAsync(organisation.Id, person, cancellation) is { } chat && ConversationReference.Parse(chat.Reference).User is { } account)
            {
                accounts[person] = account.Id;
            }
        }

        return accounts;
    }

    /// <summary>The target; null when the organisation has no such place, or the bot is no longer there.</summary>
    public ValueTask<Target?> FindAsync(Recipient recipient, CancellationToken cancellation) => recipient switch
    {
        Recipient.Here => ValueTask.FromResult(hereIsGone ? null : here),
        Recipient.Around => ValueTask.FromResult(hereIsGone ? null : Around()),
        Recipient.Channel channel => ChannelAsync(channel.Name, cancellation),
        Recipient.Member member => MemberAsync(member.Person, cancellation),
        Recipient.Conversation conversation => ConversationAsync(conversation.Id, conversation.Language, cancellation),
        _ => throw new ArgumentException($"No target is known for a {recipient.GetType().Name}.", nameof(recipient)),
    };

    /// <summary>The target of a conversation by its id.</summary>
    public async ValueTask<Target?> ConversationAsync(string id, Locale? locale, CancellationToken cancellation)
    {
        if (id == here.Conversation)
        {
            return hereIsGone ? null : locale is null ? here : here with { Locale = locale.Value };
        }

        var row = await store.FindConversationAsync(id, cancellation);
        if (row is not null && row.Organisation != organisation.Id)
        {
            return null;
        }

        if (await IsGoneAsync(store, organisation.Id, id, row, cancellation))
        {
            return null;
        }

        var reference = row is null ? await UnspokenAsync(id, cancellation) : ConversationReference.Parse(row.Reference);
        return new Target(id, reference, locale ?? LocaleTags.Parse(row?.Language) ?? organisation.Languages[0], IsHere: false);
    }

    private Target Around()
    {
        var own = here.Reference.Conversation is { } spoken ? ConversationIds.Root(spoken) : null;
        var isThread = own is not null && own != here.Reference.Conversation;
        return isThread
            ? here with { Conversation = ConversationIds.Root(here.Conversation), Reference = here.Reference with { Conversation = own, NewThread = true }, IsHere = false }
            : here with { IsHere = false };
    }

    private async ValueTask<Target?> ChannelAsync(string name, CancellationToken cancellation)
    {
        foreach (var each in (string[])[name, "fallback"])
        {
            if (ChannelBindings.Find(organisation, bindings, each) is { } id && await ConversationAsync(id, locale: null, cancellation) is { } target)
            {
                return target;
            }
        }

        return null;
    }

    private async ValueTask<Target?> MemberAsync(string person, CancellationToken cancellation)
    {
        if (person == herePerson)
        {
            return here;
        }

        var row = await store.FindPersonalConversationAsync(organisation.Id, person, cancellation);
        return (row is null ? null : await ConversationAsync(row.Id, locale: null, cancellation)) ?? await ChannelAsync("staff", cancellation);
    }

    /// <summary>The bot was removed from there, from the channel of the thread, or from its team.</summary>
    public static async ValueTask<bool> IsGoneAsync(IStore store, string organisation, string id, ConversationRow? row, CancellationToken cancellation) =>
        IsGone(row)
        || (ConversationIds.Root(id) is var root && root != id && IsGone(await store.FindConversationAsync(root, cancellation)))
        || (await store.FindSettingAsync(organisation, TeamSetting(id), cancellation) is { } team && IsGone(await store.FindConversationAsync($"{ConversationIds.Channel(id)}:{team}", cancellation)));

    private static bool IsGone(ConversationRow? row) => row is not null && ConversationMemory.Parse(row.State).Dialog.IsGone;

    /// <summary>Nobody has spoken there: reached as the channel was last reached by this organisation.</summary>
    private async ValueTask<ConversationReference> UnspokenAsync(string id, CancellationToken cancellation)
    {
        var channel = ConversationIds.Channel(id);
        var known = await store.FindSettingAsync(organisation.Id, ServiceSetting(channel), cancellation);
        var service = known is null ? new ConversationReference { Channel = channel } : ConversationReference.Parse(known);
        var own = ConversationIds.Own(id);

        // A team's channel gets a post of its own; a thread or a group chat (@thread.v2) is spoken in.
        return service with
        {
            Conversation = own,
            IsGroup = true,
            NewThread = channel == "msteams" && ConversationIds.Root(own) == own && !own.EndsWith("@thread.v2", StringComparison.Ordinal),
        };
    }
}
