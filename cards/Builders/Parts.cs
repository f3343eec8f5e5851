using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>The parts that several cards share, built for one reader.</summary>
internal sealed class Parts(RenderContext context)
{
    /// <summary>Of the line under a title.</summary>
    private const int LongestSubject = 60;

    /// <summary>Of a sentence, in a card.</summary>
    public string Text(Message message) => Excerpt.Cut(Texts.Render(message, context), context.Density.LongestText);

    /// <summary>Of a sentence with arguments.</summary>
    public string Text(MessageKey key, params ReadOnlySpan<(string Name, object? Value)> arguments) => Text(Message.Of(key, arguments));

    /// <summary>A sentence that is sent back as it stands there: never cut.</summary>
    public string Whole(Message message) => Texts.Render(message, context);

    /// <summary>How much is shown.</summary>
    public Density Density => context.Density;

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
        Text(MessageKey.NumberAndSubject, ("number", complaint.Number), ("subject", Excerpt.Cut(Texts.Render(subject, context), LongestSubject)));

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
            : left > TimeSpan.Zero ? Text(MessageKey.CountdownLeft, ("left", left))
            : Text(MessageKey.CountdownOver, ("over", left.Negate()));
    }

    /// <summary>The time itself, which never goes stale.</summary>
    public string Until(Countdown countdown) =>
        countdown.Immediate ? Text(MessageKey.CountdownPassed, ("over", context.Now - countdown.Due))
        : countdown.Due > context.Now ? Text(countdown.Until)
        : Text(MessageKey.DueAt, ("due", countdown.Due));

    /// <summary>Somebody's words in quotation marks, and where they come from.</summary>
    public IEnumerable<Block> Quote(Quote? quote, bool large, bool ruled = false)
    {
        if (quote is null)
        {
            yield break;
        }

        yield return new Quotation(Excerpt.Runs(quote, context.Locale, context.Density.LongestText), large) { Ruled = ruled };
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

    /// <summary>How wide a column of short texts must be, in pixels: Chinese characters are about twice as wide as letters.</summary>
    public static int LabelWidth(IEnumerable<string> labels, int least) =>
        Math.Clamp(labels.Select(label => label.Sum(letter => letter is > '\u2E7F' or '—' ? 15 : 8)).DefaultIfEmpty().Max() + 4, least, 140);
}
