using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>A clock that reminds, or one that has run out: by which rule, who should act, what happens otherwise.</summary>
internal static class ClockNoticeCard
{
    public static Card Build(ClockNoticeView view, RenderContext context)
    {
        var shared = context with { Public = view.Breached };
        var parts = new Parts(shared);
        return view.Breached ? Breach(view, shared, parts) : Reminder(view, shared, parts);
    }

    private static Card Reminder(ClockNoticeView view, RenderContext context, Parts parts)
    {
        var left = view.Due > context.Now ? view.Due - context.Now : TimeSpan.Zero;
        var title = parts.Text(MessageKey.ClockReminderTitle, ("left", left), ("task", view.Title));
        var header = Parts.Header(Tint.Warning, title, parts.Text(MessageKey.NumberAndSubject, ("number", view.Complaint.Number), ("subject", GradeAndNumber(view, context)))) with
        {
            Status = new Line(parts.Text(MessageKey.DueAt, ("due", view.Due)), TextStyle.Strong),
            StatusDetail = view.UsedPercent is { } percent ? parts.Text(MessageKey.CountdownUsed, ("percent", percent)) : null,
        };
        List<Block> body = [header];
        if (view.Request is { } request)
        {
            body.Add(new Line(parts.Text(request.What)));
            if (request.Note is { } note)
            {
                body.Add(new Line(parts.Text(note), TextStyle.Quiet) { Gap = Gap.Small });
            }
        }

        body.AddRange(parts.Facts(view.Facts));
        body.Add(new Line(parts.Text(view.Explanation), TextStyle.Quiet) { Ruled = true });
        return new Card(
            parts.Text(MessageKey.ClockReminder, ("number", view.Complaint.Number), ("clock", view.Title), ("left", left), ("due", view.Due)),
            body)
        {
            Buttons = [.. Buttons(view, parts)],
        };
    }

    private static Card Breach(ClockNoticeView view, RenderContext context, Parts parts)
    {
        var countdown = new Countdown(view.Due, Message.Of(MessageKey.DueAt, ("due", view.Due)));
        var over = context.Now > view.Due ? context.Now - view.Due : TimeSpan.Zero;
        return new Card(
            parts.Text(MessageKey.ClockBreach, ("number", view.Complaint.Number), ("clock", view.Title), ("due", view.Due), ("over", over)),
            [
                parts.LevelHeader(Tint.Attention, view.Grade, parts.Subtitle(view.Complaint, view.Subject), countdown),
                new Line(parts.Text(MessageKey.ClockBreachTitle, ("clock", view.Title)), TextStyle.Heading),
                new Line(parts.Text(view.Explanation), TextStyle.Quiet) { Gap = Gap.Small },
                .. parts.Request(view.Request),
                .. parts.Facts(view.Facts),
            ])
        {
            Buttons = [.. Buttons(view, parts)],
        };
    }

    /// <summary>On a breach, giving it away and asking stand in view; a reminder is for the one who does it.</summary>
    private static IEnumerable<Button> Buttons(ClockNoticeView view, Parts parts)
    {
        foreach (var button in parts.Buttons(view.Buttons, view.Complaint, fillFirst: true))
        {
            yield return button;
        }

        var room = view.Breached ? 3 - view.Buttons.Count : 0;
        if (view.Assignable.Count > 0)
        {
            yield return parts.Reassign(view.Complaint, view.Assignable, secondary: room-- <= 0);
        }

        if (view.AskWhom is { } whom)
        {
            yield return parts.Ask(view.Complaint, whom, nameWhom: true) with { Secondary = room <= 0 };
        }
    }

    private static string GradeAndNumber(ClockNoticeView view, RenderContext context) =>
        $"{Formats.GradeName(view.Grade, context)} · {Formats.LevelNumber(view.Grade.Level)}";
}
