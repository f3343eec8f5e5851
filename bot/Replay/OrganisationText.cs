using ComplaintBot.Dialogs.Language;
using YamlDotNet.RepresentationModel;

namespace ComplaintBot.Replay;

/// <summary>The organisation file of a transcript: its own, or one made of its playbook and its people. What is left out is filled in.</summary>
internal sealed class OrganisationText
{
    private const string Address = "teams:";
    private readonly YamlMappingNode organisation;

    /// <summary>Makes it.</summary>
    /// <param name="root">The transcript's members.</param>
    /// <param name="people">Who takes part.</param>
    /// <param name="roles">Who holds which role, as the transcript says.</param>
    /// <param name="playbook">The playbook that the transcript names; null when the organisation names its own.</param>
    public OrganisationText(
        IReadOnlyDictionary<string, TranscriptNode> root,
        IReadOnlyDictionary<string, Participant> people,
        IReadOnlyDictionary<string, IReadOnlyList<string>> roles,
        string? playbook)
    {
        var given = root.GetValueOrDefault("organisation");
        organisation = given is null ? [] : given.Yaml as YamlMappingNode ?? throw given.Fault("an organisation is wanted here");
        if (root.TryGetValue("calendar", out var calendar))
        {
            organisation.Children["calendar"] = calendar.Yaml;
        }

        Default(organisation, "id", Word("demo"));
        Default(organisation, "languages", Words(LocaleTags.All.Select(locale => locale.Tag())));
        Default(organisation, "calendar", Map(("timezone", Word("Asia/Shanghai")), ("week", Map(("mon-fri", Words(["09:00-12:00", "13:30-18:00"]))))));
        Default(organisation, "number", Word("C{yyMMdd}-{0000}"));
        Default(organisation, "tenants", Map(("teams", Words([TeamsClient.DefaultTenant]))));
        Default(organisation, "playbooks", Map(("default", Word(playbook ?? "standard-service"))));
        Default(organisation, "channels", Map([.. ((string[])["managers", "staff", "fallback"]).Select(name => (name, (YamlNode)Word($"{Address}19:{name}@thread.tacv2")))]));
        AddPeople(people);
        AddRoles(roles);
    }

    /// <summary>The file.</summary>
    public string Text => YamlText.Of(organisation);

    /// <summary>Its id.</summary>
    public string Id => organisation.Children["id"].ToString();

    /// <summary>Its tenant in Teams.</summary>
    public string Tenant => !((YamlMappingNode)organisation.Children["tenants"]).Children.TryGetValue("teams", out var teams) ? TeamsClient.DefaultTenant
        : (teams is YamlSequenceNode list ? list.Children[0] : teams).ToString();

    /// <summary>Ids of the playbooks that it follows.</summary>
    public IReadOnlyList<string> Playbooks => [.. Pairs("playbooks").Select(pair => pair.Value).Distinct(StringComparer.Ordinal)];

    /// <summary>Its channels in Teams, by name.</summary>
    public IReadOnlyDictionary<string, string> Channels => Pairs("channels")
        .Where(pair => pair.Value.StartsWith(Address, StringComparison.Ordinal))
        .ToDictionary(pair => pair.Key, pair => pair.Value[Address.Length..], StringComparer.Ordinal);

    /// <summary>A member of staff with the name and the account that the file gives them.</summary>
    public Participant Known(Participant person) =>
        !person.IsCustomer && Section("people").Children.TryGetValue(person.Id, out var entry) && entry is YamlMappingNode { Children: var members }
            ? person with { Name = members["name"].ToString(), Account = members["teams"].ToString() }
            : person;

    private IEnumerable<(string Key, string Value)> Pairs(string section) =>
        (organisation.Children[section] as YamlMappingNode ?? []).Children.Select(pair => (pair.Key.ToString(), pair.Value.ToString()));

    private void AddPeople(IReadOnlyDictionary<string, Participant> people)
    {
        var staff = Section("people");
        foreach (var person in people.Values.Where(person => !person.IsCustomer))
        {
            Default(staff, person.Id, new YamlMappingNode());
            if (staff.Children[person.Id] is YamlMappingNode entry)
            {
                Default(entry, "name", Word(person.Name));
                Default(entry, "teams", Word(person.Account));
                if (person.Language is { } language)
                {
                    Default(entry, "language", Word(language.Tag()));
                }
            }
        }
    }

    private void AddRoles(IReadOnlyDictionary<string, IReadOnlyList<string>> roles)
    {
        var section = Section("roles");
        foreach (var (role, holders) in roles)
        {
            var held = section.Children.TryGetValue(role, out var named) ? named is YamlSequenceNode list ? list.Select(each => each.ToString()) : [named.ToString()] : [];
            section.Children[role] = Words(held.Union(holders, StringComparer.Ordinal));
        }
    }

    private YamlMappingNode Section(string name)
    {
        Default(organisation, name, new YamlMappingNode());
        return organisation.Children[name] as YamlMappingNode ?? [];
    }

    private static void Default(YamlMappingNode map, string key, YamlNode value) => map.Children.TryAdd(key, value);

    private static YamlScalarNode Word(string text) => new(text) { Style = YamlDotNet.Core.ScalarStyle.DoubleQuoted };

    private static YamlSequenceNode Words(IEnumerable<string> words) => new(words.Select(Word));

    private static YamlMappingNode Map(params (string Key, YamlNode Value)[] members) => new(members.Select(member => KeyValuePair.Create<YamlNode, YamlNode>(member.Key, member.Value)));
}
