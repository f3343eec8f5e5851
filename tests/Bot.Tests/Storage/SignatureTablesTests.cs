using ComplaintBot.Dialogs.Severity.Similarity;
using ComplaintBot.Storage;

namespace ComplaintBot.Bot.Tests.Storage;

public class SignatureTablesTests
{
    private const string Text = "小区从昨晚开始停水，没有任何通知";

    private static readonly string[] Things = ["空调", "冰箱", "洗衣机", "热水器", "路由器", "沙发", "床垫", "电饭煲", "手机", "电视", "门锁", "蛋糕", "牛奶", "羽绒服", "行李箱"];
    private static readonly string[] Faults = ["漏水很严重", "完全不制冷", "噪音大得睡不着", "屏幕一直闪烁", "开机就自动断电", "味道发酸变质", "收到时已经破损", "拉链第一天就坏", "遥控器没有反应", "连不上网络信号", "外壳裂开一条缝", "和描述颜色不符", "少发了三个配件"];
    private static readonly string[] Pasts = ["昨天师傅来过没修好", "打了三次电话没人接", "店里说不归他们管", "客服承诺回电却没有", "换过一台还是同样毛病", "上周就报修到今天没动静", "经理当面骂我不讲理", "发票也不肯开给我", "说明书上根本没有写", "孩子因此吓得一直哭", "安装的人把墙也钻坏了", "物流说丢了不赔"];

    [Fact]
    public async Task FindAlikeAsync_OutsideTheWindowRemovedChangedOrAnothers_LeavesThemOut()
    {
        await using var test = await TestStore.OpenAsync();
        await test.CommitAsync(Sample.Turn with
        {
            Signatures = [Row("demo/C1", Text), Row("demo/C2", Text), Row("demo/C3", Text), Row("demo/C4", Text) with { ReceivedAt = TestStore.Start.AddDays(-30) }, Row("other/C1", Text) with { Organisation = "other" }],
        });
        await test.CommitAsync(Sample.Turn with { Signatures = [Row("demo/C2", "洗衣机脱水的时候噪音大得邻居来敲门"), Row("demo/C3", Text) with { Signature = null }] });

        Assert.Equal(["demo/C1"], await FindAsync(test, Text));
        Assert.Equal(["demo/C2"], await FindAsync(test, "洗衣机脱水的时候噪音大，邻居来敲门"));
        Assert.Null(await test.Store.FindSignatureAsync("demo/C3", default));
        Assert.Equal(TextSignature.Of(Text), await test.Store.FindSignatureAsync("demo/C1", default));
        Assert.Equal(4 * 30, Count(test, "signature_key"));
    }

    [Fact]
    public async Task CommitAsync_TextErased_TakesTheSignatureAlong()
    {
        await using var test = await TestStore.OpenAsync();
        await test.CommitAsync(Sample.Turn with { Events = [Sample.Event(1, Sample.Complaint, ("words", Text))], Signatures = [Row(Sample.Complaint, Text)] });

        await test.CommitAsync(Sample.Turn with { ErasedTexts = [new TextKey(Sample.Complaint, 1, "words")] });

        Assert.Empty(await FindAsync(test, Text));
        Assert.Equal(0, Count(test, "signature") + Count(test, "signature_key"));
        await test.Store.DisposeAsync();
        var hashes = TextSignature.Of(Text)!.ToBytes();
        Assert.DoesNotContain(Directory.GetFiles(Path.GetDirectoryName(test.File)!).Select(File.ReadAllBytes), bytes => bytes.AsSpan().IndexOf(hashes) >= 0);
    }

    [Fact]
    public async Task FindAlikeAsync_AmongManyCases_AgreesWithComparingAll()
    {
        await using var test = await TestStore.OpenAsync();
        List<SignatureRow> all =
        [
            .. from thing in Things from fault in Faults from past in Pasts
               select Row($"demo/{thing}{fault}{past}", $"{thing}{fault}，{past}"),
        ];
        await test.CommitAsync(Sample.Turn with { Signatures = all });

        var (alike, overlooked) = (0, 0);
        foreach (var asking in all.Where((_, i) => i % 97 == 0))
        {
            var expected = all.Where(other => other.Signature!.SimilarityTo(asking.Signature!) >= 0.6).Select(other => other.Complaint).ToHashSet(StringComparer.Ordinal);
            var found = await test.Store.FindAlikeAsync("demo", asking.Signature!, 0.6, TestStore.Start, all.Count, default);
            Assert.Subset(expected, found.Select(row => row.Complaint).ToHashSet(StringComparer.Ordinal));
            Assert.Equal(asking.Complaint, found[0].Complaint);
            alike += expected.Count;
            overlooked += expected.Count - found.Count;
        }

        Assert.True(alike > 0 && overlooked <= alike / 20, $"{overlooked} of {alike} overlooked");
    }

    private static SignatureRow Row(string complaint, string text) => new(complaint, "demo", TestStore.Start, TextSignature.Of(text));

    private static long Count(TestStore test, string table)
    {
        using var connection = test.Beside();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the test's own constants
        command.CommandText = $"SELECT count(*) FROM {table}";
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }

    private static async Task<IEnumerable<string>> FindAsync(TestStore test, string text) =>
        (await test.Store.FindAlikeAsync("demo", TextSignature.Of(text)!, Burst.Similarity, TestStore.Start.AddDays(-7), 10, default)).Select(row => row.Complaint);
}
