using System.Collections.Immutable;
using ComplaintBot.Dialogs.Playbooks;

namespace ComplaintBot.Sources;

/// <summary>
/// A folder of YAML files, read again when they change. A bad file is refused and its last good content stays in force; so does
/// that of a file that was deleted, until the program is started again: a procedure does not end because a file was moved.
/// </summary>
/// <param name="folder">The folder; null for none.</param>
/// <param name="read">Reads a text: what it is and its id, or what is wrong.</param>
/// <param name="logger">Told what was read and what was refused.</param>
internal sealed class SourceFolder<T>(string? folder, Func<string, string, (T? Value, string? Id, IReadOnlyList<PlaybookFinding> Findings)> read, ILogger logger)
    where T : class
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (long Length, DateTime Written)> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> idByFile = new(StringComparer.Ordinal);
    private ImmutableDictionary<string, T> good = ImmutableDictionary.Create<string, T>(StringComparer.Ordinal);

    /// <summary>What is in force, by id.</summary>
    public ImmutableDictionary<string, T> Good => Volatile.Read(ref good);

    /// <summary>Reads what has changed since the last look. Returns whether anything is now different.</summary>
    public bool Look()
    {
        if (folder is null)
        {
            return false;
        }

        lock (gate)
        {
            var before = good;
            foreach (var file in Files())
            {
                var stamp = (file.Length, file.LastWriteTimeUtc);
                if (!seen.TryGetValue(file.FullName, out var known) || known != stamp)
                {
                    seen[file.FullName] = stamp;
                    Take(file);
                }
            }

            foreach (var gone in seen.Keys.Where(path => !File.Exists(path)).ToList())
            {
                seen.Remove(gone);
                logger.FileGone(Path.GetFileName(gone));
            }

            return !ReferenceEquals(before, good);
        }
    }

    private IEnumerable<FileInfo> Files() =>
        new DirectoryInfo(folder!).EnumerateFiles("*", SearchOption.TopDirectoryOnly)
            .Where(file => file.Extension is ".yaml" or ".yml" && !file.Name.StartsWith('.'))
            .OrderBy(file => file.Name, StringComparer.Ordinal);

    private void Take(FileInfo file)
    {
        string text;
        try
        {
            text = File.ReadAllText(file.FullName);
        }
        catch (IOException)
        {
            // Still being written, or gone again: the next change or look finds it.
            seen.Remove(file.FullName);
            return;
        }

        var (value, id, findings) = read(file.Name, text);
        if (value is null || id is null)
        {
            foreach (var finding in findings)
            {
                logger.FileRefused(finding.File, finding.Line, finding.Column, finding.Error);
            }
        }
        else if (idByFile.FirstOrDefault(pair => pair.Value == id && pair.Key != file.FullName && File.Exists(pair.Key)).Key is { } other)
        {
            logger.FileRefused(file.Name, 1, 1, $"'{id}' is the id of {Path.GetFileName(other)} already");
        }
        else
        {
            idByFile[file.FullName] = id;
            Volatile.Write(ref good, good.SetItem(id, value));
            logger.FileRead(file.Name, id);
        }
    }
}
