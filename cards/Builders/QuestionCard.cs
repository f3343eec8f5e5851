using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>A question whose answers are buttons; a press says the answer as if it had been typed.</summary>
internal static class QuestionCard
{
    /// <summary>More than these stand behind “…”.</summary>
    private const int MostInView = 6;

    public static Card Build(QuestionView view, RenderContext context)
    {
        var parts = new Parts(context);
        var question = parts.Text(view.Question);
        return new Card(question, [new Line(question)])
        {
            Buttons = [.. view.Answers.Select((answer, i) => new Button(parts.Text(answer.Title), new PressData(string.Empty, Complaint: null)) { Says = answer.Says, Secondary = i >= MostInView })],
        };
    }
}
