using System.Globalization;
using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Replay;

/// <summary>Reads what a step expects. Several of a kind stand in a list.</summary>
/// <param name="people">Who takes part.</param>
/// <param name="channels">Channels by name.</param>
/// <param name="hasActor">Somebody acts in this step.</param>
internal sealed class ExpectationReader(IReadOnlyDictionary<string, Participant> people, IReadOnlyDictionary<string, string> channels, bool hasActor)
{
    private static readonly string[] ClockStates = ["none", "waiting", "running", "reminded", "breached", "paused", "stopped", "stopped_late"];

    /// <summary>Reads the members of <c>expect</c>.</summary>
    public IReadOnlyList<Expectation> Read(TranscriptNode node)
    {
        var members = node.Members("reply", "post", "update", "told", "clock", "task", "register", "file", "event", "problem", "summary", "count", "log", "none");
        return [.. members.SelectMany(member => member.Key is "told" or "none" ? [One(member.Key, member.Value)] : member.Value.Items.Select(item => One(member.Key, item)))];
    }

    private Expectation One(string kind, TranscriptNode node) => new($"{kind}: {node}", kind switch
    {
        "reply" => Reply(node),
        "post" => Sent(node, SeenAs.Posted),
        "update" => Sent(node, SeenAs.Updated),
        "told" => Told(node),
        "clock" => Clock(node),
        "task" => Task(node),
        "register" or "file" => File(node),
        "event" => Event(node),
        "problem" => Problem(node),
        "summary" => Summary(node),
        "count" => Count(node),
        "log" => Log(node),
        _ => None(node),
    });

    private Func<StepOutcome, ValueTask<string?>> Reply(TranscriptNode node)
    {
        if (!hasActor)
        {
            throw node.Fault("nobody acts in this step, so nobody is replied to; expect a post");
        }

        var pattern = MessagePattern.Read(node, "asks", "card");

        // A card that changes under the eyes of whoever pressed it is an answer, too.
        return outcome => new(pattern.Check(outcome, [.. outcome.Seen.Where(seen => outcome.IsReply(seen) || seen.Place == outcome.Place || seen.Place == outcome.Actor!.Id)]));
    }

    private Func<StepOutcome, ValueTask<string?>> Sent(TranscriptNode node, SeenAs how)
    {
        var pattern = MessagePattern.Read(node, "to", "asks", "card");
        var to = node.Members().TryGetValue("to", out var named) ? Place(named) : null;
        return outcome => new(pattern.Check(outcome, [.. outcome.Seen.Where(seen => seen.As == how && (to is null || seen.Place == to))]));
    }

    private Func<StepOutcome, ValueTask<string?>> Told(TranscriptNode node)
    {
        var told = node.Texts;
        if (node.Items.FirstOrDefault(item => !people.ContainsKey(item.Text)) is { } stranger)
        {
            throw stranger.Fault($"'{stranger.Text}' is not among the people");
        }

        return outcome =>
        {
            var heard = outcome.Seen.Where(seen => seen.As != SeenAs.Updated).Select(seen => seen.As == SeenAs.Answered ? outcome.Actor!.Id : seen.Place).ToHashSet(StringComparer.Ordinal);
            var missing = told.Where(person => !heard.Contains(person)).ToList();
            return new(missing.Count == 0 ? null : $"not told: {string.Join(", ", missing)}; heard something: {(heard.Count == 0 ? "nobody" : string.Join(", ", heard))}");
        };
    }

    private static Func<StepOutcome, ValueTask<string?>> Clock(TranscriptNode node)
    {
        var members = node.Members("id", "state", "due", "remaining", "number");
        var id = Need(node, members, "id").Text;
        var state = members.GetValueOrDefault("state")?.Text;
        if (state is not null && !ClockStates.Contains(state))
        {
            throw members["state"].Fault($"one of {string.Join(", ", ClockStates)} is wanted here");
        }

        var due = members.GetValueOrDefault("due");
        var dueAt = due is null || IsTimeOfDay(due.Text) ? (DateTimeOffset?)null : due.Moment;
        var remaining = members.TryGetValue("remaining", out var left) ? left.Duration : (TimeSpan?)null;
        var number = members.GetValueOrDefault("number")?.Text;
        return async outcome =>
        {
            if (await outcome.Cases.FindAsync(number) is not { } of)
            {
                return "no such complaint";
            }

            var reading = ComplaintBot.Dialogs.FollowUp.CaseReadings.Clock(of, id);
            var holds = (state is null || State(reading) == state)
                && (dueAt is null || reading?.DueAt == dueAt)
                && (due is null || dueAt is not null || reading?.DueAt?.ToString("HH:mm", CultureInfo.InvariantCulture) == due.Text)
                && (remaining is null || reading?.Remaining == remaining);
            return holds ? null : $"{State(reading)}, due {reading?.DueAt?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture) ?? "never"}, remaining {reading?.Remaining?.ToString() ?? "nothing"}";
        };
    }

    private Func<StepOutcome, ValueTask<string?>> Task(TranscriptNode node)
    {
        var pattern = MessagePattern.Read(node, "to", "listed", "number");
        var members = node.Members();
        var to = Place(Need(node, members, "to"));
        var listed = members.TryGetValue("listed", out var flag) ? flag.Flag : (bool?)null;
        var number = members.GetValueOrDefault("number")?.Text;
        return async outcome =>
        {
            if (listed is { } wanted)
            {
                var summary = await outcome.Cases.SummaryAsync(number);
                return summary?.Listed.Contains($"|{to}|", StringComparison.Ordinal) == wanted ? null : $"in the lists of: {(summary is null or { Listed: "" } ? "nobody" : summary.Listed.Trim('|'))}";
            }

            return pattern.Check(outcome, [.. outcome.Seen.Where(seen => seen.As != SeenAs.Answered && seen.Place == to && seen.Content.Cards.Count > 0 && seen.Content.Buttons.Count > 0)]);
        };
    }

    private static Func<StepOutcome, ValueTask<string?>> File(TranscriptNode node)
    {
        var members = node.Members("has", "hasNot");
        var pattern = CardPattern.Read(members);
        return async outcome =>
        {
            var links = outcome.Seen.SelectMany(SeenLinks.Of).Distinct(StringComparer.Ordinal).ToList();
            if (links.Count == 0)
            {
                return "no link to a file in " + MessagePattern.Describe(outcome.Seen);
            }

            var read = new List<string>();
            foreach (var link in links)
            {
                read.Add(await outcome.Fetch(link));
                if (pattern.Fits(read[^1], [], outcome.Fill))
                {
                    return null;
                }
            }

            return string.Join(" | ", read.Select(MessagePattern.Short));
        };
    }

    private static Func<StepOutcome, ValueTask<string?>> Event(TranscriptNode node)
    {
        var members = node.IsMap ? node.Members("kind", "by", "has", "hasNot", "number") : new Dictionary<string, TranscriptNode>(StringComparer.Ordinal) { ["kind"] = node };
        var kind = Need(node, members, "kind").Text;
        var by = members.GetValueOrDefault("by")?.Text;
        var number = members.GetValueOrDefault("number")?.Text;
        var pattern = CardPattern.Read(members);
        return outcome =>
        {
            var written = outcome.Events.Where(each => number is null || each.Number == outcome.Fill(number)).ToList();
            return new(written.Exists(each => each.Event.Kind == kind && (by is null || (each.Event.By ?? "bot") == by) && pattern.Fits(Details(each.Event), [], outcome.Fill))
                ? null
                : written.Count == 0 ? "no event" : string.Join("; ", written.Select(each => $"{each.Event.Kind} by {each.Event.By ?? "bot"} {MessagePattern.Short(Details(each.Event))}")));
        };

        static string Details(ComplaintEvent happening) => string.Join(", ", happening.Data.Concat(happening.Texts).Select(pair => $"{pair.Key}={pair.Value}"));
    }

    private static Func<StepOutcome, ValueTask<string?>> Problem(TranscriptNode node)
    {
        var status = node.Number;
        return outcome => new(outcome.Status == status ? null : outcome.Status is { } other ? other.ToString(CultureInfo.InvariantCulture) : "no request");
    }

    private static Func<StepOutcome, ValueTask<string?>> Summary(TranscriptNode node)
    {
        var members = node.Members("number", "level", "grade", "state", "owner", "assignee", "round", "language");
        return async outcome =>
        {
            if (await outcome.Cases.FindAsync(members.GetValueOrDefault("number")?.Text) is not { } of)
            {
                return "no such complaint";
            }

            var complaint = of.Complaint;
            var names = of.GradeName() is { } name ? LocaleTags.All.Select(name.In) : [];
            var holds = Is("level", [$"L{(int)complaint.Level}"])
                && Is("grade", [complaint.Grade, .. names])
                && Is("state", [complaint.Phase.ToString().ToLowerInvariant()])
                && Is("owner", Holder(complaint.Owner))
                && Is("assignee", Holder(complaint.Assignee))
                && Is("round", [complaint.Round.ToString(CultureInfo.InvariantCulture)])
                && Is("language", [complaint.Language.Tag()]);
            return holds ? null : $"level L{(int)complaint.Level}, grade {complaint.Grade}, {complaint.Phase.ToString().ToLowerInvariant()}, owner {complaint.Owner}, assignee {complaint.Assignee}, round {complaint.Round}, {complaint.Language.Tag()}";

            bool Is(string member, IEnumerable<string?> values) => !members.TryGetValue(member, out var wanted) || values.Contains(wanted.IsNull ? null : wanted.Text);
        };

        static IEnumerable<string?> Holder(Holder? holder) => holder is null ? [null] : [holder.Person, holder.Role, holder.ToString()];
    }

    private Func<StepOutcome, ValueTask<string?>> Count(TranscriptNode node)
    {
        var members = node.Members("posts", "updates", "replies", "events", "complaints", "to");
        var to = members.TryGetValue("to", out var place) ? Place(place) : null;
        return outcome =>
        {
            var seen = outcome.Seen.Where(each => to is null || each.Place == to).ToList();
            var counted = new Dictionary<string, int>(StringComparer.Ordinal)
            {
                ["posts"] = seen.Count(each => each.As == SeenAs.Posted && (to is not null || !outcome.IsReply(each))),
                ["updates"] = seen.Count(each => each.As == SeenAs.Updated),
                ["replies"] = seen.Count(outcome.IsReply),
                ["events"] = outcome.Events.Count,
                ["complaints"] = outcome.Cases.Numbers.Count,
            };
            return new(members.Where(member => member.Key != "to").All(member => counted[member.Key] == member.Value.Number)
                ? null
                : string.Join(", ", members.Keys.Where(key => key != "to").Select(key => $"{key}: {counted[key]}")) + "; " + MessagePattern.Describe(seen));
        };
    }

    private static Func<StepOutcome, ValueTask<string?>> Log(TranscriptNode node)
    {
        var pattern = CardPattern.Read(node.Members("has", "hasNot"));
        return outcome => new(pattern.Fits(string.Join('\n', outcome.Log), [], outcome.Fill) ? null : outcome.Log.Count == 0 ? "nothing logged" : MessagePattern.Short(string.Join(" / ", outcome.Log)));
    }

    private Func<StepOutcome, ValueTask<string?>> None(TranscriptNode node)
    {
        var checks = node.Items.Select(Absent).ToList();
        return async outcome =>
        {
            foreach (var check in checks)
            {
                if (await check(outcome) is { } got)
                {
                    return got;
                }
            }

            return null;
        };
    }

    /// <summary>A kind of which nothing may come; or with members, nothing that fits them.</summary>
    private Func<StepOutcome, ValueTask<string?>> Absent(TranscriptNode node)
    {
        if (node.IsMap)
        {
            var present = Read(node);
            return async outcome =>
            {
                foreach (var expectation in present)
                {
                    if (await expectation.Check(outcome) is null)
                    {
                        return $"there is {expectation.Expected}";
                    }
                }

                return null;
            };
        }

        Func<StepOutcome, IEnumerable<Seen>> found = node.Text switch
        {
            "post" => outcome => outcome.Seen.Where(seen => seen.As == SeenAs.Posted && !outcome.IsReply(seen)),
            "update" => outcome => outcome.Seen.Where(seen => seen.As == SeenAs.Updated),
            "reply" => outcome => outcome.Seen.Where(outcome.IsReply),
            "told" => outcome => outcome.Seen.Where(seen => seen.As == SeenAs.Posted && people.ContainsKey(seen.Place) && seen.Place != outcome.Actor?.Id),
            "task" => outcome => outcome.Seen.Where(seen => seen.As == SeenAs.Posted && !outcome.IsReply(seen) && seen.Content.Cards.Count > 0 && seen.Content.Buttons.Count > 0),
            "register" or "file" => outcome => outcome.Seen.Where(seen => SeenLinks.Of(seen).Any()),
            "event" => static _ => [],
            _ => throw node.Fault("post, update, reply, told, task, file, register or event is wanted here, or one of them with members"),
        };
        return node.Text == "event"
            ? outcome => new(outcome.Events.Count == 0 ? null : string.Join(", ", outcome.Events.Select(each => each.Event.Kind)))
            : outcome => new(found(outcome).ToList() is { Count: > 0 } some ? MessagePattern.Describe(some) : null);
    }

    private string Place(TranscriptNode node) =>
        people.ContainsKey(node.Text) || channels.ContainsKey(node.Text) ? node.Text : throw node.Fault($"'{node.Text}' is neither a person nor a channel");

    private static string State(ClockReading? reading) => reading switch
    {
        null or { State: ClockState.NotStarted } => "none",
        { State: ClockState.Stopped, StoppedLate: true } => "stopped_late",
        _ => reading.State.ToString().ToLowerInvariant(),
    };

    private static bool IsTimeOfDay(string text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static TranscriptNode Need(TranscriptNode node, IReadOnlyDictionary<string, TranscriptNode> members, string name) =>
        members.TryGetValue(name, out var member) ? member : throw node.Fault($"'{name}' is missing");
}
