using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;
using static ComplaintBot.Cards.Tests.Samples;

namespace ComplaintBot.Cards.Tests;

public class TextsTests
{
    [Theory]
    [InlineData(0, "今天 14:22", "today 14:22")]
    [InlineData(96, "今天 15:58", "today 15:58")]
    [InlineData(1178, "明天 10:00", "tomorrow 10:00")]
    [InlineData(-1440, "昨天 14:22", "yesterday 14:22")]
    [InlineData(8738, "11 月 26 日 16:00", "26 Nov 16:00")]
    [InlineData(86400, "2027 年 1 月 19 日 14:22", "19 Jan 2027 14:22")]
    public void Render_Moment_IsRelativeToNow(int minutesFromNow, string chinese, string english)
    {
        var message = Message.Value(Now.AddMinutes(minutesFromNow));

        Assert.Equal(chinese, Plain(Texts.Render(message, Context(Locale.ZhHans))));
        Assert.Equal(english, Plain(Texts.Render(message, Context(Locale.En))));
    }

    [Fact]
    public void Render_MomentOfAnotherZone_IsToldInTheOrganisations() =>
        Assert.Equal("今天 15:58", Plain(Texts.Render(Message.Value(new DateTimeOffset(2026, 11, 20, 7, 58, 0, TimeSpan.Zero)), Context(Locale.ZhHans))));

    [Fact]
    public void Render_ShortMoment_NamesTheDayOnlyWhenItIsNotToday()
    {
        Assert.Equal("15:58 前决定", Plain(Texts.Render(Message.Of(MessageKey.DecideBy, ("due", Now.AddMinutes(96))), Context(Locale.ZhHans))));
        Assert.Equal("明天 10:00 前决定", Plain(Texts.Render(Message.Of(MessageKey.DecideBy, ("due", Now.AddMinutes(1178))), Context(Locale.ZhHans))));
    }

    [Theory]
    [InlineData(0.5, "不到 1 分钟", "under 1 min")]
    [InlineData(24, "24 分钟", "24 min")]
    [InlineData(96, "1 小时 36 分", "1 h 36 min")]
    [InlineData(120, "2 小时", "2 h")]
    [InlineData(1440, "1 天", "1 day")]
    [InlineData(3000, "2 天 2 小时", "2 days 2 h")]
    public void Render_Duration_HasItsTwoLargestUnits(double minutes, string chinese, string english)
    {
        var message = Message.Value(TimeSpan.FromMinutes(minutes));

        Assert.Equal(chinese, Plain(Texts.Render(message, Context(Locale.ZhHans))));
        Assert.Equal(english, Plain(Texts.Render(message, Context(Locale.En))));
    }

    [Fact]
    public void Render_NumberAndUnit_StayOnOneLine() =>
        Assert.Equal("剩\u00A01\u00A0小时\u00A036\u00A0分", Texts.Render(Message.Of(MessageKey.CountdownLeft, ("left", TimeSpan.FromMinutes(96))), Context(Locale.ZhHans)));

    [Theory]
    [InlineData(1, "Hold it: 1 change")]
    [InlineData(2, "Hold it: 2 changes")]
    public void Render_EnglishCount_AgreesWithItsNoun(int n, string expected) =>
        Assert.Equal(expected, Plain(Texts.Render(Message.Of(MessageKey.DraftTitleHeld, ("n", n)), Context(Locale.En))));

    [Theory]
    [InlineData(Level.General, "●○○○  一般 · L1")]
    [InlineData(Level.Major, "●●●○  重大 · L3")]
    [InlineData(Level.Crisis, "●●●●  危机 · L4")]
    public void Render_Level_IsDotsWordAndNumber(Level level, string expected) =>
        Assert.Equal(expected, Plain(Texts.Render(Message.Value(level), Context(Locale.ZhHans))));

    [Fact]
    public void Render_Grade_PutsThePlaybooksLabelFirst() =>
        Assert.Equal("●●●○  重大投诉 · L3", Plain(Texts.Render(Message.Value(MajorGrade), Context(Locale.ZhHans))));

    [Theory]
    [InlineData("13800138000", true, "138 •••• 8000")]
    [InlineData("+8613800138000", true, "138 •••• 8000")]
    [InlineData("+8613800138000", false, "13800138000")]
    [InlineData("+44 20 7946 0958", true, "442 •••• 0958")]
    [InlineData("110", true, "•••• 10")]
    [InlineData("", true, "•••• ")]
    public void Render_Phone_HidesTheMiddleUnlessToldNotTo(string number, bool masked, string expected) =>
        Assert.Equal(expected, Plain(Texts.Render(Message.Value(new Phone(number, masked)), Context(Locale.ZhHans))));

    [Fact]
    public void Render_List_IsJoinedAsTheLanguageDoes()
    {
        var message = Message.Of(MessageKey.FieldMissing, ("labels", new[] { new LocalizedText("电话", "電話", "phone"), new LocalizedText("地址", "地址", "address") }));

        Assert.StartsWith("还差：电话、地址。", Texts.Render(message, Context(Locale.ZhHans)), StringComparison.Ordinal);
        Assert.StartsWith("Still missing: phone, address.", Texts.Render(message, Context(Locale.En)), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_SeveralEvidences_AreQuotedEach()
    {
        var message = Message.Of(MessageKey.WhyTrigger, ("evidence", new[] { "吐", "住院" }), ("trigger", Message.Of(MessageKey.TriggerIllness)), ("floor", Level.Major));

        Assert.Equal("“吐”“住院”属疾病，不低于 L3", Plain(Texts.Render(message, Context(Locale.ZhHans))));
        Assert.Equal("「吐」「住院」屬疾病，不低於 L3", Plain(Texts.Render(message, Context(Locale.ZhHant))));
        Assert.Equal("“吐”, “住院” is illness, at least L3", Plain(Texts.Render(message, Context(Locale.En))));
    }

    [Fact]
    public void Render_LabelInAnEnglishSentence_KeepsAbbreviations()
    {
        Assert.Equal("Could you tell me the contact number?", Texts.Render(Ask("Contact number"), Context(Locale.En)));
        Assert.Equal("Could you tell me the ID number?", Texts.Render(Ask("ID number"), Context(Locale.En)));

        static Message Ask(string label) => Message.Of(MessageKey.AskField, ("label", new LocalizedText(label, label, label)));
    }

    [Fact]
    public void Render_MissingArgument_IsToldByName()
    {
        var error = Assert.Throws<ArgumentException>(() => Texts.Render(MessageKey.NumberGiven, Context(Locale.En)));

        Assert.Contains("'number'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_SpaceOfATemplate_StandsOnlyBesideNumbersAndLatin()
    {
        Assert.Equal("15:58 起", Plain(Texts.Render(Message.Of(MessageKey.From, ("when", Now.AddMinutes(96))), Context(Locale.ZhHans))));
        Assert.Equal("11 月 26 日起", Plain(Texts.Render(Message.Of(MessageKey.From, ("when", new DateOnly(2026, 11, 26))), Context(Locale.ZhHans))));
        Assert.Equal("林总今天 14:22 已先决定：已批准。", Plain(Texts.Render(Decided("林总"), Context(Locale.ZhHans))));
        Assert.Equal("Lin 今天 14:22 已先决定：已批准。", Plain(Texts.Render(Decided("Lin"), Context(Locale.ZhHans))));
        Assert.Equal("“我 要 投诉”", Texts.Render(Message.Of(MessageKey.Quoted, ("text", "我 要 投诉")), Context(Locale.ZhHans)));

        static Message Decided(string who) =>
            Message.Of(MessageKey.AlreadyDecided, ("who", who), ("when", Now), ("what", Message.Of(MessageKey.OutcomeApproved)));
    }

    [Fact]
    public void Render_WordsWithBraces_AreNotFilledIn() =>
        Assert.Equal("Number {number}. It is written down.", Texts.Render(Message.Of(MessageKey.NumberGiven, ("number", "{number}")), Context(Locale.En)));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
