using ComplaintBot.Channels.Console;
using ComplaintBot.Channels.DirectLine;
using ComplaintBot.Storage;
using Microsoft.Extensions.Hosting;

namespace ComplaintBot.Bot.Tests.Channels;

/// <summary>The organisation of a machine without organisation files: <c>demo</c>, in Development only.</summary>
internal sealed class DemoOrganisation(IHostEnvironment environment) : IWebOrganisations
{
    private const string Id = "demo";

    public string? Find(string? named) => environment.IsDevelopment() && named is null or Id ? Id : null;

    public bool AllowsOrigin(string? organisation, string origin) => false;
}

/// <summary>The state of the organisation <c>demo</c>, as long as it follows its one built-in playbook.</summary>
internal sealed class DemoState(IStore store, TimeProvider time) : IConsoleState
{
    private static readonly ConsolePlaybook[] Playbooks =
    [
        new("standard-service", new Dictionary<string, string>(StringComparer.Ordinal) { ["zh-Hans"] = "标准服务流程", ["zh-Hant"] = "標準服務流程", ["en"] = "Standard service" }),
    ];

    public async ValueTask<ConsoleState> ReadAsync(CancellationToken cancellation) =>
        new(time.GetUtcNow(), "Asia/Shanghai", Playbooks, await store.NextTimerAsync(cancellation));

    public DateTimeOffset NextWorking(DateTimeOffset from) => from;
}
