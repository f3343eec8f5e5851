using System.Collections.Concurrent;
using System.Text.Json;
using ComplaintBot.Cards;
using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Sources;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>
/// Channels prove themselves by a post that they take. One that somebody binds is tried before it counts; one of the organisation's file
/// is tried once when the program starts, when the bot is known to be there and nothing shows yet that it takes posts.
/// </summary>
internal sealed class ChannelTrials(IStore store, OrganisationCatalog catalog, TimeProvider time, ILogger<ChannelTrials> logger) : IUndeliveredListener, IHostedService
{
    private const string Managers = "managers";
    private readonly ConcurrentDictionary<string, bool> proven = new(StringComparer.Ordinal);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var organisation in catalog.All)
        {
            await TryAsync(organisation, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task DeliveredAsync(OutboxRow row, CancellationToken cancellation)
    {
        if (await FindAsync(row.CardKey, cancellation) is { } trial)
        {
            await SettleAsync(trial, refusal: null, cancellation);
        }

        var slash = row.CardKey!.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && (CardKeys.EscalationOf(row.CardKey[(slash + 1)..]) ?? CardKeys.TrialOf(row.CardKey[(slash + 1)..])) is not null && proven.TryAdd(row.Lane, true))
        {
            await store.CommitAsync(new TurnWrites { At = time.GetUtcNow(), Settings = [(row.CardKey[..slash], Proven(row.Lane), "true")] }, cancellation);
        }
    }

    public async Task UndeliveredAsync(UndeliveredRow row, CancellationToken cancellation)
    {
        if (await FindAsync(row.CardKey, cancellation) is { } trial)
        {
            await SettleAsync(trial, row.Reason, cancellation);
        }
    }

    /// <summary>Something waits to be sent there: that will tell.</summary>
    private async ValueTask<bool> IsAwaitedAsync(string conversation, CancellationToken cancellation) =>
        (await store.SendableAsync(DateTimeOffset.MaxValue, int.MaxValue, cancellation)).Concat(await store.InterruptedAsync(cancellation)).Any(row => row.Lane == conversation);

    private static string Proven(string conversation) => "proven:" + conversation;

    /// <summary>The trial that a key names, if it is the last one of its channel.</summary>
    private async ValueTask<StoredTrial?> FindAsync(string? key, CancellationToken cancellation)
    {
        var slash = key?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        return slash > 0
            && CardKeys.TrialOf(key![(slash + 1)..]) is { } setting
            && await store.FindSettingAsync(key[..slash], setting, cancellation) is { } kept
            && JsonSerializer.Deserialize(kept, TurnJson.Default.StoredTrial) is { } trial && trial.Key == key
                ? trial
                : null;
    }

    /// <summary>A channel that was lost and takes a post is there again, and so is its team, whether or not Teams has told.</summary>
    private async ValueTask<IReadOnlyList<InboxRow>> BackAsync(StoredTrial trial, CancellationToken cancellation)
    {
        var rows = new List<InboxRow>();
        var team = await store.FindSettingAsync(trial.Organisation, Recipients.TeamSetting(trial.Conversation), cancellation);
        foreach (var id in (string?[])[trial.Conversation, team is null ? null : $"{ConversationIds.Channel(trial.Conversation)}:{team}"])
        {
            if (id is not null && await store.FindConversationAsync(id, cancellation) is { } row && ConversationMemory.Parse(row.State).Dialog.IsGone)
            {
                rows.Add(new InboxRow(0, id, JsonSerializer.Serialize(new StoredInput(Back: trial.Organisation), TurnJson.Default.StoredInput)));
            }
        }

        return rows;
    }

    private async Task SettleAsync(StoredTrial trial, string? refusal, CancellationToken cancellation)
    {
        if (trial.From is not null)
        {
            List<InboxRow> inbox = [trial.Settled(refusal)];
            if (refusal is null)
            {
                inbox.InsertRange(0, await BackAsync(trial, cancellation));
            }

            await store.CommitAsync(new TurnWrites { At = time.GetUtcNow(), InboundKey = "settled/" + trial.Key, Inbox = inbox }, cancellation);
        }
        else if (refusal is null)
        {
            logger.ChannelWorks(trial.Organisation, trial.Name);
        }
        else
        {
            logger.ChannelRefuses(trial.Organisation, trial.Name, refusal);
        }
    }

    private async Task TryAsync(Organisation organisation, CancellationToken cancellation)
    {
        if (!organisation.Channels.TryGetValue(Managers, out var address)
            || await store.FindSettingAsync(organisation.Id, "channel:" + Managers, cancellation) is not null
            || ConversationIds.OfAddress(address) is var conversation && ConversationIds.HasLog(conversation)
            || await store.FindConversationAsync(conversation, cancellation) is null
            || await store.FindSettingAsync(organisation.Id, Proven(conversation), cancellation) is not null
            || await IsAwaitedAsync(conversation, cancellation))
        {
            return;
        }

        var now = time.GetUtcNow();
        var here = new Target("none:", new ConversationReference { Channel = "none" }, organisation.Languages[0], IsHere: true);
        if (await new Recipients(store, organisation, new Dictionary<string, string>(StringComparer.Ordinal), here, herePerson: null).ConversationAsync(conversation, locale: null, cancellation) is not { } target)
        {
            return;
        }

        var key = CardKeys.Trial(Managers, now, "start");
        var trial = new StoredTrial(organisation.Id, Managers, $"{organisation.Id}/{key}", conversation, From: null, By: null, ByName: null);
        var context = new RenderContext(target.Locale, organisation.Calendar.Zone, now, ConversationIds.Kind(conversation));
        var said = new Utterance(new Recipient.Channel(Managers), Message.Of(MessageKey.ChannelTrial), Card: null);
        await store.CommitAsync(
            new TurnWrites
            {
                At = now,
                Posts = [new Post { Conversation = conversation, Reference = target.Reference.ToJson(), Activity = ActivityWriter.ToJson(ActivityWriter.Write(said, target, context)), CardKey = trial.Key }],
                Settings = [(organisation.Id, CardKeys.TrialOf(key)!, JsonSerializer.Serialize(trial, TurnJson.Default.StoredTrial))],
            },
            cancellation);
    }
}

/// <summary>What becomes of a trial.</summary>
internal static class SettledTrial
{
    /// <summary>The input that tells it where the trial was asked for.</summary>
    public static InboxRow Settled(this StoredTrial trial, string? refusal) =>
        new(0, trial.From!, JsonSerializer.Serialize(new StoredInput(Trial: trial with { Refusal = refusal }), TurnJson.Default.StoredInput));
}
