using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Organisations;

namespace ComplaintBot.Sources;

/// <summary>The organisation of an installation without organisation files, so that a newcomer has somebody to talk to.</summary>
internal static class DemoOrganisation
{
    /// <summary>Its id.</summary>
    public const string Id = "demo";

    /// <summary>The organisation. Only in Development has it channels of its own: the console's panes.</summary>
    public static Organisation Create(bool withConsole) => new()
    {
        Id = Id,
        Languages = [Locale.ZhHans, Locale.ZhHant, Locale.En],
        Calendar = BusinessCalendar.Parse("Asia/Shanghai", [new("mon-fri", ["09:00-12:00", "13:30-18:00"])]),
        Number = new NumberFormat("C{yyMMdd}-{0000}"),
        Playbooks = new Dictionary<string, string>(StringComparer.Ordinal) { ["default"] = "standard-service" },
        People = new[]
        {
            Person("zhang", "张敏", "staff"),
            Person("lin", "林总", "manager-1"),
            Person("zhou", "周岚", "manager-2"),
        }.ToDictionary(person => person.Id, StringComparer.Ordinal),
        Roles = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["cs"] = ["zhang"],
            ["service"] = ["zhang"],
            ["gm"] = ["lin", Managers],
            ["admin"] = ["lin"],
            ["supervisor"] = ["zhou", Managers],
        },
        Channels = withConsole
            ? new Dictionary<string, string>(StringComparer.Ordinal) { ["managers"] = "console:managers", ["staff"] = "console:staff-zhang" }
            : [],
        ManagersHoldUnboundRoles = true,
    };

    private const string Managers = "channel:managers";

    private static Person Person(string id, string name, string console) => new()
    {
        Id = id,
        Name = name,
        Accounts = new Dictionary<string, string>(StringComparer.Ordinal) { ["console"] = console },
    };
}
