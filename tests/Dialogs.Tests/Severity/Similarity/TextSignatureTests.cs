using ComplaintBot.Dialogs.Severity.Similarity;

namespace ComplaintBot.Dialogs.Tests.Severity.Similarity;

public class TextSignatureTests
{
    [Theory]
    [InlineData("小区从昨晚开始停水，没有任何通知，我电话13800138000", "客户反映：小区从昨晚开始停水，没有任何通知！电话 13900139000")]
    [InlineData("海尔冰箱BCD-470不制冷，三天前买的，里面的菜全坏了", "三天前买的海尔冰箱不制冷，里面菜全坏了")]
    [InlineData("光纖上網由琴晚開始完全斷線，打熱線冇人聽", "光纤上网由琴晚开始完全断线，打热线冇人听，几时整返好")]
    [InlineData("Broadband in Maple Court has been down since Friday and nobody answers the hotline", "The broadband in Maple Court has been down since Friday, nobody answers your hotline. +44 7700 900123")]
    public void SimilarityTo_OneDefectInOtherWords_AboveTheLimit(string one, string other) =>
        Assert.True(TextSignature.Of(one)!.SimilarityTo(TextSignature.Of(other)!) >= Burst.Similarity);

    [Theory]
    [InlineData("客户来电投诉空调不制冷，外机也不转，要求尽快处理", "客户来电投诉快递员态度差，把箱子摔在门口，要求尽快处理")]
    [InlineData("The washing machine leaks water all over the kitchen floor", "The driver was rude and shouted at my daughter yesterday")]
    public void SimilarityTo_OtherDefectInTheSameFormula_Low(string one, string other) =>
        Assert.True(TextSignature.Of(one)!.SimilarityTo(TextSignature.Of(other)!) < 0.3);

    [Theory]
    [InlineData("")]
    [InlineData("投诉")]
    [InlineData("13800138000")]
    [InlineData("我要退款")]
    public void Of_TooLittleSaid_Null(string text) => Assert.Null(TextSignature.Of(text));

    [Fact]
    public void Read_WhatWasStored_SameSignature()
    {
        var signature = TextSignature.Of("小区从昨晚开始停水，没有任何通知")!;
        Assert.Equal(signature, TextSignature.Read(signature.ToBytes()));
        Assert.Throws<ArgumentException>(() => TextSignature.Read(new byte[12]));
    }

    [Fact]
    public void Of_AnyMachine_SameBytes() =>
        Assert.Equal(ExpectedBytes, Convert.ToHexStringLower(TextSignature.Of("小区从昨晚开始停水，没有任何通知")!.ToBytes().AsSpan(0, 8)));

    private const string ExpectedBytes = "5546730a5d5b900d";
}
