using ComplaintBot.Storage;
using Microsoft.Extensions.Options;

namespace ComplaintBot.Sources;

/// <summary>Has the catalog look again when a file changes, without a restart (S-002).</summary>
internal sealed class SourceWatcher(IOptions<SourceOptions> options, OrganisationCatalog catalog, ILogger<SourceWatcher> logger) : BackgroundService
{
    /// <summary>Editors write in several steps: a file is read once nothing has happened for so long.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly Doorbell changed = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var watchers = new[] { options.Value.Organisations, options.Value.Playbooks }.OfType<string>().Distinct(StringComparer.Ordinal).Select(Watch).ToList();
        try
        {
            // What changed between the first reading and the watching.
            catalog.Look();
            while (watchers.Count > 0)
            {
                await changed.WaitAsync(stoppingToken);
                await Task.Delay(Quiet, stoppingToken);
                catalog.Look();
            }
        }
        finally
        {
            watchers.ForEach(watcher => watcher.Dispose());
        }
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, _) => changed.Ring();
        watcher.Created += (_, _) => changed.Ring();
        watcher.Deleted += (_, _) => changed.Ring();
        watcher.Renamed += (_, _) => changed.Ring();
        watcher.Error += (_, error) =>
        {
            logger.NotWatched(folder, error.GetException().GetType().Name);
            changed.Ring();
        };
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
