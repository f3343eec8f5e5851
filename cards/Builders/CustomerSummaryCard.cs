using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>What was understood, for the customer to say whether it is right.</summary>
internal static class CustomerSummaryCard
{
    public static Card Build(CustomerSummaryView view, RenderContext context)
    {
        var parts = new Parts(context);
        List<Block> body =
        [
            new Line(view.Complaint.Number, TextStyle.Quiet) { Gap = Gap.None },
            new Line(parts.Text(MessageKey.CustomerSummaryTitle), TextStyle.Large) { Gap = Gap.Small },
        ];
        if (view.Restated is { } restated)
        {
            body.Add(new Line(parts.Text(restated)) { Gap = Gap.Small });
        }

        body.AddRange(parts.Captured(view.Captured, _ => null));
        body.AddRange(parts.Missing(view.Missing, parts.Text(MessageKey.CustomerSummaryMissing)));
        return new Card(Speech(view, parts), body)
        {
            Buttons = view.Settled ? [] :
            [
                new Button(parts.Text(MessageKey.ButtonConfirmCustomer), new PressData(Verbs.Confirm, view.Complaint))
                {
                    Style = ButtonStyle.Filled,
                    SendsInputs = view.Missing.Count > 0,
                },
                new Button(parts.Text(MessageKey.ButtonChange), new PressData(Verbs.Change, view.Complaint)),
                new Button(parts.Text(MessageKey.ButtonCancelCustomer), new PressData(Verbs.Cancel, view.Complaint)) { Secondary = true },
            ],
        };
    }

    private static string Speech(CustomerSummaryView view, Parts parts) => parts.Text(
        MessageKey.SpeakIntakeComplete,
        ("number", view.Complaint.Number),
        ("values", view.Captured.Select(field => Message.Of(MessageKey.SpeakValue, ("label", field.Label), ("value", field.Value))).ToList()));
}
