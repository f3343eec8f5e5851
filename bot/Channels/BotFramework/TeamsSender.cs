using ComplaintBot.Dialogs.Organisations;

namespace ComplaintBot.Channels.BotFramework;

/// <summary>Whether somebody who writes in Teams belongs to the organisation: a guest may talk but decides nothing (DESIGN 5).</summary>
internal static class TeamsSender
{
    private const string GuestMark = "#EXT#";

    /// <summary>
    /// Whether the sender is a guest: from another tenant, marked as one by Teams, or not known to Entra at all. An organisation
    /// that names no tenants is served in Development only; there the conversation's tenant is the organisation's, and an account
    /// need not be Entra's.
    /// </summary>
    public static bool IsGuest(Activity activity, Organisation organisation) =>
        IsGuest(activity.From!, activity, organisation);

    /// <summary>The same of what the roster tells of the sender.</summary>
    public static bool IsGuest(Account from, Activity activity, Organisation organisation)
    {
        var own = organisation.Tenants.GetValueOrDefault("teams", []);
        return (own.Count > 0 && string.IsNullOrEmpty(from.AadObjectId))
            || from.UserRole is { } role && (Same(role, "guest") || Same(role, "anonymous"))
            || from.UserPrincipalName?.Contains(GuestMark, StringComparison.OrdinalIgnoreCase) == true
            || IsForeign(from.TenantId)
            || IsForeign(activity.ChannelTenant);

        bool IsForeign(string? tenant) =>
            tenant is not null && (own.Count > 0 ? !own.Contains(tenant, StringComparer.OrdinalIgnoreCase) : !Same(tenant, activity.Tenant));
    }

    private static bool Same(string one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
