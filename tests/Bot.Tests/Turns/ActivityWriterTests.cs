using System.Text.Json;
using ComplaintBot.Cards;
using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Turns;

namespace ComplaintBot.Bot.Tests.Turns;

public class ActivityWriterTests
{
    [Fact]
    public void Write_QuickAnswersInTheWebChat_AreButtonsThatSayWhatTheyStandFor()
    {
        var actions = Write("directline:x", ChannelKind.WebChat, 4).GetProperty("suggestedActions").GetProperty("actions").EnumerateArray().ToList();
        Assert.Equal(4, actions.Count);
        Assert.Equal("""{"type":"messageBack","title":"答 0","displayText":"答 0","text":"answer-0"}""", actions[0].GetRawText());
        Assert.Equal("""{"type":"imBack","title":"同","value":"同"}""", actions[3].GetRawText());
    }

    [Fact]
    public void Write_MoreQuickAnswersThanTeamsShows_StandOnACard()
    {
        var activity = Write("msteams:x", ChannelKind.Teams, 4);
        Assert.False(activity.TryGetProperty("suggestedActions", out _));
        Assert.Equal("问", activity.GetProperty("summary").GetString());
        var actions = activity.GetProperty("attachments")[0].GetProperty("content").GetProperty("actions").EnumerateArray().ToList();
        Assert.Equal(4, actions.Count);
        Assert.Equal("""{"type":"Action.Submit","title":"答 0","data":{"msteams":{"type":"imBack","value":"answer-0"}}}""", actions[0].GetRawText());
    }

    [Theory]
    [InlineData(false, 3, true)]
    [InlineData(true, 3, false)]
    [InlineData(true, 4, false)]
    public void Write_QuickAnswersInTeams_AreButtonsOnlyWhereTeamsShowsThem(bool isGroup, int answers, bool buttons)
    {
        var activity = Write("msteams:x", ChannelKind.Teams, answers, isGroup);
        Assert.Equal(buttons, activity.TryGetProperty("suggestedActions", out _));
        Assert.Equal(buttons ? 1 : answers + 1, activity.GetProperty("text").GetString()!.Split('\n').Length);
    }

    [Fact]
    public void Write_Question_TellsWhichFieldItAsks() =>
        Assert.Equal("contact", Write("directline:x", ChannelKind.WebChat, 0).GetProperty("channelData").GetProperty("asks").GetString());

    [Theory]
    [InlineData("directline:x", true)]
    [InlineData("console:managers", true)]
    [InlineData("msteams:x", false)]
    [InlineData("connector-console:x", false)]
    public void Write_ForALog_SaysWhoSpeaks(string conversation, bool says) =>
        Assert.Equal(says, Write(conversation, ChannelKind.WebChat, 0).TryGetProperty("from", out _));

    [Fact]
    public void WarmUp_Run_Succeeds() => Assert.Null(Record.Exception(WarmUp.Run));

    private static JsonElement Write(string conversation, ChannelKind channel, int answers, bool isGroup = false)
    {
        var quick = Enumerable.Range(0, answers).Select(i => i == answers - 1 ? new QuickAnswer(Message.Verbatim("同"), "同") : new QuickAnswer(Message.Verbatim($"答 {i}"), $"answer-{i}"));
        var utterance = new Utterance(new Recipient.Here(), Message.Verbatim("问"), null) { Asks = "contact", Quick = [.. quick] };
        var target = new Target(conversation, new ConversationReference { Channel = "c", Conversation = "x", IsGroup = isGroup }, Locale.ZhHans, IsHere: true);
        var context = new RenderContext(Locale.ZhHans, TimeZoneInfo.Utc, TestBot.Start, channel);
        return JsonSerializer.Deserialize<JsonElement>(ActivityWriter.ToJson(ActivityWriter.Write(utterance, target, context)));
    }
}
