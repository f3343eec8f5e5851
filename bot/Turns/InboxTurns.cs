using System.Text.Json;
using ComplaintBot.Channels.DirectLine;
using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Sources;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>Maps what waits in the inbox to turns: what clients of Direct Line posted, and what other conversations' turns meant for this one.</summary>
internal sealed class InboxTurns(IStore store, OrganisationCatalog catalog, Members members, MessageReader reader, TimeProvider time)
{
    /// <summary>The turn of a row; null when nothing follows from it.</summary>
    public ValueTask<InboundTurn?> MapAsync(InboxRow row, CancellationToken cancellation) => MapAsync(row, unread: false, cancellation);

    /// <summary>Who is where, without reading what they said: for an apology when reading is what failed.</summary>
    public ValueTask<InboundTurn?> MapUnreadAsync(InboxRow row, CancellationToken cancellation) => MapAsync(row, unread: true, cancellation);

    private async ValueTask<InboundTurn?> MapAsync(InboxRow row, bool unread, CancellationToken cancellation)
    {
        var turn = JsonSerializer.Deserialize(row.Data, TurnJson.Default.StoredInput)?.Question is { } question
            ? await QuestionAsync(row.Conversation, question, cancellation)
            : await AcceptedAsync(JsonSerializer.Deserialize(row.Data, DirectLineJson.Default.AcceptedActivity)!, unread, cancellation);
        return turn is null ? null : turn with { WorkedOff = row.Id };
    }

    private async ValueTask<InboundTurn?> QuestionAsync(string conversation, StoredQuestion question, CancellationToken cancellation)
    {
        if (catalog.Find(question.Organisation) is not { } organisation)
        {
            return null;
        }

        var row = await store.FindConversationAsync(conversation, cancellation);
        var memory = row is null ? null : ConversationMemory.Parse(row.State);
        var place = new Place(
            conversation,
            memory?.Channel ?? ConversationIds.Channel(conversation),
            memory?.Kind ?? PlaceKind.Channel,
            catalog.PlaybookFor(organisation, ConversationIds.ToAddress(conversation)),
            LocaleTags.Parse(row?.Language));
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
        return (unread ? Joined(actor, place) : What(accepted, organisation, actor, place)) is { } input
            ? new InboundTurn
            {
                Organisation = organisation,
                Input = input,
                Reference = new ConversationReference { Channel = accepted.Channel, Conversation = ConversationIds.Own(accepted.Conversation), IsGroup = kind == PlaceKind.Channel }.ToJson(),
                Person = kind == PlaceKind.Personal ? actor.Id : null,
            }
            : null;
    }

    private TurnInput.Joined Joined(Actor actor, Place place) => new() { Actor = actor, Place = place, At = time.GetUtcNow() };

    private TurnInput? What(AcceptedActivity accepted, Organisation organisation, Actor actor, Place place)
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

                // There is no place for files yet: whoever sent one is told, not left to believe that it was kept.
                return text.Length == 0 && accepted.Files.Count == 0 ? null : new TurnInput.Said(text, reader.Read(text, organisation, at))
                {
                    Actor = actor, Place = place, At = at, RefusedFiles = [.. accepted.Files.Select(file => file.Name)],
                };
            }

            default:
                return null;
        }
    }

    private static string? Text(JsonElement activity, string name) =>
        activity.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
