using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Sources;

namespace ComplaintBot.Verbs;

/// <summary>The option <c>--playbook ID</c>: one of the folder that the settings name, else one that ships.</summary>
internal static class PlaybookOption
{
    /// <summary>The playbook asked for; null when none is. Nothing else may stand among the arguments.</summary>
    public static Playbook? Read(IReadOnlyList<string> arguments) => arguments switch
    {
        [] => null,
        ["--playbook", var id] => Find(id),
        [var joined] when joined.StartsWith("--playbook=", StringComparison.Ordinal) => Find(joined["--playbook=".Length..]),
        _ => throw new VerbException("The only option is --playbook ID."),
    };

    private static Playbook Find(string id)
    {
        if (VerbSettings.Read()[$"{SourceOptions.Section}:{nameof(SourceOptions.Playbooks)}"] is { Length: > 0 } folder && Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.y*ml").Order(StringComparer.Ordinal))
            {
                var result = PlaybookReader.Read(Path.GetFileName(file), File.ReadAllText(file));
                if (result.Playbook?.Id == id)
                {
                    return result.Playbook;
                }

                // A broken file of this name is meant: the one that ships would give another answer without a word.
                if (result.Playbook is null && Path.GetFileNameWithoutExtension(file) == id)
                {
                    throw new VerbException(result.Findings[0].ToString());
                }
            }
        }

        return PlaybookLibrary.All.GetValueOrDefault(id)
            ?? throw new VerbException($"There is no playbook '{id}'. Built in: {string.Join(", ", PlaybookLibrary.All.Keys.Order(StringComparer.Ordinal))}.");
    }
}
