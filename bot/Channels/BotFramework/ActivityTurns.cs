using System.Text.Json;
using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Files;
using ComplaintBot.Sources;
using ComplaintBot.Turns;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>Maps activities of the Bot Framework to turns. It decides nothing about complaints.</summary>
internal sealed class ActivityTurns(OrganisationCatalog catalog, Roster roster, Members members, MessageReader reader, MessageEdits edits, PlaceChanges places, FileIntake files, TimeProvider time)
{
    private const string CardAction = "adaptiveCard/action";

    /// <summary>The turn of an activity; null when nothing follows from it.</summary>
    public async ValueTask<InboundTurn?> MapAsync(Activity activity, Organisation organisation, CancellationToken cancellation)
    {
        if (await places.ReadAsync(activity, cancellation) is { } change)
        {
            return await PlaceTurnAsync(activity, change, organisation, cancellation);
        }

        var happened = MessageEdits.Is(activity)
            ? await edits.ReadAsync(activity, IdOf(activity), organisation, cancellation)
            : What(activity, organisation);
        if (happened is null)
        {
            return null;
        }

        var turn = await TurnAsync(activity, organisation, happened, cancellation);

        // A team is greeted once, in whichever of its channels and by whichever event it is told first.
        return activity.TeamId is { } team && PlaceChanges.IsInstalled(activity)
            ? turn with { Key = $"welcome/{organisation.Id}/{activity.ChannelId}:{team}" }
            : await WithFilesAsync(turn, activity, cancellation);
    }

    /// <summary>Who is where, without reading what they said: for an apology when reading is what failed.</summary>
    public ValueTask<InboundTurn> MapUnreadAsync(Activity activity, Organisation organisation, CancellationToken cancellation) =>
        TurnAsync(activity, organisation, Joined, cancellation);

    /// <summary>The turn of a press, whatever kind of invoke carries it.</summary>
    public ValueTask<InboundTurn> PressedAsync(Activity activity, Organisation organisation, Press press, CancellationToken cancellation) =>
        TurnAsync(activity, organisation, Pressed(press, organisation), cancellation);

    /// <summary>Whether an invoke is one that this bot answers.</summary>
    public static bool Answers(Activity invoke) => invoke.Name == CardAction;

    private Func<Actor, Place, DateTimeOffset, TurnInput>? What(Activity activity, Organisation organisation) => activity.Type switch
    {
        "message" => Message(activity, organisation),
        "invoke" => Action(activity) is { } press ? Pressed(press, organisation) : null,
        _ when PlaceChanges.IsInstalled(activity) => Joined,
        "conversationUpdate" when IsSomebodyAlone(activity) => Joined,
        _ => null,
    };

    private static TurnInput.Joined Joined(Actor actor, Place place, DateTimeOffset at) => new() { Actor = actor, Place = place, At = at };

    private Func<Actor, Place, DateTimeOffset, TurnInput>? Message(Activity activity, Organisation organisation)
    {
        if (Press.Read(activity.Value) is { } press)
        {
            return Pressed(press, organisation);
        }

        var text = MessageText.Of(activity);
        return text.Length == 0 && SentFiles.Of(activity).Count == 0
            ? null
            : (actor, place, at) => new TurnInput.Said(text, reader.Read(text, organisation, at)) { Actor = actor, Place = place, At = at };
    }

    /// <summary>Files are fetched after the words were heard, so that nothing waits for them; only a caller who wants the replies waits.</summary>
    private async ValueTask<InboundTurn> WithFilesAsync(InboundTurn turn, Activity activity, CancellationToken cancellation)
    {
        if (turn.Input is not TurnInput.Said said || SentFiles.Of(activity) is not { Count: > 0 } sent)
        {
            return turn;
        }

        if (turn.Form != AnswerForm.Activities)
        {
            return turn with { Sent = sent };
        }

        var received = await files.FetchAsync(turn.Organisation.Id, sent, activity.ServiceUrl, cancellation);
        return turn with { Input = said with { Files = received.Kept, RefusedFiles = received.Refused }, Files = received.Rows };
    }

    private Func<Actor, Place, DateTimeOffset, TurnInput> Pressed(Press press, Organisation organisation) =>
        (actor, place, at) => new TurnInput.Pressed(press.Verb, press.Complaint, press.Version, press.Inputs)
        {
            Actor = actor,
            Place = place,
            At = at,
            Readings = reader.Read(press.Inputs, organisation, at),
        };

    /// <summary>What an <c>adaptiveCard/action</c> carries; null when it is malformed.</summary>
    private static Press? Action(Activity invoke) =>
        Answers(invoke)
        && invoke.Value is { ValueKind: JsonValueKind.Object } value
        && value.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.Object
            ? Press.Read(
                action.TryGetProperty("data", out var data) ? data : null,
                action.TryGetProperty("verb", out var verb) && verb.ValueKind == JsonValueKind.String ? verb.GetString() : null)
            : null;

    /// <summary>In a chat with one person that person is greeted, too; elsewhere those who come in are not.</summary>
    private static bool IsSomebodyAlone(Activity activity) => activity.MembersAdded is { Count: > 0 } && KindOf(activity) != PlaceKind.Channel;

    /// <summary>The turn of a place that is not where the activity was sent, but what it is about.</summary>
    private async ValueTask<InboundTurn> PlaceTurnAsync(Activity activity, PlaceChange change, Organisation organisation, CancellationToken cancellation)
    {
        var about = activity with { Conversation = activity.Conversation! with { Id = change.Id } };
        var names = await places.NamesAsync(organisation, IdOf(about), change.IsGone, cancellation);
        return await TurnAsync(about, organisation, (actor, place, at) => new TurnInput.PlaceChanged(change.IsGone, names) { Actor = actor, Place = place, At = at }, cancellation);
    }

    /// <summary>Whether the caller wants the replies in the answer.</summary>
    public static bool IsInline(Activity activity) => string.Equals(activity.DeliveryMode, "expectReplies", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether customers speak there; every other channel is staff's (DESIGN 5).</summary>
    public static bool IsCustomerChannel(Activity activity) => activity.ChannelId is "webchat" or "directline";

    /// <summary>More than one person is there: also where an invoke does not tell what kind of conversation it comes from.</summary>
    private static bool IsShared(Activity activity, string conversation) =>
        KindOf(activity) == PlaceKind.Channel || ConversationIds.Own(conversation).StartsWith("19:", StringComparison.Ordinal);

    private static string IdOf(Activity activity) => ConversationIds.OfConnector(activity.ChannelId!, activity.Conversation!.Id!);

    /// <summary>Identifies what was sent, so that the same again does nothing; null when it carries no id.</summary>
    private static string? KeyOf(Activity activity, string conversation) =>
        activity.Id is not { Length: > 0 } id ? null
        : MessageEdits.Is(activity) ? MessageEdits.EditKey(conversation, activity)
        : $"{conversation}/{activity.Type}/{id}";

    private static PlaceKind KindOf(Activity activity) =>
        IsCustomerChannel(activity) ? PlaceKind.Customer
        : activity.Conversation!.ConversationType is "channel" or "groupChat" || activity.Conversation.IsGroup == true ? PlaceKind.Channel
        : PlaceKind.Personal;

    private async ValueTask<InboundTurn> TurnAsync(Activity activity, Organisation organisation, Func<Actor, Place, DateTimeOffset, TurnInput> happened, CancellationToken cancellation)
    {
        var channel = activity.ChannelId!;
        var id = IdOf(activity);
        var kind = KindOf(activity);
        var playbook = catalog.PlaybookFor(organisation, ConversationIds.ToAddress(id));
        var (actor, language) = await ActorAsync(activity, organisation, id, playbook, cancellation);
        var locale = LocaleTags.Parse(activity.Locale);
        var place = new Place(id, channel, kind, playbook, language ?? locale);
        var inline = IsInline(activity);
        return new InboundTurn
        {
            Organisation = organisation,
            Input = happened(actor, place, time.GetUtcNow()),
            Reference = Reference(activity, kind).ToJson(),
            Person = kind == PlaceKind.Personal ? actor.Id : null,
            Team = kind == PlaceKind.Channel ? activity.TeamId : null,
            Key = KeyOf(activity, id),
            Form = activity.Type == "invoke" ? inline ? AnswerForm.CardAmongActivities : AnswerForm.Card
                : inline ? AnswerForm.Activities
                : AnswerForm.Posted,
            PressedActivity = activity.ReplyToId,
        };
    }

    /// <summary>Who acts, and the language that the organisation's file gives them.</summary>
    public async ValueTask<(Actor Actor, Locale? Language)> ActorAsync(Activity activity, Organisation organisation, string conversation, Dialogs.Playbooks.Playbook playbook, CancellationToken cancellation)
    {
        var from = activity.From!;
        if (IsCustomerChannel(activity))
        {
            return (Members.Customer(from.Id!, from.Name), null);
        }

        if (activity.ChannelId == "msteams" && TeamsSender.IsGuest(activity, organisation))
        {
            return (Members.Guest($"teams:{from.TenantId ?? activity.Tenant}/{from.AadObjectId ?? from.Id}", from.Name), null);
        }

        var (platform, account) = activity.ChannelId == "msteams" ? ("teams", from.AadObjectId ?? from.Id!) : (activity.ChannelId!, from.Id!);
        var person = Members.Find(organisation, platform, account);
        var actor = await members.StaffAsync(organisation, playbook, person, $"{platform}:{account}", from.Name ?? account, conversation, cancellation);

        // Asked only about somebody whom a channel makes more than anybody. Who they are does not change with the answer, or with its lack.
        return person is null && platform == "teams" && actor.Roles.Count > 0 && IsShared(activity, conversation) && await roster.IsGuestAsync(activity, organisation, cancellation)
            ? (Members.Guest(actor.Id, from.Name), null)
            : (actor, person?.Language);
    }

    private static ConversationReference Reference(Activity activity, PlaceKind kind)
    {
        var conversation = activity.Conversation!;
        return new ConversationReference
        {
            Channel = activity.ChannelId!,
            ServiceUrl = activity.ServiceUrl,
            Conversation = conversation.Id,
            Tenant = activity.Tenant,
            Bot = activity.Recipient is { Id: { } bot } recipient ? new ConversationAccount(bot, recipient.Name) : null,
            User = kind == PlaceKind.Channel ? null : new ConversationAccount(activity.From!.Id!, activity.From.Name),
            IsGroup = kind == PlaceKind.Channel,

            // Spoken to in the channel itself, not in a thread of it: an answer is a post of its own.
            NewThread = conversation.ConversationType == "channel" && ConversationIds.Root(conversation.Id!) == conversation.Id,
        };
    }
}
