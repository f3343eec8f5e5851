using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ComplaintBot.Dialogs.Language;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ComplaintBot.Replay;

/// <summary>Reads a transcript; throws <see cref="TranscriptException"/> with file, line and column when it is none.</summary>
internal sealed class TranscriptReader
{
    private readonly string file;
    private readonly IReadOnlyDictionary<string, TranscriptNode> root;
    private readonly Dictionary<string, Participant> people = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, string> channels = new Dictionary<string, string>(StringComparer.Ordinal);

    private TranscriptReader(string file, TranscriptNode root)
    {
        this.file = file;
        this.root = root.Members("capability", "story", "sentence", "playbook", "playbooks", "organisation", "calendar", "at", "people", "steps");
        if (!this.root.ContainsKey("capability") && !this.root.ContainsKey("story"))
        {
            throw root.Fault("'capability' or 'story' is missing");
        }

        Root = root;
    }

    private TranscriptNode Root { get; }

    /// <summary>Reads a file.</summary>
    public static Transcript ReadFile(string path) => Read(path, File.ReadAllText(path));

    /// <summary>Reads a text. Paths in it stand relative to the folder of <paramref name="file"/>.</summary>
    public static Transcript Read(string file, string text)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            throw new TranscriptException(file, exception.Start, exception.InnerException?.Message ?? exception.Message);
        }

        return yaml.Documents is [var document]
            ? new TranscriptReader(file, new TranscriptNode(file, document.RootNode)).Read()
            : throw new TranscriptException(file, Mark.Empty, "a transcript is one YAML document");
    }

    private Transcript Read()
    {
        foreach (var (id, node) in Need(Root, root, "people").Members())
        {
            people[id] = Participant(id, node);
        }

        var playbooks = Playbooks();
        var organisation = new OrganisationText(root, people, Roles(), playbooks.Default);
        channels = organisation.Channels;
        foreach (var person in people.Values.ToList())
        {
            people[person.Id] = organisation.Known(person);
        }

        var steps = Need(Root, root, "steps").Items.Select((node, i) => Step(node, i + 1)).ToList();
        return new Transcript
        {
            File = file,
            Organisation = organisation.Text,
            OrganisationId = organisation.Id,
            Tenant = organisation.Tenant,
            Playbooks = playbooks.Files,
            Follows = organisation.Playbooks,
            At = Need(Root, root, "at").Moment,
            People = people,
            Channels = channels,
            Steps = steps,
        };
    }

    private static TranscriptNode Need(TranscriptNode node, IReadOnlyDictionary<string, TranscriptNode> members, string name) =>
        members.TryGetValue(name, out var member) ? member : throw node.Fault($"'{name}' is missing");

    private static Participant Participant(string id, TranscriptNode node)
    {
        var members = node.Members("channel", "language", "roles", "name", "account", "installed");
        var channel = Need(node, members, "channel");
        if (channel.Text is not ("teams" or "web"))
        {
            throw channel.Fault(channel.Text == "slack" ? "Slack is not played yet; 'teams' and 'web' are" : "'teams' or 'web' is wanted here");
        }

        var isCustomer = channel.Text == "web";
        if (isCustomer && members.TryGetValue("roles", out var roles))
        {
            throw roles.Fault("a customer holds no roles");
        }

        var language = members.TryGetValue("language", out var tag) ? LocaleTags.Parse(tag.Text) ?? throw tag.Fault("zh-Hans, zh-Hant or en is wanted here") : (Locale?)null;
        return new Participant(
            id,
            members.TryGetValue("name", out var name) ? name.Text : Surnames.Of(id, language),
            isCustomer,
            members.TryGetValue("account", out var account) ? account.Text : new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 16)).ToString(),
            language,
            !members.TryGetValue("installed", out var installed) || installed.Flag);
    }

    private Dictionary<string, IReadOnlyList<string>> Roles()
    {
        var holders = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (id, node) in root["people"].Members())
        {
            foreach (var role in node.Members().TryGetValue("roles", out var roles) ? roles.Texts : [])
            {
                if (!holders.TryGetValue(role, out var all))
                {
                    holders[role] = all = [];
                }

                all.Add(id);
            }
        }

        return holders.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal);
    }

    /// <summary>The playbooks that the transcript brings, and the one that is followed where the organisation names none.</summary>
    private (Dictionary<string, string> Files, string? Default) Playbooks()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in root.TryGetValue("playbooks", out var paths) ? paths.Items : [])
        {
            var full = Path.Combine(Path.GetDirectoryName(file) ?? string.Empty, path.Text);
            files["playbooks/" + Path.GetFileName(full)] = File.Exists(full) ? File.ReadAllText(full) : throw path.Fault($"there is no file '{path.Text}'");
        }

        if (!root.TryGetValue("playbook", out var playbook))
        {
            return (files, null);
        }

        if (!playbook.IsMap)
        {
            return (files, playbook.Text);
        }

        files["playbooks/inline.yaml"] = YamlText.Of(playbook.Yaml);
        return (files, Need(playbook, playbook.Members(), "id").Text);
    }

    private Step Step(TranscriptNode node, int number)
    {
        var members = node.Members("by", "in", "say", "press", "on", "inputs", "log", "search", "open", "submit", "refresh", "upload", "edit", "delete", "happens", "wait", "at", "fault", "again", "id", "raw", "drop", "restart", "together", "expect");
        var deed = Deed(node, members);
        var reader = new ExpectationReader(people, channels, hasActor: deed is Deed.Acts);
        var expectations = members.TryGetValue("expect", out var expect) ? reader.Read(expect) : [];
        return new Step(number, deed, expectations, expect is not null && expect.Members().ContainsKey("problem"))
        {
            ExpectsLog = expect is not null && expect.Members().ContainsKey("log"),
            Faults = members.TryGetValue("fault", out var fault) ? [.. fault.Items.Select(Fault)] : [],
        };
    }

    private Deed Deed(TranscriptNode node, IReadOnlyDictionary<string, TranscriptNode> members)
    {
        string[] deeds = [.. members.Keys.Where(key => key is "say" or "press" or "log" or "search" or "open" or "submit" or "refresh" or "upload" or "edit" or "delete" or "happens" or "wait" or "at" or "raw" or "drop" or "restart" or "together")];
        if (deeds.Length > 1 || (deeds.Length == 0 && !members.ContainsKey("fault")))
        {
            throw node.Fault(deeds.Length > 1 ? $"a step does one thing, not {string.Join(" and ", deeds)}" : "a step does something: say, press, log, search, open, submit, refresh, upload, edit, delete, happens, wait, at, raw, drop, restart, together or fault");
        }

        var deed = deeds.FirstOrDefault();
        var isPersons = deed is "say" or "press" or "log" or "search" or "open" or "submit" or "refresh" or "upload" or "edit" or "delete" or "happens";
        if (isPersons != members.ContainsKey("by"))
        {
            throw node.Fault(isPersons ? "'by' is missing" : "'by' belongs to what somebody does: say, press, log, search, open, submit, refresh, upload, edit, delete and happens");
        }

        foreach (var (name, with) in (ReadOnlySpan<(string, string[])>)[("on", ["press", "open", "refresh"]), ("inputs", ["press"]), ("id", ["again"])])
        {
            if (members.TryGetValue(name, out var lone) && !with.Any(members.ContainsKey))
            {
                throw lone.Fault($"'{name}' belongs to '{string.Join("' or '", with)}'");
            }
        }

        return deed switch
        {
            null => new Deed.Nothing(),
            "wait" => new Deed.Waits(members[deed].Duration),
            "at" => new Deed.WaitsUntil(members[deed].Moment),
            "raw" => Raw(members[deed]),
            "drop" => Drop(members[deed]),
            "restart" => new Deed.Restarts(),
            "together" => new Deed.Together([.. members[deed].Items.Select(Together)]),
            _ => Acts(members, Act(deed, members)),
        };
    }

    /// <summary>One of those who act together: a step of somebody, without what comes of it.</summary>
    private Deed.Acts Together(TranscriptNode node) =>
        Deed(node, node.Members("by", "in", "say", "press", "on", "inputs", "submit", "upload", "edit", "delete", "happens")) as Deed.Acts ?? throw node.Fault("only what somebody does can be done together");

    private Deed.Acts Acts(IReadOnlyDictionary<string, TranscriptNode> members, Act act)
    {
        var by = members["by"];
        if (!people.ContainsKey(by.Text))
        {
            throw by.Fault($"'{by.Text}' is not among the people");
        }

        if (members.TryGetValue("in", out var place) && !channels.ContainsKey(place.Text))
        {
            throw place.Fault($"there is no channel '{place.Text}' in Teams; there are {string.Join(", ", channels.Keys)}");
        }

        if (members.TryGetValue("id", out var id) && id.Text != "new")
        {
            throw id.Fault("'new' is wanted here");
        }

        return new Deed.Acts(by.Text, place?.Text, act, members.TryGetValue("again", out var again) && again.Flag, id is not null);
    }

    private static Act Act(string deed, IReadOnlyDictionary<string, TranscriptNode> members)
    {
        var node = members[deed];
        return deed switch
        {
            "say" => new Act.Say(Words(node)),
            "edit" => new Act.Edit(node.Text),
            "delete" => new Act.Delete(),
            "happens" => new Act.Happens(node.Text),
            "upload" => Upload(node),
            "log" => Log(node),
            "search" => new Act.Search(node.IsNull ? string.Empty : node.Text),
            "open" => new Act.OpenWindow(node.Text, On()),
            "submit" => new Act.Submit(Fields(node)),
            "refresh" => new Act.Refresh(On()),
            _ => new Act.Press(node.Text, members.TryGetValue("inputs", out var inputs) ? Fields(inputs) : [], On()),
        };

        CardChoice? On() => members.TryGetValue("on", out var on) ? TranscriptReader.On(on) : null;
    }

    private static JsonObject Fields(TranscriptNode node) => node.ToJson() as JsonObject ?? throw node.Fault("fields and their values are wanted here");

    /// <summary>A message to log: its text, or its members; nothing where there is no message.</summary>
    private static Act.Log Log(TranscriptNode node)
    {
        if (!node.IsMap)
        {
            return new Act.Log(node.IsNull ? null : node.Text, IsHtml: false, From: null, At: null, Link: null, Message: null);
        }

        var members = node.Members("text", "html", "from", "at", "link", "message");
        return new Act.Log(
            Word("html") ?? Word("text") ?? throw node.Fault("'text' or 'html' is missing"),
            members.ContainsKey("html"),
            Word("from"),
            Word("at"),
            Word("link"),
            Word("message"));

        string? Word(string name) => members.TryGetValue(name, out var member) ? member.Text : null;
    }

    /// <summary>What is written; or a text as many times over as is said.</summary>
    private static string Words(TranscriptNode node)
    {
        if (!node.IsMap)
        {
            return node.Text;
        }

        var members = node.Members("text", "times");
        return string.Concat(Enumerable.Repeat(Need(node, members, "text").Text, Need(node, members, "times").Number));
    }

    private static CardChoice On(TranscriptNode node) => node.IsMap
        ? new CardChoice(null, CardPattern.Read(Need(node, node.Members("card"), "card")))
        : node.Text == "first" ? new CardChoice(null, null, First: true)
        : new CardChoice(node.Text, null);

    private static Act.Upload Upload(TranscriptNode node)
    {
        var members = node.IsMap ? node.Members("name", "type", "content", "bytes", "size", "inline", "text") : new Dictionary<string, TranscriptNode>(StringComparer.Ordinal) { ["name"] = node };
        var name = Need(node, members, "name").Text;
        var type = members.TryGetValue("type", out var given) ? given.Text : SampleFile.ContentType(name);
        var content = members.TryGetValue("bytes", out var exact) ? Encoding.UTF8.GetBytes(exact.Text) : SampleFile.Of(name, members.TryGetValue("content", out var text) ? text.Text : name);
        if (members.TryGetValue("size", out var size))
        {
            Array.Resize(ref content, size.Number);
        }

        return new Act.Upload(name, type, content, members.TryGetValue("text", out var said) ? said.Text : null, members.TryGetValue("inline", out var inline) && inline.Flag);
    }

    private Deed.Drops Drop(TranscriptNode node)
    {
        var files = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (name, content) in node.Members())
        {
            if (Path.GetDirectoryName(name) is not ("playbooks" or "organisations") || Path.GetFileName(name).Length == 0)
            {
                throw node.Fault($"'{name}' must stand in playbooks/ or organisations/");
            }

            files[name] = content.IsNull ? null : Content(content);
        }

        return new Deed.Drops(files);
    }

    /// <summary>A text of several lines is the content itself, members are, one line names a file.</summary>
    private string Content(TranscriptNode content)
    {
        if (content.IsMap)
        {
            return YamlText.Of(content.Yaml);
        }

        if (content.Text.Contains('\n', StringComparison.Ordinal))
        {
            return content.Text;
        }

        var path = Path.Combine(Path.GetDirectoryName(file) ?? string.Empty, content.Text);
        return File.Exists(path) ? File.ReadAllText(path) : throw content.Fault($"there is no file '{content.Text}'");
    }

    private static Deed.Raw Raw(TranscriptNode node)
    {
        var members = node.Members("method", "path", "headers", "body");
        var headers = members.TryGetValue("headers", out var given) ? given.Members().ToDictionary(pair => pair.Key, pair => pair.Value.Text, StringComparer.OrdinalIgnoreCase) : [];
        var body = !members.TryGetValue("body", out var content) ? null : content.IsMap || content.IsList ? content.ToJson()!.ToJsonString() : content.Text;
        return new Deed.Raw(members.TryGetValue("method", out var method) ? method.Text : "POST", Need(node, members, "path").Text, headers, body);
    }

    private Fault Fault(TranscriptNode node)
    {
        var members = node.Members("next", "times", "to");
        var next = Need(node, members, "next");
        var kind = next.Text switch
        {
            "429" => FaultKind.TooMany,
            "502-after" => FaultKind.BadGatewayAfter,
            "refuse" => FaultKind.Refuse,
            "timeout" => FaultKind.Timeout,
            "dropped-after" => FaultKind.Dropped,
            "slow" => FaultKind.Slow,
            _ => throw next.Fault("429, 502-after, refuse, timeout, dropped-after or slow is wanted here"),
        };
        if (members.TryGetValue("to", out var to) && !people.ContainsKey(to.Text) && !channels.ContainsKey(to.Text))
        {
            throw to.Fault($"'{to.Text}' is neither a person nor a channel");
        }

        return new Fault(kind, members.TryGetValue("times", out var times) ? times.Number : 1, to?.Text);
    }
}
