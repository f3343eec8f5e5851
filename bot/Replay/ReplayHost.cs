using System.Collections.Concurrent;
using ComplaintBot.Delivery;
using ComplaintBot.Sources;
using ComplaintBot.Storage;

namespace ComplaintBot.Replay;

/// <summary>The real program on this machine, with a store, folders and a time of its own; its port is one that is free.</summary>
internal sealed class ReplayHost : IAsyncDisposable
{
    /// <summary>How long, in real time, the program may work until it is at rest; only a fault of its own takes longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>This machine only, at a port that is free.</summary>
#pragma warning disable S1075 // it is the same on every machine
    public const string FreePort = "http://127.0.0.1:0";
#pragma warning restore S1075

    private readonly string folder;
    private readonly ReplayClock clock;
    private readonly UnhurriedClock pace;
    private readonly ConcurrentQueue<string> log = new();
    private WebApplication app;

    private ReplayHost(string folder, ReplayClock clock, UnhurriedClock pace)
    {
        (this.folder, this.clock, this.pace) = (folder, clock, pace);
        Directory.CreateDirectory(Path.Combine(folder, "organisations"));
        Directory.CreateDirectory(Path.Combine(folder, "playbooks"));
        app = null!;
    }

    /// <summary>Where it is reached.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>Its parts.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Starts it with these files in its folders (<c>playbooks/x.yaml</c>: text).</summary>
    public static async Task<ReplayHost> StartAsync(ReplayClock clock, UnhurriedClock pace, IReadOnlyDictionary<string, string?> files, CancellationToken cancellation)
    {
        var host = new ReplayHost(Directory.CreateTempSubdirectory("complaintbot-replay-").FullName, clock, pace);
        try
        {
            host.Write(files);
            await host.StartAsync(cancellation);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Puts files into its folders (null removes one), and has it look at once.</summary>
    public void Drop(IReadOnlyDictionary<string, string?> files)
    {
        Write(files);
        Services.GetRequiredService<OrganisationCatalog>().Look();
    }

    /// <summary>Stops it and starts it again on the same store.</summary>
    public async Task RestartAsync(CancellationToken cancellation)
    {
        await StopAsync();
        await StartAsync(cancellation);
    }

    /// <summary>Waits until nothing is being worked on.</summary>
    public Task RestAsync() => Services.GetRequiredService<WorkTracker>().WhenIdleAsync().WaitAsync(Patience);

    /// <summary>What it has logged since this was asked last.</summary>
    public IReadOnlyList<string> TakeLog()
    {
        var lines = new List<string>();
        while (log.TryDequeue(out var line))
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StartAsync(CancellationToken cancellation)
    {
        app = BotApplication.Build(["--environment=Development"], builder =>
        {
            builder.Configuration.Sources.Clear();
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                [WebHostDefaults.ServerUrlsKey] = FreePort,
                ["ComplaintBot:Storage:ConnectionString"] = $"Data Source={Path.Combine(folder, "store.db")}",
                ["ComplaintBot:Organisations"] = Path.Combine(folder, "organisations"),
                ["ComplaintBot:Playbooks"] = Path.Combine(folder, "playbooks"),
            });
            builder.Logging.ClearProviders().AddProvider(new LogKeeper(log)).AddFilter("Microsoft", LogLevel.Warning);
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Services.AddSingleton(new ConnectorPace(pace));
        });
        await app.StartAsync(cancellation);
    }

    private async Task StopAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }

    private void Write(IReadOnlyDictionary<string, string?> files)
    {
        foreach (var (name, text) in files)
        {
            var path = Path.GetFullPath(name, folder);
            if (text is null)
            {
                File.Delete(path);
            }
            else
            {
                // In one step, as nobody may read half of it.
                File.WriteAllText(path + ".new", text);
                File.Move(path + ".new", path, overwrite: true);
            }
        }
    }

    private sealed class LogKeeper(ConcurrentQueue<string> lines) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new Keeper(lines);

        public void Dispose()
        {
        }

        private sealed class Keeper(ConcurrentQueue<string> lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Enqueue($"{logLevel}: {formatter(state, exception)}{(exception is null ? string.Empty : "\n" + exception)}");
        }
    }
}
