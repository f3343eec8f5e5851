using ComplaintBot.Dialogs.Learning;
using ComplaintBot.Dialogs.Severity;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests.Severity;

public class ModelTextTests
{
    [Theory]
    [InlineData("ＲＥＦＵＮＤ", "refund")]
    [InlineData("我要投訴！", "我要投诉!")]
    [InlineData("等了 45 分鐘", "等了 # 分钟")]
    [InlineData("sooooo bad", "soo bad")]
    [InlineData("paid xxxx on 12/03", "paid # on #\n#")]
    [InlineData("x'x", "#")]
    [InlineData("ax'x", "axx")]
    [InlineData("see https://example.com/a?b now", "see \n now")]
    [InlineData("要求陪偿", "要求赔偿")]
    [InlineData("唔俾退款", "不给退款")]
    [InlineData("great 😀👍", "great ☺")]
    [InlineData("don’t", "dont")]
    public void Normalise_OneSpellingForMany(string text, string form) => Assert.Equal(form, ModelText.Normalise(text));

    [Fact]
    public void Normalise_Twice_ChangesNothing() =>
        Prop.ForAll(Texts(), text => ModelText.Normalise(ModelText.Normalise(text)) == ModelText.Normalise(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Normalise_AnyText_GrowsNowhere() =>
        Prop.ForAll(Texts(), text => ModelText.Normalise(text).Length <= text.Length).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Texts() =>
        Gen.Elements("我", "嘅", "唔", "退款", "服物员", "态渡", "x", "xx", "h", "ttp", "\u200b", "http://a", "1", "２", "!", "！", "?", "'", " ", "\n", "。", "😀", "☹", "refund", "recieve", "\ud83d", "啊", "A", "#")
            .ListOf().Select(string.Concat).ToArbitrary();
}
