using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Playbooks.Yaml;

namespace ComplaintBot.Dialogs.Playbooks.Reading;

/// <summary>Reads clocks.</summary>
internal sealed class ClockRuleReader(PlaybookNames names, ConditionReader conditions)
{
    private static readonly ClockLimit Unreadable = new ClockLimit.SameDay();

    public IReadOnlyList<ClockRule> Read(Section playbook) =>
    [
        .. playbook.Things("clocks", "clock", "id", "name", "when", "from", "to", "within", "remind", "breach", "points", "asks", "promised", "pauses")
            .Select(ReadOne),
    ];

    private ClockRule ReadOne(Section clock)
    {
        var people = names.RolesAnd(PlaybookNames.Owner, PlaybookNames.Assignee);
        return new ClockRule
        {
            Id = clock.NeedId(),
            Name = clock.NeedText("name"),
            When = conditions.Find(clock, "when") ?? Condition.Always,
            From = clock.NeedKnown("from", "unknown event", PlaybookEvents.All),
            To = clock.NeedAllKnown("to", "unknown event", PlaybookEvents.All),
            Limit = clock.NeedWord("within") is { } limit ? Limit(clock, limit) : Unreadable,
            Remind = clock.AllKnown("remind", "undefined role", people),
            Breach = clock.AllKnown("breach", "undefined role", people),
            Points = clock.Find("points") is { } points ? clock.AsNumber(points, "points") ?? 0 : 0,
            Asks = clock.Known("asks", "undefined step", names.Steps),
            Promised = clock.Flag("promised"),
            Pauses = Pauses(clock),
        };
    }

    /// <summary><c>30m</c>, <c>2h work</c>, <c>3wd</c>, <c>same_day</c>, <c>day 5-7</c>: a length counts day and night unless it says work.</summary>
    private static ClockLimit Limit(Section clock, Scalar word)
    {
        var text = word.Text;
        var time = ClockTime.Wall;
        if (text.EndsWith(" work", StringComparison.Ordinal))
        {
            (text, time) = (text[..^" work".Length], ClockTime.Work);
        }

        try
        {
            return ClockLimit.Parse(text, time);
        }
        catch (FormatException malformed)
        {
            clock.Report(word, $"'within': {malformed.Message.TrimEnd('.')}");
            return Unreadable;
        }
    }

    private static Dictionary<string, LocalizedText> Pauses(Section clock)
    {
        var pauses = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        if (clock.Find("pauses") is { } node && Section.OpenAny(node, $"{clock.Name}: pauses", clock.Findings) is { } section)
        {
            foreach (var entry in section.Entries)
            {
                pauses[section.AsId(entry.Key)] = section.AsText(entry.Value, entry.Key.Text);
            }
        }

        return pauses;
    }
}
