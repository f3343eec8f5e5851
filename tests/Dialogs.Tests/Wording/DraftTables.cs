using ComplaintBot.Training;

namespace ComplaintBot.Dialogs.Tests.Wording;

/// <summary>Drafts in which everything wrong is marked, from the files of this assembly.</summary>
internal static class DraftTables
{
    /// <summary>In the usual words; patterns and model were made from it.</summary>
    public static IReadOnlyList<MarkedDraft> Plain { get; } = Read("plain.txt");

    /// <summary>Polite on the surface; made from, too.</summary>
    public static IReadOnlyList<MarkedDraft> Sly { get; } = Read("sly.txt");

    /// <summary>By three other writers, half of them clean: nothing was ever made from them.</summary>
    public static IReadOnlyList<IReadOnlyList<MarkedDraft>> Held { get; } = [Read("first.txt"), Read("second.txt"), Read("third.txt")];

    private static List<MarkedDraft> Read(string name)
    {
        using var stream = typeof(DraftTables).Assembly.GetManifestResourceStream("Drafts/" + name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        var drafts = new List<MarkedDraft>();
        while (reader.ReadLine() is { } line)
        {
            drafts.Add(MarkedDraft.Parse(line, name));
        }

        return drafts;
    }
}
