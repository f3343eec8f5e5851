using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Tests;

public class BidiTextTests
{
    [Theory]
    [InlineData("王先生", "王先生")]
    [InlineData("Wang\u202Egnaw", "Wanggnaw")]
    [InlineData("\u2067x\u2069\u200F", "x")]
    [InlineData("👩\u200D🔧 Li", "👩\u200D🔧 Li")]
    [InlineData("משה", "\u2068משה\u2069")]
    [InlineData("علي\u202E (x)", "\u2068علي (x)\u2069")]
    public void Within_SomebodysWords_TurnNothingAroundThem(string words, string expected) => Assert.Equal(expected, BidiText.Within(words));

    [Fact]
    public void Render_NameThatTurnsTheLine_IsShownInItsPlace() =>
        Assert.Equal("C1 已登记：\u2068علي\u2069", Sentence("علي\u202E"));

    [Fact]
    public void Card_OfWordsThatTurnTheLine_HoldsNoneOfTheirControls()
    {
        const string words = "退款\u202E元000,1\u202C 我要找电视台";
        var view = Samples.Escalation with { Subject = Message.Verbatim(words), Quote = new Quote(words, [new Mark(0, 3)]), AskWhom = words };

        Assert.DoesNotContain('\u202E', CardJson.Render(view).Words());
    }

    private static string Sentence(string name) => "C1 已登记：" + Texts.Render(Message.Verbatim(name), Samples.Context(ComplaintBot.Dialogs.Language.Locale.ZhHans));
}
