using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>A copy that is no longer used: one quiet line, no buttons.</summary>
internal static class RetiredCard
{
    public static Card Build(RetiredCardView view, RenderContext context)
    {
        var text = new Parts(context).Text(MessageKey.CardRetired, ("number", view.Number));
        return new Card(text, [new Line(text, TextStyle.Quiet)]);
    }
}
