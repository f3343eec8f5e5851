using ComplaintBot.Cards;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Storage;
using ComplaintBot.Turns;

namespace ComplaintBot.Channels.BotFramework.Invokes;

/// <summary>For whom the answer of an invoke is drawn: for the one who asked, whoever else reads the conversation.</summary>
internal static class ReaderContext
{
    public static RenderContext Of(InboundTurn turn, ConversationRow? row)
    {
        var state = row is null || row.Organisation != turn.Organisation.Id ? ConversationState.New : ConversationMemory.Parse(row.State).Dialog;
        return new RenderContext(ConversationLanguage.OfReader(turn, row, state), turn.Organisation.Calendar.Zone, turn.Input.At, ChannelKind.Teams);
    }
}
