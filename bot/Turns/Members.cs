using ComplaintBot.Dialogs.Organisations;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Turns;

/// <summary>Who acts, and which roles they hold where they act (S-029).</summary>
internal sealed class Members(ChannelBindings bindings)
{
    private const string Admin = "admin";
    private const string ManagersChannel = "channel:managers";
    private static readonly IReadOnlySet<string> NoRoles = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>A customer: known by their channel account alone.</summary>
    public static Actor Customer(string account, string? name) => new(account, name ?? string.Empty, IsCustomer: true, NoRoles);

    /// <summary>Somebody from outside the organisation: no role is theirs, not even where a channel holds one.</summary>
    public static Actor Guest(string id, string? name) => new(id, name ?? string.Empty, IsCustomer: false, NoRoles) { IsGuest = true };

    /// <summary>The person behind an account of a platform (<c>teams</c>, <c>slack</c>, <c>console</c>); null when the file names nobody.</summary>
    public static Person? Find(Organisation organisation, string platform, string account) =>
        organisation.People.Values.FirstOrDefault(person => person.Accounts.TryGetValue(platform, out var known) && string.Equals(known, account, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Somebody of staff. Roles are held by the person, and by whoever acts in a channel that a role is bound to; an account
    /// without a person holds only the latter.
    /// </summary>
    public async ValueTask<Actor> StaffAsync(Organisation organisation, Playbook playbook, Person? person, string id, string name, string conversation, CancellationToken cancellation)
    {
        var bound = await bindings.ReadAsync(organisation, cancellation);
        var root = ConversationIds.Root(conversation);
        var roles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (role, holders) in organisation.Roles)
        {
            if (holders.Any(holder => holder.StartsWith("channel:", StringComparison.Ordinal)
                ? ChannelBindings.Find(organisation, bound, holder["channel:".Length..]) == root
                : holder == person?.Id))
            {
                roles.Add(role);
            }
        }

        if (organisation.ManagersHoldUnboundRoles)
        {
            if (ChannelBindings.Find(organisation, bound, "managers") == root)
            {
                roles.UnionWith(playbook.Roles.Keys.Where(role => organisation.Roles.GetValueOrDefault(role) is null or { Count: 0 }));
            }

            // Until somebody has said where escalations go, and once that place is lost, anyone may say it.
            if (!bound.TryGetValue(ManagersChannel, out var managers) || await bindings.IsLostAsync(organisation, managers, cancellation))
            {
                roles.Add(Admin);
            }
        }

        return new Actor(person?.Id ?? id, person?.Name ?? name, IsCustomer: false, roles);
    }
}
