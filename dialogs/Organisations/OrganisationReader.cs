using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Playbooks.Reading;
using ComplaintBot.Dialogs.Playbooks.Yaml;

namespace ComplaintBot.Dialogs.Organisations;

/// <summary>An organisation, or why there is none.</summary>
/// <param name="Organisation">The organisation; null when anything is wrong.</param>
/// <param name="Findings">All that is wrong, in the order of the file; empty when there is an organisation.</param>
public sealed record OrganisationResult(Organisation? Organisation, IReadOnlyList<PlaybookFinding> Findings);

/// <summary>Reads an organisation file (DESIGN 5) and says all that is wrong with it.</summary>
public sealed class OrganisationReader
{
    private const string ChannelPrefix = "channel:";
    private static readonly string[] Platforms = ["teams", "slack", "console"];

    private readonly Section _organisation;

    private OrganisationReader(Section organisation) => _organisation = organisation;

    /// <summary>Reads the text of an organisation file. Never throws on a text.</summary>
    /// <param name="file">The name by which findings speak of the file.</param>
    /// <param name="text">Its text.</param>
    public static OrganisationResult Read(string file, string text)
    {
        var findings = new Findings(file);
        Organisation? organisation = null;
        if (YamlTree.Read(text, findings) is { } root
            && Section.Open(
                root, "organisation", findings, "id", "languages", "calendar", "number", "tenants", "playbooks", "people", "roles", "channels",
                "origins", "managers_hold_unbound_roles") is { } section)
        {
            organisation = new OrganisationReader(section).Read();
        }

        return findings.Count > 0 ? new OrganisationResult(null, findings.InOrder()) : new OrganisationResult(organisation, []);
    }

    /// <summary>Null only where there is a finding.</summary>
    private Organisation? Read()
    {
        var id = _organisation.NeedId();
        var languages = _organisation.NeedWords("languages").Select(word => AsLanguage(_organisation, word)).OfType<Locale>().ToList();
        var calendar = _organisation.Need("calendar") is { } node ? CalendarReader.Read(node, _organisation.Findings) : null;
        var number = Number();
        var people = People();
        var channels = Channels();
        var tenants = Lists("tenants", Platforms);
        var playbooks = Playbooks();
        var roles = Roles(people, channels);
        var origins = Origins();
        var managersHoldUnboundRoles = _organisation.Flag("managers_hold_unbound_roles");
        if (calendar is null || number is null)
        {
            return null;
        }

        return new Organisation
        {
            Id = id,
            Languages = languages,
            Calendar = calendar,
            Number = number,
            Tenants = tenants,
            Playbooks = playbooks,
            People = people,
            Roles = roles,
            Channels = channels,
            Origins = origins,
            ManagersHoldUnboundRoles = managersHoldUnboundRoles,
        };
    }

    private static Locale? AsLanguage(Section section, Scalar word)
    {
        string[] tags = [.. LocaleTags.All.Select(locale => locale.Tag())];
        var tag = section.Known(word, "unknown language", tags);
        return tags.Contains(tag, StringComparer.Ordinal) ? LocaleTags.Parse(tag) : null;
    }

    private NumberFormat? Number()
    {
        if (_organisation.NeedWord("number") is not { } word)
        {
            return null;
        }

        try
        {
            return new NumberFormat(word.Text);
        }
        catch (FormatException malformed)
        {
            _organisation.Report(word, malformed.Message.TrimEnd('.'));
            return null;
        }
    }

    private Dictionary<string, string> Playbooks()
    {
        var playbooks = new Dictionary<string, string>(StringComparer.Ordinal);
        if (_organisation.Need("playbooks") is not { } node)
        {
            return playbooks;
        }

        foreach (var (section, entry) in _organisation.Own("playbooks"))
        {
            if (section.AsWord(entry.Value, entry.Key.Text) is { } word)
            {
                playbooks[entry.Key.Text] = section.AsId(word);
            }
        }

        if (node is MapNode && !playbooks.ContainsKey("default"))
        {
            _organisation.Report(node, "playbooks: 'default' is missing");
        }

        return playbooks;
    }

    private Dictionary<string, Person> People()
    {
        var people = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var (all, entry) in _organisation.Own("people"))
        {
            var id = all.AsId(entry.Key);
            if (Section.Open(entry.Value, $"person '{Quote.Short(id)}'", all.Findings, ["name", "language", .. Platforms]) is not { } person)
            {
                continue;
            }

            people[id] = new Person
            {
                Id = id,
                Name = person.NeedWord("name")?.Text ?? string.Empty,
                Accounts = Platforms
                    .Select(platform => (Platform: platform, Account: person.Word(platform)))
                    .Where(pair => pair.Account is not null)
                    .ToDictionary(pair => pair.Platform, pair => pair.Account!.Text, StringComparer.Ordinal),
                Language = person.Word("language") is { } word ? AsLanguage(person, word) : null,
            };
        }

        return people;
    }

    private Dictionary<string, string> Channels()
    {
        var channels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (section, entry) in _organisation.Own("channels"))
        {
            section.Known(entry.Key, "unknown channel", ["managers", "fallback", "staff"]);
            channels[entry.Key.Text] = section.AsWord(entry.Value, entry.Key.Text)?.Text ?? string.Empty;
        }

        return channels;
    }

    /// <summary>Role holders: people of this file, and channels by name. The channel need not have an address yet: "escalations here" gives it one.</summary>
    private Dictionary<string, IReadOnlyList<string>> Roles(Dictionary<string, Person> people, Dictionary<string, string> channels)
    {
        string[] holders = [.. people.Keys, .. channels.Keys.Append("managers").Distinct(StringComparer.Ordinal).Select(name => ChannelPrefix + name)];
        var roles = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (section, entry) in _organisation.Own("roles"))
        {
            roles[section.AsId(entry.Key)] =
                [.. section.AsWords(entry.Value, entry.Key.Text).Select(word => section.Known(word, "undefined person or channel", holders))];
        }

        return roles;
    }

    private Dictionary<string, IReadOnlyList<string>> Lists(string key, string[] known)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (section, entry) in _organisation.Own(key))
        {
            lists[section.Known(entry.Key, "unknown platform", known)] = [.. section.AsWords(entry.Value, entry.Key.Text).Select(word => word.Text)];
        }

        return lists;
    }

    private List<string> Origins()
    {
        var origins = _organisation.Words("origins");
        foreach (var origin in origins.Where(origin =>
            !Uri.TryCreate(origin.Text, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || uri.GetLeftPart(UriPartial.Authority) != origin.Text))
        {
            _organisation.Report(origin, $"'{Quote.Short(origin.Text)}' is not an origin such as https://shop.example");
        }

        return [.. origins.Select(origin => origin.Text)];
    }
}
