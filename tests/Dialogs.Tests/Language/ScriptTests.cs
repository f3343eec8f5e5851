using ComplaintBot.Dialogs.Language;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests.Language;

public class ScriptTests
{
    [Theory]
    [InlineData("要求退費，態度惡劣！", "要求退费,态度恶劣!")]
    [InlineData("ＲＥＦＵＮＤ　１２３", "REFUND 123")]
    [InlineData("嘅咗唔係", "嘅咗唔系")]
    [InlineData("Plain English.", "Plain English.")]
    [InlineData("😡退錢", "😡退钱")]
    public void Simplify_AnyScript_OneForm(string text, string expected) => Assert.Equal(expected, Script.Simplify(text));

    [Theory]
    [InlineData("我要投诉", Locale.ZhHans)]
    [InlineData("我要投訴", Locale.ZhHant)]
    [InlineData("啲嘢好難食，唔會再嚟", Locale.ZhHant)]
    [InlineData("佢冇理我", Locale.ZhHant)]
    [InlineData("佢哋话唔退钱", Locale.ZhHans)]
    [InlineData("這台 iPhone 14 Pro 充不了電", Locale.ZhHant)]
    [InlineData("这台 iPhone 14 Pro 充不了电", Locale.ZhHans)]
    [InlineData("王先生 called about the noise from the flat above", Locale.En)]
    [InlineData("I don't want it", Locale.En)]
    [InlineData("Ｈｅｌｌｏ", Locale.En)]
    [InlineData("台北的面很好，后来我只去那里几次，系统没问题", Locale.ZhHans)]
    public void Detect_CharactersTell_Language(string text, Locale expected) => Assert.Equal(expected, Script.Detect(text));

    [Theory]
    [InlineData("13800138000")]
    [InlineData("😡!!!")]
    [InlineData("")]
    [InlineData("太差了")]
    public void Detect_NothingToTell_Null(string text) => Assert.Null(Script.Detect(text));

    [Theory]
    [InlineData("太差了", Locale.ZhHant, Locale.ZhHant)]
    [InlineData("太差了", Locale.En, Locale.ZhHans)]
    [InlineData("13800138000", Locale.En, Locale.En)]
    [InlineData("很贵", Locale.ZhHant, Locale.ZhHans)]
    public void Detect_WithFallback_FillsWhatIsOpen(string text, Locale fallback, Locale expected) =>
        Assert.Equal(expected, Script.Detect(text, fallback));

    [Fact]
    public void Simplify_AnyText_KeepsLengthAndIsIdempotent() =>
        Prop.ForAll<NonNull<string>>(text =>
        {
            var once = Script.Simplify(text.Get);
            return once.Length == text.Get.Length && Script.Simplify(once) == once;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Simplify_EveryCharacter_KeepsLengthAndIsIdempotent()
    {
        var all = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code));
        var once = Script.Simplify(all);

        Assert.Equal(all.Length, once.Length);
        Assert.Equal(once, Script.Simplify(once));
    }
}
