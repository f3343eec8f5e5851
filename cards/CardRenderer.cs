using System.Text.Json.Nodes;
using ComplaintBot.Cards.AdaptiveCards;
using ComplaintBot.Cards.Builders;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards;

/// <summary>Draws views as cards of a channel.</summary>
public static class CardRenderer
{
    /// <summary>
    /// The content of a card attachment: an Adaptive Card 1.5 with the actions that the channel understands. Write it with an encoder
    /// that leaves Chinese as it is: escaped, every character counts six times.
    /// </summary>
    public static JsonObject Render(View view, RenderContext context)
    {
        JsonObject? card = null;
        foreach (var density in Density.All)
        {
            var dense = context with { Density = density };
            card = AdaptiveCardWriter.Write(Build(view, dense), dense);
            if (CardSize.Of(card) <= CardSize.Most)
            {
                break;
            }
        }

        return card!;
    }

    /// <summary>The card in one sentence, for a notification or where a card cannot be shown.</summary>
    public static string Speech(View view, RenderContext context) => Build(view, context).Speech;

    internal static Card Build(View view, RenderContext context) => view switch
    {
        EscalationView escalation => EscalationCard.Build(escalation, context),
        IntakeSummaryView summary => IntakeSummaryCard.Build(summary, context),
        CustomerSummaryView summary => CustomerSummaryCard.Build(summary, context),
        CustomerProgressView progress => CustomerProgressCard.Build(progress, context),
        DraftReviewView review => DraftReviewCard.Build(review, context),
        WordingSuggestionsView suggestions => WordingSuggestionsCard.Build(suggestions, context),
        MyComplaintsView mine => MyComplaintsCard.Build(mine, context),
        ComplaintView complaint => ComplaintCard.Build(complaint, context),
        FilesView files => FilesCard.Build(files, context),
        ClockNoticeView notice => ClockNoticeCard.Build(notice, context),
        TaskView task => TaskCard.Build(task, context),
        SolutionOptionsView options => SolutionOptionsCard.Build(options, context),
        GradeOverrideView grade => GradeOverrideCard.Build(grade, context),
        DecisionView decision => DecisionCard.Build(decision, context),
        FormView form => FormCard.Build(form, context),
        UndeliveredView undelivered => UndeliveredCard.Build(undelivered, context),
        RetiredCardView retired => RetiredCard.Build(retired, context),
        QuestionView question => QuestionCard.Build(question, context),
        _ => throw new ArgumentException($"No card is built from a {view.GetType().Name}.", nameof(view)),
    };
}
