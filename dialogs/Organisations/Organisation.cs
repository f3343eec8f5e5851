using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Organisations;

/// <summary>A tenant: its languages, calendar, people, roles and channels. Nothing crosses from one to another (DESIGN 5).</summary>
public sealed record Organisation
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Languages it serves, the preferred one first.</summary>
    public required IReadOnlyList<Locale> Languages { get; init; }

    /// <summary>Its working time.</summary>
    public required BusinessCalendar Calendar { get; init; }

    /// <summary>How complaints are numbered: <c>C{yyMMdd}-{0000}</c>.</summary>
    public required NumberFormat Number { get; init; }

    /// <summary>Tenant ids by platform: <c>teams</c>, <c>slack</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Tenants { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Playbook ids by channel address (<c>teams:19:kitchen@thread.tacv2</c>), and <c>default</c> (S-001).</summary>
    public required IReadOnlyDictionary<string, string> Playbooks { get; init; }

    /// <summary>Its people by id.</summary>
    public IReadOnlyDictionary<string, Person> People { get; init; } = new Dictionary<string, Person>(StringComparer.Ordinal);

    /// <summary>Who holds a role: person ids and <c>channel:NAME</c> (S-029).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Roles { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Addresses by name: <c>managers</c>, <c>fallback</c>, <c>staff</c>.</summary>
    public IReadOnlyDictionary<string, string> Channels { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Web origins that may embed its widget.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>A role that nobody is bound to is held by whoever acts in the managers' channel (the <c>demo</c> of an empty installation).</summary>
    public bool ManagersHoldUnboundRoles { get; init; }
}

/// <summary>A member of the organisation.</summary>
public sealed record Person
{
    /// <summary>Id within the organisation.</summary>
    public required string Id { get; init; }

    /// <summary>Name as colleagues see it.</summary>
    public required string Name { get; init; }

    /// <summary>Account ids by platform: <c>teams</c> (Entra object id), <c>slack</c>, <c>console</c> (persona).</summary>
    public IReadOnlyDictionary<string, string> Accounts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The language they chose; null to follow what they write.</summary>
    public Locale? Language { get; init; }
}
