using ComplaintBot.Dialogs.Severity.Similarity;

namespace ComplaintBot.Dialogs.Tests.Severity.Similarity;

public class SimilarCasesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.FromHours(8));

    private static readonly string[] Things = ["空调", "冰箱", "洗衣机", "热水器", "路由器", "沙发", "床垫", "电饭煲", "手机", "电视", "门锁", "蛋糕", "牛奶", "羽绒服", "行李箱"];
    private static readonly string[] Faults = ["漏水很严重", "完全不制冷", "噪音大得睡不着", "屏幕一直闪烁", "开机就自动断电", "味道发酸变质", "收到时已经破损", "拉链第一天就坏", "遥控器没有反应", "连不上网络信号", "外壳裂开一条缝", "和描述颜色不符", "少发了三个配件"];
    private static readonly string[] Pasts = ["昨天师傅来过没修好", "打了三次电话没人接", "店里说不归他们管", "客服承诺回电却没有", "换过一台还是同样毛病", "上周就报修到今天没动静", "经理当面骂我不讲理", "发票也不肯开给我", "说明书上根本没有写", "孩子因此吓得一直哭", "安装的人把墙也钻坏了", "物流说丢了不赔"];

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

    [Fact]
    public void Find_ThreeCustomersOneDefect_Burst()
    {
        var cases = new SimilarCases();
        Put(cases, "C261121-0001", "wang", "3号楼电梯昨晚困人半小时，物业没有人接电话");
        Put(cases, "C261121-0002", "li", "昨晚电梯困人半小时，物业没人接电话，3号楼");
        Put(cases, "C261121-0003", "li", "洗衣机脱水的时候噪音大得邻居来敲门");
        var signature = TextSignature.Of("3号楼电梯昨晚困人，困了半小时，物业没有人接电话")!;

        var found = cases.Find(signature, Burst.Similarity, Now.AddDays(-7));
        Assert.Equal(["C261121-0001", "C261121-0002"], found.Select(one => one.Number).Order(StringComparer.Ordinal));
        Assert.Equal(3, Burst.Of("chen", found)!.Customers);
        Assert.Null(Burst.Of("li", found));
        Assert.Equal("C261121-0002", Assert.Single(Burst.RepeatsOf("li", found)).Number);
        Assert.Empty(Burst.RepeatsOf(string.Empty, found));
    }

    [Fact]
    public void Find_OutsideTheWindowRemovedOrItself_LeftOut()
    {
        var cases = new SimilarCases();
        const string Text = "小区从昨晚开始停水，没有任何通知";
        Put(cases, "C1", "a", Text);
        Put(cases, "C2", "b", Text);
        Put(cases, "C3", "c", Text);
        cases.Put("C4", "d", Now.AddDays(-30), TextSignature.Of(Text)!);
        Put(cases, "C2", "b", "洗衣机脱水的时候噪音大得邻居来敲门");
        Assert.True(cases.Remove("C3"));
        Assert.False(cases.Remove("C3"));

        Assert.Equal(["C1"], cases.Find(TextSignature.Of(Text)!, Burst.Similarity, Now.AddDays(-7)).Select(one => one.Number));
        Assert.Empty(cases.Find(TextSignature.Of(Text)!, Burst.Similarity, Now.AddDays(-7), except: "C1"));
        Assert.Equal(3, cases.Count);
    }

    [Fact]
    public void Find_AmongManyCases_AgreesWithComparingAll()
    {
        var cases = new SimilarCases();
        List<(string Number, TextSignature Signature)> all = [];
        foreach (var (thing, i) in Things.Select((thing, i) => (thing, i)))
        {
            foreach (var (fault, j) in Faults.Select((fault, j) => (fault, j)))
            {
                foreach (var (past, k) in Pasts.Select((past, k) => (past, k)))
                {
                    var signature = TextSignature.Of($"{thing}{fault}，{past}")!;
                    all.Add(($"{i}-{j}-{k}", signature));
                    cases.Put($"{i}-{j}-{k}", $"{i}-{j}-{k}", Now, signature);
                }
            }
        }

        var overlooked = 0;
        var alike = 0;
        foreach (var (number, signature) in all.Where((_, i) => i % 97 == 0))
        {
            var expected = all.Where(other => other.Number != number && other.Signature.SimilarityTo(signature) >= 0.6).Select(other => other.Number).ToHashSet(StringComparer.Ordinal);
            var found = cases.Find(signature, 0.6, Now, number).Select(one => one.Number).ToHashSet(StringComparer.Ordinal);
            Assert.Subset(expected, found);
            alike += expected.Count;
            overlooked += expected.Count - found.Count;
        }

        Assert.True(alike > 0 && overlooked <= alike / 20, $"{overlooked} of {alike} overlooked");
    }

    private const string ExpectedBytes = "5546730a5d5b900d";

    private static void Put(SimilarCases cases, string number, string customer, string text) => cases.Put(number, customer, Now, TextSignature.Of(text)!);
}
