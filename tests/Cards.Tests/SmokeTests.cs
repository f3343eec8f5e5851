namespace ComplaintBot.Cards.Tests;

public class SmokeTests
{
    [Fact]
    public void Locale_Parse_ChineseOfTaiwanIsTraditional() =>
        Assert.Equal(ComplaintBot.Dialogs.Language.Locale.ZhHant, ComplaintBot.Dialogs.Language.LocaleTags.Parse("zh-TW"));
}
