using ComplaintBot.Replay;

namespace ComplaintBot.Bot.Tests.Replay;

public class TranscriptReaderTests
{
    private const string Head = """
        story: test
        playbook: general-company
        at: 2026-03-06T10:00:00+08:00
        people:
          zhang: {channel: teams, roles: [cs]}
          wang: {channel: web, language: zh-Hant}
        steps:

        """;

    [Theory]
    [InlineData("- {by: zhang, sya: hello}", "'sya' is not known here")]
    [InlineData("- {say: hello}", "'by' is missing")]
    [InlineData("- {by: li, say: hello}", "'li' is not among the people")]
    [InlineData("- {by: zhang, say: hello, wait: 1h}", "a step does one thing")]
    [InlineData("- {by: zhang, say: hello, inputs: {a: b}}", "'inputs' belongs to 'press'")]
    [InlineData("- {expect: {none: [post]}}", "a step does something")]
    [InlineData("- {wait: 1 hour}", "a length of time")]
    [InlineData("- {at: 2026-03-06T10:00:00}", "a moment such as")]
    [InlineData("- {wait: 1h, expect: {reply: {has: x}}}", "nobody acts in this step")]
    [InlineData("- {wait: 1h, expect: {post: {to: kitchen}}}", "'kitchen' is neither a person nor a channel")]
    [InlineData("- {wait: 1h, expect: {post: {too: managers}}}", "'too' is not known here")]
    [InlineData("- {wait: 1h, expect: {clock: {id: a, state: late}}}", "one of none, waiting")]
    [InlineData("- {wait: 1h, expect: {none: [dance]}}", "post, update, reply")]
    [InlineData("- {wait: 1h, expect: {told: [li]}}", "'li' is not among the people")]
    [InlineData("- {fault: {next: 500}}", "429, 502-after, refuse, timeout")]
    [InlineData("- {by: zhang, say: a, in: kitchen}", "there is no channel 'kitchen'")]
    [InlineData("- {drop: {../x.yaml: null}}", "must stand in playbooks/ or organisations/")]
    [InlineData("- {by: zhang, upload: {type: a}}", "'name' is missing")]
    public void Read_WrongStep_IsLocated(string step, string error)
    {
        var exception = Assert.Throws<TranscriptException>(() => TranscriptReader.Read("x.yaml", Head + step));

        Assert.StartsWith("x.yaml:8:", exception.Message, StringComparison.Ordinal);
        Assert.Contains(error, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Slack_IsRefused()
    {
        var exception = Assert.Throws<TranscriptException>(() => TranscriptReader.Read("x.yaml", Head.Replace("channel: web", "channel: slack", StringComparison.Ordinal) + "- {wait: 1h}"));

        Assert.Contains("x.yaml:6:", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Slack is not played yet", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not: [closed", "x.yaml:2:")]
    [InlineData("a: 1\na: 2", "x.yaml:2:")]
    [InlineData("", "x.yaml:")]
    public void Read_NoYaml_IsLocated(string text, string place) =>
        Assert.StartsWith(place, Assert.Throws<TranscriptException>(() => TranscriptReader.Read("x.yaml", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_PlaybookAndPeople_MakesAnOrganisation()
    {
        var transcript = TranscriptReader.Read("x.yaml", Head + "- {wait: 1h}");

        var organisation = ComplaintBot.Dialogs.Organisations.OrganisationReader.Read("organisation.yaml", transcript.Organisation);
        Assert.Empty(organisation.Findings);
        Assert.Equal("general-company", organisation.Organisation!.Playbooks["default"]);
        Assert.Equal(["zhang"], organisation.Organisation.Roles["cs"]);
        Assert.Equal("张", organisation.Organisation.People["zhang"].Name);
        Assert.DoesNotContain("wang", organisation.Organisation.People.Keys);
        Assert.Equal("zhang", transcript.PlaceOf("a:zhang"));
        Assert.Equal("managers", transcript.PlaceOf("19:managers@thread.tacv2;messageid=7"));
        Assert.Null(transcript.PlaceOf("19:others@thread.tacv2"));
    }

    [Fact]
    public void Read_OwnOrganisation_KeepsWhatItSays()
    {
        var transcript = TranscriptReader.Read("x.yaml", """
            story: test
            organisation:
              id: shop
              playbooks: {default: general-company}
              tenants: {teams: [shop-tenant]}
              people: {lin: {name: 林总, teams: account-7}}
              roles: {gm: [lin]}
              channels: {managers: "teams:19:board@thread.tacv2"}
            at: 2026-03-06T10:00:00+08:00
            people: {lin: {channel: teams, roles: [admin]}}
            steps: [{wait: 1h}]
            """);

        Assert.Equal("shop", transcript.OrganisationId);
        Assert.Equal("shop-tenant", transcript.Tenant);
        Assert.Equal("林总", transcript.People["lin"].Name);
        Assert.Equal("account-7", transcript.People["lin"].Account);
        Assert.Equal("19:board@thread.tacv2", Assert.Single(transcript.Channels).Value);
        var organisation = ComplaintBot.Dialogs.Organisations.OrganisationReader.Read("organisation.yaml", transcript.Organisation);
        Assert.Empty(organisation.Findings);
        Assert.Equal(["lin"], organisation.Organisation!.Roles["admin"]);
    }
}
