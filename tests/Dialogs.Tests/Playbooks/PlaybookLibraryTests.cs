using ComplaintBot.Dialogs.Clocks;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Playbooks;

public sealed class PlaybookLibraryTests
{
    private static readonly Playbook GeneralCompany = PlaybookLibrary.All["general-company"];
    private static readonly Playbook StandardService = PlaybookLibrary.All["standard-service"];

    public static TheoryData<string> Files => [.. typeof(Playbook).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Playbooks/library/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_BuiltInPlaybook_HasNoFinding(string file)
    {
        using var reader = new StreamReader(typeof(Playbook).Assembly.GetManifestResourceStream(file)!);

        var result = PlaybookReader.Read(file, reader.ReadToEnd());

        Assert.Empty(result.Findings);
        Assert.Equal(file, $"Playbooks/library/{result.Playbook!.Id}.yaml");
    }

    [Fact]
    public void All_EveryBuiltIn_IsThereById() => Assert.Equal(
        [
            "auto-4s", "consultancy-abc", "general-company", "hotel", "insurance", "internet-tv", "mobile-frontline", "mobile-voice-workorder", "principles-property",
            "product-company", "quality-8d", "restaurant", "standard-service", "supermarket", "unicom-group", "unicom-noc", "unicom-wireless",
        ],
        PlaybookLibrary.All.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Intake_GeneralCompany_AsksForTheMandatoryElements()
    {
        var required = GeneralCompany.Intake.Where(field => field.Required == Condition.Always).Select(field => field.Id);

        Assert.Equal(["customer_name", "contact", "customer_address", "content", "topic"], required);
        Assert.Equal(Condition.Never, Field("demand").Required);
        Assert.Equal(new Condition.AfterHours(), Field("urgent").Required);
        Assert.Equal(FieldKind.Restated, Field("content").Kind);
        Assert.All(GeneralCompany.Intake.Take(5), field => Assert.NotEqual(field.AskStaff, field.AskCustomer));

        static Field Field(string id) => GeneralCompany.Intake.Single(field => field.Id == id);
    }

    [Theory]
    [InlineData("compensation")]
    [InlineData("safety")]
    [InlineData("large_loss")]
    [InlineData("repeat_fault")]
    [InlineData("media")]
    [InlineData("lawyer")]
    [InlineData("police")]
    [InlineData("consumer_association")]
    [InlineData("government")]
    [InlineData("regulator_referral")]
    [InlineData("extreme_behaviour")]
    [InlineData("threat")]
    [InlineData("illness")]
    [InlineData("injury")]
    [InlineData("death")]
    public void Grades_GeneralCompany_EachMajorCriterionIsMajor(string trigger)
    {
        Assert.Equal("major", Grade(new FakeCase { Triggers = { trigger } }).Id);
        Assert.Equal(Level.Major, Grade(new FakeCase { Triggers = { trigger } }).Level);
    }

    [Theory]
    [InlineData(9999, 2, "general")]
    [InlineData(10000, 2, "major")]
    [InlineData(9999, 3, "major")]
    public void Grades_GeneralCompany_LossAndRepairsCountFromTheirParameters(int loss, int visits, string expected) =>
        Assert.Equal(expected, Grade(new FakeCase { Amounts = { ["loss_amount"] = loss, ["visits"] = visits } }).Id);

    [Fact]
    public void Clocks_GeneralCompany_AreThoseOfTheSource()
    {
        var clocks = GeneralCompany.Clocks.ToDictionary(clock => clock.Id, clock => $"{clock.From} > {string.Join('|', clock.To)}: {clock.Limit} {clock.Limit.Time}");

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["to-cs"] = "received > registered: 30m Wall",
                ["dispatch"] = "registered > assigned: 30m Wall",
                ["dispatch-resumed"] = "registered > assigned: 30m Work",
                ["after-hours"] = "received > assigned: 30m Wall",
                ["call-back"] = "assigned > contacted: 2h Work",
                ["same-day"] = "accepted > form_returned: same_day Work",
                ["progress"] = "assigned > progress_reported|form_returned: 3wd Work",
                ["visit"] = "form_returned > visited: day 5-7 Wall",
            },
            clocks);
        Assert.All(GeneralCompany.Clocks, clock => Assert.Equal(2, clock.Points));
        Assert.Equal(["call-back"], GeneralCompany.Clocks.Where(clock => clock.Promised).Select(clock => clock.Id));
    }

    [Fact]
    public void Clocks_GeneralCompanyOnSite_RunNoRelay()
    {
        var onSite = new FakeCase { AfterHours = true, Values = { ["on_site"] = "true", ["urgent"] = "true" } };

        Assert.Equal(["call-back", "same-day", "progress", "visit"], GeneralCompany.Clocks.Where(clock => clock.When.Holds(onSite)).Select(clock => clock.Id));
    }

    [Fact]
    public void Routes_GeneralCompany_FollowTheTopic()
    {
        Assert.Equal("business_manager", Assignee("service"));
        Assert.Equal("sales_manager", Assignee("sales"));
        Assert.Equal("finance_manager", Assignee("finance"));
        Assert.Null(Assignee("other"));

        static string? Assignee(string topic) =>
            GeneralCompany.Routes.Where(route => route.When.Holds(new FakeCase { Values = { ["topic"] = topic } })).Select(route => route.Assign).LastOrDefault(assign => assign is not null);
    }

    [Fact]
    public void Close_GeneralCompany_WaitsForTheSignedAgreement()
    {
        var signed = new FakeCase { Values = { ["agreement_signed"] = "true" } };
        Assert.True(GeneralCompany.Close.Unless!.Holds(signed));

        signed.Values["agreement_file"] = "agreement.pdf";
        Assert.False(GeneralCompany.Close.Unless.Holds(signed));
        Assert.Equal(["cs"], GeneralCompany.Close.By);
    }

    [Fact]
    public void Dispatch_GeneralCompany_OffersRoles()
    {
        var assign = GeneralCompany.Steps.Single(step => step.Id == "dispatch").Fields.Single(field => field.Id == "assign");

        Assert.All(assign.Options, option => Assert.Contains(option.Id, GeneralCompany.Roles.Keys));
    }

    [Fact]
    public void Intake_StandardService_AsksFiveWsAndOneH()
    {
        Assert.Equal(
            ["customer_name", "contact", "content", "date", "place", "why", "how"],
            StandardService.Intake.Where(field => field.Required == Condition.Always).Select(field => field.Id));
        Assert.Equal(["content"], StandardService.Intake.Where(field => !field.MayBeUnknown).Select(field => field.Id));
    }

    [Fact]
    public void Choose_StandardService_OffersTheThirdOptionOnlyWhenFilled()
    {
        var choose = StandardService.Steps.Single(step => step.Id == "choose");

        Assert.Equal(["option_1", "option_2", "decline"], Offered(new FakeCase()));
        Assert.Equal(["option_1", "option_2", "option_3", "decline"], Offered(new FakeCase { Values = { ["option_3"] = "上门检修" } }));

        IEnumerable<string> Offered(FakeCase facts) => choose.Outcomes.Where(outcome => outcome.When.Holds(facts)).Select(outcome => outcome.Id);
    }

    [Fact]
    public void Clocks_StandardService_DecideWhatIsEscalatedInTwoHours()
    {
        var decision = StandardService.Clocks.Single(clock => clock.Id == "decision");

        Assert.Equal(new ClockLimit.Within(TimeSpan.FromHours(2), ClockTime.Wall), decision.Limit);
        Assert.Equal("escalated", decision.From);
        Assert.True(decision.When.Holds(new FakeCase { Level = Level.General }));
    }

    [Fact]
    public void Texts_EveryPlaybook_HaveNoSimplifiedLetterInTheirTraditionalText()
    {
        const string simplifiedOnly = "户诉处规总经销业务财门综应链们请问说话这发现维订单额严级转责时还关报进结签满记录给难联编号对听么样办识实";

        Assert.All(PlaybookLibrary.All.Values.SelectMany(Texts), text => Assert.DoesNotContain(text.ZhHant, letter => simplifiedOnly.Contains(letter)));
    }

    private static IEnumerable<LocalizedText> Texts(Playbook playbook) =>
    [
        playbook.Name,
        .. playbook.Roles.Values,
        .. playbook.Intake.Concat(playbook.Steps.SelectMany(step => step.Fields)).SelectMany(Texts),
        .. playbook.Grades.Select(grade => grade.Name),
        .. playbook.Clocks.Select(clock => clock.Name),
        .. playbook.Approvals.Select(approval => approval.Name),
        .. playbook.Steps.Select(step => step.Name),
        .. playbook.Steps.SelectMany(step => step.Outcomes).Select(outcome => outcome.Name),
        .. playbook.Says.Values,
        .. playbook.Registers.Select(register => register.Name),
        .. playbook.Registers.SelectMany(register => register.Columns.Values),
    ];

    private static IEnumerable<LocalizedText> Texts(Field field) =>
        new[] { field.Label, field.AskStaff, field.AskCustomer }.OfType<LocalizedText>().Concat(field.Options.Select(option => option.Name));

    private static Grade Grade(FakeCase facts) => GeneralCompany.Grades.First(grade => grade.When.Holds(facts));
}
