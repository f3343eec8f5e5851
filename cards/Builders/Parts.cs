using System.Globalization;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>The parts that several cards share, built for one reader.</summary>
internal sealed class Parts(RenderContext context)
{
    /// <summary>Longer texts are cut: a card is for deciding, the whole text is a press away.</summary>
    private const int LongestText = 400;

    /// <summary>Of a sentence, in a card.</summary>
    public string Text(Message message) => Cut(Texts.Render(message, context), LongestText);

    /// <summary>Of a sentence with arguments.</summary>
    public string Text(MessageKey key, params ReadOnlySpan<(string Name, object? Value)> arguments) => Text(Message.Of(key, arguments));

    /// <summary>The top of a card about a graded complaint: level and clock.</summary>
    public Header LevelHeader(Tint tint, Grade grade, string subtitle, Countdown? countdown)
    {
        var header = new Header(tint, new Line(Text(Message.Value(grade)), TextStyle.Title), subtitle) { Gap = Gap.None };
        return countdown is null ? header : header with { Status = new Line(Remaining(countdown), TextStyle.Strong), StatusDetail = Until(countdown) };
    }

    /// <summary>The top of any other card.</summary>
    public static Header Header(Tint tint, string title, string subtitle) =>
        new(tint, new Line(title, TextStyle.Heading), subtitle) { Gap = Gap.None };

    /// <summary>Number and subject, the line under a title.</summary>
    public string Subtitle(ComplaintReference complaint, Message subject) =>
        Text(MessageKey.NumberAndSubject, ("number", complaint.Number), ("subject", Cut(Texts.Render(subject, context), 60)));

    /// <summary>The ground that a level has.</summary>
    public static Tint LevelTint(Level level) => level switch
    {
        Level.Serious => Tint.Warning,
        Level.Major or Level.Crisis => Tint.Attention,
        _ => Tint.Emphasis,
    };

    /// <summary>What remains now.</summary>
    public string Remaining(Countdown countdown)
    {
        var left = countdown.Due - context.Now;
        return countdown.Immediate ? Text(MessageKey.CountdownNow)
            : left >= TimeSpan.Zero ? Text(MessageKey.CountdownLeft, ("left", left))
            : Text(MessageKey.CountdownOver, ("over", left.Negate()));
    }

    /// <summary>The time itself, which never goes stale.</summary>
    public string Until(Countdown countdown) =>
        countdown.Immediate ? Text(MessageKey.CountdownPassed, ("over", context.Now - countdown.Due))
        : countdown.Due >= context.Now ? Text(countdown.Until)
        : Text(MessageKey.DueAt, ("due", countdown.Due));

    /// <summary>Somebody's words in quotation marks, and where they come from.</summary>
    public IEnumerable<Block> Quote(Quote? quote, bool large, bool ruled = false)
    {
        if (quote is null)
        {
            yield break;
        }

        yield return new Quotation(Runs(quote), large) { Ruled = ruled };
        if (quote.Source is { } source)
        {
            yield return new Line(Text(source), TextStyle.Quiet) { Gap = Gap.Small };
        }
    }

    /// <summary>What is asked of the reader.</summary>
    public IEnumerable<Block> Request(Request? request)
    {
        if (request is not null)
        {
            var lines = new List<Block>
            {
                new Line(Text(request.Of), TextStyle.AskCaption) { Gap = Gap.None },
                new Line(Text(request.What), TextStyle.Strong) { Gap = Gap.Small },
            };
            if (request.Note is { } note)
            {
                lines.Add(new Line(Text(note), TextStyle.Quiet) { Gap = Gap.Small });
            }

            yield return new Box(Tint.Emphasis, lines);
        }
    }

    /// <summary>Facts in two columns.</summary>
    public IEnumerable<Block> Facts(IEnumerable<Fact> facts, bool ruled = false)
    {
        GridFact[] cells = [.. facts.Select(fact => new GridFact(Text(fact.Label), [.. fact.Values.Select(Text)]))];
        if (cells.Length > 0)
        {
            yield return new FactGrid(cells) { Ruled = ruled };
        }
    }

    /// <summary>Steps to come.</summary>
    public IEnumerable<Block> Next(IReadOnlyList<NextStep> steps)
    {
        if (steps.Count == 0)
        {
            yield break;
        }

        yield return new Line(Text(MessageKey.NextSteps), TextStyle.Caption);
        string[] times = [.. steps.Select(step => Text(step.When))];
        var width = LabelWidth(times, 88);
        for (var i = 0; i < steps.Count; i++)
        {
            List<Line> lines = [new Line(Text(steps[i].What))];
            if (steps[i].Who is { } who)
            {
                lines.Add(new Line(Text(who), TextStyle.Quiet));
            }

            yield return new Row(lines) { Lead = [new Line(times[i], TextStyle.Strong)], LeadWidth = width, Gap = Gap.Small };
        }
    }

    /// <summary>What was decided: the top right of a decided card, and its headline with the reason.</summary>
    public IEnumerable<Block> Decision(Header header, EscalationState state, Message? proposal)
    {
        var (mark, outcome, did) = Words(state.Status);
        yield return header with
        {
            Tint = state.Status == EscalationStatus.Approved ? Tint.Good : Tint.Emphasis,
            Status = new Line(mark + Text(outcome), TextStyle.Strong),
            StatusDetail = state.At is { } at ? Text(Message.Value(at)) : null,
            Headline = null,
        };

        // Of a rejection the reason is what counts; of everything else, what it was about.
        var rejected = state.Status == EscalationStatus.Rejected;
        var what = rejected ? state.Reason : state.What ?? (state.Status == EscalationStatus.Approved ? proposal : null);
        var who = state.By ?? "";
        yield return new Line(
            what is null ? Text(MessageKey.DecisionLineShort, ("who", who), ("did", Message.Of(did)))
                : Text(MessageKey.DecisionLine, ("who", who), ("did", Message.Of(did)), ("what", what)),
            TextStyle.Heading);
        if (rejected && proposal is not null)
        {
            yield return new Line(Text(MessageKey.OriginalProposal, ("what", proposal)), TextStyle.Quiet) { Gap = Gap.Small };
        }

        if (!rejected && state.Reason is { } reason)
        {
            yield return new Line(Text(MessageKey.DecisionReason, ("reason", reason)), TextStyle.Small) { Gap = Gap.Small };
        }
    }

    /// <summary>The words of a state: a mark, what it is now, what somebody did.</summary>
    public static (string Mark, MessageKey Outcome, MessageKey Did) Words(EscalationStatus status) => status switch
    {
        EscalationStatus.Approved => ("✓\u00A0", MessageKey.OutcomeApproved, MessageKey.DidApprove),
        EscalationStatus.Rejected => ("✕\u00A0", MessageKey.OutcomeRejected, MessageKey.DidReject),
        EscalationStatus.Acknowledged => ("", MessageKey.OutcomeAcknowledged, MessageKey.DidAcknowledge),
        EscalationStatus.Asked => ("", MessageKey.OutcomeAsked, MessageKey.DidAsk),
        EscalationStatus.Reassigned => ("", MessageKey.OutcomeReassigned, MessageKey.DidReassign),
        EscalationStatus.Withdrawn => ("", MessageKey.OutcomeWithdrawn, MessageKey.DidWithdraw),
        EscalationStatus.Closed => ("✓\u00A0", MessageKey.OutcomeClosed, MessageKey.DidClose),
        EscalationStatus.Moved => ("→\u00A0", MessageKey.OutcomeMoved, MessageKey.DidMove),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "An open escalation has no outcome."),
    };

    /// <summary>The sentence of a decided card.</summary>
    public string DecisionSpeech(ComplaintReference complaint, Grade grade, EscalationState state, Message? proposal) => Text(
        MessageKey.SpeakDecided,
        ("grade", grade),
        ("number", complaint.Number),
        ("outcome", Message.Of(Words(state.Status).Outcome)),
        ("who", state.By),
        ("when", state.At),
        ("what", state.Reason ?? state.What ?? proposal));

    /// <summary>Label, value and a word about the value, one row each.</summary>
    public IEnumerable<Row> Captured(IReadOnlyList<CapturedField> fields, Func<FieldOrigin, Line?> origin)
    {
        var width = LabelWidth(fields.Select(field => Text(field.Label)), 64);
        return fields.Select((field, i) => new Row([new Line(Text(field.Value))])
        {
            Lead = [new Line(Text(field.Label), TextStyle.Subtle)],
            LeadWidth = width,
            Tail = origin(field.Origin) is { } word ? [word] : [],
            Ruled = i == 0,
            Gap = i == 0 ? Gap.Medium : Gap.Small,
        });
    }

    /// <summary>What is still missing, to fill in.</summary>
    public IEnumerable<Block> Missing(IReadOnlyList<InputField> fields, string caption)
    {
        if (fields.Count > 0)
        {
            yield return new Box(Tint.Emphasis, [new Line(caption, TextStyle.Strong) { Gap = Gap.None }, .. Inputs(fields)]);
        }
    }

    /// <summary>Things to fill in.</summary>
    public IEnumerable<Input> Inputs(IEnumerable<InputField> fields) => fields.Select((field, i) => new Input(field.Id, Text(field.Label), field.Type)
    {
        Required = field.Required,
        Options = field.Type == InputType.Bool
            ? [("true", Text(MessageKey.Yes)), ("false", Text(MessageKey.No))]
            : [.. field.Options.Select(option => (option.Id, Text(option.Label)))],
        Hint = field.Hint is { } hint ? Text(hint) : null,
        Error = !field.Required ? null
            : field.Error is { } error ? Text(error)
            : field.Type is InputType.Choice or InputType.Bool ? Text(MessageKey.ErrorChoice)
            : Text(MessageKey.ErrorFill, ("label", field.Label)),
        Value = field.Value,
        Gap = i == 0 ? Gap.Small : Gap.Medium,
    });

    /// <summary>The buttons that a view names; the first can be filled, from the fourth on they stand behind “…”.</summary>
    public IEnumerable<Button> Buttons(IEnumerable<CardButton> buttons, ComplaintReference? complaint, bool fillFirst, bool sendInputs = false)
    {
        var inView = 0;
        foreach (var button in buttons)
        {
            var secondary = button.Secondary || inView == 3;
            inView += secondary ? 0 : 1;
            var title = Text(button.Title ?? Title(button.Verb));
            yield return new Button(title, new PressData(button.Verb, complaint, button.Data))
            {
                Style = fillFirst && inView == 1 && !secondary ? ButtonStyle.Filled : ButtonStyle.Plain,
                Secondary = secondary,
                SendsInputs = sendInputs,
                Inputs = [.. Inputs(button.Inputs ?? [])],
                SendTitle = button.Inputs is { Count: > 0 } ? title : null,
            };
        }
    }

    /// <summary>Says no, with a reason that the customer does not see.</summary>
    public Button Reject(ComplaintReference complaint, string? reader) => new(Text(MessageKey.ButtonReject), new PressData(Verbs.Reject, complaint))
    {
        Style = ButtonStyle.Destructive,
        SendTitle = Text(MessageKey.ButtonRejectConfirm),
        Inputs =
        [
            new Input("reason", reader is null ? Text(MessageKey.InputRejectReasonPlain) : Text(MessageKey.InputRejectReason, ("who", reader)), InputType.LongText)
            {
                Required = true,
                Hint = Text(MessageKey.InputRejectHint),
                Error = Text(MessageKey.ErrorReason),
            },
        ],
    };

    /// <summary>Asks a question.</summary>
    public Button Ask(ComplaintReference complaint, string? whom, bool nameWhom = false) => new(
        nameWhom && whom is not null ? Text(MessageKey.ButtonAskWho, ("who", whom)) : Text(MessageKey.ButtonAsk),
        new PressData(Verbs.Ask, complaint))
    {
        SendTitle = whom is null ? Text(MessageKey.ButtonSend) : Text(MessageKey.ButtonSendTo, ("who", whom)),
        Inputs =
        [
            new Input("question", Text(MessageKey.InputQuestion), InputType.LongText)
            {
                Required = true,
                Hint = Text(MessageKey.InputQuestionHint),
                Error = Text(MessageKey.ErrorQuestion),
            },
        ],
    };

    /// <summary>Gives it to somebody else.</summary>
    public Button Reassign(ComplaintReference complaint, IReadOnlyList<Assignable> people, bool secondary) =>
        new(Text(MessageKey.ButtonReassign), new PressData(Verbs.Reassign, complaint))
        {
            Secondary = secondary,
            SendTitle = Text(MessageKey.ButtonReassign),
            Inputs =
            [
                new Input("assignee", Text(MessageKey.InputAssignee), InputType.Choice)
                {
                    Required = true,
                    Hint = Text(MessageKey.ErrorAssignee),
                    Error = Text(MessageKey.ErrorAssignee),
                    Options = [.. people.Select(person => (person.Id, Text(person.Label)))],
                },
            ],
        };

    /// <summary>How wide a column of short texts must be, in pixels: Chinese characters are about twice as wide as letters.</summary>
    public static int LabelWidth(IEnumerable<string> labels, int least) =>
        Math.Clamp(labels.Select(label => label.Sum(letter => letter is > '\u2E7F' or '—' ? 15 : 8)).DefaultIfEmpty().Max() + 4, least, 140);

    private static MessageKey Title(string verb) =>
        Enum.Parse<MessageKey>("Button" + verb switch
        {
            Verbs.Return => "ReturnForm",
            Verbs.Takeover => "TakeOver",
            _ => char.ToUpperInvariant(verb[0]) + verb[1..],
        });

    /// <summary>Cuts between characters as they are read, so that no emoji and no accent is broken.</summary>
    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is var next && end + next <= longest)
        {
            end += next;
        }

        return text[..end] + "…";
    }

    /// <summary>The quotation cut at its marks; of a long text the part around the first mark.</summary>
    private List<Run> Runs(Quote quote)
    {
        var (open, close) = context.Locale == Dialogs.Language.Locale.ZhHant ? ("「", "」") : ("“", "”");
        var marks = quote.Marks.Where(mark => mark.Start < mark.End && mark.End <= quote.Sentence.Length).OrderBy(mark => mark.Start).ToList();
        var start = marks.Count > 0 && marks[0].End > LongestText ? TextElementAt(quote.Sentence, marks[0].Start - (LongestText / 4)) : 0;
        var sentence = Cut(quote.Sentence[start..], LongestText);
        var runs = new List<Run>();
        var pending = start > 0 ? open + "…" : open;
        var end = 0;
        foreach (var mark in marks.Where(mark => mark.End - start <= sentence.Length))
        {
            if (mark.Start - start < end)
            {
                continue;
            }

            AddPlain(pending + sentence[end..(mark.Start - start)]);
            runs.Add(new Run(sentence[(mark.Start - start)..(mark.End - start)], Marked: true));
            (pending, end) = ("", mark.End - start);
        }

        AddPlain(pending + sentence[end..] + close);
        return runs;

        void AddPlain(string text)
        {
            if (text.Length > 0)
            {
                runs.Add(new Run(text, Marked: false));
            }
        }
    }

    private static int TextElementAt(string text, int position)
    {
        var end = 0;
        while (end < position)
        {
            end += StringInfo.GetNextTextElementLength(text, end);
        }

        return end;
    }
}
