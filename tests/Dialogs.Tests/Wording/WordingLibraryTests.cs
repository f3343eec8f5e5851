using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Dialogs.Tests.Wording;

public class WordingLibraryTests
{
    private static readonly WordingLibrary Library = WordingLibrary.Load();

    private static IEnumerable<(string Id, LocalizedText Text)> Texts =>
    [
        .. Library.Phrases.Select(phrase => (phrase.Id, phrase.Text)),
        .. Library.Avoided.Select(avoided => (avoided.Id, avoided.Text)),
        .. Library.Conduct.SelectMany(conduct => new[] { (conduct.Id, conduct.Avoid), (conduct.Id, conduct.Do) }),
    ];

    [Fact]
    public void Load_WholeLibrary_HoldsEveryEntryOfTheSources()
    {
        Assert.Equal(77, Library.Phrases.Count);
        Assert.Equal(10, Library.Avoided.Count);
        Assert.Equal(25, Library.Conduct.Count);
        var ids = Library.Phrases.Select(phrase => phrase.Id).Concat(Library.Avoided.Select(avoided => avoided.Id)).Concat(Library.Conduct.Select(conduct => conduct.Id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Load_EveryText_IsWrittenInAllLanguagesAndTheSameInBothScripts()
    {
        foreach (var (id, text) in Texts)
        {
            Assert.All(LocaleTags.All, locale => Assert.False(string.IsNullOrWhiteSpace(text.In(locale)), id));
            Assert.True(DraftText.Fold(text.ZhHant) == DraftText.Fold(text.ZhHans) || id is "N-021", $"{id}: {text.ZhHans} / {text.ZhHant}");
            Assert.DoesNotContain(text.ZhHans + text.ZhHant, character => character is ',' or ';' or '?' or '!' or '(' or ')');
            Assert.False(text.En.Any(Script.IsHan), id);
        }
    }

    [Fact]
    public void Load_EveryPhrase_HasTheSameSlotsInAllLanguages()
    {
        foreach (var phrase in Library.Phrases)
        {
            var slots = LocaleTags.All.Select(locale => string.Join(',', Phrase.Slot().Matches(phrase.Text.In(locale)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)));
            Assert.Single(slots.Distinct());
            Assert.Equal(phrase.Origin == PhraseOrigin.Composed, phrase.Source is null);
        }
    }

    [Fact]
    public void Load_EveryAvoidedSentence_NamesPhrasesThatExist() =>
        Assert.All(Library.Avoided.SelectMany(avoided => avoided.Better), id => Assert.NotNull(Library.Find(id)));

    [Theory]
    [InlineData("W-024")]
    [InlineData("W-025")]
    [InlineData("W-026")]
    [InlineData("W-033")]
    [InlineData("W-135")]
    public void MayBeSaid_MottosBlameAndInternalMessages_NeverToACustomer(string id) =>
        Assert.False(Library[id].MayBeSaid(ApologyMode.Admit, ["refund", "supervisor"], topManager: true, ["call-back", "home-repair"]));

    [Theory]
    [InlineData("W-012", false, true)]
    [InlineData("W-040", true, false)]
    public void MayBeSaid_PhraseThatNeedsSomething_OnlyWithIt(string id, bool topManager, bool approved)
    {
        Assert.False(Library[id].MayBeSaid(ApologyMode.Feeling, [], topManager: false, []));
        Assert.True(Library[id].MayBeSaid(ApologyMode.Feeling, approved ? ["compensation"] : [], topManager, []));
    }

    [Fact]
    public void Say_SlotsGiven_AreFilledAndOthersStay()
    {
        var phrase = Library["W-128"];
        Assert.Equal("李强会在两小时内与您联系。", phrase.Say(Locale.ZhHans, new Dictionary<string, string> { ["manager"] = "李强" }));
        Assert.Equal("{manager} will contact you within two hours.", phrase.Say(Locale.En, new Dictionary<string, string>()));
    }
}
