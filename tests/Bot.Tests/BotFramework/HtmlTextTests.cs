using ComplaintBot.Channels.BotFramework.Invokes;

namespace ComplaintBot.Bot.Tests.BotFramework;

public class HtmlTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("<p>one</p><p>two</p>", "one\ntwo")]
    [InlineData("<div><div>one<br/>two</div></div>", "one\ntwo")]
    [InlineData("<at id=\"0\">王芳</at>&nbsp;你好 &lt;b&gt; &amp; 再见", "王芳 你好 <b> & 再见")]
    [InlineData("<attachment id=\"1\"></attachment><img src=\"x\" alt=\"y\">空调漏水", "空调漏水")]
    [InlineData("1 < 2 and <unclosed", "1 < 2 and <unclosed")]
    [InlineData("<ul><li>a</li><li>b</li></ul>", "a\nb")]
    public void ToPlain_Html_IsTheWordsInTheirLines(string html, string expected) => Assert.Equal(expected, HtmlText.ToPlain(html));
}
