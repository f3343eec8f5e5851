using ComplaintBot.Dialogs.Wording;

namespace ComplaintBot.Training;

/// <summary>A draft in which everything wrong is marked.</summary>
/// <param name="Text">The draft.</param>
/// <param name="Marks">Kinds and the words that show them, in UTF-16 offsets.</param>
/// <param name="File">The file it stands in.</param>
internal sealed record MarkedDraft(string Text, IReadOnlyList<(FindingKind Kind, Span Words)> Marks, string File)
{
    /// <summary>The kinds that its writer looked for; null when all.</summary>
    public IReadOnlySet<FindingKind>? Few { get; init; }

    /// <summary>Who wrote it: files are named by their writers, with a number behind.</summary>
    public string Writer => Path.GetFileNameWithoutExtension(File).TrimEnd("0123456789".ToCharArray());

    /// <summary>
    /// Reads a file of drafts, one a line, in which what is wrong is marked <c>{words|kind}</c> or <c>{words|kind+kind}</c>. Where the writer looked
    /// for few kinds, the folder is named by them, <c>few/kind+kind</c>.
    /// </summary>
    public static IReadOnlyList<MarkedDraft> Read(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var few = Path.GetFileName(Path.GetDirectoryName(folder)) == "few" ? Path.GetFileName(folder).Split('+').Select(FindingKindNames.Parse).ToHashSet() : null;
        return [.. System.IO.File.ReadLines(file).Where(line => line.Trim().Length > 0).Select(line => Parse(line, Path.GetFileName(file)) with { Few = few })];
    }

    /// <summary>Reads one line.</summary>
    public static MarkedDraft Parse(string line, string file)
    {
        var (text, marks) = MarkedLine.Parse(line);
        return new MarkedDraft(text, [.. marks.SelectMany(mark => mark.Label.Split('+').Select(kind => (FindingKindNames.Parse(kind), mark.Words)))], file);
    }

    /// <summary>Whether something of this kind is wrong in it.</summary>
    public bool Has(FindingKind kind) => Marks.Any(mark => mark.Kind == kind);
}
