using ComplaintBot.Channels.BotFramework;

namespace ComplaintBot.Bot.Tests.BotFramework;

public class MessageTextTests
{
    [Theory]
    [InlineData("<at>Bot</at> 投诉", "plain", "投诉")]
    [InlineData("<at>Bot</at>&nbsp;A &amp; B", "xml", "A & B")]
    [InlineData("请问<at>Bot</at>在吗", "plain", "请问 在吗")]
    [InlineData("<at>张敏</at> 看看 <at>Bot</at>", "plain", "张敏 看看")]
    [InlineData("A &amp; B", "plain", "A &amp; B")]
    [InlineData(null, null, "")]
    public void Of_Mentions_StripsTheBotAndNamesTheOthers(string? text, string? format, string expected) =>
        Assert.Equal(expected, MessageText.Of(new Activity
        {
            Text = text,
            TextFormat = format,
            Recipient = new Account("28:bot", "Bot", null),
            Entities =
            [
                new Entity("mention", "<at>Bot</at>", new Account("28:bot", "Bot", null)),
                new Entity("mention", "<at>张敏</at>", new Account("29:z", "张敏", null)),
                null,
                new Entity("clientInfo", null, null),
            ],
        }));

    [Theory]
    [InlineData("<at id=\"0\">Bot</at> 投诉 <at id=\"0\">Bot</at>", "投诉")]
    [InlineData("<at>Bot</at><at>张敏</at> 和 <at>张敏</at>", "张敏 和 张敏")]
    [InlineData("<AT>Bot</AT>\u00A0投诉", "投诉")]
    [InlineData("<at>Nobody Knows</at> 投诉", "Nobody Knows 投诉")]
    [InlineData("<at>R&amp;D</at> 看看", "R&D 看看")]
    [InlineData("@小林 看看", "小林 看看")]
    [InlineData("<at>Bot 投诉", "<at>Bot 投诉")]
    public void Of_MentionsOfEveryForm_AreReadByTagAndEntity(string text, string expected) =>
        Assert.Equal(expected, MessageText.Of(Message(text, "plain", ("<at>Bot</at>", "28:bot", "Bot"), ("<at>张敏</at>", "29:z", "张敏"), ("@小林", "29:l", "小林"))));

    [Fact]
    public void Of_TagWithoutEntity_IsTheBotByItsName() => Assert.Equal("投诉", MessageText.Of(Message("<at>Bot</at>&nbsp;投诉", "plain")));

    [Theory]
    [InlineData("html", "<p>空调&nbsp;<b>漏水</b></p><p>两次<br/>了 &lt;b&gt;</p>", "空调 漏水\n两次\n了 <b>")]
    [InlineData("html", "<ul><li>一</li><li>二</li></ul>好<emoji alt=\"👍\" title=\"x\"></emoji>", "一\n二\n好👍")]
    [InlineData("xml", "3 &lt; 5 &amp; <i>好</i>", "3 < 5 & 好")]
    [InlineData("markdown", "**漏水** 了 `KFR` [照片](https://x.example/1) ~~好~~", "漏水 了 KFR 照片 (https://x.example/1) 好")]
    [InlineData("markdown", "2*3*4 a_b_c", "2*3*4 a_b_c")]
    [InlineData("plain", "**漏水** <b>", "**漏水** <b>")]
    [InlineData(null, "\u200B漏水\uFEFF ", "漏水")]
    public void Of_FormattedText_IsReadAsPlainText(string? format, string text, string expected) => Assert.Equal(expected, MessageText.Of(Message(text, format)));

    [Theory]
    [InlineData("<img alt=\"\" ")]
    [InlineData("<at ")]
    [InlineData("**")]
    [InlineData("[a](")]
    public void Of_AnythingRepeated_TakesNoTimeThatGrowsWithItsSquare(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 262_144 / piece.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        foreach (var format in (string[])["html", "markdown"])
        {
            MessageText.Of(Message(text, format));
        }

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private static Activity Message(string text, string? format, params (string Text, string Id, string Name)[] mentions) => new()
    {
        Text = text,
        TextFormat = format,
        Recipient = new Account("28:bot", "Bot", null),
        Entities = [.. mentions.Select(mention => new Entity("mention", mention.Text, new Account(mention.Id, mention.Name, null)))],
    };
}
