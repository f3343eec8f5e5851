using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>A checked draft: what to change, why, and a better sentence.</summary>
internal static class DraftReviewCard
{
    public static Card Build(DraftReviewView view, RenderContext context)
    {
        var parts = new Parts(context);
        var n = view.Findings.Count;
        // In a crisis a draft is held that has nothing wrong of its own.
        var title = view.Held ? n > 0 ? parts.Text(MessageKey.DraftTitleHeld, ("n", n)) : parts.Text(MessageKey.DraftBlocked)
            : n > 0 ? parts.Text(MessageKey.DraftTitleFindings, ("n", n))
            : parts.Text(MessageKey.DraftTitleClean);
        var subtitle = view.Recipient is { } recipient ? parts.Text(MessageKey.DraftTo, ("who", recipient)) : parts.Text(MessageKey.DraftOf);
        var header = Parts.Header(view.Held ? Tint.Warning : n > 0 ? Tint.Emphasis : Tint.Good, title, subtitle);
        if (view.Held)
        {
            header = header with { Status = new Line(parts.Text(MessageKey.DraftBlocked), TextStyle.Strong) };
        }

        List<Block> body = [header, .. parts.Quote(view.Draft, large: true)];
        string[] kinds = [.. view.Findings.Take(parts.Density.MostEntries).Select(finding => parts.Text(finding.Kind))];
        var width = Parts.LabelWidth(kinds, 72);
        body.AddRange(view.Findings.Take(kinds.Length).Select((finding, i) => new Row([new Line(parts.Text(finding.Why))])
        {
            Lead = [new Line(kinds[i], TextStyle.Strong)],
            LeadWidth = width,
            Ruled = i == 0,
            Gap = i == 0 ? Gap.Medium : Gap.Small,
        }));

        if (n > kinds.Length)
        {
            body.Add(new Line("…", TextStyle.Quiet));
        }

        var summary = n > 0 ? parts.Text(view.Held ? MessageKey.DraftHeld : MessageKey.DraftFindings, ("n", n)) : parts.Text(view.Held ? MessageKey.DraftNotNow : MessageKey.DraftClean);
        var speech = string.Join(' ', [summary, .. kinds]);
        if (view.Better is not { } better)
        {
            return new Card(speech, body);
        }

        body.Add(new Box(Tint.Good,
        [
            new Line(parts.Text(MessageKey.DraftBetter), TextStyle.BoxCaption) { Gap = Gap.None },
            new Line(parts.Text(Message.Verbatim(better))) { Gap = Gap.Small },
        ]));
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { ["draft"] = view.DraftId };
        return new Card(speech, body)
        {
            Buttons = [.. parts.Buttons([new CardButton(Verbs.Apply, Data: data), new CardButton(Verbs.Edit, Data: data)], view.Complaint, fillFirst: true)],
        };
    }
}
