using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests.Wording;

public class WordingSuggesterTests
{
    private static readonly string[] Triggers =
    [
        "media", "food_contamination", "threat", "verbal_abuse", "compensation", "refund", "overdue", "demand_management", "illness", "service_attitude",
        "damage_dispute", "price_misunderstanding", "unjustified", "out_of_scope", "repeat_fault", "death", "vip", "unheard_of",
    ];

    private static IEnumerable<string> Ids(WordingSituation situation) => WordingSuggester.Suggest(situation).Select(suggestion => suggestion.Phrase.Id);

    [Fact]
    public void Suggest_MediaWithCallBackClock_ApologyThenExposureThenPromise() =>
        Assert.Equal(
            [("W-107", WordingReason.FeelingFirst), ("W-118", WordingReason.Exposure), ("W-128", WordingReason.ClockStands)],
            WordingSuggester.Suggest(new WordingSituation { Triggers = ["media"], Level = Level.Major, Clocks = ["call-back"], Slots = ["manager"] })
                .Select(suggestion => (suggestion.Phrase.Id, suggestion.Reason)));

    [Fact]
    public void Suggest_FoodContamination_OffersTheScriptAndTheSample()
    {
        var situation = new WordingSituation { Triggers = ["food_contamination"], Level = Level.Serious };
        Assert.Equal(["W-014", "W-015", "W-016"], Ids(situation));
        Assert.Equal(["W-017", "W-018", "W-111"], Ids(situation with { Page = 2 }));
        Assert.Equal("我們很遺憾讓您有不愉快的經驗。", WordingSuggester.Suggest(situation)[0].Phrase.Text.In(Locale.ZhHant));
    }

    [Theory]
    [InlineData("threat", "W-119")]
    [InlineData("verbal_abuse", "W-119")]
    [InlineData("compensation", "W-110")]
    [InlineData("refund", "W-110")]
    [InlineData("demand_management", "W-117")]
    [InlineData("overdue", "W-035")]
    [InlineData("unjustified", "W-116")]
    public void Suggest_OneTrigger_FollowsTheApologyWithWhatFits(string trigger, string phrase) =>
        Assert.Equal(["W-107", phrase], Ids(new WordingSituation { Triggers = [trigger] }).Take(2));

    [Fact]
    public void Suggest_CustomerInAChat_OffersNothingLongerThanTheWindow()
    {
        var situation = new WordingSituation { Triggers = ["damage_dispute"], Level = Level.General, Slots = ["damage", "share"] };

        Assert.Contains("W-136", Ids(situation));
        Assert.DoesNotContain("W-136", Ids(situation with { ReadInChat = Locale.En }));
        Assert.Contains("W-136", Ids(situation with { ReadInChat = Locale.ZhHans }));
    }

    [Fact]
    public void Suggest_CustomerInAChat_StillOffersAWholeScript() =>
        Assert.Equal(["W-022"], Ids(new WordingSituation { Level = Level.General, Only = ["W-022"], ReadInChat = Locale.En }));

    [Fact]
    public void Suggest_Abuse_OffersTheSuperior() =>
        Assert.Contains("W-117", Ids(new WordingSituation { Triggers = ["verbal_abuse"] }));

    [Fact]
    public void Suggest_TimeKnown_OffersWaitingTime()
    {
        Assert.Contains("W-113", Ids(new WordingSituation { Triggers = ["logistics_delay"], Slots = ["time"] }));
        Assert.DoesNotContain("W-113", Ids(new WordingSituation { Triggers = ["logistics_delay"] }));
    }

    [Fact]
    public void Suggest_Approved_TakesResponsibilityInsteadOfHoldingOff()
    {
        var all = All(new WordingSituation { Triggers = ["compensation"], Approved = ["compensation"], Slots = ["name"] });
        Assert.Contains("W-012", all);
        Assert.DoesNotContain("W-110", all);
        Assert.DoesNotContain("W-012", All(new WordingSituation { Triggers = ["compensation"], Slots = ["name"] }));
    }

    [Fact]
    public void Suggest_AdmitModeForService_AdmitsFirst()
    {
        var service = new WordingSituation { Triggers = ["service_attitude"], Apology = ApologyMode.Admit };
        Assert.Equal("W-108", Ids(service).First());
        Assert.Equal("W-107", Ids(service with { Apology = ApologyMode.Feeling }).First());
        Assert.Equal("W-107", Ids(new WordingSituation { Triggers = ["dead_unit"], Apology = ApologyMode.Admit }).First());
    }

    [Fact]
    public void Suggest_Crisis_LeavesOneSentenceHoweverOftenUsed()
    {
        var crisis = new WordingSituation { Triggers = ["death", "media"], Level = Level.Crisis, Used = ["W-031"] };
        Assert.Equal(["W-031"], Ids(crisis));
        Assert.Empty(Ids(crisis with { Page = 2 }));
    }

    [Fact]
    public void Suggest_OwnListAndClosedList_ComeFirstAndAlone()
    {
        var own = new WordingSituation
        {
            Triggers = ["food_contamination"],
            OwnLists = new Dictionary<string, IReadOnlyList<string>> { ["contamination"] = ["W-018", "W-111"] },
        };
        Assert.Equal(["W-018", "W-111", "W-014"], Ids(own));
        Assert.Equal(["W-014", "W-015"], Ids(own with { Only = ["W-014", "W-015"] }));
        Assert.Empty(Ids(own with { Only = ["W-014", "W-015"], Page = 2 }));
    }

    [Fact]
    public void Suggest_AnySituation_OffersOnlyWhatMayBeSaidNowAndNothingTwice()
    {
        var situations =
            from triggers in Gen.ListOf(Gen.Elements(Triggers))
            from level in Gen.Choose(0, 4)
            from page in Gen.Choose(-1, 6)
            from used in Gen.ListOf(Gen.Elements(WordingLibrary.Load().Phrases.Select(phrase => phrase.Id).ToArray()))
            from slots in Gen.SubListOf("agent", "time", "manager", "name", "dept", "reason", "progress", "price", "summary")
            from admit in Gen.Elements(true, false)
            select new WordingSituation
            {
                Triggers = [.. triggers], Level = (Level)level, Page = page, Used = [.. used], Slots = [.. slots],
                Apology = admit ? ApologyMode.Admit : ApologyMode.Feeling,
            };
        Prop.ForAll(situations.ToArbitrary(), situation =>
        {
            var offered = WordingSuggester.Suggest(situation);
            var crisis = situation.Level == Level.Crisis;
            return offered.Count <= 3
                && offered.Select(one => one.Phrase.Id).Distinct().Count() == offered.Count
                && offered.All(one => one.Phrase.Crisis == crisis
                    && one.Phrase.Slots.All(situation.Slots.Contains)
                    && (crisis || !situation.Used.Contains(one.Phrase.Id))
                    && one.Phrase.MayBeSaid(situation.Apology, situation.Approved, situation.TopManager, situation.Clocks));
        }).QuickCheckThrowOnFailure();
    }

    private static List<string> All(WordingSituation situation) =>
        [.. Enumerable.Range(1, 10).SelectMany(page => Ids(situation with { Page = page }))];
}
