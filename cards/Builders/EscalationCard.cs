using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>
/// The card on which managers decide: level and clock, the sentence that shows why, what is asked of whom, the facts, why this level,
/// the buttons. Decided, it tells who, when, why and what happens next, and has no buttons.
/// </summary>
internal static class EscalationCard
{
    public static Card Build(EscalationView view, RenderContext context)
    {
        // It stands in a channel: many people read it.
        var open = context with { Public = true };
        var parts = new Parts(open);
        return view.State.IsOpen ? Open(view, open, parts) : Decided(view, parts);
    }

    private static Card Open(EscalationView view, RenderContext context, Parts parts)
    {
        var header = Header(view, parts);
        List<Block> body =
        [
            view.Headline is { } headline ? header with { Headline = parts.Text(headline) } : header,
            .. parts.Quote(view.Quote, large: true),
            .. parts.Request(view.Request),
            .. Yours(view, parts),
        ];
        if (view.HoldingLine is { } line)
        {
            body.Add(new Box(Tint.Attention,
            [
                new Line(parts.Text(MessageKey.HoldingLineCaption), TextStyle.BoxCaption) { Gap = Gap.None },
                new Line(parts.Text(MessageKey.Quoted, ("text", line)), TextStyle.Body) { Gap = Gap.Small },
            ]) { Gap = Gap.Default });
        }

        if (view.State.Status != EscalationStatus.Open)
        {
            body.Add(new Line(StateNote(view.State, parts), TextStyle.Strong));
        }

        body.AddRange(parts.Facts(WithWaiting(view, context)));
        if (view.Why.Count > 0)
        {
            body.Add(new Line(Why(view, context, parts), TextStyle.Quiet) { Ruled = true });
        }

        return new Card(Speech(view, parts), body) { Buttons = [.. Buttons(view, parts).Select(button => context.Channel == ChannelKind.WebChat ? button : OnThisCard(button))], Refreshes = new PressData(Verbs.Refresh, view.Complaint), Concerns = view.Concerns };
    }

    /// <summary>What is asked of the one reader.</summary>
    private static IEnumerable<Block> Yours(EscalationView view, Parts parts) => view.Yours.Count == 0 ? [] :
    [
        new Box(Tint.Emphasis,
        [
            new Line(parts.Text(MessageKey.YoursCaption), TextStyle.AskCaption) { Gap = Gap.None },
            .. view.Yours.Select(line => new Line(parts.Text(line)) { Gap = Gap.Small }),
        ]),
    ];

    private static Card Decided(EscalationView view, Parts parts) => new(
        parts.DecisionSpeech(view.Complaint, view.Grade, view.State, view.Request?.What),
        [
            .. parts.Decision(Header(view, parts), view.State, view.Request?.What),
            .. parts.Next(view.Next),
            .. parts.Quote(view.Quote is null ? null : view.Quote with { Source = null }, large: false, ruled: true),
            .. parts.Facts(view.Facts),
        ]);

    private static Header Header(EscalationView view, Parts parts)
    {
        var subtitle = parts.Subtitle(view.Complaint, view.Subject);
        if (view.Round > 1)
        {
            subtitle = parts.Text(MessageKey.NumberSubjectRound, ("number", view.Complaint.Number), ("subject", view.Subject), ("round", view.Round));
        }

        return parts.LevelHeader(Parts.LevelTint(view.Grade.Level), view.Grade, subtitle, view.Countdown);
    }

    /// <summary>Who waits stands after the customer and the demand.</summary>
    private static List<Fact> WithWaiting(EscalationView view, RenderContext context)
    {
        List<Fact> facts = [.. view.Facts];
        if (view.Waiting.Count > 0)
        {
            facts.Insert(Math.Min(2, facts.Count), new Fact(
                MessageKey.LabelWaiting,
                [.. view.Waiting.Select(who => Message.Of(MessageKey.WaitingFor, ("who", who.Who), ("time", context.Now - who.Since)))]));
        }

        return facts;
    }

    private static string Why(EscalationView view, RenderContext context, Parts parts)
    {
        var separator = context.Locale == Dialogs.Language.Locale.En ? "; " : "；";
        return parts.Text(MessageKey.WhyLevel, ("level", view.Grade.Level), ("lines", string.Join(separator, view.Why.Select(parts.Text))));
    }

    private static string StateNote(EscalationState state, Parts parts)
    {
        var did = Message.Of(Outcomes.Words(state.Status).Did);
        return state.What is { } what
            ? parts.Text(MessageKey.StateNoteWhat, ("who", state.By), ("when", state.At), ("did", did), ("what", what))
            : parts.Text(MessageKey.StateNote, ("who", state.By), ("when", state.At), ("did", did));
    }

    private static string Speech(EscalationView view, Parts parts) => view.Quote is { } quote && view.Request is { } request
        ? parts.Text(
            MessageKey.SpeakEscalation,
            ("grade", view.Grade),
            ("number", view.Complaint.Number),
            ("sentence", quote.Sentence),
            ("asked", request.Of),
            ("what", request.What))
        : parts.Text(MessageKey.SpeakComplaint, ("grade", view.Grade), ("number", view.Complaint.Number), ("status", view.Request?.What ?? view.Subject));

    // In Teams a press tells on which card it was: a copy that nobody knows of gives itself away.
    private static Button OnThisCard(Button button) =>
        button with { Data = button.Data with { More = new Dictionary<string, string>(StringComparer.Ordinal) { [CardKeys.Data] = CardKeys.Decided } } };

    private static IEnumerable<Button> Buttons(EscalationView view, Parts parts)
    {
        var complaint = view.Complaint;
        foreach (var verb in view.Buttons)
        {
            switch (verb)
            {
                case Verbs.Approve:
                    yield return new Button(parts.Text(MessageKey.ButtonApprove), new PressData(verb, complaint)) { Style = ButtonStyle.Filled };
                    break;
                case Verbs.Reject:
                    yield return parts.Reject(complaint, view.AskWhom);
                    break;
                case Verbs.Ask:
                    yield return parts.Ask(complaint, view.AskWhom);
                    break;
                case Verbs.Acknowledge:
                    // Where nothing is to be approved, seeing it is the decision.
                    var alone = !view.Buttons.Contains(Verbs.Approve);
                    yield return new Button(parts.Text(MessageKey.ButtonAcknowledge), new PressData(verb, complaint))
                    {
                        Secondary = !alone,
                        Style = alone ? ButtonStyle.Filled : ButtonStyle.Plain,
                    };
                    break;
                case Verbs.Reassign when view.Assignable.Count > 0:
                    yield return parts.Reassign(complaint, view.Assignable, secondary: true);
                    break;
                default:
                    break;
            }
        }

        if (view.HasFiles)
        {
            yield return new Button(parts.Text(MessageKey.ButtonFiles), new PressData(Verbs.Files, complaint)) { Secondary = true };
        }
    }
}
