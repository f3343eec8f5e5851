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
}
