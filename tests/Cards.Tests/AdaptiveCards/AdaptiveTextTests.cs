using ComplaintBot.Cards.AdaptiveCards;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Cards.Tests.AdaptiveCards;

public class AdaptiveTextTests
{
    [Theory]
    [InlineData("**x** [l](javascript:alert(1))")]
    [InlineData("# title")]
    [InlineData("- item")]
    [InlineData("1. item")]
    [InlineData("<b>x</b>")]
    [InlineData("see https://evil.example")]
    [InlineData("see www.evil.example")]
    [InlineData("mail a@evil.example")]
    [InlineData("two\nlines")]
    public void Line_WithMarkup_IsWrittenWhereNothingIsRead(string words)
    {
        var json = AdaptiveText.Line(new Line(words));

        Assert.Equal("RichTextBlock", (string?)json["type"]);
        Assert.Equal(words, (string?)json["inlines"]![0]!["text"]);
    }

    [Fact]
    public void Line_WithADateFunction_IsNotWorkedOut() =>
        Assert.Equal("{\u2060{DATE(2026-11-20T00:00:00Z)}}", (string?)AdaptiveText.Line(new Line("{{DATE(2026-11-20T00:00:00Z)}}"))["inlines"]![0]!["text"]);

    [Theory]
    [InlineData("换新机，明天 10:00 前上门；另补误工费 200 元。")]
    [InlineData("C261120-0042 · 空调漏水")]
    [InlineData("15:58 前")]
    [InlineData("约 3,099.50 元（含税）")]
    [InlineData("Mr Wang’s A/C, KFR-35GW: broken?")]
    public void Line_OfPlainWords_IsATextBlockThatWraps(string words)
    {
        var json = AdaptiveText.Line(new Line(words));

        Assert.Equal("TextBlock", (string?)json["type"]);
        Assert.True((bool)json["wrap"]!);
    }

    [Fact]
    public void Render_CustomerNamedLikeMarkdown_StaysText()
    {
        const string name = "**x** [l](javascript:alert(1)) <img src=x>";
        var view = Samples.Escalation with
        {
            Subject = Message.Verbatim(name),
            Waiting = [new Waiting(name, Samples.Now)],
            AskWhom = name,
            Quote = new Quote(name, [new Mark(0, 5)], Message.Of(MessageKey.SaidWhereWhen, ("who", name), ("where", "x"), ("when", Samples.Now))),
            State = new EscalationState(EscalationStatus.Asked, name, Samples.Now, Message.Verbatim(name)),
        };

        var card = CardJson.Render(view);

        Assert.DoesNotContain(card.Objects(), json => json.Type() == "TextBlock" && ((string)json["text"]!).Contains("[l]", StringComparison.Ordinal));
        Assert.True(card.Objects().Count(json => json.Type() == "TextRun" && ((string)json["text"]!).Contains("[l](javascript:alert(1))", StringComparison.Ordinal)) >= 4);
    }

    [Fact]
    public void Line_OfAnyWords_HoldsThemUnchanged() => Prop.ForAll<NonNull<string>>(words =>
    {
        var json = AdaptiveText.Line(new Line(words.Get));
        return words.Get == ((string?)(json["text"] ?? json["inlines"]![0]!["text"]))!.Replace("{\u2060{", "{{", StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Quotation_OfAnyWordsAndMarks_HoldsThemUnchanged() => Prop.ForAll<NonNull<string>, int, int>((words, start, length) =>
    {
        var sentence = words.Get[..Math.Min(words.Get.Length, 300)];
        var view = Samples.Escalation with { Quote = new Quote(sentence, [new Mark(Math.Abs(start % 50), Math.Abs(start % 50) + Math.Abs(length % 50)), new Mark(0, 3)]) };
        var quotation = CardJson.Render(view)["body"].Objects().First(json => json.Type() == "RichTextBlock" && json["inlines"]!.AsArray().Any(run => run!["size"] is not null && run["weight"] is null));
        return string.Concat(quotation["inlines"]!.AsArray().Select(run => (string?)run!["text"])).Replace("{\u2060{", "{{", StringComparison.Ordinal) == $"“{sentence}”";
    }).QuickCheckThrowOnFailure();
}
