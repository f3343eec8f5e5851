using System.Security.Cryptography;
using System.Text;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Playbooks.Reading;
using ComplaintBot.Dialogs.Playbooks.Yaml;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Dialogs.Playbooks;

/// <summary>Reads a playbook from YAML and says all that is wrong with it (S-001, S-002). The form is described beside the library.</summary>
public sealed class PlaybookReader
{
    private static readonly string[] Occasions = ["opening", "registered", "approved", "rejected", "closed"];
    private static readonly string[] Periods = ["case", "shift", "day", "week", "month", "period"];
    private static readonly string[] CaseColumns = ["number", "level", "grade", "state", "owner", "assignee", "received", "round"];

    private readonly PlaybookNames _names;
    private readonly ConditionReader _conditions;
    private readonly Section _playbook;

    private PlaybookReader(MapNode root, Section playbook)
    {
        _names = PlaybookNames.Of(root);
        _conditions = new ConditionReader(_names);
        _playbook = playbook;
    }

    /// <summary>Reads the text of a playbook. Never throws on a text.</summary>
    /// <param name="file">The name by which findings speak of the file.</param>
    /// <param name="text">Its text.</param>
    public static PlaybookResult Read(string file, string text)
    {
        var findings = new Findings(file);
        Playbook? playbook = null;
        if (YamlTree.Read(text, findings) is { } root
            && Section.Open(
                root, "playbook", findings, "id", "name", "apology", "calendar", "after_hours", "parameters", "roles", "intake", "grades", "floors",
                "routes", "escalation", "clocks", "approvals", "steps", "close", "wording", "says", "registers", "letters") is { } section)
        {
            playbook = new PlaybookReader((MapNode)root, section).Read(text);
        }

        return findings.Count > 0 ? new PlaybookResult(null, findings.InOrder()) : new PlaybookResult(playbook, []);
    }

    private Playbook Read(string text)
    {
        var fields = new FieldReader(_conditions);
        return new Playbook
        {
            Id = _playbook.NeedId(),
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            Text = text,
            Name = _playbook.NeedText("name"),
            Apology = Apology(),
            Calendar = _playbook.Find("calendar") is { } calendar ? CalendarReader.Read(calendar, _playbook.Findings) : null,
            AfterHours = AfterHours(),
            Parameters = Parameters(),
            Roles = Texts("roles", "role"),
            Intake = _playbook.Need("intake") is null ? [] : fields.Read(_playbook, "intake"),
            Grades = Grades(),
            Floors = Floors(),
            Routes = Routes(),
            Escalation = Escalation(),
            Clocks = new ClockRuleReader(_names, _conditions).Read(_playbook),
            Approvals = Approvals(),
            Steps = new StepReader(_names, _conditions, fields).Read(_playbook),
            Close = Close(),
            Wording = Wording(),
            Says = Says(),
            Registers = Registers(),
            Letters = Letters(),
        };
    }

    private List<ApologyRule> Apology()
    {
        switch (_playbook.Find("apology"))
        {
            case null:
                return [];
            case Scalar mode:
                return [new ApologyRule(Condition.Always, Mode(_playbook, mode))];
            default:
                var rules = Open("apology", "apology", "when", "mode")
                    .Select(rule => new ApologyRule(_conditions.Need(rule, "when"), rule.NeedWord("mode") is { } mode ? Mode(rule, mode) : default))
                    .ToList();
                NeedsLastAlways("apology", "apology rule", rules.Select(rule => rule.When));
                return rules;
        }
    }

    private static ApologyMode Mode(Section section, Scalar word) =>
        section.Known(word, "unknown apology", ["feeling", "admit"]) == "admit" ? ApologyMode.Admit : ApologyMode.Feeling;

    private AfterHoursRule? AfterHours() =>
        Single("after_hours", "urgent", "notify") is { } rule
            ? new AfterHoursRule(_conditions.Need(rule, "urgent"), rule.AllKnown("notify", "undefined role", _names.Roles))
            : null;

    private Dictionary<string, decimal> Parameters()
    {
        var parameters = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (section, entry) in _playbook.Own("parameters"))
        {
            parameters[section.AsId(entry.Key)] = section.AsNumber(entry.Value, entry.Key.Text) ?? 0;
        }

        return parameters;
    }

    private Dictionary<string, LocalizedText> Texts(string key, string kind)
    {
        var texts = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var (section, entry) in _playbook.Own(key))
        {
            if (kind == "role" && entry.Key.Text is PlaybookNames.Owner or PlaybookNames.Assignee or PlaybookNames.Customer)
            {
                section.Report(entry.Key, $"'{entry.Key.Text}' is the case's own and cannot name a role");
            }

            texts[section.AsId(entry.Key)] = section.AsText(entry.Value, entry.Key.Text);
        }

        return texts;
    }

    private List<Grade> Grades()
    {
        var grades = _playbook.Things("grades", "grade", "id", "name", "level", "when", "confirm_by")
            .Select(grade => new Grade(
                grade.NeedId(),
                grade.NeedText("name"),
                grade.Need("level") is { } level ? LevelText.Read(grade, level, "level") : default,
                _conditions.Need(grade, "when"),
                grade.Known("confirm_by", "undefined role", _names.Roles)))
            .ToList();
        NeedsLastAlways("grades", "grade", grades.Select(grade => grade.When));
        return grades;
    }

    private Dictionary<string, Level> Floors()
    {
        var floors = new Dictionary<string, Level>(StringComparer.Ordinal);
        foreach (var (section, entry) in _playbook.Own("floors"))
        {
            floors[section.Known(entry.Key, "unknown trigger", KnownTriggers.All)] = LevelText.Read(section, entry.Value, entry.Key.Text);
        }

        return floors;
    }

    private List<Route> Routes() =>
    [
        .. Open("routes", "route", "when", "owner", "assign", "notify").Select(route => new Route(
            _conditions.Find(route, "when") ?? Condition.Always,
            route.Known("owner", "undefined role", _names.Roles),
            route.Known("assign", "undefined role", _names.Roles),
            route.AllKnown("notify", "undefined role", _names.Roles))),
    ];

    private EscalationRule Escalation()
    {
        var deciders = new SortedDictionary<Level, IReadOnlyList<string>>();
        if (_playbook.Need("escalation") is null || Single("escalation", "from", "deciders") is not { } rule)
        {
            return new EscalationRule(default, deciders);
        }

        var from = rule.Need("from") is { } level ? LevelText.Read(rule, level, "from") : default;
        if (rule.Need("deciders") is { } node && Section.OpenAny(node, "escalation: deciders", _playbook.Findings) is { } byLevel)
        {
            foreach (var entry in byLevel.Entries)
            {
                deciders[LevelText.Read(byLevel, entry.Key, "deciders")] =
                    [.. byLevel.AsWords(entry.Value, entry.Key.Text).Select(word => byLevel.Known(word, "undefined role", _names.Roles))];
            }

            if (!deciders.Keys.Any(decided => decided <= from))
            {
                byLevel.Report(node, $"nobody decides at level {(int)from}, from which cases are escalated");
            }
        }

        return new EscalationRule(from, deciders);
    }

    private List<ApprovalRule> Approvals() =>
    [
        .. _playbook.Things("approvals", "approval", "id", "name", "when", "by", "before", "covers").Select(approval => new ApprovalRule(
            approval.NeedId(),
            approval.NeedText("name"),
            _conditions.Need(approval, "when"),
            approval.NeedKnown("by", "undefined role", _names.Roles),
            approval.NeedKnown("before", "unknown event", PlaybookEvents.All),
            [.. approval.Words("covers").Select(approval.AsId)])),
    ];

    private CloseRule Close() =>
        _playbook.Need("close") is not null && Single("close", "by", "after", "unless") is { } close
            ? new CloseRule(
                close.NeedAllKnown("by", "undefined role", _names.RolesAnd(PlaybookNames.Owner, PlaybookNames.Assignee)),
                close.AllKnown("after", "unknown event", PlaybookEvents.All),
                _conditions.Find(close, "unless"))
            : new CloseRule([], [], null);

    private WordingRule Wording() =>
        Single("wording", "offer", "only") is { } wording
            ? new WordingRule { Offer = Phrases(wording, "offer"), Only = Phrases(wording, "only") }
            : new WordingRule();

    private static Dictionary<string, IReadOnlyList<string>> Phrases(Section wording, string key)
    {
        var phrases = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (wording.Find(key) is { } node && Section.OpenAny(node, $"wording: {key}", wording.Findings) is { } section)
        {
            foreach (var entry in section.Entries)
            {
                phrases[section.Known(entry.Key, "unknown trigger", KnownTriggers.All)] =
                    PhraseIds.Read(section, section.AsWords(entry.Value, entry.Key.Text));
            }
        }

        return phrases;
    }

    private Dictionary<string, LocalizedText> Says()
    {
        var says = Texts("says", "text");
        foreach (var (section, entry) in _playbook.Own("says"))
        {
            section.Known(entry.Key, "unknown occasion", Occasions);
            Slots.Check(section, entry.Value, says[entry.Key.Text]);
        }

        return says;
    }

    private List<Register> Registers() =>
    [
        .. _playbook.Things("registers", "register", "id", "name", "per", "by", "columns").Select(register => new Register(
            register.NeedId(),
            register.NeedText("name"),
            register.NeedKnown("per", "unknown period", Periods),
            register.Known("by", "undefined role", _names.Roles),
            Columns(register))),
    ];

    private Dictionary<string, LocalizedText> Columns(Section register)
    {
        var columns = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        if (register.Find("columns") is { } node && Section.OpenAny(node, $"{register.Name}: columns", register.Findings) is { } section)
        {
            string[] known = [.. _names.Fields.Keys, .. _names.Clocks, .. PlaybookEvents.All, .. CaseColumns];
            foreach (var entry in section.Entries)
            {
                columns[section.Known(entry.Key, "undefined field, event or clock", known)] = section.AsText(entry.Value, entry.Key.Text);
            }
        }

        return columns;
    }

    private List<Letter> Letters() =>
    [
        .. _playbook.Things("letters", "letter", "id", "name", "template", "when", "signed_by").Select(letter => new Letter(
            letter.NeedId(),
            letter.NeedText("name"),
            letter.NeedWord("template") is { } template ? PhraseIds.Read(letter, [template])[0] : string.Empty,
            _conditions.Need(letter, "when"),
            letter.Known("signed_by", "undefined role", _names.Roles))),
    ];

    /// <summary>A list whose first match wins must match always in the end.</summary>
    private void NeedsLastAlways(string key, string kind, IEnumerable<Condition> conditions)
    {
        var all = conditions.ToList();
        if (all.Count > 0 && !all[^1].Equals(Condition.Always))
        {
            _playbook.Report(((ListNode)_playbook.Find(key)!).Items[^1], $"the last {kind} must be 'when: always'");
        }
    }

    private Section? Single(string key, params string[] keys) =>
        _playbook.Find(key) is { } node ? Section.Open(node, key, _playbook.Findings, keys) : null;

    private IEnumerable<Section> Open(string key, string kind, params string[] keys) =>
        _playbook.Items(key).Select(item => Section.Open(item, kind, _playbook.Findings, keys)).OfType<Section>();
}
