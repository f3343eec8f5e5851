using ComplaintBot.Bot.Tests.Storage;
using ComplaintBot.Channels.BotFramework;
using ComplaintBot.Channels.BotFramework.Authentication;
using ComplaintBot.Delivery;
using ComplaintBot.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Bot.Tests.Delivery;

/// <summary>The outbox worker on a real store, with a fake Connector and a fake clock.</summary>
internal sealed class DeliveryTest : IUndeliveredListener, IAsyncDisposable
{
    private readonly CancellationTokenSource stopped = new();
    private OutboxWorker worker;

    private DeliveryTest(TestStore store)
    {
        Storage = store;
        worker = NewWorker();
    }

    /// <summary>The Connectors of a program in Development without an App ID.</summary>
    public static ServiceUrls ThisMachine { get; } = new(Options.Create(new BotFrameworkOptions()), new HostingEnvironment { EnvironmentName = Environments.Development });

    public TestStore Storage { get; private set; }

    public FakeConnector Connector { get; } = new();

    public List<UndeliveredRow> Told { get; } = [];

    public static async Task<DeliveryTest> StartAsync()
    {
        var test = new DeliveryTest(await TestStore.OpenAsync());
        await test.StartWorkerAsync();
        return test;
    }

    public static Post Post(string lane, string text, string? card = null) => new()
    {
        Conversation = $"msteams:{lane}",
        Reference = new ConversationReference
        {
            Channel = "msteams",
            ServiceUrl = "http://localhost:56150/_connector",
            Conversation = lane,
            Tenant = "t",
            Bot = new ConversationAccount("28:bot", "Bot"),
            IsGroup = true,
        }.ToJson(),
        Activity = $$"""{"type":"message","text":"{{text}}"}""",
        CardKey = card,
    };

    /// <summary>Commits without waiting for the delivery.</summary>
    public Task QueueAsync(params Post[] posts) => Storage.CommitAsync(Sample.Turn with { At = Storage.Clock.GetUtcNow(), Posts = posts });

    /// <summary>Commits and waits until nothing more can be sent.</summary>
    public async Task PostAsync(params Post[] posts)
    {
        await QueueAsync(posts);
        await IdleAsync();
    }

    public async Task AdvanceAsync(TimeSpan by)
    {
        Storage.Clock.Advance(by);
        await IdleAsync();
    }

    public Task IdleAsync() => Storage.Tracker.WhenIdleAsync();

    /// <summary>Whatever is on its way now is never answered: the program dies and comes again.</summary>
    public async Task CrashAsync()
    {
        Storage = await Storage.ReopenAsync();
        worker = NewWorker();
        await StartWorkerAsync();
    }

    public Task StopAsync() => worker.StopAsync(CancellationToken.None);

    public Task UndeliveredAsync(UndeliveredRow row, CancellationToken cancellation)
    {
        Told.Add(row);
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await stopped.CancelAsync();
        await worker.StopAsync(CancellationToken.None);
        worker.Dispose();
        stopped.Dispose();
        await Storage.DisposeAsync();
    }

    private OutboxWorker NewWorker() =>
        new(Storage.Store, Storage.Signals, Storage.Tracker, [new ConnectorClient(Connector, new ConnectorPace(Storage.Clock), ThisMachine, Storage.Clock)], [this], Storage.Clock, NullLogger<OutboxWorker>.Instance);

    private async Task StartWorkerAsync()
    {
        _ = HearAsync(Storage.Signals.Inbox);
        _ = HearAsync(Storage.Signals.Timers);
        await worker.StartAsync(CancellationToken.None);
        await IdleAsync();
    }

    // Stands in for the workers of other folders.
    private async Task HearAsync(Doorbell bell)
    {
        while (!stopped.IsCancellationRequested)
        {
            await bell.WaitAsync(stopped.Token);
        }
    }
}
