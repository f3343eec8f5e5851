using System.Text;

namespace ComplaintBot.Dialogs.Playbooks;

/// <summary>The procedures that ship with the product.</summary>
public static class PlaybookLibrary
{
    private const string Folder = "Playbooks/library/";

    private static readonly Lazy<IReadOnlyDictionary<string, Playbook>> Known = new(Read);

    /// <summary>All of them by id.</summary>
    public static IReadOnlyDictionary<string, Playbook> All => Known.Value;

    private static Dictionary<string, Playbook> Read()
    {
        var assembly = typeof(PlaybookLibrary).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
                var result = PlaybookReader.Read(name, reader.ReadToEnd());
                return result.Playbook ?? throw new InvalidOperationException($"A built-in playbook is broken: {result.Findings[0]}");
            })
            .ToDictionary(playbook => playbook.Id, StringComparer.Ordinal);
    }
}
