using System.Security.Cryptography;
using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Storage;

namespace ComplaintBot.Files;

/// <summary>What came of files that were sent: those that can be kept with their bytes, and those that cannot.</summary>
internal sealed record ReceivedFiles(IReadOnlyList<StoredFile> Kept, IReadOnlyList<RefusedFile> Refused, IReadOnlyList<FileRow> Rows);

/// <summary>A file that a channel told of and keeps for us.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Where it is fetched; null when the channel did not say.</param>
internal sealed record SentFile(string Name, string? Address);

/// <summary>Fetches files and looks at them before they are kept.</summary>
internal sealed class FileIntake(FileFetcher fetcher)
{
    /// <summary>Bytes of one file.</summary>
    public const int LargestFile = 10 * 1024 * 1024;

    /// <summary>Files of one message, as Teams limits them.</summary>
    private const int MostFiles = 10;

    private const int LongestName = 120;

    /// <summary>Fetches what was sent; <paramref name="service"/> is the Connector that told of it.</summary>
    public async Task<ReceivedFiles> FetchAsync(string organisation, IReadOnlyList<SentFile> sent, string? service, CancellationToken cancellation)
    {
        var fetched = new List<(string Name, byte[]? Content, FileRefusal? Why)>();
        foreach (var file in sent.Take(MostFiles))
        {
            var (content, why) = await fetcher.FetchAsync(file.Address, service, cancellation);
            fetched.Add((file.Name, content, why));
        }

        return Receive(organisation, [.. fetched, .. sent.Skip(MostFiles).Select(file => (file.Name, (byte[]?)null, (FileRefusal?)FileRefusal.NotFetched))]);
    }

    /// <summary>Judges files by their bytes; of one that could not be had, <c>Why</c> tells the reason.</summary>
    public static ReceivedFiles Receive(string organisation, IEnumerable<(string Name, byte[]? Content, FileRefusal? Why)> sent)
    {
        var (kept, refused, rows) = (new List<StoredFile>(), new List<RefusedFile>(), new List<FileRow>());
        foreach (var (path, content, why) in sent)
        {
            var name = NameOf(path);
            if (content is null || why is not null)
            {
                refused.Add(new RefusedFile(name, why ?? FileRefusal.NotFetched));
            }
            else if (content.Length > LargestFile)
            {
                refused.Add(new RefusedFile(name, FileRefusal.TooLarge));
            }
            else if (FileKind.Of(name, content) is not { } kind)
            {
                refused.Add(new RefusedFile(name, FileRefusal.Kind));
            }
            else
            {
                var hash = Convert.ToHexStringLower(SHA256.HashData(content));
                kept.Add(new StoredFile(hash, content.Length, kind.MediaType, name));
                rows.Add(new FileRow(organisation, hash, kind.MediaType, content));
            }
        }

        return new ReceivedFiles(kept, refused, rows);
    }

    /// <summary>The last part of a path, without what cannot be seen in a name or turns its letters around.</summary>
    private static string NameOf(string path)
    {
        var last = path[(path.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        var name = string.Concat(last.Where(letter => !char.IsControl(letter) && char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.Format)).Trim();
        if (name.Length <= LongestName)
        {
            return name.Length == 0 ? "file" : name;
        }

        var kept = LongestName - 10;
        return name[..(char.IsHighSurrogate(name[kept - 1]) ? kept - 1 : kept)] + (Path.GetExtension(name) is { Length: < 10 } ending ? ending : string.Empty);
    }
}
