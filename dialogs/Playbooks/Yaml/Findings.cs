namespace ComplaintBot.Dialogs.Playbooks.Yaml;

/// <summary>What is wrong in one file.</summary>
internal sealed class Findings(string file)
{
    private readonly List<PlaybookFinding> _all = [];

    public int Count => _all.Count;

    public void Add(Place at, string error) => _all.Add(new PlaybookFinding(file, at.Line, at.Column, error));

    public IReadOnlyList<PlaybookFinding> InOrder() => [.. _all.Distinct().OrderBy(f => f.Line).ThenBy(f => f.Column)];
}
