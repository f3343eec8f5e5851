using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>What the managers decided, for the staff who waited for it.</summary>
internal static class DecisionCard
{
    public static Card Build(DecisionView view, RenderContext context)
    {
        var parts = new Parts(context);
        var header = parts.LevelHeader(Tint.Emphasis, view.Grade, parts.Subtitle(view.Complaint, view.Subject), countdown: null);
        return new Card(
            parts.DecisionSpeech(view.Complaint, view.Grade, view.State, proposal: null),
            [.. parts.Decision(header, view.State, proposal: view.State.What), .. parts.Next(view.Next)])
        {
            Buttons = [.. parts.Buttons(view.Buttons, view.Complaint, fillFirst: true)],
        };
    }
}
