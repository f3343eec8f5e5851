using System.Text.Json.Nodes;
using ComplaintBot.Cards;
using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>
/// Creating a post has no idempotency key, and Teams cannot be asked what it has: after an unknown outcome a card on which managers
/// decide may stand twice. Every press tells the id of what was pressed (PROTOCOL 2): a copy that is not the one known gives
/// itself away and becomes a pointer, in front of everybody; the first one seen where none is known becomes the one.
/// </summary>
internal sealed class StrayCopies(IStore store, ChannelBindings bindings)
{
    /// <summary>Retires the copy that was pressed; returns the pointer that stands there from now on, null when what was pressed is the card itself.</summary>
    public async Task<JsonObject?> RetireAsync(InboundTurn turn, CancellationToken cancellation)
    {
        if (turn is not { PressedActivity: { Length: > 0 } activity, Reference: { } reference, Input: TurnInput.Pressed { Complaint: { } number } press }
            || !IsOnDecidedCard(press))
        {
            return null;
        }

        var here = turn.Input.Place.Conversation;
        List<CardRow> known = [];
        foreach (var name in (IEnumerable<string>)[CardKeys.Escalation(number), CardKeys.Fallback(number)])
        {
            known.AddRange(await store.FindCardsAsync($"{turn.Organisation.Id}/{name}", cancellation));
        }

        if (known.Exists(card => card.ActivityId == activity))
        {
            return null;
        }

        if (!known.Exists(card => ConversationIds.Root(card.Conversation) == ConversationIds.Root(here)))
        {
            await FindAsync(turn, number, activity, cancellation);
            return null;
        }

        var channel = await store.FindConversationAsync(ConversationIds.Root(here), cancellation);
        var locale = LocaleTags.Parse(channel?.Language) ?? turn.Organisation.Languages[0];
        var context = new RenderContext(locale, turn.Organisation.Calendar.Zone, turn.Input.At, ConversationIds.Kind(here));
        var target = new Target(here, ConversationReference.Parse(reference) with { NewThread = false }, locale, IsHere: true);
        var pointer = new Utterance(new Recipient.Here(), null, new RetiredCardView(number));
        await store.CommitAsync(
            new TurnWrites
            {
                // Once for each copy; whoever presses later sees what stands there.
                InboundKey = $"{here}/retired/{activity}",
                At = turn.Input.At,
                Posts =
                [
                    new Post
                    {
                        Conversation = here,
                        Reference = target.Reference.ToJson(),
                        Activity = ActivityWriter.ToJson(ActivityWriter.Write(pointer, target, context)),
                        ActivityId = activity,
                        Organisation = turn.Organisation.Id,
                    },
                ],
            },
            cancellation);
        return CardRenderer.Render(pointer.Card!, context);
    }

    /// <summary>A refresh that names no card is that of the managers'; one on the card of a case names it.</summary>
    private static bool IsOnDecidedCard(TurnInput.Pressed press) =>
        (press.Inputs.GetValueOrDefault(CardKeys.Data) ?? (press.Verb == Dialogs.Views.Verbs.Refresh ? CardKeys.Decided : null)) == CardKeys.Decided;

    private async Task FindAsync(InboundTurn turn, string number, string activity, CancellationToken cancellation)
    {
        var root = ConversationIds.Root(turn.Input.Place.Conversation);
        var managers = ChannelBindings.Find(turn.Organisation, await bindings.ReadAsync(turn.Organisation, cancellation), "managers");
        if (root != managers || await store.ReadComplaintAsync(ComplaintEvents.Key(turn.Organisation.Id, number), cancellation) is not { IsEscalated: true })
        {
            return;
        }

        await store.CommitAsync(
            new TurnWrites
            {
                At = turn.Input.At,
                FoundCards = [new CardRow($"{turn.Organisation.Id}/{CardKeys.Escalation(number)}", root, activity, ConversationIds.Own(turn.Input.Place.Conversation))],
            },
            cancellation);
    }
}
