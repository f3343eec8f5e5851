namespace ComplaintBot.Dialogs.Clocks;

/// <summary>Why working time stands still.</summary>
public enum SkippedKind
{
    /// <summary>Between two working hours of one day, such as lunch.</summary>
    Break,

    /// <summary>Between two working days that follow each other.</summary>
    Night,

    /// <summary>Over days the week has off, with the nights around them.</summary>
    Weekend,

    /// <summary>Over holidays, with the nights and weekends around them.</summary>
    Holiday,
}

/// <summary>A stretch that a working clock did not count.</summary>
/// <param name="Kind">Why.</param>
/// <param name="From">From when.</param>
/// <param name="To">Until when.</param>
public sealed record SkippedSpan(SkippedKind Kind, DateTimeOffset From, DateTimeOffset To);

/// <summary>A stretch in which a clock was held.</summary>
/// <param name="Reason">Key of the reason's text.</param>
/// <param name="From">From when.</param>
/// <param name="To">Until when; null while it still is.</param>
public sealed record PausedSpan(string Reason, DateTimeOffset From, DateTimeOffset? To);

/// <summary>
/// The facts behind a due, in the organisation's zone, for a sentence in any language: "10:40 派给李强，12:00—13:30 午休不计，两个工作小时到
/// 14:10。" Every number the product states, it can explain.
/// </summary>
public sealed record ClockExplanation
{
    /// <summary>The limit in force.</summary>
    public required ClockLimit Limit { get; init; }

    /// <summary>When it last changed by re-grading; it counts from the original start all the same.</summary>
    public DateTimeOffset? LimitChangedAt { get; init; }

    /// <summary>When the clock started.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>From when time counts: the window's opening; for a working clock the first working instant; else the start.</summary>
    public required DateTimeOffset CountsFrom { get; init; }

    /// <summary>When it is due; null while paused.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>
    /// What a working clock did not count between start and due (or so far, while paused), one span for each stretch without work,
    /// in order: a Friday evening, the weekend and the Monday morning are one. Empty for wall clocks.
    /// </summary>
    public required IReadOnlyList<SkippedSpan> Skipped { get; init; }

    /// <summary>The pauses that began before the due, in order.</summary>
    public required IReadOnlyList<PausedSpan> Pauses { get; init; }

    /// <summary>Make-up workdays whose hours counted, in order.</summary>
    public required IReadOnlyList<DateOnly> MakeUpDays { get; init; }

    internal static ClockExplanation? Of(ClockRun run, BusinessCalendar calendar)
    {
        if (run.Started is not { } start)
        {
            return null;
        }

        List<SkippedSpan> skipped = [];
        List<DateOnly> makeUpDays = [];
        if (run.Limit.Time == ClockTime.Work)
        {
            foreach (var (from, to) in run.Runs(run.Due ?? run.End))
            {
                AddStretch(calendar, from, to, skipped, makeUpDays);
            }
        }

        return new ClockExplanation
        {
            Limit = run.Limit,
            LimitChangedAt = run.LimitChanged is { } changed ? calendar.Local(changed) : null,
            StartedAt = calendar.Local(start),
            CountsFrom = calendar.Local(run.Limit.Time == ClockTime.Work ? calendar.NextWorking(start) : run.Plan.Opens),
            DueAt = run.Due is { } due ? calendar.Local(due) : null,
            Skipped = skipped,
            Pauses =
            [
                .. run.Holds
                    .Where(hold => run.Due is null || hold.From < run.Due)
                    .Select(hold => new PausedSpan(
                        hold.Reason, calendar.Local(hold.From), hold.To is { } to ? calendar.Local(to) : null)),
            ],
            MakeUpDays = makeUpDays,
        };
    }

    private static void AddStretch(
        BusinessCalendar calendar, long from, long to, List<SkippedSpan> skipped, List<DateOnly> makeUpDays)
    {
        var spans = new WorkingSpans(calendar, from);
        var end = from;
        while (end < to)
        {
            spans.MoveNext();
            if (end < spans.From)
            {
                var until = Math.Min(spans.From, to);
                skipped.Add(new SkippedSpan(Kind(calendar, end, spans), calendar.Local(end), calendar.Local(until)));
            }

            if (spans.From < to && calendar.IsMakeUpWorkday(spans.Date) && !makeUpDays.Contains(spans.Date))
            {
                makeUpDays.Add(spans.Date);
            }

            end = spans.To;
        }
    }

    /// <summary>Names the gap from an instant to the span that ends it, by the days off in between.</summary>
    private static SkippedKind Kind(BusinessCalendar calendar, long from, WorkingSpans next)
    {
        var kind = SkippedKind.Night;
        for (var date = calendar.DateOf(from); date < next.Date; date = date.AddDays(1))
        {
            if (calendar.IsHoliday(date))
            {
                return SkippedKind.Holiday;
            }

            if (!calendar.IsWorkday(date))
            {
                kind = SkippedKind.Weekend;
            }
        }

        var time = calendar.Local(from).TimeOfDay;
        return kind == SkippedKind.Night && calendar.DateOf(from) == next.Date && calendar.HoursOf(next.Date)[0].From <= time
            ? SkippedKind.Break
            : kind;
    }
}
