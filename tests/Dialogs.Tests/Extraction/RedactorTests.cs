using ComplaintBot.Dialogs.Extraction;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests.Extraction;

public class RedactorTests
{
    [Theory]
    [InlineData("请打13800138000找我", "请打[phone]找我", PersonalDataKind.Phone)]
    [InlineData("電話 9123 4567 搵我", "電話 [phone] 搵我", PersonalDataKind.Phone)]
    [InlineData("mail Wang.Li@example.com please", "mail [email] please", PersonalDataKind.Email)]
    [InlineData("身份证11010519491231002X，在您那办的", "身份证[id]，在您那办的", PersonalDataKind.Identity)]
    [InlineData("身份證 A123456(3) 已交", "身份證 [id] 已交", PersonalDataKind.Identity)]
    [InlineData("HKID C668668(E)? no, C668668(9)", "HKID C668668(E)? no, [id]", PersonalDataKind.Identity)]
    [InlineData("身分證字號 A123456789", "身分證字號 [id]", PersonalDataKind.Identity)]
    [InlineData("卡 4111 1111 1111 1111 被盗刷", "卡 [card] 被盗刷", PersonalDataKind.Card)]
    [InlineData("住朝阳路18号3单元502的客户", "住[address]的客户", PersonalDataKind.Address)]
    [InlineData("I live at Flat 5B, 18 Chaoyang Road and wait", "I live at [address] and wait", PersonalDataKind.Address)]
    public void Apply_PersonalData_Placeholder(string text, string expected, PersonalDataKind kind)
    {
        var redaction = Redactor.Apply(text);
        Assert.Equal(expected, redaction.Text);
        Assert.Equal(kind, Assert.Single(redaction.Spans).Kind);
    }

    [Theory]
    [InlineData("身份证110105194912310021")]
    [InlineData("身份证11010519491331002X")]
    [InlineData("HKID A123456(4)")]
    [InlineData("身分證字號 A123456788")]
    [InlineData("卡 4111 1111 1111 1112")]
    [InlineData("订单号4111111111111111一直没发")]
    [InlineData("order number 13800138000 never came")]
    [InlineData("保单号A123456789")]
    [InlineData("案件C261121-0042")]
    [InlineData("修了3次，花了1200元")]
    public void Apply_WrongCheckDigitOrOtherNumber_LeftAlone(string text) => Assert.Equal(text, Redactor.Apply(text).Text);

    [Fact]
    public void Hide_PersonalData_SaysNothingInAnyLanguage() =>
        Assert.Equal("住•••，打•••或•••", Redactor.Hide("住朝阳路18号3单元502，打13800138000或wang@example.com"));

    [Fact]
    public void Apply_NamesOfFields_TakenOutWhereverTheyStand()
    {
        var redaction = Redactor.Apply("😡王小明说，Tan 也在，Tangible 不算；王小明电话13800138000", ["王小明", "Tan", "X"]);
        Assert.Equal("😡[name]说，[name] 也在，Tangible 不算；[name]电话[phone]", redaction.Text);
        Assert.Equal([1, 6, 25, 30], redaction.Spans.Select(span => span.Start));
    }

    [Fact]
    public void Apply_AnyText_TwiceIsOnceAndDigitsNeverGrow() =>
        Prop.ForAll(Numbers(), text =>
        {
            var once = Redactor.Apply(text, ["王小明", "phone"]);
            Assert.Equal(once.Text, Redactor.Apply(once.Text, ["王小明", "phone"]).Text);
            Assert.True(once.Text.Count(char.IsDigit) <= text.Count(char.IsDigit));
            var end = 0;
            foreach (var span in once.Spans)
            {
                Assert.True(span.Start >= end && span.End > span.Start);
                end = span.End;
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Apply_SpansCutFromTheOriginal_LeaveTheSameWords() =>
        Prop.ForAll(Numbers(), text =>
        {
            var redaction = Redactor.Apply(text);
            var points = Texts.CodePoints(text);
            var rest = points.Select((point, i) => redaction.Spans.Any(span => span.Start <= i && i < span.End) ? string.Empty : point);
            var left = System.Text.RegularExpressions.Regex.Replace(redaction.Text, @"\[(?:phone|email|id|card|address|name)\]", string.Empty);
            Assert.Equal(left, string.Concat(rest));
        }).QuickCheckThrowOnFailure();

    /// <summary>Texts with numbers right beside each other.</summary>
    private static Arbitrary<string> Numbers() =>
        Gen.OneOf(
            Texts.Any().Generator,
            Gen.Elements("13800138000", "4111111111111111", "11010519491231002X", "A123456789", "A123456(3)", "91234567", "电话", "phone ", "a@b.cc", "订单号", "朝阳路18号", "王小明", "-", " ", "，", "+86", "1", "😡", "order ", "(", ")")
                .ListOf().Select(pieces => string.Concat(pieces)))
        .ToArbitrary();
}
