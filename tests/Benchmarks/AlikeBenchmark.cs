using BenchmarkDotNet.Attributes;
using ComplaintBot.Dialogs.Severity.Similarity;
using ComplaintBot.Storage;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Benchmarks;

/// <summary>
/// What it costs to find cases that tell of the same among ten thousand of one organisation, all within the window; their words share
/// more than real ones do. Limit: 5 ms.
/// </summary>
[MemoryDiagnoser]
public class AlikeBenchmark : IDisposable
{
    private const int Cases = 10_000;

    private static readonly string[] Things = ["空调", "冰箱", "洗衣机", "热水器", "路由器", "沙发", "床垫", "电饭煲", "手机", "电视", "门锁", "蛋糕", "牛奶", "羽绒服", "行李箱"];
    private static readonly string[] Faults = ["漏水很严重", "完全不制冷", "噪音大得睡不着", "屏幕一直闪烁", "开机就自动断电", "味道发酸变质", "收到时已经破损", "拉链第一天就坏", "遥控器没有反应", "连不上网络信号", "外壳裂开一条缝", "和描述颜色不符", "少发了三个配件"];
    private static readonly string[] Pasts = ["昨天师傅来过没修好", "打了三次电话没人接", "店里说不归他们管", "客服承诺回电却没有", "换过一台还是同样毛病", "上周就报修到今天没动静", "经理当面骂我不讲理", "发票也不肯开给我"];
    private static readonly string[] Wishes = ["请派人上门看看", "我想要一个说法", "今天之内给我答复", "把钱还给我算了", "换台好的就行", "不要再推来推去"];

    private static readonly DateTimeOffset Now = new(2026, 11, 20, 6, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("complaintbot-").FullName;
    private SqliteStore _store = null!;
    private TextSignature _common = null!;
    private TextSignature _unlike = null!;
    private int _written;

#pragma warning disable VSTHRD002 // nothing else runs here, and not every way to run a benchmark awaits what is before and after it
    [GlobalSetup]
    public void Prepare() => PrepareAsync().GetAwaiter().GetResult();

    [Benchmark]
    public async Task<int> FindAmongAlike() => (await _store.FindAlikeAsync("demo", _common, Burst.Similarity, Now.AddDays(-30), 12, CancellationToken.None)).Count;

    [Benchmark]
    public async Task<int> FindNothing() => (await _store.FindAlikeAsync("demo", _unlike, Burst.Similarity, Now.AddDays(-30), 12, CancellationToken.None)).Count;

    [Benchmark]
    public TextSignature? SignText() => TextSignature.Of("空调漏水很严重，昨天师傅来过没修好，请派人上门看看，电话13800138000");

    [Benchmark]
    public Task CommitNothing() => _store.CommitAsync(new TurnWrites { At = Now }, CancellationToken.None);

    [Benchmark]
    public Task CommitSignature() => _store.CommitAsync(new TurnWrites { At = Now, Signatures = [Row(Cases + _written++, "空调漏水很严重，昨天师傅来过没修好，请派人上门看看")] }, CancellationToken.None);

    [GlobalCleanup]
    public void Dispose()
    {
        CloseAsync().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }
#pragma warning restore VSTHRD002

    private async Task PrepareAsync()
    {
        _store = new SqliteStore(Options.Create(new StorageOptions { ConnectionString = $"Data Source={Path.Combine(_folder, "store.db")}" }), new StoreSignals(new WorkTracker()), TimeProvider.System);
        await _store.StartAsync(CancellationToken.None);
        var texts = (from wish in Wishes from past in Pasts from fault in Faults from thing in Things select $"{thing}{fault}，{past}，{wish}").ToList();
        foreach (var chunk in Enumerable.Range(0, Cases).Chunk(500))
        {
            await _store.CommitAsync(new TurnWrites { At = Now, Signatures = [.. chunk.Select(i => Row(i, texts[i % texts.Count]))] }, CancellationToken.None);
        }

        (_common, _unlike) = (TextSignature.Of(texts[42])!, TextSignature.Of("小区从昨晚开始停水，没有任何通知，物业办公室也没有人")!);
    }

    private async Task CloseAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static SignatureRow Row(int number, string text) => new($"demo/C{number}", "demo", Now.AddMinutes(-number), TextSignature.Of(text));
}
