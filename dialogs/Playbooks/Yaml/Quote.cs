namespace ComplaintBot.Dialogs.Playbooks.Yaml;

/// <summary>Words of a file inside a sentence about it.</summary>
internal static class Quote
{
    private const int MostShown = 60;
    private const int MostCompared = 40;

    /// <summary>A text cut to what fits a sentence.</summary>
    public static string Short(string text) => text.Length <= MostShown ? text : text[..(MostShown - 1)] + "…";

    /// <summary><c> (did you mean 'x'?)</c> when one of the known words is close to what was written, else nothing.</summary>
    public static string Suggestion(string written, IEnumerable<string> known)
    {
        if (written.Length > MostCompared)
        {
            return string.Empty;
        }

        var most = Math.Max(1, (written.Length + 1) / 3);
        var (word, distance) = known
            .Where(candidate => Math.Abs(candidate.Length - written.Length) <= most)
            .Select(candidate => (candidate, Distance(written, candidate)))
            .OrderBy(pair => pair.Item2).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return word is not null && distance <= most ? $" (did you mean '{word}'?)" : string.Empty;
    }

    /// <summary>How many letters must be put in, taken out, replaced, or swapped with the next.</summary>
    private static int Distance(string a, string b)
    {
        var cells = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cells[i, j] = i + j;
                    continue;
                }

                var replaced = cells[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cells[i, j] = Math.Min(replaced, Math.Min(cells[i - 1, j], cells[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cells[i, j] = Math.Min(cells[i, j], cells[i - 2, j - 2] + 1);
                }
            }
        }

        return cells[a.Length, b.Length];
    }
}
