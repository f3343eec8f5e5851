using System.Text.RegularExpressions;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Cards.Tests;

public partial class TextFilesTests
{
    /// <summary>Frequent characters that exist in one script only, in pairs.</summary>
    private const string Simplified = "们这说为时对发还没过问题请谢见应该会经将让给从现实处诉话费电码证图订单设备级别门间复种类满严负责频热绑动达误无点变简续联系师优进产质风险报险买卖货车书买务员队总销额钱错转换维赔偿损伤记录审批驳询评";

    private const string Traditional = "們這說為時對發還沒過問題請謝見應該會經將讓給從現實處訴話費電碼證圖訂單設備級別門間複種類滿嚴負責頻熱綁動達誤無點變簡續聯繫師優進產質風險報險買賣貨車書買務員隊總銷額錢錯轉換維賠償損傷記錄審批駁詢評";

    public static TheoryData<Locale> Locales => new(LocaleTags.All);

    [Theory]
    [MemberData(nameof(Locales))]
    public void File_OfEveryLanguage_HasExactlyTheKeys(Locale locale) =>
        Assert.Equal(Enum.GetNames<MessageKey>().Order(StringComparer.Ordinal), Templates.Read(locale).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Locales))]
    public void File_OfEveryLanguage_UsesTheSameArguments(Locale locale)
    {
        var others = Templates.Read(Locale.ZhHans);
        Assert.All(Templates.Read(locale), text => Assert.Equal(Arguments(others[text.Key]), Arguments(text.Value)));
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void File_OfEveryLanguage_HasNoBraceThatIsNotAnArgument(Locale locale) =>
        Assert.All(Templates.Read(locale).Values, text =>
        {
            Assert.NotEqual("", text.Trim());
            Assert.DoesNotMatch("[{}]", Braces().Replace(text, ""));
        });

    [Fact]
    public void File_OfOneScript_HasNoCharacterOfTheOther()
    {
        var onlySimplified = Simplified.Except(Traditional).ToHashSet();
        var onlyTraditional = Traditional.Except(Simplified).ToHashSet();

        Assert.All(Templates.Read(Locale.ZhHant), text => Assert.DoesNotContain(text.Value, onlySimplified.Contains));
        Assert.All(Templates.Read(Locale.ZhHans), text => Assert.DoesNotContain(text.Value, onlyTraditional.Contains));
        Assert.All(Templates.Read(Locale.En), text => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", text.Value));
    }

    [Fact]
    public void File_OfChinese_UsesChinesePunctuation() =>
        Assert.All(new[] { Locale.ZhHans, Locale.ZhHant }.SelectMany(Templates.Read), text =>
            Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}[,;:?!()]", text.Value));

    [Fact]
    public void Keys_ByIdOfData_AreFound()
    {
        Assert.Equal(MessageKey.TriggerFoodContamination, MessageKeys.Trigger("food_contamination"));
        Assert.Equal(MessageKey.FindingPromiseMoney, MessageKeys.Finding("promise_money"));
        Assert.Equal(MessageKey.WhyPromiseMoney, MessageKeys.FindingReason("promise_money"));
        Assert.Equal(MessageKey.ReasonStayCalm, MessageKeys.Reason("StayCalm"));
        Assert.Null(MessageKeys.Trigger("a_playbooks_own"));
        Assert.Null(MessageKeys.FindingReason("trigger"));
    }

    private static string Arguments(string text) =>
        string.Join(' ', Braces().Matches(text).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{(?<name>[a-zA-Z]+)(:[a-z]+|\|[^|}]*\|[^|}]*)?\}")]
    private static partial Regex Braces();
}
