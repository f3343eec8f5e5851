using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Organisations;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests.Organisations;

public sealed class OrganisationReaderTests
{
    private const string Demo = """
        id: demo
        languages: [zh-Hans, zh-Hant, en]
        calendar: {timezone: Asia/Shanghai, week: {mon-fri: ["09:00-12:00", "13:30-18:00"]}, holidays: [2026-10-01], workdays: [2026-10-10]}
        number: "C{yyMMdd}-{0000}"
        tenants: {teams: [TENANT], slack: [TEAM]}
        playbooks: {default: standard-service, "teams:19:kitchen@thread.tacv2": restaurant}
        people:
          lin: {name: 林总, teams: ENTRA-OBJECT-ID, slack: U123, console: manager-1, language: zh-Hans}
        roles: {gm: [lin], supervisor: ["channel:managers"], admin: [lin]}
        channels: {managers: "teams:19:…", fallback: "slack:C1", staff: "teams:19:…"}
        origins: [https://shop.example]
        """;

    [Fact]
    public void Read_TheExampleOfTheDesign_GivesTheOrganisation()
    {
        var result = OrganisationReader.Read("demo.yaml", Demo);

        Assert.Empty(result.Findings);
        var demo = result.Organisation!;
        Assert.Equal("demo", demo.Id);
        Assert.Equal([Locale.ZhHans, Locale.ZhHant, Locale.En], demo.Languages);
        Assert.True(demo.Calendar.IsHoliday(new DateOnly(2026, 10, 1)));
        Assert.True(demo.Calendar.IsMakeUpWorkday(new DateOnly(2026, 10, 10)));
        Assert.Equal("C261121-0042", demo.Number.Write("261121", 42));
        Assert.Equal(["TEAM"], demo.Tenants["slack"]);
        Assert.Equal("restaurant", demo.Playbooks["teams:19:kitchen@thread.tacv2"]);
        Assert.Equal("林总", demo.People["lin"].Name);
        Assert.Equal("U123", demo.People["lin"].Accounts["slack"]);
        Assert.Equal(Locale.ZhHans, demo.People["lin"].Language);
        Assert.Equal(["channel:managers"], demo.Roles["supervisor"]);
        Assert.Equal("slack:C1", demo.Channels["fallback"]);
        Assert.Equal(["https://shop.example"], demo.Origins);
        Assert.False(demo.ManagersHoldUnboundRoles);
    }

    [Theory]
    [InlineData("gm: [lin]", "gm: [lim]", 9, 14, "roles: undefined person or channel 'lim' (did you mean 'lin'?)")]
    [InlineData("channel:managers", "channel:manager", 9, 33, "roles: undefined person or channel 'channel:manager' (did you mean 'channel:managers'?)")]
    [InlineData("[zh-Hans, zh-Hant, en]", "[zh-CN]", 2, 13, "organisation 'demo': unknown language 'zh-CN'")]
    [InlineData("Asia/Shanghai", "Asia/Shangri-La", 3, 22, "calendar: 'Asia/Shangri-La' is not a known time zone")]
    [InlineData("2026-10-01", "2026-13-01", 3, 97, "calendar: '2026-13-01' is not a date; write it as 2026-10-01")]
    [InlineData("mon-fri", "mon-fry", 3, 44, "calendar: 'mon-fry' is not a day; write mon, mon-fri or mon,wed")]
    [InlineData("{0000}", "{000}", 4, 9, "organisation 'demo': A number needs {yyMMdd} and {0000}: 'C{yyMMdd}-{000}'")]
    [InlineData("tenants: {teams:", "tenants: {teamz:", 5, 11, "tenants: unknown platform 'teamz' (did you mean 'teams'?)")]
    [InlineData("default: standard-service, ", "", 6, 12, "organisation 'demo': playbooks: 'default' is missing")]
    [InlineData("name: 林总, ", "", 8, 8, "person 'lin': 'name' is missing")]
    [InlineData("staff: ", "stuff: ", 10, 58, "channels: unknown channel 'stuff' (did you mean 'staff'?)")]
    [InlineData("https://shop.example", "shop.example/path", 11, 11, "organisation 'demo': 'shop.example/path' is not an origin such as https://shop.example")]
    [InlineData("origins:", "orgins:", 11, 1, "organisation 'demo': unknown key 'orgins' (did you mean 'origins'?)")]
    public void Read_OneSlip_IsNamedAtItsPlace(string place, string slip, int line, int column, string error)
    {
        var result = OrganisationReader.Read("demo.yaml", Demo.Replace(place, slip, StringComparison.Ordinal));

        Assert.Null(result.Organisation);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((line, column, error), (finding.Line, finding.Column, finding.Error));
    }

    [Fact]
    public void Read_AnyText_NeverThrows()
    {
        Prop.ForAll<string?>(text => OrganisationReader.Read("x.yaml", text ?? string.Empty).Findings.Count > 0)
            .QuickCheckThrowOnFailure();
    }
}
