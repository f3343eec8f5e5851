using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Storage;

namespace ComplaintBot.Turns;

/// <summary>
/// The language a conversation is spoken to in: what the person chose, else the script of what they wrote last, else what their
/// client says, else the organisation's first (DESIGN 5). A channel does not follow the client of whoever pressed last.
/// </summary>
internal static class ConversationLanguage
{
    /// <summary>The language of who acts: in a channel, what is for their eyes alone is in theirs.</summary>
    public static Locale OfReader(InboundTurn turn, ConversationRow? row, ConversationState state) =>
        (turn.Input.Place.Kind == PlaceKind.Channel ? turn.Input.Place.Locale : null) ?? Of(turn, row, state);

    public static Locale Of(InboundTurn turn, ConversationRow? row, ConversationState state)
    {
        var place = turn.Input.Place;
        var chosen = state.LanguageChosen ? state.Language : null;
        var own = turn.Person is { } person ? turn.Organisation.People.GetValueOrDefault(person)?.Language : null;
        var client = place.Kind != PlaceKind.Channel || place.Channel == "console" ? place.Locale : null;
        return chosen ?? own ?? state.Language ?? client ?? LocaleTags.Parse(row?.Language) ?? turn.Organisation.Languages[0];
    }
}
