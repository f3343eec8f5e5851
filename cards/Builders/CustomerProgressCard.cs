using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>What the customer may count on, and until when.</summary>
internal static class CustomerProgressCard
{
    public static Card Build(CustomerProgressView view, RenderContext context)
    {
        var parts = new Parts(context);
        var promise = parts.Text(view.Promise);
        promise = char.ToUpperInvariant(promise[0]) + promise[1..];
        List<Block> body =
        [
            new Line(parts.Text(view.Kicker), TextStyle.Quiet) { Gap = Gap.None },
            new Line(promise, TextStyle.Large) { Gap = Gap.Small },
        ];
        if (view.Sentence is { } sentence)
        {
            body.Add(new Line(parts.Text(sentence)) { Gap = Gap.Small });
        }

        if (view.Nodes.Count > 0)
        {
            body.Add(new Stages([.. view.Nodes.Select(node => new Stage(parts.Text(node.Title), node.State, node.When is { } when ? parts.Text(when) : ""))]) { Ruled = true });
        }

        List<Fact> facts = [new(MessageKey.LabelNumber, Message.Verbatim(view.Complaint.Number))];
        if (view.LookupCode is { } code)
        {
            facts.Add(new Fact(MessageKey.LabelLookupCode, Message.Verbatim(code)));
        }

        body.AddRange(parts.Facts(facts, ruled: true));
        if (view.LookupCode is not null)
        {
            body.Add(new Line(parts.Text(MessageKey.CustomerKeepCode), TextStyle.Quiet) { Gap = Gap.Small });
        }

        return new Card(parts.Text(MessageKey.SpeakProgress, ("number", view.Complaint.Number), ("headline", promise)), body)
        {
            Buttons = [.. parts.Buttons(view.Buttons, view.Complaint, fillFirst: false)],
        };
    }
}
