using System.Text.Json;
using ComplaintBot.Channels.DirectLine;
using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Files;
using ComplaintBot.Sources;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>Maps what waits in the inbox to turns: what clients of Direct Line posted, and what other conversations' turns meant for this one.</summary>
internal sealed class InboxTurns(IStore store, OrganisationCatalog catalog, Members members, MessageReader reader, FileIntake files, TimeProvider time)
{
    /// <summary>The turn of a row; null when nothing follows from it.</summary>
    public ValueTask<InboundTurn?> MapAsync(InboxRow row, CancellationToken cancellation) => MapAsync(row, unread: false, cancellation);

    /// <summary>Whether mapping a row waits for somebody else's server.</summary>
    public static bool Fetches(InboxRow row) => JsonSerializer.Deserialize(row.Data, TurnJson.Default.StoredInput)?.Fetch is not null;

    /// <summary>Who is where, without reading what they said: for an apology when reading is what failed.</summary>
    public ValueTask<InboundTurn?> MapUnreadAsync(InboxRow row, CancellationToken cancellation) => MapAsync(row, unread: true, cancellation);

    private async ValueTask<InboundTurn?> MapAsync(InboxRow row, bool unread, CancellationToken cancellation)
    {
        var turn = JsonSerializer.Deserialize(row.Data, TurnJson.Default.StoredInput) switch
        {
            { Question: { } question } => await QuestionAsync(row.Conversation, question, cancellation),
            { Reading: { } reading } => await ReadingAsync(row.Conversation, reading, cancellation),
            { Trial: { } trial } => await TrialAsync(row.Conversation, trial, cancellation),
            { Back: { } organisation } => await BackAsync(row.Conversation, organisation, cancellation),
            { Fetch: { } sent } => await FilesAsync(row.Conversation, sent, unread, cancellation),
            _ => await AcceptedAsync(JsonSerializer.Deserialize(row.Data, DirectLineJson.Default.AcceptedActivity)!, unread, cancellation),
        };
        return turn is null ? null : turn with { WorkedOff = row.Id };
    }

    private async ValueTask<InboundTurn?> QuestionAsync(string conversation, StoredQuestion question, CancellationToken cancellation)
    {
        if (catalog.Find(question.Organisation) is not { } organisation)
        {
            return null;
        }

        var (place, row) = await PlaceAsync(conversation, organisation, cancellation);
        return new InboundTurn
        {
            Organisation = organisation,
            Input = new TurnInput.QuestionArrived(question.Complaint, question.Text)
            {
                Actor = new Actor(question.By, question.ByName, IsCustomer: false, new HashSet<string>(StringComparer.Ordinal)),
                Place = place,
                At = time.GetUtcNow(),
            },
            Person = row?.Person,
        };
    }

    private async ValueTask<InboundTurn?> ReadingAsync(string conversation, StoredReading reading, CancellationToken cancellation)
    {
        if (catalog.Find(reading.Organisation) is not { } organisation)
        {
            return null;
        }

        var (place, row) = await PlaceAsync(conversation, organisation, cancellation);
        return new InboundTurn
        {
            Organisation = organisation,
            Input = new TurnInput.ReadByService(reading.Complaint, reading.Readings) { Actor = Actor.Bot, Place = place, At = time.GetUtcNow() },
            Person = row?.Person,
        };
    }

    private async ValueTask<InboundTurn?> TrialAsync(string conversation, StoredTrial trial, CancellationToken cancellation)
    {
        if (catalog.Find(trial.Organisation) is not { } organisation)
        {
            return null;
        }

        var (place, row) = await PlaceAsync(conversation, organisation, cancellation);
        return new InboundTurn
        {
            Organisation = organisation,
            Input = new TurnInput.ChannelTried(trial.Name, trial.Conversation, trial.Refusal)
            {
                Actor = new Actor(trial.By!, trial.ByName!, IsCustomer: false, new HashSet<string>(StringComparer.Ordinal)),
                Place = place,
                At = time.GetUtcNow(),
            },
            Person = row?.Person,
        };
    }

    private async ValueTask<InboundTurn?> BackAsync(string conversation, string name, CancellationToken cancellation)
    {
        if (catalog.Find(name) is not { } organisation)
        {
            return null;
        }

        var (place, row) = await PlaceAsync(conversation, organisation, cancellation);
        return new InboundTurn
        {
            Organisation = organisation,
            Input = new TurnInput.PlaceChanged(IsGone: false, []) { Actor = Actor.Bot, Place = place, At = time.GetUtcNow() },
            Person = row?.Person,
        };
    }

    private async ValueTask<InboundTurn?> FilesAsync(string conversation, StoredFiles sent, bool unread, CancellationToken cancellation)
    {
        if (catalog.Find(sent.Organisation) is not { } organisation)
        {
            return null;
        }

        var (place, row) = await PlaceAsync(conversation, organisation, cancellation);
        var received = unread ? new ReceivedFiles([], [], []) : await files.FetchAsync(organisation.Id, sent.Sent, sent.Service, cancellation);
        var at = time.GetUtcNow();
        return new InboundTurn
        {
            Organisation = organisation,
            Input = new TurnInput.Said(string.Empty, reader.Read(string.Empty, organisation, at))
            {
                Actor = new Actor(sent.By, sent.ByName, sent.IsCustomer, sent.Roles.ToHashSet(StringComparer.Ordinal)) { IsGuest = sent.IsGuest },
                Place = place,
                At = at,
                Files = received.Kept,
                RefusedFiles = received.Refused,
            },
            Files = received.Rows,
            Person = row?.Person,
        };
    }

    private async ValueTask<(Place Place, ConversationRow? Row)> PlaceAsync(string conversation, Organisation organisation, CancellationToken cancellation)
    {
        var row = await store.FindConversationAsync(conversation, cancellation);
        var memory = row is null ? null : ConversationMemory.Parse(row.State);
        var place = new Place(
            conversation,
            memory?.Channel ?? ConversationIds.Channel(conversation),
            memory?.Kind ?? PlaceKind.Channel,
            catalog.PlaybookFor(organisation, ConversationIds.ToAddress(conversation)),
            LocaleTags.Parse(row?.Language));
        return (place, row);
    }

    private async ValueTask<InboundTurn?> AcceptedAsync(AcceptedActivity accepted, bool unread, CancellationToken cancellation)
    {
        if (catalog.Find(accepted.Organisation) is not { } organisation)
        {
            return null;
        }

        var playbook = catalog.PlaybookFor(organisation, ConversationIds.ToAddress(accepted.Conversation), accepted.Playbook);
        var kind = accepted.Persona switch
        {
            null or "customer" => PlaceKind.Customer,
            "staff" => PlaceKind.Personal,
            _ => PlaceKind.Channel,
        };
        var person = kind == PlaceKind.Customer ? null
            : Members.Find(organisation, Ticket.Console, accepted.Persona!) ?? organisation.People.GetValueOrDefault(accepted.User);
        var actor = kind == PlaceKind.Customer
            ? Members.Customer(accepted.User, name: null)
            : await members.StaffAsync(organisation, playbook, person, accepted.User, accepted.User, accepted.Conversation, cancellation);
        var place = new Place(accepted.Conversation, accepted.Channel, kind, playbook, LocaleTags.Parse(accepted.Locale) ?? person?.Language);
        var received = FileIntake.Receive(organisation.Id, accepted.Files.Select(file => (file.Name, (byte[]?)file.Content, (FileRefusal?)null)));
        return (unread ? Joined(actor, place) : What(accepted, organisation, actor, place, received)) is { } input
            ? new InboundTurn
            {
                Organisation = organisation,
                Input = input,
                Files = received.Rows,
                Reference = new ConversationReference { Channel = accepted.Channel, Conversation = ConversationIds.Own(accepted.Conversation), IsGroup = kind == PlaceKind.Channel }.ToJson(),
                Person = kind == PlaceKind.Personal ? actor.Id : null,
            }
            : null;
    }

    private TurnInput.Joined Joined(Actor actor, Place place) => new() { Actor = actor, Place = place, At = time.GetUtcNow() };

    private TurnInput? What(AcceptedActivity accepted, Organisation organisation, Actor actor, Place place, ReceivedFiles files)
    {
        var at = time.GetUtcNow();
        switch (Text(accepted.Activity, "type"))
        {
            case "conversationUpdate":
                return Joined(actor, place);
            case "message":
            {
                if (accepted.Activity.TryGetProperty("value", out var value) && Press.Read(value) is { } press)
                {
                    return new TurnInput.Pressed(press.Verb, press.Complaint, press.Version, press.Inputs)
                    {
                        Actor = actor, Place = place, At = at, Readings = reader.Read(press.Inputs, organisation, at),
                    };
                }

                var text = Text(accepted.Activity, "text")?.Trim() ?? string.Empty;
                return text.Length == 0 && accepted.Files.Count == 0 ? null : new TurnInput.Said(text, reader.Read(text, organisation, at))
                {
                    Actor = actor, Place = place, At = at, Files = files.Kept, RefusedFiles = files.Refused,
                };
            }

            default:
                return null;
        }
    }

    private static string? Text(JsonElement activity, string name) =>
        activity.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
